// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decisions on tracking (a branch of small files) and what looks brought besides revisions (one
// object an article or feed).

#include "articlekey.h"
#include "smallfiles_p.h"
#include "trackingjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

constexpr qsizetype feedDigits = 16;

/// Path of an article's decision; the id's two parts are a folder and a file.
Result<QString> trackingPath(const ArticleId &id)
{
    const qsizetype slash = id.value.lastIndexOf(u'/');
    if (slash < 0) {
        return jsonPath(u"articles"_s, id.value);
    }
    // The folder must be a safe name, too.
    return jsonPath(u"articles"_s, id.value.first(slash)).and_then([&](const QString &) {
        return jsonPath(u"articles/"_s + id.value.first(slash), id.value.sliced(slash + 1));
    });
}

Result<> storeDecision(git::Repository &repository,
                       const QString &path,
                       const std::function<QJsonObject(const QJsonObject &)> &json,
                       const QString &message,
                       const QDateTime &time)
{
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &) -> Result<std::optional<git::NewCommit>> {
        const QByteArray bytes = QJsonDocument(json(objectOrNone(before))).toJson();
        if (before == bytes) {
            return std::nullopt;
        }
        return fileCommit(path, bytes, message, program(), time);
    };
    return editFile(repository, trackingRef, path, edit);
}

Result<> removeDecision(git::Repository &repository,
                        const QString &path,
                        const QString &message,
                        const QDateTime &time)
{
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &) -> Result<std::optional<git::NewCommit>> {
        if (!before) {
            return failure(Error::Code::NotFound, u"no decision \"%1\""_s.arg(path.left(120)));
        }
        return fileCommit(path, std::nullopt, message, program(), time);
    };
    return editFile(repository, trackingRef, path, edit);
}

Result<Branch> knownBranch(const git::Repository &repository, const ArticleId &id)
{
    auto branch = readBranch(repository, id);
    if (branch && branch->history.revisions.isEmpty()) {
        return failure(Error::Code::NotFound, u"no article \"%1\""_s.arg(id.value.left(120)));
    }
    return branch;
}

std::optional<QDateTime> lastGoodLook(const StoredHistory &history)
{
    std::optional<QDateTime> last;
    for (const StoredRevision &stored : history.revisions) {
        const QDateTime seen = stored.revision.lastSeen.value_or(stored.revision.fetched);
        last = last ? std::max(*last, seen) : seen;
    }
    return last;
}

/// The newest entries; \a state lists them oldest first.
void bound(FeedState &state)
{
    const qsizetype tooMany = state.offers.size() - mostOffers;
    if (tooMany > 0) {
        state.offers.remove(0, tooMany);
    }
}

} // namespace

FeedId feedId(const QUrl &address, const EventId &event)
{
    const QString told = canonicalAddress(address) + u'\n' + event.value;
    const QByteArray hash = QCryptographicHash::hash(told.toUtf8(), QCryptographicHash::Sha256);
    return {QString::fromLatin1(hash.toHex().left(feedDigits))};
}

Result<std::optional<ArticleId>> Archive::articleAt(const QList<QUrl> &addresses) const
{
    const auto names = d->repository->refs(articleRefs);
    if (!names) {
        return tl::unexpected(names.error());
    }
    for (const QUrl &address : addresses) {
        if (!isWebAddress(address)) {
            continue;
        }
        Capture capture;
        capture.url = address;
        const QString ending = u'/' + articleKey({}, capture).hash;
        const auto found = std::ranges::find_if(
            *names, [&ending](const QString &name) { return name.endsWith(ending); });
        if (found != names->cend()) {
            return ArticleId{found->mid(articleRefs.size())};
        }
    }
    return std::nullopt;
}

Result<bool> Archive::isStateOf(const ArticleId &id, const Article &article) const
{
    const auto branch = knownBranch(*d->repository, id);
    if (!branch) {
        return tl::unexpected(branch.error());
    }
    const auto newest = storedArticle(*d->repository, branch->history.revisions.last().revision.id);
    if (!newest) {
        return tl::unexpected(newest.error());
    }
    return sharedText(article, *newest).isSameArticle();
}

Result<> Archive::recordUnchanged(const ArticleId &id,
                                  const QDateTime &time,
                                  const PageValidators &validators)
{
    const auto branch = knownBranch(*d->repository, id);
    if (!branch) {
        return tl::unexpected(branch.error());
    }
    const StoredRevision &newest = branch->history.revisions.last();
    const QString place = validators.address.isEmpty()
        ? newest.place()
        : validators.address.toString(QUrl::FullyEncoded);
    Look look{newest.revision.id, newest.revision.captureHash, place, time, time, 1, true};
    for (const Look &before : branch->history.looks.entries) {
        if (before.isLive && before.revision == look.revision && before.place == place) {
            look.captureHash = before.captureHash; // the server says: still the same
        }
    }
    return d->recordLook(id, look, validators);
}

