// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/tracker.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedLayout;
class QTableView;
class QToolButton;

namespace parallax::ui {

class FeedModel;
class OfferModel;
class TrackingDesk;

/// The watched feeds, what they offer, and a line for new ones.
class FeedsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedsPage)

public:
    explicit FeedsPage(TrackingDesk &desk, QWidget *parent = nullptr);
    ~FeedsPage() override;

    /// The event that a new feed is watched for, when the reader has not chosen one.
    void setEvent(const EventId &event);

private:
    QWidget *buildHead();
    QWidget *buildFound();
    QWidget *buildFeeds();
    QWidget *buildOffers();
    void update();
    void updateButtons();
    void add();
    void showFound(const QList<fetch::FeedLink> &feeds, const EventId &event);
    [[nodiscard]] QList<FeedOffer> chosenOffers() const;
    [[nodiscard]] EventId event() const;

    TrackingDesk &m_desk;
    FeedModel *m_feeds;
    OfferModel *m_offers;
    EventId m_foundEvent;
    QLineEdit *m_address;
    QComboBox *m_event;
    QPushButton *m_add;
    QWidget *m_found;
    QListWidget *m_foundList;
    QTableView *m_feedTable;
    QTableView *m_offerTable;
    QLabel *m_noFeeds;
    QLabel *m_noOffers;
    QStackedLayout *m_feedStack;
    QStackedLayout *m_offerStack;
    QToolButton *m_stop;
    QToolButton *m_accept;
    QToolButton *m_dismiss;
};

} // namespace parallax::ui
