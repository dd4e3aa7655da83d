// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trackingjson.h"

#include "annotationjson.h"

#include <app/domain/articlejson.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

/// A schedule of the reader's own: no more often than a server should be asked, at least yearly.
constexpr int leastMinutes = 1;
constexpr int mostMinutes = 366 * 24 * 60;

QJsonObject mergedInto(QJsonObject before, const QJsonObject &known)
{
    for (auto field = known.constBegin(); field != known.constEnd(); ++field) {
        before.insert(field.key(), field.value());
    }
    return before;
}

QString text(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

QJsonValue timeValue(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? QJsonValue(isoTime(*time)) : QJsonValue();
}

std::optional<QDateTime> timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

Result<QUrl> addressFrom(const QJsonObject &object)
{
    const QUrl url(object.value("address"_L1).toString(), QUrl::StrictMode);
    if (!isWebAddress(url)) {
        return failure(
            Error::Code::Malformed,
            u"no web address: \"%1\""_s.arg(object.value("address"_L1).toString().left(120)));
    }
    return url;
}

constexpr std::array<std::pair<FeedOffer::Answer, QLatin1StringView>, 3> answers{{
    {FeedOffer::Answer::Open, "open"_L1},
    {FeedOffer::Answer::Added, "added"_L1},
    {FeedOffer::Answer::Dismissed, "dismissed"_L1},
}};

QString nameOf(FeedOffer::Answer answer)
{
    for (const auto &[value, name] : answers) {
        if (value == answer) {
            return name;
        }
    }
    return {};
}

FeedOffer::Answer answerFrom(const QString &name)
{
    for (const auto &[value, word] : answers) {
        if (word == name) {
            return value;
        }
    }
    return FeedOffer::Answer::Open;
}

QJsonObject toJson(const FeedOffer &offer)
{
    return {{u"id"_s, offer.entryId},
            {u"link"_s, text(offer.link)},
            {u"title"_s, offer.title},
            {u"published"_s, timeValue(offer.published)},
            {u"firstSeen"_s, isoTime(offer.firstSeen)},
            {u"answer"_s, nameOf(offer.answer)}};
}

Result<FeedOffer> offerFromJson(const FeedId &feed, const QJsonObject &object)
{
    const auto firstSeen = timeFrom(object.value("firstSeen"_L1));
    FeedOffer offer{feed,
                    object.value("id"_L1).toString(),
                    QUrl(object.value("link"_L1).toString()),
                    object.value("title"_L1).toString(),
                    timeFrom(object.value("published"_L1)),
                    firstSeen.value_or(QDateTime()),
                    answerFrom(object.value("answer"_L1).toString())};
    if (offer.entryId.isEmpty() || !firstSeen) {
        return failure(Error::Code::Malformed, u"state of a feed: an entry without id or time"_s);
    }
    return offer;
}

} // namespace

bool isWebAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty() && (scheme == "http"_L1 || scheme == "https"_L1);
}

QJsonObject toJson(const Tracking &tracking, const QJsonObject &before)
{
    return mergedInto(
        before,
        {{u"article"_s, tracking.article.value},
         {u"address"_s, text(tracking.address)},
         {u"paused"_s, tracking.isPaused},
         {u"everyMinutes"_s,
          tracking.every ? QJsonValue(static_cast<qint64>(tracking.every->count())) : QJsonValue()},
         {u"since"_s, isoTime(tracking.since)}});
}

Result<Tracking> trackingFromJson(const QJsonObject &object)
{
    const auto address = addressFrom(object);
    const auto since = timeFrom(object.value("since"_L1));
    const QString article = object.value("article"_L1).toString();
    if (!address) {
        return tl::unexpected(address.error());
    }
    if (article.isEmpty() || !since) {
        return failure(Error::Code::Malformed, u"tracking without article or time"_s);
    }
    Tracking tracking{{article}, *address, object.value("paused"_L1).toBool(), {}, *since};
    if (const QJsonValue every = object.value("everyMinutes"_L1); every.isDouble()) {
        const double minutes = every.toDouble();
        if (!(minutes >= leastMinutes && minutes <= mostMinutes)) {
            return failure(Error::Code::Malformed,
                           u"tracking of %1: an impossible interval"_s.arg(article));
        }
        tracking.every = std::chrono::minutes(static_cast<int>(minutes));
    }
    return tracking;
}

QJsonObject toJson(const WatchedFeed &feed, const QJsonObject &before)
{
    return mergedInto(before,
                      {{u"id"_s, feed.id.value},
                       {u"address"_s, text(feed.address)},
                       {u"title"_s, feed.title},
                       {u"event"_s, feed.event.value},
                       {u"since"_s, isoTime(feed.since)}});
}

