// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuresources.h"

#include "clausematch.h"
#include "likewords.h"

#include <algorithm>
#include <numeric>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// Either claim has this much of what the other one tells. Set on seven invented events, tried on
/// seven others and on 24 real ones (README.md).
constexpr double LeastShare = 1.0 / 3;
/// The same where no figure is in it: without one a third is often another remark.
constexpr double LeastShareOfWords = 0.55;
/// The same where both have a source: two sources are no accident.
constexpr double LeastShareOfSourced = 0.2;
constexpr qsizetype FewestWords = 2;

/// The words between semicolons that hold the source, without the source itself: what it tells.
QList<qsizetype> toldTokens(const ClaimView &view, const Source &source)
{
    const auto isStop = [&view](qsizetype i) {
        return view.tokens.at(i).folded == ";"_L1;
    };
    const auto [first, last] = view.tokensIn(source.span);
    qsizetype begin = first;
    while (begin > 0 && !isStop(begin - 1))
        --begin;
    qsizetype end = last;
    while (end < view.tokens.size() && !isStop(end))
        ++end;
    QList<qsizetype> tokens;
    for (qsizetype i = begin; i < end; ++i) {
        if (i < first || i >= last)
            tokens.append(i);
    }
    return tokens;
}

QList<qsizetype> allTokens(const ClaimView &view)
{
    QList<qsizetype> tokens(view.tokens.size());
    std::iota(tokens.begin(), tokens.end(), 0);
    return tokens;
}

/// Of "three people were hurt, the police said, and the pier burned" the three are the police's.
bool isToldBy(const ClaimView &view, const Source &source, const Figure &figure)
{
    if (view.claim->speaker.isEmpty())
        return source.isPaper; // "records show": no clauses tell apart what is told
    const QList<Clause> &clauses = view.claim->clauses;
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        for (const TextSpan &part : clauses.at(i).parts) {
            if (part.overlap(figure.number) > 0)
                return isTold(*view.claim, i);
        }
    }
    return false;
}

bool isMetIn(const ClaimView &other, const Figure &figure)
{
    const QList<Figure> &there = other.claim->figures;
    return std::any_of(there.cbegin(), there.cend(), [&figure](const Figure &met) {
        return figure.value == met.value || (!figure.noun.isEmpty() && figure.noun == met.noun);
    });
}

bool haveCommonFigure(const ClaimView &telling, const Source &source, const ClaimView &other)
{
    const QList<Figure> &figures = telling.claim->figures;
    return std::any_of(figures.cbegin(), figures.cend(), [&](const Figure &figure) {
        return isToldBy(telling, source, figure) && isMetIn(other, figure);
    });
}

/// What both tell is a figure that is not the source's word.
bool haveOthersFigure(const ClaimView &telling, const Source &source, const ClaimView &other)
{
    const QList<Figure> &figures = telling.claim->figures;
    return std::any_of(figures.cbegin(), figures.cend(), [&](const Figure &figure) {
        return !isToldBy(telling, source, figure) && isMetIn(other, figure);
    });
}

/// The other claim names the source too: as an actor, or as who is spoken of.
bool knows(const ClaimView &view, const Source &source)
{
    const QStringList words = sourceWords(source.name);
    return std::any_of(view.tokens.cbegin(), view.tokens.cend(),
                       [&words](const text::Token &token) { return words.contains(token.folded); });
}

/// Somebody speaks, asks or promises in the claim, found as its source or not.
struct Speech
{
    explicit Speech(const ClaimView &view)
        : isTold(!view.claim->speaker.isEmpty())
    {
        const QSet<QString> &reporting = view.lexicon.list(u"reporting-verbs"_s);
        const QSet<QString> &quoting = view.lexicon.list(u"quoting-verbs"_s);
        const QSet<QString> &speech = view.lexicon.list(u"speech-verbs"_s);
        for (const text::Token &token : view.tokens)
            isTold = isTold || reporting.contains(token.folded) || quoting.contains(token.folded)
                || speech.contains(token.folded);
    }

    bool isTold = false;
};

bool isMet(const Shared &shared, double least)
{
    return shared.share >= least && shared.words >= FewestWords;
}

bool isSomebody(const Source &source)
{
    return source.kind == Source::Kind::Named || source.kind == Source::Kind::Unnamed;
}

QList<Finding>
told(const ViewPair &pair, Explanation::Code code, const Source &a, const Source &b, bool isSwapped)
{
    Finding result = finding(pair, DiscrepancyKind::Attribution, code, a.span, b.span,
                             0.4 + 0.3 * contentOverlap(pair.a, pair.b));
    if (isSwapped)
        std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
    return {result};
}

QList<Finding> lost(const ViewPair &pair, const Source &a, const Source &b)
{
    const bool isSwapped = !isSomebody(a);
    const ClaimView &telling = isSwapped ? pair.b : pair.a;
    const ClaimView &stating = isSwapped ? pair.a : pair.b;
    const Source &source = isSwapped ? b : a;
    if (stating.fact<Speech>().isTold || knows(stating, source))
        return {};
    const bool hasFigure = haveCommonFigure(telling, source, stating);
    // A heading names nobody for what the text below it gives to somebody.
    const bool isHeading = stating.claim->role == ParagraphRole::Headline
        || stating.claim->role == ParagraphRole::Subheading;
    if (!hasFigure && (isHeading || haveOthersFigure(telling, source, stating)))
        return {};
    const double least = hasFigure ? LeastShare : LeastShareOfWords;
    if (!isMet(sharedWords(telling, toldTokens(telling, source), stating), least)
        || sharedWords(stating, allTokens(stating), telling).share < least)
        return {};
    return told(pair, Explanation::Code::AttributionLost, a, b, isSwapped);
}

QList<Finding> changed(const ViewPair &pair, const Source &a, const Source &b)
{
    if (areAlike(a.name, b.name) || knows(pair.a, b) || knows(pair.b, a)
        || !haveCommonFigure(pair.a, a, pair.b)
        || !isMet(sharedWords(pair.a, toldTokens(pair.a, a), pair.b), LeastShareOfSourced)
        || !isMet(sharedWords(pair.b, toldTokens(pair.b, b), pair.a), LeastShareOfSourced))
        return {};
    const bool isAnonymised = a.kind != b.kind;
    return told(pair,
                isAnonymised ? Explanation::Code::AttributionAnonymised
                             : Explanation::Code::AttributionChanged,
                a, b, isAnonymised && a.kind == Source::Kind::Unnamed);
}

} // namespace

QList<Finding> figureSourceFindings(const ViewPair &pair, const Source &a, const Source &b)
{
    // A quotation has its speaker in the sentence before or after.
    if (!pair.a.claim->quotations.isEmpty() || !pair.b.claim->quotations.isEmpty())
        return {};
    if (isSomebody(a) && isSomebody(b))
        return changed(pair, a, b);
    const bool isOneNone = a.kind == Source::Kind::None || b.kind == Source::Kind::None;
    return isOneNone && (isSomebody(a) || isSomebody(b)) ? lost(pair, a, b) : QList<Finding>{};
}

} // namespace parallax::discrepancy
