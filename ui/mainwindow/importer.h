// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>

#include <QObject>

namespace parallax::ui {

/// Imports items one after the other, so that the reader can stop between two; what is stored
/// stays.
class Importer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Importer)

public:
    explicit Importer(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~Importer() override;

    /// Adds to the queue; the items of a running import are finished first.
    void start(const QString &eventName, const QList<workspace::ImportItem> &items);
    /// The item being read is finished, the rest is not begun.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }

Q_SIGNALS:
    void progress(qsizetype done, qsizetype count, const QString &path);
    void finished(const parallax::workspace::ImportReport &report);

private:
    struct Job
    {
        QString eventName;
        workspace::ImportItem item;
    };

    void next();

    workspace::Workspace &m_workspace;
    QList<Job> m_jobs;
    qsizetype m_done = 0;
    qsizetype m_count = 0;
    bool m_isRunning = false;
    workspace::ImportReport m_report;
};

} // namespace parallax::ui
