// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QTemporaryDir;

namespace parallax::ui {

/// What was kept with one revision: the capture as it came and what lies beside it (picture, web
/// archive); to be looked at, opened in another program, or saved.
class KeptDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeptDialog)

public:
    /// \a title: of the article and its revision.
    KeptDialog(workspace::Workspace &workspace,
               const RevisionId &revision,
               const QString &title,
               QWidget *parent);
    ~KeptDialog() override;

private:
    struct Kept
    {
        QString name;
        QString mediaType;
        QByteArray bytes;
        QString words;
    };

    void add(const Kept &kept);
    void showCurrent();
    void openCurrent();
    void saveCurrent();
    void write(const QString &path, const QByteArray &bytes);

    QList<Kept> m_kept;
    QLabel *m_title;
    QListWidget *m_list;
    QLabel *m_picture;
    QLabel *m_words;
    QPushButton *m_open;
    QPushButton *m_save;
    std::unique_ptr<QTemporaryDir> m_folder; ///< of opened files, gone with the dialog
};

} // namespace parallax::ui
