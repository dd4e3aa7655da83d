// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contradictions.h"

#include "clausematch.h"
#include "tokenpairs.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// Only where both say nearly the same thing of the same thing.
constexpr double LowestOverlap = 0.6;
/// A negation denies the words near it.
constexpr qsizetype Reach = 3;

bool isNegation(const ClaimView &view, qsizetype index)
{
    return view.lexicon.list(u"negations"_s).contains(view.tokens.at(index).folded);
}

/// Of each token, whether a negation stands within reach of it, before it.
struct Negated
{
    explicit Negated(const ClaimView &view)
        : tokens(view.tokens.size(), false)
    {
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            if (isNegation(view, i))
                std::fill_n(tokens.begin() + i + 1, std::min(Reach, tokens.size() - i - 1), true);
        }
    }

    QList<bool> tokens;
};

TextSpan wordsAround(const ClaimView &view, qsizetype first, qsizetype last)
{
    qsizetype begin = first;
    while (begin > 0 && first - begin < Reach && !isNegation(view, begin)
           && view.tokens.at(begin - 1).kind != text::Token::Kind::Punctuation)
        --begin;
    return {view.tokens.at(begin).span.begin, view.tokens.at(last).span.end};
}

/// Common content words, two at least in a row, that one side negates and the other does not.
QList<Finding> polarityFindings(const ViewPair &pair, double overlap)
{
    constexpr qsizetype FewestFlipped = 2;
    const auto common = tokenPairs(pair.a.tokens, {0, pair.a.tokens.size()}, pair.b.tokens,
                                   {0, pair.b.tokens.size()});
    const QList<bool> &isNegatedA = pair.a.fact<Negated>().tokens;
    const QList<bool> &isNegatedB = pair.b.fact<Negated>().tokens;
    QList<std::pair<qsizetype, qsizetype>> flipped;
    for (const auto &[i, j] : common) {
        const bool isContent = !pair.a.tokens.at(i).isFunctionWord
            && pair.a.tokens.at(i).kind == text::Token::Kind::Word;
        if (isContent && isNegatedA.at(i) != isNegatedB.at(j))
            flipped.append({i, j});
    }
    if (flipped.size() < FewestFlipped)
        return {};
    const bool isOtherwiseDenied =
        pair.a.isQuoted(pair.a.tokens.at(flipped.constFirst().first).span)
        != pair.b.isQuoted(pair.b.tokens.at(flipped.constFirst().second).span);
    if (isOtherwiseDenied)
        return {};
    return {finding(pair, DiscrepancyKind::Contradiction, Explanation::Code::Contradicts,
                    wordsAround(pair.a, flipped.constFirst().first, flipped.constLast().first),
                    wordsAround(pair.b, flipped.constFirst().second, flipped.constLast().second),
                    0.3 + 0.5 * overlap)};
}

/// Opposite words at the same place: the next common content word on one side at least is the same.
QList<Finding> oppositeFindings(const ViewPair &pair, const TermLists &lists, double overlap)
{
    if (pair.a.oppositeTokens.isEmpty() || pair.b.oppositeTokens.isEmpty())
        return {};
    const auto common = tokenPairs(pair.a.tokens, {0, pair.a.tokens.size()}, pair.b.tokens,
                                   {0, pair.b.tokens.size()});
    const auto isNear = [&](qsizetype i, qsizetype j) {
        return std::any_of(common.cbegin(), common.cend(), [&](const auto &both) {
            return std::abs(both.first - i) == 1 && both.second - j == both.first - i
                && !pair.a.tokens.at(both.first).isFunctionWord;
        });
    };
    for (const qsizetype i : pair.a.oppositeTokens) {
        for (const qsizetype j : pair.b.oppositeTokens) {
            const QString &left = pair.a.tokens.at(i).folded;
            const QString &right = pair.b.tokens.at(j).folded;
            const bool isOpposite = std::any_of(
                lists.opposites.cbegin(), lists.opposites.cend(), [&](const auto &opposite) {
                    return (opposite.first == left && opposite.second == right)
                        || (opposite.first == right && opposite.second == left);
                });
            if (isOpposite && isNear(i, j))
                return {finding(pair, DiscrepancyKind::Contradiction,
                                Explanation::Code::Contradicts, pair.a.tokens.at(i).span,
                                pair.b.tokens.at(j).span, 0.3 + 0.4 * overlap)};
        }
    }
    return {};
}

