// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotewording.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// A part of a spliced quotation: fewer words in a row are no part of their own.
constexpr qsizetype FewestInPart = 3;
constexpr qsizetype FewestBetweenParts = 3;

/// True when two stretches between common words say something else: one lacks words without a mark
/// for it, or both have their own.
bool isOtherWording(const Gap &a, const Gap &b)
{
    if (a.words == 0 && b.words == 0)
        return false;
    const bool isCoveredA = a.isMarked && a.words == 0;
    const bool isCoveredB = b.isMarked && b.words == 0;
    return !isCoveredA && !isCoveredB;
}

QStringList foldedWords(const ClaimView &view, TokenRange range)
{
    QStringList words;
    bool isBracketed = false;
    for (qsizetype i = range.first; i < range.second; ++i) {
        const text::Token &token = view.tokens.at(i);
        const QStringView sign = token.span.in(view.text());
        isBracketed = (isBracketed || sign == u"[") && sign != u"]";
        if (token.kind != text::Token::Kind::Punctuation && !isBracketed)
            words.append(token.folded);
    }
    return words;
}

/// The shorter one stands in the longer one as it is. The common words alone do not tell: of "a
/// little grace" they may take the "a" of an earlier word of the longer quotation.
bool isPartOfOther(const ViewPair &pair, TokenRange a, TokenRange b)
{
    QStringList longer = foldedWords(pair.a, a);
    QStringList shorter = foldedWords(pair.b, b);
    if (longer.size() < shorter.size())
        longer.swap(shorter);
    return !std::ranges::search(longer, shorter).empty();
}

/// Where nouns are written with a capital, the word belongs to one: "guter" of "ein guter Tag".
bool isBeforeNoun(const ClaimView &view, qsizetype index)
{
    constexpr qsizetype Reach = 3; // "einem sehr guten Tag"
    for (qsizetype i = index + 1; i < view.tokens.size() && i <= index + Reach; ++i) {
        if (view.tokens.at(i).kind != text::Token::Kind::Word)
            return false;
        if (view.tokens.at(i).span.in(view.text()).front().isUpper())
            return true;
    }
    return false;
}

/// Two forms of an article or adjective by the case of its noun ("ein guter Tag", "von einem guten
/// Tag"): a quotation that stands in the outlet's sentence takes its case.
bool isCaseForm(const ViewPair &pair, qsizetype i, qsizetype j)
{
    constexpr qsizetype ShortestBase = 2;
    const QSet<QString> &endings = pair.a.lexicon.list(u"case-endings"_s);
    if (endings.isEmpty() || !isBeforeNoun(pair.a, i) || !isBeforeNoun(pair.b, j))
        return false;
    const QString &a = pair.a.tokens.at(i).folded;
    const QString &b = pair.b.tokens.at(j).folded;
    const auto isEnding = [&endings](const QString &ending) {
        return ending.isEmpty() || endings.contains(ending);
    };
    for (qsizetype base = std::min(a.size(), b.size()); base >= ShortestBase; --base) {
        if (a.startsWith(b.first(base)) && isEnding(a.sliced(base)) && isEnding(b.sliced(base)))
            return true;
    }
    return false;
}

} // namespace

qsizetype wordCount(const ClaimView &view, TokenRange range)
{
    return std::count_if(
        view.tokens.cbegin() + range.first, view.tokens.cbegin() + range.second,
        [](const text::Token &token) { return token.kind != text::Token::Kind::Punctuation; });
}

QuoteMeeting quoteMeeting(const ViewPair &pair, TokenRange a, TokenRange b)
{
    QuoteMeeting result{tokenPairs(pair.a.tokens, a, pair.b.tokens, b), wordCount(pair.a, a),
                        wordCount(pair.b, b), 0};
    result.commonContent =
        std::count_if(result.pairs.cbegin(), result.pairs.cend(), [&](const auto &common) {
            return !pair.a.tokens.at(common.first).isFunctionWord;
        });
    return result;
}

Gap gap(const ClaimView &view, TokenRange range)
{
    Gap result;
    bool isBracketed = false;
    for (qsizetype i = range.first; i < range.second; ++i) {
        const text::Token &token = view.tokens.at(i);
        if (token.kind != text::Token::Kind::Punctuation) {
            result.words += isBracketed ? 0 : 1;
            continue;
        }
        const QStringView sign = token.span.in(view.text());
        isBracketed = (isBracketed || sign == u"[") && sign != u"]";
        const bool isEllipsis = sign == u"…" || sign == u"..."
            || (sign == u"." && i + 1 < range.second
                && view.tokens.at(i + 1).span.in(view.text()) == u".");
        result.isMarked = result.isMarked || sign == u"[" || sign == u"]" || isEllipsis;
    }
    return result;
}

bool isAltered(const ViewPair &pair, const QuoteMeeting &met, TokenRange a, TokenRange b)
{
    if (isPartOfOther(pair, a, b))
        return false;
    const auto &[firstI, firstJ] = met.pairs.constFirst();
    const auto &[lastI, lastJ] = met.pairs.constLast();
    // Where only one goes on, it is longer; where both do, they differ.
    const auto isBoth = [](const Gap &left, const Gap &right) {
        return left.words > 0 && right.words > 0 && !left.isMarked && !right.isMarked;
    };
    if (isBoth(gap(pair.a, {a.first, firstI}), gap(pair.b, {b.first, firstJ}))
        || isBoth(gap(pair.a, {lastI + 1, a.second}), gap(pair.b, {lastJ + 1, b.second})))
        return true;
    for (qsizetype k = 0; k < met.pairs.size(); ++k) {
        const auto [i, j] = met.pairs.at(k);
        if (pair.a.tokens.at(i).folded != pair.b.tokens.at(j).folded && !isCaseForm(pair, i, j))
            return true;
        if (k == 0)
            continue;
        const auto [beforeI, beforeJ] = met.pairs.at(k - 1);
        if (isOtherWording(gap(pair.a, {beforeI + 1, i}), gap(pair.b, {beforeJ + 1, j})))
            return true;
    }
    return false;
}

bool isSpliced(const ViewPair &pair, const QuoteMeeting &met)
{
    if (met.pairs.size() < met.shorter())
        return false;
    const bool isLongerA = met.wordsA > met.wordsB;
    QList<qsizetype> parts{1};
    qsizetype leftOut = 0;
    for (qsizetype k = 1; k < met.pairs.size(); ++k) {
        const auto [i, j] = met.pairs.at(k);
        const auto [beforeI, beforeJ] = met.pairs.at(k - 1);
        const Gap inA = gap(pair.a, {beforeI + 1, i});
        const Gap inB = gap(pair.b, {beforeJ + 1, j});
        const Gap &inLonger = isLongerA ? inA : inB;
        if (inA.isMarked || inB.isMarked)
            return false;
        if (inLonger.words == 0) {
            ++parts.last();
            continue;
        }
        leftOut = leftOut == 0 ? inLonger.words : std::min(leftOut, inLonger.words);
        parts.append(1);
    }
    return parts.size() > 1 && leftOut >= FewestBetweenParts
        && std::all_of(parts.cbegin(), parts.cend(),
                       [](qsizetype words) { return words >= FewestInPart; });
}

} // namespace parallax::discrepancy
