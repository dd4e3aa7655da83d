// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bad input costs itself only: a message that names it and why, exit code 3, the others are stored.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using parallax::test::Run;
using parallax::test::run;

class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badInput_isNamedAndTheOthersAreStored_data();
    void badInput_isNamedAndTheOthersAreStored();
    void wrongEncoding_isReadRight();
    void deeplyNestedPage_costsItselfAtMost();
    void hugePage_isNamedInBoundedMemory_data();
    void hugePage_isNamedInBoundedMemory();
    void oddPage_isStored_data();
    void oddPage_isStored();
    void fullDisk_isSaidAndNothingIsBroken();
    void readOnlyWorkspace_isSaid();

private:
    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }

    QTemporaryDir m_folder;
    QString m_good;
};

void TestHostileFiles::initTestCase()
{
    QVERIFY(m_folder.isValid());
    m_good = written(
        u"good.txt"_s,
        "Ship strikes bridge\n\nThe bridge carries 42,000 vehicles a day, the port said.\n");
    QVERIFY(!m_good.isEmpty());
}

void TestHostileFiles::badInput_isNamedAndTheOthersAreStored_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("empty") << written(u"empty.txt"_s, "");
    QTest::newRow("white space only") << written(u"white.txt"_s, QByteArray(5000, ' '));
    QTest::newRow("50 MB") << written(u"huge.txt"_s, QByteArray(50 * 1024 * 1024, 'a'));
    QByteArray binary(20000, '\0');
    for (qsizetype index = 0; index < binary.size(); ++index) {
        binary[index] = static_cast<char>((index * 7919) % 256);
    }
    QTest::newRow("binary") << written(u"binary.txt"_s, binary);
    QTest::newRow("archive") << written(u"archive.zip"_s, QByteArray("PK\x03\x04", 4) + binary);
    QTest::newRow("not there") << m_folder.filePath(u"vanished.txt"_s);
    const QString link = m_folder.filePath(u"dangling.txt"_s);
    QFile::link(m_folder.filePath(u"nowhere"_s), link);
    QTest::newRow("dangling link") << link;
    const QString fifo = m_folder.filePath(u"fifo"_s);
    QCOMPARE(mkfifo(fifo.toUtf8().constData(), 0600), 0);
    QTest::newRow("pipe that nobody writes") << fifo;
    QDir(m_folder.path()).mkdir(u"emptyfolder"_s);
    QTest::newRow("empty folder") << m_folder.filePath(u"emptyfolder"_s);
    QTest::newRow("empty page") << written(u"empty.html"_s, "<html><body></body></html>");
}

void TestHostileFiles::badInput_isNamedAndTheOthersAreStored()
{
    QFETCH(const QString, path);
    const QTemporaryDir workspace;
    const Run import = run({u"import"_s, u"--event"_s, u"E"_s, u"--format"_s, u"json"_s,
                            u"--workspace"_s, workspace.filePath(u"ws"_s), path, m_good});
    QCOMPARE(import.exitCode, 3);
    QVERIFY2(import.error.contains(path.toUtf8()), import.error.constData());
    const QJsonObject result = QJsonDocument::fromJson(import.out).object();
    QCOMPARE(result.value("revisions"_L1).toArray().size(), 1);
    QCOMPARE(result.value("failures"_L1).toArray().size(), 1);
}

void TestHostileFiles::wrongEncoding_isReadRight()
{
    const QString text =
        u"Café closes in Orléans\n\nThe owner said “no” – and it cost 40 €, he said.\n"_s;
    QByteArray windows = text.toUtf8();
    windows.replace("\xC3\xA9", "\xE9")
        .replace("\xE2\x80\x9C", "\x93")
        .replace("\xE2\x80\x9D", "\x94");
    windows.replace("\xE2\x80\x93", "\x96").replace("\xE2\x82\xAC", "\x80");
    QByteArray utf16("\xFF\xFE", 2);
    for (const QChar character : text) {
        utf16.append(static_cast<char>(character.unicode() & 0xFF));
        utf16.append(static_cast<char>(character.unicode() >> 8));
    }
    for (const QByteArray &bytes : {windows, utf16, text.toUtf8()}) {
        const Run extract = run({u"extract"_s, u"--format"_s, u"json"_s, u"-"_s}, bytes);
        QVERIFY2(extract.exitCode == 0, extract.error.constData());
        QCOMPARE(QJsonDocument::fromJson(extract.out).object().value("text"_L1).toString(),
                 text.trimmed());
    }
}

