// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::test {

/// Gives the sample comparison shared copy (one run of copy, one of quoted speech) and a history of
/// every group: each order, one figure changed, one claim dropped.
void addSpread(Comparison &comparison);

} // namespace parallax::test
