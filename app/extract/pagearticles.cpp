// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"
#include "pagebylines.h"
#include "language.h"
#include "outlethints.h"
#include "pageblocks.h"
#include "pagemetadata.h"
#include "pagereader.h"
#include "trackerpage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr int knownFormat = 1; // of pagesnapshot.js

/// "Version 1" heads and the row of times are part of the table; the rest are rows of the text.
Result<Extraction> trackerExtraction(const QJsonObject &page)
{
    const QJsonObject table = page["tracker"_L1].toObject();
    TrackerPage tracker;
    tracker.source = table["source"_L1].toString();
    tracker.url = QUrl(table["url"_L1].toString());
    for (const QJsonValue &value : table["rows"_L1].toArray()) {
        const QJsonArray cells = value["cells"_L1].toArray();
        const QJsonArray times = value["times"_L1].toArray();
        const TrackerRow row{plainParagraph(cells[0].toString()),
                             plainParagraph(cells[1].toString())};
        const QString id = value["id"_L1].toString();
        const bool hasTime = !times[0].toString().isEmpty() || !times[1].toString().isEmpty();
        if (id == "title"_L1) {
            tracker.headlines = row;
        } else if (hasTime && tracker.rows.isEmpty()) {
            tracker.oldSeen = isoDateTime(times[0].toString());
            tracker.newSeen = isoDateTime(times[1].toString());
            const qsizetype open = row.newText.lastIndexOf(u'(');
            if (open >= 0 && row.newText.endsWith(u')'))
                tracker.gap = row.newText.sliced(open + 1).chopped(1).trimmed();
        } else if (id.startsWith(u'p')) {
            tracker.rows.append(row);
        }
    }
    if (tracker.rows.isEmpty() || tracker.headlines == TrackerRow())
        return failure(Error::Code::Malformed,
                       u"the tracker page's table has no headlines or no rows"_s);
    for (const QJsonValue &block : page["blocks"_L1].toArray()) {
        const QJsonArray within = block["within"_L1].toArray();
        if (!within.contains(u"table"_s))
            tracker.furniture.append(
                {plainParagraph(block["text"_L1].toString()), u"tracker page furniture"_s});
    }
    return Extraction{historyOf(tracker)};
}

} // namespace

Result<Extraction> pageArticles(const PageSnapshot &snapshot, const Capture &capture)
{
    const QJsonObject &page = snapshot.page;
    if (page["format"_L1].toInt() != knownFormat || !page["blocks"_L1].isArray())
        return failure(Error::Code::Malformed,
                       u"the page's snapshot lacks its blocks or has an unknown format"_s);
    if (page["tracker"_L1].isObject())
        return trackerExtraction(page);

    // They hold nothing but the words of the lexicons.
    static const PageLines words;
    static const Datelines dates;
    PageMetadata data = metadataOf(page, capture.url, words, dates);
    applyHint(data, page["hint"_L1].toObject(), words, dates);
    PageBlocks blocks(page, data, words, dates);
    Article article = blocks.article();
    if (article.paragraphs.isEmpty() && article.dropped.isEmpty())
        return failure(Error::Code::Empty, u"the page holds no text"_s);
    article.outlet = data.outlet;
    article.url = data.url;
    // A writer whom the text names says more than the publisher's own name in the data.
    if (article.byline.isEmpty()
        || (!data.byline.isEmpty() && !isOnlyOutlet(data.byline, data.outlet)))
        article.byline = data.byline;
    article.published = data.published ? data.published : article.published;
    article.modified = data.modified ? data.modified : article.modified;
    article.language = data.language.isEmpty() ? languageOf(article.text) : data.language;
    return Extraction{ArticleHistory{{article}}};
}

} // namespace parallax::extract
