// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace parallax::archive::testing {

Article article(const QStringList &paragraphs, const QString &outlet, const QUrl &url)
{
    Article made;
    made.outlet = outlet;
    made.headline = paragraphs.value(0);
    made.url = url;
    made.language = u"en"_s;
    for (const QString &paragraph : paragraphs) {
        made.text += made.text.isEmpty() ? QString() : u"\n\n"_s;
        const qsizetype begin = made.text.size();
        made.text += paragraph;
        made.paragraphs.append(
            {made.paragraphs.isEmpty() ? ParagraphRole::Headline : ParagraphRole::Body,
             {begin, made.text.size()}});
    }
    return made;
}

QDateTime noonPlus(int minutes)
{
    return QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC).addSecs(60LL * minutes);
}

Capture capture(const QByteArray &bytes, int minutes, const QString &fileName)
{
    return {bytes, u"text/plain"_s, fileName, {}, noonPlus(minutes)};
}

std::unique_ptr<Archive> opened(const QString &folder)
{
    auto archive = Archive::open(folder);
    if (!archive) {
        QTest::qFail(qPrintable(reason(archive.error())), __FILE__, __LINE__);
        return nullptr;
    }
    return std::move(*archive);
}

Outcome
gitWithInput(const QString &repository, const QStringList &arguments, const QString &inputFile)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_SYSTEM"_s, u"/dev/null"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(inputFile);
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"safe.directory=*"_s, u"-C"_s, repository} + arguments);
    if (!process.waitForFinished()) {
        return {-1, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

Outcome git(const QString &repository, const QStringList &arguments)
{
    return gitWithInput(repository, arguments, QProcess::nullDevice());
}

bool commitFile(const QString &repository,
                const QString &branch,
                const QString &path,
                const QByteArray &bytes)
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"work"_s);
    const QString ref = u"refs/heads/"_s + branch;
    if (git(repository,
            {u"worktree"_s, u"add"_s, u"--force"_s, u"--detach"_s, folder, u"workspace"_s})
            .exitCode
        != 0) {
        return false;
    }
    if (git(repository, {u"rev-parse"_s, u"--verify"_s, ref}).exitCode == 0
        && git(folder, {u"checkout"_s, u"--detach"_s, ref}).exitCode != 0) {
        return false;
    }
    const QString file = folder + u'/' + path;
    QFile written(file);
    if (!QDir().mkpath(QFileInfo(file).path()) || !written.open(QIODevice::WriteOnly)
        || written.write(bytes) != bytes.size()) {
        return false;
    }
    written.close();
    const QStringList person{u"-c"_s, u"user.name=x"_s, u"-c"_s, u"user.email=x@localhost"_s};
    return git(folder, {u"add"_s, u"."_s}).exitCode == 0
        && git(folder, person + QStringList{u"commit"_s, u"-m"_s, u"by hand"_s}).exitCode == 0
        && git(folder, {u"update-ref"_s, ref, u"HEAD"_s}).exitCode == 0
        && git(repository, {u"worktree"_s, u"remove"_s, u"--force"_s, folder}).exitCode == 0;
}

int commitCount(const Archive &archive)
{
    return git(archive.repositoryPath(), {u"rev-list"_s, u"--all"_s, u"--count"_s})
        .output.trimmed()
        .toInt();
}

QString objectFile(const Archive &archive, const QString &hash)
{
    return archive.repositoryPath() + u"/objects/"_s + hash.left(2) + u'/' + hash.mid(2);
}

bool overwrite(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.exists() && file.setPermissions(file.permissions() | QFileDevice::WriteOwner)
        && file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        && file.write(bytes) == bytes.size();
}

QString reason(const Error &error)
{
    return u"error %1: %2"_s.arg(static_cast<int>(error.code)).arg(error.detail);
}

} // namespace parallax::archive::testing
