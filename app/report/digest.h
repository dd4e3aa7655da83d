// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report.h"

namespace parallax::report {

/// What the outlets say differently about one thing: all discrepancies of one kind in one group.
struct Finding
{
    DiscrepancyKind kind = DiscrepancyKind::Figure;
    const ClaimGroup *group = nullptr;
    QList<ClaimId> claims; ///< by article, then by place
    QHash<ClaimId, QList<TextSpan>> marks; ///< differing words, ascending, disjoint
    QList<Explanation> explanations; ///< each once
    double confidence = 0; ///< the highest
};

/// Lookups and counts over one comparison that every form of a report needs. Refers to the
/// comparison, which must outlive it. Ids that name nothing are skipped, spans that leave a text
/// are cut.
class Digest
{
public:
    explicit Digest(const Comparison &comparison);

    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }

    [[nodiscard]] const Claim *claim(const ClaimId &id) const { return m_claims.value(id); }

    [[nodiscard]] const ClaimGroup *group(const GroupId &id) const { return m_groups.value(id); }

    [[nodiscard]] const ClaimGroup *groupOf(const ClaimId &id) const { return m_groupOf.value(id); }

    [[nodiscard]] const ComparedArticle &articleOf(const Claim &claim) const;

    [[nodiscard]] const CoverageRow *coverage(const GroupId &id) const
    {
        return m_coverage.value(id);
    }

    /// Claims of the group that exist, by article, then by place.
    [[nodiscard]] QList<const Claim *> claims(const ClaimGroup &group) const;
    /// Articles with a claim in the group, ascending.
    [[nodiscard]] QList<qsizetype> articles(const ClaimGroup &group) const;

    [[nodiscard]] bool isShared(const ClaimGroup &group) const
    {
        return articles(group).size() > 1;
    }

    [[nodiscard]] qsizetype sharedCount() const;
    [[nodiscard]] qsizetype differingCount() const; ///< shared groups with one
    [[nodiscard]] qsizetype revisionCount() const;

    /// By group, in the order of the groups, then by kind.
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    [[nodiscard]] QList<DiscrepancyKind> kinds(const ClaimGroup &group) const;

    /// Differing words of the claim in all its discrepancies, ascending, disjoint.
    [[nodiscard]] QList<TextSpan> marks(const ClaimId &id) const { return m_marks.value(id); }

    /// Places that were searched anywhere before "absent" was said.
    [[nodiscard]] QList<LookedIn> looked() const;

    /// A, B, … Z, AA, AB …
    [[nodiscard]] static QString letter(qsizetype article);
    /// 1-based number of a paragraph of the article's own text; 0 for headline, captions, furniture
    /// and the like.
    [[nodiscard]] int paragraphNumber(qsizetype article, qsizetype paragraph) const;
    /// Where the claim stands: "headline", "lead", "¶ 4".
    [[nodiscard]] QString place(const Claim &claim, const ReportLabels &labels) const;
    /// The words of the span, which may be out of range.
    [[nodiscard]] QString words(qsizetype article, const TextSpan &span) const;
    [[nodiscard]] bool isStored() const; ///< at least one article is
    /// Groups whose course in time says something: told by several articles, changed or dropped.
    [[nodiscard]] QList<const ClaimHistory *> histories() const;

private:
    void findFindings();

    const Comparison &m_comparison;
    QHash<ClaimId, const Claim *> m_claims;
    QHash<GroupId, const ClaimGroup *> m_groups;
    QHash<ClaimId, const ClaimGroup *> m_groupOf;
    QHash<GroupId, const CoverageRow *> m_coverage;
    QList<QList<int>> m_paragraphNumbers;
    QList<Finding> m_findings;
    QHash<ClaimId, QList<TextSpan>> m_marks;
};

/// Sorted and joined where they touch or overlap; empty spans are dropped.
[[nodiscard]] QList<TextSpan> joined(QList<TextSpan> spans);
/// Explanation sentence, label key of a discrepancy kind ("kind.figure"), of a state
/// ("state.absent"), of a searched place.
[[nodiscard]] QString kindText(DiscrepancyKind kind, const ReportLabels &labels);
[[nodiscard]] QString stateText(CoverageState state, const ReportLabels &labels);
/// "headline and text, captions"
[[nodiscard]] QString lookedText(const QList<LookedIn> &places, const ReportLabels &labels);
/// "2026-10-14 12:05 UTC"
[[nodiscard]] QString timeText(const QDateTime &time);
/// Title of the report: the one asked for, or the event's name with the number of outlets.
[[nodiscard]] QString
titleText(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels);
/// Sections of the HTML report, in their order.
[[nodiscard]] QList<Section>
sections(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels);
/// Sentences that say what was found, made of counts only.
[[nodiscard]] QStringList leadSentences(const Digest &digest, const ReportLabels &labels);
/// \a pattern with %1, %2 … replaced; the arguments may hold "%1" themselves.
[[nodiscard]] QString filled(const QString &pattern, const QStringList &arguments);

/// A decision as a report tells it.
struct ToldDecision
{
    const PlacedDecision *decision = nullptr;
    bool isDisputed = false; ///< another reader decided the opposite on some of its pairs
};

/// Decisions on claims that their authors did not overtake, by time. Places that stand level say
/// nothing of what was told and are left out. They refer to the comparison.
[[nodiscard]] QList<ToldDecision> toldDecisions(const Comparison &comparison);
/// "split: not the same as the others"
[[nodiscard]] QString actText(AlignmentDecision::Act act, const ReportLabels &labels);
/// What readers decided on a group, in few words each: "confirmed by Mara Quill".
[[nodiscard]] QStringList
decisionTexts(const Comparison &comparison, const ClaimGroup &group, const ReportLabels &labels);
/// Cut at a word to at most \a limit code units, with "…".
[[nodiscard]] QString shortened(const QString &text, qsizetype limit);

} // namespace parallax::report
