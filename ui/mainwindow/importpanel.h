// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>
#include <ui/theme/theme.h>

#include <QFrame>

class QLabel;
class QListWidget;
class QPushButton;
class QToolButton;

namespace parallax::ui {

/// What an import left out or could not check, and the addresses that its files name, offered for
/// fetching. Stands under the toolbar until it is put away.
class ImportPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportPanel)

public:
    explicit ImportPanel(QWidget *parent = nullptr);
    ~ImportPanel() override;

    void setTheme(const Theme &theme);
    /// Shows itself when the report has notes or addresses, else puts itself away.
    void showReport(const workspace::ImportReport &report);

Q_SIGNALS:
    /// The reader wants these pages in the event of this name.
    void pagesRequested(const QString &eventName, const QList<QUrl> &pages);
    /// The reader wants these feeds to be watched for the event.
    void feedsRequested(const parallax::EventId &event, const QList<QUrl> &feeds);

private:
    void fetchChosen();
    void updateButtons();

    Event m_event;
    QLabel *m_title;
    QToolButton *m_close;
    QListWidget *m_notes;
    QListWidget *m_addresses;
    QPushButton *m_fetch;
};

} // namespace parallax::ui
