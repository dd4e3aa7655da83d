// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shutinpage.h"

#include "schemes.h"

#include <QLoggingCategory>

namespace parallax::ui {
namespace {
Q_LOGGING_CATEGORY(log, "parallax.ui.web", QtWarningMsg)
}

bool ShutInPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    // Only what the program itself loads into the page, and frames that are stored with it: their
    // own pages, not where a link in them leads.
    const bool isStoredFrame = !isMainFrame && url.scheme() == QLatin1StringView(storedPageScheme)
        && type == NavigationTypeOther;
    return isStoredFrame || (isMainFrame && type == NavigationTypeTyped);
}

QWebEnginePage *ShutInPage::createWindow(WebWindowType)
{
    return nullptr;
}

void ShutInPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level,
                                          const QString &message,
                                          int line,
                                          const QString &)
{
    // The message alone may quote the page; errors of our own script are what this is for.
    if (level == ErrorMessageLevel) {
        qCDebug(log, "script line %d: %s", line, qUtf8Printable(message));
    }
}

} // namespace parallax::ui
