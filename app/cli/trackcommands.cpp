// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trackcommands.h"

#include "counted.h"
#include "jsonvalues.h"

#include <app/domain/articlejson.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QJsonValue failureValue(const ArticleLooks &looks)
{
    const FailedLook *failure = looks.standingFailure();
    if (failure == nullptr) {
        return {};
    }
    return QJsonObject{{u"state"_s, fetchStateName(failure->state)},
                       {u"status"_s, failure->status},
                       {u"words"_s, failure->detail},
                       {u"first"_s, isoTime(failure->first)},
                       {u"last"_s, isoTime(failure->last)},
                       {u"count"_s, failure->count}};
}

QJsonObject trackedObject(const workspace::TrackedArticle &article)
{
    const auto &every = article.tracking.every;
    return {
        {u"article"_s, article.tracking.article.value},
        {u"outlet"_s, article.record.outlet},
        {u"headline"_s, article.record.headline},
        {u"url"_s, article.tracking.address.toString(QUrl::FullyEncoded)},
        {u"paused"_s, article.tracking.isPaused},
        {u"everyMinutes"_s, every ? QJsonValue(static_cast<qint64>(every->count())) : QJsonValue()},
        {u"since"_s, isoTime(article.tracking.since)},
        {u"lastSeen"_s, timeValue(article.looks.lastGood)},
        {u"failure"_s, failureValue(article.looks)},
        {u"nextLook"_s, timeValue(article.nextLook)}};
}

QJsonObject watchedObject(const workspace::WatchedFeedStatus &status)
{
    const auto open =
        std::ranges::count(status.state.offers, FeedOffer::Answer::Open, &FeedOffer::answer);
    return {{u"feed"_s, status.feed.id.value},
            {u"url"_s, status.feed.address.toString(QUrl::FullyEncoded)},
            {u"title"_s, status.feed.title},
            {u"event"_s, status.feed.event.value},
            {u"state"_s, fetchStateName(status.state.state)},
            {u"words"_s, status.state.detail},
            {u"lastLook"_s, timeValue(status.state.lastLook)},
            {u"open"_s, static_cast<qint64>(open)},
            {u"nextLook"_s, isoTime(status.nextLook)}};
}

QString nextWords(const std::optional<QDateTime> &next)
{
    return next ? u"next look "_s + isoTime(*next) : u"paused"_s;
}

} // namespace

TrackCommand::TrackCommand()
    : Command(u"track"_s,
              u"Looks at articles again and again from now on; lists what is tracked."_s,
              Needs::Workspace)
{
    parser().addOption({u"every"_s, u"Interval instead of the schedule."_s, u"MINUTES"_s});
    parser().addOption({u"pause"_s, u"Looks no more until --resume."_s});
    parser().addOption({u"resume"_s, u"Goes on."_s});
    parser().addPositionalArgument(u"ARTICLE"_s, u"Id, address or outlet."_s, u"[ARTICLE…]"_s);
}

void TrackCommand::start()
{
    if (parser().isSet(u"every"_s)) {
        bool isNumber = false;
        const int minutes = parser().value(u"every"_s).toInt(&isNumber);
        if (!isNumber || minutes < 1) {
            wrongUse(
                u"--every takes a number of minutes, not \"%1\""_s.arg(parser().value(u"every"_s)));
            return;
        }
        m_every = std::chrono::minutes(minutes);
    }
    if (parser().isSet(u"pause"_s) && parser().isSet(u"resume"_s)) {
        wrongUse(u"--pause and --resume exclude each other"_s);
        return;
    }
    m_network = std::make_unique<Network>(workspace(), fetch::FetchRules());
    m_left = arguments();
    if (m_left.isEmpty()) {
        list();
    } else {
        next();
    }
}

void TrackCommand::next()
{
    if (m_left.isEmpty()) {
        finish();
        return;
    }
    withArticle(m_left.takeFirst(), [this](const ArticleRecord &record) { track(record.id); });
}

void TrackCommand::track(const ArticleId &article)
{
    const auto done = [this](const Result<Tracking> &tracking) {
        if (!tracking) {
            fail(tracking.error());
            return;
        }
        if (isJson()) {
            output().json({{u"article"_s, tracking->article.value},
                           {u"url"_s, tracking->address.toString(QUrl::FullyEncoded)},
                           {u"paused"_s, tracking->isPaused}});
        } else {
            output().line((tracking->isPaused ? u"paused   "_s : u"tracked  "_s)
                          + tracking->article.value + u": "_s
                          + tracking->address.toDisplayString());
        }
        next();
    };
    if (parser().isSet(u"pause"_s) || parser().isSet(u"resume"_s)) {
        m_network->tracker.pause(article, parser().isSet(u"pause"_s), this, done);
    } else {
        m_network->tracker.track(article, m_every, this, done);
    }
}

void TrackCommand::list()
{
    m_network->tracker.overview(this, [this](const Result<workspace::TrackingOverview> &overview) {
        if (!overview) {
            fail(overview.error());
            return;
        }
        for (const QString &problem : overview->problems) {
            output().message(problem);
        }
        QJsonArray articles;
        for (const workspace::TrackedArticle &article : overview->articles) {
            articles.append(trackedObject(article));
            const FailedLook *failure = article.looks.standingFailure();
            if (!isJson()) {
                output().line(
                    u"%1  %2%3"_s.arg(article.tracking.article.value, nextWords(article.nextLook),
                                      failure == nullptr ? QString() : u"  "_s + failure->detail));
            }
        }
        QJsonArray feeds;
        for (const workspace::WatchedFeedStatus &feed : overview->feeds) {
            feeds.append(watchedObject(feed));
            if (!isJson()) {
                output().line(u"%1  for %2, %3"_s.arg(feed.feed.address.toDisplayString(),
                                                      feed.feed.event.value,
                                                      nextWords(feed.nextLook)));
            }
        }
        if (isJson()) {
            output().json({{u"articles"_s, articles}, {u"feeds"_s, feeds}});
        }
        finish(overview->problems.isEmpty() ? ExitCode::Done : ExitCode::Unreadable);
    });
}

