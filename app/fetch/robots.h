// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

namespace parallax::fetch {

/// As much of a robots.txt as is read (RFC 9309, 2.5: at least 500 KiB).
constexpr qsizetype largestRobots = 500 * 1024;

/// One "Allow" or "Disallow" line.
struct RobotsRule
{
    bool allows = false;
    QString path; ///< as written; may hold '*' and end with '$'
    QByteArray pattern; ///< the same in the one percent-encoded form that is compared
    int line = 0; ///< from 1
    friend bool operator==(const RobotsRule &, const RobotsRule &) = default;
};

/// Lines that speak to the same programs.
struct RobotsGroup
{
    QStringList agents; ///< product tokens in lower case, or "*"
    QList<RobotsRule> rules;
    std::optional<qint64> delayMs; ///< "Crawl-delay", not part of the RFC; as written, unbounded
    int line = 0; ///< of its first "User-agent"
    friend bool operator==(const RobotsGroup &, const RobotsGroup &) = default;
};

/// Whether a page may be fetched, and which line says so.
struct RobotsDecision
{
    bool allowed = true;
    int line = 0; ///< 0 when no line speaks about the page
    QString words; ///< English: the line and the group it stands in, or why none applies
    friend bool operator==(const RobotsDecision &, const RobotsDecision &) = default;
};

/// A robots.txt as RFC 9309 reads it. A value; any bytes give one.
class RobotsFile
{
public:
    /// Never fails: lines that are no record are left out, and so is all after \a largestRobots.
    [[nodiscard]] static RobotsFile parsed(const QByteArray &bytes);

    /// Decision for \a product, a token such as "Parallax": all groups that name it count as one,
    /// without any those for "*". The longest matching rule decides, "Allow" among equals.
    [[nodiscard]] RobotsDecision decision(const QUrl &url, const QString &product) const;

    /// The wait between two requests that the groups for \a product ask for, the longest of them.
    [[nodiscard]] std::optional<qint64> delayMs(const QString &product) const;

    [[nodiscard]] const QList<RobotsGroup> &groups() const { return m_groups; }

    /// "Sitemap" lines that are addresses, in order.
    [[nodiscard]] const QList<QUrl> &sitemaps() const { return m_sitemaps; }

private:
    [[nodiscard]] QList<const RobotsGroup *> groupsFor(const QString &product) const;

    QList<RobotsGroup> m_groups;
    QList<QUrl> m_sitemaps;
};

/// Whether \a pattern ('*': any bytes, a last '$': the end) matches \a path from its beginning.
/// Both in the same percent-encoded form. No pattern makes it slower than both lengths together
/// and the number of stars allow.
[[nodiscard]] bool matchesRobotsPattern(const QByteArray &pattern, const QByteArray &path);

} // namespace parallax::fetch