void TestHostileFiles::deeplyNestedPage_costsItselfAtMost()
{
    constexpr int depth = 1'000'000;
    const QString deep = written(u"deep.html"_s,
                                 "<html><body>" + QByteArray("<div>").repeated(depth)
                                     + "<p>A sentence at the bottom of it all, the port said.</p>"
                                     + QByteArray("</div>").repeated(depth) + "</body></html>");
    const QTemporaryDir workspace;
    const Run import = run({u"import"_s, u"--event"_s, u"E"_s, u"--format"_s, u"json"_s,
                            u"--workspace"_s, workspace.filePath(u"ws"_s), deep, m_good});
    QVERIFY2(import.exitCode == 0 || import.exitCode == 3, import.error.constData());
    const QJsonArray revisions =
        QJsonDocument::fromJson(import.out).object().value("revisions"_L1).toArray();
    QVERIFY(std::ranges::any_of(revisions, [this](const QJsonValue &revision) {
        return revision.toObject().value("file"_L1).toString() == m_good;
    }));
}

void TestHostileFiles::hugePage_isNamedInBoundedMemory_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<QString>("reason");
    const QByteArray paragraph =
        "<p>The bridge carries 42,000 vehicles a day, the port said on Monday morning.</p>\n";
    const QByteArray page = "<!doctype html><html><head><title>Ship</title></head><body>";
    QTest::newRow("100 MB of paragraphs")
        << u"paragraphs.html"_s << page << paragraph << QByteArray("</body></html>") << u"bytes"_s;
    QTest::newRow("100 MB in one word")
        << u"word.html"_s << page + "<p>" << QByteArray(64 * 1024, 'a') << QByteArray("</p>")
        << u"bytes"_s;
    QTest::newRow("100 MB of nested elements")
        << u"nested.html"_s << page << QByteArray("<div>").repeated(10'000) << QByteArray()
        << u"bytes"_s;
    QTest::newRow("100 MB in MHTML")
        << u"saved.mhtml"_s
        << QByteArray("MIME-Version: 1.0\r\nContent-Type: multipart/related; "
                      "boundary=\"frame\"\r\n\r\n--frame\r\nContent-Type: text/html\r\n\r\n")
            + page
        << paragraph << QByteArray("</body></html>\r\n--frame--\r\n") << u"MB"_s;
}

void TestHostileFiles::hugePage_isNamedInBoundedMemory()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, piece);
    QFETCH(const QByteArray, tail);
    QFETCH(const QString, reason);
    constexpr qint64 size = 100LL * 1024 * 1024;
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(head);
    while (file.size() < size) {
        QVERIFY(file.write(piece) == piece.size());
    }
    file.write(tail);
    file.close();
    const QTemporaryDir workspace;
    const Run import =
        run({u"import"_s, u"--event"_s, u"E"_s, u"--format"_s, u"json"_s, u"--workspace"_s,
             workspace.filePath(u"ws"_s), file.fileName(), m_good});
    QCOMPARE(import.exitCode, 3);
    QVERIFY2(import.error.contains(file.fileName().toUtf8()), import.error.constData());
    QVERIFY2(import.error.contains(reason.toUtf8()), import.error.constData());
    const QJsonObject result = QJsonDocument::fromJson(import.out).object();
    QCOMPARE(result.value("revisions"_L1).toArray().size(), 1);
    // The largest of all runs so far; the file itself may be held a few times, not many.
    rusage used{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &used), 0);
    QVERIFY2(used.ru_maxrss < 1536L * 1024,
             QByteArray::number(qlonglong(used.ru_maxrss)).constData());
}

