// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace parallax::ui {

/// Names of hosts that count visits or advertise on pages of others. A value.
class TrackerList
{
public:
    /// One name a line; "#" begins a comment. Lines that are no host name are left out.
    [[nodiscard]] static TrackerList fromText(const QString &text);
    /// The program's own list, `:/capture/trackers.txt`.
    [[nodiscard]] static TrackerList builtIn();

    /// Whether a page of \a pageHost asking \a host asks a tracker that belongs to somebody else.
    /// Hosts below a listed name are meant too; a tracker's own pages may ask their own hosts.
    [[nodiscard]] bool isTracker(const QString &host, const QString &pageHost) const;

    [[nodiscard]] qsizetype size() const { return m_names.size(); }

private:
    [[nodiscard]] QString listedName(const QString &host) const;

    QSet<QString> m_names;
};

} // namespace parallax::ui
