// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetchrules.h"
#include "httpexchange.h"
#include "robots.h"

#include <QDateTime>
#include <QHash>

namespace parallax::fetch {

/// What is known about the robots.txt of one origin.
struct RobotsEntry
{
    enum class Kind {
        Rules, ///< it was read
        Missing, ///< status 4xx, or redirects without end: everything is allowed
        Unreachable, ///< 5xx, 429 or no answer: nothing is allowed for now
    };
    Kind kind = Kind::Missing;
    RobotsFile file; ///< of the last time it could be read, also when it is Unreachable now
    bool hasFile = false;
    FetchState state = FetchState::Ok; ///< why it is Unreachable
    int status = 0;
    QString detail; ///< English: what asking for it gave
    QDateTime fetched; ///< UTC
};

/// The robots.txt of every origin asked so far; in memory only.
class RobotsCache
{
public:
    /// The entry of \a origin while it is believed; nullptr when it is to be asked for.
    [[nodiscard]] const RobotsEntry *
    fresh(const QString &origin, const QDateTime &now, const FetchRules &rules) const;
    /// Whatever is known, however old.
    [[nodiscard]] const RobotsEntry *known(const QString &origin) const;
    /// Takes the answer on "/robots.txt" after its redirects. One that cannot be reached keeps the
    /// lines that were read before (RFC 9309, 2.4).
    void store(const QString &origin, const ExchangeAnswer &answer, const QDateTime &now);

private:
    QHash<QString, RobotsEntry> m_entries;
};

/// Whether \a url may be fetched, with the file and line in words. An entry that is Unreachable
/// and was never read allows nothing.
[[nodiscard]] RobotsDecision
robotsDecision(const RobotsEntry &entry, const QUrl &url, const QString &product);

} // namespace parallax::fetch
