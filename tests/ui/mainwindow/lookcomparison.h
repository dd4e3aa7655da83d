// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPoint>

namespace parallax::test {

/// A reference picture has this part of the window's pixels a side: 1400 become 350, which shows
/// every part and keeps the whole set small.
inline constexpr int lookScale = 4;

/// How far two pictures are apart, in parts of 255.
struct LookDifference
{
    double mean = 255; ///< over all blocks
    /// Mean over the part that differs most: five blocks a side, a seventh of the window's height.
    /// One block counts up to a bound: a button that moved a line down is no missing part.
    double region = 255;
    QPoint where; ///< the part's place in the reference, in pixels

    /// Both limits hold. Their origin is told in lookcomparison.cpp.
    [[nodiscard]] bool isAlike() const;
    /// Not alike, but no further apart than another version's font for a script moves lines.
    [[nodiscard]] bool isMoved() const;
};

/// The picture as it is stored: reduced by lookScale.
[[nodiscard]] QImage reducedLook(const QImage &picture);

/// Compares colours of blocks of a text line's height, each with the like and the neighbouring
/// blocks of the other picture: what another version of a font or of the toolkit moves by a few
/// pixels is alike, a part that is missing, on the other side or of another colour is not.
/// \a seen may differ from \a reference by a few pixels in size; by more, all of it differs.
[[nodiscard]] LookDifference lookDifference(const QImage &seen, const QImage &reference);

} // namespace parallax::test
