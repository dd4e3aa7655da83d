// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace parallax {

/// A block of a page that extraction left out of the article and that the reader put back. It holds
/// for every revision and every later reading of the article, found by its text.
struct RestoredText
{
    QString text; ///< as it was when it was put back
    QString reason; ///< why it had been left out
    QDateTime since; ///< UTC, time of the decision
    friend bool operator==(const RestoredText &, const RestoredText &) = default;
};

} // namespace parallax
