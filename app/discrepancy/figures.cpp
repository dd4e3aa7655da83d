// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include "clausematch.h"
#include "figurescope.h"
#include "figurewords.h"

#include <app/text/countednouns.h>

#include <algorithm>
#include <cmath>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// Words this near on either side of a number tell what it counts.
constexpr qsizetype Neighbourhood = 5;
/// Values further apart than this factor count different things, unless unit and words agree well.
constexpr double LargestRatio = 20;
/// Shares and the like, which nothing else tells apart: "15 percent of the mill's wheat" and "wheat
/// rose 1.8 percent".
constexpr double LargestRatioOfAnything = 4;
/// "$43 million" for "$43,885,310": rounding by the outlets measured reaches 3 %.
constexpr double RoundingShare = 0.03;

bool isSameValue(const Figure &a, const Figure &b)
{
    return std::abs(a.value - b.value) <= 1e-9 * std::max(1.0, std::abs(a.value));
}

/// "About 35" and "35" say the same: whether a figure is rounded shows in its value.
Qualifier told(const Figure &figure)
{
    return figure.qualifier == Qualifier::About ? Qualifier::Exact : figure.qualifier;
}

const Clause *clauseOf(const ClaimView &view, const Figure &figure)
{
    for (const Clause &clause : view.claim->clauses) {
        const bool isInside = std::any_of(
            clause.parts.cbegin(), clause.parts.cend(),
            [&figure](const TextSpan &part) { return part.overlap(figure.number) > 0; });
        if (isInside)
            return &clause;
    }
    return nullptr;
}

/// "up to $600 million" is what "could reach $600 million" says.
bool isUpperBound(const ClaimView &view, const Figure &figure)
{
    const Clause *clause = clauseOf(view, figure);
    return figure.qualifier == Qualifier::UpTo
        || (told(figure) == Qualifier::Exact && clause != nullptr && clause->isModal);
}

/// Same value, same upper bound and the same bound words: nothing to tell.
bool isSame(const Figure &a, const Figure &b)
{
    const bool hasSameUpper = a.upper.has_value() == b.upper.has_value()
        && (!a.upper || std::abs(*a.upper - *b.upper) <= 1e-9 * std::max(1.0, std::abs(*a.upper)));
    return isSameValue(a, b) && hasSameUpper && told(a) == told(b);
}

bool countSame(const ViewPair &pair, const Figure &a, const Figure &b)
{
    const text::CountedNouns &nouns = text::CountedNouns::shipped();
    return pair.a.lexicon.language() == pair.b.lexicon.language()
        ? nouns.countSame(a, b)
        : nouns.countSameAcrossLanguages(a, b);
}

/// "Thousands of teachers" and "4,300 teachers" agree: the exact figure lies in the vague one.
bool isWithin(const Figure &exact, const Figure &vague)
{
    return vague.qualifier == Qualifier::Vague && vague.upper && exact.qualifier != Qualifier::Vague
        && exact.value >= vague.value && exact.value <= *vague.upper;
}

/// Lengths of time in two units, of one order: "40 minutes" and "nearly an hour".
bool areLikeDurations(const ViewPair &pair, const Figure &a, const Figure &b)
{
    constexpr double LargestDurationRatio = 2;
    const auto left = seconds(pair.a, a);
    const auto right = seconds(pair.b, b);
    return left && right && a.unit != b.unit && *left > 0 && *right > 0
        && std::max(*left, *right) <= LargestDurationRatio * std::min(*left, *right);
}

/// "41,000 ballots", "41,217 votes": large numbers so near each other are one number, whatever the
/// nouns. Sums and shares are not counts.
bool areOneLargeCount(const Figure &a, const Figure &b)
{
    constexpr double LeastCount = 1000;
    const double larger = std::max(a.value, b.value);
    return !a.noun.isEmpty() && !b.noun.isEmpty() && larger >= LeastCount && !isSameValue(a, b)
        && larger - std::min(a.value, b.value) <= RoundingShare * larger;
}

bool isUnitAlike(const ViewPair &pair, const Figure &a, const Figure &b)
{
    if (a.unit == OrdinalUnit || b.unit == OrdinalUnit)
        return a.unit == b.unit && a.noun == b.noun;
    return areLikeDurations(pair, a, b) || a.unit == b.unit || a.unit.isEmpty() || b.unit.isEmpty()
        || countSame(pair, a, b) || areOneLargeCount(a, b);
}

