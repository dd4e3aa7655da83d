// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/backfill.h>
#include <ui/notice/rundialog.h>

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace parallax::ui {

/// Brings older states of a stored article from a web archive or from saved pages. Closing it stops
/// after the page under way; what came stays.
class EarlierDialog final : public RunDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EarlierDialog)

public:
    /// \a tracker must outlive the dialog. \a articles may not be empty.
    EarlierDialog(workspace::Tracker &tracker,
                  const QList<ArticleRecord> &articles,
                  const ArticleId &current,
                  QWidget *parent = nullptr);
    ~EarlierDialog() override;

Q_SIGNALS:
    /// New revisions are stored.
    void added(const parallax::ArticleId &article);

protected:
    void done(int result) override;

private:
    void build(const ArticleId &current);
    void proposeSource();
    void start();
    void setRunning(bool isRunning);
    void showReport(const Result<workspace::BackfillReport> &report);

    workspace::Tracker &m_tracker;
    QList<ArticleRecord> m_articles;
    QPointer<workspace::Backfill> m_run; ///< under way
    QComboBox *m_article;
    QLineEdit *m_source;
    QPushButton *m_folder;
};

} // namespace parallax::ui
