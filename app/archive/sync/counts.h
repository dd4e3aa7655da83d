// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "incoming.h"
#include "sync.h"

#include <app/archive/git/remote.h>

namespace parallax::archive::sync {

/// The number where files of this kind are counted.
[[nodiscard]] ExchangedFiles counted(BranchKind kind, int files);
void add(ExchangedFiles &sum, const ExchangedFiles &more);
/// An article that came in two rounds is one.
void add(QList<ExchangedArticle> &articles, const ExchangedArticle &more);
/// How many files differ between what was there and what is there now.
[[nodiscard]] int
changedFiles(const git::Repository &repository, BranchKind kind, const git::SentBranch &branch);

} // namespace parallax::archive::sync
