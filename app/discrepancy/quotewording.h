// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"
#include "tokenpairs.h"

namespace parallax::discrepancy {

/// Words that two quotations have in common.
struct QuoteMeeting
{
    QList<std::pair<qsizetype, qsizetype>> pairs; ///< of equal stem, by tokens of the claims
    qsizetype wordsA = 0;
    qsizetype wordsB = 0;
    qsizetype commonContent = 0;

    [[nodiscard]] qsizetype shorter() const { return std::min(wordsA, wordsB); }

    [[nodiscard]] double share() const
    {
        return shorter() > 0 ? static_cast<double>(pairs.size()) / static_cast<double>(shorter())
                             : 0;
    }
};

[[nodiscard]] qsizetype wordCount(const ClaimView &view, TokenRange range);
[[nodiscard]] QuoteMeeting quoteMeeting(const ViewPair &pair, TokenRange a, TokenRange b);

/// What stands between two places of a quotation, both excluded. Words in square brackets are the
/// outlet's own, and "…" says that words were left out: neither is another wording.
struct Gap
{
    qsizetype words = 0;
    bool isMarked = false; ///< has brackets or an ellipsis
};

[[nodiscard]] Gap gap(const ClaimView &view, TokenRange range);

/// Inside the stretch that both have, or around it on both sides, the words differ.
[[nodiscard]] bool
isAltered(const ViewPair &pair, const QuoteMeeting &met, TokenRange a, TokenRange b);
/// Two runs of words that the other quotation has apart, with nothing to mark what was left out.
[[nodiscard]] bool isSpliced(const ViewPair &pair, const QuoteMeeting &met);

} // namespace parallax::discrepancy
