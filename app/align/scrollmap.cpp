// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollmap.h"

#include "increasingchain.h"

#include <cmath>

namespace parallax::align {

ScrollMap::ScrollMap(QList<Anchor> anchors)
{
    anchors.removeIf([](const Anchor &anchor) {
        return !std::isfinite(anchor.from) || !std::isfinite(anchor.to);
    });
    // Of anchors that start at one place only one can join a strictly increasing chain: the larger
    // targets come first, so that the chain may pick any one of them but not two.
    std::stable_sort(anchors.begin(), anchors.end(), [](const Anchor &left, const Anchor &right) {
        return left.from != right.from ? left.from < right.from : left.to > right.to;
    });
    QList<double> targets;
    targets.reserve(anchors.size());
    for (const Anchor &anchor : std::as_const(anchors))
        targets.append(anchor.to);
    const QList<qsizetype> chain = increasingChain(targets);
    m_anchors.reserve(chain.size());
    for (const qsizetype index : chain)
        m_anchors.append(anchors.at(index));
}

double ScrollMap::map(double from) const
{
    if (m_anchors.isEmpty())
        return from;
    const auto after =
        std::upper_bound(m_anchors.cbegin(), m_anchors.cend(), from,
                         [](double place, const Anchor &anchor) { return place < anchor.from; });
    if (after == m_anchors.cbegin())
        return after->to + (from - after->from);
    const Anchor &before = *std::prev(after);
    if (after == m_anchors.cend())
        return before.to + (from - before.from);
    const double share = (from - before.from) / (after->from - before.from);
    return before.to + share * (after->to - before.to);
}

} // namespace parallax::align
