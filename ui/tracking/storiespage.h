// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QStandardItemModel;
class QTableView;
class QToolButton;

namespace parallax::ui {

class TrackingDesk;

/// "Same story elsewhere": stored articles that seem to tell an event and are not in it.
class StoriesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoriesPage)

public:
    explicit StoriesPage(TrackingDesk &desk, QWidget *parent = nullptr);
    ~StoriesPage() override;

    void setEvent(const EventId &event);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void updateEvents();
    void look();
    void show(const QList<workspace::StorySuggestion> &found, const QList<ArticleRecord> &records);

    TrackingDesk &m_desk;
    quint64 m_request = 0;
    QStandardItemModel *m_model;
    QComboBox *m_event;
    QStackedLayout *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QToolButton *m_add;
};

} // namespace parallax::ui
