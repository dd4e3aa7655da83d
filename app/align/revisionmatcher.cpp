// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisionmatcher.h"

#include "chargrams.h"
#include "increasingchain.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <cmath>

namespace parallax::align {

namespace {

// Chosen on revision pairs of public government pages and on synthetic edits of them; README.md
// has the table.
constexpr int GramLength = 4;
constexpr double LowestSimilarity = 0.40;

/// More equal pairs than this (a sentence repeated thousands of times on both sides) are paired by
/// their order alone.
constexpr qsizetype MaximumEqualPairs = 1'000'000;

struct Link
{
    qsizetype oldIndex = 0;
    qsizetype newIndex = 0;
    double score = 0;
};

QString squeezed(QStringView text, const TextSpan &span)
{
    return span.in(text).toString().simplified();
}

/// Pairs of equal sentences: those of a longest common sequence stay in place, what is left over is
/// paired in order and has moved.
class EqualSentences
{
public:
    EqualSentences(const QStringList &oldTexts, const QStringList &newTexts)
        : m_newOf(oldTexts.size(), -1)
        , m_oldOf(newTexts.size(), -1)
        , m_isMoved(newTexts.size(), false)
    {
        QHash<QString, QList<qsizetype>> places;
        for (qsizetype j = 0; j < newTexts.size(); ++j)
            places[newTexts.at(j)].append(j);
        pairInPlace(oldTexts, places);
        pairMoved(oldTexts, places);
    }

    [[nodiscard]] qsizetype newOf(qsizetype i) const { return m_newOf.at(i); }

    [[nodiscard]] qsizetype oldOf(qsizetype j) const { return m_oldOf.at(j); }

    [[nodiscard]] bool isMoved(qsizetype j) const { return m_isMoved.at(j); }

private:
    void add(qsizetype i, qsizetype j, bool isMoved)
    {
        m_newOf[i] = j;
        m_oldOf[j] = i;
        m_isMoved[j] = isMoved;
    }

    void pairInPlace(const QStringList &oldTexts, const QHash<QString, QList<qsizetype>> &places)
    {
        // A longest increasing chain over all equal pairs, old ascending and new descending within
        // one old sentence, is a longest common sequence (Hunt and Szymanski 1977).
        QList<qsizetype> news;
        QList<qsizetype> olds;
        for (qsizetype i = 0; i < oldTexts.size(); ++i) {
            const QList<qsizetype> equal = places.value(oldTexts.at(i));
            if (news.size() + equal.size() > MaximumEqualPairs)
                break;
            for (qsizetype k = equal.size() - 1; k >= 0; --k) {
                news.append(equal.at(k));
                olds.append(i);
            }
        }
        for (const qsizetype k : increasingChain(news))
            add(olds.at(k), news.at(k), false);
    }

    void pairMoved(const QStringList &oldTexts, QHash<QString, QList<qsizetype>> &places)
    {
        for (auto &equal : places)
            equal.removeIf([this](qsizetype j) { return m_oldOf.at(j) >= 0; });
        for (qsizetype i = 0; i < oldTexts.size(); ++i) {
            const auto equal = places.find(oldTexts.at(i));
            if (m_newOf.at(i) < 0 && equal != places.end() && !equal->isEmpty())
                add(i, equal->takeFirst(), true);
        }
    }

    QList<qsizetype> m_newOf;
    QList<qsizetype> m_oldOf;
    QList<bool> m_isMoved;
};

/// Similarity of all sentences left over, through the grams they share.
class GramIndex
{
public:
    GramIndex(const QStringList &texts, const QList<qsizetype> &which)
    {
        for (qsizetype k = 0; k < which.size(); ++k) {
            const GramCounts counts = gramCounts(texts.at(which.at(k)), GramLength, GramLength);
            m_norms.append(norm(counts));
            for (const auto &[gram, count] : counts)
                m_postings[gram].append({k, count});
        }
    }

