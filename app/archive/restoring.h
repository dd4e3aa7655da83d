// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>
#include <app/domain/restoredtext.h>

#include <QJsonObject>

namespace parallax::archive {

/// The article with the blocks that the reader put back: no longer dropped, but paragraphs of the
/// text (role Body, marked as restored) at their place in the page where that is known, else at the
/// end. A block that the reading takes in by itself, or that this revision does not have, changes
/// nothing.
[[nodiscard]] Article withRestored(Article article, const QList<RestoredText> &restored);

/// Whether both are the same block: the same letters, or so many words in common that one is the
/// other after an edit and both were left out for the same reason.
[[nodiscard]] bool isSameBlock(const DroppedText &dropped, const RestoredText &restored);

/// One file for each article.
[[nodiscard]] QJsonObject toJson(const QList<RestoredText> &texts);
/// Errors: Malformed.
[[nodiscard]] Result<QList<RestoredText>> restoredFromJson(const QJsonObject &object);

} // namespace parallax::archive
