// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lookcomparison.h"

#include <QColor>
#include <QList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace parallax::test {

namespace {

// Pixels of the reference a side: 28 of the window, a line of text with its spacing.
constexpr int block = 7;
// Another font or style makes a dialog a line larger; twice as large it is another dialog.
constexpr double mostGrowth = 1.25;
constexpr int regionBlocks = 5;
constexpr double mostOfABlock = 30.0;
// Measured on the pictures of the light look. Everything 4 pixels of the window further down: mean
// up to 2.7, region up to 8.6; 8 pixels: 5.0 and 11.3; lines of text here and there a line further
// up or down: region up to 9.9 in nine of ten pictures.
// One part missing: region from 13.9, mostly from 20. The sides swapped: mean from 8.6, region from
// 21. Another look: mean from 8.1. (The most different block alone, which decided before, said 55
// of what moved and 57 of what was missing.)
constexpr double mostMean = 5.0;
constexpr double mostRegion = 12.5;
// Qt 6.8's Arabic beside Qt 6.4's: mean up to 4.4, region up to 14.3. The sides swapped: from 8.6
// and 21.
constexpr double mostMovedRegion = 16.0;

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

/// The part of the picture whose blocks differ most on average, and where it begins.
std::pair<double, QPoint> mostDifferent(const QList<double> &far, const QSize &blocks)
{
    const int wide = std::min(regionBlocks, blocks.width());
    const int high = std::min(regionBlocks, blocks.height());
    std::pair<double, QPoint> most{0, {}};
    for (int top = 0; top + high <= blocks.height(); ++top) {
        for (int left = 0; left + wide <= blocks.width(); ++left) {
            double sum = 0;
            for (int y = top; y < top + high; ++y) {
                for (int x = left; x < left + wide; ++x) {
                    sum += std::min(mostOfABlock, far.at(qsizetype(y) * blocks.width() + x));
                }
            }
            const double mean = sum / (double(wide) * high);
            if (mean > most.first) {
                most = {mean, QPoint(left, top) * block};
            }
        }
    }
    return most;
}

} // namespace

bool LookDifference::isAlike() const
{
    return mean <= mostMean && region <= mostRegion;
}

bool LookDifference::isMoved() const
{
    return !isAlike() && mean <= mostMean && region <= mostMovedRegion;
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
    QList<double> far;
    far.reserve(qsizetype(blocks.width()) * blocks.height());
    for (int y = 0; y < blocks.height(); ++y) {
        for (int x = 0; x < blocks.width(); ++x) {
            // Both ways: what is there in one only is found in either.
            far.append(std::max(nearest(one, other, x, y), nearest(other, one, x, y)));
        }
    }
    difference.mean = std::accumulate(far.cbegin(), far.cend(), 0.0) / double(far.size());
    std::tie(difference.region, difference.where) = mostDifferent(far, blocks);
    return difference;
}

} // namespace parallax::test
