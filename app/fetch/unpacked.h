// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>
#include <app/domain/importnote.h>

namespace parallax::fetch {

/// Largest page that is taken out of a file or out of its compression. As extract::largestInput.
constexpr qint64 largestPage = 32LL * 1024 * 1024;
/// Bytes of all pages of one file together; the rest of the file is then named and left.
constexpr qint64 largestPages = 512LL * 1024 * 1024;

/// One page that stood in a file.
struct UnpackedPage
{
    /// What is read: the page without its wrapping; `url` is the original address where the file
    /// tells it, `mediaType` carries the charset that the server or the wrapping named.
    Capture page;
    Capture kept; ///< what is stored: as it came
    std::optional<QDateTime> observed; ///< UTC: when the archive or browser saw the page
    QString observedNote; ///< where a less than certain `observed` comes from
    QString record; ///< place within the file, "record 4 (https://…)"; empty: the file is the page
    /// False for a page among the many resources of a crawl, which may be a frame or an
    /// advertisement: it counts only when it reads like an article.
    bool isWanted = true;
};

/// An address that a file names and that has not been fetched.
struct ListedAddress
{
    enum class Kind {
        Page,
        Feed,
        Memento,
        TimeMap, ///< a further part of the list of mementos
    };
    QUrl url;
    QString title;
    Kind kind = Kind::Page;
    std::optional<QDateTime> datetime; ///< UTC, of a memento
    friend bool operator==(const ListedAddress &, const ListedAddress &) = default;
};

/// What stands in one file. What could not be read never hides the rest.
struct Unpacked
{
    QList<UnpackedPage> pages; ///< in the order of the file
    QList<ListedAddress> addresses; ///< still to be fetched
    QList<Error> failures; ///< each names the record and the reason
    QList<ImportNote> notes; ///< what was left out on purpose or not checked
};

/// The pages of a file: WARC, ARC and WACZ (gzipped or not), MHTML, EPUB, pages saved by a browser,
/// SingleFile or a web archive, lists of addresses (text, OPML, TimeMaps). Anything else is one
/// page: the capture itself. Never writes to disk.
/// Errors: of the file as a whole (Empty, Malformed, Unsupported, TooLarge); each names the file.
[[nodiscard]] Result<Unpacked> unpacked(const Capture &capture);

} // namespace parallax::fetch
