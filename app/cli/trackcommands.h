// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network.h"

namespace parallax::cli {

/// `track [ARTICLE…] [--every MINUTES] [--pause|--resume]`: looks at articles from now on; without
/// an argument lists what is tracked.
class TrackCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackCommand)

public:
    TrackCommand();

protected:
    void start() override;

private:
    void next();
    void track(const ArticleId &article);
    void list();

    std::unique_ptr<Network> m_network;
    std::optional<std::chrono::minutes> m_every;
    QStringList m_left;
};

/// `untrack ARTICLE…`: looks no more; what was found stays.
class UntrackCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UntrackCommand)

public:
    UntrackCommand();

protected:
    void start() override;

private:
    void next();

    std::unique_ptr<Network> m_network;
    QStringList m_left;
};

/// `watch FEED --event E`, `watch --stop FEED`: offers what a feed lists.
class WatchCommand final : public Command
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchCommand)

public:
    WatchCommand();

protected:
    void start() override;

private:
    void watch(const QUrl &address, const Event &event);
    /// Names the feeds of a page that was taken for one.
    void failWithFeeds(const QUrl &address, const Error &error);
    void unwatch(const QUrl &address, const Event &event);

    std::unique_ptr<Network> m_network;
};

} // namespace parallax::cli
