// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventterms.h"

#include <algorithm>
#include <cmath>

namespace parallax::align {

namespace {

/// A verb's further classes are those of rarer senses.
constexpr qsizetype ClassesOfVerb = 2;
constexpr qsizetype ClassesOfNoun = 1;

/// Content terms of the words inside \a span.
void addTerms(QList<int> &terms, const ClaimTerms &claim, const TextSpan &span)
{
    for (const ClaimWord &word : claim.words) {
        if (word.isContent && span.contains(word.span))
            terms.append(word.term);
    }
}

} // namespace

void EventTerms::readPropositions(const QList<Claim> &claims)
{
    QList<int> frequency; // of acts, in claims
    const auto numbersOf = [&](const QStringList &classes, qsizetype most) {
        QList<int> numbers;
        for (const QString &name : classes.first(std::min(most, classes.size()))) {
            const auto known = m_actNumberOf.constFind(name);
            const int number =
                known != m_actNumberOf.cend() ? *known : static_cast<int>(frequency.size());
            if (known == m_actNumberOf.cend()) {
                m_actNumberOf.insert(name, number);
                frequency.append(0);
            }
            numbers.append(number);
        }
        return numbers;
    };
    for (qsizetype i = 0; i < claims.size(); ++i) {
        ClaimTerms &claim = m_claims[i];
        QList<int> actsOfClaim;
        for (const Clause &clause : claims.at(i).clauses) {
            Proposition proposition;
            for (const TextSpan &part : clause.parts)
                addTerms(proposition.terms, claim, part);
            if (clause.subject)
                addTerms(proposition.terms, claim, *clause.subject);
            makeUnique(proposition.terms);
            if (proposition.terms.isEmpty())
                continue;
            for (const int term : std::as_const(proposition.terms)) {
                const auto place = std::lower_bound(claim.terms.cbegin(), claim.terms.cend(), term);
                proposition.meanings.append(claim.meaningsOf.at(place - claim.terms.cbegin()));
            }
            makeUnique(proposition.meanings);
            if (clause.agent)
                addTerms(proposition.agent, claim, *clause.agent);
            if (clause.patient)
                addTerms(proposition.patient, claim, *clause.patient);
            for (const TextSpan &object : clause.objects)
                addTerms(proposition.patient, claim, object);
            proposition.acts = numbersOf(clause.classes, ClassesOfVerb);
            for (const ActNoun &noun : clause.actNouns)
                proposition.acts.append(numbersOf(noun.classes, ClassesOfNoun));
            proposition.opposites = numbersOf(clause.opposites, clause.opposites.size());
            for (QList<int> *items : {&proposition.agent, &proposition.patient, &proposition.acts,
                                      &proposition.opposites})
                makeUnique(*items);
            proposition.lemma = clause.lemma;
            proposition.weight = totalRarity(proposition.terms);
            proposition.isNegated = clause.isNegated;
            proposition.isAttribution = clause.role == Clause::Role::Attribution;
            proposition.isMain =
                clause.role == Clause::Role::Main || clause.role == Clause::Role::Content;
            actsOfClaim.append(proposition.acts);
            claim.propositions.append(proposition);
        }
        makeUnique(actsOfClaim);
        for (const int act : std::as_const(actsOfClaim))
            ++frequency[act];
    }
    m_actRarity.reserve(frequency.size());
    for (const int count : std::as_const(frequency))
        m_actRarity.append(std::log((static_cast<double>(m_claims.size()) + 1) / (count + 0.5)));
}

} // namespace parallax::align
