// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sshagent.h"

#include <QByteArray>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace parallax::archive::git {

bool sshAgentListens()
{
#ifdef Q_OS_UNIX
    const QByteArray path = qgetenv("SSH_AUTH_SOCK");
    sockaddr_un place{};
    if (path.isEmpty() || static_cast<size_t>(path.size()) >= sizeof place.sun_path) {
        return false;
    }
    place.sun_family = AF_UNIX;
    std::memcpy(place.sun_path, path.constData(), static_cast<size_t>(path.size()));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0) {
        return false;
    }
    const bool listens =
        ::connect(socket, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0;
    ::close(socket);
    return listens;
#else
    return true; // found by other means there
#endif
}

} // namespace parallax::archive::git
