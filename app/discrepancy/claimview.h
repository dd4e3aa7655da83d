// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimfacts.h"

#include <app/domain/comparison.h>
#include <app/text/tokens.h>

#include <memory>

namespace parallax::discrepancy {

/// A claim with its words, ready to be compared; all spans are into the article's text.
struct ClaimView
{
    const Claim *claim = nullptr;
    const ComparedArticle *article = nullptr;
    text::Lexicon lexicon; ///< of the article's language
    QList<text::Token> tokens; ///< of the claim, in order
    QList<int> stems; ///< number of each token's stem: equal numbers in all views, equal stems
    QStringList contentStems; ///< different stems of content words, ascending
    QList<int> contentNumbers; ///< numbers of the same stems, ascending
    QList<TextSpan> quoted; ///< quotations of its paragraph, also those that begin before the claim
    // What every pair of the claim would read again; filled by prepare().
    QList<Figure> figures; ///< comparedFigures()
    QList<QStringList> nameParts; ///< nameParts() of each name of the claim
    QList<qsizetype> termSets; ///< sets of terms that it may use, ascending
    QList<qsizetype> oppositeTokens; ///< words that have a listed opposite
    QList<qsizetype> attributeTokens; ///< likewise, of a noun
    QList<qsizetype> dayPartTokens; ///< "morning", outside of quotations
    std::shared_ptr<ClaimFacts> facts = std::make_shared<ClaimFacts>();

    [[nodiscard]] QStringView text() const { return article->article.text; }

    [[nodiscard]] QString words(const TextSpan &span) const { return span.in(text()).toString(); }

    /// Indices [first, last) of the tokens inside \a span.
    [[nodiscard]] std::pair<qsizetype, qsizetype> tokensIn(const TextSpan &span) const;
    [[nodiscard]] bool isQuoted(const TextSpan &span) const;

    /// What a rule has to know of this claim alone, whatever it is compared with: `Fact(*this)`,
    /// made once a claim.
    template <typename Fact>
    [[nodiscard]] const Fact &fact() const
    {
        return facts->of<Fact>(*this);
    }
};

/// A word that says something of the matter: no function word, number or mark.
[[nodiscard]] inline bool isContentWord(const text::Token &token)
{
    return token.kind == text::Token::Kind::Word && !token.isFunctionWord;
}

/// Views of all claims, in their order. The articles and claims must outlive them.
[[nodiscard]] QList<ClaimView> claimViews(const QList<ComparedArticle> &articles,
                                          const QList<Claim> &claims);

/// Share of the smaller claim's content stems that the other claim has too, 0…1.
[[nodiscard]] double contentOverlap(const ClaimView &a, const ClaimView &b);

/// Two claims held to be one, and how sure the alignment is of it.
struct ViewPair
{
    const ClaimView &a; ///< article with the smaller index
    const ClaimView &b;
    double score = 0; ///< of the link; 0 when only the group joins the two
};

/// One disagreement of two claims.
struct Finding
{
    DiscrepancyKind kind = DiscrepancyKind::Figure;
    TextSpan a;
    TextSpan b;
    Explanation explanation;
    double confidence = 0;
};

/// Explanation whose arguments are the words of both spans.
[[nodiscard]] Finding finding(const ViewPair &pair,
                              DiscrepancyKind kind,
                              Explanation::Code code,
                              const TextSpan &a,
                              const TextSpan &b,
                              double confidence);

} // namespace parallax::discrepancy
