// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QString>

#include <algorithm>

namespace parallax::ui {

/// Width that a letter of running text takes, for widths in letters. Fonts whose average is over
/// other scripts than the text's say less than Latin letters need: it is no less than their share
/// of the height in a common sans serif.
[[nodiscard]] inline int letterWidth(const QFontMetrics &metrics)
{
    constexpr double shareOfHeight = 0.41; // Noto Sans: 7 of 17 pixels
    return std::max(metrics.averageCharWidth(), qRound(metrics.height() * shareOfHeight));
}

/// Words that keep their own direction within other words (first strong isolate, pop): a Latin name
/// that was cut has its ellipsis at its end in an Arabic line, too.
[[nodiscard]] inline QString isolated(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

} // namespace parallax::ui
