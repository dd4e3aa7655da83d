// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filecheck.h"

#include <app/archive/annotationjson.h>
#include <app/archive/cardjson.h>
#include <app/archive/decisionjson.h>
#include <app/archive/looks.h>
#include <app/archive/restoring.h>
#include <app/archive/searchjson.h>
#include <app/archive/trackingjson.h>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

Result<> checkedAnnotation(const QJsonObject &object, const QString &path)
{
    const auto annotation = annotationFromJson(object);
    if (!annotation) {
        return tl::unexpected(annotation.error());
    }
    const QString own =
        u"annotations/%1/%2.json"_s.arg(annotation->event.value, annotation->id.value);
    if (own != path) {
        return failure(Error::Code::Malformed, u"the file says that it is \"%1\""_s.arg(own));
    }
    return {};
}

Result<> checkedTracking(const QJsonObject &object, const QString &path)
{
    if (path.startsWith("feeds/"_L1)) {
        return watchedFeedFromJson(object).map([](const WatchedFeed &) {});
    }
    const auto tracking = trackingFromJson(object);
    if (tracking && u"articles/%1.json"_s.arg(tracking->article.value) != path) {
        return failure(Error::Code::Malformed, u"the file is about another article"_s);
    }
    return tracking.map([](const Tracking &) {});
}

Result<> checkedDecision(const QJsonObject &object, const QString &path)
{
    const auto decision = decisionFromJson(object);
    if (!decision) {
        return tl::unexpected(decision.error());
    }
    const QString own = u"decisions/%1/%2.json"_s.arg(decision->event.value, decision->id.value);
    if (own != path) {
        return failure(Error::Code::Malformed, u"the file says that it is \"%1\""_s.arg(own));
    }
    return {};
}

Result<> checkedCard(const QJsonObject &object, const QString &path)
{
    const auto card = cardFromJson(object);
    if (card && cardPath(card->kind, card->subject) != path) {
        return failure(Error::Code::Malformed, u"the file is about something else"_s);
    }
    return card.map([](const LibraryCard &) {});
}

Result<> checkedSearch(const QJsonObject &object, const QString &path)
{
    const auto search = savedSearchFromJson(object);
    if (search && savedSearchPath(search->name) != path) {
        return failure(Error::Code::Malformed, u"the file is of another search"_s);
    }
    return search.map([](const SavedSearch &) {});
}

} // namespace

Result<> checkedFile(BranchKind kind, const QString &path, const QByteArray &bytes)
{
    if (kind == BranchKind::Workspace) {
        return {};
    }
    if (kind == BranchKind::Looks) {
        return path.startsWith("feeds/"_L1) ? feedStateFromBytes(bytes).map([](const auto &) {})
                                            : looksFromBytes(bytes).map([](const auto &) {});
    }
    const auto object = objectFromBytes(bytes);
    if (!object) {
        return tl::unexpected(object.error());
    }
    switch (kind) {
    case BranchKind::Events:
        return eventFromJson(*object).map([](const Event &) {});
    case BranchKind::Annotations:
        return checkedAnnotation(*object, path);
    case BranchKind::Tracking:
        return checkedTracking(*object, path);
    case BranchKind::Decisions:
        return checkedDecision(*object, path);
    case BranchKind::Library:
        return checkedCard(*object, path);
    case BranchKind::Restored:
        return restoredFromJson(*object).map([](const QList<RestoredText> &) {});
    case BranchKind::Searches:
        return checkedSearch(*object, path);
    default:
        return {};
    }
}

} // namespace parallax::archive::sync