/// "the older sister" and "the younger sister": opposite words right before one noun, however
/// different the rest is.
QList<Finding> attributeFindings(const ViewPair &pair, const TermLists &lists)
{
    const auto isAttribute = [](const ClaimView &view, qsizetype i) {
        const text::Token &noun = view.tokens.at(i + 1);
        return noun.kind == text::Token::Kind::Word && !noun.isFunctionWord
            && noun.span.in(view.text()).front().isLower() && !view.isQuoted(noun.span);
    };
    for (const qsizetype i : pair.a.attributeTokens) {
        for (const qsizetype j : pair.b.attributeTokens) {
            if (i + 1 >= pair.a.tokens.size() || j + 1 >= pair.b.tokens.size())
                continue;
            const QString &left = pair.a.tokens.at(i).folded;
            const QString &right = pair.b.tokens.at(j).folded;
            if (left == right || pair.a.tokens.at(i + 1).stem != pair.b.tokens.at(j + 1).stem
                || !isAttribute(pair.a, i) || !isAttribute(pair.b, j))
                continue;
            const bool isOpposite = std::any_of(
                lists.attributes.cbegin(), lists.attributes.cend(), [&](const auto &opposite) {
                    return (opposite.first == left && opposite.second == right)
                        || (opposite.first == right && opposite.second == left);
                });
            const TextSpan a{pair.a.tokens.at(i).span.begin, pair.a.tokens.at(i + 1).span.end};
            const TextSpan b{pair.b.tokens.at(j).span.begin, pair.b.tokens.at(j + 1).span.end};
            // An article that says both speaks of two.
            const bool isKnown = pair.a.text().contains(pair.b.words(b), Qt::CaseInsensitive)
                || pair.b.text().contains(pair.a.words(a), Qt::CaseInsensitive);
            if (isOpposite && !isKnown)
                return {finding(pair, DiscrepancyKind::Contradiction,
                                Explanation::Code::Contradicts, a, b, 0.45)};
        }
    }
    return {};
}

/// The same subject does one thing here and its opposite there, to the same object.
QList<Finding> oppositeActs(const ViewPair &pair)
{
    const auto isPlain = [](const ClaimView &view, qsizetype i) {
        const Clause &clause = view.claim->clauses.at(i);
        return !clause.isModal && !clause.isNegated && !clause.verbGroup.isEmpty()
            && !view.isQuoted(clause.verbGroup) && !isTold(*view.claim, i);
    };
    for (qsizetype i = 0; i < pair.a.claim->clauses.size(); ++i) {
        for (qsizetype j = 0; j < pair.b.claim->clauses.size(); ++j) {
            const Clause &left = pair.a.claim->clauses.at(i);
            const Clause &right = pair.b.claim->clauses.at(j);
            const bool isOpposite = tellOpposites(left, right) || tellOpposites(right, left);
            if (isOpposite && isPlain(pair.a, i) && isPlain(pair.b, j)
                && haveSameSubject(pair, left, right) && haveSameObject(pair, left, right))
                return {finding(pair, DiscrepancyKind::Contradiction,
                                Explanation::Code::Contradicts, left.verbGroup, right.verbGroup,
                                0.5)};
        }
    }
    return {};
}

} // namespace

QList<Finding> contradictionFindings(const ViewPair &pair, const TermLists &lists)
{
    if (QList<Finding> found = attributeFindings(pair, lists); !found.isEmpty())
        return found;
    if (QList<Finding> found = oppositeActs(pair); !found.isEmpty())
        return found;
    const double overlap = contentOverlap(pair.a, pair.b);
    if (overlap < LowestOverlap)
        return {};
    const QList<Finding> flipped = polarityFindings(pair, overlap);
    return flipped.isEmpty() ? oppositeFindings(pair, lists, overlap) : flipped;
}

} // namespace parallax::discrepancy
