// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "httpfetcher.h"

#include "articleaddress.h"
#include "fetchjob.h"

#include <QNetworkAccessManager>

#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {

struct HttpFetcher::Private
{
    explicit Private(FetchRules chosen)
        : services{std::move(chosen), {}, {}, {}}
    {
    }

    FetchServices services;
};

QStringList pageTypes()
{
    return {u"text/html"_s, u"application/xhtml+xml"_s, u"text/plain"_s, u"application/xml"_s,
            u"text/xml"_s,  u"application/pdf"_s};
}

HttpFetcher::HttpFetcher(FetchRules rules, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(rules)))
{
    FetchServices &services = d->services;
    services.network = new QNetworkAccessManager(this);
    services.queue = new FetchQueue(services.rules.politeness, services.rules.together, this);
    useProxy(*services.network, services.rules.proxy);
}

HttpFetcher::~HttpFetcher()
{
    // Jobs use the queue and the network; children of one parent die in no useful order.
    qDeleteAll(findChildren<FetchJob *>(QString(), Qt::FindDirectChildrenOnly));
}

void HttpFetcher::fetch(const FetchRequest &request, QObject *context, Answer answer)
{
    auto *job = new FetchJob(d->services, request, context, std::move(answer), this);
    QMetaObject::invokeMethod(job, &FetchJob::start, Qt::QueuedConnection);
}

std::optional<RobotsDecision> HttpFetcher::robotsDecisionFor(const QUrl &url) const
{
    const RobotsEntry *entry = d->services.robots.known(originOf(url));
    if (!entry) {
        return std::nullopt;
    }
    return robotsDecision(*entry, url, d->services.rules.product);
}

const FetchRules &HttpFetcher::rules() const
{
    return d->services.rules;
}

} // namespace parallax::fetch
