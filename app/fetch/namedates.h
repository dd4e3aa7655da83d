// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace parallax::fetch {

/// What the name of a saved page says besides the date in it.
struct DatedName
{
    std::optional<QDateTime> time; ///< a time without zone counts as UTC, a day begins at 00:00
    QString stem; ///< the name without date, ending and the marks between them, in lower case
};

/// Takes "2016-12-10", "20161210T0930Z", "2016-12-10 09-30-15", "20161210093000", "10.12.2016" out
/// of a file's name. "10_12_2016", which is two days, counts only where no month has the one
/// number.
[[nodiscard]] DatedName datedName(const QString &fileName);

} // namespace parallax::fetch
