// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include <ui/capture/capturewindow.h>
#include <ui/notice/errorbar.h>
#include <ui/web/browser.h>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void MainWindow::openCapture()
{
    if (const auto obstacle = browserObstacle()) {
        m_errors->showError(tr("Pages cannot be captured here."),
                            {Error::Code::Browser, *obstacle});
        return;
    }
    if (m_workspace.folder().isEmpty()) {
        return; // the window has not been told where to keep anything
    }
    if (!m_captureWindow) {
        // Before the profile of live pages is made: it asks for the way then.
        if (!preparePages()) {
            return;
        }
        m_captureWindow = new CaptureWindow(m_workspace, this);
        m_captureWindow->setTheme(m_theme);
        connect(m_captureWindow, &CaptureWindow::stored, this, &MainWindow::showCaptured);
    }
    m_captureWindow->setEventName(m_comparison.event.name);
    m_captureWindow->show();
    m_captureWindow->raise();
    m_captureWindow->activateWindow();
}

void MainWindow::showCaptured(const workspace::ImportReport &report)
{
    // Another event stays in the library until the reader goes there.
    const bool isShown = report.event.id == m_eventId || m_comparison.articles.isEmpty();
    if (isShown && !report.revisions.isEmpty()) {
        openEvent(report.event.id, false);
    }
}

} // namespace parallax::ui
