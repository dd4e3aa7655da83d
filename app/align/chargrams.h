// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <utility>

namespace parallax::align {

/// Numbers of character n-grams with their counts, ascending by number.
using GramCounts = QList<std::pair<quint32, float>>;

/// Counts of all n-grams of \a shortest to \a longest characters of the caseless text, runs of
/// anything but letters and digits counted as one space, one space at both ends. A gram's number is
/// its FNV-1a hash (the same on every machine).
[[nodiscard]] GramCounts gramCounts(QStringView text, int shortest, int longest);

} // namespace parallax::align