/// Ages are of one person when the words before them share a name.
bool haveSameBearer(const ViewPair &pair, const Figure &a, const Figure &b)
{
    constexpr qsizetype NameReach = 4;
    const auto namesBefore = [](const ClaimView &view, const Figure &figure) {
        QStringList names;
        const qsizetype first = view.tokensIn(figure.span).first;
        for (qsizetype i = std::max<qsizetype>(0, first - NameReach); i < first; ++i) {
            const text::Token &token = view.tokens.at(i);
            if (token.kind == text::Token::Kind::Word && !token.isFunctionWord
                && token.span.in(view.text()).front().isUpper())
                names.append(token.folded);
        }
        return names;
    };
    const QStringList left = namesBefore(pair.a, a);
    const QStringList right = namesBefore(pair.b, b);
    return left.isEmpty() || right.isEmpty()
        || std::any_of(left.cbegin(), left.cend(),
                       [&right](const QString &name) { return right.contains(name); });
}

/// Numbers of the stems of the content words around a figure, different ones, ascending.
QList<int> foundAround(const ClaimView &view, const Figure &figure)
{
    QList<int> stems;
    const auto [first, last] = view.tokensIn(figure.span);
    const qsizetype begin = std::max<qsizetype>(0, first - Neighbourhood);
    const qsizetype end = std::min(view.tokens.size(), last + Neighbourhood);
    for (qsizetype i = begin; i < end; ++i) {
        if (isContentWord(view.tokens.at(i)))
            stems.append(view.stems.at(i));
    }
    std::sort(stems.begin(), stems.end());
    stems.erase(std::unique(stems.begin(), stems.end()), stems.end());
    return stems;
}

struct WordsBySpan : KeptBy<TextSpan, QList<int>>
{
    using KeptBy::KeptBy;
};

QList<int> wordsAround(const ClaimView &view, const Figure &figure)
{
    return view.fact<WordsBySpan>().of(figure.span, [&] { return foundAround(view, figure); });
}

/// "arrested 17 of them" and "at least 20 people were arrested": both are told of one act, in the
/// same part of it.
bool areOfSameAct(const ViewPair &pair, const Figure &a, const Figure &b)
{
    const Clause *left = clauseOf(pair.a, a);
    const Clause *right = clauseOf(pair.b, b);
    const auto isDone = [](const Clause &clause, const Figure &figure) {
        return clause.patient && clause.patient->overlap(figure.number) > 0;
    };
    return left && right && tellSameAct(*left, *right) && isDone(*left, a) && isDone(*right, b);
}

bool areToldOfSameAct(const ViewPair &pair, const Figure &a, const Figure &b)
{
    const Clause *left = clauseOf(pair.a, a);
    const Clause *right = clauseOf(pair.b, b);
    return left && right && tellSameAct(*left, *right);
}

/// Shares and durations count anything: more than the unit must agree.
bool countAnything(const Figure &a, const Figure &b)
{
    return a.noun.isEmpty() && b.noun.isEmpty() && a.unit == b.unit && !isSameValue(a, b)
        && (a.unit == "percent"_L1 || a.unit == "years"_L1 || a.unit == "times"_L1);
}

/// How surely two figures count the same thing, 0…1.
double kinship(const ViewPair &pair, const Figure &a, const Figure &b)
{
    if (!isUnitAlike(pair, a, b) || isAge(pair.a, a) != isAge(pair.b, b)
        || (isAge(pair.a, a) && !haveSameBearer(pair, a, b)))
        return 0;
    const QList<int> wordsOfA = wordsAround(pair.a, a);
    const QList<int> wordsOfB = wordsAround(pair.b, b);
    QList<int> common;
    std::set_intersection(wordsOfA.cbegin(), wordsOfA.cend(), wordsOfB.cbegin(), wordsOfB.cend(),
                          std::back_inserter(common));
    const bool areDurations = areLikeDurations(pair, a, b);
    const double sizeA = std::abs(areDurations ? *seconds(pair.a, a) : a.value);
    const double sizeB = std::abs(areDurations ? *seconds(pair.b, b) : b.value);
    const double larger = std::max(sizeA, sizeB);
    const double smaller = std::min(sizeA, sizeB);
    // From the upper bound of "tens of thousands" on, where the other one is larger.
    const Figure &lower = sizeA < sizeB ? a : b;
    const double reach = std::max(smaller, std::abs(lower.upper.value_or(lower.value)));
    const double largest = countAnything(a, b) ? LargestRatioOfAnything : LargestRatio;
    const bool isFar = smaller <= 0 || larger / reach > largest;
    double result = 0.15 * static_cast<double>(std::min<qsizetype>(3, common.size()));
    if (text::CountedNouns::shipped().countPeopleAlike(a, b))
        result += 0.45; // nearer than any other count of people
    else if ((!a.unit.isEmpty() && a.unit == b.unit) || countSame(pair, a, b) || areDurations
             || areOneLargeCount(a, b))
        result += 0.4;
    else if (areOfSameAct(pair, a, b))
        result += 0.3;
    // "fell 18 percent", "tumbled nearly 20 percent"
    if (countAnything(a, b) && areToldOfSameAct(pair, a, b))
        result += 0.2;
    if (isSameValue(a, b))
        result += 0.3;
    if (larger > 0 && (larger - smaller) / larger <= RoundingShare)
        result += 0.2;
    if (isFar)
        result -= 0.25;
    return std::clamp(result, 0.0, 1.0);
}

