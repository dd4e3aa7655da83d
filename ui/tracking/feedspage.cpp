// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedspage.h"

#include "articlespage.h"
#include "trackingdesk.h"
#include "trackingtable.h"

#include <ui/models/feedmodel.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

FeedsPage::FeedsPage(TrackingDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_feeds(new FeedModel(this))
    , m_offers(new OfferModel(this))
{
    setObjectName(u"trackingFeeds"_s);
    auto *halves = new QSplitter(Qt::Vertical, this);
    halves->setObjectName(u"feedHalves"_s);
    halves->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(buildFound());
    halves->addWidget(buildFeeds());
    halves->addWidget(buildOffers());
    halves->setStretchFactor(1, 2);
    layout->addWidget(halves, 1);
    connect(&m_desk, &TrackingDesk::changed, this, &FeedsPage::update);
    connect(&m_desk, &TrackingDesk::busyChanged, this, &FeedsPage::updateButtons);
    connect(&m_desk, &TrackingDesk::feedsFound, this, &FeedsPage::showFound);
    update();
}

FeedsPage::~FeedsPage() = default;

QWidget *FeedsPage::buildHead()
{
    m_address = new QLineEdit(this);
    m_address->setObjectName(u"feedAddress"_s);
    m_address->setAccessibleName(tr("Address of a feed, or of a page that names one"));
    m_address->setPlaceholderText(tr("Address of a feed, or of a site that has one"));
    m_event = new QComboBox(this);
    m_event->setObjectName(u"feedEvent"_s);
    m_event->setAccessibleName(tr("Event that the feed’s items are offered to"));
    m_event->setMinimumContentsLength(20);
    m_add = new QPushButton(tr("Watch"), this);
    m_add->setObjectName(u"feedAdd"_s);
    m_add->setAccessibleName(tr("Watch the feed at this address"));
    m_add->setProperty("primary", true);
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_address, 3);
    row->addWidget(m_event, 2);
    row->addWidget(m_add);
    connect(m_address, &QLineEdit::textChanged, this, &FeedsPage::updateButtons);
    connect(m_address, &QLineEdit::returnPressed, this, &FeedsPage::add);
    connect(m_add, &QPushButton::clicked, this, &FeedsPage::add);
    return head;
}

QWidget *FeedsPage::buildFound()
{
    m_found = new QWidget(this);
    m_found->setObjectName(u"feedsFound"_s);
    auto *text =
        new QLabel(tr("The page names several feeds. Which of them are to be watched?"), m_found);
    text->setWordWrap(true);
    m_foundList = new QListWidget(m_found);
    m_foundList->setObjectName(u"feedsFoundList"_s);
    m_foundList->setAccessibleName(tr("Feeds that the page names"));
    auto *watch = new QPushButton(tr("Watch the Chosen Ones"), m_found);
    watch->setObjectName(u"feedsFoundWatch"_s);
    watch->setAccessibleName(watch->text());
    auto *none = new QPushButton(tr("None"), m_found);
    none->setObjectName(u"feedsFoundNone"_s);
    none->setAccessibleName(tr("Watch none of these feeds"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(none);
    buttons->addWidget(watch);
    auto *layout = new QVBoxLayout(m_found);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    layout->addWidget(m_foundList);
    layout->addLayout(buttons);
    m_found->hide();
    connect(none, &QPushButton::clicked, m_found, &QWidget::hide);
    connect(watch, &QPushButton::clicked, this, [this] {
        QList<QUrl> chosen;
        for (int row = 0; row < m_foundList->count(); ++row) {
            const QListWidgetItem *item = m_foundList->item(row);
            if (item->checkState() == Qt::Checked) {
                chosen.append(item->data(Qt::UserRole).toUrl());
            }
        }
        m_found->hide();
        m_desk.watch(chosen, m_foundEvent);
    });
    return m_found;
}

QWidget *FeedsPage::buildFeeds()
{
    m_feedTable = trackingTable(u"feedTable"_s, tr("Watched feeds"), *m_feeds, this);
    m_noFeeds = trackingEmpty(
        u"feedEmpty"_s,
        tr("No feed is watched yet. Give the address of a news site above: Parallax finds its "
           "feeds, and what they list is offered here."),
        this);
    m_stop = trackingButton(u"feedStop"_s, tr("Watch No More"), this);
    auto *half = new QWidget(this);
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    m_feedStack = new QStackedLayout;
    m_feedStack->addWidget(m_feedTable);
    m_feedStack->addWidget(m_noFeeds);
    layout->addLayout(m_feedStack, 1);
    layout->addWidget(m_stop, 0, Qt::AlignLeading);
    connect(m_feedTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FeedsPage::updateButtons);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        QList<FeedId> feeds;
        for (const QModelIndex &index : m_feedTable->selectionModel()->selectedRows()) {
            feeds.append(m_feeds->feeds().at(index.row()).feed.id);
        }
        for (const FeedId &feed : feeds) {
            m_desk.unwatch(feed);
        }
    });
    return half;
}

