// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One JSON-LD document: schema.org for articles and claims, the W3C's Web Annotation for notes, and
// a vocabulary of our own for what neither has a word for. The context stands in the document, so
// that nothing has to be fetched to read it.

#include "jsonldnodes.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

void writeContext(report::JsonWriter &json)
{
    json.key("@context"_L1);
    json.beginObject();
    json.member("@vocab"_L1, u"https://schema.org/"_s);
    json.member("oa"_L1, u"http://www.w3.org/ns/oa#"_s);
    json.member("rdf"_L1, u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s);
    json.member("dcterms"_L1, u"http://purl.org/dc/terms/"_s);
    json.member("plx"_L1, u"urn:parallax:vocabulary:"_s);
    json.endObject();
}

} // namespace

void LinkedWriter::writeEvent()
{
    json.beginObject();
    json.member("@id"_L1, eventName());
    json.member("@type"_L1, u"Dataset"_s);
    json.member("name"_L1, material.event.name);
    json.member("identifier"_L1, material.event.id.value);
    json.member("description"_L1,
                u"The coverage of one event by several outlets: every stored revision, what the "
                "newest ones claim, and where they differ. Places (plx:begin, plx:end, oa:start, "
                "oa:end) count Unicode code points from 0 in the articleBody of the revision; the "
                "end is exclusive."_s);
    time("dateModified"_L1, newestTime(material));
    json.key("hasPart"_L1);
    json.beginArray();
    for (const ArticleRecord &article : material.articles) {
        reference(workName(article.id));
    }
    json.endArray();
    json.endObject();
}

void LinkedWriter::writeWork(const ArticleRecord &article)
{
    json.beginObject();
    json.member("@id"_L1, workName(article.id));
    json.member("@type"_L1, u"CreativeWork"_s);
    json.member("identifier"_L1, article.id.value);
    member("headline"_L1, article.headline);
    member("url"_L1, article.url.toString(QUrl::FullyEncoded));
    agent("publisher"_L1, u"Organization"_s, article.outlet);
    time("plx:lastLook"_L1, article.lastSeen);
    json.key("workExample"_L1);
    json.beginArray();
    for (const Revision &revision : article.revisions) {
        reference(revisionUrn(revision.id));
    }
    json.endArray();
    json.endObject();
}

void LinkedWriter::writeRevision(const Revision &revision, const Article &article)
{
    json.beginObject();
    json.member("@id"_L1, revisionUrn(revision.id));
    json.member("@type"_L1, u"NewsArticle"_s);
    json.member("version"_L1, qsizetype(revision.number));
    json.key("exampleOfWork"_L1);
    reference(workName(revision.article));
    member("headline"_L1, article.headline);
    if (!article.byline.isEmpty()) {
        json.key("author"_L1);
        json.beginArray();
        for (const QString &name : article.byline) {
            agent(u"Person"_s, name);
        }
        json.endArray();
    }
    agent("publisher"_L1, u"Organization"_s,
          revision.outlet.isEmpty() ? article.outlet : revision.outlet);
    time("datePublished"_L1, article.published);
    time("dateModified"_L1, article.modified);
    member("inLanguage"_L1, article.language);
    member("url"_L1,
           (revision.url.isEmpty() ? article.url : revision.url).toString(QUrl::FullyEncoded));
    json.key("identifier"_L1);
    json.beginArray();
    property(u"sha256"_s, revision.contentHash);
    property(u"git-commit"_s, revision.id.value);
    json.endArray();
    writeCapture(revision);
    member("plx:kind"_L1, revisionKindName(revision.kind));
    time("plx:fetched"_L1, revision.fetched);
    time("plx:archived"_L1, revision.archived);
    time("plx:lastSeen"_L1, revision.lastSeen);
    member("plx:observedNote"_L1, revision.observedNote);
    writeCorrections(article);
    json.member("articleBody"_L1, article.text);
    json.endObject();
}