Result<WatchedFeed> watchedFeedFromJson(const QJsonObject &object)
{
    const auto address = addressFrom(object);
    const auto since = timeFrom(object.value("since"_L1));
    if (!address) {
        return tl::unexpected(address.error());
    }
    WatchedFeed feed{{object.value("id"_L1).toString()},
                     *address,
                     object.value("title"_L1).toString(),
                     {object.value("event"_L1).toString()},
                     since.value_or(QDateTime())};
    if (feed.id.isEmpty() || feed.event.isEmpty() || !since) {
        return failure(Error::Code::Malformed, u"watched feed without id, event or time"_s);
    }
    return feed;
}

QJsonObject toJson(const FailedLook &look)
{
    QJsonObject object{{u"place"_s, text(look.place)},    {u"state"_s, fetchStateName(look.state)},
                       {u"status"_s, look.status},        {u"detail"_s, look.detail},
                       {u"first"_s, isoTime(look.first)}, {u"last"_s, isoTime(look.last)},
                       {u"count"_s, look.count}};
    if (look.notBefore) {
        object.insert(u"notBefore"_s, isoTime(*look.notBefore));
    }
    return object;
}

Result<FailedLook> failedLookFromJson(const QJsonObject &object)
{
    const auto state = fetchStateFromName(object.value("state"_L1).toString());
    const auto first = timeFrom(object.value("first"_L1));
    const auto last = timeFrom(object.value("last"_L1));
    if (!state || !first || !last) {
        return failure(Error::Code::Malformed,
                       u"record of looks: a failed look without state or time"_s);
    }
    return FailedLook{QUrl(object.value("place"_L1).toString()),
                      *state,
                      object.value("status"_L1).toInt(),
                      object.value("detail"_L1).toString(),
                      *first,
                      *last,
                      object.value("count"_L1).toInt(1),
                      timeFrom(object.value("notBefore"_L1))};
}

QJsonObject toJson(const PageValidators &validators)
{
    return {{u"address"_s, text(validators.address)},
            {u"etag"_s, validators.etag},
            {u"lastModified"_s, validators.lastModified}};
}

PageValidators validatorsFromJson(const QJsonObject &object)
{
    return {QUrl(object.value("address"_L1).toString()), object.value("etag"_L1).toString(),
            object.value("lastModified"_L1).toString()};
}

QByteArray toBytes(const FeedState &state)
{
    QJsonArray offers;
    for (const FeedOffer &offer : state.offers) {
        offers.append(toJson(offer));
    }
    return QJsonDocument(QJsonObject{{u"id"_s, state.id.value},
                                     {u"lastLook"_s, timeValue(state.lastLook)},
                                     {u"lastGood"_s, timeValue(state.lastGood)},
                                     {u"lastChange"_s, timeValue(state.lastChange)},
                                     {u"state"_s, fetchStateName(state.state)},
                                     {u"detail"_s, state.detail},
                                     {u"failures"_s, state.failures},
                                     {u"notBefore"_s, timeValue(state.notBefore)},
                                     {u"validators"_s, toJson(state.validators)},
                                     {u"entries"_s, offers}})
        .toJson();
}

Result<FeedState> feedStateFromBytes(const QByteArray &bytes)
{
    const auto object = objectFromBytes(bytes);
    if (!object) {
        return tl::unexpected(object.error());
    }
    FeedState state;
    state.id = {object->value("id"_L1).toString()};
    const auto fetched = fetchStateFromName(object->value("state"_L1).toString());
    if (state.id.isEmpty() || !fetched) {
        return failure(Error::Code::Malformed, u"state of a feed without id or state"_s);
    }
    state.state = *fetched;
    state.lastLook = timeFrom(object->value("lastLook"_L1));
    state.lastGood = timeFrom(object->value("lastGood"_L1));
    state.lastChange = timeFrom(object->value("lastChange"_L1));
    state.detail = object->value("detail"_L1).toString();
    state.failures = object->value("failures"_L1).toInt();
    state.notBefore = timeFrom(object->value("notBefore"_L1));
    state.validators = validatorsFromJson(object->value("validators"_L1).toObject());
    for (const QJsonValue &value : object->value("entries"_L1).toArray()) {
        auto offer = offerFromJson(state.id, value.toObject());
        if (!offer) {
            return tl::unexpected(offer.error());
        }
        state.offers.append(std::move(*offer));
    }
    return state;
}

} // namespace parallax::archive
