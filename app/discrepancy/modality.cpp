// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "modality.h"

#include "clausematch.h"
#include "cues.h"
#include "likewords.h"

#include <algorithm>
#include <optional>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// Content words of two clauses in common that make them one proposition, beside the verb.
constexpr qsizetype FewestCommon = 2;
constexpr double StanceOverlap = 0.2;

bool isQuotedClause(const ClaimView &view, const Clause &clause)
{
    return clause.verbGroup.isEmpty() || view.isQuoted(clause.verbGroup);
}

/// "could", "may have": the first words of a verb group that say it is only possible.
bool isPossible(const ClaimView &view, const Clause &clause)
{
    const auto [first, last] = view.tokensIn(clause.verbGroup);
    return first < last
        && view.lexicon.table(u"weakenings"_s).value(view.tokens.at(first).folded) == "possible"_L1;
}

/// "would", "will": said for certain, if something comes.
bool isCertain(const ClaimView &view, const Clause &clause)
{
    const auto [first, last] = view.tokensIn(clause.verbGroup);
    return first < last && !clause.isNegated
        && view.lexicon.list(u"certain-auxiliaries"_s).contains(view.tokens.at(first).folded);
}

/// The words of the clause and of those that go on from it: "allow shops" and "to refuse them".
QStringList stemsBelow(const ClaimView &view, qsizetype clause)
{
    const QList<Clause> &clauses = view.claim->clauses;
    QStringList stems = contentStems(view, clauses.at(clause));
    for (const Clause &below : clauses) {
        if (below.parent == clause && below.role == Clause::Role::Infinitive)
            stems += contentStems(view, below);
    }
    stems.removeDuplicates();
    return stems;
}

/// Clauses outside of quotations that say what may and what will be.
struct Stances
{
    explicit Stances(const ClaimView &view)
    {
        const QList<Clause> &clauses = view.claim->clauses;
        for (qsizetype i = 0; i < clauses.size(); ++i) {
            if (isQuotedClause(view, clauses.at(i)))
                continue;
            if (isPossible(view, clauses.at(i)))
                possible.append(i);
            if (isCertain(view, clauses.at(i)))
                certain.append(i);
        }
    }

    QList<qsizetype> possible;
    QList<qsizetype> certain;
};

std::optional<std::pair<TextSpan, TextSpan>> possibleAndCertain(const ClaimView &weak,
                                                                const ClaimView &firm)
{
    const QList<Clause> &left = weak.claim->clauses;
    const QList<Clause> &right = firm.claim->clauses;
    for (const qsizetype i : weak.fact<Stances>().possible) {
        for (const qsizetype j : firm.fact<Stances>().certain) {
            if (!tellSameAct(left.at(i), right.at(j))
                || commonStems(stemsBelow(weak, i), stemsBelow(firm, j)) < FewestCommon)
                continue;
            return std::pair(left.at(i).verbGroup, right.at(j).verbGroup);
        }
    }
    return std::nullopt;
}

/// "falsely", "without evidence": the outlet itself calls false what the other claim tells.
std::optional<TextSpan> falsity(const ClaimView &doubting, const ClaimView &passing)
{
    constexpr double LeastShare = 1.0 / 3; // of what is called false, with its subject
    for (const Cue &cue : cues(doubting, u"falsity-words"_s)) {
        if (sharedWords(doubting, scopeOf(doubting, cue), passing).share >= LeastShare)
            return cue.span(doubting);
    }
    return std::nullopt;
}

Finding hedged(const ViewPair &pair,
               const TextSpan &weak,
               const TextSpan &firm,
               bool isSwapped,
               double confidence)
{
    Finding result = finding(pair, DiscrepancyKind::Certainty, Explanation::Code::CertaintyHedged,
                             isSwapped ? firm : weak, isSwapped ? weak : firm, confidence);
    if (isSwapped) // the weaker side is named first
        std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
    return result;
}

/// What one text calls false, the other one passes on as said.
std::optional<Finding> calledFalse(const ViewPair &pair, bool isSwapped)
{
    const ClaimView &doubting = isSwapped ? pair.b : pair.a;
    const ClaimView &passing = isSwapped ? pair.a : pair.b;
    if (!passing.claim->attribution || passing.claim->certainty == Certainty::Denied
        || contentOverlap(pair.a, pair.b) < StanceOverlap)
        return std::nullopt;
    if (!cues(passing, u"falsity-words"_s).isEmpty())
        return std::nullopt;
    const auto words = falsity(doubting, passing);
    if (!words)
        return std::nullopt;
    Finding result = finding(pair, DiscrepancyKind::Certainty, Explanation::Code::CertaintyDenied,
                             isSwapped ? *passing.claim->attribution : *words,
                             isSwapped ? *words : *passing.claim->attribution, 0.5);
    if (isSwapped)
        std::reverse(result.explanation.arguments.begin(), result.explanation.arguments.end());
    return result;
}

} // namespace

QList<Finding> modalityFindings(const ViewPair &pair)
{
    for (const bool isSwapped : {false, true}) {
        const ClaimView &weak = isSwapped ? pair.b : pair.a;
        const ClaimView &firm = isSwapped ? pair.a : pair.b;
        if (const auto met = possibleAndCertain(weak, firm))
            return {hedged(pair, met->first, met->second, isSwapped,
                           0.4 + 0.4 * contentOverlap(pair.a, pair.b))};
    }
    for (const bool isSwapped : {false, true}) {
        if (const auto found = calledFalse(pair, isSwapped))
            return {*found};
    }
    return {};
}

} // namespace parallax::discrepancy
