// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>

#include <initializer_list>

namespace parallax::extract {

/// The meta elements of a page's snapshot.
class MetaList
{
public:
    explicit MetaList(const QJsonArray &entries);

    /// The first value of the first key that has any.
    [[nodiscard]] QString first(std::initializer_list<QLatin1StringView> keys) const;
    /// All values of the first key that has any.
    [[nodiscard]] QStringList all(std::initializer_list<QLatin1StringView> keys) const;

private:
    QList<std::pair<QString, QString>> m_values;
};

} // namespace parallax::extract
