// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace parallax::archive::git {

/// A branch to be sent: from what the remote had when it was asked, to what we have.
struct SentBranch
{
    QString name; ///< full, "refs/heads/…"
    QString expected; ///< empty: the remote had none
    QString target;
};

/// Where branches of another workspace come from: a remote repository, or a file.
class BranchSource
{
public:
    BranchSource() = default;
    virtual ~BranchSource() = default;
    Q_DISABLE_COPY_MOVE(BranchSource)

    /// Names and objects of everything that it offers, tags and all.
    [[nodiscard]] virtual Result<QList<SentBranch>> branches() = 0;
    /// Fetches the objects of all branches that match (`refs/heads/events`,
    /// `refs/heads/articles/*`), and of others where it cannot tell them apart. No name of the
    /// repository moves: the objects are there, no more.
    [[nodiscard]] virtual Result<> fetch(const QStringList &patterns) = 0;
};

} // namespace parallax::archive::git
