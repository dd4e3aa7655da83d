// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attributions.h"
#include "sentencewords.h"

namespace parallax::claims {

/// The noun phrases of one sentence that may name a speaker; every search looks at a bounded
/// neighbourhood.
class SpeakerPhrases : public SentenceWords
{
public:
    using SentenceWords::SentenceWords;

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
    /// "Ida Lunn, a member of the Harbour Council, told": the phrase before the description.
    [[nodiscard]] Range beforeApposition(Range phrase) const;
    /// "the mayor, Ida Lunn": the name after the comma, if \a role names nobody.
    [[nodiscard]] Range nameAfterRole(Range role) const;
    /// "Rep. Lunn (D-Iowa) said": the index after "Lunn".
    [[nodiscard]] qsizetype beforeBrackets(qsizetype after) const;
    /// "Ida Lunn – who built it – said": the index after "Lunn".
    [[nodiscard]] qsizetype beforeDashes(qsizetype after) const;
    /// "Calling it a ruin, Oake left": the subject after the comma that ends what begins at \a
    /// from.
    [[nodiscard]] Range subjectAfterComma(qsizetype from) const;
    /// The subject of the sentence, for verbs and colons far from it: the phrase at its begin, or
    /// after the comma that ends an opening "In a speech in May,".
    [[nodiscard]] Range mainSubject(qsizetype limit) const;
    /// Token after the verb and, after verbs of telling, "reporters in Paris".
    [[nodiscard]] qsizetype tailEnd(qsizetype verb) const;
    /// The attribution to the phrase \a range, less what is no part of the name ("Earlier", "the",
    /// "in Paris"); its span is [first, after).
    [[nodiscard]] std::optional<Attribution>
    named(Range range, qsizetype first, qsizetype after) const;

private:
    [[nodiscard]] Range subjectAt(qsizetype first, qsizetype limit) const;
    [[nodiscard]] bool isShortInsertion(qsizetype after) const;
    [[nodiscard]] qsizetype homeOf(Range range) const;
};

} // namespace parallax::claims
