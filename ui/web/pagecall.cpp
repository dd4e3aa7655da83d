// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagecall.h"

#include "pagecharset.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// Bytes of a page that is handed over as one string; a larger one comes in pieces, by a load. Some
/// four times as many are in use at once on the way. News pages have up to two million.
constexpr qsizetype largestCall = 8LL * 1024 * 1024;

/// Where a browser looks for the encoding that a page states, by the standard of HTML.
constexpr qsizetype statedWithin = 1024;

/// Encodings that the engine's TextDecoder takes; other names are left to Chromium's own loading.
/// Those of the standard that news pages were seen with or that are old defaults of a country.
bool isKnownEncoding(const QByteArray &name)
{
    static const QSet<QByteArray> known{
        "utf-8",        "utf8",         "utf-16le",     "utf-16be",     "windows-1250",
        "windows-1251", "windows-1252", "windows-1253", "windows-1254", "windows-1255",
        "windows-1256", "windows-1257", "windows-1258", "windows-874",  "iso-8859-1",
        "iso-8859-2",   "iso-8859-3",   "iso-8859-4",   "iso-8859-5",   "iso-8859-6",
        "iso-8859-7",   "iso-8859-8",   "iso-8859-9",   "iso-8859-10",  "iso-8859-13",
        "iso-8859-14",  "iso-8859-15",  "iso-8859-16",  "latin1",       "us-ascii",
        "koi8-r",       "koi8-u",       "macintosh",    "gbk",          "gb2312",
        "gb18030",      "big5",         "euc-jp",       "shift_jis",    "iso-2022-jp",
        "euc-kr",
    };
    return known.contains(name);
}

/// The encoding that the page's head states, in lower case; empty when none is found.
QByteArray statedEncoding(const QByteArray &bytes)
{
    static const QRegularExpression comment(u"<!--.*?(-->|$)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression meta(u"<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString head =
        QString::fromLatin1(bytes.first(std::min(bytes.size(), statedWithin))).remove(comment);
    const QByteArray name = meta.match(head).captured(1).toLower().toLatin1();
    // What can be read in steps of one byte is not in steps of two.
    return name.startsWith("utf-16") ? QByteArray("utf-8") : name;
}

/// Told from outside the page, or by the page; empty when neither does.
QByteArray encodingOf(const Capture &capture)
{
    if (capture.bytes.startsWith("\xEF\xBB\xBF"))
        return "utf-8";
    constexpr QByteArrayView parameter("charset=");
    const QByteArray type = contentTypeOf(capture);
    const qsizetype at = type.indexOf(parameter);
    return at < 0 ? statedEncoding(capture.bytes)
                  : type.sliced(at + parameter.size()).trimmed().toLower();
}

bool isPlain(char byte)
{
    // The escape begins Japanese text of seven bits, NULs are half of text in steps of two bytes.
    return (byte & 0x80) == 0 && byte != '\0' && byte != '\x1b';
}

QString literal(const QString &text)
{
    constexpr qsizetype longestEscape = 2; // units; but for NULs, which are rare
    QString result;
    result.reserve(text.size() + text.size() / 16 * longestEscape);
    result += u'"';
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (unit > u'\\'
            || (unit != u'"' && unit != u'\\' && unit != u'\n' && unit != u'\r' && unit != 0))
            continue;
        result += QStringView(text).sliced(begin, i - begin);
        begin = i + 1;
        switch (unit) {
        case u'\n':
            result += "\\n"_L1;
            break;
        case u'\r':
            result += "\\r"_L1;
            break;
        case 0:
            result += "\\u0000"_L1;
            break;
        default:
            result += u'\\';
            result += QChar(unit);
        }
    }
    result += QStringView(text).sliced(begin);
    result += u'"';
    return result;
}

} // namespace

std::optional<QString> readingCall(const Capture &capture, const QString &hint)
{
    const QByteArray &bytes = capture.bytes;
    if (bytes.size() > largestCall)
        return std::nullopt;
    const auto call = [&hint](const QString &page, const QByteArray &encoding) {
        return QString(u"parallaxRead("_s + literal(page) + u",\""_s + QLatin1StringView(encoding)
                       + u"\","_s + hint + u')');
    };
    if (std::all_of(bytes.begin(), bytes.end(), &isPlain))
        return call(QString::fromLatin1(bytes), {}); // the same in every encoding
    const QByteArray encoding = encodingOf(capture);
    if ((encoding == "utf-8" || encoding == "utf8") && bytes.isValidUtf8())
        return call(QString::fromUtf8(bytes), {});
    if (isKnownEncoding(encoding))
        return call(QString::fromLatin1(bytes), encoding);
    return std::nullopt;
}

} // namespace parallax::ui
