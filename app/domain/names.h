// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/domain/revisionmatch.h>

#include <optional>

namespace parallax {

// The words of the command line's JSON, of stored files and of trailers, one for each enumerator.
// Unknown words give nullopt.

/// Contract role: Dateline and Credit are "byline", Correction is "body".
[[nodiscard]] QString contractRole(ParagraphRole role);
/// Stored role, one word for each enumerator.
[[nodiscard]] QString roleName(ParagraphRole role);
[[nodiscard]] std::optional<ParagraphRole> roleFromName(QStringView name);
[[nodiscard]] QString revisionKindName(RevisionKind kind); ///< first, update, re-extraction
[[nodiscard]] std::optional<RevisionKind> revisionKindFromName(QStringView name);
[[nodiscard]] QString
qualifierName(Qualifier qualifier); ///< "" when exact; about, more than, at least, …
[[nodiscard]] QString certaintyName(Certainty certainty); ///< asserted, hedged, denied
[[nodiscard]] QString discrepancyKindName(DiscrepancyKind kind);
[[nodiscard]] std::optional<DiscrepancyKind> discrepancyKindFromName(QStringView name);
[[nodiscard]] QString
coverageStateName(CoverageState state); ///< reported, differing, attributed-elsewhere, …
[[nodiscard]] QString lookedInName(LookedIn place); ///< text, captions, page, dropped, revisions
[[nodiscard]] QString languageSupportName(LanguageSupport support); ///< full, words, neutral
[[nodiscard]] QString matchKindName(MatchKind kind);
[[nodiscard]] QString
matchReasonName(MatchReason::Kind kind); ///< names, figure, words, quotation, date, speaker, place
[[nodiscard]] QString sharedRunKindName(SharedRun::Kind kind); ///< copy, quotation
[[nodiscard]] QString clockName(Clock clock); ///< unknown, claimed, archived, fetched
[[nodiscard]] QString
tellingOrderName(TellingOrder order); ///< first, followed, same-day, undecided, alone, unknown
[[nodiscard]] QString
annotationTargetName(Annotation::Target target); ///< claim, group, discrepancy
[[nodiscard]] std::optional<Annotation::Target> annotationTargetFromName(QStringView name);
[[nodiscard]] QString
decisionActName(AlignmentDecision::Act act); ///< confirm, reject, link, merge, split, level
[[nodiscard]] std::optional<AlignmentDecision::Act> decisionActFromName(QStringView name);

} // namespace parallax
