// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace parallax::report {

/// Writes JSON in the order of the calls, which QJsonObject does not: it sorts the keys.
/// Objects and arrays must be closed by the caller in the order in which they were opened.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QLatin1StringView name);

    void value(const QString &text);
    void value(qsizetype number);
    /// Shortest decimal form; null when not finite.
    void value(double number);
    void flag(bool isSet); ///< true or false
    void null();
    void textOrNull(const QString &text); ///< null when empty

    template <typename Value>
    void member(QLatin1StringView name, const Value &content)
    {
        key(name);
        value(content);
    }

    void memberOrNull(QLatin1StringView name, const QString &text);

    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void separate();
    void open(char bracket);
    void close(char bracket);

    QByteArray m_bytes;
    QList<bool> m_hasMembers; // one for each open object or array
    bool m_followsKey = false;
};

} // namespace parallax::report
