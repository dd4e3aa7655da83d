// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace parallax::extract {

/// Reads the times that pages print and the times of their metadata.
class Datelines
{
public:
    Datelines();

    struct Reading
    {
        std::optional<QDateTime> time; ///< UTC; midnight when only a day is given
        bool isUpdate = false; ///< "Updated", "Last modified", "Stand:"
        bool hasLabel = false; ///< "Published on", "Veröffentlicht am"
    };

    /// A line that is nothing but a date, with or without label, time of day and zone; otherwise
    /// nothing. A time without zone counts as UTC. A label alone with "3 hours ago" has no time.
    [[nodiscard]] std::optional<Reading> line(QStringView text) const;
    /// Any time of metadata: ISO 8601, RFC 2822, Unix seconds, or one of the forms of line(). UTC.
    [[nodiscard]] std::optional<QDateTime> time(QStringView text) const;
    /// Length of the date at the beginning of \a text ("14 October", "Oct. 14, 2026"), or 0.
    [[nodiscard]] qsizetype dateLength(QStringView text) const;

private:
    struct Parts;
    [[nodiscard]] bool take(Parts &parts, const QString &word) const;

    QHash<QString, int> m_months;
    QHash<QString, int> m_zones; ///< minutes east of UTC
    QSet<QString> m_weekdays;
    QSet<QString> m_labels;
    QSet<QString> m_updates;
    QSet<QString> m_fillers;
};

/// ISO 8601 with or without zone, seconds or time; without zone it counts as UTC.
[[nodiscard]] std::optional<QDateTime> isoDateTime(QStringView text);

} // namespace parallax::extract