QWidget *FeedsPage::buildOffers()
{
    m_offerTable = trackingTable(u"offerTable"_s, tr("Items that feeds offer"), *m_offers, this);
    m_noOffers = trackingEmpty(u"offerEmpty"_s,
                               tr("Nothing is on offer. New items of watched feeds appear here; "
                                  "what you add is fetched and tracked, what you dismiss is not "
                                  "offered again."),
                               this);
    m_accept = trackingButton(u"offerAccept"_s, tr("Add to the Event"), this);
    m_dismiss = trackingButton(u"offerDismiss"_s, tr("Dismiss"), this);
    auto *half = new QWidget(this);
    auto *layout = new QVBoxLayout(half);
    layout->setContentsMargins(0, 0, 0, 0);
    m_offerStack = new QStackedLayout;
    m_offerStack->addWidget(m_offerTable);
    m_offerStack->addWidget(m_noOffers);
    layout->addLayout(m_offerStack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_dismiss);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    connect(m_offerTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FeedsPage::updateButtons);
    connect(m_accept, &QToolButton::clicked, this, [this] { m_desk.accept(chosenOffers()); });
    connect(m_dismiss, &QToolButton::clicked, this, [this] { m_desk.dismiss(chosenOffers()); });
    connect(m_offerTable, &QTableView::activated, this, [this] {
        if (m_accept->isEnabled()) {
            m_desk.accept(chosenOffers());
        }
    });
    return half;
}

void FeedsPage::setEvent(const EventId &event)
{
    if (const int row = m_event->findData(event.value); row >= 0) {
        m_event->setCurrentIndex(row);
    }
}

EventId FeedsPage::event() const
{
    return {m_event->currentData().toString()};
}

void FeedsPage::add()
{
    updateButtons();
    if (m_add->isEnabled()) {
        m_found->hide();
        m_desk.addFeed(addressesIn(m_address->text()).first(), event());
        m_address->clear();
    }
}

void FeedsPage::showFound(const QList<fetch::FeedLink> &feeds, const EventId &event)
{
    m_foundEvent = event;
    m_foundList->clear();
    for (const fetch::FeedLink &feed : feeds) {
        const QString address = feed.address.toDisplayString();
        auto *item = new QListWidgetItem(
            feed.title.isEmpty() ? address : tr("%1 (%2)").arg(feed.title, address), m_foundList);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_foundList->count() == 1 ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, feed.address);
    }
    m_found->show();
    m_foundList->setCurrentRow(0);
    m_foundList->setFocus();
}

QList<FeedOffer> FeedsPage::chosenOffers() const
{
    QList<FeedOffer> offers;
    for (const QModelIndex &index : m_offerTable->selectionModel()->selectedRows()) {
        offers.append(m_offers->offers().at(index.row()));
    }
    return offers;
}

void FeedsPage::update()
{
    const EventId current = event();
    m_event->clear();
    for (const Event &event : m_desk.events()) {
        m_event->addItem(event.name, event.id.value);
    }
    setEvent(current);
    const workspace::TrackingOverview &overview = m_desk.overview();
    m_feeds->setFeeds(overview.feeds, m_desk.events(), m_desk.workspace().now());
    m_offers->setFeeds(overview.feeds, m_desk.events());
    m_feedStack->setCurrentIndex(m_feeds->rowCount() > 0 ? 0 : 1);
    m_offerStack->setCurrentIndex(m_offers->rowCount() > 0 ? 0 : 1);
    updateButtons();
}

void FeedsPage::updateButtons()
{
    const bool hasOffers = m_offerTable->selectionModel()->hasSelection();
    m_stop->setEnabled(m_feedTable->selectionModel()->hasSelection());
    m_accept->setEnabled(hasOffers && !m_desk.isBusy());
    m_dismiss->setEnabled(hasOffers);
    m_add->setEnabled(!m_desk.isBusy() && !addressesIn(m_address->text()).isEmpty()
                      && !event().isEmpty());
}

} // namespace parallax::ui
