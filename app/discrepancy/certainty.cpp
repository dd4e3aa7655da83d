// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "certainty.h"

#include "commitment.h"
#include "modality.h"
#include "weakenings.h"

#include <algorithm>
#include <optional>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// Two claims that share less are about different things; a hedge of one says nothing of the other.
constexpr double LowestOverlap = 0.2;
constexpr double DenialOverlap = 0.7;
/// Words behind a hedge that it is about.
constexpr qsizetype Reach = 4;
/// Words around the hedged verb that both claims share when they tell the same act.
constexpr qsizetype Around = 8;
constexpr qsizetype FewestCommon = 1;
/// Content words of two quotations in common that make them one utterance.
constexpr qsizetype FewestQuoted = 3;

/// Places of a stem outside of quotation marks.
QList<qsizetype> placesOf(const ClaimView &view, int stem)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < view.tokens.size(); ++i) {
        if (view.stems.at(i) == stem && isContentWord(view.tokens.at(i))
            && !view.isQuoted(view.tokens.at(i).span))
            places.append(i);
    }
    return places;
}

/// A word told as a fact: no hedge, no plan, no accusation, no "to" and no denial right before it.
bool isAsserted(const ClaimView &view, qsizetype index)
{
    const QSet<QString> &distancing = view.lexicon.list(u"distancing-words"_s);
    for (qsizetype i = std::max<qsizetype>(0, index - 2 * Reach); i <= index; ++i) {
        if (distancing.contains(view.tokens.at(i).folded))
            return false;
        if (i >= index - Reach && i < index && weakenings(view).isAt.at(i))
            return false;
    }
    const QSet<QString> &auxiliaries = view.lexicon.list(u"auxiliaries"_s);
    qsizetype first = index;
    while (first > 0 && auxiliaries.contains(view.tokens.at(first - 1).folded))
        --first;
    const QString before = first > 0 ? view.tokens.at(first - 1).folded : QString();
    return before != "to"_L1 && before != "not"_L1 && !before.endsWith("n't"_L1);
}

/// Form and company of a finite verb: "will close", "is closing", "closed", "Roe closes".
bool isVerb(const ClaimView &view, qsizetype index)
{
    const text::Token &token = view.tokens.at(index);
    if (index == 0 || token.span.in(view.text()).front().isUpper())
        return view.claim->role == ParagraphRole::Headline && token.folded.endsWith(u's');
    const text::Token &before = view.tokens.at(index - 1);
    const bool hasSubject = before.span.in(view.text()).front().isUpper()
        || view.lexicon.list(u"speaker-pronouns"_s).contains(before.folded);
    return view.lexicon.list(u"auxiliaries"_s).contains(before.folded)
        || token.folded.endsWith("ed"_L1) || (token.folded.endsWith(u's') && hasSubject);
}

/// Content words that both claims have near these two places.
qsizetype commonAround(const ClaimView &a, qsizetype i, const ClaimView &b, qsizetype j)
{
    const auto near = [](const ClaimView &view, qsizetype index) {
        QStringList stems;
        for (qsizetype k = std::max<qsizetype>(0, index - Around);
             k < std::min(view.tokens.size(), index + Around + 1); ++k) {
            if (k != index && isContentWord(view.tokens.at(k))
                && !stems.contains(view.tokens.at(k).stem))
                stems.append(view.tokens.at(k).stem);
        }
        return stems;
    };
    const QStringList left = near(a, i);
    const QStringList right = near(b, j);
    return std::count_if(left.cbegin(), left.cend(),
                         [&right](const QString &stem) { return right.contains(stem); });
}

/// The word and the auxiliary before it: "will issue".
TextSpan assertion(const ClaimView &view, qsizetype index)
{
    const QSet<QString> &auxiliaries = view.lexicon.list(u"auxiliaries"_s);
    qsizetype first = index;
    while (first > 0 && index - first < 2 && auxiliaries.contains(view.tokens.at(first - 1).folded))
        --first;
    return {view.tokens.at(first).span.begin, view.tokens.at(index).span.end};
}

/// "said she would vote" is no surer than "pledged to vote".
bool isReportedPlan(const ClaimView &firm, qsizetype index, const Weakening &weakening)
{
    const TextSpan span = assertion(firm, index);
    const QString &first = firm.tokens.at(firm.tokensIn(span).first).folded;
    return weakening.level == "planned"_L1
        && firm.lexicon.list(u"reported-futures"_s).contains(first);
}

