// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"
#include "datelines.h"
#include "pagelines.h"
#include "textreader.h"
#include "trackerpage.h"
#include "trackerrows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

const QRegularExpression &versionLine()
{
    static const QRegularExpression form(uR"(^\s*Version\s+(\d+)\s+Version\s+(\d+)\s*$)"_s);
    return form;
}

const QRegularExpression &sourceLine()
{
    static const QRegularExpression form(
        uR"(^\s*This article is from the source ['"‘“]?([^'"’”]{1,80})['"’”]?)"_s);
    return form;
}

/// "(about 3 hours later)", alone or behind the two times.
const QRegularExpression &gapLine()
{
    static const QRegularExpression form(uR"(\(([^()]{1,60}\blater)\)\s*$)"_s);
    return form;
}

/// The parts of a tracker page, as lines.
struct PageParts
{
    QStringList introduction;
    QString headlines;
    QString times;
    QStringList rows;
};

PageParts partsOf(const QString &text)
{
    PageParts parts;
    bool isTable = false;
    bool hasGap = false;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed().isEmpty() ? QString() : raw;
        if (line.isEmpty())
            continue;
        if (!isTable) {
            parts.introduction += line.trimmed();
            isTable = versionLine().match(line).hasMatch();
        } else if (parts.headlines.isEmpty()) {
            parts.headlines = line;
        } else if (!hasGap && parts.rows.isEmpty() && gapLine().match(line).hasMatch()) {
            parts.times = line.trimmed();
            hasGap = true;
        } else {
            parts.rows += line;
        }
    }
    return parts;
}

} // namespace

bool isTrackerText(QStringView text)
{
    // The introduction stands at the top; a news text that quotes one such line is no tracker page.
    constexpr qsizetype introduction = 4000;
    const QString top = text.first(std::min(text.size(), introduction)).toString();
    bool hasSource = false;
    for (const QString &line : top.split(u'\n')) {
        hasSource = hasSource || sourceLine().match(line).hasMatch();
        if (versionLine().match(line).hasMatch())
            return hasSource || top.contains("The article has changed"_L1);
    }
    return false;
}

Result<Extraction> trackerArticles(const QString &text)
{
    const PageParts parts = partsOf(text);
    if (parts.headlines.isEmpty() || parts.rows.isEmpty()) {
        return failure(Error::Code::Malformed,
                       u"the tracker page is cut off: it has %1"_s.arg(
                           parts.headlines.isEmpty() ? u"no headlines"_s : u"no rows"_s));
    }
    TrackerPage page;
    QStringList rows = parts.rows;
    const PageLines words;
    QStringList dropped = parts.introduction;
    while (!rows.isEmpty() && words.isFurniture(rows.last()) && !rows.last().contains(u'\t'))
        dropped += rows.takeLast().trimmed();
    page.rows = splitRows(rows);
    page.headlines = splitHeadlines(parts.headlines, page.rows);
    for (const QString &line : parts.introduction) {
        if (const auto match = sourceLine().match(line); match.hasMatch())
            page.source = match.captured(1).trimmed();
        static const QRegularExpression address(uR"(original source at\s+(https?://\S+))"_s);
        if (const auto match = address.match(line); match.hasMatch())
            page.url = QUrl(match.captured(1));
    }
    if (const auto match = gapLine().match(parts.times); match.hasMatch())
        page.gap = match.captured(1).simplified();
    static const QRegularExpression time(
        uR"(\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2})?(?:\s*UTC|Z)?)"_s);
    auto times = time.globalMatch(parts.times);
    if (times.hasNext())
        page.oldSeen = isoDateTime(times.next().captured());
    if (times.hasNext())
        page.newSeen = isoDateTime(times.next().captured());
    if (!parts.times.isEmpty())
        dropped += parts.times;
    for (const QString &line : std::as_const(dropped))
        page.furniture.append({plainParagraph(line), u"tracker page furniture"_s});
    return Extraction{historyOf(page)};
}

} // namespace parallax::extract
