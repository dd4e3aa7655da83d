// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment.h"
#include "chargrams.h"

#include <app/text/tokens.h>

#include <algorithm>
#include <cmath>

namespace parallax::align {

namespace {

// Two texts without an event around them: no rarity is known, so words count alike. The threshold
// is where half of what the words say is common; no corpus was used to choose it.
constexpr double Threshold = 0.5;
/// Another number in an otherwise like sentence: still the same claim more often than not.
constexpr double OtherNumberPenalty = 0.05;

double gramCosine(QStringView a, QStringView b)
{
    const GramCounts left = gramCounts(a, 3, 5);
    const GramCounts right = gramCounts(b, 3, 5);
    double common = 0;
    double leftSquares = 0;
    double rightSquares = 0;
    for (const auto &[gram, count] : left)
        leftSquares += static_cast<double>(count * count);
    for (const auto &[gram, count] : right)
        rightSquares += static_cast<double>(count * count);
    for (auto l = left.cbegin(), r = right.cbegin(); l != left.cend() && r != right.cend();) {
        if (l->first == r->first)
            common += static_cast<double>(l->second * r->second);
        const bool isLeftBehind = l->first <= r->first;
        const bool isRightBehind = r->first <= l->first;
        l += isLeftBehind ? 1 : 0;
        r += isRightBehind ? 1 : 0;
    }
    return leftSquares > 0 && rightSquares > 0 ? common / std::sqrt(leftSquares * rightSquares) : 0;
}

struct Stems
{
    QStringList content;
    QStringList numbers;
};

Stems stems(QStringView text)
{
    Stems result;
    for (const text::Token &token : text::tokens(text, text::Lexicon::forLanguage(u"en"))) {
        if (token.kind == text::Token::Kind::Number)
            result.numbers.append(token.stem);
        if (token.kind != text::Token::Kind::Punctuation && !token.isFunctionWord)
            result.content.append(token.stem);
    }
    for (QStringList *list : {&result.content, &result.numbers}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return result;
}

qsizetype commonCount(const QStringList &a, const QStringList &b)
{
    QStringList common;
    std::set_intersection(a.cbegin(), a.cend(), b.cbegin(), b.cend(), std::back_inserter(common));
    return common.size();
}

} // namespace

double similarity(QStringView a, QStringView b)
{
    const Stems left = stems(a);
    const Stems right = stems(b);
    const auto common = static_cast<double>(commonCount(left.content, right.content));
    const auto larger = static_cast<double>(std::max(left.content.size(), right.content.size()));
    const auto smaller = static_cast<double>(std::min(left.content.size(), right.content.size()));
    const double words = smaller > 0 ? (common / larger + common / smaller) / 2 : 0;
    const bool hasOtherNumbers = !left.numbers.isEmpty() && !right.numbers.isEmpty()
        && commonCount(left.numbers, right.numbers)
            < std::min(left.numbers.size(), right.numbers.size());
    const double score =
        (words + gramCosine(a, b)) / 2 - (hasOtherNumbers ? OtherNumberPenalty : 0);
    return std::clamp(score, 0.0, 1.0);
}

double similarityThreshold()
{
    return Threshold;
}

} // namespace parallax::align
