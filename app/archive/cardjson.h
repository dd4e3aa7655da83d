// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/librarycard.h>

#include <QJsonObject>

namespace parallax::archive {

/// A card as it is stored. Fields of \a before that this program does not know stay.
[[nodiscard]] QJsonObject toJson(const LibraryCard &card, const QJsonObject &before = {});
/// Tidied. Errors: Malformed.
[[nodiscard]] Result<LibraryCard> cardFromJson(const QJsonObject &object);

/// The file of a card on branch `library`: "outlets/1f0a….json", by a hash of the subject, which
/// may hold anything.
[[nodiscard]] QString cardPath(LibraryCard::Kind kind, const QString &subject);

} // namespace parallax::archive
