// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storedlook.h"

#include <app/fetch/pagestate.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// As many entries of one feed are looked at; what an outlet publishes in weeks.
constexpr qsizetype mostEntries = 2000;

/// Whether one host is the other, or a part of its domain.
bool areRelated(const QString &a, const QString &b)
{
    return a == b || a.endsWith(u'.' + b) || b.endsWith(u'.' + a);
}

/// A page may name an address that is not its own: the front page by mistake, the outlet that it
/// has the text from. What is told there is another article.
void keepOwnAddress(FetchedPage &page)
{
    const auto host = [](const QUrl &url) {
        const QString name = url.host().toLower();
        return name.startsWith("www."_L1) ? name.sliced(4) : name;
    };
    for (Article &article : page.history.revisions) {
        const bool isOwn = areRelated(host(article.url), host(page.finalUrl))
            && !fetch::leadsElsewhere(page.finalUrl, article.url);
        if (!article.url.isEmpty() && !isOwn) {
            article.url = page.finalUrl;
        }
    }
}

/// The outlet as it is known here, else as the page or its address names it.
void nameOutlet(FetchedPage &page, const QString &known)
{
    for (Article &article : page.history.revisions) {
        if (!known.isEmpty()) {
            article.outlet = known;
        } else if (article.outlet.isEmpty()) {
            const QString host = page.finalUrl.host();
            article.outlet = host.startsWith("www."_L1) ? host.sliced(4) : host;
        }
    }
}

/// Where this page may be known, the surest first.
QList<QUrl> addressesOf(const FetchedPage &page)
{
    QList<QUrl> addresses{page.history.revisions.last().url, page.finalUrl};
    for (const QUrl &step : page.capture.http.redirects) {
        addresses.append(step);
    }
    addresses.append(page.requested);
    return addresses;
}

Result<> recordFailure(archive::Archive &archive, const ArticleId &id, const FetchedPage &page)
{
    return archive.recordFailure(id,
                                 {page.requested, page.state, page.status, page.words, page.time,
                                  page.time, 1, page.notBefore});
}

/// What the page at an article's address is.
struct Placement
{
    bool isArticle = true;
    std::optional<ArticleId> other; ///< the stored article that it is instead
};

Result<Placement>
placementOf(archive::Archive &archive, const TrackedArticle &article, const FetchedPage &page)
{
    const Article &found = page.history.revisions.last();
    const auto known = archive.articleAt({found.url, page.finalUrl});
    if (!known) {
        return tl::unexpected(known.error());
    }
    const bool isKnownHere = *known && **known == article.tracking.article;
    const bool hasMoved = page.finalUrl != page.requested;
    if (isKnownHere || (!*known && !hasMoved)) {
        return Placement{};
    }
    const auto isState = archive.isStateOf(article.tracking.article, found);
    if (!isState) {
        return tl::unexpected(isState.error());
    }
    return Placement{*isState, *isState ? std::nullopt : *known};
}

QString leadsTo(const FetchedPage &page, const std::optional<ArticleId> &other)
{
    return u"\"%1\": the address leads to another article, \"%2\"%3"_s.arg(
        page.requested.toDisplayString(), page.history.revisions.last().headline,
        other ? u" ("_s + other->value + u')' : QString());
}

/// Fills in what is known of the article after the look.
Result<> fillStanding(archive::Archive &archive, const TrackedArticle &before, ArticleLook &look)
{
    const auto after = trackedArticle(archive, before.tracking.article);
    if (!after) {
        return tl::unexpected(after.error());
    }
    look.headline = after->record.headline;
    look.nextLook = after->nextLook;
    look.gap = unseenGap(before.looks.lastGood, look.time);
    return {};
}

Result<> storeText(archive::Archive &archive,
                   const TrackedArticle &article,
                   const FetchedPage &page,
                   StoredLook &stored)
{
    const auto results = archive.storeLook(article.tracking.article, page.history, page.capture);
    if (!results) {
        return tl::unexpected(results.error());
    }
    const auto &newest = results->last();
    // A better reading of the same page is no change by the outlet.
    if (!newest.isNew || newest.revision.kind == RevisionKind::ReExtraction) {
        stored.look.result = ArticleLook::Result::Unchanged;
        return {};
    }
    stored.look.result = ArticleLook::Result::Changed;
    stored.look.newRevision = newest.revision.id;
    if (const auto old = archive.load(stored.look.oldRevision)) {
        stored.texts = {old->article, page.history.revisions.last()};
    }
    return {};
}

} // namespace

