// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unpacked.h"

#include "addresslist.h"
#include "decompression.h"
#include "epub.h"
#include "mhtml.h"
#include "savedpage.h"
#include "wacz.h"
#include "warc.h"
#include "zipfile.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("\x1F\x8B"));
}

bool isMarkup(const Capture &capture)
{
    return capture.mediaType.contains("html"_L1, Qt::CaseInsensitive)
        || capture.bytes.left(1024).trimmed().startsWith('<');
}

Unpacked plainPage(const Capture &capture)
{
    UnpackedPage page;
    page.page = capture;
    page.kept = capture;
    return {{page}, {}, {}, {}};
}

std::optional<Unpacked> listed(const Capture &capture)
{
    if (auto list = opml(capture))
        return list;
    if (auto list = urlList(capture))
        return Unpacked{{}, *list, {}, {}};
    return timeMap(capture);
}

/// What no further file stands in.
Unpacked single(const Capture &capture)
{
    if (isMhtml(capture))
        return mhtmlPage(capture);
    if (auto list = listed(capture))
        return *list;
    return plainPage(capture);
}

bool isPagePath(const QString &path)
{
    static constexpr std::array endings{".html"_L1, ".htm"_L1,     ".xhtml"_L1, ".mhtml"_L1,
                                        ".mht"_L1,  ".txt"_L1,     ".pdf"_L1,   ".warc"_L1,
                                        ".arc"_L1,  ".warc.gz"_L1, ".arc.gz"_L1};
    return std::ranges::any_of(endings, [&path](QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
}

/// A ZIP file of saved pages, each read as if it lay in a folder.
Unpacked zippedPages(const Capture &capture, const ZipFile &zip)
{
    Unpacked found;
    found.failures = zip.failures;
    QStringList leftOut;
    for (const QString &path : zip.order) {
        const QByteArray bytes = zip.entries.value(path);
        const QString place = u"\"%1\""_s.arg(path);
        if (isZip(bytes)) {
            found.failures.append(
                {Error::Code::Unsupported,
                 u"%1: it is an archive within an archive, which is not opened"_s.arg(place)});
            continue;
        }
        if (!isPagePath(path) || bytes.trimmed().isEmpty()) {
            leftOut += path;
            continue;
        }
        Capture inner = capture;
        inner.bytes = bytes;
        inner.fileName = path.section(u'/', -1);
        inner.mediaType.clear();
        Unpacked pages = isWarc(inner) ? warcPages(inner) : single(inner);
        for (UnpackedPage &page : pages.pages) {
            page.record = page.record.isEmpty() ? place : place + u", "_s + page.record;
            found.pages.append(std::move(page));
        }
        for (Error &error : pages.failures)
            found.failures.append({error.code, place + u": "_s + error.detail});
        found.addresses += pages.addresses;
    }
    if (!leftOut.isEmpty() && !found.pages.isEmpty())
        found.notes.append({ImportNote::Kind::FilesNoPages, {}, {}, {}, {}, int(leftOut.size())});
    if (found.pages.isEmpty() && found.failures.isEmpty() && found.addresses.isEmpty()) {
        found.failures.append(
            {Error::Code::Unsupported,
             u"it is a ZIP archive or office document without web pages; its files: %1"_s.arg(
                 leftOut.mid(0, 5).join(u", "_s))});
    }
    return found;
}

Unpacked fromZip(const Capture &capture)
{
    // Every entry: the digests of a WACZ cover all of them.
    auto zip = zipFile(capture.bytes, [](const QString &) { return true; });
    if (!zip)
        return {{}, {}, {zip.error()}, {}};
    if (isEpub(*zip))
        return epubPage(capture, *zip);
    if (isWacz(zip->order))
        return waczPages(capture, std::move(*zip));
    return zippedPages(capture, *zip);
}

/// "page.html.gz", as some crawlers store single pages.
Unpacked fromGzip(const Capture &capture)
{
    Capture inner = capture;
    auto bytes = withoutCoding(capture.bytes, "gzip", largestPage);
    if (!bytes)
        return {{}, {}, {bytes.error()}, {}};
    inner.bytes = *bytes;
    if (isGzip(inner.bytes) || isZip(inner.bytes)) {
        return {{},
                {},
                {{Error::Code::Unsupported,
                  u"it is an archive within an archive, which is not opened"_s}},
                {}};
    }
    if (inner.fileName.endsWith(".gz"_L1, Qt::CaseInsensitive))
        inner.fileName.chop(3);
    inner.mediaType.clear();
    Unpacked found = single(inner);
    for (UnpackedPage &page : found.pages)
        page.kept = page.kept.bytes == inner.bytes ? page.page : page.kept;
    return found;
}

Unpacked anything(const Capture &capture)
{
    if (isWarc(capture))
        return warcPages(capture);
    if (isZip(capture.bytes))
        return fromZip(capture);
    if (isGzip(capture.bytes))
        return fromGzip(capture);
    return single(capture);
}

} // namespace

Result<Unpacked> unpacked(const Capture &capture)
{
    const QString name = capture.fileName.isEmpty() ? capture.url.toString() : capture.fileName;
    if (capture.bytes.isEmpty())
        return failure(Error::Code::Empty, u"\"%1\" is empty"_s.arg(name));
    Unpacked found = anything(capture);
    for (UnpackedPage &page : found.pages) {
        if (isMarkup(page.page))
            readSavingMarks(page);
    }
    for (Error &error : found.failures)
        error.detail = u"\"%1\": %2"_s.arg(name, error.detail);
    for (ImportNote &note : found.notes)
        note.file = name;
    const bool isNothing = found.pages.isEmpty() && found.addresses.isEmpty();
    if (isNothing && found.failures.size() == 1)
        return tl::unexpected(found.failures.first());
    return found;
}

} // namespace parallax::fetch
