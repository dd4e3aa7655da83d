// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>

#include <QList>
#include <QStringView>

namespace parallax::exporting {

/// Places of a text counted in Unicode code points, as the Web Annotation model and REFI-QDA count
/// them; the program counts UTF-16 code units.
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    /// Code points before this code unit. A place within a pair counts the pair; one behind the end
    /// counts the whole text, one before the beginning nothing.
    [[nodiscard]] qsizetype before(qsizetype codeUnit) const;

private:
    QList<qsizetype> m_pairs; ///< second code units of pairs, ascending
    qsizetype m_size = 0; ///< of the text, in code units
};

} // namespace parallax::exporting
