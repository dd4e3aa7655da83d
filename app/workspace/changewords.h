// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parallax::workspace {

/// Words as they are compared: one space between two, straight quotation marks and hyphens, folded
/// case. What differs only in these was not edited by a person, or not so that it matters.
[[nodiscard]] QString normalForm(const QString &text);

/// Share of the shorter text's different words that the other one has, 0…1.
[[nodiscard]] double sharedWords(const QString &a, const QString &b);

} // namespace parallax::workspace
