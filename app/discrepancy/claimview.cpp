// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "claimview.h"

#include <app/text/lexicon.h>

#include <algorithm>

namespace parallax::discrepancy {

std::pair<qsizetype, qsizetype> ClaimView::tokensIn(const TextSpan &span) const
{
    const auto first =
        std::partition_point(tokens.cbegin(), tokens.cend(), [&span](const text::Token &token) {
            return token.span.begin < span.begin;
        });
    const auto last = std::partition_point(first, tokens.cend(), [&span](const text::Token &token) {
        return token.span.end <= span.end;
    });
    return {first - tokens.cbegin(), last - tokens.cbegin()};
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
    QHash<QString, int> numbers;
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
            const int next = static_cast<int>(numbers.size());
            const int number = numbers.value(token.stem, next);
            if (number == next)
                numbers.insert(token.stem, number);
            view.stems.append(number);
            if (token.kind == text::Token::Kind::Punctuation || token.isFunctionWord)
                continue;
            view.contentStems.append(token.stem);
            view.contentNumbers.append(number);
        }
        view.contentStems.sort();
        view.contentStems.removeDuplicates();
        std::sort(view.contentNumbers.begin(), view.contentNumbers.end());
        view.contentNumbers.erase(
            std::unique(view.contentNumbers.begin(), view.contentNumbers.end()),
            view.contentNumbers.end());
        views.append(view);
    }
    return views;
}

double contentOverlap(const ClaimView &a, const ClaimView &b)
{
    const QList<int> &left = a.contentNumbers;
    const QList<int> &right = b.contentNumbers;
    qsizetype common = 0;
    for (qsizetype i = 0, j = 0; i < left.size() && j < right.size();) {
        const int one = left.at(i);
        const int other = right.at(j);
        common += one == other ? 1 : 0;
        i += one <= other ? 1 : 0;
        j += other <= one ? 1 : 0;
    }
    const qsizetype smaller = std::min(left.size(), right.size());
    return smaller > 0 ? static_cast<double>(common) / static_cast<double>(smaller) : 0;
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
