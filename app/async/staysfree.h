// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace parallax::async {

namespace detail {
inline thread_local bool staysFree = false;
} // namespace detail

/// From now on the calling thread is to stay free, as a window's must: what may take long says so
/// when it is called there.
inline void keepThisThreadFree(bool isKept = true)
{
    detail::staysFree = isKept;
}

/// Begins what reads or writes files: warns when the thread is to stay free. \a what for the one
/// who mends it.
inline void mayTakeLong(const char *what)
{
    if (detail::staysFree) {
        qWarning("%s may take long, but was called on a thread that is to stay free", what);
    }
}

} // namespace parallax::async
