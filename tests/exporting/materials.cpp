// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "materials.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>

#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;

namespace parallax::test {
namespace {

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Capture pageOf(const Article &article, const QUrl &url, const QDateTime &fetched)
{
    const QString html = u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title>"
                         "</head><body><article><h1>%1</h1><p>%2</p></article></body></html>\n"_s;
    Capture capture;
    capture.bytes =
        html.arg(article.headline.toHtmlEscaped(), article.text.toHtmlEscaped()).toUtf8();
    capture.mediaType = u"text/html; charset=utf-8"_s;
    capture.fileName = u"page.html"_s;
    capture.url = url;
    capture.fetched = fetched;
    return capture;
}

/// Answers out of what was put in.
void answer(exporting::Material &material,
            const QHash<RevisionId, Article> &articles,
            const QHash<RevisionId, Capture> &captures)
{
    material.article = [articles](const RevisionId &id) -> Result<Article> {
        const auto found = articles.constFind(id);
        return found == articles.cend()
            ? Result<Article>(failure(Error::Code::NotFound, u"no "_s + id.value))
            : *found;
    };
    material.capture = [captures](const RevisionId &id) -> Result<Capture> {
        const auto found = captures.constFind(id);
        return found == captures.cend()
            ? Result<Capture>(failure(Error::Code::NotFound, u"no "_s + id.value))
            : *found;
    };
    material.attachments = [](const RevisionId &) -> Result<QList<Attachment>> {
        return QList<Attachment>{};
    };
    material.bundle = [](QFileDevice &file) -> Result<> {
        file.write("# v2 git bundle\n\n");
        return {};
    };
    material.program = u"Parallax 1"_s;
}

} // namespace

exporting::Material sampleMaterial()
{
    exporting::Material material;
    material.comparison = sampleComparison();
    material.event = material.comparison.event;
    material.annotations = material.comparison.annotations;
    QHash<RevisionId, Article> articles;
    QHash<RevisionId, Capture> captures;
    for (const ComparedArticle &one : material.comparison.articles) {
        Revision revision = one.record;
        revision.id = one.revision;
        revision.article = one.id;
        revision.number = one.revisionNumber;
        const QUrl url(u"https://%1.example/story"_s.arg(one.id.value.section(u'/', 0, 0)));
        captures.insert(one.revision, pageOf(one.article, url, revision.fetched));
        revision.captureHash = sha256(captures.value(one.revision).bytes);
        articles.insert(one.revision, one.article);
        material.articles.append(
            {one.id, one.outlet, one.article.headline, url, {revision}, revision.fetched});
    }
    answer(material, articles, captures);
    return material;
}

exporting::Material smallMaterial(const QString &text, const QString &noted, const QUrl &url)
{
    const QDateTime time(QDate(2026, 10, 14), QTime(12, 5), Qt::UTC);
    Article article;
    article.outlet = u"Maren Courier"_s;
    article.headline = text.section(u"\n\n"_s, 0, 0);
    article.text = text;
    article.language = u"en"_s;
    Capture capture = pageOf(article, url, time);
    if (url.isEmpty()) {
        capture.bytes = text.toUtf8();
        capture.mediaType = u"text/plain"_s;
        capture.fileName = u"page.txt"_s;
    }
    Revision revision;
    revision.id = {QString(40, u'a')};
    revision.article = {u"maren-courier/0123456789"_s};
    revision.number = 1;
    revision.fetched = time;
    revision.outlet = article.outlet;
    revision.headline = article.headline;
    revision.url = url;
    revision.contentHash = sha256(text.toUtf8());
    revision.captureHash = sha256(capture.bytes);
    exporting::Material material;
    material.event = {{u"bridge"_s}, u"Bridge"_s, {revision.article}};
    material.articles = {
        {revision.article, article.outlet, article.headline, url, {revision}, time}};
    material.comparison.event = material.event;
    const qsizetype begin = text.indexOf(noted);
    TextSelector place{revision.article, revision.id, {begin, begin + noted.size()}, noted, {}, {}};
    Annotation note;
    note.id = {u"6f1d2c00-0000-4000-8000-000000000001"_s};
    note.event = material.event.id;
    note.selectors = {place};
    note.author = u"Mara Quill"_s;
    note.code = u"wording"_s;
    note.note = u"Look at <this> & that."_s;
    note.created = time.addSecs(60);
    note.modified = note.created;
    material.annotations = {note};
    answer(material, {{revision.id, article}}, {{revision.id, capture}});
    return material;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace parallax::test
