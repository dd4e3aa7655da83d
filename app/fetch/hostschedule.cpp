// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostschedule.h"

#include <QCryptographicHash>

#include <algorithm>

namespace parallax::fetch {

HostSchedule::HostSchedule(Politeness rules)
    : m_rules(rules)
{
}

qint64 HostSchedule::earliest(const QString &host, qint64 now) const
{
    const Host known = m_hosts.value(host);
    const qint64 rested = known.wasAsked ? known.ended + delay(host) : now;
    return std::max({now, known.pausedUntil, known.isBusy ? now + delay(host) : rested});
}

bool HostSchedule::isBusy(const QString &host) const
{
    return m_hosts.value(host).isBusy;
}

bool HostSchedule::mayStart(const QString &host, qint64 now) const
{
    return !isBusy(host) && earliest(host, now) <= now;
}

void HostSchedule::started(const QString &host)
{
    m_hosts[host].isBusy = true;
}

void HostSchedule::finished(const QString &host, qint64 now)
{
    Host &known = m_hosts[host];
    known.isBusy = false;
    known.wasAsked = true;
    known.ended = now;
}

void HostSchedule::pauseUntil(const QString &host, qint64 until, qint64 now)
{
    Host &known = m_hosts[host];
    known.pausedUntil = std::max(known.pausedUntil, std::min(until, now + m_rules.longestWait));
}

void HostSchedule::setCrawlDelay(const QString &host, qint64 delay)
{
    m_hosts[host].crawlDelay = std::clamp<qint64>(delay, 0, m_rules.longestCrawlDelay);
}

qint64 HostSchedule::delay(const QString &host) const
{
    return std::max(m_rules.delay, m_hosts.value(host).crawlDelay);
}

qint64 backOff(const QString &host, int attempt, qint64 first, qint64 longest)
{
    constexpr int mostDoublings = 20; // far beyond any longest pause, and no overflow
    const qint64 pause = first << std::clamp(attempt - 1, 0, mostDoublings);
    // qHash() differs from run to run.
    const QByteArray hash = QCryptographicHash::hash(host.toUtf8(), QCryptographicHash::Md5);
    const qint64 share = static_cast<unsigned char>(hash.at(0)); // 0 … 255
    return std::min(pause + pause * share / 1024, longest);
}

} // namespace parallax::fetch
