// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearedregisters.h"

#include <QtConcurrent/QtConcurrentMap>

#include <algorithm>

namespace parallax::async {

/// Calls \a work(begin, end) for stretches that together are [0, \a count), none shorter than \a
/// least unless it is the only one, on the threads of the global pool; returns when all are done.
/// What \a work does for an item must not depend on where its stretch begins: then the number of
/// threads changes nothing but the time. Safe to call from a thread of the pool, which takes part.
template <typename Work>
void inBlocks(qsizetype count, qsizetype least, const Work &work)
{
    constexpr qsizetype MostBlocks = 16; // enough to even out slow ones on a desktop's cores
    const qsizetype blocks = std::clamp<qsizetype>(count / least, 1, MostBlocks);
    if (blocks == 1) {
        clearRegisters();
        work(qsizetype(0), count);
        return;
    }
    QList<std::pair<qsizetype, qsizetype>> ranges;
    for (qsizetype block = 0; block < blocks; ++block)
        ranges.append({count * block / blocks, count * (block + 1) / blocks});
    QtConcurrent::blockingMap(ranges, [&work](const std::pair<qsizetype, qsizetype> &range) {
        clearRegisters();
        work(range.first, range.second);
    });
}

} // namespace parallax::async
