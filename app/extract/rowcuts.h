// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace parallax::extract {

/// Weight of each folded word on one page: rare words tell paragraphs apart.
using WordWeights = QHash<QString, double>;

/// What is known of one text that may be a paragraph of one version.
struct Cell
{
    QString text;
    QHash<QString, int> words;
    QStringList firstWords; ///< up to three
    QStringList lastWords; ///< up to three
    double weight = 0; ///< of all words
    int wordTotal = 0;
    int sentences = 0;
    bool startsWithQuote = false;
    bool leavesQuoteOpen = false; ///< the quotation goes on in the next paragraph
    bool closesUnopened = false;
    bool startsWell = false;
    bool endsWell = false;
};

[[nodiscard]] Cell cellOf(QStringView text, const WordWeights &weights);
/// Weighted share of common words (Dice), 0 to 1.
[[nodiscard]] double similarity(const Cell &left, const Cell &right, const WordWeights &weights);
/// 0 to 1: how surely the two tell the same, also when one is longer.
[[nodiscard]] double nearDuplicate(const Cell &left, const Cell &right, const WordWeights &weights);

/// One way to cut a joined row.
struct Cut
{
    Cell left;
    Cell right;
    double score = 0; ///< logarithmic odds of the cut by itself
};

/// How many sentences paragraphs have on this page, learned from its unchanged rows.
class ParagraphStyle
{
public:
    void learn(int sentences);
    /// Logarithm of the probability.
    [[nodiscard]] double logProbability(int sentences) const;

private:
    /// One, two, three, more; starts from what wire reports have.
    std::array<double, 4> m_counts{2.0, 1.2, 0.6, 0.4};
};

/// The best ways to cut a row, best first; empty when it cannot be two paragraphs.
[[nodiscard]] QList<Cut>
cutsOf(QStringView row, const WordWeights &weights, const ParagraphStyle &style);
/// How well a text reads as one paragraph by itself, in logarithmic odds.
[[nodiscard]] double paragraphScore(const Cell &cell, const ParagraphStyle &style);
/// The text when the row holds it twice, with or without a space between.
[[nodiscard]] std::optional<QString> doubledText(QStringView row);

} // namespace parallax::extract
