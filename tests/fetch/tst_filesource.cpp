// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/filesource.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class FileSourceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readFile_ordinaryFile_givesBytesNameAndType()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Fähre 1.HTML"_s);
        write(path, "<p>x");
        const auto capture = fetch::readFile(path);
        QVERIFY(capture);
        QCOMPARE(capture->bytes, QByteArray("<p>x"));
        QCOMPARE(capture->fileName, u"Fähre 1.HTML"_s);
        QCOMPARE(capture->mediaType, u"text/html"_s);
        QVERIFY(!capture->fetched.isValid());
        QVERIFY(capture->url.isEmpty());
    }

    void readFile_badPath_isNamedWithItsReason_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing there") << u"missing.txt"_s << int(Error::Code::NotFound);
        QTest::newRow("link to nothing") << u"dangling.txt"_s << int(Error::Code::NotFound);
        QTest::newRow("link to itself") << u"loop.txt"_s << int(Error::Code::NotFound);
        QTest::newRow("folder") << u"folder"_s << int(Error::Code::Unreadable);
        QTest::newRow("pipe") << u"pipe"_s << int(Error::Code::Unreadable);
        QTest::newRow("device") << u"/dev/zero"_s << int(Error::Code::Unreadable);
        QTest::newRow("empty") << u"empty.txt"_s << int(Error::Code::Empty);
        QTest::newRow("below a file") << u"empty.txt/a.txt"_s << int(Error::Code::NotFound);
        QTest::newRow("too large") << u"huge.txt"_s << int(Error::Code::TooLarge);
    }

    void readFile_badPath_isNamedWithItsReason()
    {
        QFETCH(QString, path);
        QFETCH(int, code);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        write(folder.filePath(u"empty.txt"_s), {});
        QVERIFY(QFile::link(folder.filePath(u"gone.txt"_s), folder.filePath(u"dangling.txt"_s)));
        QVERIFY(QFile::link(folder.filePath(u"loop.txt"_s), folder.filePath(u"loop.txt"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
        QFile huge(folder.filePath(u"huge.txt"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(fetch::largestFile + 1));
        const QString full = path.startsWith(u'/') ? path : folder.filePath(path);
        const auto capture = fetch::readFile(full);
        QVERIFY(!capture);
        QCOMPARE(int(capture.error().code), code);
        QVERIFY2(capture.error().detail.contains(full), qPrintable(capture.error().detail));
    }

    void readFile_withoutPermission_isUnreadable()
    {
        if (::geteuid() == 0)
            QSKIP("root may read everything");
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"closed.txt"_s);
        write(path, "x");
        QVERIFY(QFile::setPermissions(path, {}));
        const auto capture = fetch::readFile(path);
        QVERIFY(!capture);
        QCOMPARE(int(capture.error().code), int(Error::Code::Unreadable));
    }

    void filesIn_folder_listsRegularFilesByName()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"b.txt"_s), "b");
        write(folder.filePath(u"a.html"_s), "a");
        write(folder.filePath(u".hidden"_s), "h");
        QVERIFY(QDir(folder.path()).mkdir(u"c"_s));
        QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
        const auto found = fetch::filesIn(folder.path());
        QVERIFY(found);
        QCOMPARE(found->files,
                 (QStringList{folder.filePath(u"a.html"_s), folder.filePath(u"b.txt"_s)}));
        QVERIFY(found->leftOut.isEmpty());
    }

    void filesIn_goesIntoFolders_andNamesWhatItLeavesOut()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"sub/deep"_s));
        QVERIFY(QDir(folder.path()).mkpath(u"page_files"_s));
        write(folder.filePath(u"page.html"_s), "p");
        write(folder.filePath(u"page_files/frame.html"_s), "f");
        write(folder.filePath(u"sub/deep/a.txt"_s), "a");
        // A circle: the folder within itself.
        QVERIFY(QFile::link(folder.path(), folder.filePath(u"sub/again"_s)));
        const auto found = fetch::filesIn(folder.path());
        QVERIFY(found);
        QCOMPARE(
            found->files,
            (QStringList{folder.filePath(u"page.html"_s), folder.filePath(u"sub/deep/a.txt"_s)}));
        QCOMPARE(found->leftOut.size(), 1);
        QVERIFY(found->leftOut[0].name.contains(u"page_files"_s));
    }

    void filesIn_tooDeep_isNamed()
    {
        const QTemporaryDir folder;
        QString path = u"0"_s;
        for (int i = 1; i <= fetch::deepestFolder + 1; ++i)
            path += u"/%1"_s.arg(i);
        QVERIFY(QDir(folder.path()).mkpath(path));
        write(folder.filePath(u"a.txt"_s), "a");
        write(folder.filePath(path + u"/b.txt"_s), "b");
        const auto found = fetch::filesIn(folder.path());
        QVERIFY(found);
        QCOMPARE(found->files, QStringList{folder.filePath(u"a.txt"_s)});
        QCOMPARE(found->leftOut.at(0).kind, ImportNote::Kind::FolderTooDeep);
    }

    void filesIn_badFolder_isNamedWithItsReason()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"a.txt"_s), "a");
        QVERIFY(QDir(folder.path()).mkdir(u"nothing"_s));
        const QList<std::pair<QString, Error::Code>> cases{{u"missing"_s, Error::Code::NotFound},
                                                           {u"a.txt"_s, Error::Code::Unreadable},
                                                           {u"nothing"_s, Error::Code::Empty}};
        for (const auto &[name, code] : cases) {
            const auto files = fetch::filesIn(folder.filePath(name));
            QVERIFY(!files);
            QCOMPARE(int(files.error().code), int(code));
            QVERIFY(files.error().detail.contains(folder.filePath(name)));
        }
    }
};

QTEST_GUILESS_MAIN(FileSourceTest)
#include "tst_filesource.moc"
