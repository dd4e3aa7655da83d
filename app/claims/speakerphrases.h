// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attributions.h"

namespace parallax::claims {

/// The words of one sentence and the noun phrases in it that may name a speaker. Positions are
/// indices into the tokens; every search looks at a bounded neighbourhood. What it is built from
/// must outlive it.
class SpeakerPhrases
{
public:
    SpeakerPhrases(QStringView sentence,
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

    [[nodiscard]] Range phraseAfter(qsizetype first) const;
    /// The noun phrase that ends before \a after.
    [[nodiscard]] Range phraseBefore(qsizetype after) const;
    /// The token after the noun phrase that an insertion between commas follows.
    [[nodiscard]] qsizetype beforeInsertion(qsizetype comma) const;
    /// "Residents who blocked the quay said": the phrase before the clause, if \a phrase stands in
    /// one.
    [[nodiscard]] Range beforeRelativeClause(Range phrase) const;
    /// "Residents marching through the streets said": the phrase before the participle.
    [[nodiscard]] Range beforeParticiple(Range phrase) const;
    /// "Rep. Lunn (D-Iowa) said": the index after "Lunn".
    [[nodiscard]] qsizetype beforeBrackets(qsizetype after) const;
    /// The subject of the sentence, for verbs and colons far from it: the phrase at its begin, or
    /// after the comma that ends an opening "In a speech in May,".
    [[nodiscard]] Range mainSubject(qsizetype limit) const;
    /// Token after the verb and, after verbs of telling, "reporters in Paris".
    [[nodiscard]] qsizetype tailEnd(qsizetype verb) const;
    /// The attribution to the phrase \a range, less what is no part of the name ("Earlier", "the",
    /// "in Paris"); its span is [first, after).
    [[nodiscard]] std::optional<Attribution>
    named(Range range, qsizetype first, qsizetype after) const;

protected:
    QStringView m_text;
    const QList<text::Token> &m_tokens;
    const QList<TextSpan> &m_quotations;
    const SpeechWords &m_words;

private:
    [[nodiscard]] Range subjectAt(qsizetype first, qsizetype limit) const;
    [[nodiscard]] bool isFiniteVerb(qsizetype i) const;
    [[nodiscard]] qsizetype homeOf(Range range) const;
    QList<bool> m_isQuoted;
};

} // namespace parallax::claims
