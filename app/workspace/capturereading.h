// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>

#include <QJsonObject>

#include <functional>

class QObject;
class QThreadPool;

namespace parallax::extract {
class PageReader;
}

namespace parallax::workspace {

/// What was found in one capture.
struct CaptureReading
{
    /// Every article names the version of the reading.
    Result<Extraction> extraction;
    QJsonObject snapshot; ///< of a page that the engine read; empty otherwise
};

/// Reads one page, text or PDF that nothing else is packed in: the page engine where it is needed,
/// the rest on \a pool. Calls \a done once, later, on the thread of \a context, unless that dies
/// first. Errors: those of the extraction; Unsupported without \a pageReader for a page.
void readCapture(QThreadPool &pool,
                 extract::PageReader *pageReader,
                 const Capture &capture,
                 QObject *context,
                 std::function<void(CaptureReading)> done);

} // namespace parallax::workspace
