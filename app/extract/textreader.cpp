// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

struct Signature
{
    QByteArrayView bytes;
    QLatin1StringView name;
};

/// First bytes of common formats that are no text (PRONOM registry of the UK National Archives).
constexpr std::array<Signature, 19> signatures{{
    {"%PDF-", "PDF document"_L1},
    {"PK\x03\x04", "ZIP archive or office document"_L1},
    {"PK\x05\x06", "empty ZIP archive"_L1},
    {"\x1F\x8B", "gzip archive"_L1},
    {"BZh", "bzip2 archive"_L1},
    {"\xFD\x37zXZ", "xz archive"_L1},
    {"7z\xBC\xAF\x27\x1C", "7-Zip archive"_L1},
    {"Rar!\x1A\x07", "RAR archive"_L1},
    {"\x28\xB5\x2F\xFD", "Zstandard archive"_L1},
    {"\x89PNG\r\n", "PNG image"_L1},
    {"\xFF\xD8\xFF", "JPEG image"_L1},
    {"GIF8", "GIF image"_L1},
    {"RIFF", "RIFF image, sound or film"_L1},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "old office document"_L1},
    {"{\\rtf", "RTF document"_L1},
    {"\x7F\x45LF", "program"_L1},
    {"SQLite format 3", "SQLite database"_L1},
    {"ID3", "MP3 sound"_L1},
    {"OggS", "Ogg sound or film"_L1},
}};

std::optional<QString> binaryFormat(const QByteArray &bytes)
{
    // "RIFF" and "GIF8" may begin a text as well; control characters tell.
    const QByteArrayView start =
        QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 512));
    const bool hasControls = std::any_of(start.begin(), start.end(), [](char byte) {
        return static_cast<uchar>(byte) < 0x20 && !QByteArrayView("\t\n\r\f\v").contains(byte);
    });
    for (const Signature &signature : signatures) {
        const bool isWordy = signature.bytes == "%PDF-" || signature.bytes == "{\\rtf";
        if (bytes.startsWith(signature.bytes) && (hasControls || isWordy))
            return QString(signature.name);
    }
    return std::nullopt;
}

/// The beginning of the bytes as Latin-1 text without NULs, so that UTF-16 pages show their tags
/// too.
QByteArray probe(const QByteArray &bytes)
{
    constexpr qsizetype probeSize = 4096;
    QByteArray start = bytes.first(std::min(bytes.size(), probeSize));
    start.removeIf([](char byte) { return byte == '\0'; });
    return start.toLower();
}

} // namespace

bool needsBrowser(const Capture &capture)
{
    if (capture.bytes.isEmpty() || binaryFormat(capture.bytes))
        return false;
    const QString type = capture.mediaType.section(u';', 0, 0).trimmed().toLower();
    if (type == "text/html"_L1 || type == "application/xhtml+xml"_L1)
        return true;
    const QByteArray start = probe(capture.bytes);
    // By content: the first mark that a page may begin with, after byte order mark, space,
    // comments.
    static const QRegularExpression page(
        uR"(^[\s\x{EF}\x{BB}\x{BF}\x{FE}\x{FF}]*(?:<!--.*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|script|link)[\s>])"_s,
        QRegularExpression::DotMatchesEverythingOption);
    if (page.match(QString::fromLatin1(start)).hasMatch())
        return true;
    if (type == "text/plain"_L1)
        return false;
    const QString name = capture.fileName.toLower();
    const bool isNamedPage =
        name.endsWith(".html"_L1) || name.endsWith(".htm"_L1) || name.endsWith(".xhtml"_L1);
    return isNamedPage && start.contains('<');
}

Result<Extraction> articles(const Capture &capture)
{
    if (capture.bytes.size() > largestInput) {
        return failure(
            Error::Code::TooLarge,
            u"the input has %1 bytes, more than the %2 that are read"_s.arg(capture.bytes.size())
                .arg(largestInput));
    }
    if (const std::optional<QString> format = binaryFormat(capture.bytes))
        return failure(Error::Code::Unsupported,
                       u"the input is a %1, which is not read"_s.arg(*format));
    if (needsBrowser(capture))
        return failure(Error::Code::Unsupported,
                       u"the input is a web page, which needs a page reader"_s);
    const Result<QString> text = decoded(capture.bytes);
    if (!text)
        return tl::unexpected(text.error());
    Result<Extraction> extraction =
        isTrackerText(*text) ? trackerArticles(*text) : plainArticle(*text);
    if (!extraction || capture.url.isEmpty())
        return extraction;
    for (ArticleHistory &history : *extraction) {
        for (Article &article : history.revisions) {
            if (article.url.isEmpty())
                article.url = capture.url;
        }
    }
    return extraction;
}

} // namespace parallax::extract
