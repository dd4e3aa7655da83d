// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parallax::report {

/// A report of toHtml() with badges in other colours: one a compared article, as "#rrggbb"; empty,
/// or anything else, leaves the colour of the set.
[[nodiscard]] QString withOutletColours(const QString &html, const QStringList &colours);

} // namespace parallax::report
