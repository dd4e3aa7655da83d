// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

/// What a word of like meaning counts instead of the same word.
constexpr double MeantShare = 0.7;
/// Clauses that share less than this much rarity say little however alike they are.
constexpr double FullClauseRarity = 12;
constexpr double FullPairRarity = 10;
/// A clause below this is a phrase: "he said".
constexpr double LeastClauseRarity = 2;
constexpr double LeastPairRarity = 1;

bool isShared(const QList<int> &a, const QList<int> &b)
{
    auto left = a.cbegin();
    auto right = b.cbegin();
    while (left != a.cend() && right != b.cend()) {
        if (*left == *right)
            return true;
        *left < *right ? ++left : ++right;
    }
    return false;
}

/// Rarity of \a terms of \a claim that the other side holds, words of like meaning in part.
double covered(const EventTerms &terms,
               const ClaimTerms &claim,
               const QList<int> &some,
               const QList<int> &otherTerms,
               const QList<int> &otherMeanings)
{
    double sum = 0;
    qsizetype own = 0; // place in the claim's terms
    qsizetype other = 0;
    for (const int term : some) {
        while (other < otherTerms.size() && otherTerms.at(other) < term)
            ++other;
        if (other < otherTerms.size() && otherTerms.at(other) == term) {
            sum += terms.rarity(term);
            continue;
        }
        while (claim.terms.at(own) < term)
            ++own;
        if (isShared(claim.meaningsOf.at(own), otherMeanings))
            sum += MeantShare * terms.rarity(term);
    }
    return sum;
}

double rarestShared(const EventTerms &terms, const QList<int> &a, const QList<int> &b)
{
    double rarest = 0;
    forShared(a, b, [&](qsizetype i) { rarest = std::max(rarest, terms.rarity(a.at(i))); });
    return rarest;
}

/// Best share of a clause of the one claim that the whole other claim covers.
double clauseInClaim(const EventTerms &terms, const ClaimTerms &from, const ClaimTerms &in)
{
    double best = 0;
    for (const Proposition &clause : from.propositions) {
        if (clause.isAttribution || clause.weight < LeastClauseRarity)
            continue;
        const double share =
            covered(terms, from, clause.terms, in.terms, in.meanings) / clause.weight;
        best = std::max(best, share * std::sqrt(std::min(1.0, clause.weight / FullClauseRarity)));
    }
    return best;
}

/// What the clauses of two claims have in common.
struct Acts
{
    double clauses = 0; ///< likeness of the two clauses most alike
    double sameAct = 0; ///< of those that tell the same act
    double act = 0; ///< rarity of the rarest act that both tell
    double whoDoesWhat = 0; ///< rarity of act, actor and acted upon where they agree
    double actorOnly = 0; ///< rarity of an actor who does another thing to another one
    int mismatches = 0; ///< act, actor, acted upon: what differs in the clauses most alike
    bool isOpposite = false; ///< the same people, the opposite act
    bool isDenied = false; ///< the same people, the same act, once with a "not"
};

void compare(const EventTerms &terms,
             const ClaimTerms &claimA,
             const Proposition &a,
             const ClaimTerms &claimB,
             const Proposition &b,
             Acts &acts)
{
    const double ofA = covered(terms, claimA, a.terms, b.terms, b.meanings);
    const double ofB = covered(terms, claimB, b.terms, a.terms, a.meanings);
    const double likeness = std::sqrt(ofA * ofB / (a.weight * b.weight))
        * std::sqrt(std::min(1.0, std::min(ofA, ofB) / FullPairRarity));
    double rarestAct = 0;
    forShared(a.acts, b.acts,
              [&](qsizetype i) { rarestAct = std::max(rarestAct, terms.actRarity(a.acts.at(i))); });
    const double actor = rarestShared(terms, a.agent, b.agent);
    const double patient = rarestShared(terms, a.patient, b.patient);
    const bool isSameActor = isShared(a.agent, b.agent);
    const bool isSamePatient = isShared(a.patient, b.patient);
    const bool isSameAct = isShared(a.acts, b.acts) || (!a.lemma.isEmpty() && a.lemma == b.lemma);
    acts.act = std::max(acts.act, rarestAct);
    if (isSameAct) {
        acts.whoDoesWhat = std::max(acts.whoDoesWhat, rarestAct + actor + patient);
        acts.sameAct = std::max(acts.sameAct, likeness);
        acts.isDenied =
            acts.isDenied || (a.isNegated != b.isNegated && (isSameActor || isSamePatient));
    }
    if (isShared(a.opposites, b.acts) && (isSameActor || isSamePatient))
        acts.isOpposite = true;
    if (isSameActor && !isShared(a.acts, b.acts) && !isSamePatient)
        acts.actorOnly = std::max(acts.actorOnly, actor);
    if (likeness > 0 && likeness >= acts.clauses) {
        acts.clauses = likeness;
        acts.mismatches = (isShared(a.acts, b.acts) ? 0 : 1)
            + (!a.agent.isEmpty() && !b.agent.isEmpty() && !isSameActor ? 1 : 0)
            + (!a.patient.isEmpty() && !b.patient.isEmpty() && !isSamePatient ? 1 : 0);
    }
}

