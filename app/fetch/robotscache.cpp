// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "robotscache.h"

#include "articleaddress.h"

using namespace Qt::StringLiterals;

namespace parallax::fetch {

const RobotsEntry *
RobotsCache::fresh(const QString &origin, const QDateTime &now, const FetchRules &rules) const
{
    const RobotsEntry *entry = known(origin);
    if (!entry) {
        return nullptr;
    }
    const bool isBroken = entry->kind == RobotsEntry::Kind::Unreachable;
    const qint64 age = entry->fetched.msecsTo(now);
    // A clock that was set back makes the age negative: then nobody knows it.
    const bool isFresh = age >= 0 && age < (isBroken ? rules.brokenRobotsAge : rules.robotsAge);
    return isFresh ? entry : nullptr;
}

const RobotsEntry *RobotsCache::known(const QString &origin) const
{
    const auto found = m_entries.constFind(origin);
    return found == m_entries.constEnd() ? nullptr : &*found;
}

void RobotsCache::store(const QString &origin, const ExchangeAnswer &answer, const QDateTime &now)
{
    RobotsEntry &entry = m_entries[origin];
    entry.fetched = now;
    entry.status = answer.status;
    entry.state = answer.state;
    entry.detail = answer.detail;
    // One that is too large or cut off is read as far as it came (RFC 9309, 2.5).
    const bool isReadable = answer.state == FetchState::Ok || answer.state == FetchState::TooLarge
        || answer.state == FetchState::Truncated;
    if (isReadable && answer.status >= 200 && answer.status < 300) {
        entry.kind = RobotsEntry::Kind::Rules;
        entry.file = RobotsFile::parsed(answer.body);
        entry.hasFile = true;
    } else if (answer.state == FetchState::TooManyRedirects
               || (answer.state == FetchState::Ok && answer.status < 500 && answer.status != 429)) {
        // RFC 9309, 2.3.1.3. It would also allow to go on after a 429, "too many requests".
        entry.kind = RobotsEntry::Kind::Missing;
        entry.file = {};
        entry.hasFile = false;
    } else {
        entry.kind = RobotsEntry::Kind::Unreachable;
    }
}

RobotsDecision robotsDecision(const RobotsEntry &entry, const QUrl &url, const QString &product)
{
    const QString name = originOf(url) + u"/robots.txt"_s;
    const QString status = entry.status > 0 ? u"status %1"_s.arg(entry.status) : entry.detail;
    if (entry.kind == RobotsEntry::Kind::Missing) {
        return {true, 0, u"%1 does not exist (%2): everything is allowed"_s.arg(name, status)};
    }
    if (!entry.hasFile) {
        return {false, 0,
                u"%1 cannot be read (%2), so for now nothing is allowed"_s.arg(name, status)};
    }
    RobotsDecision decision = entry.file.decision(url, product);
    decision.words = name + u": "_s + decision.words;
    if (entry.kind == RobotsEntry::Kind::Unreachable) {
        decision.words += u" (as read before; now it cannot be reached: %1)"_s.arg(status);
    }
    return decision;
}

} // namespace parallax::fetch
