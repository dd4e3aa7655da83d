// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimview.h"

namespace parallax::discrepancy {

[[nodiscard]] QList<Finding> nameFindings(const ViewPair &pair);
/// Full names alone that are spelled differently: it needs no link, for a person is the same in
/// every sentence.
[[nodiscard]] QList<Finding> spellingFindings(const ViewPair &pair);

} // namespace parallax::discrepancy
