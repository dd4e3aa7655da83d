// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "likelypartners.h"

#include <algorithm>
#include <numeric>

namespace parallax::align {

namespace {

/// Below this a partner says nothing about others, but there are very many of them.
constexpr float LeastChance = 0.05F;

} // namespace

LikelyPartners::LikelyPartners(const FeatureInput &input, const QList<float> &chances)
    : m_begins(input.terms.size() + 1, 0)
{
    QList<qsizetype> likely;
    for (qsizetype row = 0; row < input.pairs.size(); ++row) {
        if (chances.at(row) < LeastChance)
            continue;
        likely.append(row);
        ++m_begins[input.pairs.at(row).a + 1];
        ++m_begins[input.pairs.at(row).b + 1];
    }
    std::partial_sum(m_begins.cbegin(), m_begins.cend(), m_begins.begin());
    m_partners.resize(m_begins.constLast());
    // Pairs come by a, then b: what a claim meets as b is before what it meets as a, and both
    // ascend.
    QList<qsizetype> next = m_begins;
    const auto add = [&](qsizetype claim, qsizetype other, qsizetype row) {
        m_partners[next[claim]++] = {static_cast<int>(other), input.terms.articleOf(other),
                                     static_cast<double>(chances.at(row))};
    };
    for (const qsizetype row : std::as_const(likely))
        add(input.pairs.at(row).b, input.pairs.at(row).a, row);
    for (const qsizetype row : std::as_const(likely))
        add(input.pairs.at(row).a, input.pairs.at(row).b, row);
}

std::span<const LikelyPartner> LikelyPartners::of(qsizetype claim) const
{
    return {m_partners.cbegin() + m_begins.at(claim), m_partners.cbegin() + m_begins.at(claim + 1)};
}

std::span<const LikelyPartner> LikelyPartners::of(qsizetype claim, int article) const
{
    const std::span<const LikelyPartner> all = of(claim);
    const auto range = std::ranges::equal_range(all, article, {}, &LikelyPartner::article);
    return {range.begin(), range.end()};
}

} // namespace parallax::align
