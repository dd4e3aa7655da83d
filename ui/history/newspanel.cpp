// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "newspanel.h"

#include <ui/models/changewording.h>
#include <ui/models/wording.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int newsRole = Qt::UserRole + 1;

enum Column { NameColumn, WhatColumn, SeenColumn, ColumnCount };

} // namespace

NewsPanel::NewsPanel(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_markAll(new QPushButton(tr("Mark All as Read"), this))
{
    setObjectName(u"newsPanel"_s);
    m_summary->setObjectName(u"newsSummary"_s);
    m_summary->setWordWrap(true);
    m_markAll->setObjectName(u"newsMarkAll"_s);
    m_markAll->setAccessibleName(tr("Mark all new revisions as read"));
    m_list->setObjectName(u"newsList"_s);
    m_list->setAccessibleName(tr("Articles with new revisions, by event"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Article"), tr("What changed"), tr("Seen")});
    m_list->header()->setObjectName(u"newsHeader"_s);
    m_list->header()->setAccessibleName(tr("Columns of the news"));
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(WhatColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(SeenColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_markAll, &QPushButton::clicked, this, &NewsPanel::allRead);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const QVariant index = item->data(0, newsRole);
        if (index.isValid()) {
            const workspace::ArticleNews &one = m_news.at(index.toLongLong());
            Q_EMIT articleChosen(one.events.value(0), one.record.id,
                                 one.read ? one.read->id : RevisionId());
        }
    });
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 8);
    head->addWidget(m_summary, 1);
    head->addWidget(m_markAll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    setNews({}, {});
}

NewsPanel::~NewsPanel() = default;

void NewsPanel::setNews(const QList<workspace::ArticleNews> &news, const QList<Event> &events)
{
    m_news = news;
    m_summary->setText(
        news.isEmpty()
            ? tr("Nothing new since you last looked. Check now, or track articles, to see changes.")
            : tr("Changed or new since you last looked: %n article(s)", nullptr, int(news.size())));
    m_markAll->setEnabled(!news.isEmpty());
    fill(events);
}

void NewsPanel::fill(const QList<Event> &events)
{
    m_list->clear();
    const QLocale locale;
    const auto add = [&](QTreeWidgetItem *heading, qsizetype index) {
        const workspace::ArticleNews &one = m_news.at(index);
        QString what = tr("not looked at yet: %n revision(s)", nullptr, one.newRevisions);
        if (one.read) {
            what = tr("%n new revision(s)", nullptr, one.newRevisions);
            if (const QString kinds = ChangeWording::inShort(one.changes); !kinds.isEmpty()) {
                //: %1 "2 new revisions", %2 kinds of change
                what = tr("%1: %2").arg(what, kinds);
            }
        }
        auto *item = new QTreeWidgetItem(
            heading, {one.record.outlet, what, Wording::seen(one.record.revisions.last(), locale)});
        item->setData(0, newsRole, index);
        item->setToolTip(0, one.record.headline);
        item->setToolTip(1, one.record.headline);
    };
    const auto addEvent = [&](const QString &name, auto belongs) {
        QTreeWidgetItem *heading = nullptr;
        for (qsizetype i = 0; i < m_news.size(); ++i) {
            if (!belongs(m_news.at(i))) {
                continue;
            }
            if (heading == nullptr) {
                heading = new QTreeWidgetItem(m_list, {name});
                heading->setFirstColumnSpanned(true);
                QFont bold = m_list->font();
                bold.setBold(true);
                heading->setFont(0, bold);
            }
            add(heading, i);
        }
        if (heading != nullptr) {
            heading->setExpanded(true);
        }
    };
    for (const Event &event : events) {
        addEvent(event.name, [&event](const workspace::ArticleNews &one) {
            return one.events.contains(event.id);
        });
    }
    addEvent(tr("In no event"),
             [](const workspace::ArticleNews &one) { return one.events.isEmpty(); });
}

} // namespace parallax::ui