void TestHostileFiles::oddPage_isStored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray open = "<html><head><title>Ship strikes bridge</title></head><body><article>"
                            "<h1>Ship strikes bridge</h1><p>";
    const QByteArray close = "</p></article></body></html>";
    const QByteArray sentence =
        "The bridge carries 42,000 vehicles a day, the port said on Monday, and the mayor of "
        "Orl\xC3\xA9"
        "ans wants it open again within a week of the accident.";
    QByteArray windows = sentence;
    windows.replace("\xC3\xA9", "\xE9");
    QByteArray nulls = sentence;
    nulls.replace("42,000",
                  QByteArray("\0"
                             "42,000\0",
                             8));
    QTest::newRow("says UTF-8 and is not")
        << "<!doctype html><meta charset=utf-8>" + open + windows + close << u"Orléans"_s;
    QTest::newRow("says Latin-1 and is UTF-8")
        << "<!doctype html><meta charset=iso-8859-1>" + open + sentence + close << u"Orléans"_s;
    QTest::newRow("names a charset that there is not")
        << "<!doctype html><meta charset=x-none>" + open + sentence + close << u"Orléans"_s;
    QTest::newRow("NULs in it") << open + nulls + close << u"42,000"_s;
    QTest::newRow("nothing is closed")
        << open + sentence + QByteArray("<b>").repeated(300) << u"42,000"_s;
}

void TestHostileFiles::oddPage_isStored()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, words);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"page.html"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const QString workspace = folder.filePath(u"ws"_s);
    const Run import = run({u"import"_s, u"--event"_s, u"E"_s, u"--format"_s, u"json"_s,
                            u"--workspace"_s, workspace, file.fileName()});
    QVERIFY2(import.exitCode == 0, import.error.constData());
    const QJsonObject result = QJsonDocument::fromJson(import.out).object();
    QCOMPARE(result.value("revisions"_L1).toArray().size(), 1);
    const Run read = run({u"extract"_s, u"--format"_s, u"json"_s, file.fileName()});
    const QString text = QJsonDocument::fromJson(read.out).object().value("text"_L1).toString();
    QVERIFY2(text.contains(words), read.out.constData());
}

void TestHostileFiles::fullDisk_isSaidAndNothingIsBroken()
{
    const QTemporaryDir mount;
    const QByteArray target = mount.path().toUtf8();
    if (geteuid() != 0 || ::mount("tmpfs", target.constData(), "tmpfs", 0, "size=1m") != 0) {
        QSKIP("needs the right to mount a small file system");
    }
    const QString workspace = mount.filePath(u"ws"_s);
    const QStringList call{u"import"_s, u"--event"_s, u"E"_s, u"--workspace"_s, workspace};
    const Run first = run(call + QStringList{m_good});
    // Text that does not compress fills the megabyte.
    QByteArray large("Headline of the large one\n\n");
    quint32 state = 1;
    while (large.size() < 3'000'000) {
        state = state * 1664525U + 1013904223U;
        large.append(QByteArray::number(state)).append(state % 13 == 0 ? ".\n\n" : " word ");
    }
    const QString path = written(u"large.txt"_s, large);
    const Run second = run(call + QStringList{path});
    const Run verify = run({u"verify"_s, u"--workspace"_s, workspace});
    umount(target.constData());
    QVERIFY2(first.exitCode == 0, first.error.constData());
    QCOMPARE(second.exitCode, 3);
    QVERIFY2(second.error.contains("large.txt"), second.error.constData());
    QVERIFY2(verify.exitCode == 0, verify.out.constData());
    QVERIFY(verify.out.contains("1 revision,"));
}

void TestHostileFiles::readOnlyWorkspace_isSaid()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"afile"_s);
    QFile blocker(file);
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const Run import =
        run({u"import"_s, u"--event"_s, u"E"_s, u"--workspace"_s, file + u"/ws"_s, m_good});
    QCOMPARE(import.exitCode, 3);
    QVERIFY2(import.error.contains("afile"), import.error.constData());
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
