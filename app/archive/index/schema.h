// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <app/domain/article.h>
#include <app/domain/search.h>

namespace parallax::archive::index {

/// Goes up with every change to the tables or to how words are folded: an older index is made anew.
constexpr qint64 schemaVersion = 2;

/// A passage's row is its article's number times this, plus its own.
constexpr int passageBits = 20;
constexpr qint64 mostPassages = qint64{1} << passageBits;

/// Name of the full-text column of a part of an article; furniture has a table of its own.
[[nodiscard]] const char *columnOf(SearchPart part);
[[nodiscard]] SearchPart partOf(ParagraphRole role);

/// Makes the tables where the file is new. False: the file holds another version or something else.
/// Errors: those of Statement::step().
[[nodiscard]] Result<bool> prepare(Database &database);

} // namespace parallax::archive::index
