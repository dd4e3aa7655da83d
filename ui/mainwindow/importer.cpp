// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"

namespace parallax::ui {

Importer::Importer(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

Importer::~Importer() = default;

void Importer::start(const QString &eventName, const QList<workspace::ImportItem> &items)
{
    for (const workspace::ImportItem &item : items) {
        m_jobs.append({eventName, item});
    }
    m_count += items.size();
    if (!m_isRunning && !m_jobs.isEmpty()) {
        m_isRunning = true;
        next();
    }
}

void Importer::cancel()
{
    m_jobs.clear();
}

void Importer::next()
{
    if (m_jobs.isEmpty()) {
        m_isRunning = false;
        m_done = 0;
        m_count = 0;
        Q_EMIT finished(std::exchange(m_report, {}));
        return;
    }
    const Job job = m_jobs.takeFirst();
    Q_EMIT progress(m_done, m_count, job.item.path);
    m_workspace.import(job.eventName, {job.item}, this, {},
                       [this, job](const Result<workspace::ImportReport> &result) {
                           ++m_done;
                           if (result) {
                               if (!result->revisions.isEmpty()) {
                                   m_report.event = result->event;
                               }
                               m_report.revisions += result->revisions;
                               m_report.failures += result->failures;
                               m_report.notes += result->notes;
                               m_report.addresses += result->addresses;
                               if (m_report.event.name.isEmpty()) {
                                   // A list of addresses makes no event yet; it names the one
                                   // that they are meant for.
                                   m_report.event.name = job.eventName;
                               }
                           } else {
                               m_report.failures.append({job.item.path, result.error()});
                           }
                           next();
                       });
}

} // namespace parallax::ui
