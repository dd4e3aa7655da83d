// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/gittool.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax::ui;

namespace {

void putProgram(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

class TestGitTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void configured_winsAndIsFilled();
    void installed_isTaken();
    void withoutGitTool_theFolderIsOpened();
    void withoutAnything_nothingIsSaid();
};

void TestGitTool::configured_winsAndIsFilled()
{
    const auto tool = gitTool(u"mygit --repo \"%r\" %c"_s, u"/w/my archive.git"_s, u"abc"_s, {});
    QCOMPARE(tool->program, u"mygit"_s);
    QCOMPARE(tool->arguments, (QStringList{u"--repo"_s, u"/w/my archive.git"_s, u"abc"_s}));
}

void TestGitTool::installed_isTaken()
{
    const QTemporaryDir folder;
    putProgram(folder, u"gitk"_s);
    putProgram(folder, u"xdg-open"_s);
    const auto tool = gitTool({}, u"/w/archive.git"_s, u"abc"_s, {folder.path()});
    QCOMPARE(tool->program, folder.filePath(u"gitk"_s));
    QVERIFY(tool->arguments.contains(u"--select-commit=abc"_s));
    QCOMPARE(tool->folder, u"/w/archive.git"_s);
    QVERIFY(!tool->isFileManager);
}

void TestGitTool::withoutGitTool_theFolderIsOpened()
{
    const QTemporaryDir folder;
    putProgram(folder, u"xdg-open"_s);
    const auto tool = gitTool({}, u"/w/archive.git"_s, u"abc"_s, {folder.path()});
    QVERIFY(tool->isFileManager);
    QCOMPARE(tool->arguments, QStringList{u"/w/archive.git"_s});
}

void TestGitTool::withoutAnything_nothingIsSaid()
{
    const QTemporaryDir folder;
    QVERIFY(!gitTool({}, u"/w/archive.git"_s, u"abc"_s, {folder.path()}));
}

QTEST_GUILESS_MAIN(TestGitTool)
#include "tst_gittool.moc"
