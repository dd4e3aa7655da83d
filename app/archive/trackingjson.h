// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/tracking.h>

#include <QJsonObject>

namespace parallax::archive {

/// Entries of one feed that are kept: those the feed lists, then the newest.
constexpr qsizetype mostOffers = 2000;

/// Fields of \a before that this program does not know stay. From JSON: Malformed.
[[nodiscard]] QJsonObject toJson(const Tracking &tracking, const QJsonObject &before = {});
[[nodiscard]] Result<Tracking> trackingFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const WatchedFeed &feed, const QJsonObject &before = {});
[[nodiscard]] Result<WatchedFeed> watchedFeedFromJson(const QJsonObject &object);

[[nodiscard]] QJsonObject toJson(const FailedLook &look);
[[nodiscard]] Result<FailedLook> failedLookFromJson(const QJsonObject &object);
[[nodiscard]] QJsonObject toJson(const PageValidators &validators);
[[nodiscard]] PageValidators validatorsFromJson(const QJsonObject &object);

[[nodiscard]] QByteArray toBytes(const FeedState &state);
/// Errors: Malformed.
[[nodiscard]] Result<FeedState> feedStateFromBytes(const QByteArray &bytes);

/// Whether the address can be looked at: http or https, with a host.
[[nodiscard]] bool isWebAddress(const QUrl &url);

} // namespace parallax::archive
