// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/search.h>

#include <QJsonObject>

namespace parallax::archive {

/// A kept search as it is stored.
[[nodiscard]] QJsonObject toJson(const SavedSearch &search);
/// Errors: Malformed.
[[nodiscard]] Result<SavedSearch> savedSearchFromJson(const QJsonObject &object);
/// The file of the search of this name. Names may hold anything, so a hash of it names the file.
[[nodiscard]] QString savedSearchPath(const QString &name);

} // namespace parallax::archive
