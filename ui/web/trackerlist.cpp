// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trackerlist.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

TrackerList TrackerList::fromText(const QString &text)
{
    TrackerList list;
    for (const QString &line : text.split(u'\n')) {
        const QString name = line.section(u'#', 0, 0).trimmed().toLower();
        const bool isHost = !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
            return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u'-');
        });
        if (isHost) {
            list.m_names.insert(name);
        }
    }
    return list;
}

TrackerList TrackerList::builtIn()
{
    QFile file(u":/capture/trackers.txt"_s);
    return file.open(QIODevice::ReadOnly) ? fromText(QString::fromUtf8(file.readAll()))
                                          : TrackerList();
}

QString TrackerList::listedName(const QString &host) const
{
    const QString lower = host.toLower();
    qsizetype from = 0;
    while (from >= 0 && from < lower.size()) {
        const QString name = lower.mid(from);
        if (m_names.contains(name)) {
            return name;
        }
        const qsizetype dot = lower.indexOf(u'.', from);
        from = dot < 0 ? -1 : dot + 1;
    }
    return {};
}

bool TrackerList::isTracker(const QString &host, const QString &pageHost) const
{
    const QString name = listedName(host);
    return !name.isEmpty() && name != listedName(pageHost);
}

} // namespace parallax::ui
