// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringView>

#include <optional>

namespace parallax::fetch {

/// The time that a feed writes, UTC: RFC 822/5322 and its frequent misspellings (two-digit years,
/// names of zones, long names of months, no weekday), W3C-DTF/ISO 8601 with any of its parts left
/// out, ordinal dates, asctime, and mm/dd/yyyy. A missing or unknown zone counts as UTC, a missing
/// month, day or time as the first one. Absent when it is none of these or no such day exists.
[[nodiscard]] std::optional<QDateTime> feedDate(QStringView text);

} // namespace parallax::fetch
