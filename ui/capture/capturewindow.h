// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>
#include <ui/theme/theme.h>

#include <QMainWindow>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace parallax::ui {

class CaptureTools;
class CaptureView;
class NoteBar;
struct TakenPage;

/// A browser for one purpose: go to an article, log in, put away what is in the way, and keep the
/// page as it stands. Its cookies stay in the workspace's folder.
class CaptureWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The workspace must be open and outlive the window.
    explicit CaptureWindow(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~CaptureWindow() override;
    Q_DISABLE_COPY_MOVE(CaptureWindow)

    void setTheme(const Theme &theme);
    /// The event that the next page goes to, when the reader has not named one.
    void setEventName(const QString &name);

    [[nodiscard]] CaptureView &view() { return *m_view; }

Q_SIGNALS:
    /// A page was taken and the workspace has answered.
    void stored(const parallax::workspace::ImportReport &report);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *buildFoot();
    void connectView();
    void addKeys();
    void showLibrary(const workspace::Library &library);
    void updateCapture();
    void showHint();
    void capture();
    void store(const TakenPage &page);
    void finish(const QString &sentence);
    [[nodiscard]] QString settingsFile() const;

    workspace::Workspace &m_workspace;
    CaptureView *m_view;
    CaptureTools *m_tools;
    NoteBar *m_notes;
    QProgressBar *m_progress;
    QComboBox *m_event;
    QLineEdit *m_outlet;
    QLabel *m_result;
    QPushButton *m_capture;
    bool m_isBusy = false;
};

} // namespace parallax::ui
