// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

namespace parallax::text {

/// Reads numbers, in digits or words, from a list of tokens. Keeps references: the text, the tokens
/// and the lexicon must outlive it.
class NumberReader
{
public:
    struct Number
    {
        double value = 0;
        std::optional<double> upper; ///< of vague numbers ("dozens")
        double multiplier = 1; ///< 1e6 in "1.5 million"; part of value already
        QString unit; ///< of money and percent signs, and of fractions ("percent")
        qsizetype first = 0; ///< token range [first, after), currency signs included
        qsizetype after = 0;
        bool isPronounLike = false; ///< "one"
    };

    NumberReader(QStringView text, const QList<Token> &tokens, const Lexicon &lexicon);

    /// The number that begins at token \a i. Ordinals, years and dates are not told apart here.
    [[nodiscard]] std::optional<Number> read(qsizetype i) const;

private:
    [[nodiscard]] std::optional<Number> readDigits(qsizetype i) const;
    [[nodiscard]] std::optional<Number> readWords(qsizetype i) const;
    [[nodiscard]] std::optional<Number> readVague(qsizetype i) const;
    [[nodiscard]] std::optional<Number> readFraction(qsizetype i) const;

    /// A number word or a phrase of several ("vingt et un"): its value and the token after it.
    struct Words
    {
        double value = 0;
        qsizetype after = 0;
    };

    [[nodiscard]] std::optional<Words> wordsAt(qsizetype i) const;
    [[nodiscard]] std::optional<double> compound(const QString &word) const;
    [[nodiscard]] bool isSpaceGroup(qsizetype i) const;
    void readMultipliers(Number *number) const;
    [[nodiscard]] std::optional<double> valueOfDigits(QString written) const;

    [[nodiscard]] bool has(qsizetype i) const { return i >= 0 && i < m_tokens.size(); }

    [[nodiscard]] QString word(qsizetype i) const
    {
        return has(i) ? m_tokens[i].folded : QString();
    }

    [[nodiscard]] std::optional<double> valueOf(const QHash<QString, QString> &table,
                                                qsizetype i) const;

    QStringView m_text;
    const QList<Token> &m_tokens;
    const QHash<QString, QString> &m_words;
    const QSet<QString> &m_wordBegins;
    const QHash<QString, QString> &m_parts;
    const QHash<QString, QString> &m_multipliers;
    const QHash<QString, QString> &m_moneySuffixes;
    const QHash<QString, QString> &m_vague;
    const QSet<QString> &m_vagueBegins;
    const QHash<QString, QString> &m_fractions;
    const QHash<QString, QString> &m_currencies;
    const QSet<QString> &m_articles;
    const QSet<QString> &m_conjunctions;
    const QSet<QString> &m_ofWords;
    const QSet<QString> &m_abbreviated; ///< multipliers that a full stop follows
    bool m_hasDecimalComma = false;
    bool m_hasSpaceGroups = false;
    bool m_hasApostropheGroups = false;
    bool m_hasThreeDigitGroups = false;
};

} // namespace parallax::text
