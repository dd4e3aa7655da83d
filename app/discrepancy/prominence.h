// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

/// The one finding of a group between two articles: told in the headline or standfirst here, late
/// in the text there. \a a and \a b are the group's claims of both articles, in text order.
[[nodiscard]] QList<Finding> prominenceFindings(const QList<const ClaimView *> &a,
                                                const QList<const ClaimView *> &b);

} // namespace parallax::discrepancy
