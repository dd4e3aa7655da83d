// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The command `export`, on the program as it is built, read back by the programs that it is for.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using parallax::test::Run;
using parallax::test::run;

namespace {

struct Git
{
    int exitCode = -1;
    QByteArray out;
};

Git git(const QStringList &arguments, const QString &folder = {})
{
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    if (!folder.isEmpty()) {
        program.setWorkingDirectory(folder);
    }
    program.start(u"git"_s, arguments);
    if (!program.waitForFinished()) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    return {program.exitCode(), program.readAll()};
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(import(u"ws"_s, u"Bridge"_s, "bridge", "12"));
        QVERIFY(import(u"ws"_s, u"Harbour"_s, "harbour", "7"));
        QVERIFY(import(u"ws"_s, u"Bridge"_s, "bridge", "12")); // seen again
    }

    void export_unknownEvent_isNamed()
    {
        const Run failed = exported(u"ws"_s, u"Bride"_s, u"csv"_s, u"x.csv"_s);
        QCOMPARE(failed.exitCode, 3);
        QVERIFY2(failed.error.contains("Bride"), failed.error.constData());
        QVERIFY(!QFile::exists(path(u"x.csv"_s)));
    }

    void export_unwritablePath_isNamed()
    {
        const Run failed = exported(u"ws"_s, u"Bridge"_s, u"csv"_s, u"nowhere/x.csv"_s);
        QCOMPARE(failed.exitCode, 3);
        QVERIFY2(failed.error.contains("nowhere"), failed.error.constData());
    }

    void export_saysWhatItWrote()
    {
        const Run text = exported(u"ws"_s, u"Bridge"_s, u"csv"_s, u"x.csv"_s);
        QVERIFY2(text.exitCode == 0, text.error.constData());
        QCOMPARE(QString::fromUtf8(text.out).trimmed(), path(u"x.csv"_s));
        const Run json =
            exported(u"ws"_s, u"Bridge"_s, u"jsonld"_s, u"x.jsonld"_s, {u"--format"_s, u"json"_s});
        QVERIFY2(json.exitCode == 0, json.error.constData());
        const QJsonObject told = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(told["format"_L1].toString(), u"jsonld"_s);
        QCOMPARE(told["output"_L1].toString(), path(u"x.jsonld"_s));
        QVERIFY(QJsonDocument::fromJson(bytesOf(path(u"x.jsonld"_s))).isObject());
    }

