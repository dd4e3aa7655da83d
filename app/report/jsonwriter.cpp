// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonwriter.h"

#include <QLocale>

#include <cmath>

namespace parallax::report {
namespace {

// Above this a double no longer holds every whole number.
constexpr double largestWholeNumber = 9007199254740992.0;

QByteArray quoted(const QString &text)
{
    QByteArray bytes(1, '"');
    for (const char byte : text.toUtf8()) {
        switch (byte) {
        case '"':
            bytes += "\\\"";
            break;
        case '\\':
            bytes += "\\\\";
            break;
        case '\n':
            bytes += "\\n";
            break;
        case '\r':
            bytes += "\\r";
            break;
        case '\t':
            bytes += "\\t";
            break;
        default:
            if (const auto code = static_cast<unsigned char>(byte); code < 0x20) {
                bytes += "\\u" + QByteArray::number(code, 16).rightJustified(4, '0');
            } else {
                bytes += byte;
            }
        }
    }
    return bytes + '"';
}

} // namespace

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginArray()
{
    open('[');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_bytes += quoted(QString(name)) + ':';
    m_followsKey = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    m_bytes += quoted(text);
}

void JsonWriter::value(qsizetype number)
{
    separate();
    m_bytes += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    separate();
    if (!std::isfinite(number)) {
        m_bytes += "null";
    } else if (std::abs(number) < largestWholeNumber && std::trunc(number) >= number
               && std::trunc(number) <= number) {
        m_bytes += QByteArray::number(static_cast<qint64>(number));
    } else {
        m_bytes += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }
}

void JsonWriter::flag(bool isSet)
{
    separate();
    m_bytes += isSet ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_bytes += "null";
}

void JsonWriter::textOrNull(const QString &text)
{
    if (text.isEmpty()) {
        null();
    } else {
        value(text);
    }
}

void JsonWriter::memberOrNull(QLatin1StringView name, const QString &text)
{
    key(name);
    textOrNull(text);
}

void JsonWriter::separate()
{
    if (m_followsKey) {
        m_followsKey = false;
        return;
    }
    if (m_hasMembers.isEmpty()) {
        return;
    }
    if (m_hasMembers.last()) {
        m_bytes += ',';
    }
    m_hasMembers.last() = true;
}

void JsonWriter::open(char bracket)
{
    separate();
    m_bytes += bracket;
    m_hasMembers.append(false);
}

void JsonWriter::close(char bracket)
{
    m_hasMembers.removeLast();
    m_bytes += bracket;
}

} // namespace parallax::report