/// True when one value is the other one rounded or cut to fewer digits.
bool isRounding(double exact, double round)
{
    if (exact == 0 || std::abs(exact - round) / std::abs(exact) > RoundingShare)
        return false;
    for (double step = 0.1; step <= std::abs(exact); step *= 10) {
        const bool isRounded =
            std::abs(std::round(exact / step) * step - round) < 1e-6 * std::abs(round);
        const bool isCut =
            std::abs(std::trunc(exact / step) * step - round) < 1e-6 * std::abs(round);
        if (isRounded || isCut)
            return true;
    }
    return false;
}

Explanation::Code codeOf(const Figure &a, const Figure &b)
{
    if (isSameValue(a, b))
        return Explanation::Code::FigureBound;
    if (isRounding(a.value, b.value) || isRounding(b.value, a.value))
        return Explanation::Code::FigureRounded;
    return Explanation::Code::FigureValue;
}

struct Candidate
{
    qsizetype a = 0;
    qsizetype b = 0;
    double kinship = 0;
};

/// Which figures of both claims have found theirs.
struct Settled
{
    QList<bool> a;
    QList<bool> b;

    void add(qsizetype i, qsizetype j)
    {
        a[i] = true;
        b[j] = true;
    }
};

/// The same value, bounded alike, in another word for the same unit.
bool agree(const ViewPair &pair, const Figure &a, const Figure &b)
{
    const bool isSameBound =
        isSameValue(a, b) && isUpperBound(pair.a, a) && isUpperBound(pair.b, b);
    return (isSameBound || isSame(a, b)) && isUnitAlike(pair, a, b);
}

/// Settles what agrees or differs in unit or scope alone; the latter is told.
std::optional<Finding> settle(const ViewPair &pair, qsizetype i, qsizetype j, Settled *settled)
{
    const Figure &a = pair.a.figures.at(i);
    const Figure &b = pair.b.figures.at(j);
    if (agree(pair, a, b))
        settled->add(i, j);
    if (isUnitAlike(pair, a, b)) {
        settled->a[i] = settled->a.at(i) || isWithin(b, a);
        settled->b[j] = settled->b.at(j) || isWithin(a, b);
    }
    std::optional<Finding> other;
    const bool isOneAmount = isConverted(a, b);
    if (!isOneAmount)
        other = scopeFinding(pair, a, b);
    if (isOneAmount || other)
        settled->add(i, j);
    return other;
}

} // namespace

QList<Finding> figureFindings(const ViewPair &pair)
{
    constexpr double LowestKinship = 0.4; // same unit, or same value with words in common
    constexpr double LowestOfAnything = 0.6;
    const QList<Figure> &figuresA = pair.a.figures;
    const QList<Figure> &figuresB = pair.b.figures;
    Settled settled{QList<bool>(figuresA.size(), false), QList<bool>(figuresB.size(), false)};
    QList<Candidate> candidates;
    QList<Finding> findings;
    for (qsizetype i = 0; i < figuresA.size(); ++i) {
        for (qsizetype j = 0; j < figuresB.size(); ++j) {
            if (const auto other = settle(pair, i, j, &settled))
                findings.append(*other);
            candidates.append({i, j, kinship(pair, figuresA.at(i), figuresB.at(j))});
        }
    }
    std::stable_sort(
        candidates.begin(), candidates.end(),
        [](const Candidate &left, const Candidate &right) { return left.kinship > right.kinship; });
    for (const Candidate &candidate : std::as_const(candidates)) {
        const Figure &a = figuresA.at(candidate.a);
        const Figure &b = figuresB.at(candidate.b);
        const double lowest = countAnything(a, b) ? LowestOfAnything : LowestKinship;
        if (candidate.kinship < lowest || settled.a.at(candidate.a) || settled.b.at(candidate.b))
            continue;
        settled.add(candidate.a, candidate.b);
        findings.append(finding(pair, DiscrepancyKind::Figure, codeOf(a, b), a.span, b.span,
                                0.3 + 0.7 * candidate.kinship));
    }
    return findings;
}

} // namespace parallax::discrepancy
