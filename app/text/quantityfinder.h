// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numbers.h"
#include "tokens.h"

namespace parallax::text {

/// Reads the figures of one text; see quantities(). Its parts stand in quantities.cpp (the pass,
/// what is no count, ranges and qualifiers) and countedthings.cpp (what a number counts).
class QuantityFinder
{
public:
    QuantityFinder(QStringView text, const Lexicon &lexicon);

    QList<Figure> run();

private:
    struct Draft
    {
        NumberReader::Number number;
        qsizetype first = 0; ///< token range of the whole figure
        qsizetype after = 0;
        Figure figure;
    };

    [[nodiscard]] bool isInsideDate(const Token &token);
    [[nodiscard]] bool isLabel(qsizetype first) const;
    [[nodiscard]] bool isCounting(const Draft &draft) const;
    bool readUnit(Draft *draft) const;
    [[nodiscard]] bool readAge(Draft *draft) const;
    void readNoun(Draft *draft) const;
    void readRange(Draft *draft) const;
    void readQualifier(Draft *draft, qsizetype earliest) const;
    void readQualifierAfter(Draft *draft) const;
    [[nodiscard]] bool isJoined(qsizetype i) const;
    [[nodiscard]] bool isPartOf(const Draft &whole, qsizetype before) const;
    [[nodiscard]] QString joined(qsizetype first, qsizetype after) const;

    [[nodiscard]] bool has(qsizetype i) const { return i >= 0 && i < m_tokens.size(); }

    [[nodiscard]] QString word(qsizetype i) const
    {
        return has(i) ? m_tokens[i].folded : QString();
    }

    [[nodiscard]] bool isCapitals(qsizetype i) const;
    [[nodiscard]] bool isPluralNoun(qsizetype i) const;
    [[nodiscard]] bool isCountedNoun(qsizetype i, qsizetype first) const;

    QStringView m_text;
    const Lexicon &m_lexicon;
    QList<Token> m_tokens;
    QList<DateMention> m_dates;
    qsizetype m_nextDate = 0;
    NumberReader m_reader;
    const QHash<QString, QString> &m_units;
    const QSet<QString> &m_people;
    const QHash<QString, QString> &m_qualifiers;
    const QHash<QString, QString> &m_qualifiersAfter;
    const QSet<QString> &m_ageWords;
    const QSet<QString> &m_labels;
    const QSet<QString> &m_rangeOpeners;
    const QSet<QString> &m_rangeJoiners;
    const QSet<QString> &m_ofWords;
    const QSet<QString> &m_furtherWords;
    const QSet<QString> &m_nounForms; ///< how a counted noun is known where it is no person
};

} // namespace parallax::text
