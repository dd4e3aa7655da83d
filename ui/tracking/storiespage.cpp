// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storiespage.h"

#include "trackingdesk.h"
#include "trackingtable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr qsizetype mostWords = 8; ///< in common, that are shown

} // namespace

StoriesPage::StoriesPage(TrackingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_event(new QComboBox(this))
    , m_stack(new QStackedLayout)
    , m_empty(trackingEmpty(u"storiesEmpty"_s, QString(), this))
    , m_add(trackingButton(u"storiesAdd"_s, tr("Add to the Event"), this))
{
    setObjectName(u"trackingStories"_s);
    m_model->setHorizontalHeaderLabels({tr("Headline"), tr("Outlet"), tr("In common")});
    m_table = trackingTable(u"storiesTable"_s, tr("Articles that seem to tell the same story"),
                            *m_model, this);
    m_event->setObjectName(u"storiesEvent"_s);
    m_event->setAccessibleName(tr("Event whose story is looked for"));
    m_event->setMinimumContentsLength(24);
    auto *label = new QLabel(tr("Stored articles that seem to tell the same &story as"), this);
    label->setBuddy(m_event);
    auto *head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_event);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_add, 0, Qt::AlignLeading);
    connect(&m_desk, &TrackingDesk::changed, this, &StoriesPage::updateEvents);
    connect(m_event, &QComboBox::currentIndexChanged, this, &StoriesPage::look);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_add->setEnabled(m_table->selectionModel()->hasSelection()); });
    connect(m_add, &QToolButton::clicked, this, [this] {
        QList<ArticleId> articles;
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
            articles.append({index.data(Qt::UserRole).toString()});
        }
        m_desk.place(articles, {m_event->currentData().toString()});
    });
    updateEvents();
}

StoriesPage::~StoriesPage() = default;

void StoriesPage::setEvent(const EventId &event)
{
    if (const int row = m_event->findData(event.value); row >= 0) {
        m_event->setCurrentIndex(row);
    }
}

void StoriesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void StoriesPage::updateEvents()
{
    const EventId current{m_event->currentData().toString()};
    {
        const QSignalBlocker blocker(m_event);
        m_event->clear();
        for (const Event &event : m_desk.events()) {
            m_event->addItem(event.name, event.id.value);
        }
        setEvent(current);
    }
    look();
}

void StoriesPage::look()
{
    const EventId event{m_event->currentData().toString()};
    if (!isVisible() || event.isEmpty()) {
        if (event.isEmpty()) {
            show({}, {});
        }
        return; // all stored articles are read for it: only when somebody is there to see
    }
    const quint64 request = ++m_request;
    workspace::Workspace &workspace = m_desk.workspace();
    workspace.suggestions(
        event, this,
        [this, request, &workspace](const Result<QList<workspace::StorySuggestion>> &suggestions) {
            if (request != m_request) {
                return;
            }
            if (!suggestions) {
                Q_EMIT m_desk.failed(tr("No likeness could be looked for."), suggestions.error());
                return;
            }
            workspace.library(
                this,
                [this, request, found = *suggestions](const Result<workspace::Library> &library) {
                    if (request == m_request && library) {
                        show(found, library->articles);
                    }
                });
        });
}

void StoriesPage::show(const QList<workspace::StorySuggestion> &found,
                       const QList<ArticleRecord> &records)
{
    m_model->removeRows(0, m_model->rowCount());
    for (const workspace::StorySuggestion &one : found) {
        const auto record = std::ranges::find(records, one.article, &ArticleRecord::id);
        if (record == records.cend()) {
            continue;
        }
        QList<QStandardItem *> row;
        for (const QString &text :
             {record->headline, record->outlet,
              one.why.first(std::min(mostWords, one.why.size())).join(tr(", "))}) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
            row.last()->setToolTip(text);
        }
        row.first()->setData(one.article.value, Qt::UserRole);
        m_model->appendRow(row);
    }
    m_empty->setText(m_event->count() == 0
                         ? tr("There is no event yet. Add an article first.")
                         : tr("No other stored article seems to tell this story."));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_add->setEnabled(m_table->selectionModel()->hasSelection());
}

} // namespace parallax::ui
