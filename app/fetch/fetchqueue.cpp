// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchqueue.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace parallax::fetch {

FetchQueue::FetchQueue(Politeness rules, int together, QObject *parent)
    : QObject(parent)
    , m_schedule(rules)
    , m_together(together)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FetchQueue::letGo);
}

void FetchQueue::enter(const QString &host, QObject *context, std::function<void()> go)
{
    m_waiting.append({host, context, std::move(go)});
    m_timer.start(0);
}

void FetchQueue::leave(const QString &host)
{
    m_schedule.finished(host, m_clock.elapsed());
    --m_underWay;
    m_timer.start(0);
}

void FetchQueue::pause(const QString &host, qint64 ms)
{
    const qint64 now = m_clock.elapsed();
    m_schedule.pauseUntil(host, now + ms, now);
    m_timer.start(0);
}

void FetchQueue::setCrawlDelay(const QString &host, qint64 ms)
{
    m_schedule.setCrawlDelay(host, ms);
}

qint64 FetchQueue::waitFor(const QString &host) const
{
    const qint64 now = m_clock.elapsed();
    return m_schedule.earliest(host, now) - now;
}

void FetchQueue::letGo()
{
    m_waiting.removeIf([](const Waiting &one) { return one.context.isNull(); });
    const qint64 now = m_clock.elapsed();
    QList<Waiting> chosen;
    qint64 next = std::numeric_limits<qint64>::max();
    for (auto it = m_waiting.begin(); it != m_waiting.end() && m_underWay < m_together;) {
        if (m_schedule.mayStart(it->host, now)) {
            m_schedule.started(it->host);
            ++m_underWay;
            chosen.append(std::move(*it));
            it = m_waiting.erase(it);
            continue;
        }
        if (!m_schedule.isBusy(it->host)) {
            next = std::min(next, m_schedule.earliest(it->host, now) - now);
        }
        ++it;
    }
    if (next != std::numeric_limits<qint64>::max()) {
        m_timer.start(static_cast<int>(std::min<qint64>(next, std::numeric_limits<int>::max())));
    }
    for (const Waiting &one : std::as_const(chosen)) {
        if (one.context) {
            one.go();
        } else {
            leave(one.host); // died through one that went before it
        }
    }
}

} // namespace parallax::fetch