Result<> Archive::recordFailure(const ArticleId &id, const FailedLook &look)
{
    const auto branch = knownBranch(*d->repository, id);
    if (!branch) {
        return tl::unexpected(branch.error());
    }
    const auto lastGood = lastGoodLook(branch->history);
    return d->editLooks(id, [&](Looks &looks) { return looks.add(look, lastGood); });
}

Result<ArticleLooks> Archive::looks(const ArticleId &id) const
{
    const auto branch = knownBranch(*d->repository, id);
    if (!branch) {
        return tl::unexpected(branch.error());
    }
    const StoredRevision &newest = branch->history.revisions.last();
    ArticleLooks looks{lastGoodLook(branch->history), branch->history.looks.failed, {}};
    if (branch->history.looks.newest.revision == newest.revision.id) {
        looks.validators = branch->history.looks.newest.validators;
    } else if (newest.http.status != 0) {
        looks.validators = {newest.captureUrl, newest.http.etag, newest.http.lastModified};
    }
    return looks;
}

Result<QList<Tracking>> Archive::trackings() const
{
    const auto files = smallFiles(*d->repository, trackingRef, u"articles"_s);
    if (!files) {
        return tl::unexpected(files.error());
    }
    QList<Tracking> trackings = readable<Tracking>(*files, trackingFromJson);
    std::ranges::sort(trackings, {}, [](const Tracking &one) { return one.article.value; });
    return trackings;
}

Result<> Archive::storeTracking(const Tracking &tracking, const QDateTime &time)
{
    const auto path = trackingPath(tracking.article);
    // What could not be read back is not written.
    const auto readBack = trackingFromJson(toJson(tracking));
    if (!path || !readBack) {
        return tl::unexpected(path ? readBack.error() : path.error());
    }
    return storeDecision(
        *d->repository, *path, [&](const QJsonObject &before) { return toJson(tracking, before); },
        (tracking.isPaused ? u"Pause tracking of "_s : u"Track "_s) + tracking.article.value, time);
}

Result<> Archive::removeTracking(const ArticleId &id, const QDateTime &time)
{
    const auto path = trackingPath(id);
    if (!path) {
        return tl::unexpected(path.error());
    }
    return removeDecision(*d->repository, *path, u"Stop tracking "_s + id.value, time);
}

Result<QList<WatchedFeed>> Archive::watchedFeeds() const
{
    const auto files = smallFiles(*d->repository, trackingRef, u"feeds"_s);
    if (!files) {
        return tl::unexpected(files.error());
    }
    QList<WatchedFeed> feeds = readable<WatchedFeed>(*files, watchedFeedFromJson);
    std::ranges::sort(feeds, [](const WatchedFeed &left, const WatchedFeed &right) {
        return std::tie(left.since, left.id.value) < std::tie(right.since, right.id.value);
    });
    return feeds;
}

Result<> Archive::storeWatchedFeed(const WatchedFeed &feed, const QDateTime &time)
{
    const auto path = jsonPath(u"feeds"_s, feed.id.value);
    const auto readBack = watchedFeedFromJson(toJson(feed));
    if (!path || !readBack) {
        return tl::unexpected(path ? readBack.error() : path.error());
    }
    return storeDecision(
        *d->repository, *path, [&](const QJsonObject &before) { return toJson(feed, before); },
        u"Watch "_s + feed.address.toString(QUrl::FullyEncoded), time);
}

Result<> Archive::removeWatchedFeed(const FeedId &id, const QDateTime &time)
{
    const auto path = jsonPath(u"feeds"_s, id.value);
    if (!path) {
        return tl::unexpected(path.error());
    }
    return removeDecision(*d->repository, *path, u"Stop watching feed "_s + id.value, time);
}

Result<FeedState> Archive::feedState(const FeedId &id) const
{
    FeedState none;
    none.id = id;
    if (auto path = jsonPath(u"feeds"_s, id.value); !path) {
        return tl::unexpected(path.error());
    }
    const auto target = d->repository->target(feedRefs + id.value);
    if (!target) {
        return tl::unexpected(target.error());
    }
    return *target ? d->repository->blob(**target).and_then(feedStateFromBytes)
                   : Result<FeedState>(none);
}

Result<> Archive::editFeedState(const FeedId &id, const std::function<void(FeedState &)> &edit)
{
    if (auto path = jsonPath(u"feeds"_s, id.value); !path) {
        return tl::unexpected(path.error());
    }
    const QString ref = feedRefs + id.value;
    for (int attempt = 0; attempt < storeAttempts; ++attempt) {
        const auto before = d->repository->target(ref);
        if (!before) {
            return tl::unexpected(before.error());
        }
        FeedState state;
        if (*before) {
            auto stored = d->repository->blob(**before).and_then(feedStateFromBytes);
            if (stored) {
                state = std::move(*stored);
            } else {
                warnLeftOut(ref, stored.error());
            }
        }
        state.id = id;
        edit(state);
        bound(state);
        const auto blob = d->repository->storeBlob(toBytes(state));
        const auto moved = blob ? d->repository->move(ref, before->value_or(QString()), *blob)
                                : tl::unexpected(blob.error());
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        if (*moved) {
            return {};
        }
    }
    return tooBusy(ref);
}

} // namespace parallax::archive
