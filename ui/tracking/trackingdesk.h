// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/tracker.h>

#include <QUndoStack>

#include <functional>

namespace parallax::ui {

/// What the window knows of tracking and does about it: the overview as it stands, decisions that
/// can be taken back, and the one check under way. Never waits; says what came back by signals.
class TrackingDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackingDesk)

public:
    /// Both must outlive the desk; the workspace must be open.
    TrackingDesk(workspace::Workspace &workspace,
                 workspace::Tracker &tracker,
                 QObject *parent = nullptr);
    ~TrackingDesk() override;

    [[nodiscard]] const workspace::TrackingOverview &overview() const { return m_overview; }

    [[nodiscard]] const QList<Event> &events() const { return m_events; }

    [[nodiscard]] workspace::Workspace &workspace() { return m_workspace; }

    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }

    /// Whether something is being fetched that cancel() ends.
    [[nodiscard]] bool isBusy() const { return m_isFetching || m_isAutomaticRun; }

    // Decisions; each can be undone, but for those that fetched something.
    void track(const QList<ArticleId> &articles);
    void setPaused(const QList<ArticleId> &articles, bool isPaused);
    /// Nothing: by the article's age and changes.
    void setEvery(const QList<ArticleId> &articles,
                  const std::optional<std::chrono::minutes> &every);
    void untrack(const QList<ArticleId> &articles);
    void unwatch(const FeedId &feed);
    void dismiss(const QList<FeedOffer> &offers);
    /// Puts stored articles into the event.
    void place(const QList<ArticleId> &articles, const EventId &event);

    // What goes to the network.
    /// Fetches the pages into the event of this name, to be looked at from now on.
    void addAddresses(const QString &eventName, const QList<QUrl> &addresses);
    /// These articles now, tracked or not; empty: everything that is tracked, feeds included.
    void lookNow(const QList<ArticleId> &articles);
    /// Watches the feed at the address; when a page is there that names feeds, says which.
    void addFeed(const QUrl &address, const EventId &event);
    void watch(const QList<QUrl> &feeds, const EventId &event);
    /// Fetches what is offered into its events, one after the other.
    void accept(const QList<FeedOffer> &offers);
    void cancel();

    void setAutomatic(bool isOn);

    [[nodiscard]] bool isAutomatic() const { return m_tracker.runsAutomatically(); }

Q_SIGNALS:
    void changed(); ///< overview() or events()
    void busyChanged(bool isBusy);
    void progress(qsizetype done, qsizetype count, const QString &what);
    void failed(const QString &what, const parallax::Error &error);
    void partlyFailed(const QString &what, const QList<parallax::workspace::FailedItem> &failures);
    void told(const QString &sentence); ///< what was done, without consequence
    /// The page at the address names these feeds; the reader is to choose.
    void feedsFound(const QList<parallax::fetch::FeedLink> &feeds, const parallax::EventId &event);
    void looked(const parallax::workspace::ArticleLook &look);

private:
    /// The steps are asynchronous; each says itself when it failed.
    void push(const QString &text, std::function<void()> redo, std::function<void()> undo);
    void decideAs(const QList<Tracking> &trackings);
    void untrackAll(const QList<Tracking> &trackings);
    void answerAll(const QList<FeedOffer> &offers, FeedOffer::Answer answer);
    [[nodiscard]] QList<Tracking> trackingsOf(const QList<ArticleId> &articles) const;
    void read();
    void setFetching(bool isFetching);
    void setAutomaticRun(bool isRunning);
    void acceptNext(QList<FeedOffer> offers, qsizetype done, qsizetype failures);
    void watchNext(QList<QUrl> feeds, const EventId &event);
    template <typename T>
    std::function<void(Result<T>)> orSay(const QString &what);

    workspace::Workspace &m_workspace;
    workspace::Tracker &m_tracker;
    workspace::TrackingOverview m_overview;
    QList<Event> m_events;
    QUndoStack m_stack;
    QPointer<workspace::CheckRun> m_run;
    std::unique_ptr<QObject> m_fetches; ///< what was asked for besides; dies on cancel()
    bool m_isFetching = false;
    bool m_isAutomaticRun = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< something changed while the overview was being read
};

} // namespace parallax::ui
