// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handle.h"
#include "remote.h"

#include <QTemporaryDir>
#include <QUrl>

namespace parallax::archive::git {

struct Remote::Private
{
    Repository &repository;
    QString address;
    RemoteAccess access;
    /// Our branches and nothing else, over our objects. libgit2 stops at names that stand on no
    /// commit, as our records of looks do.
    std::unique_ptr<QTemporaryDir> branchesOnly = {};
    RepositoryHandle ours = {};
    RemoteHandle handle = {};
    git_remote_callbacks callbacks{};
    std::optional<Error> own = {}; ///< why a callback of ours stopped the exchange
    Secret secret = {};
    bool hasAsked = false;
    int asked = 0;
    int keysTried = 0;
    QStringList refused = {};

    /// Without the password.
    [[nodiscard]] QString shownAddress() const;

    [[nodiscard]] Error error(int code, const char *call) const;

    /// Stops libgit2 with a reason of ours.
    int stop(Error::Code code, const QString &detail);

    int report(const TransferProgress &progress);

    int credential(git_credential **out, const char *userInAddress, unsigned int allowed);
    int key(git_credential **out, const QByteArray &user);
    int password(git_credential **out, const QString &user);
    int hostKey(const git_cert *certificate, const QString &host);
    Result<> listOurs();
    Result<> connect(git_direction direction);

    void disconnect() { git_remote_disconnect(handle.get()); }

    Result<QList<SentBranch>> listed();
    Result<SendResult> sendLocked(const QList<SentBranch> &branches);
};

} // namespace parallax::archive::git
