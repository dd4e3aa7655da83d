// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorities.h"

#include "handle.h"

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

Result<> read()
{
    const QByteArray file = qgetenv("SSL_CERT_FILE");
    const QByteArray folder = qgetenv("SSL_CERT_DIR");
    if (file.isEmpty() && folder.isEmpty()) {
        return {};
    }
    const auto done = check("git_libgit2_opts", git_libgit2_opts, GIT_OPT_SET_SSL_CERT_LOCATIONS,
                            file.isEmpty() ? nullptr : file.constData(),
                            folder.isEmpty() ? nullptr : folder.constData());
    if (!done) {
        return failure(Error::Code::Unreadable,
                       u"the certificates that SSL_CERT_FILE (\"%1\") or SSL_CERT_DIR (\"%2\") "
                       "name cannot be read: %3"_s.arg(QString::fromLocal8Bit(file),
                                                       QString::fromLocal8Bit(folder),
                                                       done.error().detail));
    }
    return {};
}

} // namespace

Result<> namedAuthorities()
{
    // Read while nobody is connected: libgit2 keeps one list for all threads.
    static const Result<> done = read();
    return done;
}

} // namespace parallax::archive::git
