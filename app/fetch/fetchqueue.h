// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostschedule.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace parallax::fetch {

/// Lets one request at a time go to each host, as early as its HostSchedule allows, in the order
/// in which they came.
class FetchQueue final : public QObject
{
    Q_OBJECT

public:
    /// \a together: requests under way at once, over all hosts.
    explicit FetchQueue(Politeness rules, int together, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(FetchQueue)

    /// Calls \a go from the event loop when \a host may be asked; whoever was let go says
    /// leave() when it has its answer. Nothing is called when \a context dies before.
    void enter(const QString &host, QObject *context, std::function<void()> go);
    void leave(const QString &host);

    void pause(const QString &host, qint64 ms);
    void setCrawlDelay(const QString &host, qint64 ms);
    /// Pause that the host, or our back-off, still asks for; ms.
    [[nodiscard]] qint64 waitFor(const QString &host) const;

private:
    struct Waiting
    {
        QString host;
        QPointer<QObject> context;
        std::function<void()> go;
    };

    void letGo();

    HostSchedule m_schedule;
    int m_together;
    int m_underWay = 0;
    QList<Waiting> m_waiting;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace parallax::fetch
