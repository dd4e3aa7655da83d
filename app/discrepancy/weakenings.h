// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// A phrase that weakens what follows it.
struct Weakening
{
    qsizetype first = 0; ///< token range
    qsizetype after = 0;
    QString level; ///< "reported", "possible", "planned", "awaited"
};

struct Weakenings
{
    explicit Weakenings(const ClaimView &view);

    QList<Weakening> all; ///< by their first words, also those that overlap
    QList<bool> isAt; ///< of each token, whether one begins there
};

[[nodiscard]] const Weakenings &weakenings(const ClaimView &view);

/// A headline, also one of an inner page that stands in the text: its words are set in capitals.
[[nodiscard]] bool isHeadline(const ClaimView &view);

} // namespace parallax::discrepancy