/// The same act, weakened in one text and told as a fact in the other.
std::optional<TextSpan>
assertedElsewhere(const ClaimView &weak, const Weakening &weakening, const ClaimView &firm)
{
    for (qsizetype i = weakening.after; i < weak.tokens.size() && i < weakening.after + Reach;
         ++i) {
        const text::Token &token = weak.tokens.at(i);
        if (token.kind == text::Token::Kind::Punctuation)
            break;
        if (!isContentWord(token))
            continue;
        for (const qsizetype j : placesOf(firm, weak.stems.at(i))) {
            // What was planned and then done is later, not surer.
            const bool isLater =
                (weakening.level == "planned"_L1 || weakening.level == "awaited"_L1)
                && firm.tokens.at(j).folded.endsWith("ed"_L1)
                && assertion(firm, j).begin == firm.tokens.at(j).span.begin;
            if (!isLater && !isReportedPlan(firm, j, weakening) && isVerb(firm, j)
                && isAsserted(firm, j) && commonAround(weak, i, firm, j) >= FewestCommon)
                return assertion(firm, j);
        }
        break; // of "may close the bridge" the closing is weakened, not the bridge
    }
    return std::nullopt;
}

/// "she reportedly said" against "she said", of the same quotation.
std::optional<TextSpan> quotedElsewhere(const ViewPair &pair,
                                        const ClaimView &weak,
                                        const Weakening &weakening,
                                        const ClaimView &firm)
{
    const bool isOfSaying = weakening.level == "reported"_L1 && weakening.after < weak.tokens.size()
        && weak.lexicon.list(u"reporting-verbs"_s).contains(weak.tokens.at(weakening.after).folded);
    if (!isOfSaying || pair.a.claim->quotations.isEmpty() || pair.b.claim->quotations.isEmpty())
        return std::nullopt;
    QStringList common;
    const auto quotedStems = [](const ClaimView &view) {
        QStringList stems;
        for (const text::Token &token : view.tokens) {
            if (isContentWord(token) && view.isQuoted(token.span))
                stems.append(token.stem);
        }
        return stems;
    };
    const QStringList there = quotedStems(firm);
    for (const QString &stem : quotedStems(weak)) {
        if (there.contains(stem) && !common.contains(stem))
            common.append(stem);
    }
    const bool isFirm = std::ranges::none_of(
        firm.claim->hedges, [&firm](const TextSpan &hedge) { return !firm.isQuoted(hedge); });
    if (common.size() < FewestQuoted || !isFirm)
        return std::nullopt;
    return firm.claim->attribution.value_or(firm.claim->quotations.constFirst().span);
}

/// Who acts: a name of both claims shortly before these two places.
bool haveSameSubject(const ClaimView &a, qsizetype i, const ClaimView &b, qsizetype j)
{
    const auto namesBefore = [](const ClaimView &view, qsizetype index) {
        QStringList stems;
        for (qsizetype k = std::max<qsizetype>(0, index - Around); k < index; ++k) {
            const text::Token &token = view.tokens.at(k);
            if (isContentWord(token) && token.span.in(view.text()).front().isUpper())
                stems.append(token.stem);
        }
        return stems;
    };
    const QStringList left = namesBefore(a, i);
    const QStringList right = namesBefore(b, j);
    return std::any_of(left.cbegin(), left.cend(),
                       [&right](const QString &stem) { return right.contains(stem); });
}

/// "Roe to run", "Roe expected to run" against "Roe announces", where the first text has no
/// announcement yet.
std::optional<TextSpan>
announcedElsewhere(const ClaimView &weak, const Weakening &weakening, const ClaimView &firm)
{
    if (weakening.level != "awaited"_L1)
        return std::nullopt;
    const QSet<QString> &announcing = weak.lexicon.list(u"announcing-verbs"_s);
    const bool isAnnouncedHere = std::any_of(
        weak.tokens.cbegin(), weak.tokens.cend(),
        [&announcing](const text::Token &token) { return announcing.contains(token.folded); });
    if (isAnnouncedHere || isHeadline(weak) != isHeadline(firm))
        return std::nullopt;
    for (qsizetype j = 1; j < firm.tokens.size(); ++j) {
        if (announcing.contains(firm.tokens.at(j).folded) && !firm.isQuoted(firm.tokens.at(j).span)
            && isAsserted(firm, j) && haveSameSubject(weak, weakening.first, firm, j))
            return assertion(firm, j);
    }
    return std::nullopt;
}

