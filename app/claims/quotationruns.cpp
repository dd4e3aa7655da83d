// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "quotationruns.h"

#include <algorithm>

namespace parallax::claims {
namespace {

constexpr qsizetype markReach =
    2; ///< code units between a sentence's begin and its first quotation

bool isMostlyQuoted(const Claim &claim)
{
    qsizetype quoted = 0;
    for (const Quotation &quotation : claim.quotations) {
        quoted += quotation.span.length();
    }
    return quoted * 2 > claim.span.length();
}

class RunFinder
{
public:
    RunFinder(const QList<Quotation> &quotations, QList<Claim> *claims)
        : m_quotations(quotations)
        , m_claims(*claims)
    {
    }

    void number();
    void shareSpeakers();
    void carryOn();

private:
    [[nodiscard]] bool continues(const Claim &before, const Claim &claim) const;
    [[nodiscard]] bool isOneQuotation(const TextSpan &before, const TextSpan &after) const;
    void copySpeaker(const Claim &from, Claim *to) const;

    const QList<Quotation> &m_quotations;
    QList<Claim> &m_claims;
};

/// Both are parts of the same quotation, cut where a sentence ends.
bool RunFinder::isOneQuotation(const TextSpan &before, const TextSpan &after) const
{
    const auto next =
        std::ranges::upper_bound(m_quotations, before.begin, std::less<>(),
                                 [](const Quotation &quotation) { return quotation.span.begin; });
    return next != m_quotations.cbegin() && std::prev(next)->span.contains(after);
}

bool RunFinder::continues(const Claim &before, const Claim &claim) const
{
    if (before.quotations.isEmpty() || claim.quotations.isEmpty() || before.role != claim.role) {
        return false;
    }
    const TextSpan last = before.quotations.last().span;
    const TextSpan first = claim.quotations.first().span;
    if (isOneQuotation(last, first)) {
        return true;
    }
    const bool opens = first.begin - claim.span.begin <= markReach;
    if (claim.paragraph == before.paragraph) {
        // "It was old," Venn said. "It broke."
        const bool isSpoken = before.attribution && !before.speaker.isEmpty()
            && before.attribution->begin >= last.begin;
        return opens && isSpoken && (!claim.attribution || claim.speaker == before.speaker)
            && (isMostlyQuoted(before) || isMostlyQuoted(claim));
    }
    // A quotation that is not closed at the paragraph's end goes on in the next one.
    const bool isUnclosed = last.end == before.span.end;
    return opens && isUnclosed && claim.paragraph == before.paragraph + 1;
}

void RunFinder::number()
{
    qsizetype run = -1;
    for (qsizetype i = 1; i < m_claims.size(); ++i) {
        if (!continues(m_claims[i - 1], m_claims[i])) {
            continue;
        }
        if (m_claims[i - 1].quotationRun < 0) {
            m_claims[i - 1].quotationRun = ++run;
        }
        m_claims[i].quotationRun = m_claims[i - 1].quotationRun;
    }
}

void RunFinder::copySpeaker(const Claim &from, Claim *to) const
{
    to->speaker = from.speaker;
    to->isAnonymous = from.isAnonymous;
}

/// The name may stand before, between or behind the parts; the nearest behind wins inside a
/// paragraph, since "…," said Venn closes what he said.
void RunFinder::shareSpeakers()
{
    for (qsizetype i = m_claims.size() - 2; i >= 0; --i) {
        Claim &claim = m_claims[i];
        const Claim &next = m_claims[i + 1];
        if (claim.quotationRun >= 0 && claim.quotationRun == next.quotationRun
            && claim.speaker.isEmpty() && claim.paragraph == next.paragraph) {
            copySpeaker(next, &claim);
        }
    }
    for (qsizetype i = 1; i < m_claims.size(); ++i) {
        Claim &claim = m_claims[i];
        const Claim &before = m_claims[i - 1];
        if (claim.quotationRun >= 0 && claim.quotationRun == before.quotationRun
            && claim.speaker.isEmpty()) {
            copySpeaker(before, &claim);
        }
    }
}

/// What follows an attributed sentence and is nothing but quotation goes on with its speaker.
void RunFinder::carryOn()
{
    for (qsizetype i = 1; i < m_claims.size(); ++i) {
        Claim &claim = m_claims[i];
        const Claim &before = m_claims[i - 1];
        const bool isNear = claim.paragraph - before.paragraph <= 1;
        const bool isQuotation = isMostlyQuoted(claim)
            && claim.quotations.first().span.begin - claim.span.begin <= markReach;
        if (claim.speaker.isEmpty() && isNear && !before.speaker.isEmpty() && isQuotation
            && claim.role == before.role) {
            copySpeaker(before, &claim);
        }
    }
}

} // namespace

void joinQuotations(const QList<Quotation> &quotations, QList<Claim> *claims)
{
    RunFinder finder(quotations, claims);
    finder.number();
    finder.shareSpeakers();
    finder.carryOn();
}

} // namespace parallax::claims
