// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capturenote.h"

#include <QWebEnginePage>

namespace parallax::ui {

class CaptureProfile;

/// A live page that gets nothing of this computer: no file, permission, window or program. Whatever
/// it asks for is refused and noted.
class CapturePage final : public QWebEnginePage
{
    Q_OBJECT

public:
    explicit CapturePage(CaptureProfile &profile, QObject *parent = nullptr);
    ~CapturePage() override;
    Q_DISABLE_COPY_MOVE(CapturePage)

    /// How many questions ("Do you really want to leave?") a page may still ask until it is left;
    /// further ones are answered with no. 3 at first.
    void setQuestionsAllowed(int count);

    /// Whether the page can be gone to: a web address.
    [[nodiscard]] static bool isWebAddress(const QUrl &url);

Q_SIGNALS:
    void noted(const parallax::ui::CaptureNote &note);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QStringList chooseFiles(FileSelectionMode mode,
                            const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin,
                          const QString &message,
                          const QString &preset,
                          QString *answer) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level,
                                  const QString &message,
                                  int line,
                                  const QString &source) override;

private:
    void note(CaptureNote::Kind kind, const QString &what = {});
    void refusePermissions();
    void refuseWindows();
    void refusePasswords();
    void tellFailures();
    [[nodiscard]] bool mayAsk(const QString &message);

    int m_questionsAllowed = 3;
    int m_questionsLeft = 3;
};

} // namespace parallax::ui
