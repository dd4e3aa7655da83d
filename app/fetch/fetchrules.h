// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filesource.h"
#include "hostschedule.h"
#include "proxychoice.h"

#include <QList>
#include <QString>

namespace parallax::fetch {

/// How long an answer may take, in milliseconds.
struct FetchTimes
{
    int connect = 20'000; ///< looking up the name, connecting, TLS, sending the request
    int idle = 30'000; ///< without a whole head of an answer, or without one more byte of its body
    int total = 120'000; ///< all of one request; also ends a server that sends byte after byte
};

/// A reader's decision to fetch from a host whatever its robots.txt says.
struct RobotsOverride
{
    QString host; ///< as in the address, lower case
    QString reason; ///< the reader's own words; shown with each page so fetched
    friend bool operator==(const RobotsOverride &, const RobotsOverride &) = default;
};

/// Everything about fetching that a reader may set, and what tests make small.
struct FetchRules
{
    enum class Cookies {
        Off, ///< none sent, none kept
        UntilClosed, ///< kept in memory, never on disk
    };

    QString product = QStringLiteral("Parallax"); ///< the token that a robots.txt may name
    QByteArray userAgent = "Parallax/0.1 (reads news articles for one person)";
    QByteArray acceptLanguage; ///< empty: none is sent
    FetchTimes times;
    Politeness politeness;
    qint64 largestBody = largestFile; ///< bytes, after decompression
    int mostRedirects = 10;
    int tries = 3; ///< of one fetch, all its addresses together
    qint64 firstBackOff = 5'000; ///< ms; doubles with each try
    qint64 longestBackOff = 60'000; ///< ms
    /// A host that asks for a longer pause than this (ms) is not waited for: AskedToWait.
    qint64 longestPatience = 120'000;
    int together = 6; ///< requests under way at once, each to another host
    bool followsToHttp = false; ///< follow a redirect from https to http (and say so)
    bool obeysRobots = true;
    qint64 robotsAge = 24LL * 3600 * 1000; ///< ms a robots.txt is believed (RFC 9309, 2.4)
    qint64 brokenRobotsAge = 600'000; ///< ms until a robots.txt that failed is asked for again
    QList<RobotsOverride> overrides;
    Cookies cookies = Cookies::Off;
    ProxyChoice proxy;
};

} // namespace parallax::fetch
