// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "handle.h"

#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

struct SystemReason
{
    int number;
    Error::Code code;
};

constexpr std::array systemReasons{
    SystemReason{ENOSPC, Error::Code::NoSpace},    SystemReason{EDQUOT, Error::Code::NoSpace},
    SystemReason{EROFS, Error::Code::NotWritable}, SystemReason{EACCES, Error::Code::NotWritable},
    SystemReason{EPERM, Error::Code::NotWritable},
    SystemReason{EFBIG, Error::Code::NoSpace}, // a limit on the size of files
};

Error::Code codeFor(int code, const QByteArray &message, int systemNumber)
{
    if (code == GIT_ENOTFOUND) {
        return Error::Code::NotFound;
    }
    // libgit2 resets errno when it words an operating system error; the system's own words at the
    // end of its message are then the only trace. Where it words nothing, errno is still set.
    for (const SystemReason &reason : systemReasons) {
        if (message.contains(std::strerror(reason.number))
            || (message.isEmpty() && systemNumber == reason.number)) {
            return reason.code;
        }
    }
    return Error::Code::Git;
}

} // namespace

void forgetErrors() noexcept
{
    git_error_clear();
    errno = 0;
}

Error lastError(int code, const char *call)
{
    const int systemNumber = errno;
    const git_error *error = lastGitError();
    const QByteArray message = error && error->message ? QByteArray(error->message) : QByteArray();
    QString reason = QString::fromUtf8(message);
    if (message.isEmpty()) {
        reason = systemNumber == 0 ? u"no message, code %1"_s.arg(code)
                                   : QString::fromLocal8Bit(std::strerror(systemNumber));
    }
    return {codeFor(code, message, systemNumber), QString::fromLatin1(call) + u": "_s + reason};
}

QString hex(const git_oid &id)
{
    std::array<char, hexSize + 1> text{};
    git_oid_tostr(text.data(), text.size(), &id);
    return QString::fromLatin1(text.data());
}

Result<git_oid> oid(const QString &text)
{
    git_oid id{};
    const QByteArray latin = text.toLatin1();
    if (latin.size() != hexSize || git_oid_fromstr(&id, latin.constData()) < 0) {
        return failure(Error::Code::NotFound, u"\"%1\" is no object name"_s.arg(text.left(80)));
    }
    return id;
}

} // namespace parallax::archive::git
