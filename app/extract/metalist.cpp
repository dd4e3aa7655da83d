// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metalist.h"

using namespace Qt::StringLiterals;

namespace parallax::extract {

MetaList::MetaList(const QJsonArray &entries)
{
    for (const QJsonValue &entry : entries) {
        const QString content = entry["content"_L1].toString().trimmed();
        if (!content.isEmpty())
            m_values.append({entry["key"_L1].toString(), content});
    }
}

QString MetaList::first(std::initializer_list<QLatin1StringView> keys) const
{
    const QStringList values = all(keys);
    return values.isEmpty() ? QString() : values.first();
}

QStringList MetaList::all(std::initializer_list<QLatin1StringView> keys) const
{
    for (const QLatin1StringView key : keys) {
        QStringList values;
        for (const auto &[name, content] : m_values) {
            if (name == key)
                values += content;
        }
        if (!values.isEmpty())
            return values;
    }
    return {};
}

} // namespace parallax::extract
