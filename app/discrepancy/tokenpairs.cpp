// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokenpairs.h"

#include <algorithm>

namespace parallax::discrepancy {

namespace {

/// A longer sentence is no sentence: what is beyond is not compared.
constexpr qsizetype MostTokens = 1000;

QList<qsizetype> wordsIn(const QList<text::Token> &tokens, TokenRange range)
{
    QList<qsizetype> words;
    for (qsizetype i = range.first; i < range.second && words.size() < MostTokens; ++i) {
        if (tokens.at(i).kind != text::Token::Kind::Punctuation)
            words.append(i);
    }
    return words;
}

} // namespace

QList<std::pair<qsizetype, qsizetype>> tokenPairs(const QList<text::Token> &a,
                                                  TokenRange rangeA,
                                                  const QList<text::Token> &b,
                                                  TokenRange rangeB)
{
    const QList<qsizetype> left = wordsIn(a, rangeA);
    const QList<qsizetype> right = wordsIn(b, rangeB);
    const qsizetype width = right.size() + 1;
    QList<int> best((left.size() + 1) * width, 0);
    // Content words count double: "the" must not pull apart what belongs together.
    const auto gain = [&](qsizetype i, qsizetype j) {
        if (a.at(left.at(i)).stem != b.at(right.at(j)).stem)
            return 0;
        return a.at(left.at(i)).isFunctionWord ? 1 : 2;
    };
    for (qsizetype i = left.size() - 1; i >= 0; --i) {
        for (qsizetype j = right.size() - 1; j >= 0; --j) {
            const int here = gain(i, j);
            best[i * width + j] =
                std::max({best.at((i + 1) * width + j), best.at(i * width + j + 1),
                          here > 0 ? best.at((i + 1) * width + j + 1) + here : 0});
        }
    }
    QList<std::pair<qsizetype, qsizetype>> pairs;
    for (qsizetype i = 0, j = 0; i < left.size() && j < right.size();) {
        const int here = gain(i, j);
        if (here > 0 && best.at(i * width + j) == best.at((i + 1) * width + j + 1) + here)
            pairs.append({left.at(i++), right.at(j++)});
        else if (best.at(i * width + j) == best.at((i + 1) * width + j))
            ++i;
        else
            ++j;
    }
    return pairs;
}

} // namespace parallax::discrepancy
