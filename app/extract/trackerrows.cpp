// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trackerrows.h"

#include "articletext.h"
#include "rowsolver.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

/// Inverse document frequency over the rows; a doubled row counts once.
WordWeights weightsOf(const QStringList &rows)
{
    QHash<QString, int> frequency;
    for (const QString &row : rows) {
        const QStringList words = foldedWords(row);
        for (const QString &word : QSet<QString>(words.begin(), words.end()))
            ++frequency[word];
    }
    WordWeights weights;
    for (auto word = frequency.begin(); word != frequency.end(); ++word)
        weights.insert(word.key(),
                       0.25 + std::log((1.0 + double(rows.size())) / (1.0 + word.value())));
    return weights;
}

/// A browser that copies a table puts a tab between cells: then nothing needs to be guessed.
bool hasTabs(const QStringList &rows)
{
    return std::any_of(rows.begin(), rows.end(),
                       [](const QString &row) { return row.contains(u'\t'); });
}

TrackerRow tabbedRow(const QString &row)
{
    const qsizetype tab = row.indexOf(u'\t');
    if (tab < 0)
        return {row.trimmed(), {}};
    return {row.first(tab).trimmed(), row.sliced(tab + 1).trimmed()};
}

struct CaseUse
{
    QSet<QString> lower;
    QSet<QString> names; ///< in capitals in the middle of a sentence
};

CaseUse caseUse(const QList<TrackerRow> &rows)
{
    CaseUse use;
    for (const TrackerRow &row : rows) {
        for (const QString &text : {row.oldText, row.newText}) {
            const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < words.size(); ++i) {
                const QStringList folded = foldedWords(words[i]);
                if (folded.isEmpty())
                    continue;
                if (words[i].front().isLower())
                    use.lower.insert(folded.first());
                else if (i > 0 && words[i - 1].back().isLetter() && words[i].front().isUpper())
                    use.names.insert(folded.first());
            }
        }
    }
    return use;
}

} // namespace

QList<TrackerRow> splitRows(const QStringList &joinedRows)
{
    QList<TrackerRow> rows;
    if (hasTabs(joinedRows)) {
        for (const QString &row : joinedRows)
            rows.append(tabbedRow(row));
        return rows;
    }
    RowSolver solver(joinedRows, weightsOf(joinedRows));
    return solver.rows();
}

TrackerRow splitHeadlines(const QString &joined, const QList<TrackerRow> &rows)
{
    if (joined.contains(u'\t'))
        return tabbedRow(joined);
    if (const std::optional<QString> same = doubledText(joined))
        return {*same, *same};
    // Headlines have no full stop to cut at; both tell the same event, so most names stand in both.
    constexpr double overlapGain = 6.0;
    constexpr double balance = 1.5;
    constexpr double repeatedBeginning = 1.5;
    constexpr double caseEvidence = 1.5;
    constexpr double danglingEnd = -3.0;
    static const QSet<QString> dangling{
        u"in"_s, u"of"_s,  u"the"_s,  u"a"_s,    u"to"_s, u"at"_s,   u"for"_s,   u"on"_s,
        u"as"_s, u"and"_s, u"says"_s, u"with"_s, u"by"_s, u"from"_s, u"after"_s, u"over"_s};
    const CaseUse use = caseUse(rows);
    const QStringList words = joined.split(u' ', Qt::SkipEmptyParts);
    const bool hasCase =
        std::any_of(joined.begin(), joined.end(), [](QChar c) { return c.isUpper(); });
    double best = -1e9;
    qsizetype bestCut = 0;
    constexpr qsizetype longestPair = 120; // words; keeps hostile lines cheap
    for (qsizetype cut = 1; cut < std::min(words.size(), longestPair); ++cut) {
        const QString &first = words[cut];
        if (hasCase && first.front().isLower())
            continue;
        const QStringList left = foldedWords(words.first(cut).join(u' '));
        const QStringList right = foldedWords(words.sliced(cut).join(u' '));
        if (left.isEmpty() || right.isEmpty())
            continue;
        QHash<QString, int> counts;
        for (const QString &word : left)
            ++counts[word];
        const auto common = std::count_if(right.begin(), right.end(),
                                          [&counts](const QString &w) { return counts[w]-- > 0; });
        double score = overlapGain * 2.0 * double(common) / double(left.size() + right.size());
        score -= balance * std::abs(std::log(double(left.size()) / double(right.size())));
        for (qsizetype i = 0; i < 2 && i < left.size() && i < right.size() && left[i] == right[i];
             ++i)
            score += repeatedBeginning;
        if (use.lower.contains(right.first()))
            score += caseEvidence;
        if (use.names.contains(right.first()))
            score -= caseEvidence;
        if (dangling.contains(left.last()) || u",:;-–—"_s.contains(words[cut - 1].back()))
            score += danglingEnd;
        if (score > best) {
            best = score;
            bestCut = cut;
        }
    }
    if (bestCut == 0)
        return {joined, joined};
    return {words.first(bestCut).join(u' '), words.sliced(bestCut).join(u' ')};
}

} // namespace parallax::extract
