// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"
#include "mainwindow.h"
#include "windowactions.h"

#include <app/workspace/checkrun.h>
#include <app/workspace/network.h>
#include <ui/notice/errorbar.h>

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {
void MainWindow::checkNow()
{
    if (m_check) {
        return;
    }
    workspace::CheckRequest request;
    request.isForced = true;
    for (const ComparedArticle &article : std::as_const(m_comparison.articles)) {
        if (article.record.url.scheme().startsWith(u"http")) {
            request.articles.append(article.id);
        }
    }
    if (request.articles.isEmpty()) {
        m_errors->showSentence(tr("None of these articles has a web address to look at."));
        return;
    }
    workspace::Network *reached = network();
    if (reached == nullptr) {
        return;
    }
    m_errors->dismiss();
    m_work->setText(tr("Looking at the articles again…"));
    m_progress->setRange(0, int(request.articles.size()));
    m_progress->setValue(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
        part->show();
    }
    m_cancel->setAccessibleName(tr("Cancel looking"));
    m_actions->checkNow->setEnabled(false);
    m_check = reached->tracker.check(
        request, this,
        [this](qsizetype done, qsizetype count, const QString &) {
            m_progress->setRange(0, int(count));
            m_progress->setValue(int(done));
        },
        [this](const Result<workspace::CheckReport> &report) {
            for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
                part->setVisible(m_importer->isRunning());
            }
            m_cancel->setAccessibleName(tr("Cancel the import"));
            m_actions->checkNow->setEnabled(true);
            if (report) {
                showCheck(*report);
            } else {
                m_errors->showError(tr("The articles could not be looked at."), report.error());
            }
        });
    connect(m_cancel, &QToolButton::clicked, m_check, &workspace::CheckRun::cancel);
}

void MainWindow::showCheck(const workspace::CheckReport &report)
{
    QStringList changed;
    QStringList failed;
    for (const workspace::ArticleLook &look : report.articles) {
        if (look.result == workspace::ArticleLook::Result::Changed) {
            changed.append(look.outlet);
        } else if (look.result == workspace::ArticleLook::Result::Failed) {
            //: an outlet, and in English why its article was not shown
            failed.append(tr("%1 (%2)").arg(look.outlet, look.words));
        }
    }
    failed.append(report.problems);
    if (!changed.isEmpty()) {
        statusBar()->showMessage(tr("New revisions: %1").arg(changed.join(tr(", "))), noticeTime);
        openEvent(m_eventId, false);
    } else if (report.isCancelled) {
        statusBar()->showMessage(
            tr("Cancelled: %n article(s) were looked at, and none of them has changed.", nullptr,
               int(report.articles.size())),
            noticeTime);
    } else if (failed.isEmpty()) {
        statusBar()->showMessage(tr("Looked again: no article has changed."), noticeTime);
    }
    if (!failed.isEmpty()) {
        m_errors->showSentence(tr("Not shown at their addresses: %1. That does not say that they "
                                  "were removed.")
                                   .arg(failed.join(tr(", "))));
    }
}

} // namespace parallax::ui
