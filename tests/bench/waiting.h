// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace parallax::bench {

/// Handles events until \a isDone says so, and asks after each of them: QTRY_VERIFY looks every
/// 50 ms only, which would be the least that is measured. Ends the program after \a most
/// milliseconds.
template <typename Condition>
void waitUntil(const Condition &isDone, int most)
{
    QElapsedTimer timer;
    timer.start();
    QTimer clock; // wakes the loop when nothing else does
    clock.start(1);
    while (!isDone()) {
        if (timer.elapsed() > most) {
            std::fprintf(stderr, "not done after %d ms\n", most);
            std::exit(1);
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace parallax::bench
