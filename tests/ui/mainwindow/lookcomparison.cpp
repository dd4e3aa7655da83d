// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookcomparison.h"

#include <QColor>

#include <algorithm>
#include <cmath>
#include <limits>

namespace parallax::test {

namespace {

// Pixels of the reference a side: 28 of the window, a line of text with its spacing.
constexpr int block = 7;
// Another font or style makes a dialog a line larger; twice as large it is another dialog.
constexpr double mostGrowth = 1.25;
// Measured on the pictures of the light look. Two runs of one build: mean 0.4, worst 14 at most.
// Everything 16 pixels further down: mean up to 3.1, worst up to 54, but mostly up to 30. One part
// missing: worst 63 to 94. The sides swapped: mean from 8.4. Dark in place of light: mean from 53.
constexpr double mostMean = 5.0;
constexpr double mostWorst = 56.0;

/// Distance of two colours, 0 to 255.
double distance(QRgb one, QRgb other)
{
    const double red = qRed(one) - qRed(other);
    const double green = qGreen(one) - qGreen(other);
    const double blue = qBlue(one) - qBlue(other);
    return std::sqrt((red * red + green * green + blue * blue) / 3.0);
}

/// How far the block at (x, y) of \a one is from the nearest of the like and its neighbours.
double nearest(const QImage &one, const QImage &other, int x, int y)
{
    double least = std::numeric_limits<double>::max();
    for (int v = std::max(0, y - 1); v <= std::min(other.height() - 1, y + 1); ++v) {
        for (int u = std::max(0, x - 1); u <= std::min(other.width() - 1, x + 1); ++u) {
            least = std::min(least, distance(one.pixel(x, y), other.pixel(u, v)));
        }
    }
    return least;
}

} // namespace

bool LookDifference::isAlike() const
{
    return mean <= mostMean && worst <= mostWorst;
}

QImage reducedLook(const QImage &picture)
{
    return picture
        .scaled(std::max(1, picture.width() / lookScale), std::max(1, picture.height() / lookScale),
                Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

LookDifference lookDifference(const QImage &seen, const QImage &reference)
{
    LookDifference difference;
    if (seen.isNull() || reference.isNull()) {
        return difference;
    }
    const double wider = double(seen.width()) / reference.width();
    const double higher = double(seen.height()) / reference.height();
    if (std::max({wider, 1 / wider, higher, 1 / higher}) > mostGrowth) {
        return difference;
    }
    const QSize blocks(std::max(1, reference.width() / block),
                       std::max(1, reference.height() / block));
    const auto coarse = [&blocks](const QImage &picture) {
        return picture.convertToFormat(QImage::Format_RGB32)
            .scaled(blocks, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage one = coarse(seen);
    const QImage other = coarse(reference);
    difference = {0, 0, {}};
    for (int y = 0; y < blocks.height(); ++y) {
        for (int x = 0; x < blocks.width(); ++x) {
            // Both ways: what is there in one only is found in either.
            const double far = std::max(nearest(one, other, x, y), nearest(other, one, x, y));
            difference.mean += far / (double(blocks.width()) * blocks.height());
            if (far > difference.worst) {
                difference.worst = far;
                difference.where = QPoint(x, y) * block;
            }
        }
    }
    return difference;
}

} // namespace parallax::test
