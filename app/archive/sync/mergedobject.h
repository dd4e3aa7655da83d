// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace parallax::archive::sync {

struct MergedObject
{
    QJsonObject object;
    QStringList conflicts; ///< fields that both changed; the later one stands
};

/// Merges three states of an object field by field.
[[nodiscard]] MergedObject mergedObject(const QJsonObject &base,
                                        const QJsonObject &here,
                                        const QJsonObject &there,
                                        bool isThereLater);

/// The later list's order, without what either took away, with what the other added at its end.
[[nodiscard]] QJsonArray
mergedList(const QJsonArray &base, const QJsonArray &later, const QJsonArray &earlier);

} // namespace parallax::archive::sync
