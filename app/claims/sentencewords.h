// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speechwords.h"

#include <app/text/tokens.h>

namespace parallax::claims {

/// The words of one sentence and what they look like. Positions are indices into the tokens. What
/// it is built from must outlive it.
class SentenceWords
{
public:
    SentenceWords(QStringView sentence,
                  const QList<text::Token> &tokens,
                  const QList<TextSpan> &quotations,
                  const SpeechWords &words);

    /// Tokens [first, after).
    struct Range
    {
        qsizetype first = 0;
        qsizetype after = 0;

        [[nodiscard]] bool isEmpty() const { return after <= first; }
    };

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }

    [[nodiscard]] bool has(qsizetype i) const { return i >= 0 && i < m_tokens.size(); }

    /// Folded; empty outside the sentence.
    [[nodiscard]] QString word(qsizetype i) const
    {
        return has(i) ? m_tokens[i].folded : QString();
    }

    [[nodiscard]] bool isWord(qsizetype i) const
    {
        return has(i) && m_tokens[i].kind != text::Token::Kind::Punctuation;
    }

    [[nodiscard]] bool isCapital(qsizetype i) const
    {
        return isWord(i) && m_text[m_tokens[i].span.begin].isUpper();
    }

    [[nodiscard]] bool isQuoted(qsizetype i) const { return has(i) && m_isQuoted[i]; }

    /// The full stop of "Gen." or "J." and the stroke of "9/11" do not end a noun phrase.
    [[nodiscard]] bool isJoiningStop(qsizetype i) const;
    [[nodiscard]] bool isPronoun(qsizetype i) const;
    [[nodiscard]] bool isPossessive(qsizetype i) const;
    [[nodiscard]] bool isFiniteVerb(qsizetype i) const;
    /// A title or a known given name.
    [[nodiscard]] bool isPersonWord(qsizetype i) const;
    /// Two to four capitalised words of which one is a title or a known given name.
    [[nodiscard]] bool isPersonName(Range range) const;

    /// The last quotation that ends at or before \a position, null when there is none.
    [[nodiscard]] const TextSpan *quotationBefore(qsizetype position) const;
    /// A quotation begins right behind \a end.
    [[nodiscard]] bool isBeforeQuotation(qsizetype end) const;
    /// Only a mark, a comma and a space part the span from a quotation.
    [[nodiscard]] bool isBesideQuotation(const TextSpan &span) const;

protected:
    static constexpr qsizetype signReach =
        3; ///< code units between a quotation and its speaker: mark, comma, space

    QStringView m_text;
    const QList<text::Token> &m_tokens;
    const QList<TextSpan> &m_quotations;
    const SpeechWords &m_words;

private:
    void readNicknames();

    QList<bool> m_isQuoted;
    QList<bool> m_isNickname; ///< marks and words of a quoted name inside a name
};

} // namespace parallax::claims
