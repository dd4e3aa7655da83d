// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digest.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

bool isNumbered(ParagraphRole role)
{
    return isRunningText(role) || role == ParagraphRole::Standfirst
        || role == ParagraphRole::Correction;
}

QList<int> paragraphNumbers(const Article &article)
{
    QList<int> numbers;
    int last = 0;
    for (const Paragraph &paragraph : article.paragraphs) {
        numbers.append(isNumbered(paragraph.role) ? ++last : 0);
    }
    return numbers;
}

} // namespace

Digest::Digest(const Comparison &comparison)
    : m_comparison(comparison)
{
    for (const Claim &claim : comparison.claims) {
        if (claim.article >= 0 && claim.article < comparison.articles.size()) {
            m_claims.insert(claim.id, &claim);
        }
    }
    for (const ClaimGroup &group : comparison.alignment.groups) {
        m_groups.insert(group.id, &group);
        for (const ClaimId &id : group.claims) {
            m_groupOf.insert(id, &group);
        }
    }
    for (const CoverageRow &row : comparison.coverage) {
        m_coverage.insert(row.group, &row);
    }
    for (const ComparedArticle &article : comparison.articles) {
        m_paragraphNumbers.append(paragraphNumbers(article.article));
    }
    findFindings();
}

const ComparedArticle &Digest::articleOf(const Claim &claim) const
{
    return m_comparison.articles.at(claim.article);
}

QList<const Claim *> Digest::claims(const ClaimGroup &group) const
{
    QList<const Claim *> found;
    for (const ClaimId &id : group.claims) {
        if (const Claim *one = claim(id)) {
            found.append(one);
        }
    }
    std::ranges::stable_sort(found, [](const Claim *left, const Claim *right) {
        return std::pair(left->article, left->span.begin)
            < std::pair(right->article, right->span.begin);
    });
    return found;
}

QList<qsizetype> Digest::articles(const ClaimGroup &group) const
{
    QList<qsizetype> found;
    for (const Claim *claim : claims(group)) {
        if (found.isEmpty() || found.last() != claim->article) {
            found.append(claim->article);
        }
    }
    return found;
}

qsizetype Digest::sharedCount() const
{
    return std::ranges::count_if(m_comparison.alignment.groups,
                                 [this](const ClaimGroup &group) { return isShared(group); });
}

qsizetype Digest::differingCount() const
{
    QSet<const ClaimGroup *> groups;
    for (const Finding &finding : m_findings) {
        // A name may be spelled differently where only one outlet makes the claim.
        if (isShared(*finding.group)) {
            groups.insert(finding.group);
        }
    }
    return groups.size();
}

qsizetype Digest::revisionCount() const
{
    qsizetype count = 0;
    for (const ComparedArticle &article : m_comparison.articles) {
        count += article.revisionCount;
    }
    return count;
}

QList<DiscrepancyKind> Digest::kinds(const ClaimGroup &group) const
{
    QList<DiscrepancyKind> kinds;
    for (const Finding &finding : m_findings) {
        if (finding.group == &group) {
            kinds.append(finding.kind);
        }
    }
    return kinds;
}

QList<LookedIn> Digest::looked() const
{
    QList<LookedIn> places;
    for (const CoverageRow &row : m_comparison.coverage) {
        for (const CoverageCell &cell : row.cells) {
            for (const LookedIn place : cell.looked) {
                if (!places.contains(place)) {
                    places.append(place);
                }
            }
        }
    }
    std::ranges::sort(places);
    return places;
}

QString Digest::letter(qsizetype article)
{
    constexpr qsizetype letters = 26;
    QString name;
    for (qsizetype rest = article + 1; rest > 0; rest = (rest - 1) / letters) {
        name.prepend(QChar(char16_t(u'A' + (rest - 1) % letters)));
    }
    return name;
}

int Digest::paragraphNumber(qsizetype article, qsizetype paragraph) const
{
    return m_paragraphNumbers.value(article).value(paragraph);
}

