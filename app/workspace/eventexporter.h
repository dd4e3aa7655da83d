// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <app/exporting/exporting.h>

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace parallax::workspace {

/// Exports an event of the open workspace on a thread of its own, with a handle of the archive of
/// its own; the workspace stays usable meanwhile. Lives on the main thread.
class EventExporter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventExporter)

public:
    explicit EventExporter(Workspace &workspace, QObject *parent = nullptr);
    /// Stops what is running, and waits for its next step.
    ~EventExporter() override;

    /// Does nothing while one is running. finished() is emitted once. Errors: NotFound (no such
    /// event), those of exporting::exportEvent().
    void start(const EventId &event, exporting::Format format, const QString &path);
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    /// \a total is 0 while it is not known.
    void progressed(qsizetype done, qsizetype total);
    void finished(const parallax::Result<parallax::exporting::Outcome> &outcome);

private:
    void write(const EventId &event,
               exporting::Format format,
               const QString &path,
               const Comparison &comparison);
    void finish(Result<exporting::Outcome> outcome);

    Workspace &m_workspace;
    std::shared_ptr<std::atomic_bool> m_isStopped;
    bool m_isRunning = false;
    QList<Error> m_failures; ///< articles that the comparison had to do without
    QThreadPool m_pool;
};

} // namespace parallax::workspace