UntrackCommand::UntrackCommand()
    : Command(
        u"untrack"_s, u"Looks at articles no more; what was found stays."_s, Needs::StoredWorkspace)
{
    parser().addPositionalArgument(u"ARTICLE"_s, u"Id, address or outlet."_s, u"ARTICLE…"_s);
}

void UntrackCommand::start()
{
    if (arguments().isEmpty()) {
        wrongUse(u"no article is given"_s);
        return;
    }
    m_network = std::make_unique<Network>(workspace(), fetch::FetchRules());
    m_left = arguments();
    next();
}

void UntrackCommand::next()
{
    if (m_left.isEmpty()) {
        finish();
        return;
    }
    withArticle(m_left.takeFirst(), [this](const ArticleRecord &record) {
        m_network->tracker.untrack(record.id, this, [this](const Result<ArticleId> &id) {
            if (!id) {
                fail(id.error());
                return;
            }
            if (isJson()) {
                output().json({{u"article"_s, id->value}});
            } else {
                output().line(u"no longer tracked: "_s + id->value);
            }
            next();
        });
    });
}

WatchCommand::WatchCommand()
    : Command(u"watch"_s,
              u"Offers what a feed or news sitemap lists to an event from now on."_s,
              Needs::Workspace)
{
    parser().addOption({u"event"_s, u"Event, by name or id."_s, u"NAME"_s});
    parser().addOption({u"stop"_s, u"Watches the feed no more."_s});
    addNetworkOptions(parser());
    parser().addPositionalArgument(u"FEED"_s, u"Address of the feed."_s, u"FEED"_s);
}

void WatchCommand::start()
{
    if (arguments().size() != 1 || !isAddress(arguments().first())) {
        wrongUse(u"one http or https address of a feed is needed"_s);
        return;
    }
    if (parser().value(u"event"_s).isEmpty()) {
        wrongUse(u"--event NAME is needed"_s);
        return;
    }
    auto reached = network(parser(), workspace());
    if (!reached) {
        wrongUse(reached.error().detail);
        return;
    }
    m_network = std::move(*reached);
    withEvent(parser().value(u"event"_s), [this](const Event &event) {
        const QUrl address(arguments().first());
        if (parser().isSet(u"stop"_s)) {
            unwatch(address, event);
        } else {
            watch(address, event);
        }
    });
}

void WatchCommand::watch(const QUrl &address, const Event &event)
{
    m_network->tracker.watch(
        address, event.id, this, [this, address](const Result<workspace::FeedLook> &look) {
            if (!look) {
                failWithFeeds(address, look.error());
                return;
            }
            if (!look->words.isEmpty()) {
                output().message(look->words);
            }
            if (isJson()) {
                output().json({{u"feed"_s, look->feed.id.value},
                               {u"url"_s, look->feed.address.toString(QUrl::FullyEncoded)},
                               {u"title"_s, look->feed.title},
                               {u"event"_s, look->feed.event.value},
                               {u"offers"_s, look->offers.size()},
                               {u"nextLook"_s, isoTime(look->nextLook)}});
            } else {
                output().line(u"watched  %1: %2 offered, next look %3"_s.arg(
                    look->feed.address.toDisplayString(),
                    counted(look->offers.size(), u"entry"_s, u"entries"_s),
                    isoTime(look->nextLook)));
            }
            finish();
        });
}

void WatchCommand::failWithFeeds(const QUrl &address, const Error &error)
{
    if (error.code != Error::Code::Unsupported) {
        fail(error);
        return;
    }
    m_network->tracker.discoverFeeds(
        address, this, [this, error](const Result<QList<fetch::FeedLink>> &feeds) {
            for (const fetch::FeedLink &feed : feeds.value_or(QList<fetch::FeedLink>())) {
                output().message(u"the page names the feed %1 %2"_s.arg(
                    feed.address.toDisplayString(), feed.title));
            }
            fail(error);
        });
}

void WatchCommand::unwatch(const QUrl &address, const Event &event)
{
    m_network->tracker.overview(
        this, [this, address, event](const Result<workspace::TrackingOverview> &overview) {
            if (!overview) {
                fail(overview.error());
                return;
            }
            const auto found = std::ranges::find_if(overview->feeds, [&](const auto &status) {
                return status.feed.address == address && status.feed.event == event.id;
            });
            if (found == overview->feeds.cend()) {
                fail({Error::Code::NotFound,
                      u"\"%1\" is not watched for \"%2\""_s.arg(address.toDisplayString(),
                                                                event.name)});
                return;
            }
            m_network->tracker.unwatch(found->feed.id, this, [this](const Result<FeedId> &id) {
                if (!id) {
                    fail(id.error());
                    return;
                }
                if (isJson()) {
                    output().json({{u"feed"_s, id->value}});
                } else {
                    output().line(u"no longer watched"_s);
                }
                finish();
            });
        });
}

} // namespace parallax::cli
