// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/histories.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace parallax::ui {

/// What came since the reader last looked, across all events of the workspace.
class NewsPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewsPanel)

public:
    explicit NewsPanel(QWidget *parent = nullptr);
    ~NewsPanel() override;

    /// \a events: for their names.
    void setNews(const QList<workspace::ArticleNews> &news, const QList<Event> &events);

    [[nodiscard]] const QList<workspace::ArticleNews> &news() const { return m_news; }

Q_SIGNALS:
    void articleChosen(const parallax::EventId &event,
                       const parallax::ArticleId &article,
                       const parallax::RevisionId &readLast);
    /// The reader knows all of it now.
    void allRead();

private:
    void fill(const QList<Event> &events);

    QList<workspace::ArticleNews> m_news;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QPushButton *m_markAll;
};

} // namespace parallax::ui
