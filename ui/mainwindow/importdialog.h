// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace parallax::ui {

/// Asks into which event files or a pasted text go. Opened with open(): the window stays alive
/// behind it.
class ImportDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ImportDialog)

public:
    /// For files and folders.
    ImportDialog(const QStringList &paths,
                 const QStringList &events,
                 const QString &current,
                 QWidget *parent);
    /// For a text to be pasted; \a text is what the clipboard holds.
    ImportDialog(const QString &text,
                 const QStringList &events,
                 const QString &current,
                 QWidget *parent);
    ~ImportDialog() override;

Q_SIGNALS:
    void chosen(const QString &eventName, const QList<parallax::workspace::ImportItem> &items);

private:
    void build(const QStringList &events, const QString &current, QWidget *content);
    void finish();
    void updateButtons();

    QStringList m_paths;
    QComboBox *m_event = nullptr;
    QLineEdit *m_outlet = nullptr;
    QListWidget *m_files = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace parallax::ui
