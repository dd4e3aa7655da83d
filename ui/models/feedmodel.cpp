// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feedmodel.h"

#include "trackingwords.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

QString nameOf(const WatchedFeed &feed)
{
    return feed.title.isEmpty() ? feed.address.toDisplayString() : feed.title;
}

QHash<EventId, QString> namesOf(const QList<Event> &events)
{
    QHash<EventId, QString> names;
    for (const Event &event : events) {
        names.insert(event.id, event.name);
    }
    return names;
}

} // namespace

FeedModel::FeedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

FeedModel::~FeedModel() = default;

void FeedModel::setFeeds(const QList<workspace::WatchedFeedStatus> &feeds,
                         const QList<Event> &events,
                         const QDateTime &now)
{
    beginResetModel();
    m_feeds = feeds;
    m_events = namesOf(events);
    m_now = now;
    endResetModel();
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_feeds.size());
}

int FeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const workspace::WatchedFeedStatus &feed = m_feeds.at(index.row());
    if (role == Qt::ToolTipRole) {
        return index.column() == TitleColumn ? feed.feed.address.toDisplayString()
                                             : data(index, Qt::DisplayRole);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case TitleColumn:
        return nameOf(feed.feed);
    case EventColumn:
        return m_events.value(feed.feed.event, feed.feed.event.value);
    case StateColumn:
        return TrackingWords::lastLook(feed.state);
    case LookColumn:
        return feed.state.lastLook ? Wording::time(*feed.state.lastLook, QLocale())
                                   : tr("none yet");
    case NextColumn:
        return feed.nextLook <= m_now ? tr("due now") : Wording::time(feed.nextLook, QLocale());
    case OffersColumn:
        return tr("%n open", nullptr,
                  int(std::ranges::count(feed.state.offers, FeedOffer::Answer::Open,
                                         &FeedOffer::answer)));
    default:
        return {};
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case TitleColumn:
        return tr("Feed");
    case EventColumn:
        return tr("Offered to");
    case StateColumn:
        return tr("Latest look");
    case LookColumn:
        return tr("Looked at");
    case NextColumn:
        return tr("Next look");
    case OffersColumn:
        return tr("Offers");
    default:
        return {};
    }
}

OfferModel::OfferModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

OfferModel::~OfferModel() = default;

void OfferModel::setFeeds(const QList<workspace::WatchedFeedStatus> &feeds,
                          const QList<Event> &events)
{
    beginResetModel();
    const QHash<EventId, QString> names = namesOf(events);
    m_offers.clear();
    m_feeds.clear();
    for (const workspace::WatchedFeedStatus &feed : feeds) {
        m_feeds.insert(feed.feed.id,
                       {nameOf(feed.feed), names.value(feed.feed.event, feed.feed.event.value)});
        std::ranges::copy_if(
            feed.state.offers, std::back_inserter(m_offers),
            [](const FeedOffer &offer) { return offer.answer == FeedOffer::Answer::Open; });
    }
    std::ranges::stable_sort(m_offers, std::ranges::greater{}, [](const FeedOffer &offer) {
        return offer.published.value_or(offer.firstSeen);
    });
    endResetModel();
}

int OfferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_offers.size());
}

int OfferModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OfferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FeedOffer &offer = m_offers.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == TitleColumn) {
        return QString(offer.title + u'\n' + offer.link.toDisplayString());
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case TitleColumn:
        return offer.title.isEmpty() ? offer.link.toDisplayString() : offer.title;
    case FeedColumn:
        return m_feeds.value(offer.feed).first;
    case EventColumn:
        return m_feeds.value(offer.feed).second;
    case TimeColumn:
        return offer.published ? Wording::time(*offer.published, QLocale())
                               : tr("first seen %1").arg(Wording::time(offer.firstSeen, QLocale()));
    default:
        return {};
    }
}

QVariant OfferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case TitleColumn:
        return tr("New item");
    case FeedColumn:
        return tr("Feed");
    case EventColumn:
        return tr("Event");
    case TimeColumn:
        return tr("Published");
    default:
        return {};
    }
}

} // namespace parallax::ui
