// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QUrl>

namespace parallax {

/// What the server said about a page when it sent it; all empty for a page that came from a file.
/// The final address is Capture::url.
struct HttpFacts
{
    int status = 0; ///< 200, 203, …; 0 when nothing was asked over HTTP
    QString etag; ///< as sent, with its quotation marks and "W/"
    QString lastModified; ///< as sent: it is handed back to the server word for word
    QList<QUrl>
        redirects; ///< addresses that led here, first asked for first, without the final one

    friend bool operator==(const HttpFacts &, const HttpFacts &) = default;
};

} // namespace parallax
