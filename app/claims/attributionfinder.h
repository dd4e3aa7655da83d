// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speakerphrases.h"

namespace parallax::claims {

/// Finds who says what a sentence says. Its parts stand in attributions.cpp (which pattern wins,
/// and patterns of marks and fixed words) and attributionverbs.cpp (the subject of a verb).
class AttributionFinder : private SpeakerPhrases
{
public:
    using SpeakerPhrases::SpeakerPhrases;

    [[nodiscard]] std::optional<Attribution> run() const;

private:
    // How surely a pattern gives a statement to somebody; only the order counts.
    static constexpr int unlikely = 1;
    static constexpr int possibly = 3;
    static constexpr int likely = 7;
    static constexpr int surely = 9;

    struct Candidate
    {
        std::optional<Attribution> found;
        int score = 0;
    };

    [[nodiscard]] Candidate candidateAt(qsizetype i) const;
    [[nodiscard]] bool isReportingPhrase(qsizetype i) const;
    [[nodiscard]] Candidate quoterAt(qsizetype i) const;
    [[nodiscard]] bool isQuotationEndingInSign(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromQuotedName(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromAccording(qsizetype i) const;
    [[nodiscard]] std::optional<Attribution> fromCitation(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromInversion(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromSubject(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromParticiple(qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromMainSubject(qsizetype limit, qsizetype verb) const;
    [[nodiscard]] bool hasCapitalInside(Range phrase) const;
    [[nodiscard]] bool isReducedRelative(qsizetype pronoun, qsizetype verb) const;
    [[nodiscard]] std::optional<Attribution> fromDash() const;
    [[nodiscard]] std::optional<Attribution> fromColon() const;
};

} // namespace parallax::claims
