// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a result shows: the words around what was found; and results among notes.

#include "search.h"

#include <app/archive/articlekey.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

/// Code units of a snippet: three lines of a list.
constexpr qsizetype longestSnippet = 260;
/// Code units shown before what was found when the passage is longer.
constexpr qsizetype leadIn = 80;

/// What is found, ascending, overlapping ones joined.
QList<TextSpan> found(const Query &query, QStringView text)
{
    const QList<Word> known = words(text);
    QList<TextSpan> spans;
    for (const QList<Term> &group : query.wanted) {
        for (const Term &term : group) {
            spans.append(occurrences(term, known));
        }
    }
    std::ranges::sort(spans, {}, &TextSpan::begin);
    QList<TextSpan> joined;
    for (const TextSpan &span : std::as_const(spans)) {
        if (!joined.isEmpty() && span.begin < joined.last().end) {
            joined.last().end = std::max(joined.last().end, span.end);
        } else {
            joined.append(span);
        }
    }
    return joined;
}

/// Moves a cut between two words, towards the end of the text or its begin.
qsizetype atWord(QStringView text, qsizetype at, int step)
{
    for (qsizetype moved = at;
         moved > 0 && moved < text.size() && std::abs(moved - at) < leadIn / 2; moved += step) {
        if (text.at(moved).isSpace()) {
            return step > 0 ? moved + 1 : moved;
        }
    }
    // No space near, as in Chinese: anywhere but inside of a pair.
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate() ? at - 1 : at;
}

QString quoted(const QList<Term> &terms)
{
    QStringList parts;
    for (const Term &term : terms) {
        parts.append(matchExpression(term));
    }
    return u'(' + parts.join(u" OR "_s) + u')';
}

QString matchExpression(const Query &query)
{
    QStringList groups;
    for (const QList<Term> &group : query.wanted) {
        groups.append(quoted(group));
    }
    const QString wanted = groups.join(u" AND "_s);
    return query.unwanted.isEmpty() ? wanted : u"(%1) NOT %2"_s.arg(wanted, quoted(query.unwanted));
}

} // namespace

void Search::showIn(const QString &text, SearchHit &hit) const
{
    const QList<TextSpan> spans = found(m_query, text);
    hit.marks.clear();
    hit.place = spans.isEmpty() ? TextSpan{0, 0} : spans.first();
    qsizetype begin = 0;
    qsizetype end = text.size();
    if (text.size() > longestSnippet) {
        begin = hit.place.begin > leadIn ? atWord(text, hit.place.begin - leadIn, 1) : 0;
        end = std::min(begin + longestSnippet, text.size());
        end = std::max(end < text.size() ? atWord(text, end, -1) : end, hit.place.end);
    }
    const QString before = begin > 0 ? u"…"_s : QString();
    hit.snippet =
        before + text.sliced(begin, end - begin) + (end < text.size() ? u"…"_s : QString());
    for (const TextSpan &span : spans) {
        if (span.begin >= begin && span.end <= end) {
            hit.marks.append(span.shifted(before.size() - begin));
        }
    }
}

Result<QList<SearchHit>> Search::notes()
{
    auto find = m_database.prepared(
        "SELECT n.id, n.event, n.article, n.revision, n.span_begin, n.span_end, n.modified, "
        "n.text, "
        "coalesce(r.number, 0), coalesce(r.outlet, a.outlet, ''), coalesce(r.headline, ''), "
        "coalesce(r.url, ''), coalesce(a.revisions, 0) FROM note_words "
        "JOIN note n ON n.no = note_words.rowid LEFT JOIN article a ON a.id = n.article "
        "LEFT JOIN revision r ON r.article = a.no AND r.id = n.revision "
        "WHERE note_words MATCH ? ORDER BY n.modified DESC, n.id LIMIT ?");
    if (!find) {
        return tl::unexpected(find.error());
    }
    find->bind(1, matchExpression(m_query));
    find->bind(2, qint64{m_request.most} + 1);
    QList<SearchHit> hits;
    while (true) {
        const auto row = find->step();
        if (!row) {
            return tl::unexpected(row.error());
        }
        if (!*row) {
            return hits;
        }
        SearchHit hit;
        hit.part = SearchPart::Annotation;
        hit.annotation = {find->text(0)};
        hit.event = {find->text(1)};
        hit.article = {find->text(2)};
        hit.revision = {find->text(3)};
        hit.seen = QDateTime::fromMSecsSinceEpoch(find->number(6), Qt::UTC);
        showIn(find->text(7), hit);
        hit.place = {find->number(4), find->number(5)};
        hit.passages = 1;
        hit.number = static_cast<int>(find->number(8));
        hit.outlet = find->text(9);
        hit.headline = find->text(10);
        hit.url = QUrl(find->text(11));
        hit.newestNumber = static_cast<int>(find->number(12));
        const bool isElsewhere = (m_request.event && hit.event != *m_request.event)
            || (m_request.since && hit.seen < *m_request.since)
            || (m_request.until && hit.seen > *m_request.until)
            || !isOfOutlet({0, hit.article.value, hit.outlet, 0});
        if (!isElsewhere) {
            hits.append(hit);
        }
    }
}

} // namespace parallax::archive::index
