// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>

#include <QJsonObject>

namespace parallax {

/// The article as it is stored and read back without loss.
[[nodiscard]] QJsonObject toJson(const Article &article);
/// Errors: Malformed when a field is missing, of the wrong type, or a span leaves the text.
[[nodiscard]] Result<Article> articleFromJson(const QJsonObject &object);
/// UTC, `2016-12-10T00:00:00Z`; seconds precision.
[[nodiscard]] QString isoTime(const QDateTime &time);

} // namespace parallax
