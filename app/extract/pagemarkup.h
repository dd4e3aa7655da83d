// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parallax::extract {

/// Character references that pages leave in attributes and JSON-LD are read, tags are taken out.
[[nodiscard]] QString withoutMarkup(const QString &text);

} // namespace parallax::extract
