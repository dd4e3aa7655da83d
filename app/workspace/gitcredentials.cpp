// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gitcredentials.h"

#include <QProcess>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// Between two looks at whether the user stopped.
constexpr int pollMilliseconds = 200;
/// A keyring may have to be opened by hand first.
constexpr int mostPolls = 5 * 60 * 1000 / pollMilliseconds;

/// The fields of git-credential(1). An address cannot put a line of its own in.
QByteArray described(const QString &address, const QString &user)
{
    const QUrl url(address);
    QByteArray host = url.host(QUrl::FullyEncoded).toUtf8();
    if (url.port() > 0) {
        host += ':' + QByteArray::number(url.port());
    }
    QByteArray path = url.path(QUrl::FullyEncoded).toUtf8();
    while (path.startsWith('/')) {
        path.remove(0, 1);
    }
    QByteArray lines =
        "protocol=" + url.scheme().toUtf8() + "\nhost=" + host + "\npath=" + path + '\n';
    if (!user.isEmpty() && !user.contains(u'\n')) {
        lines += "username=" + user.toUtf8() + '\n';
    }
    return lines;
}

QString field(const QByteArray &answer, const QByteArray &name)
{
    const QByteArray start = name + '=';
    for (const QByteArray &line : answer.split('\n')) {
        if (line.startsWith(start)) {
            return QString::fromUtf8(line.mid(name.size() + 1));
        }
    }
    return {};
}

} // namespace

GitCredentials::GitCredentials(bool mayPrompt, std::function<bool()> isStopped)
    : m_mayPrompt(mayPrompt)
    , m_isStopped(std::move(isStopped))
{
}

Result<QByteArray> GitCredentials::run(const QString &verb, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!m_mayPrompt) {
        environment.insert(u"GIT_TERMINAL_PROMPT"_s, u"0"_s);
    }
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(m_mayPrompt ? QProcess::ForwardedErrorChannel
                                              : QProcess::SeparateChannels);
    process.start(u"git"_s, {u"credential"_s, verb});
    if (!process.waitForStarted()) {
        return failure(
            Error::Code::NotWritable,
            u"asks for a password, and git, whose helper would know it, is not installed"_s);
    }
    process.write(input + '\n');
    process.closeWriteChannel();
    for (int poll = 0; !process.waitForFinished(pollMilliseconds); ++poll) {
        const bool isStopped = m_isStopped && m_isStopped();
        if (process.state() == QProcess::NotRunning) {
            break;
        }
        if (isStopped || poll > mostPolls) {
            process.kill();
            process.waitForFinished();
            return failure(isStopped ? Error::Code::Cancelled : Error::Code::NotWritable,
                           u"git's credential helper did not answer"_s);
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return failure(Error::Code::NotWritable,
                       u"asks for a user and password, and no helper of git knows them; set one up "
                       "(git config credential.helper), or use ssh"_s);
    }
    return process.readAllStandardOutput();
}

Result<archive::git::Secret> GitCredentials::secret(const QString &address,
                                                    const QString &user) const
{
    return run(u"fill"_s, described(address, user)).map([&user](const QByteArray &answer) {
        const QString name = field(answer, "username");
        return archive::git::Secret{name.isEmpty() ? user : name, field(answer, "password")};
    });
}

void GitCredentials::tell(const QString &address,
                          const archive::git::Secret &secret,
                          bool wasTaken) const
{
    if (secret.password.contains(u'\n')) {
        return;
    }
    // A helper that cannot keep or forget it has said so to the user; nothing depends on it.
    const auto told =
        run(wasTaken ? u"approve"_s : u"reject"_s,
            described(address, secret.user) + "password=" + secret.password.toUtf8() + '\n');
    Q_UNUSED(told)
}

} // namespace parallax::workspace
