// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace parallax::fetch {

/// The object in resources/fetch/<name>.json; empty when there is none.
[[nodiscard]] QJsonObject listFile(const QString &name);

/// The strings of the array \a key of \a object, in order.
[[nodiscard]] QStringList strings(const QJsonObject &object, QLatin1StringView key);

} // namespace parallax::fetch
