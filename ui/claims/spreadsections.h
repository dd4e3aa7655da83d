// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

namespace parallax::ui {

/// Words of the group that outlets have in common, which outlets, and agencies that these name;
/// null when there are none.
[[nodiscard]] QWidget *sharedTextSection(const Theme &theme,
                                         const Comparison &comparison,
                                         const ClaimGroup &group,
                                         QWidget *parent);
/// Who told the claim when, changed or dropped it; null when nothing is known.
[[nodiscard]] QWidget *overTimeSection(const Theme &theme,
                                       const Comparison &comparison,
                                       const ClaimGroup &group,
                                       QWidget *parent);

} // namespace parallax::ui
