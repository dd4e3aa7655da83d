// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/extract/pagereader.h>

#include <QObject>
#include <QUrl>

#include <chrono>

class QVariant;

namespace parallax::ui {

class PageEngine;

/// One page from bytes to snapshot, in an engine that must outlive it. Calls `done` once, from the
/// event loop, unless it dies first.
class PageReading final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageReading)

public:
    using Done = std::function<void(Result<extract::PageSnapshot>)>;

    /// Ends with Error::Browser after \a timeLimit, and when the engine crashes.
    PageReading(PageEngine &engine,
                const Capture &capture,
                std::chrono::milliseconds timeLimit,
                Done done);

    /// Reads the page beside the engine's empty one by a call of readingCall().
    void readAtDesk(const QString &call);
    /// Lets the engine load the page, which finds out its encoding. \a hint as
    /// extract::hintScript() gives it.
    void readLoaded(const Capture &capture, const QString &hint);

private:
    void askDesk(const QString &call);
    void askLoaded(const QString &hint);
    void take(const QVariant &value);
    void finish(Result<extract::PageSnapshot> result);

    QString m_name;
    Done m_done;
    PageEngine &m_engine;
    QUrl m_address; ///< of a loaded page
    bool m_isAsking = false;
};

} // namespace parallax::ui
