// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace parallax::fetch {

/// How gently one host is asked. Times in milliseconds.
struct Politeness
{
    qint64 delay = 2'000; ///< between the end of a request and the beginning of the next
    qint64 longestCrawlDelay = 60'000; ///< a robots.txt that asks for more gets this much
    qint64 longestWait = 6LL * 3600 * 1000; ///< a Retry-After that asks for more gets this much
};

/// When each host may be asked next. Pure: knows no clock, the caller's times are milliseconds
/// from any one beginning. One request at a time a host.
class HostSchedule
{
public:
    explicit HostSchedule(Politeness rules);

    /// Earliest time of the next request when the one under way, if any, ended \a now.
    /// A host never asked may be asked \a now. Never below \a now.
    [[nodiscard]] qint64 earliest(const QString &host, qint64 now) const;
    [[nodiscard]] bool isBusy(const QString &host) const;
    /// Not busy, and the time has come.
    [[nodiscard]] bool mayStart(const QString &host, qint64 now) const;

    void started(const QString &host);
    void finished(const QString &host, qint64 now);
    /// The host, or our own back-off, asks for a pause; a longer pause already known stays.
    void pauseUntil(const QString &host, qint64 until, qint64 now);
    /// "Crawl-delay" of the host; below Politeness::delay it changes nothing.
    void setCrawlDelay(const QString &host, qint64 delay);
    /// The pause that holds between two requests to \a host.
    [[nodiscard]] qint64 delay(const QString &host) const;

private:
    struct Host
    {
        bool isBusy = false;
        bool wasAsked = false;
        qint64 ended = 0; ///< end of the last request
        qint64 pausedUntil = 0;
        qint64 crawlDelay = 0;
    };

    Politeness m_rules;
    QHash<QString, Host> m_hosts;
};

/// Pause before try number \a attempt + 1, in milliseconds: doubles with each try, and differs a
/// little between hosts (by up to a quarter, always the same for one host), so that many hosts
/// behind one broken line are not all asked again in the same moment. No randomness.
[[nodiscard]] qint64 backOff(const QString &host, int attempt, qint64 first, qint64 longest);

} // namespace parallax::fetch
