// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis.h"

#include "followedplaces.h"

#include <app/align/alignment.h>
#include <app/align/decidedalignment.h>
#include <app/align/propagation.h>
#include <app/align/sharedcopy.h>
#include <app/annotate/decisions.h>
#include <app/claims/claims.h>
#include <app/discrepancy/discrepancies.h>
#include <app/text/sentences.h>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

LanguageSupport supportOf(const text::Lexicon &lexicon)
{
    switch (lexicon.support()) {
    case text::Lexicon::Support::Full:
        return LanguageSupport::Full;
    case text::Lexicon::Support::Words:
        return LanguageSupport::Words;
    case text::Lexicon::Support::Neutral:
        break;
    }
    return LanguageSupport::Neutral;
}

} // namespace

Comparison compared(Event event,
                    QList<ComparedArticle> articles,
                    QList<Annotation> annotations,
                    const QList<AlignmentDecision> &decisions)
{
    Comparison comparison;
    comparison.event = std::move(event);
    comparison.articles = std::move(articles);
    comparison.annotations = std::move(annotations);

    QHash<QString, text::Lexicon> lexicons;
    for (qsizetype index = 0; index < comparison.articles.size(); ++index) {
        ComparedArticle &compared = comparison.articles[index];
        const QString language = compared.article.language;
        auto lexicon = lexicons.constFind(language);
        if (lexicon == lexicons.cend()) {
            lexicon = lexicons.insert(language, text::Lexicon::forLanguage(language));
        }
        compared.languageSupport = supportOf(*lexicon);
        compared.sentences = text::sentences(compared.article, *lexicon);
        comparison.claims.append(
            claims::findClaims(compared.article, compared.sentences, index, *lexicon));
    }
    int number = 0;
    for (Claim &claim : comparison.claims) {
        claim.id = {u"c%1"_s.arg(++number)};
    }
    comparison.foundAlignment = align::alignment(comparison.articles, comparison.claims);
    comparison.sharedCopy = align::sharedCopy(comparison.articles);
    return redecided(std::move(comparison), decisions);
}

Comparison redecided(Comparison comparison, const QList<AlignmentDecision> &decisions)
{
    const QList<ComparedArticle> &articles = comparison.articles;
    const QList<Claim> &claims = comparison.claims;
    comparison.decisions = annotate::placedDecisions(decisions, articles, claims, followedPlace);
    DecidedPairs pairs = annotate::decidedPairs(comparison.decisions, claims);
    comparison.disagreements = std::move(pairs.disagreements);
    comparison.alignment =
        align::decidedAlignment(comparison.foundAlignment, articles, claims, pairs.agreed);
    comparison.discrepancies = discrepancy::discrepancies(
        articles, claims, align::withReadersCertainty(comparison.alignment));
    comparison.coverage =
        discrepancy::coverage(articles, claims, comparison.alignment, comparison.discrepancies);
    comparison.propagation =
        align::propagation(articles, claims, comparison.alignment, comparison.coverage);
    return comparison;
}

} // namespace parallax::workspace
