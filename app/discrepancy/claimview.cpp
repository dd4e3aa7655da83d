// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimview.h"

#include <app/text/lexicon.h>

#include <algorithm>

namespace parallax::discrepancy {

std::pair<qsizetype, qsizetype> ClaimView::tokensIn(const TextSpan &span) const
{
    qsizetype first = 0;
    while (first < tokens.size() && tokens.at(first).span.begin < span.begin)
        ++first;
    qsizetype last = first;
    while (last < tokens.size() && tokens.at(last).span.end <= span.end)
        ++last;
    return {first, last};
}

bool ClaimView::isQuoted(const TextSpan &span) const
{
    return std::any_of(quoted.cbegin(), quoted.cend(),
                       [&span](const TextSpan &words) { return words.overlap(span) > 0; });
}

namespace {

QList<TextSpan> quotedSpans(const ClaimView &view)
{
    const QList<Paragraph> &paragraphs = view.article->article.paragraphs;
    QList<TextSpan> spans;
    for (const Quotation &quotation : view.claim->quotations)
        spans.append(quotation.span);
    if (view.claim->paragraph < 0 || view.claim->paragraph >= paragraphs.size())
        return spans;
    const TextSpan &paragraph = paragraphs.at(view.claim->paragraph).span;
    for (const Quotation &quotation : text::quotations(paragraph.in(view.text())))
        spans.append(quotation.span.shifted(paragraph.begin));
    return spans;
}

} // namespace

QList<ClaimView> claimViews(const QList<ComparedArticle> &articles, const QList<Claim> &claims)
{
    QList<text::Lexicon> lexicons;
    for (const ComparedArticle &article : articles)
        lexicons.append(text::Lexicon::forLanguage(article.article.language));
    QList<ClaimView> views;
    views.reserve(claims.size());
    for (const Claim &claim : claims) {
        ClaimView view;
        view.claim = &claim;
        view.article = &articles.at(claim.article);
        view.lexicon = lexicons.at(claim.article);
        view.quoted = quotedSpans(view);
        view.tokens = text::tokens(claim.span.in(view.text()), view.lexicon);
        for (text::Token &token : view.tokens) {
            token.span = token.span.shifted(claim.span.begin);
            if (token.kind != text::Token::Kind::Punctuation && !token.isFunctionWord)
                view.contentStems.append(token.stem);
        }
        view.contentStems.sort();
        view.contentStems.removeDuplicates();
        views.append(view);
    }
    return views;
}

double contentOverlap(const ClaimView &a, const ClaimView &b)
{
    QStringList common;
    std::set_intersection(a.contentStems.cbegin(), a.contentStems.cend(), b.contentStems.cbegin(),
                          b.contentStems.cend(), std::back_inserter(common));
    const qsizetype smaller = std::min(a.contentStems.size(), b.contentStems.size());
    return smaller > 0 ? static_cast<double>(common.size()) / static_cast<double>(smaller) : 0;
}

Finding finding(const ViewPair &pair,
                DiscrepancyKind kind,
                Explanation::Code code,
                const TextSpan &a,
                const TextSpan &b,
                double confidence)
{
    return {
        kind, a, b, {code, {pair.a.words(a), pair.b.words(b)}}, std::clamp(confidence, 0.0, 1.0)};
}

} // namespace parallax::discrepancy
