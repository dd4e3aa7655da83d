// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clausematch.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

QStringList contentStems(const ClaimView &view, const TextSpan &span)
{
    QStringList stems;
    const auto [first, last] = view.tokensIn(span);
    for (qsizetype i = first; i < last; ++i) {
        const text::Token &token = view.tokens.at(i);
        if (token.kind != text::Token::Kind::Punctuation && !token.isFunctionWord
            && !stems.contains(token.stem))
            stems.append(token.stem);
    }
    return stems;
}

QStringList contentStems(const ClaimView &view, const Clause &clause)
{
    QStringList stems;
    for (const TextSpan &part : clause.parts)
        stems += contentStems(view, part);
    stems.removeDuplicates();
    return stems;
}

qsizetype commonStems(const QStringList &a, const QStringList &b)
{
    return std::count_if(a.cbegin(), a.cend(),
                         [&b](const QString &stem) { return b.contains(stem); });
}

bool tellSameAct(const Clause &a, const Clause &b)
{
    return !a.lemma.isEmpty() && (a.lemma == b.lemma || commonStems(a.classes, b.classes) > 0);
}

bool tellOpposites(const Clause &a, const Clause &b)
{
    return commonStems(a.opposites, b.classes.first(std::min<qsizetype>(1, b.classes.size()))) > 0
        && commonStems(a.classes, b.classes) == 0;
}

bool haveSameSubject(const ViewPair &pair, const Clause &a, const Clause &b)
{
    return a.subject && b.subject
        && commonStems(contentStems(pair.a, *a.subject), contentStems(pair.b, *b.subject)) > 0;
}

bool haveSameObject(const ViewPair &pair, const Clause &a, const Clause &b)
{
    const auto stems = [](const ClaimView &view, const Clause &clause) {
        QStringList result;
        for (const TextSpan &object : clause.objects)
            result += contentStems(view, object);
        if (clause.patient)
            result += contentStems(view, *clause.patient);
        return result;
    };
    return commonStems(stems(pair.a, a), stems(pair.b, b)) > 0;
}

bool isTold(const Claim &claim, qsizetype clause)
{
    for (qsizetype i = clause; i >= 0 && i < claim.clauses.size(); i = claim.clauses.at(i).parent) {
        if (claim.clauses.at(i).role == Clause::Role::Content)
            return true;
        if (claim.clauses.at(i).parent >= i) // parents stand first or are attributions behind
            return claim.clauses.at(claim.clauses.at(i).parent).role == Clause::Role::Attribution;
    }
    return false;
}

} // namespace parallax::discrepancy
