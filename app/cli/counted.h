// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace parallax::cli {

/// "1 revision", "2 revisions": a number with its English noun.
/// @param noun in the singular; an "s" makes its plural unless `plural` is given.
[[nodiscard]] inline QString counted(qsizetype number, const QString &noun,
                                     const QString &plural = QString())
{
    using namespace Qt::StringLiterals;
    if (number == 1)
        return u"1 "_s + noun;
    return QString::number(number) + u' ' + (plural.isEmpty() ? noun + u's' : plural);
}

} // namespace parallax::cli
