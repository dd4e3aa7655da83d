// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagemetadata.h"

#include "linkeddata.h"
#include "metalist.h"
#include "pagebylines.h"
#include "pagemarkup.h"
#include "phrases.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr qsizetype mostUpdates = 500; // entries of a live blog that are read
constexpr qsizetype mostCorrections = 30;
constexpr qsizetype mostHeadlines = 40;

/// "Ferry leaves | Maren Courier" and "Ferry leaves - Maren Courier - News" without the outlet.
QString withoutOutlet(const QString &title, const QString &outlet)
{
    static const QRegularExpression separator(uR"(\s+[|»·•–—-]\s+|\s*[|ㅣ｜：]\s*)"_s);
    const QString folded = foldedLine(outlet);
    if (folded.isEmpty())
        return title;
    auto matches = separator.globalMatch(title);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString rest = foldedLine(QStringView(title).sliced(match.capturedEnd()));
        if (!rest.isEmpty() && match.capturedStart() > 0
            && (rest == folded || rest.startsWith(folded) || folded.startsWith(rest)))
            return title.first(match.capturedStart()).trimmed();
    }
    return title;
}

/// Titles name sections and outlets behind their last bar.
QString withoutBar(const QString &title)
{
    constexpr qsizetype shortestHeadline = 15;
    const qsizetype cut = title.lastIndexOf(u'|');
    return cut >= shortestHeadline ? title.first(cut).trimmed() : title;
}

std::optional<QDateTime> firstTime(const QStringList &values, const Datelines &dates)
{
    for (const QString &value : values) {
        if (const std::optional<QDateTime> time = dates.time(value))
            return time;
    }
    return std::nullopt;
}