Result<StoredLook>
storeLook(archive::Archive &archive, const TrackedArticle &article, FetchedPage page)
{
    const ArticleId id = article.tracking.article;
    StoredLook stored;
    ArticleLook &look = stored.look;
    look.article = id;
    look.outlet = article.record.outlet;
    look.headline = article.record.headline;
    look.address = page.requested;
    look.time = page.time;
    look.notes = page.notes;
    // As it stands now: an older look may have been read again meanwhile.
    const auto record = archive.history(id);
    const QList<Revision> revisions = record ? record->revisions : article.record.revisions;
    look.oldRevision = revisions.isEmpty() ? RevisionId() : revisions.last().id;
    Result<> done;
    if (page.state == FetchState::Ok) {
        keepOwnAddress(page);
        const auto placement = placementOf(archive, article, page);
        if (!placement) {
            return tl::unexpected(placement.error());
        }
        if (placement->isArticle) {
            nameOutlet(page, article.record.outlet);
            done = storeText(archive, article, page, stored);
        } else {
            if (placement->other) {
                const auto other = archive.history(*placement->other);
                nameOutlet(page, other ? other->outlet : QString());
                if (auto kept = archive.storeLook(*placement->other, page.history, page.capture);
                    !kept) {
                    return tl::unexpected(kept.error());
                }
            }
            page.state = FetchState::RedirectedElsewhere;
            page.words = leadsTo(page, placement->other);
        }
    } else if (page.state == FetchState::NotModified) {
        look.result = ArticleLook::Result::Unchanged;
        done = archive.recordUnchanged(id, page.time, article.looks.validators);
    }
    look.state = page.state;
    look.words = page.words;
    // A fault of ours says nothing about the page.
    if (!showsArticle(page.state) && !page.fault) {
        done = recordFailure(archive, id, page);
    }
    if (done) {
        done = fillStanding(archive, article, look);
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return stored;
}

Result<QList<archive::Archive::StoreResult>> storePage(archive::Archive &archive, FetchedPage page)
{
    keepOwnAddress(page);
    const auto known = archive.articleAt(addressesOf(page));
    if (!known) {
        return tl::unexpected(known.error());
    }
    QString outlet;
    if (*known) {
        const auto record = archive.history(**known);
        outlet = record ? record->outlet : QString();
    }
    nameOutlet(page, outlet);
    return archive.storeLook(known->value_or(ArticleId()), page.history, page.capture);
}

namespace {

QString keyOf(const fetch::FeedEntry &entry)
{
    if (!entry.id.isEmpty()) {
        return entry.id;
    }
    return entry.link.isEmpty() ? entry.title : entry.link.toString(QUrl::FullyEncoded);
}

/// Entries not seen before, oldest first as feeds list them.
QList<FeedOffer> newOffers(archive::Archive &archive,
                           const WatchedFeed &watched,
                           const FeedState &state,
                           const fetch::Feed &feed,
                           const QDateTime &now)
{
    QSet<QString> known;
    for (const FeedOffer &offer : state.offers) {
        known.insert(offer.entryId);
    }
    QList<ArticleId> inEvent;
    if (const auto events = archive.events()) {
        const auto event = std::ranges::find(*events, watched.event, &Event::id);
        inEvent = event == events->cend() ? QList<ArticleId>() : event->articles;
    }
    QList<FeedOffer> offers;
    for (const fetch::FeedEntry &entry :
         feed.entries.first(std::min(feed.entries.size(), mostEntries))) {
        const QString key = keyOf(entry);
        if (key.isEmpty() || known.contains(key)) {
            continue;
        }
        known.insert(key);
        FeedOffer offer{watched.id,
                        key,
                        entry.link,
                        entry.title,
                        entry.published ? entry.published : entry.updated,
                        now};
        const auto stored = archive.articleAt({entry.link});
        if (stored && *stored && inEvent.contains(**stored)) {
            offer.answer = FeedOffer::Answer::Added;
        }
        offers.prepend(offer);
    }
    return offers;
}

/// What the feed still lists goes behind what it does not: the oldest are dropped first, and what
/// is listed must not come back as new.
void keepListed(FeedState &state, const fetch::Feed &feed)
{
    QSet<QString> listed;
    for (const fetch::FeedEntry &entry : feed.entries) {
        listed.insert(keyOf(entry));
    }
    std::ranges::stable_partition(state.offers, [&listed](const FeedOffer &offer) {
        return !listed.contains(offer.entryId);
    });
}

} // namespace

Result<FeedLook> storeFeedLook(archive::Archive &archive,
                               const WatchedFeed &watched,
                               const fetch::FetchOutcome &outcome,
                               const fetch::Feed *feed,
                               const QString &why)
{
    FeedLook look;
    look.feed = watched;
    look.state = outcome.state;
    look.words = why;
    look.failed = feed == nullptr && outcome.state != FetchState::NotModified;
    FeedState after;
    const auto done = archive.editFeedState(watched.id, [&](FeedState &state) {
        state.lastLook = outcome.fetched;
        state.state = outcome.state;
        state.detail = why;
        state.notBefore.reset();
        if (look.failed) {
            ++state.failures;
            if (outcome.retryAfter >= 0) {
                state.notBefore = outcome.fetched.addMSecs(outcome.retryAfter);
            }
        } else {
            state.failures = 0;
            state.lastGood = outcome.fetched;
        }
        if (feed != nullptr) {
            const fetch::Validators validators = outcome.validators();
            state.validators = {outcome.finalUrl, QString::fromLatin1(validators.etag),
                                QString::fromLatin1(validators.lastModified)};
            const bool isFirst = !state.lastChange;
            look.offers = newOffers(archive, watched, state, *feed, outcome.fetched);
            if (!look.offers.isEmpty() || isFirst) {
                state.lastChange = outcome.fetched;
            }
            state.offers += look.offers;
            keepListed(state, *feed);
        }
        after = state;
    });
    if (!done) {
        return tl::unexpected(done.error());
    }
    look.offers.removeIf(
        [](const FeedOffer &offer) { return offer.answer != FeedOffer::Answer::Open; });
    look.nextLook = nextLook(watched, after);
    return look;
}

} // namespace parallax::workspace
