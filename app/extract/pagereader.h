// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>

#include <QJsonObject>

#include <functional>

class QObject;

namespace parallax::extract {

/// What a browser engine reports of a page: JSON made by resources/web/pagesnapshot.js
/// (metadata, JSON-LD, blocks of text in document order with tag, marks and visibility,
/// the blocks Readability chose, tables of revision trackers).
struct PageSnapshot
{
    QJsonObject page;
    friend bool operator==(const PageSnapshot &, const PageSnapshot &) = default;
};

/// Parses pages with a browser's DOM; scripts of the page and the network are off.
class PageReader
{
public:
    virtual ~PageReader() = default;
    /// Calls \a done once on the thread of \a context, unless context dies first.
    /// Errors: Browser (crash, time-out), TooLarge, Empty.
    virtual void read(const Capture &capture,
                      QObject *context,
                      std::function<void(Result<PageSnapshot>)> done) = 0;
};

/// Makes articles of a page: roles, metadata, furniture and dropped text; pure.
/// A tracker page in HTML form gives one history with its versions.
/// Errors: Empty when no text was found, Malformed when the snapshot lacks its fields.
[[nodiscard]] Result<Extraction> pageArticles(const PageSnapshot &snapshot, const Capture &capture);

} // namespace parallax::extract
