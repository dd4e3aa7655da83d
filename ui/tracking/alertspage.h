// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>

#include <QWidget>

class QCheckBox;
class QLabel;
class QStackedLayout;
class QToolButton;
class QTreeView;

namespace parallax::ui {

class AlertModel;
class ChangeAlerts;

/// What changed in stored articles, unread first marked, each leading to the article's history.
class AlertsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertsPage)

public:
    explicit AlertsPage(ChangeAlerts &alerts, QWidget *parent = nullptr);
    ~AlertsPage() override;

    void setNotifies(bool isOn);

Q_SIGNALS:
    void historyRequested(const parallax::ArticleId &article);
    void notifiesChanged(bool isOn); ///< the reader wants messages of the desktop

private:
    void update();

    ChangeAlerts &m_alerts;
    AlertModel *m_model;
    QStackedLayout *m_stack;
    QTreeView *m_tree;
    QLabel *m_empty;
    QToolButton *m_readAll;
    QCheckBox *m_notifies;
};

} // namespace parallax::ui
