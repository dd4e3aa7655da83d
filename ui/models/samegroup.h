// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::ui {

/// The group of \a after that has words of this group of \a before; numbers of groups change when
/// articles come or go, and when readers decide. Empty when none has.
[[nodiscard]] GroupId
sameGroup(const Comparison &before, const GroupId &group, const Comparison &after);

} // namespace parallax::ui
