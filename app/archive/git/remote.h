// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchsource.h"
#include "remoteaccess.h"
#include "repository.h"

namespace parallax::archive::git {

/// Whether the address names a folder of this computer or its network drives: a path or `file:`.
[[nodiscard]] bool isLocalAddress(const QString &address);

/// Another repository, reached by a path, ssh, https, http or git. It is asked and sent to; nothing
/// of it is stored in the repository's configuration. Errors: NotFound (no repository there),
/// Unreadable (cannot be reached, broken answer), NotWritable (it does not let us in or write),
/// TooLarge, Cancelled, NoSpace, Unsupported (kind of address).
class Remote final : public BranchSource
{
public:
    Remote(Repository &repository, QString address, const RemoteAccess &access);
    ~Remote() override;
    Q_DISABLE_COPY_MOVE(Remote)

    [[nodiscard]] Result<QList<SentBranch>> branches() override;
    [[nodiscard]] Result<> fetch(const QStringList &patterns) override;

    struct SendResult
    {
        bool isStale = false; ///< somebody else was quicker: fetch again; nothing was sent
        QStringList refused; ///< "refs/heads/…: reason", the others were taken
    };

    /// Sends branches, never over work that we do not have.
    [[nodiscard]] Result<SendResult> send(const QList<SentBranch> &branches);

    struct Private; ///< public: libgit2's callbacks get it
private:
    std::unique_ptr<Private> d;
};

} // namespace parallax::archive::git
