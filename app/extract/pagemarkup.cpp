// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagemarkup.h"

#include "articletext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parallax::extract {

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression tag(u"</?[a-zA-Z][^<>]{0,200}>"_s);
    static const QRegularExpression reference(u"&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});"_s);
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},    {u"quot"_s, u"\""_s},  {u"apos"_s, u"'"_s},   {u"lt"_s, u"<"_s},
        {u"gt"_s, u">"_s},     {u"nbsp"_s, u" "_s},   {u"rsquo"_s, u"’"_s},  {u"lsquo"_s, u"‘"_s},
        {u"rdquo"_s, u"”"_s},  {u"ldquo"_s, u"“"_s},  {u"ndash"_s, u"–"_s},  {u"mdash"_s, u"—"_s},
        {u"hellip"_s, u"…"_s}, {u"laquo"_s, u"«"_s},  {u"raquo"_s, u"»"_s},  {u"auml"_s, u"ä"_s},
        {u"ouml"_s, u"ö"_s},   {u"uuml"_s, u"ü"_s},   {u"Auml"_s, u"Ä"_s},   {u"Ouml"_s, u"Ö"_s},
        {u"Uuml"_s, u"Ü"_s},   {u"szlig"_s, u"ß"_s},  {u"eacute"_s, u"é"_s}, {u"egrave"_s, u"è"_s},
        {u"agrave"_s, u"à"_s}, {u"ccedil"_s, u"ç"_s}, {u"euro"_s, u"€"_s}};
    QString plain = text;
    plain.replace(tag, u" "_s);
    QString read;
    qsizetype at = 0;
    auto matches = reference.globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        QString value = named.value(name, match.captured());
        if (name.startsWith(u'#')) {
            const bool isHex = name.sliced(1).startsWith(u'x', Qt::CaseInsensitive);
            const uint code = name.sliced(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10);
            const bool isCharacter = code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
            const char32_t character = isCharacter ? code : U' ';
            value = QString::fromUcs4(&character, 1);
        }
        read += QStringView(plain).sliced(at, match.capturedStart() - at);
        read += value;
        at = match.capturedEnd();
    }
    read += QStringView(plain).sliced(at);
    return plainParagraph(read);
}

} // namespace parallax::extract
