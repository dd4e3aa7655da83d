// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include <QFile>
#include <QProcess>

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

Outcome git(const QString &repository, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
    environment.insert(u"GIT_CONFIG_SYSTEM"_s, u"/dev/null"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"git"_s,
                  QStringList{u"-c"_s, u"safe.directory=*"_s, u"-C"_s, repository} + arguments);
    if (!process.waitForFinished()) {
        return {-1, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
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
