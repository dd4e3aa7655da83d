// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attributions.h"

#include "clausematch.h"
#include "figuresources.h"
#include "sources.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// A lost source is told only where both say nearly the same: else the statement is another one.
constexpr double LostOverlap = 0.8;
constexpr double ChangedOverlap = 0.5;
constexpr double UnnamedOverlap = 0.15;
constexpr double MediumOverlap = 0.25;
constexpr double AllegedOverlap = 0.4;
/// Of what an unnamed source is given for, this much stands in the other text without one.
constexpr double ToldOverlap = 0.5;
constexpr qsizetype FewestTold = 3;

/// "Sources", "people": they may be whom the other outlet calls officials.
bool isAnybody(const ClaimView &view, const Source &source)
{
    const QString head = source.name.section(u' ', -1, -1, QString::SectionSkipEmpty);
    return view.lexicon.list(u"anybody-sources"_s).contains(head.toCaseFolded());
}

bool knows(const ClaimView &view, const QString &speaker)
{
    const QString surname = speaker.section(u' ', -1, -1, QString::SectionSkipEmpty);
    return view.words(view.claim->span).contains(surname, Qt::CaseInsensitive);
}

/// Words that the claim gives to its source: all but the attribution itself.
QStringList toldStems(const ClaimView &view, const Source &source)
{
    QStringList stems;
    const QList<Clause> &clauses = view.claim->clauses;
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        if (isTold(*view.claim, i))
            stems += contentStems(view, clauses.at(i));
    }
    const QStringList own = contentStems(view, source.span);
    stems.removeIf([&own](const QString &stem) { return own.contains(stem); });
    stems.removeDuplicates();
    return stems;
}

/// What unnamed people are given for here the other outlet states itself.
bool isStatedElsewhere(const ClaimView &telling, const Source &source, const ClaimView &stating)
{
    const QStringList told = toldStems(telling, source);
    const qsizetype common = commonStems(told, stating.contentStems);
    return common >= FewestTold
        && static_cast<double>(common) >= ToldOverlap * static_cast<double>(told.size());
}

QList<Finding> sourceFinding(const ViewPair &pair,
                             Explanation::Code code,
                             const TextSpan &a,
                             const TextSpan &b,
                             double confidence,
                             bool isSwapped)
{
    Finding result = finding(pair, DiscrepancyKind::Attribution, code, a, b, confidence);
    if (isSwapped)
        std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
    return {result};
}

/// What one outlet has from another newsroom, the other one has from elsewhere or says itself.
QList<Finding>
mediumFindings(const ViewPair &pair, const Source &a, const Source &b, double overlap)
{
    const bool isMediumA = a.kind == Source::Kind::Medium;
    const Source &other = isMediumA ? b : a;
    // A quotation is what was said, whoever passed it on.
    const ClaimView &otherView = isMediumA ? pair.b : pair.a;
    if (overlap < MediumOverlap || !otherView.claim->quotations.isEmpty())
        return {};
    const bool isChanged = other.kind != Source::Kind::None;
    return sourceFinding(pair,
                         isChanged ? Explanation::Code::AttributionChanged
                                   : Explanation::Code::AttributionLost,
                         a.span, b.span, 0.5 + 0.3 * overlap, !isMediumA && !isChanged);
}

/// "She allegedly knew" against "she knew, the department said".
QList<Finding>
allegedFindings(const ViewPair &pair, const Source &a, const Source &b, double overlap)
{
    const bool isAllegedA = a.kind == Source::Kind::None;
    const ClaimView &alleging = isAllegedA ? pair.a : pair.b;
    if ((isAllegedA ? b : a).kind != Source::Kind::Named || overlap < AllegedOverlap)
        return {};
    const QSet<QString> &alleged = alleging.lexicon.list(u"alleged-words"_s);
    for (const text::Token &token : alleging.tokens) {
        if (alleged.contains(token.folded) && !alleging.isQuoted(token.span))
            return sourceFinding(pair, Explanation::Code::AttributionAnonymised,
                                 isAllegedA ? token.span : a.span, isAllegedA ? b.span : token.span,
                                 0.3 + 0.4 * overlap, isAllegedA);
    }
    return {};
}

