// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimview.h"
#include "discrepancies.h"

#include <app/text/sentences.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace parallax::discrepancy {

namespace {

/// A find outside the article's text must hold this share of what the claim says, words weighed by
/// their rarity in the event: stricter than a link, for nobody reads furniture for its meaning.
constexpr double FoundShare = 0.6;
/// Two names alone are no find.
constexpr qsizetype FewestCommon = 3;

/// Stems of one searched stretch.
struct Stretch
{
    LookedIn place = LookedIn::Text;
    std::optional<TextSpan> span; ///< into Article::text
    QString words; ///< outside of it
    QStringList stems; ///< different content stems, ascending
};

QStringList contentStems(QStringView text, const text::Lexicon &lexicon)
{
    QStringList stems;
    for (const text::Token &token : text::tokens(text, lexicon)) {
        if (token.kind != text::Token::Kind::Punctuation && !token.isFunctionWord)
            stems.append(token.stem);
    }
    stems.sort();
    stems.removeDuplicates();
    return stems;
}

/// Everything of one article that is looked through before "absent" is said.
struct Shelf
{
    QList<LookedIn> places; ///< in the order in which they are looked through
    QList<Stretch> stretches;
};

LookedIn placeOf(ParagraphRole role)
{
    if (role == ParagraphRole::Caption)
        return LookedIn::Captions;
    return role == ParagraphRole::Boilerplate ? LookedIn::Furniture : LookedIn::Text;
}

Shelf shelf(const ComparedArticle &compared)
{
    const text::Lexicon lexicon = text::Lexicon::forLanguage(compared.article.language);
    const Article &article = compared.article;
    Shelf result{{LookedIn::Text, LookedIn::Captions, LookedIn::Furniture, LookedIn::DroppedText},
                 {}};
    for (const Sentence &sentence : compared.sentences) {
        const ParagraphRole role = sentence.paragraph < article.paragraphs.size()
            ? article.paragraphs.at(sentence.paragraph).role
            : ParagraphRole::Body;
        result.stretches.append({placeOf(role),
                                 sentence.span,
                                 {},
                                 contentStems(sentence.span.in(article.text), lexicon)});
    }
    for (const Paragraph &paragraph : article.paragraphs) {
        if (paragraph.role != ParagraphRole::Boilerplate)
            continue;
        result.stretches.append({LookedIn::Furniture,
                                 paragraph.span,
                                 {},
                                 contentStems(paragraph.span.in(article.text), lexicon)});
    }
    for (const DroppedText &dropped : article.dropped) {
        for (const TextSpan &sentence : text::sentences(dropped.text, lexicon)) {
            const QString words = sentence.in(dropped.text).toString();
            result.stretches.append(
                {LookedIn::DroppedText, std::nullopt, words, contentStems(words, lexicon)});
        }
    }
    if (!compared.otherRevisions.isEmpty())
        result.places.append(LookedIn::OtherRevisions);
    for (const Article &revision : compared.otherRevisions) {
        for (const Sentence &sentence : text::sentences(revision, lexicon)) {
            const QString words = sentence.span.in(revision.text).toString();
            result.stretches.append(
                {LookedIn::OtherRevisions, std::nullopt, words, contentStems(words, lexicon)});
        }
    }
    return result;
}

class Coverage
{
public:
    Coverage(const QList<ComparedArticle> &articles,
             const QList<Claim> &claims,
             const Alignment &alignment,
             const QList<Discrepancy> &discrepancies)
        : m_articles(articles)
        , m_alignment(alignment)
        , m_discrepancies(discrepancies)
    {
        const QList<ClaimView> views = claimViews(articles, claims);
        for (qsizetype k = 0; k < claims.size(); ++k) {
            m_articleOf.emplace(claims.at(k).id, claims.at(k).article);
            m_stemsOf.emplace(claims.at(k).id, views.at(k).contentStems);
            for (const QString &stem : views.at(k).contentStems)
                ++m_frequency[stem];
        }
        m_claimCount = static_cast<double>(claims.size());
        for (const ComparedArticle &article : articles)
            m_shelves.append(shelf(article));
    }

