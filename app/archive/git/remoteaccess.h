// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <functional>

namespace parallax::archive::git {

/// User and password as the platform's helper gives them; never kept by this program.
struct Secret
{
    QString user;
    QString password;
};

/// How far an exchange with another repository is.
struct TransferProgress
{
    enum class Step { Connecting, Receiving, Checking, Sending };
    Step step = Step::Connecting;
    qint64 done = 0; ///< objects, or branches while checking
    qint64 count = 0; ///< 0: not known
    qint64 bytes = 0;
};

/// What an exchange needs of the world. All functions are called on the exchange's thread.
struct RemoteAccess
{
    /// Asks the platform's helper. May be empty: nothing is asked.
    std::function<Result<Secret>(const QString &address, const QString &user)> secret = {};
    /// Tells the helper whether the server took it. May be empty.
    std::function<void(const QString &address, const Secret &secret, bool wasTaken)> tellHelper =
        {};
    /// False stops the exchange. May be empty.
    std::function<bool(const TransferProgress &)> progress = {};
    /// More than a newsroom's archive of years; a server that sends without end must not fill the
    /// disk.
    qint64 mostBytes = qint64{64} << 30;
};

} // namespace parallax::archive::git