    void export_replacesAFile()
    {
        QFile file(path(u"old.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("old") > 0);
        file.close();
        QCOMPARE(exported(u"ws"_s, u"Bridge"_s, u"csv"_s, u"old.csv"_s).exitCode, 0);
        QVERIFY(bytesOf(path(u"old.csv"_s)).startsWith("kind,"));
    }

    void bundle_isReadByGit_andHoldsNothingOfOtherEvents()
    {
        const Run done = exported(u"ws"_s, u"Bridge"_s, u"bundle"_s, u"b.bundle"_s);
        QVERIFY2(done.exitCode == 0, done.error.constData());
        const Git verified =
            git({u"bundle"_s, u"verify"_s, path(u"b.bundle"_s)}, path(u"ws/archive.git"_s));
        QVERIFY2(verified.exitCode == 0, verified.out.constData());
        const Git cloned = git({u"clone"_s, u"--mirror"_s, path(u"b.bundle"_s), path(u"b.git"_s)});
        QVERIFY2(cloned.exitCode == 0, cloned.out.constData());
        QCOMPARE(git({u"fsck"_s, u"--strict"_s}, path(u"b.git"_s)).exitCode, 0);
        const QByteArray names =
            git({u"for-each-ref"_s, u"--format=%(refname)"_s}, path(u"b.git"_s)).out;
        QCOMPARE(names.count("refs/heads/articles/"), 1);
        QVERIFY(names.contains("refs/heads/looks"));
        const QByteArray events =
            git({u"ls-tree"_s, u"-r"_s, u"--name-only"_s, u"events"_s}, path(u"b.git"_s)).out;
        QCOMPARE(events.trimmed(), QByteArray("events/bridge.json"));
        const QByteArray objects = git({u"log"_s, u"--all"_s, u"-p"_s}, path(u"b.git"_s)).out;
        QVERIFY(objects.contains("channel"));
        QVERIFY(!objects.contains("harbour.json"));
        const Git plain = git({u"clone"_s, path(u"b.bundle"_s), path(u"plain"_s)});
        QVERIFY2(plain.exitCode == 0, plain.out.constData());
        QVERIFY(QFile::exists(path(u"plain/README.md"_s)));
    }

    void bundle_twice_isTheSame()
    {
        QCOMPARE(exported(u"ws"_s, u"Bridge"_s, u"bundle"_s, u"1.bundle"_s).exitCode, 0);
        QCOMPARE(exported(u"ws"_s, u"Bridge"_s, u"bundle"_s, u"2.bundle"_s).exitCode, 0);
        QCOMPARE(bytesOf(path(u"1.bundle"_s)), bytesOf(path(u"2.bundle"_s)));
    }

    void bundle_unpacked_goesIntoAnotherWorkspace()
    {
        QCOMPARE(exported(u"ws"_s, u"Harbour"_s, u"bundle"_s, u"h.bundle"_s).exitCode, 0);
        QCOMPARE(git({u"clone"_s, u"--mirror"_s, path(u"h.bundle"_s), path(u"h.git"_s)}).exitCode,
                 0);
        const Run taken = run({u"sync"_s, path(u"h.git"_s), u"--workspace"_s, path(u"other"_s)});
        QVERIFY2(taken.exitCode == 0, taken.error.constData());
        const Run events = run({u"events"_s, u"--workspace"_s, path(u"other"_s)});
        QVERIFY2(events.out.contains("Harbour"), events.out.constData());
        QVERIFY(!events.out.contains("Bridge"));
        const Run shown =
            run({u"articles"_s, u"--event"_s, u"Harbour"_s, u"--workspace"_s, path(u"other"_s)});
        QVERIFY2(shown.out.contains("Ship strikes"), shown.out.constData());
    }

    void wacz_extractedAgain_givesTheSameText()
    {
        const QString page = QStringLiteral(PARALLAX_SAMPLE_DIR "/capital-ledger.html");
        const Run imported =
            run({u"import"_s, u"--workspace"_s, path(u"pages"_s), u"--event"_s, u"Page"_s, page});
        QVERIFY2(imported.exitCode == 0, imported.error.constData());
        const Run done = exported(u"pages"_s, u"Page"_s, u"wacz"_s, u"p.wacz"_s);
        QVERIFY2(done.exitCode == 0, done.error.constData());
        QVERIFY2(done.error.isEmpty(), done.error.constData());
        const auto textOf = [](const Run &extracted) {
            return QJsonDocument::fromJson(extracted.out)["text"_L1].toString();
        };
        const QString before = textOf(run({u"extract"_s, page, u"--format"_s, u"json"_s}));
        const Run after = run({u"extract"_s, path(u"p.wacz"_s), u"--format"_s, u"json"_s});
        QVERIFY2(after.exitCode == 0, after.error.constData());
        QVERIFY(before.size() > 200);
        QCOMPARE(textOf(after), before);
    }

    void wacz_ofPlainTexts_saysWhatHoldsThem()
    {
        const Run failed = exported(u"ws"_s, u"Bridge"_s, u"wacz"_s, u"x.wacz"_s);
        QCOMPARE(failed.exitCode, 3);
        QVERIFY2(failed.error.contains("bagit"), failed.error.constData());
        QVERIFY(!QFile::exists(path(u"x.wacz"_s)));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    Run exported(const QString &workspace,
                 const QString &event,
                 const QString &format,
                 const QString &output,
                 const QStringList &more = {}) const
    {
        return run(QStringList{u"export"_s, u"--workspace"_s, path(workspace), u"--event"_s, event,
                               u"--format"_s, format, u"--output"_s, path(output)}
                   + more);
    }

    bool import(const QString &workspace,
                const QString &event,
                const QByteArray &name,
                const QByteArray &figure)
    {
        QFile file(path(QString::fromLatin1(name) + u".txt"_s));
        const QByteArray text = "Ship strikes Ostrel " + name + "\n\nAt least " + figure
            + " people were hurt when a bulk carrier struck the western pier before dawn on "
              "Monday.\n\nThe harbour master closed the channel to all traffic near the "
            + name + ", and ferries were sent round the island until the evening.\n";
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
            return false;
        }
        file.close();
        return run({u"import"_s, u"--workspace"_s, path(workspace), u"--event"_s, event,
                    u"wire-%1="_s.arg(event) + file.fileName()})
                   .exitCode
            == 0;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
