// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parallax::bench {

/// Memory in MiB; what processes share is divided among them (proportional set size of
/// /proc/PID/smaps_rollup), so that nothing is counted twice.
struct Memory
{
    double all = 0;
    double own = 0;
    int processes = 0;
};

/// Of this program and all processes below it.
[[nodiscard]] Memory memoryOfProcesses();

} // namespace parallax::bench