/// Words that stand here in quotation marks, with who said them, and there as the outlet's own.
bool isQuotationOwned(const ViewPair &pair, const Source &a, const Source &b, double overlap)
{
    const ClaimView &owning = a.kind == Source::Kind::None ? pair.a : pair.b;
    return (a.kind == Source::Kind::None) != (b.kind == Source::Kind::None)
        && (a.isPaper || b.isPaper) && owning.claim->speaker.isEmpty() && overlap >= LostOverlap;
}

/// What two sources, or one and none, say of each other whatever the claims tell.
QList<Finding> byOverlap(const ViewPair &pair, const Source &a, const Source &b)
{
    using Kind = Source::Kind;
    const Claim &claimA = *pair.a.claim;
    const Claim &claimB = *pair.b.claim;
    const double overlap = contentOverlap(pair.a, pair.b);
    if (a.kind == b.kind && a.kind != Kind::Unnamed && a.kind != Kind::Named)
        return {};
    if (a.kind == Kind::Medium || b.kind == Kind::Medium)
        return mediumFindings(pair, a, b, overlap);
    if (a.kind == Kind::None || b.kind == Kind::None) {
        if (QList<Finding> found = allegedFindings(pair, a, b, overlap); !found.isEmpty())
            return found;
    }
    if (isQuotationOwned(pair, a, b, overlap))
        return sourceFinding(pair, Explanation::Code::AttributionLost, a.span, b.span,
                             0.2 + 0.5 * overlap, a.kind == Kind::None);
    if (!claimA.quotations.isEmpty() || !claimB.quotations.isEmpty())
        return {}; // a quotation has its speaker in the sentence before or after
    if (a.kind == Kind::Unnamed && b.kind == Kind::Unnamed) {
        if (areAlike(a.name, b.name) || isAnybody(pair.a, a) || isAnybody(pair.b, b)
            || overlap < UnnamedOverlap)
            return {};
        return sourceFinding(pair, Explanation::Code::AttributionChanged, a.span, b.span,
                             0.3 + 0.4 * overlap, false);
    }
    if (a.kind == Kind::Named && b.kind == Kind::Named) {
        // "The president" and "Mr Obama" may be one: a name that the other claim knows is no other
        // source.
        if (overlap < ChangedOverlap || areAlike(a.name, b.name) || knows(pair.b, a.name)
            || knows(pair.a, b.name))
            return {};
        return sourceFinding(pair, Explanation::Code::AttributionChanged, a.span, b.span,
                             0.3 + 0.5 * overlap, false);
    }
    if (a.kind != Kind::None && b.kind != Kind::None) {
        if (overlap < UnnamedOverlap)
            return {};
        return sourceFinding(pair, Explanation::Code::AttributionAnonymised, a.span, b.span,
                             0.4 + 0.4 * overlap, a.kind == Kind::Unnamed);
    }
    const bool isUnnamed = a.kind == Kind::Unnamed || b.kind == Kind::Unnamed;
    if (isUnnamed
        && (a.kind == Kind::Unnamed ? isStatedElsewhere(pair.a, a, pair.b)
                                    : isStatedElsewhere(pair.b, b, pair.a)))
        return sourceFinding(pair, Explanation::Code::AttributionLost, a.span, b.span,
                             0.3 + 0.4 * overlap, a.kind == Kind::None);
    const bool isNamedThere = a.kind == Kind::None ? knows(pair.a, b.name) : knows(pair.b, a.name);
    if (overlap < LostOverlap || isNamedThere)
        return {};
    return sourceFinding(pair, Explanation::Code::AttributionLost, a.span, b.span,
                         0.2 + 0.5 * overlap, a.kind == Kind::None);
}

} // namespace

QList<Finding> attributionFindings(const ViewPair &pair)
{
    const Claim &claimA = *pair.a.claim;
    const Claim &claimB = *pair.b.claim;
    if (claimA.role == ParagraphRole::Headline || claimB.role == ParagraphRole::Headline)
        return {}; // headlines drop their sources by custom
    if ((claimA.certainty == Certainty::Denied) != (claimB.certainty == Certainty::Denied))
        return {}; // who denies it is not the source of it
    const Source a = sourceOf(pair.a);
    const Source b = sourceOf(pair.b);
    const QList<Finding> found = byOverlap(pair, a, b);
    return found.isEmpty() ? figureSourceFindings(pair, a, b) : found;
}

} // namespace parallax::discrepancy
