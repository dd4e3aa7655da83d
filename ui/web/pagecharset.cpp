// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecharset.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

bool isUtf8Name(const QString &charset)
{
    return charset.compare("utf-8"_L1, Qt::CaseInsensitive) == 0
        || charset.compare("utf8"_L1, Qt::CaseInsensitive) == 0;
}

/// True where more bytes beyond ASCII break UTF-8 than make it: a page of another encoding. One
/// torn character in a page that is UTF-8 otherwise does not count.
bool isMostlyOtherThanUtf8(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    qsizetype broken = 0;
    qsizetype whole = 0;
    for (const QChar character : text) {
        if (character == QChar::ReplacementCharacter)
            ++broken;
        else if (character.unicode() >= 0x80)
            ++whole;
    }
    return broken > whole;
}

} // namespace

QByteArray contentTypeOf(const Capture &capture)
{
    const QByteArray bytes = capture.bytes.first(std::min<qsizetype>(capture.bytes.size(), 1024));
    if (bytes.startsWith("\xFF\xFE"))
        return "text/html; charset=utf-16le";
    if (bytes.startsWith("\xFE\xFF"))
        return "text/html; charset=utf-16be";
    // A page saved by a browser may be UTF-8 now and still carry the words of its old encoding;
    // text of another encoding is never valid UTF-8 by chance.
    const bool isAscii = std::all_of(capture.bytes.begin(), capture.bytes.end(),
                                     [](char byte) { return (byte & 0x80) == 0; });
    if (!isAscii && capture.bytes.isValidUtf8())
        return "text/html; charset=utf-8";
    const qsizetype charset = capture.mediaType.indexOf("charset="_L1, 0, Qt::CaseInsensitive);
    if (charset >= 0) {
        const QString name =
            capture.mediaType.sliced(charset + 8).section(u';', 0, 0).remove(u'"').trimmed();
        if (!isUtf8Name(name))
            return "text/html; charset=" + name.toLatin1();
    }
    // Bytes that are not UTF-8 although the page or the server says so: a browser would put
    // replacement characters in their place, and what they were would be lost.
    static const QRegularExpression declared(u"charset\\s*=\\s*[\"']?\\s*utf-?8"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const bool saysUtf8 = charset >= 0 || declared.match(QString::fromLatin1(bytes)).hasMatch();
    if (!isAscii && saysUtf8 && isMostlyOtherThanUtf8(capture.bytes))
        return "text/html; charset=windows-1252";
    return charset >= 0 ? "text/html; charset=utf-8" : "text/html";
}

} // namespace parallax::ui
