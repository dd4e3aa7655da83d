// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/annotation.h>
#include <app/domain/claim.h>
#include <app/domain/decision.h>
#include <app/domain/propagation.h>
#include <app/domain/revision.h>
#include <app/domain/sharedcopy.h>

namespace parallax {

/// One piece of evidence for a link; `text` is language-neutral material from the articles.
struct MatchReason
{
    enum class Kind { Names, Figure, Words, Quotation, Date, Speaker, Place };
    Kind kind = Kind::Words;
    QString text; ///< "Russia", "50,000 / 20,000", "civilians, left"
    friend bool operator==(const MatchReason &, const MatchReason &) = default;
};

/// Two claims of different articles held to be the same claim.
struct ClaimLink
{
    ClaimId a; ///< claim of the article with the smaller index
    ClaimId b;
    double score = 0; ///< 0…1
    QList<MatchReason> why; ///< strongest first
    QStringList confirmedBy = {}; ///< readers who hold the two to be the same, sorted
    bool isByHand = false; ///< the analysis does not hold them to be the same; `score` is 1
    friend bool operator==(const ClaimLink &, const ClaimLink &) = default;
};

/// Claims of several articles that tell the same thing; a claim told by one outlet only is a group
/// of one.
struct ClaimGroup
{
    GroupId id;
    QString label; ///< short, from the clearest wording
    QList<ClaimId> claims; ///< by article, then by place; a claim may stand in several groups
    friend bool operator==(const ClaimGroup &, const ClaimGroup &) = default;
};

struct Alignment
{
    QList<ClaimLink> links;
    QList<ClaimGroup> groups; ///< in the order of the event: earliest mean position first
    friend bool operator==(const Alignment &, const Alignment &) = default;
};

enum class DiscrepancyKind {
    Figure,
    Quote,
    Attribution,
    Date,
    Name,
    Certainty,
    Contradiction,
    Terminology,
    Prominence,
};

struct DiscrepancySide
{
    ClaimId claim;
    TextSpan span; ///< the differing words, into the article's text
    QString text; ///< the same words
    friend bool operator==(const DiscrepancySide &, const DiscrepancySide &) = default;
};

/// Why two wordings were held to differ. Sentences are made of it by report::explanationText()
/// (English) and by the window (translated); arguments are wordings or numbers, in the order of the
/// code's comment.
struct Explanation
{
    enum class Code {
        FigureValue, ///< %1, %2: wordings with other values
        FigureBound, ///< %1, %2: same value, bounded differently ("more than 1,000" / "1,000")
        FigureRounded, ///< %1, %2: one rounds the other
        FigureUnit, ///< %1, %2: other unit or scope
        QuoteAltered, ///< %1, %2: same quotation, other words
        QuoteShortened, ///< %1 longer, %2 shorter
        QuoteSpliced, ///< %1, %2: parts joined
        QuoteParaphrased, ///< %1 in quotation marks here, %2 in the outlet's own words there
        QuoteSpeaker, ///< %1, %2: other speaker
        AttributionLost, ///< %1 source here; stated without source there
        AttributionChanged, ///< %1, %2 sources
        AttributionAnonymised, ///< %1 named, %2 not named
        DateDiffers, ///< %1, %2
        NameSpelling, ///< %1, %2
        NameTitle, ///< %1, %2
        NameIdentity, ///< %1, %2
        CertaintyHedged, ///< %1 hedge here, asserted there
        CertaintyDenied, ///< %1 denied here, %2 asserted there
        Contradicts, ///< %1, %2
        Terminology, ///< %1, %2: different words for the same referent
        Prominence, ///< %1 place here, %2 place there
    };
    Code code = Code::FigureValue;
    QStringList arguments;
    friend bool operator==(const Explanation &, const Explanation &) = default;
};

struct Discrepancy
{
    DiscrepancyKind kind = DiscrepancyKind::Figure;
    GroupId group;
    DiscrepancySide a; ///< article with the smaller index
    DiscrepancySide b;
    Explanation explanation;
    double confidence = 0; ///< 0…1
    /// Index of the first discrepancy of the same kind in the same words of the same outlets, when
    /// this one tells it again of other claims. Views show it once.
    std::optional<qsizetype> repeats = std::nullopt;
    friend bool operator==(const Discrepancy &, const Discrepancy &) = default;
};

/// State of one claim group in one article.
enum class CoverageState {
    Reported,
    Differing, ///< reported, and part of a discrepancy
    AttributedElsewhere, ///< reported, from another source than the others name
    Absent, ///< looked for in `looked` and not found
    NotYetPublished,
    ExtractionUncertain, ///< something like it stands in dropped text, furniture or a caption
};

/// A place that was searched before "absent" was said.
enum class LookedIn { Text, Captions, Furniture, DroppedText, OtherRevisions };

struct CoverageCell
{
    CoverageState state = CoverageState::Absent;
    QList<ClaimId> claims; ///< of this article in this group
    QList<LookedIn> looked; ///< filled when there is no claim
    std::optional<TextSpan>
        nearest; ///< most similar sentence of the article's text, when absent or uncertain
    double nearestScore = 0; ///< 0…1
    QString nearestText; ///< set when the nearest text stands outside Article::text (dropped, other
                         ///< revision)
    LookedIn nearestIn = LookedIn::Text;
    friend bool operator==(const CoverageCell &, const CoverageCell &) = default;
};

struct CoverageRow
{
    GroupId group;
    QList<CoverageCell> cells; ///< one an article, in their order
    friend bool operator==(const CoverageRow &, const CoverageRow &) = default;
};

/// How much the analysis knows of an article's language. Readers are told: nothing may look
/// "not found" that was never looked for.
enum class LanguageSupport {
    Full, ///< everything (English)
    Words, ///< figures in words, dates, speakers, hedges and denials by word lists; neither acts
           ///< nor words of like meaning
    Neutral, ///< figures in digits, capitals, quotation marks and ISO dates
};

/// An article as it takes part in a comparison.
struct ComparedArticle
{
    ArticleId id; ///< empty when nothing is stored
    RevisionId revision; ///< empty when nothing is stored
    int revisionNumber = 1;
    int revisionCount = 1;
    QString outlet; ///< shown name
    QString file; ///< name of the input, may be empty
    Article article;
    QList<Sentence> sentences; ///< all but boilerplate
    QList<Article> otherRevisions; ///< searched before "absent" is said
    Revision record; ///< provenance; default when nothing is stored
    QList<Revision> otherRecords; ///< of `otherRevisions`; empty when nothing is stored
    LanguageSupport languageSupport = LanguageSupport::Full;
    friend bool operator==(const ComparedArticle &, const ComparedArticle &) = default;
};

/// Everything known about one event at one moment.
struct Comparison
{
    Event event;
    QList<ComparedArticle> articles;
    QList<Claim> claims; ///< by article, then by place; ids c1, c2, … in that order
    Alignment alignment;
    QList<Discrepancy> discrepancies; ///< by group order, then kind
    QList<CoverageRow> coverage; ///< one a group, in the order of the groups
    QList<Annotation> annotations;
    Alignment
        foundAlignment; ///< what the analysis found, before the decisions; `alignment` follows them
    QList<PlacedDecision> decisions; ///< by time, then id
    QList<Disagreement> disagreements; ///< by claims
    SharedCopy sharedCopy;
    QList<ClaimHistory> propagation; ///< one a group, in the order of the groups
    friend bool operator==(const Comparison &, const Comparison &) = default;