/// The times that the page shows, those first that say what they are.
QStringList shownTimes(const QJsonArray &times, bool isModified)
{
    static const QRegularExpression update(u"modif|updat|aktual|geänd"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression published(u"publi|entry-date|pubdate|posted|created"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList sure;
    QStringList other;
    for (const QJsonValue &value : times) {
        const QString words = value["itemprop"_L1].toString() + u' ' + value["marks"_L1].toString();
        const QString stated = value["datetime"_L1].toString();
        const QString time = stated.isEmpty() ? value["text"_L1].toString() : stated;
        const bool isUpdate = update.match(words).hasMatch() && !published.match(words).hasMatch();
        if (time.isEmpty() || isUpdate != isModified)
            continue;
        (published.match(words).hasMatch() || isUpdate ? sure : other) += time;
    }
    return sure + other;
}

void readUpdates(PageMetadata &data, const QJsonObject &node, const Datelines &dates)
{
    if (!stringsOf(node.value("@type"_L1)).contains(u"LiveBlogPosting"_s))
        return;
    data.isLiveBlog = true;
    for (const QJsonValue &value : listOf(node.value("liveBlogUpdate"_L1))) {
        const QJsonObject update = value.toObject();
        LiveUpdate read{
            withoutMarkup(update.value("headline"_L1).toString()),
            withoutMarkup(
                update.value("articleBody"_L1).toString(update.value("text"_L1).toString())),
            dates.time(update.value("datePublished"_L1).toString())};
        if ((!read.headline.isEmpty() || !read.body.isEmpty()) && data.updates.size() < mostUpdates)
            data.updates.append(read);
    }
}

/// A text, or a CorrectionComment, or a list of them.
void readCorrections(PageMetadata &data, const QJsonValue &value)
{
    for (const QJsonValue &one : listOf(value)) {
        QString note = one.toString();
        for (const auto key : {"text"_L1, "description"_L1, "name"_L1}) {
            if (note.isEmpty())
                note = one.toObject().value(key).toString();
        }
        note = withoutMarkup(note);
        // An address is where the outlet explains how it corrects.
        const bool isAddress = note.startsWith("http"_L1) && !note.contains(u' ');
        if (!note.isEmpty() && !isAddress && !data.corrections.contains(note)
            && data.corrections.size() < mostCorrections)
            data.corrections.append(note);
    }
}

void addHeadline(PageMetadata &data, HeadlineSource source, const QString &text)
{
    const StatedHeadline stated{source, text};
    if (!text.isEmpty() && !data.headlines.contains(stated)
        && data.headlines.size() < mostHeadlines)
        data.headlines.append(stated);
}

/// An article's headline and name; a name of one or two words beside a headline is a label or a
/// number.
void readHeadline(PageMetadata &data, const QJsonObject &node, HeadlineSource source)
{
    constexpr int fewWords = 3;
    const QString headline = withoutMarkup(node.value("headline"_L1).toString());
    const QString name = withoutMarkup(node.value("name"_L1).toString());
    addHeadline(data, source, headline.isEmpty() ? name : headline);
    if (!headline.isEmpty() && wordCount(name) >= fewWords)
        addHeadline(data, HeadlineSource::LinkedName, name);
}

void readLinked(PageMetadata &data,
                const QJsonObject &node,
                HeadlineSource source,
                const PageLines &words,
                const Datelines &dates)
{
    readHeadline(data, node, source);
    if (data.description.isEmpty())
        data.description = withoutMarkup(node.value("description"_L1).toString());
    if (data.byline.isEmpty())
        data.byline = linkedByline(namesOf(node.value("author"_L1)), words);
    if (data.byline.isEmpty())
        data.byline = linkedByline(namesOf(node.value("creator"_L1)), words);
    if (data.outlet.isEmpty())
        data.outlet = withoutMarkup(namesOf(node.value("publisher"_L1)).value(0));
    if (!data.published)
        data.published = dates.time(node.value("datePublished"_L1).toString());
    if (!data.modified)
        data.modified = dates.time(node.value("dateModified"_L1).toString());
    if (data.language.isEmpty())
        data.language = stringsOf(node.value("inLanguage"_L1)).value(0);
    if (data.articleBody.isEmpty())
        data.articleBody = withoutMarkup(node.value("articleBody"_L1).toString());
    readUpdates(data, node, dates);
    readCorrections(data, node.value("correction"_L1));
}

} // namespace

PageMetadata metadataOf(const QJsonObject &page,
                        const QUrl &base,
                        const PageLines &words,
                        const Datelines &dates)
{
    PageMetadata data;
    const MetaList meta(page["meta"_L1].toArray());
    const QJsonObject readability = page["readability"_L1].toObject();
    for (const QJsonObject &node : linkedArticles(page["linkedData"_L1].toArray()))
        readLinked(data, node, HeadlineSource::Linked, words, dates);
    PageMetadata marked;
    for (const QJsonObject &node : itemArticles(page["items"_L1].toArray()))
        readLinked(marked, node, HeadlineSource::Marked, words, dates);
    data.headlines += marked.headlines;
    if (data.outlet.isEmpty())
        data.outlet = marked.outlet;

    if (data.outlet.isEmpty())
        data.outlet = withoutMarkup(meta.first(
            {"og:site_name"_L1, "application-name"_L1, "dc.publisher"_L1, "twitter:site"_L1}));
    if (data.outlet.startsWith(u'@'))
        data.outlet.remove(0, 1);
    const QString site = withoutMarkup(meta.first({"og:site_name"_L1}));
    for (StatedHeadline &headline : data.headlines)
        headline.text = withoutOutlet(withoutOutlet(headline.text, data.outlet), site);
    const std::pair<HeadlineSource, QString> titles[]{
        {HeadlineSource::OpenGraph, meta.first({"og:title"_L1})},
        {HeadlineSource::Card, meta.first({"twitter:title"_L1, "dc.title"_L1})},
        {HeadlineSource::Title, page["title"_L1].toString()},
        {HeadlineSource::Reading, readability["title"_L1].toString()}};
    for (const auto &[source, title] : titles)
        addHeadline(
            data, source,
            withoutBar(withoutOutlet(withoutOutlet(withoutMarkup(title), data.outlet), site)));
    if (data.description.isEmpty())
        data.description = withoutMarkup(
            meta.first({"og:description"_L1, "description"_L1, "twitter:description"_L1}));
    readByline(data, page, meta, marked.byline, words);

    if (!data.published) {
        data.published = firstTime(
            meta.all({"article:published_time"_L1, "og:published_time"_L1, "datepublished"_L1,
                      "parsely-pub-date"_L1, "article:published"_L1, "date"_L1, "dc.date"_L1,
                      "dc.date.issued"_L1, "dcterms.created"_L1, "pubdate"_L1, "publish-date"_L1,
                      "sailthru.date"_L1, "cxenseparse:recs:publishtime"_L1, "last-modified"_L1}),
            dates);
    }
    if (!data.published)
        data.published = marked.published;
    if (!data.published)
        data.published = firstTime({readability["publishedTime"_L1].toString()}, dates);
    const QJsonArray times = page["times"_L1].toArray();
    if (!data.published)
        data.published = firstTime(shownTimes(times, false), dates);
    if (!data.modified)
        data.modified =
            firstTime(meta.all({"article:modified_time"_L1, "og:updated_time"_L1, "datemodified"_L1,
                                "dcterms.modified"_L1, "article:modified"_L1, "lastmod"_L1}),
                      dates);
    if (!data.modified)
        data.modified =
            marked.modified ? marked.modified : firstTime(shownTimes(times, true), dates);

    for (const QString &address : {page["canonical"_L1].toString(), meta.first({"og:url"_L1})}) {
        const QUrl url = base.isEmpty() ? QUrl(address) : base.resolved(QUrl(address));
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (data.url.isEmpty() && !address.isEmpty() && isWeb && !url.host().isEmpty())
            data.url = url;
    }
    if (data.url.isEmpty())
        data.url = base;

    QString language = page["language"_L1].toString();
    if (language.isEmpty())
        language = meta.first({"content-language"_L1, "language"_L1, "og:locale"_L1});
    data.language = language.isEmpty() ? data.language : language;
    data.language = data.language.section(u',', 0, 0).trimmed().replace(u'_', u'-');
    static const QRegularExpression tagForm(u"^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$"_s);
    if (!tagForm.match(data.language).hasMatch())
        data.language.clear();
    return data;
}

} // namespace parallax::extract
