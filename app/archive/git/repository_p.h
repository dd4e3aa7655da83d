// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handle.h"
#include "library.h"
#include "repository.h"

namespace parallax::archive::git {

struct Repository::Private
{
    Library library; // first: libgit2 must outlive the handle
    QString path;
    RepositoryHandle handle;
};

/// A lock on a name is held for the time of one file's renaming; five seconds mean that its owner
/// died.
inline constexpr int lockAttempts = 500;
inline constexpr unsigned long lockPauseMilliseconds = 10;

/// What git's header cannot hold is left out. Errors: Git.
[[nodiscard]] Result<SignatureHandle> signature(const Person &person, const QDateTime &time);

/// The same error as it reads when something stored could not be had: what libgit2 cannot place is
/// damage, a refused access is Unreadable.
[[nodiscard]] Error readError(Error error, const QString &what);
/// As readError(), for objects that others refer to: one that is missing is damage too.
[[nodiscard]] Error damageError(Error error, const QString &what);

} // namespace parallax::archive::git