    [[nodiscard]] QList<CoverageRow> rows() const
    {
        QList<CoverageRow> result;
        for (const ClaimGroup &group : m_alignment.groups) {
            CoverageRow row{group.id, {}};
            for (qsizetype article = 0; article < m_articles.size(); ++article)
                row.cells.append(cell(group, article));
            result.append(row);
        }
        return result;
    }

private:
    [[nodiscard]] CoverageCell cell(const ClaimGroup &group, qsizetype article) const
    {
        CoverageCell result;
        for (const ClaimId &id : group.claims) {
            const auto found = m_articleOf.find(id);
            if (found != m_articleOf.end() && found->second == article)
                result.claims.append(id);
        }
        if (!result.claims.isEmpty())
            result.state = toldState(group, result.claims);
        else if (m_articles.at(article).article.text.trimmed().isEmpty())
            result.state = CoverageState::NotYetPublished;
        else
            search(result, group, article);
        return result;
    }

    [[nodiscard]] CoverageState toldState(const ClaimGroup &group,
                                          const QList<ClaimId> &claims) const
    {
        CoverageState state = CoverageState::Reported;
        for (const Discrepancy &discrepancy : m_discrepancies) {
            const bool isConcerned =
                claims.contains(discrepancy.a.claim) || claims.contains(discrepancy.b.claim);
            // Where and in which words it is told is no other content.
            const bool isContent = discrepancy.kind != DiscrepancyKind::Prominence
                && discrepancy.kind != DiscrepancyKind::Terminology;
            if (!isConcerned || !isContent || discrepancy.group != group.id)
                continue;
            if (discrepancy.kind != DiscrepancyKind::Attribution)
                return CoverageState::Differing;
            state = CoverageState::AttributedElsewhere;
        }
        return state;
    }

    [[nodiscard]] double rarity(const QString &stem) const
    {
        const auto known = m_frequency.find(stem);
        return std::log((m_claimCount + 1)
                        / (0.5 + (known != m_frequency.end() ? known->second : 0)));
    }

    /// Share of the claim's rarity that the stretch holds; 0 when only a word or two are common.
    [[nodiscard]] double share(const QStringList &claim, const QStringList &stretch) const
    {
        double total = 0;
        double common = 0;
        qsizetype count = 0;
        for (const QString &stem : claim) {
            const double weight = rarity(stem);
            total += weight;
            if (std::binary_search(stretch.cbegin(), stretch.cend(), stem)) {
                common += weight;
                ++count;
            }
        }
        return total > 0 && count >= std::min(FewestCommon, claim.size()) ? common / total : 0;
    }

    void search(CoverageCell &cell, const ClaimGroup &group, qsizetype article) const
    {
        const Shelf &shelf = m_shelves.at(article);
        cell.state = CoverageState::Absent;
        cell.looked = shelf.places;
        const Stretch *nearest = nullptr;
        const Stretch *outside = nullptr;
        double outsideScore = 0;
        for (const Stretch &stretch : shelf.stretches) {
            double score = 0;
            for (const ClaimId &id : group.claims) {
                const auto stems = m_stemsOf.find(id);
                if (stems == m_stemsOf.end())
                    continue;
                // A short line of furniture ("Owner offers to pay") may hold less than the claim
                // says and yet tell it: so it counts from its own side too.
                double found = share(stems->second, stretch.stems);
                if (stretch.place != LookedIn::Text && stretch.stems.size() > FewestCommon)
                    found = std::max(found, share(stretch.stems, stems->second));
                score = std::max(score, found);
            }
            if (nearest == nullptr || score > cell.nearestScore) {
                nearest = &stretch;
                cell.nearestScore = score;
            }
            if (stretch.place != LookedIn::Text && score > outsideScore) {
                outside = &stretch;
                outsideScore = score;
            }
        }
        if (outside != nullptr && outsideScore >= FoundShare) {
            cell.state = CoverageState::ExtractionUncertain;
            cell.nearestScore = outsideScore;
            nearest = outside;
        }
        if (nearest == nullptr || cell.nearestScore <= 0)
            return;
        cell.nearest = nearest->span;
        cell.nearestText = nearest->words;
        cell.nearestIn = nearest->place;
    }

    const QList<ComparedArticle> &m_articles;
    const Alignment &m_alignment;
    const QList<Discrepancy> &m_discrepancies;
    QList<Shelf> m_shelves;
    std::map<ClaimId, qsizetype> m_articleOf;
    std::map<ClaimId, QStringList> m_stemsOf;
    std::map<QString, int> m_frequency;
    double m_claimCount = 0;
};

} // namespace

QList<CoverageRow> coverage(const QList<ComparedArticle> &articles,
                            const QList<Claim> &claims,
                            const Alignment &alignment,
                            const QList<Discrepancy> &discrepancies)
{
    return Coverage(articles, claims, alignment, discrepancies).rows();
}

} // namespace parallax::discrepancy