    /// Cosine with each indexed sentence.
    [[nodiscard]] QList<double> similarities(const QString &text) const
    {
        QList<double> result(m_norms.size(), 0.0);
        const GramCounts counts = gramCounts(text, GramLength, GramLength);
        for (const auto &[gram, count] : counts) {
            const auto postings = m_postings.constFind(gram);
            if (postings == m_postings.cend())
                continue;
            for (const auto &[k, other] : *postings)
                result[k] += static_cast<double>(count * other);
        }
        const double length = norm(counts);
        for (qsizetype k = 0; k < result.size(); ++k)
            result[k] =
                length > 0 && m_norms.at(k) > 0 ? result.at(k) / (length * m_norms.at(k)) : 0;
        return result;
    }

private:
    static double norm(const GramCounts &counts)
    {
        double sum = 0;
        for (const auto &[gram, count] : counts)
            sum += static_cast<double>(count * count);
        return std::sqrt(sum);
    }

    QList<double> m_norms;
    QHash<quint32, QList<std::pair<qsizetype, float>>> m_postings;
};

/// A link for every sentence's best partner, looked at from either side: what was split or merged
/// is found from the side of the parts.
QList<Link> bestEitherWay(const QStringList &oldTexts,
                          const QList<qsizetype> &olds,
                          const QStringList &newTexts,
                          const QList<qsizetype> &news)
{
    const GramIndex index(newTexts, news);
    QList<Link> bestOfNew(news.size(), Link{-1, -1, 0});
    QList<Link> links;
    for (const qsizetype i : olds) {
        const QList<double> scores = index.similarities(oldTexts.at(i));
        Link best{i, -1, 0};
        for (qsizetype k = 0; k < scores.size(); ++k) {
            if (scores.at(k) > best.score)
                best = {i, news.at(k), scores.at(k)};
            if (scores.at(k) > bestOfNew.at(k).score)
                bestOfNew[k] = {i, news.at(k), scores.at(k)};
        }
        links.append(best);
    }
    links += bestOfNew;
    links.removeIf(
        [](const Link &link) { return link.newIndex < 0 || link.score < LowestSimilarity; });
    std::sort(links.begin(), links.end(), [](const Link &left, const Link &right) {
        return std::tie(right.score, left.oldIndex, left.newIndex)
            < std::tie(left.score, right.oldIndex, right.newIndex);
    });
    links.erase(std::unique(links.begin(), links.end(),
                            [](const Link &left, const Link &right) {
                                return left.oldIndex == right.oldIndex
                                    && left.newIndex == right.newIndex;
                            }),
                links.end());
    return links;
}

/// Strongest links first, as long as every match stays one sentence against several.
QList<SentenceMatch> matches(const QList<Link> &links, qsizetype oldCount, qsizetype newCount)
{
    QList<QList<qsizetype>> newsOf(oldCount);
    QList<QList<qsizetype>> oldsOf(newCount);
    QList<Link> kept;
    const auto isCentre = [](const QList<qsizetype> &partners,
                             const QList<QList<qsizetype>> &back) {
        return std::all_of(partners.cbegin(), partners.cend(),
                           [&back](qsizetype p) { return back.at(p).size() == 1; });
    };
    for (const Link &link : links) {
        QList<qsizetype> &news = newsOf[link.oldIndex];
        QList<qsizetype> &olds = oldsOf[link.newIndex];
        if ((!news.isEmpty() && !olds.isEmpty()) || !isCentre(news, oldsOf)
            || !isCentre(olds, newsOf))
            continue;
        news.append(link.newIndex);
        olds.append(link.oldIndex);
        kept.append(link);
    }
    QList<SentenceMatch> result;
    QList<bool> isDone(newCount, false);
    for (const Link &link : kept) {
        if (isDone.at(link.newIndex))
            continue;
        SentenceMatch match{oldsOf.at(link.newIndex), newsOf.at(link.oldIndex), MatchKind::Edited,
                            link.score};
        std::sort(match.oldSentences.begin(), match.oldSentences.end());
        std::sort(match.newSentences.begin(), match.newSentences.end());
        if (match.newSentences.size() > 1)
            match.kind = MatchKind::Split;
        else if (match.oldSentences.size() > 1)
            match.kind = MatchKind::Merged;
        for (const qsizetype j : std::as_const(match.newSentences))
            isDone[j] = true;
        result.append(match);
    }
    return result;
}

/// Words that changed in one match. Several sentences of one side are read as one stretch; what
/// stands between them unmatched is left out of the edits.
QList<WordEdit> editsOf(const SentenceMatch &match,
                        QStringView oldText,
                        QStringView newText,
                        const RevisionMatch &whole)
{
    const auto joined = [](QStringView text, const QList<qsizetype> &indices,
                           const QList<TextSpan> &spans,
                           QList<std::pair<qsizetype, TextSpan>> &pieces) {
        QString result;
        for (const qsizetype index : indices) {
            if (!result.isEmpty())
                result += u' ';
            pieces.append({result.size(), spans.at(index)});
            result += spans.at(index).in(text);
        }
        return result;
    };
    QList<std::pair<qsizetype, TextSpan>> oldPieces;
    QList<std::pair<qsizetype, TextSpan>> newPieces;
    const QString a = joined(oldText, match.oldSentences, whole.oldSentences, oldPieces);
    const QString b = joined(newText, match.newSentences, whole.newSentences, newPieces);
    QList<WordEdit> result;
    for (const WordEdit &edit : wordEdits(a, b)) {
        for (const auto &[begin, span] :
             edit.kind == WordEdit::Kind::Delete ? oldPieces : newPieces) {
            const TextSpan inside{std::max(edit.span.begin, begin),
                                  std::min(edit.span.end, begin + span.length())};
            if (!inside.isEmpty())
                result.append({edit.kind, inside.shifted(span.begin - begin)});
        }
    }
    return result;
}

QStringList textsOf(QStringView text, const QList<TextSpan> &spans)
{
    QStringList texts;
    texts.reserve(spans.size());
    for (const TextSpan &span : spans)
        texts.append(squeezed(text, span));
    return texts;
}

QList<TextSpan> spansOf(const QList<Sentence> &sentences)
{
    QList<TextSpan> spans;
    spans.reserve(sentences.size());
    for (const Sentence &sentence : sentences)
        spans.append(sentence.span);
    return spans;
}

} // namespace

RevisionMatch revisionMatch(QStringView oldText,
                            const QList<Sentence> &oldSentences,
                            QStringView newText,
                            const QList<Sentence> &newSentences)
{
    RevisionMatch result;
    result.oldSentences = spansOf(oldSentences);
    result.newSentences = spansOf(newSentences);
    const QStringList oldTexts = textsOf(oldText, result.oldSentences);
    const QStringList newTexts = textsOf(newText, result.newSentences);

    const EqualSentences equal(oldTexts, newTexts);
    QList<qsizetype> olds;
    QList<qsizetype> news;
    for (qsizetype i = 0; i < oldTexts.size(); ++i) {
        if (equal.newOf(i) < 0)
            olds.append(i);
    }
    for (qsizetype j = 0; j < newTexts.size(); ++j) {
        if (equal.oldOf(j) < 0)
            news.append(j);
        else
            result.matches.append({{equal.oldOf(j)},
                                   {j},
                                   equal.isMoved(j) ? MatchKind::Moved : MatchKind::Unchanged,
                                   1.0});
    }
    result.matches +=
        matches(bestEitherWay(oldTexts, olds, newTexts, news), oldTexts.size(), newTexts.size());
    std::sort(result.matches.begin(), result.matches.end(),
              [](const SentenceMatch &left, const SentenceMatch &right) {
                  return left.newSentences.constFirst() < right.newSentences.constFirst();
              });

    QList<bool> isOldMatched(oldTexts.size(), false);
    QList<bool> isNewMatched(newTexts.size(), false);
    for (qsizetype k = 0; k < result.matches.size(); ++k) {
        const SentenceMatch &match = result.matches.at(k);
        for (const qsizetype i : match.oldSentences)
            isOldMatched[i] = true;
        for (const qsizetype j : match.newSentences)
            isNewMatched[j] = true;
        if (match.kind == MatchKind::Unchanged || match.kind == MatchKind::Moved)
            continue;
        const QList<WordEdit> edits = editsOf(match, oldText, newText, result);
        if (!edits.isEmpty())
            result.words.append({k, edits});
    }
    for (qsizetype i = 0; i < oldTexts.size(); ++i) {
        if (!isOldMatched.at(i))
            result.removed.append(i);
    }
    for (qsizetype j = 0; j < newTexts.size(); ++j) {
        if (!isNewMatched.at(j))
            result.added.append(j);
    }
    return result;
}

} // namespace parallax::align
