// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mergedobject.h"

#include <algorithm>

namespace parallax::archive::sync {

MergedObject mergedObject(const QJsonObject &base,
                          const QJsonObject &here,
                          const QJsonObject &there,
                          bool isThereLater)
{
    MergedObject merged;
    QStringList names = here.keys() + there.keys();
    names.removeDuplicates();
    for (const QString &name : std::as_const(names)) {
        const QJsonValue was = base.value(name);
        const QJsonValue one = here.value(name);
        const QJsonValue two = there.value(name);
        QJsonValue result = one;
        if (one != two && one == was) {
            result = two;
        } else if (one != two && two != was) {
            merged.conflicts.append(name);
            result = isThereLater ? two : one;
        }
        if (!result.isUndefined()) {
            merged.object.insert(name, result);
        }
    }
    return merged;
}

QJsonArray mergedList(const QJsonArray &base, const QJsonArray &later, const QJsonArray &earlier)
{
    const auto has = [](const QJsonArray &list, const QJsonValue &value) {
        return std::ranges::find(list, value) != list.end();
    };
    QJsonArray merged;
    for (const QJsonValue &value : later) {
        if (has(earlier, value) || !has(base, value)) {
            merged.append(value);
        }
    }
    for (const QJsonValue &value : earlier) {
        if (!has(base, value) && !has(merged, value)) {
            merged.append(value);
        }
    }
    return merged;
}

} // namespace parallax::archive::sync
