// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fetchqueue.h"
#include "httpexchange.h"
#include "httpfetcher.h"
#include "robotscache.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace parallax::fetch {

/// What the jobs of one fetcher share; outlives them.
struct FetchServices
{
    FetchRules rules;
    RobotsCache robots;
    QNetworkAccessManager *network = nullptr;
    FetchQueue *queue = nullptr;
};

/// The way of one page: robots.txt, request, redirects, tries. Deletes itself when it has answered.
class FetchJob final : public QObject
{
    Q_OBJECT

public:
    FetchJob(FetchServices &services,
             FetchRequest request,
             QObject *context,
             HttpFetcher::Answer answer,
             QObject *parent);
    ~FetchJob() override;
    Q_DISABLE_COPY_MOVE(FetchJob)

    void start();

private:
    /// Sees to the robots.txt of the present address first, then to the page itself.
    void approach();
    void enterQueue();
    void ask();
    void leaveQueue();
    /// Finishes and gives false when the robots.txt forbids the page and nobody overrides it.
    [[nodiscard]] bool robotsAllow(const RobotsEntry &entry);
    [[nodiscard]] QString overrideReason() const;
    [[nodiscard]] QNetworkRequest networkRequest() const;

    void robotsAnswered(const ExchangeAnswer &answer);
    void pageAnswered(const ExchangeAnswer &answer);
    void takeStatus(const ExchangeAnswer &answer);
    void follow(const ExchangeAnswer &answer);
    void retryOrFinish(FetchState state, const QString &detail);
    void note(const QString &text);
    void finish(FetchState state, const QString &detail);
    void deliver();

    FetchServices &m_services;
    FetchRequest m_request;
    QPointer<QObject> m_context;
    HttpFetcher::Answer m_answer;
    FetchOutcome m_outcome;
    QUrl m_url; ///< of the page, after the redirects so far
    QUrl m_target; ///< asked for now: the page, or a robots.txt
    bool m_asksRobots = false;
    int m_robotsRedirects = 0;
    int m_failures = 0;
    QHash<QUrl, int> m_visited;
    QString m_heldHost; ///< whose turn in the queue this job has
    bool m_hasTurn = false;
    QPointer<HttpExchange> m_exchange;
    bool m_isDone = false;
};

} // namespace parallax::fetch
