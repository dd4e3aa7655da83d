// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/claims/claims.h>
#include <app/discrepancy/discrepancies.h>
#include <app/domain/comparison.h>
#include <app/text/sentences.h>

namespace parallax::test {

/// Articles of one event with their claims, one outlet each.
struct Story
{
    QList<ComparedArticle> articles;
    QList<Claim> claims;

    ComparedArticle &add(const QStringList &paragraphs, ParagraphRole first = ParagraphRole::Body)
    {
        ComparedArticle compared;
        compared.outlet = QStringLiteral("Outlet %1").arg(articles.size());
        compared.article.language = QStringLiteral("en");
        compared.article.published = QDateTime(QDate(2026, 10, 14), QTime(9, 0), Qt::UTC);
        for (const QString &paragraph : paragraphs) {
            if (!compared.article.text.isEmpty())
                compared.article.text += QStringLiteral("\n\n");
            const qsizetype begin = compared.article.text.size();
            compared.article.text += paragraph;
            compared.article.paragraphs.append(
                {begin == 0 ? first : ParagraphRole::Body, {begin, compared.article.text.size()}});
        }
        const auto lexicon = text::Lexicon::forLanguage(u"en");
        compared.sentences = text::sentences(compared.article, lexicon);
        for (Claim claim :
             claims::findClaims(compared.article, compared.sentences, articles.size(), lexicon)) {
            claim.id = {QStringLiteral("c%1").arg(claims.size() + 1)};
            claims.append(claim);
        }
        articles.append(compared);
        return articles.last();
    }

    /// All claims in one group, the first of each article linked.
    [[nodiscard]] Alignment linked() const
    {
        Alignment alignment;
        ClaimGroup group{{QStringLiteral("g1")}, QStringLiteral("all"), {}};
        for (const Claim &claim : claims)
            group.claims.append(claim.id);
        alignment.groups.append(group);
        alignment.links.append({claims.constFirst().id, claims.constLast().id, 0.9, {}});
        return alignment;
    }
};

/// What is told of two texts of a paragraph each, held to make the same claim.
inline QList<Discrepancy> toldOf(const QString &a, const QString &b)
{
    Story story;
    story.add({a});
    story.add({b});
    return discrepancy::discrepancies(story.articles, story.claims, story.linked());
}

/// Of one kind only: "words of a | words of b; …"
inline QString toldOf(DiscrepancyKind kind, const QString &a, const QString &b)
{
    QStringList told;
    for (const Discrepancy &one : toldOf(a, b)) {
        if (one.kind == kind)
            told.append(QStringLiteral("%1 | %2").arg(one.a.text, one.b.text));
    }
    return told.join(QStringLiteral("; "));
}

} // namespace parallax::test