    /// The claim with this id, or null.
    [[nodiscard]] const Claim *claim(const ClaimId &id) const;
    /// The group with this id, or null.
    [[nodiscard]] const ClaimGroup *group(const GroupId &id) const;
    /// The group that holds this claim, or null.
    [[nodiscard]] const ClaimGroup *groupOf(const ClaimId &id) const;
    /// Number of different articles with a claim in the group.
    [[nodiscard]] qsizetype outletCount(const ClaimGroup &group) const;
    /// The same, but articles that tell the claim in one shared copy count once.
    [[nodiscard]] qsizetype independentTellings(const ClaimGroup &group) const;
    /// Indices of the runs of kind Copy that hold most of this claim's words.
    [[nodiscard]] QList<qsizetype> copyOf(const Claim &claim) const;
    /// What is known of the group in the course of time, or null.
    [[nodiscard]] const ClaimHistory *historyOf(const GroupId &group) const;
    /// Decisions on the likeness of claims of this group, with each other or with others, that no
    /// later decision of the same author has overtaken.
    [[nodiscard]] QList<PlacedDecision> decisionsOn(const ClaimGroup &group) const;
    /// Pairs with a claim in the group on which readers disagree.
    [[nodiscard]] QList<Disagreement> disagreementsOn(const ClaimGroup &group) const;
    /// Number of discrepancies without those that repeat another one.
    [[nodiscard]] qsizetype distinctDiscrepancyCount() const;
    /// The claim's words.
    [[nodiscard]] QString text(const Claim &claim) const;
};

} // namespace parallax
