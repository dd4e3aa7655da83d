// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <app/text/lexicon.h>

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LabelLength = 60; // code units: one line of the list of groups

// What makes a wording unclear as a title, as shares of what the claims have in common. Set by
// hand on our own event; the order matters more than the numbers.
constexpr double HeadlinePenalty = 1; ///< it titles an article, not this statement
constexpr double QuotationPenalty = 0.3; ///< one speaker's words for what all tell
constexpr double FragmentPenalty = 0.5; ///< half a quotation, a few words
constexpr double PronounPenalty = 0.3; ///< nobody knows who "he" is
constexpr double CaptionPenalty = 0.3; ///< tells what a picture shows
constexpr double CutPenalty = 0.1;
constexpr double ForeignWeight = 0.3; ///< of words that no other claim of the group has
constexpr double NearnessWeight = 0.5; ///< of the mean chance that another claim is the same
constexpr qsizetype FewestWords = 4;

QStringView wording(const FeatureInput &input, qsizetype claim)
{
    return input.claims.at(claim).span.in(
        input.articles.at(input.claims.at(claim).article).article.text);
}

/// Content terms that can be read in a line, ascending.
std::set<int> visibleTerms(const FeatureInput &input, qsizetype claim)
{
    std::set<int> terms;
    const qsizetype end = input.claims.at(claim).span.begin + LabelLength;
    for (const ClaimWord &word : input.terms.at(claim).words) {
        if (word.isContent && word.span.end <= end)
            terms.insert(word.term);
    }
    return terms;
}

/// Rarity of every term that several claims of the group have, times those that have it beside the
/// first.
std::map<int, double> sharedTerms(const FeatureInput &input, const QList<qsizetype> &members)
{
    std::map<int, int> count;
    for (const qsizetype claim : members) {
        for (const int term : input.terms.at(claim).terms)
            ++count[term];
    }
    std::map<int, double> weights;
    for (const auto &[term, claims] : count) {
        if (claims > 1)
            weights[term] = input.terms.rarity(term) * (claims - 1);
    }
    return weights;
}

/// The group is about the headlines when half of its outlets have theirs in it.
bool isOfHeadlines(const FeatureInput &input, const QList<qsizetype> &members)
{
    QSet<qsizetype> all;
    QSet<qsizetype> headed;
    for (const qsizetype claim : members) {
        all.insert(input.claims.at(claim).article);
        if (input.claims.at(claim).role == ParagraphRole::Headline)
            headed.insert(input.claims.at(claim).article);
    }
    return headed.size() * 2 >= all.size();
}

bool isQuote(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”';
}

/// Place of a quotation mark that nothing closes, or -1.
qsizetype openQuote(QStringView text)
{
    qsizetype open = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isQuote(text.at(i)))
            open = open < 0 && text.at(i) != u'”' ? i : -1;
    }
    return open;
}

bool hasQuotation(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), isQuote);
}

bool hasHalfQuotation(QStringView text)
{
    return std::count_if(text.cbegin(), text.cend(), isQuote) % 2 != 0;
}

double penalty(const FeatureInput &input, qsizetype claim, bool mayBeHeadline, bool mayQuote)
{
    const QStringView text = wording(input, claim);
    const QList<ClaimWord> &words = input.terms.at(claim).words;
    const ParagraphRole role = input.claims.at(claim).role;
    const text::Lexicon lexicon = text::Lexicon::forLanguage(
        input.articles.at(input.claims.at(claim).article).article.language);
    double sum = role == ParagraphRole::Headline && !mayBeHeadline ? HeadlinePenalty : 0;
    sum += role == ParagraphRole::Caption ? CaptionPenalty : 0;
    sum += hasQuotation(text) && !mayQuote ? QuotationPenalty : 0;
    sum += hasHalfQuotation(text) || words.size() < FewestWords ? FragmentPenalty : 0;
    sum += text.size() > LabelLength ? CutPenalty : 0;
    if (!words.isEmpty()) {
        const QStringView article = input.articles.at(input.claims.at(claim).article).article.text;
        const QString first = words.constFirst().span.in(article).toString().toCaseFolded();
        if (lexicon.list(u"speaker-pronouns"_s).contains(first)
            || lexicon.list(u"speaker-pronouns-plural"_s).contains(first))
            sum += PronounPenalty;
    }
    return sum;
}

} // namespace

QString label(const FeatureInput &input,
              const QList<qsizetype> &members,
              const std::function<double(qsizetype, qsizetype)> &chance)
{
    const std::map<int, double> shared = sharedTerms(input, members);
    double most = 0;
    for (const auto &[term, weight] : shared)
        most += weight;
    const bool mayBeHeadline = isOfHeadlines(input, members);
    const bool mayQuote =
        std::count_if(members.cbegin(), members.cend(),
                      [&input](qsizetype claim) { return hasQuotation(wording(input, claim)); })
            * 2
        >= members.size(); // the group is about what somebody said
    const auto clearness = [&](qsizetype claim) {
        double common = 0;
        double foreign = 0;
        for (const int term : visibleTerms(input, claim)) {
            const auto weight = shared.find(term);
            common += weight != shared.end() ? weight->second : 0;
        }
        for (const int term : input.terms.at(claim).terms)
            foreign += shared.contains(term) ? 0 : input.terms.rarity(term);
        const double all = input.terms.totalRarity(input.terms.at(claim).terms);
        double near = 0;
        for (const qsizetype other : members)
            near += other != claim ? chance(claim, other) : 0;
        return (most > 0 ? common / most : 0) - (all > 0 ? ForeignWeight * foreign / all : 0)
            + NearnessWeight * near / static_cast<double>(members.size())
            - penalty(input, claim, mayBeHeadline, mayQuote);
    };
    qsizetype best = members.constFirst();
    double bestClearness = clearness(best);
    for (const qsizetype claim : members) {
        const double here = clearness(claim);
        if (here > bestClearness + 1e-9) {
            best = claim;
            bestClearness = here;
        }
    }
    return shortened(wording(input, best), LabelLength);
}

QString shortened(QStringView text, qsizetype length)
{
    constexpr qsizetype LeastBeforeQuotation = 20; // less before it says nothing
    const QString plain = text.toString().simplified();
    if (plain.size() <= length)
        return plain;
    const auto cutAt = [&plain](qsizetype limit) {
        qsizetype end = plain.lastIndexOf(u' ', limit - 1);
        if (end <= 0) {
            end = std::max<qsizetype>(1, limit - 1);
            if (plain.at(end - 1).isHighSurrogate())
                --end;
        }
        while (end > 1 && !isQuote(plain.at(end - 1))
               && (plain.at(end - 1).isPunct() || plain.at(end - 1).isSpace()))
            --end;
        return end;
    };
    const qsizetype end = cutAt(length);
    const qsizetype open = openQuote(QStringView(plain).left(end));
    if (open < 0)
        return plain.left(end) + u'…';
    if (open >= LeastBeforeQuotation)
        return plain.left(cutAt(open)) + u'…';
    const QChar close = plain.at(open) == u'“' ? u'”' : u'"';
    return plain.left(cutAt(length - 1)) + u'…' + close;
}

} // namespace parallax::align
