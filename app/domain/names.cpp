// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax {
namespace {

template <typename Enum, size_t Size>
using Words = std::array<std::pair<Enum, QLatin1StringView>, Size>;

constexpr Words<ParagraphRole, 15> roleWords{{
    {ParagraphRole::Headline, "headline"_L1},
    {ParagraphRole::Standfirst, "standfirst"_L1},
    {ParagraphRole::Dateline, "dateline"_L1},
    {ParagraphRole::Byline, "byline"_L1},
    {ParagraphRole::Credit, "credit"_L1},
    {ParagraphRole::Body, "body"_L1},
    {ParagraphRole::Subheading, "subheading"_L1},
    {ParagraphRole::Caption, "caption"_L1},
    {ParagraphRole::Correction, "correction"_L1},
    {ParagraphRole::PullQuote, "pull-quote"_L1},
    {ParagraphRole::ListItem, "list-item"_L1},
    {ParagraphRole::Table, "table-row"_L1},
    {ParagraphRole::Embed, "embedded-post"_L1},
    {ParagraphRole::LiveEntry, "live-entry"_L1},
    {ParagraphRole::Boilerplate, "boilerplate"_L1},
}};

constexpr Words<RevisionKind, 3> revisionWords{{
    {RevisionKind::First, "first"_L1},
    {RevisionKind::Update, "update"_L1},
    {RevisionKind::ReExtraction, "re-extraction"_L1},
}};

constexpr Words<Qualifier, 8> qualifierWords{{
    {Qualifier::Exact, ""_L1},
    {Qualifier::About, "about"_L1},
    {Qualifier::MoreThan, "more than"_L1},
    {Qualifier::AtLeast, "at least"_L1},
    {Qualifier::LessThan, "less than"_L1},
    {Qualifier::UpTo, "up to"_L1},
    {Qualifier::Range, "range"_L1},
    {Qualifier::Vague, "vague"_L1},
}};

constexpr Words<Certainty, 3> certaintyWords{{
    {Certainty::Asserted, "asserted"_L1},
    {Certainty::Hedged, "hedged"_L1},
    {Certainty::Denied, "denied"_L1},
}};

constexpr Words<DiscrepancyKind, 9> discrepancyWords{{
    {DiscrepancyKind::Figure, "figure"_L1},
    {DiscrepancyKind::Quote, "quote"_L1},
    {DiscrepancyKind::Attribution, "attribution"_L1},
    {DiscrepancyKind::Date, "date"_L1},
    {DiscrepancyKind::Name, "name"_L1},
    {DiscrepancyKind::Certainty, "certainty"_L1},
    {DiscrepancyKind::Contradiction, "contradiction"_L1},
    {DiscrepancyKind::Terminology, "terminology"_L1},
    {DiscrepancyKind::Prominence, "prominence"_L1},
}};

constexpr Words<CoverageState, 6> coverageWords{{
    {CoverageState::Reported, "reported"_L1},
    {CoverageState::Differing, "differing"_L1},
    {CoverageState::AttributedElsewhere, "attributed-elsewhere"_L1},
    {CoverageState::Absent, "absent"_L1},
    {CoverageState::NotYetPublished, "not-yet-published"_L1},
    {CoverageState::ExtractionUncertain, "extraction-uncertain"_L1},
}};

constexpr Words<LookedIn, 5> lookedWords{{
    {LookedIn::Text, "text"_L1},
    {LookedIn::Captions, "captions"_L1},
    {LookedIn::Furniture, "page"_L1},
    {LookedIn::DroppedText, "dropped"_L1},
    {LookedIn::OtherRevisions, "revisions"_L1},
}};

constexpr Words<MatchKind, 5> matchWords{{
    {MatchKind::Unchanged, "unchanged"_L1},
    {MatchKind::Edited, "edited"_L1},
    {MatchKind::Moved, "moved"_L1},
    {MatchKind::Split, "split"_L1},
    {MatchKind::Merged, "merged"_L1},
}};

constexpr Words<MatchReason::Kind, 7> reasonWords{{
    {MatchReason::Kind::Names, "names"_L1},
    {MatchReason::Kind::Figure, "figure"_L1},
    {MatchReason::Kind::Words, "words"_L1},
    {MatchReason::Kind::Quotation, "quotation"_L1},
    {MatchReason::Kind::Date, "date"_L1},
    {MatchReason::Kind::Speaker, "speaker"_L1},
    {MatchReason::Kind::Place, "place"_L1},
}};

constexpr Words<SharedRun::Kind, 2> runKindWords{{
    {SharedRun::Kind::Copy, "copy"_L1},
    {SharedRun::Kind::Quotation, "quotation"_L1},
}};

constexpr Words<Clock, 4> clockWords{{
    {Clock::Unknown, "unknown"_L1},
    {Clock::Claimed, "claimed"_L1},
    {Clock::Archived, "archived"_L1},
    {Clock::Fetched, "fetched"_L1},
}};

constexpr Words<TellingOrder, 6> orderWords{{
    {TellingOrder::First, "first"_L1},
    {TellingOrder::Followed, "followed"_L1},
    {TellingOrder::SameDay, "same-day"_L1},
    {TellingOrder::Undecided, "undecided"_L1},
    {TellingOrder::Alone, "alone"_L1},
    {TellingOrder::Unknown, "unknown"_L1},
}};

constexpr Words<Annotation::Target, 3> targetWords{{
    {Annotation::Target::Claim, "claim"_L1},
    {Annotation::Target::ClaimGroup, "group"_L1},
    {Annotation::Target::Discrepancy, "discrepancy"_L1},
}};

constexpr Words<AlignmentDecision::Act, 6> actWords{{
    {AlignmentDecision::Act::Confirm, "confirm"_L1},
    {AlignmentDecision::Act::Reject, "reject"_L1},
    {AlignmentDecision::Act::Link, "link"_L1},
    {AlignmentDecision::Act::Merge, "merge"_L1},
    {AlignmentDecision::Act::Split, "split"_L1},
    {AlignmentDecision::Act::Level, "level"_L1},
}};

template <typename Enum, size_t Size>
QString wordFor(const Words<Enum, Size> &words, Enum value)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == value) {
            return QString(word);
        }
    }
    return {};
}

