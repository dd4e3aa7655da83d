// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QStringList>

namespace parallax::report {

/// Names of the columns of toCsv(): part of the data format and not translated.
[[nodiscard]] QStringList csvColumns();
/// The lines of toCsv() below its head, one field a column.
[[nodiscard]] QList<QStringList> csvRows(const Comparison &comparison);
/// One line of RFC 4180 with its end. A field that a spreadsheet would run as a formula begins with
/// an apostrophe.
[[nodiscard]] QString csvLine(const QStringList &fields);

} // namespace parallax::report
