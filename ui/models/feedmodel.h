// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/trackingreport.h>

#include <QAbstractTableModel>

namespace parallax::ui {

/// The watched feeds and how they stand.
class FeedModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedModel)

public:
    enum Column {
        TitleColumn,
        EventColumn,
        StateColumn,
        LookColumn,
        NextColumn,
        OffersColumn,
        ColumnCount
    };

    explicit FeedModel(QObject *parent = nullptr);
    ~FeedModel() override;

    /// \a events: for their names.
    void setFeeds(const QList<workspace::WatchedFeedStatus> &feeds,
                  const QList<Event> &events,
                  const QDateTime &now);

    [[nodiscard]] const QList<workspace::WatchedFeedStatus> &feeds() const { return m_feeds; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<workspace::WatchedFeedStatus> m_feeds;
    QHash<EventId, QString> m_events;
    QDateTime m_now;
};

/// What watched feeds offer and nobody has answered, newest first.
class OfferModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfferModel)

public:
    enum Column { TitleColumn, FeedColumn, EventColumn, TimeColumn, ColumnCount };

    explicit OfferModel(QObject *parent = nullptr);
    ~OfferModel() override;

    void setFeeds(const QList<workspace::WatchedFeedStatus> &feeds, const QList<Event> &events);

    [[nodiscard]] const QList<FeedOffer> &offers() const { return m_offers; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<FeedOffer> m_offers;
    QHash<FeedId, std::pair<QString, QString>> m_feeds; ///< name of the feed, of its event
};

} // namespace parallax::ui