Acts actsOf(const EventTerms &terms, const ClaimTerms &a, const ClaimTerms &b)
{
    Acts acts;
    for (const Proposition &left : a.propositions) {
        for (const Proposition &right : b.propositions) {
            if (left.isAttribution || right.isAttribution
                || std::min(left.weight, right.weight) < LeastPairRarity)
                continue;
            compare(terms, a, left, b, right, acts);
        }
    }
    return acts;
}

/// Shares of the two main clauses that each covers of the other.
std::pair<double, double>
mainCovers(const EventTerms &terms, const ClaimTerms &a, const ClaimTerms &b)
{
    const auto mainOf = [](const ClaimTerms &claim) -> const Proposition * {
        for (const Proposition &clause : claim.propositions) {
            if (clause.isMain)
                return &clause;
        }
        return claim.propositions.isEmpty() ? nullptr : &claim.propositions.constFirst();
    };
    const Proposition *left = mainOf(a);
    const Proposition *right = mainOf(b);
    if (left == nullptr || right == nullptr)
        return {0, 0};
    const double ofA =
        covered(terms, a, left->terms, right->terms, right->meanings) / std::max(1.0, left->weight);
    const double ofB =
        covered(terms, b, right->terms, left->terms, left->meanings) / std::max(1.0, right->weight);
    return std::minmax(ofA, ofB);
}

} // namespace

void addClauseFeatures(FeatureTable &table, const FeatureInput &input)
{
    const EventTerms &terms = input.terms;
    QList<Acts> all;
    QList<std::pair<double, double>> mains;
    all.reserve(input.pairs.size());
    mains.reserve(input.pairs.size());
    for (const ClaimPair &pair : input.pairs) {
        all.append(actsOf(terms, terms.at(pair.a), terms.at(pair.b)));
        mains.append(mainCovers(terms, terms.at(pair.a), terms.at(pair.b)));
    }
    const auto add = [&](const QString &name, auto value) {
        table.add(u"clauses."_s + name, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return value(all.at(row)); });
    };
    table.add(u"clauses.inClaim"_s, input.pairs, [&](const ClaimPair &p) {
        return std::max(clauseInClaim(terms, terms.at(p.a), terms.at(p.b)),
                        clauseInClaim(terms, terms.at(p.b), terms.at(p.a)));
    });
    table.add(u"clauses.mainLeast"_s, input.pairs,
              [&](const ClaimPair &, qsizetype row) { return mains.at(row).first; });
    table.add(u"clauses.mainMost"_s, input.pairs,
              [&](const ClaimPair &, qsizetype row) { return mains.at(row).second; });
    add(u"best"_s, [](const Acts &a) { return a.clauses; });
    add(u"sameAct"_s, [](const Acts &a) { return a.sameAct; });
    add(u"act"_s, [](const Acts &a) { return a.act; });
    add(u"whoDoesWhat"_s, [](const Acts &a) { return a.whoDoesWhat; });
    add(u"actorOnly"_s, [](const Acts &a) { return a.actorOnly; });
    add(u"mismatches"_s, [](const Acts &a) { return a.mismatches; });
    add(u"opposite"_s, [](const Acts &a) { return a.isOpposite ? 1 : 0; });
    add(u"denied"_s, [](const Acts &a) { return a.isDenied ? 1 : 0; });
}

} // namespace parallax::align
