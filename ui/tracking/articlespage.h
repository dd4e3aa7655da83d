// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace parallax::ui {

class TrackedModel;
class TrackingDesk;

/// The addresses that a text names: http and https, each once, in its order.
[[nodiscard]] QList<QUrl> addressesIn(const QString &text);

/// The tracked articles in a table, what can be decided about them, and a line for new addresses.
class ArticlesPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArticlesPage)

public:
    explicit ArticlesPage(TrackingDesk &desk, QWidget *parent = nullptr);
    ~ArticlesPage() override;

    void setTheme(const Theme &theme);
    /// The event that new addresses go to, when the reader has not named one.
    void setEventName(const QString &name);
    void focusFilter();

Q_SIGNALS:
    void historyRequested(const parallax::ArticleId &article);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *buildTools();
    QWidget *buildFoot();
    void buildSchedules();
    void askForSchedule();
    void showMenu(const QPoint &at);
    void update();
    void updateButtons();
    void add();
    [[nodiscard]] QList<ArticleId> chosen() const;

    TrackingDesk &m_desk;
    TrackedModel *m_model;
    QSortFilterProxyModel *m_filter;
    QStackedLayout *m_stack;
    QTableView *m_table;
    QLabel *m_empty;
    QLineEdit *m_search;
    QToolButton *m_look;
    QToolButton *m_pause;
    QToolButton *m_resume;
    QToolButton *m_schedule;
    QToolButton *m_untrack;
    QLineEdit *m_addresses;
    QComboBox *m_event;
    QPushButton *m_add;
};

} // namespace parallax::ui
