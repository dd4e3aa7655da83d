// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The event shown, given to other programs.

#include "importer.h"
#include "mainwindow.h"
#include "savedialog.h"
#include "windowactions.h"

#include <app/workspace/checkrun.h>
#include <app/workspace/eventexporter.h>
#include <ui/notice/errorbar.h>

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void MainWindow::askForEventExport()
{
    QFileDialog *dialog = newSaveDialog(u"eventExportDialog"_s, tr("Export Event"),
                                        {tr("Everything with checksums, BagIt (*.zip)"),
                                         tr("Linked data (*.jsonld)"), tr("Complete table (*.csv)"),
                                         tr("Project for qualitative analysis, REFI-QDA (*.qdpx)"),
                                         tr("Captured pages for replay, WACZ (*.wacz)"),
                                         tr("Stored history, git bundle (*.bundle)")},
                                        m_comparison.event.id.value, *this);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::exportEventTo);
    dialog->open();
}

void MainWindow::exportEventTo(const QString &fileName)
{
    const auto format = exporting::formatOfFile(fileName);
    if (!format) {
        m_errors->showSentence(
            tr("%1 has none of the endings that an event can be exported to: .zip .jsonld .csv "
               ".qdpx .wacz .bundle")
                .arg(QDir::toNativeSeparators(fileName)));
        return;
    }
    if (m_eventExporter == nullptr) {
        m_eventExporter = new workspace::EventExporter(m_workspace, this);
        connect(m_eventExporter, &workspace::EventExporter::progressed, this,
                [this](qsizetype done, qsizetype total) {
                    if (m_eventExporter->isRunning()) {
                        m_progress->setRange(0, int(total));
                        m_progress->setValue(int(done));
                    }
                });
        connect(m_cancel, &QToolButton::clicked, m_eventExporter, &workspace::EventExporter::stop);
    }
    if (m_eventExporter->isRunning()) {
        return;
    }
    m_errors->dismiss();
    m_work->setText(tr("Exporting the event…"));
    m_progress->setRange(0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
        part->show();
    }
    m_cancel->setAccessibleName(tr("Cancel the export"));
    m_actions->exportEvent->setEnabled(false);
    connect(
        m_eventExporter, &workspace::EventExporter::finished, this,
        [this, fileName](const Result<exporting::Outcome> &outcome) {
            showEventExport(outcome, QDir::toNativeSeparators(fileName));
        },
        Qt::SingleShotConnection);
    m_eventExporter->start(m_eventId, *format, fileName);
}

void MainWindow::showEventExport(const Result<exporting::Outcome> &outcome, const QString &fileName)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
        part->setVisible(m_importer->isRunning() || m_check);
    }
    m_cancel->setAccessibleName(tr("Cancel the import"));
    m_actions->exportEvent->setEnabled(!m_comparison.articles.isEmpty());
    if (!outcome && outcome.error().code == Error::Code::Cancelled) {
        statusBar()->showMessage(tr("The export was cancelled; nothing was written."), noticeTime);
    } else if (!outcome && outcome.error().code == Error::Code::Empty) {
        m_errors->showSentence(
            tr("Nothing of this event can stand in %1. Web archives hold captured web pages only; "
               "the other formats hold plain texts, too.")
                .arg(fileName));
    } else if (!outcome) {
        m_errors->showError(tr("The event could not be exported to %1.").arg(fileName),
                            outcome.error());
    } else {
        statusBar()->showMessage(tr("The event was exported to %1.").arg(fileName), noticeTime);
        QList<workspace::FailedItem> failures;
        for (const Error &error : outcome->failures) {
            failures.append({fileName, error});
        }
        for (const QString &note : outcome->notes) {
            failures.append({fileName, {Error::Code::Unsupported, note}});
        }
        if (!failures.isEmpty()) {
            m_errors->showFailures(
                tr("The event was exported to %1, but not all of it.").arg(fileName), failures);
        }
    }
}

} // namespace parallax::ui
