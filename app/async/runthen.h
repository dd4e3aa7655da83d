// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <concepts>
#include <stop_token>
#include <utility>

namespace parallax::async {

/// Runs \a work on \a pool and then \a done on the thread of \a context.
/// If \a context dies first, \a done is never called and the result is dropped.
/// QFuture::then(context, …) is not used: on Qt 6.4 it asserts when the context is gone.
template <typename Work, typename Done>
void runThen(QThreadPool &pool, QObject *context, Work work, Done done)
{
    using T = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<T>(context); // dies with the context
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         QFuture<T> future = watcher->future();
                         if (!future.isCanceled() && future.resultCount() > 0) {
                             done(future.takeResult());
                         }
                     });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

/// Latest request wins: start() stops the job before it, whose result is then dropped.
class LatestJob
{
public:
    explicit LatestJob(QThreadPool &pool, QObject *context)
        : m_pool(pool)
        , m_context(context)
    {
    }

    ~LatestJob() { m_stop.request_stop(); }
    Q_DISABLE_COPY_MOVE(LatestJob)

    template <std::invocable<std::stop_token> Work, typename Done>
    void start(Work work, Done done)
    {
        m_stop.request_stop();
        m_stop = std::stop_source();
        const std::stop_token token = m_stop.get_token();
        runThen(
            m_pool, m_context, [work = std::move(work), token] { return work(token); },
            [done = std::move(done), token](auto result) mutable {
                if (!token.stop_requested()) {
                    done(std::move(result));
                }
            });
    }

private:
    QThreadPool &m_pool;
    QObject *m_context;
    std::stop_source m_stop;
};

} // namespace parallax::async