QString Digest::place(const Claim &claim, const ReportLabels &labels) const
{
    switch (claim.role) {
    case ParagraphRole::Headline:
        return labels.text(u"place.headline"_s);
    case ParagraphRole::Caption:
        return labels.text(u"place.caption"_s);
    case ParagraphRole::PullQuote:
        return labels.text(u"place.pull-quote"_s);
    case ParagraphRole::Embed:
        return labels.text(u"place.embed"_s);
    case ParagraphRole::LiveEntry:
        return labels.text(u"place.live-entry"_s);
    case ParagraphRole::Subheading:
        return labels.text(u"place.subheading"_s);
    case ParagraphRole::Dateline:
        return labels.text(u"place.dateline"_s);
    case ParagraphRole::Byline:
    case ParagraphRole::Credit:
        return labels.text(u"place.byline"_s);
    case ParagraphRole::Boilerplate:
        return labels.text(u"place.furniture"_s);
    case ParagraphRole::Standfirst:
        return labels.text(u"place.lead"_s);
    case ParagraphRole::Body:
    case ParagraphRole::ListItem:
    case ParagraphRole::Table:
    case ParagraphRole::Correction:
        break;
    }
    const int number = paragraphNumber(claim.article, claim.paragraph);
    return number <= 1 ? labels.text(u"place.lead"_s)
                       : filled(labels.text(u"place.paragraph"_s), {labels.number(number)});
}

QString Digest::words(qsizetype article, const TextSpan &span) const
{
    if (article < 0 || article >= m_comparison.articles.size()) {
        return {};
    }
    const QString &text = m_comparison.articles.at(article).article.text;
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, begin, text.size());
    return text.sliced(begin, end - begin);
}

bool Digest::isStored() const
{
    return std::ranges::any_of(m_comparison.articles, [](const ComparedArticle &article) {
        return !article.revision.isEmpty();
    });
}

void Digest::findFindings()
{
    QHash<std::pair<GroupId, int>, qsizetype> known;
    QHash<const ClaimGroup *, qsizetype> order;
    for (const ClaimGroup &group : m_comparison.alignment.groups) {
        order.insert(&group, order.size());
    }
    for (const Discrepancy &discrepancy : m_comparison.discrepancies) {
        const ClaimGroup *inGroup = group(discrepancy.group);
        if (inGroup == nullptr || claim(discrepancy.a.claim) == nullptr
            || claim(discrepancy.b.claim) == nullptr) {
            continue;
        }
        for (const DiscrepancySide &side : {discrepancy.a, discrepancy.b}) {
            m_marks[side.claim].append(side.span);
        }
        if (discrepancy.repeats) {
            continue; // shown where it is told first
        }
        const auto key = std::pair(discrepancy.group, int(discrepancy.kind));
        if (!known.contains(key)) {
            known.insert(key, m_findings.size());
            m_findings.append({discrepancy.kind, inGroup, {}, {}, {}, 0});
        }
        Finding &finding = m_findings[known.value(key)];
        finding.confidence = std::max(finding.confidence, discrepancy.confidence);
        if (!finding.explanations.contains(discrepancy.explanation)) {
            finding.explanations.append(discrepancy.explanation);
        }
        for (const DiscrepancySide &side : {discrepancy.a, discrepancy.b}) {
            if (!finding.claims.contains(side.claim)) {
                finding.claims.append(side.claim);
            }
            finding.marks[side.claim].append(side.span);
        }
    }
    for (Finding &finding : m_findings) {
        std::ranges::stable_sort(finding.claims, [this](const ClaimId &left, const ClaimId &right) {
            return std::pair(claim(left)->article, claim(left)->span.begin)
                < std::pair(claim(right)->article, claim(right)->span.begin);
        });
        for (QList<TextSpan> &spans : finding.marks) {
            spans = joined(spans);
        }
    }
    for (QList<TextSpan> &spans : m_marks) {
        spans = joined(spans);
    }
    std::ranges::stable_sort(m_findings, [&order](const Finding &left, const Finding &right) {
        return std::pair(order.value(left.group), int(left.kind))
            < std::pair(order.value(right.group), int(right.kind));
    });
}

QList<const ClaimHistory *> Digest::histories() const
{
    QList<const ClaimHistory *> found;
    for (const ClaimHistory &history : m_comparison.propagation) {
        const bool isMoved = std::ranges::any_of(history.tellings, [](const Telling &telling) {
            return !telling.changes.isEmpty() || telling.droppedIn || telling.firstRevision > 1;
        });
        if (group(history.group) != nullptr && (history.tellings.size() > 1 || isMoved)) {
            found.append(&history);
        }
    }
    return found;
}

QList<TextSpan> joined(QList<TextSpan> spans)
{
    std::ranges::sort(spans, {}, &TextSpan::begin);
    QList<TextSpan> result;
    for (const TextSpan &span : std::as_const(spans)) {
        if (span.isEmpty()) {
            continue;
        }
        if (!result.isEmpty() && span.begin <= result.last().end) {
            result.last().end = std::max(result.last().end, span.end);
        } else {
            result.append(span);
        }
    }
    return result;
}

} // namespace parallax::report
