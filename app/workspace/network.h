// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tracker.h"

#include <memory>

namespace parallax::workspace {

/// A fetcher with the tracker that uses it.
class Network final
{
public:
    /// \a workspace must outlive this and be open.
    explicit Network(Workspace &workspace, const fetch::FetchRules &rules = {});
    ~Network();
    Q_DISABLE_COPY_MOVE(Network)

    /// Every request goes by \a rules from now on, also those that were asked for and not answered:
    /// they begin anew, so that nothing goes on by a way that was left.
    void setRules(const fetch::FetchRules &rules);

    [[nodiscard]] const fetch::FetchRules &rules() const { return m_fetcher->rules(); }

private:
    using Answer = std::function<void(const fetch::FetchOutcome &)>;

    struct Waiting
    {
        quint64 number = 0;
        fetch::FetchRequest request;
        QPointer<QObject> context;
        Answer answer;
    };

    void fetch(const fetch::FetchRequest &request, QObject *context, Answer answer);
    void ask(const Waiting &waiting);

    quint64 m_lastNumber = 0;
    QList<Waiting> m_waiting; ///< in the order in which they were asked for
    std::unique_ptr<fetch::HttpFetcher> m_fetcher;

public:
    Tracker tracker; // last: uses the others
};

} // namespace parallax::workspace
