// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parallax::archive::git {

enum class HostKeyState {
    Unknown, ///< no line of the file is about this host and sort of key
    Known,
    Other, ///< the file knows another key of this sort for the host, or revokes this one
};

/// What the lines of an OpenSSH `known_hosts` file say of a host's key (sshd(8), "SSH_KNOWN_HOSTS
/// FILE FORMAT"): plain and hashed names, ports, patterns, revoked keys. Lines that cannot be read
/// are passed over. \a key: the public key as it is sent.
[[nodiscard]] HostKeyState
hostKeyState(const QByteArray &knownHosts, const QString &host, int port, const QByteArray &key);

} // namespace parallax::archive::git
