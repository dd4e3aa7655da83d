// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fetchlists.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace parallax::fetch {

QJsonObject listFile(const QString &name)
{
    QFile file(u":/fetch/"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList strings(const QJsonObject &object, QLatin1StringView key)
{
    QStringList found;
    const QJsonArray values = object.value(key).toArray();
    for (const auto &value : values) {
        found.append(value.toString());
    }
    return found;
}

} // namespace parallax::fetch
