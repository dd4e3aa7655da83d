// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertspage.h"

#include "changealerts.h"
#include "trackingtable.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int timeLetters = 28; ///< width of the times, in average letters

} // namespace

AlertsPage::AlertsPage(ChangeAlerts &alerts, QWidget *parent)
    : QWidget(parent)
    , m_alerts(alerts)
    , m_model(new AlertModel(this))
    , m_stack(new QStackedLayout)
    , m_tree(new QTreeView(this))
    , m_empty(trackingEmpty(u"alertEmpty"_s,
                            tr("Nothing has changed so far. When an article differs at a later "
                               "look, what changed stands here."),
                            this))
    , m_readAll(trackingButton(u"alertReadAll"_s, tr("Mark All as Read"), this))
    , m_notifies(new QCheckBox(tr("Also tell the desktop"), this))
{
    setObjectName(u"trackingAlerts"_s);
    m_tree->setObjectName(u"alertTree"_s);
    m_tree->setAccessibleName(tr("What changed"));
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(AlertModel::ChangeColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(AlertModel::TimeColumn, QHeaderView::Interactive);
    m_tree->header()->resizeSection(AlertModel::TimeColumn,
                                    fontMetrics().averageCharWidth() * timeLetters);
    m_notifies->setObjectName(u"alertNotifies"_s);
    m_notifies->setAccessibleName(tr("Also tell the desktop when an article changed"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_readAll);
    foot->addStretch(1);
    foot->addWidget(m_notifies);
    auto *layout = new QVBoxLayout(this);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addLayout(foot);
    connect(&m_alerts, &ChangeAlerts::changed, this, &AlertsPage::update);
    connect(m_readAll, &QToolButton::clicked, &m_alerts, &ChangeAlerts::markAllRead);
    connect(m_notifies, &QCheckBox::toggled, this, &AlertsPage::notifiesChanged);
    const auto open = [this](const QModelIndex &index) {
        const ArticleId article{index.data(AlertModel::ArticleIdRole).toString()};
        m_alerts.markRead(article);
        Q_EMIT historyRequested(article);
    };
    connect(m_tree, &QTreeView::activated, this, open);
    connect(m_tree, &QTreeView::doubleClicked, this, open);
    update();
}

AlertsPage::~AlertsPage() = default;

void AlertsPage::setNotifies(bool isOn)
{
    m_notifies->setChecked(isOn);
}

void AlertsPage::update()
{
    const ArticleId current{m_tree->currentIndex().data(AlertModel::ArticleIdRole).toString()};
    m_model->setAlerts(m_alerts.alerts());
    m_tree->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (index.data(AlertModel::ArticleIdRole).toString() == current.value) {
            m_tree->setCurrentIndex(index);
        }
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_readAll->setEnabled(m_alerts.unreadCount() > 0);
}

} // namespace parallax::ui
