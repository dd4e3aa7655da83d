// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findings.h"
#include "normalform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::changes {
namespace {

using Kind = RevisionChange::Kind;

/// Share of the shorter quotation's words from which two are held for one quotation.
constexpr double leastSharedWords = 0.5;

struct Quote
{
    QString text;
    TextSpan sentence;
    QList<TextSpan> spans;
    qsizetype run = -1; ///< Claim::quotationRun
};

/// Quotations of one revision whose words do not stand in the other.
QList<Quote> ownQuotations(const RevisionText &side, const RevisionText &other)
{
    const QString elsewhere = normalForm(other.article.text);
    QList<Quote> quotes;
    for (const Claim &claim : side.claims) {
        for (const Quotation &quotation : claim.quotations) {
            const QString text = side.words(quotation.span);
            const bool isKnown =
                !quotes.isEmpty() && normalForm(quotes.last().text) == normalForm(text);
            if (isKnown || elsewhere.contains(normalForm(text))) {
                continue;
            }
            const TextSpan sentence = side.sentences.at(claim.sentence).span;
            if (!quotes.isEmpty() && claim.quotationRun >= 0
                && quotes.last().run == claim.quotationRun) {
                quotes.last().text += u' ' + text; // one quotation over several sentences
                quotes.last().sentence.end = sentence.end;
                quotes.last().spans.append(quotation.span);
            } else {
                quotes.append({text, sentence, {quotation.span}, claim.quotationRun});
            }
        }
    }
    return quotes;
}

} // namespace

void findQuotations(const RevisionText &before, const RevisionText &after, Changes &changes)
{
    const QList<Quote> olds = ownQuotations(before, after);
    QList<Quote> news = ownQuotations(after, before);
    for (const Quote &old : olds) {
        const auto like = std::ranges::max_element(
            news, {}, [&old](const Quote &quote) { return sharedWords(old.text, quote.text); });
        if (like != news.end() && sharedWords(old.text, like->text) >= leastSharedWords) {
            changes.append({Kind::QuotationChanged, old.text, like->text, old.sentence,
                            like->sentence, old.spans, like->spans});
            news.erase(like);
        } else {
            changes.append(
                {Kind::QuotationRemoved, old.text, {}, old.sentence, std::nullopt, old.spans, {}});
        }
    }
    for (const Quote &quote : std::as_const(news)) {
        changes.append(
            {Kind::QuotationAdded, {}, quote.text, std::nullopt, quote.sentence, {}, quote.spans});
    }
}

} // namespace parallax::changes
