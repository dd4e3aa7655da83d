// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "discrepancies.h"
#include "stretchindex.h"

#include <app/text/lexicon.h>
#include <app/text/sentences.h>
#include <app/text/tokens.h>

#include <QHash>

namespace parallax::discrepancy {

namespace {

/// A find outside the article's text must hold this share of what the claim says, words weighed by
/// their rarity in the event: stricter than a link, for nobody reads furniture for its meaning.
constexpr double FoundShare = 0.6;

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
        , m_shelves(shelvesOf(articles))
        , m_numbers(claims.size())
        , m_index(m_shelves, m_numbers)
    {
        QList<text::Lexicon> lexicons;
        for (const ComparedArticle &article : articles) {
            lexicons.append(text::Lexicon::forLanguage(article.article.language));
            m_isPublished.append(!article.article.text.trimmed().isEmpty());
        }
        for (const Claim &claim : claims) {
            const QStringView words = claim.span.in(articles.at(claim.article).article.text);
            const Stems stems = m_numbers.numbers(contentStems(words, lexicons.at(claim.article)));
            m_numbers.count(stems);
            m_claims.insert(claim.id, {claim.article, stems});
        }
        m_numbers.weigh();
        m_index.build();
        for (const Discrepancy &discrepancy : discrepancies)
            note(discrepancy);
    }

    [[nodiscard]] QList<CoverageRow> rows()
    {
        QList<CoverageRow> result;
        result.reserve(m_alignment.groups.size());
        for (const ClaimGroup &group : m_alignment.groups)
            result.append(row(group));
        return result;
    }

private:
    struct KnownClaim
    {
        qsizetype article = 0;
        Stems stems;
    };

    static QList<Shelf> shelvesOf(const QList<ComparedArticle> &articles)
    {
        QList<Shelf> shelves;
        for (const ComparedArticle &article : articles)
            shelves.append(shelf(article));
        return shelves;
    }

    /// What a discrepancy makes of its two claims.
    void note(const Discrepancy &discrepancy)
    {
        // Where and in which words it is told is no other content.
        if (discrepancy.kind == DiscrepancyKind::Prominence
            || discrepancy.kind == DiscrepancyKind::Terminology)
            return;
        const bool isOfSource = discrepancy.kind == DiscrepancyKind::Attribution;
        for (const ClaimId &claim : {discrepancy.a.claim, discrepancy.b.claim}) {
            const std::pair key(discrepancy.group, claim);
            if (!isOfSource)
                m_stateOf.insert(key, CoverageState::Differing);
            else if (!m_stateOf.contains(key))
                m_stateOf.insert(key, CoverageState::AttributedElsewhere);
        }
    }

    CoverageRow row(const ClaimGroup &group)
    {
        CoverageRow row{group.id, QList<CoverageCell>(m_articles.size())};
        QList<const Stems *> stems;
        for (const ClaimId &id : group.claims) {
            const auto known = m_claims.constFind(id);
            if (known == m_claims.cend())
                continue;
            row.cells[known->article].claims.append(id);
            stems.append(&known->stems);
        }
        const QList<StretchIndex::Find> finds = m_index.search(stems, m_articles.size());
        for (qsizetype article = 0; article < m_articles.size(); ++article) {
            CoverageCell &cell = row.cells[article];
            if (!cell.claims.isEmpty())
                cell.state = toldState(group, cell.claims);
            else if (!m_isPublished.at(article))
                cell.state = CoverageState::NotYetPublished;
            else
                fill(cell, finds.at(article), m_shelves.at(article).places);
        }
        return row;
    }

    [[nodiscard]] CoverageState toldState(const ClaimGroup &group,
                                          const QList<ClaimId> &claims) const
    {
        CoverageState state = CoverageState::Reported;
        for (const ClaimId &claim : claims) {
            const auto known = m_stateOf.constFind({group.id, claim});
            if (known == m_stateOf.cend())
                continue;
            if (*known == CoverageState::Differing)
                return *known;
            state = *known;
        }
        return state;
    }

    static void
    fill(CoverageCell &cell, const StretchIndex::Find &find, const QList<LookedIn> &places)
    {
        cell.state = CoverageState::Absent;
        cell.looked = places;
        const Stretch *nearest = find.nearest;
        cell.nearestScore = find.score;
        if (find.outside != nullptr && find.outsideScore >= FoundShare) {
            cell.state = CoverageState::ExtractionUncertain;
            cell.nearestScore = find.outsideScore;
            nearest = find.outside;
        }
        if (nearest == nullptr)
            return;
        cell.nearest = nearest->span;
        cell.nearestText = nearest->words;
        cell.nearestIn = nearest->place;
    }

    const QList<ComparedArticle> &m_articles;
    const Alignment &m_alignment;
    QList<Shelf> m_shelves;
    StemNumbers m_numbers;
    StretchIndex m_index;
    QList<bool> m_isPublished;
    QHash<ClaimId, KnownClaim> m_claims; // looked up only
    QHash<std::pair<GroupId, ClaimId>, CoverageState> m_stateOf; // looked up only
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
