// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who we are to a server, and whether it is the one it says.

#include "hostkeys.h"
#include "remote_p.h"
#include "sshagent.h"

#include <QDir>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

constexpr int mostSecretsAsked = 3;

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1;
}

/// A password over an open line would be everybody's.
bool isPrivateLine(const QString &address)
{
    const QUrl url(address);
    return url.scheme() == "https"_L1 || isLoopback(url.host());
}

QStringView withoutPort(QStringView host)
{
    const qsizetype colon = host.lastIndexOf(u':');
    return colon > 0 && !host.endsWith(u']') ? host.first(colon) : host;
}

} // namespace

int Remote::Private::hostKey(const git_cert *certificate, const QString &host)
{
    const auto *key = reinterpret_cast<const git_cert_hostkey *>(certificate);
    if ((key->type & GIT_CERT_SSH_RAW) == 0) {
        return stop(Error::Code::NotWritable, u"the key of %1 cannot be checked"_s.arg(host));
    }
    QFile file(QDir::home().filePath(u".ssh/known_hosts"_s));
    const QByteArray known = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QByteArray bytes(key->hostkey, static_cast<qsizetype>(key->hostkey_len));
    const int port = QUrl(address).port(-1);
    const QString name = withoutPort(host).toString();
    switch (hostKeyState(known, name, port, bytes)) {
    case HostKeyState::Known:
        return 0;
    case HostKeyState::Other:
        return stop(Error::Code::NotWritable,
                    u"the key of %1 is another one than ~/.ssh/known_hosts has: somebody may be "
                    "in between"_s.arg(name));
    case HostKeyState::Unknown:
        break;
    }
    const QString option = port > 0 ? u"-p %1 "_s.arg(port) : QString();
    return stop(Error::Code::NotWritable,
                u"the key of %1 is not in ~/.ssh/known_hosts; connect once with \"ssh %2%1\" and "
                "check it"_s.arg(name, option));
}

int Remote::Private::key(git_credential **out, const QByteArray &user)
{
    // The agent first, then the keys that ssh itself would take when they need no passphrase.
    static constexpr std::array names{"id_ed25519"_L1, "id_ecdsa"_L1, "id_rsa"_L1};
    while (keysTried <= static_cast<int>(names.size())) {
        const int next = keysTried++;
        if (next == 0) {
            if (sshAgentListens()) {
                return git_credential_ssh_key_from_agent(out, user.constData());
            }
            continue;
        }
        const QString path =
            QDir::home().filePath(u".ssh/"_s + names.at(static_cast<size_t>(next) - 1));
        if (QFile::exists(path) && QFile::exists(path + u".pub"_s)) {
            return git_credential_ssh_key_new(out, user.constData(),
                                              (path + u".pub"_s).toLocal8Bit().constData(),
                                              path.toLocal8Bit().constData(), "");
        }
    }
    return stop(Error::Code::NotWritable,
                u"no key of the ssh agent or of ~/.ssh is accepted for user %1"_s.arg(
                    QString::fromUtf8(user)));
}

int Remote::Private::password(git_credential **out, const QString &user)
{
    if (!isPrivateLine(address)) {
        return stop(Error::Code::NotWritable,
                    u"asks for a password over an open line; use https"_s);
    }
    if (!access.secret) {
        return stop(Error::Code::NotWritable, u"asks for a user and password"_s);
    }
    if (hasAsked && access.tellHelper) {
        access.tellHelper(address, secret, false); // it asks again: the last one was wrong
    }
    if (++asked > mostSecretsAsked) {
        return stop(Error::Code::NotWritable, u"user or password is not accepted"_s);
    }
    auto given = access.secret(address, user);
    if (!given) {
        return stop(Error::Code::NotWritable, given.error().detail);
    }
    secret = std::move(*given);
    hasAsked = true;
    return git_credential_userpass_plaintext_new(out, secret.user.toUtf8().constData(),
                                                 secret.password.toUtf8().constData());
}

int Remote::Private::credential(git_credential **out,
                                const char *userInAddress,
                                unsigned int allowed)
{
    const QString user = QString::fromUtf8(userInAddress != nullptr ? userInAddress : "");
    const QByteArray name = user.isEmpty() ? QByteArray("git") : user.toUtf8();
    if ((allowed & GIT_CREDENTIAL_USERNAME) != 0) {
        return git_credential_username_new(out, name.constData());
    }
    if ((allowed & GIT_CREDENTIAL_SSH_KEY) != 0) {
        return key(out, name);
    }
    if ((allowed & GIT_CREDENTIAL_USERPASS_PLAINTEXT) != 0) {
        return password(out, user);
    }
    return GIT_PASSTHROUGH;
}

} // namespace parallax::archive::git
