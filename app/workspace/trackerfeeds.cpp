// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Feeds: watching, offers and their answers.

#include "storedlook.h"
#include "tracker_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// Notes the answer where the feed still knows the entry.
Result<FeedOffer>
answered(archive::Archive &archive, const FeedOffer &offer, FeedOffer::Answer answer)
{
    bool isKnown = false;
    FeedOffer after = offer;
    const auto done = archive.editFeedState(offer.feed, [&](FeedState &state) {
        for (FeedOffer &known : state.offers) {
            if (known.entryId == offer.entryId) {
                known.answer = answer;
                after = known;
                isKnown = true;
            }
        }
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    if (!isKnown) {
        return failure(Error::Code::NotFound,
                       u"the feed no longer knows \"%1\""_s.arg(offer.title));
    }
    return after;
}

/// Name of the event that a feed is watched for.
Result<QString> eventNameOf(archive::Archive &archive, const FeedId &id)
{
    const auto feeds = archive.watchedFeeds();
    const auto events = archive.events();
    if (!feeds || !events) {
        return tl::unexpected(feeds ? events.error() : feeds.error());
    }
    const auto feed = std::ranges::find(*feeds, id, &WatchedFeed::id);
    if (feed == feeds->cend()) {
        return failure(Error::Code::NotFound, u"this feed is not watched"_s);
    }
    const auto event = std::ranges::find(*events, feed->event, &Event::id);
    return event == events->cend() ? feed->event.value : event->name;
}

/// An address that names feeds or is one.
Result<QList<fetch::FeedLink>> feedsAt(const fetch::FetchOutcome &outcome)
{
    if (outcome.state != FetchState::Ok) {
        return failure(Error::Code::Unreadable, outcome.detail);
    }
    const QString type = outcome.charset.isEmpty()
        ? outcome.mediaType
        : outcome.mediaType + u"; charset="_s + outcome.charset;
    if (const auto feed = fetch::readFeed(outcome.bytes, type, outcome.finalUrl)) {
        return QList<fetch::FeedLink>{{outcome.finalUrl, feed->title, outcome.mediaType}};
    }
    return fetch::feedsOfPage(outcome.bytes, type, outcome.finalUrl);
}

} // namespace

void Tracker::watch(const QUrl &address,
                    const EventId &event,
                    QObject *context,
                    Done<FeedLook> done)
{
    fetchFeed(
        address, {}, context,
        [this, address, event, context, done](fetch::FetchOutcome outcome,
                                              Result<fetch::Feed> feed) {
            if (!feed) {
                Error error = feed.error();
                if (!error.detail.contains(address.toDisplayString())) {
                    error.detail = u"\"%1\": %2"_s.arg(address.toDisplayString(), error.detail);
                }
                done(tl::unexpected(error));
                return;
            }
            const WatchedFeed watched{archive::feedId(address, event), address, feed->title, event,
                                      m_workspace.now()};
            decide<FeedLook>(
                context,
                [watched, outcome = std::move(outcome),
                 feed = std::move(*feed)](archive::Archive &archive) -> Result<FeedLook> {
                    if (auto stored = archive.storeWatchedFeed(watched, watched.since); !stored) {
                        return tl::unexpected(stored.error());
                    }
                    return storeFeedLook(archive, watched, outcome, &feed, feed.damage);
                },
                done);
        });
}

void Tracker::unwatch(const FeedId &feed, QObject *context, Done<FeedId> done)
{
    decide<FeedId>(
        context,
        [feed, now = m_workspace.now()](archive::Archive &archive) {
            return archive.removeWatchedFeed(feed, now).map([&feed] { return feed; });
        },
        done);
}

void Tracker::watchAgain(const WatchedFeed &feed, QObject *context, Done<WatchedFeed> done)
{
    decide<WatchedFeed>(
        context,
        [feed, now = m_workspace.now()](archive::Archive &archive) {
            return archive.storeWatchedFeed(feed, now).map([&feed] { return feed; });
        },
        done);
}

void Tracker::discoverFeeds(const QUrl &page, QObject *context, Done<QList<fetch::FeedLink>> done)
{
    fetch::FetchRequest request;
    request.url = page;
    m_fetch(request, context, [this, context, done](const fetch::FetchOutcome &outcome) {
        async::runThen(
            m_workspace.d->work, context, [outcome] { return feedsAt(outcome); }, done);
    });
}

void Tracker::offers(const EventId &event, QObject *context, Done<QList<FeedOffer>> done)
{
    m_workspace.onArchive(
        context,
        [event](archive::Archive &archive) -> Result<QList<FeedOffer>> {
            const auto overview = trackingOverview(archive);
            if (!overview) {
                return tl::unexpected(overview.error());
            }
            QList<FeedOffer> open;
            for (const WatchedFeedStatus &feed : overview->feeds) {
                if (feed.feed.event != event) {
                    continue;
                }
                for (const FeedOffer &offer : feed.state.offers) {
                    if (offer.answer == FeedOffer::Answer::Open) {
                        open.append(offer);
                    }
                }
            }
            std::ranges::stable_sort(open, std::ranges::greater{}, [](const FeedOffer &offer) {
                return offer.published.value_or(offer.firstSeen);
            });
            return open;
        },
        std::move(done));
}

void Tracker::answer(const FeedOffer &offer,
                     FeedOffer::Answer answer,
                     QObject *context,
                     Done<FeedOffer> done)
{
    const auto note = [this, offer, answer, context, done] {
        decide<FeedOffer>(
            context,
            [offer, answer](archive::Archive &archive) { return answered(archive, offer, answer); },
            done);
    };
    if (answer != FeedOffer::Answer::Added) {
        note();
        return;
    }
    m_workspace.onArchive(
        context,
        [feed = offer.feed](archive::Archive &archive) { return eventNameOf(archive, feed); },
        [this, offer, context, done, note](const Result<QString> &event) {
            if (!event) {
                done(tl::unexpected(event.error()));
                return;
            }
            addAddresses(*event, {offer.link}, true, context, {},
                         [done, note](const Result<ImportReport> &report) {
                             if (!report || report->revisions.isEmpty()) {
                                 const Error none{Error::Code::Unreadable, u"nothing was read"_s};
                                 const bool isTold = report && !report->failures.isEmpty();
                                 done(tl::unexpected(!report      ? report.error()
                                                         : isTold ? report->failures.first().error
                                                                  : none));
                                 return;
                             }
                             note();
                         });
        });
}

} // namespace parallax::workspace
