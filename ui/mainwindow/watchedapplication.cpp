// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watchedapplication.h"

#include <QEvent>
#include <QMetaEnum>
#include <QThread>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double nanosecondsAMillisecond = 1e6;

/// Processor time of this thread, nanoseconds.
qint64 threadTime()
{
    timespec time{};
    return clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0
        ? qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec
        : 0;
}

QString described(const char *className, const QString &objectName, QEvent::Type type)
{
    const char *known = QMetaEnum::fromType<QEvent::Type>().valueToKey(type);
    const QString event =
        known != nullptr ? QString::fromLatin1(known) : u"event %1"_s.arg(int(type));
    const QString receiver = QString::fromLatin1(className);
    return objectName.isEmpty() ? u"%1 of %2"_s.arg(event, receiver)
                                : u"%1 of %2 \"%3\""_s.arg(event, receiver, objectName);
}

} // namespace

WatchedApplication::WatchedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
{
    m_clock.start();
    setLimit(qEnvironmentVariable("PARALLAX_STOPS").toDouble());
}

WatchedApplication::~WatchedApplication() = default;

void WatchedApplication::setLimit(double milliseconds)
{
    m_limit = milliseconds;
}

void WatchedApplication::forget()
{
    m_stops.clear();
    m_longest = 0;
    m_longestProcessor = 0;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_limit <= 0 || QThread::currentThread() != thread()) {
        return QApplication::notify(receiver, event);
    }
    // The receiver may be gone afterwards: its name is taken before.
    const char *className = receiver->metaObject()->className();
    const QString objectName = receiver->objectName();
    const QEvent::Type type = event->type();
    Frame frame;
    frame.begun = m_clock.nsecsElapsed();
    frame.processor = threadTime();
    frame.loop = QThread::currentThread()->loopLevel();
    m_frames.append(frame);
    const bool handled = QApplication::notify(receiver, event);
    frame = m_frames.takeLast();
    if (double(m_clock.nsecsElapsed() - frame.begun) / nanosecondsAMillisecond > m_limit) {
        frame.what = described(className, objectName, type);
    }
    finish(frame);
    return handled;
}

void WatchedApplication::finish(const Frame &frame)
{
    const double took = double(m_clock.nsecsElapsed() - frame.begun) / nanosecondsAMillisecond;
    if (!m_frames.isEmpty()) {
        Frame &outer = m_frames.last();
        outer.hasLoop = outer.hasLoop || frame.hasLoop || frame.loop > outer.loop;
        if (frame.loop <= outer.loop) {
            if (took > outer.longestPart && !frame.what.isEmpty()) {
                outer.longestPart = took;
                outer.part = frame.part.isEmpty() ? frame.what : frame.what + u" > "_s + frame.part;
            }
            return; // a part of the outer one's time
        }
    }
    if (frame.hasLoop) {
        return;
    }
    const double worked = double(threadTime() - frame.processor) / nanosecondsAMillisecond;
    m_longest = std::max(m_longest, took);
    m_longestProcessor = std::max(m_longestProcessor, worked);
    if (took > m_limit) {
        const QString what = frame.part.isEmpty() ? frame.what
                                                  : u"%1, of which %2 ms %3"_s.arg(frame.what)
                                                        .arg(frame.longestPart, 0, 'f', 0)
                                                        .arg(frame.part);
        m_stops.append({took, worked, what});
        if (qEnvironmentVariableIsSet("PARALLAX_STOPS")) {
            qWarning("the window did not answer for %.0f ms (%.0f of work): %s", took, worked,
                     qPrintable(what));
        }
    }
}

} // namespace parallax::ui