void LinkedWriter::writeCapture(const Revision &revision)
{
    const QByteArray hash = QByteArray::fromHex(revision.captureHash.toLatin1());
    if (hash.isEmpty()) {
        return;
    }
    // RFC 6920 names bytes by their hash, wherever they lie.
    const QByteArray name =
        hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    json.key("archivedAt"_L1);
    json.beginObject();
    json.member("@id"_L1, u"ni:///sha-256;"_s + QString::fromLatin1(name));
    json.member("@type"_L1, u"WebPage"_s);
    json.key("identifier"_L1);
    property(u"sha256"_s, revision.captureHash);
    json.endObject();
}

void LinkedWriter::writeCorrections(const Article &article)
{
    if (article.corrections.isEmpty()) {
        return;
    }
    json.key("correction"_L1);
    json.beginArray();
    for (const QString &text : article.corrections) {
        json.beginObject();
        json.member("@type"_L1, u"CorrectionComment"_s);
        json.member("text"_L1, text);
        json.endObject();
    }
    json.endArray();
}

void LinkedWriter::reference(const QString &name)
{
    json.beginObject();
    json.member("@id"_L1, name);
    json.endObject();
}

void LinkedWriter::property(const QString &kind, const QString &value)
{
    json.beginObject();
    json.member("@type"_L1, u"PropertyValue"_s);
    json.member("propertyID"_L1, kind);
    json.member("value"_L1, value);
    json.endObject();
}

void LinkedWriter::agent(const QString &type, const QString &name)
{
    json.beginObject();
    json.member("@type"_L1, type);
    json.member("name"_L1, name);
    json.endObject();
}

void LinkedWriter::agent(QLatin1StringView key, const QString &type, const QString &name)
{
    if (!name.isEmpty()) {
        json.key(key);
        agent(type, name);
    }
}

void LinkedWriter::member(QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty()) {
        json.member(key, text);
    }
}

void LinkedWriter::time(QLatin1StringView key, const std::optional<QDateTime> &time)
{
    if (time && time->isValid()) {
        json.member(key, isoTime(*time));
    }
}

QString LinkedWriter::escaped(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString LinkedWriter::eventName() const
{
    return u"urn:parallax:event:"_s + escaped(material.event.id.value);
}

QString LinkedWriter::part(const QString &id) const
{
    return eventName() + u':' + escaped(id);
}

QString LinkedWriter::workName(const ArticleId &id)
{
    return u"urn:parallax:article:"_s + escaped(id.value);
}

QString LinkedWriter::revisionUrn(const RevisionId &id)
{
    return u"urn:parallax:revision:"_s + escaped(id.value);
}

Result<Outcome> writeJsonLd(const Material &material, QIODevice &out)
{
    Outcome outcome;
    LinkedWriter writer{material, {}, {}};
    writer.json.beginObject();
    writeContext(writer.json);
    writer.json.key("@graph"_L1);
    writer.json.beginArray();
    writer.writeEvent();
    const qsizetype total = revisionCount(material);
    qsizetype done = 0;
    for (const ArticleRecord &article : material.articles) {
        writer.writeWork(article);
        for (const Revision &revision : article.revisions) {
            if (auto going = stepped(material, done++, total); !going) {
                return tl::unexpected(going.error());
            }
            const auto text = material.article(revision.id);
            if (!text) {
                outcome.failures.append(text.error());
                continue;
            }
            writer.texts.insert(revision.id, CodePoints(text->text));
            writer.writeRevision(revision, *text);
        }
    }
    writer.writeClaims();
    writer.writeGroups();
    writer.writeLinks();
    writer.writeDiscrepancies();
    writer.writeAnnotations();
    writer.writeDecisions();
    writer.json.endArray();
    writer.json.endObject();
    return writtenTo(out, writer.json.bytes() + '\n').map([&outcome] { return outcome; });
}

} // namespace parallax::exporting
