// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>
#include <app/domain/revision.h>

namespace parallax::archive {

/// The texts of all revisions of a record, in its order, each as Archive::load() gives it; the
/// branch is not walked again for every one. Beside the archive: any thread may ask. Errors: as
/// Archive::load(), of the first that cannot be read.
[[nodiscard]] Result<QList<Article>> texts(const QString &repositoryPath,
                                           const ArticleRecord &record);

} // namespace parallax::archive