template <typename Enum, size_t Size>
std::optional<Enum> valueFor(const Words<Enum, Size> &words, QStringView name)
{
    for (const auto &[value, word] : words) {
        if (name == word) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

QString contractRole(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Dateline:
    case ParagraphRole::Credit:
        return u"byline"_s;
    case ParagraphRole::Correction:
    case ParagraphRole::PullQuote:
    case ParagraphRole::ListItem:
    case ParagraphRole::Table:
    case ParagraphRole::Embed:
        return u"body"_s;
    case ParagraphRole::LiveEntry:
        return u"subheading"_s;
    default:
        return roleName(role);
    }
}

QString roleName(ParagraphRole role)
{
    return wordFor(roleWords, role);
}

std::optional<ParagraphRole> roleFromName(QStringView name)
{
    return valueFor(roleWords, name);
}

QString revisionKindName(RevisionKind kind)
{
    return wordFor(revisionWords, kind);
}

std::optional<RevisionKind> revisionKindFromName(QStringView name)
{
    return valueFor(revisionWords, name);
}

QString qualifierName(Qualifier qualifier)
{
    return wordFor(qualifierWords, qualifier);
}

QString certaintyName(Certainty certainty)
{
    return wordFor(certaintyWords, certainty);
}

QString discrepancyKindName(DiscrepancyKind kind)
{
    return wordFor(discrepancyWords, kind);
}

std::optional<DiscrepancyKind> discrepancyKindFromName(QStringView name)
{
    return valueFor(discrepancyWords, name);
}

QString coverageStateName(CoverageState state)
{
    return wordFor(coverageWords, state);
}

QString lookedInName(LookedIn place)
{
    return wordFor(lookedWords, place);
}

QString languageSupportName(LanguageSupport support)
{
    switch (support) {
    case LanguageSupport::Full:
        return u"full"_s;
    case LanguageSupport::Words:
        return u"words"_s;
    case LanguageSupport::Neutral:
        break;
    }
    return u"neutral"_s;
}

QString matchKindName(MatchKind kind)
{
    return wordFor(matchWords, kind);
}

QString matchReasonName(MatchReason::Kind kind)
{
    return wordFor(reasonWords, kind);
}

QString sharedRunKindName(SharedRun::Kind kind)
{
    return wordFor(runKindWords, kind);
}

QString clockName(Clock clock)
{
    return wordFor(clockWords, clock);
}

QString tellingOrderName(TellingOrder order)
{
    return wordFor(orderWords, order);
}

QString annotationTargetName(Annotation::Target target)
{
    return wordFor(targetWords, target);
}

std::optional<Annotation::Target> annotationTargetFromName(QStringView name)
{
    return valueFor(targetWords, name);
}

QString decisionActName(AlignmentDecision::Act act)
{
    return wordFor(actWords, act);
}

std::optional<AlignmentDecision::Act> decisionActFromName(QStringView name)
{
    return valueFor(actWords, name);
}

} // namespace parallax
