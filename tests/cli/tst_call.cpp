// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/cli/commandline.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax::cli;

class TestCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arguments_tellWhatIsMeant_data();
    void arguments_tellWhatIsMeant();
    void folder_opensTheWindowOnIt();
    void input_namesItsOutlet();
    void input_thatExistsWithSign_isAFile();
    void time_withoutZoneIsUtc();
};

void TestCall::arguments_tellWhatIsMeant_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<Call::Kind>("kind");
    QTest::newRow("nothing") << QStringList{u"parallax"_s} << Call::Kind::Window;
    QTest::newRow("sample") << QStringList{u"parallax"_s, u"--sample"_s} << Call::Kind::Window;
    QTest::newRow("event") << QStringList{u"parallax"_s, u"--event"_s, u"Bridge"_s}
                           << Call::Kind::Window;
    QTest::newRow("command") << QStringList{u"parallax"_s, u"align"_s} << Call::Kind::Command;
    QTest::newRow("help") << QStringList{u"parallax"_s, u"--help"_s} << Call::Kind::Help;
    QTest::newRow("version") << QStringList{u"parallax"_s, u"--version"_s} << Call::Kind::Version;
    QTest::newRow("mistyped command")
        << QStringList{u"parallax"_s, u"imprt"_s} << Call::Kind::Wrong;
    QTest::newRow("option before the command")
        << QStringList{u"parallax"_s, u"--workspace"_s, u"/a/"_s, u"import"_s} << Call::Kind::Wrong;
    QTest::newRow("unknown option") << QStringList{u"parallax"_s, u"--evnt"_s} << Call::Kind::Wrong;
    QTest::newRow("two folders") << QStringList{u"parallax"_s, u"/a/"_s, u"/b/"_s}
                                 << Call::Kind::Wrong;
}

void TestCall::arguments_tellWhatIsMeant()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const Call::Kind, kind);
    const Call found = call(arguments);
    QCOMPARE(found.kind, kind);
    QCOMPARE(found.message.isEmpty(), kind != Call::Kind::Wrong);
}

void TestCall::folder_opensTheWindowOnIt()
{
    const QTemporaryDir folder;
    const Call found = call({u"parallax"_s, folder.path(), u"--event"_s, u"Bridge"_s});
    QCOMPARE(found.kind, Call::Kind::Window);
    QCOMPARE(found.workspace, folder.path());
    QCOMPARE(found.event, u"Bridge"_s);
}

void TestCall::input_namesItsOutlet()
{
    const auto item = inputItem(u"Maren Courier=some/file.txt"_s);
    QCOMPARE(item.outlet, u"Maren Courier"_s);
    QCOMPARE(item.path, u"some/file.txt"_s);
    QCOMPARE(inputItem(u"some/file.txt"_s).outlet, QString());
}

void TestCall::input_thatExistsWithSign_isAFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a=b.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(inputItem(path).path, path);
    QCOMPARE(inputItem(path).outlet, QString());
}

void TestCall::time_withoutZoneIsUtc()
{
    const QDateTime expected({2026, 10, 14}, {12, 5}, Qt::UTC);
    QCOMPARE(timeArgument(u"2026-10-14T12:05:00Z"_s), std::optional(expected));
    QCOMPARE(timeArgument(u"2026-10-14T12:05:00"_s), std::optional(expected));
    QCOMPARE(timeArgument(u"2026-10-14T14:05:00+02:00"_s), std::optional(expected));
    QCOMPARE(timeArgument(u"yesterday"_s), std::optional<QDateTime>());
}

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