QList<Finding> weakened(const ViewPair &pair, bool isSwapped)
{
    const ClaimView &weak = isSwapped ? pair.b : pair.a;
    const ClaimView &firm = isSwapped ? pair.a : pair.b;
    qsizetype next = 0; // behind the weakening before
    for (const Weakening &weakening : weakenings(weak).all) {
        if (weakening.first < next || weak.isQuoted(weak.tokens.at(weakening.first).span))
            continue;
        auto asserted = assertedElsewhere(weak, weakening, firm);
        if (!asserted)
            asserted = quotedElsewhere(pair, weak, weakening, firm);
        if (!asserted)
            asserted = announcedElsewhere(weak, weakening, firm);
        if (!asserted) {
            next = weakening.after;
            continue;
        }
        const TextSpan words{weak.tokens.at(weakening.first).span.begin,
                             weak.tokens.at(weakening.after - 1).span.end};
        Finding result =
            finding(pair, DiscrepancyKind::Certainty, Explanation::Code::CertaintyHedged,
                    isSwapped ? *asserted : words, isSwapped ? words : *asserted,
                    0.4 + 0.4 * contentOverlap(pair.a, pair.b));
        if (isSwapped) // the weaker side is named first
            std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
        return {result};
    }
    return {};
}

struct Superlative
{
    TextSpan span;
    bool isOneOfMany = false; ///< "one of the largest"
};

std::optional<Superlative> foundSuperlative(const ClaimView &view)
{
    for (qsizetype i = 1; i < view.tokens.size(); ++i) {
        const text::Token &token = view.tokens.at(i);
        const bool isSuperlative = token.folded.size() > 5 && token.folded.endsWith("est"_L1)
            && !view.isQuoted(token.span)
            && !view.lexicon.list(u"not-superlatives"_s).contains(token.folded);
        if (!isSuperlative)
            continue;
        const auto word = [&view](qsizetype k) {
            return k >= 0 ? view.tokens.at(k).folded : QString();
        };
        for (qsizetype k = i - 1; k >= 0 && i - k <= Reach; --k) {
            const bool isOneOf = word(k) == "one"_L1 && word(k + 1) == "of"_L1;
            if (word(k) == "among"_L1 || isOneOf)
                return Superlative{{view.tokens.at(k).span.begin, token.span.end}, true};
            // "They were the earliest": several, as much as "one of the earliest".
            if (word(k) == "were"_L1 || word(k) == "are"_L1)
                return std::nullopt;
        }
        return Superlative{{view.tokens.at(i - 1).span.begin, token.span.end}, false};
    }
    return std::nullopt;
}

struct OwnSuperlative
{
    explicit OwnSuperlative(const ClaimView &view)
        : first(foundSuperlative(view))
    {
    }

    std::optional<Superlative> first;
};

/// "among the toughest" against "the strongest"
QList<Finding> superlatives(const ViewPair &pair)
{
    const std::optional<Superlative> &a = pair.a.fact<OwnSuperlative>().first;
    const std::optional<Superlative> &b = pair.b.fact<OwnSuperlative>().first;
    if (!a || !b || a->isOneOfMany == b->isOneOfMany)
        return {};
    Finding result = finding(pair, DiscrepancyKind::Certainty, Explanation::Code::CertaintyHedged,
                             a->span, b->span, 0.5);
    if (b->isOneOfMany)
        std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
    return {result};
}

QList<Finding> denials(const ViewPair &pair, double overlap)
{
    const bool isDeniedA = pair.a.claim->certainty == Certainty::Denied;
    const bool isDeniedB = pair.b.claim->certainty == Certainty::Denied;
    if (isDeniedA == isDeniedB || overlap < DenialOverlap
        || pair.a.claim->role == ParagraphRole::Headline
        || pair.b.claim->role == ParagraphRole::Headline)
        return {};
    Finding result = finding(pair, DiscrepancyKind::Certainty, Explanation::Code::CertaintyDenied,
                             pair.a.claim->span, pair.b.claim->span, 0.2 + 0.6 * overlap);
    if (isDeniedB)
        std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
    return {result};
}

} // namespace

QList<Finding> certaintyFindings(const ViewPair &pair)
{
    const double overlap = contentOverlap(pair.a, pair.b);
    if (overlap < LowestOverlap)
        return commitmentFindings(pair);
    for (const bool isSwapped : {false, true}) {
        if (const QList<Finding> found = weakened(pair, isSwapped); !found.isEmpty())
            return found;
    }
    if (const QList<Finding> found = modalityFindings(pair); !found.isEmpty())
        return found;
    if (const QList<Finding> found = superlatives(pair); !found.isEmpty())
        return found;
    if (const QList<Finding> found = denials(pair, overlap); !found.isEmpty())
        return found;
    return commitmentFindings(pair);
}

} // namespace parallax::discrepancy
