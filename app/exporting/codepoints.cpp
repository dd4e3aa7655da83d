// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "codepoints.h"

#include <algorithm>

namespace parallax::exporting {

CodePoints::CodePoints(QStringView text)
    : m_size(text.size())
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text.at(i).isLowSurrogate() && text.at(i - 1).isHighSurrogate()) {
            m_pairs.append(i);
        }
    }
}

qsizetype CodePoints::before(qsizetype codeUnit) const
{
    const qsizetype place = std::clamp(codeUnit, qsizetype{0}, m_size);
    return place
        - std::distance(m_pairs.cbegin(),
                        std::lower_bound(m_pairs.cbegin(), m_pairs.cend(), place));
}

} // namespace parallax::exporting
