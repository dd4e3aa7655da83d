// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract of the command line, on the program as it is built.

#include "program.h"

#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using parallax::test::Run;
using parallax::test::run;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(PARALLAX_SAMPLE_DIR "/") + name;
}

QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        qWarning("not JSON: %s", qPrintable(error.errorString()));
    }
    return document.object();
}

QByteArray trueText(const QString &name)
{
    QFile file(QStringLiteral(PARALLAX_TEST_DATA "/tracker/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void help_isThereForEveryCommand_data();
    void help_isThereForEveryCommand();
    void wrongUse_isTwo_data();
    void wrongUse_isTwo();
    void import_storesEveryArticleOnce();
    void events_listsTheEvent();
    void history_ofTheTrackerPage_hasBothVersions();
    void show_givesEachVersionWhole();
    void compare_keepsTheContract();
    void compare_twice_isTheSame();
    void align_storesNothing();
    void extract_givesOneDocumentALine();
    void diff_ofRevisions_findsTheSilentEdit();
    void history_ofSentences_tellsWhereTheyComeFrom();
    void score_printsALineAPair();
    void report_writesEveryForm_data();
    void report_writesEveryForm();
    void verify_findsNothingWrong();
    void search_findsAndSaysWhenNot();
    void gc_keepsEverything();
    void verify_report_tellsWhatIsStillStored();
    void look_atAWorkspaceThatIsNotThere_makesNone_data();
    void look_atAWorkspaceThatIsNotThere_makesNone();
    void diff_ofFiles_needsNoWorkspace();
    void git_readsTheRepository();

private:
    QStringList inWorkspace(const QStringList &arguments) const
    {
        return arguments + QStringList{u"--workspace"_s, m_folder.filePath(u"ws"_s)};
    }

    QTemporaryDir m_folder;
};

void TestCommands::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void TestCommands::help_isThereForEveryCommand_data()
{
    QTest::addColumn<QString>("command");
    for (const auto *command :
         {"import",  "extract",  "feed",    "align",  "compare", "score", "diff",
          "events",  "articles", "history", "show",   "search",  "gc",    "track",
          "untrack", "watch",    "check",   "report", "verify",  "sample",
          "export"}) {
        QTest::newRow(command) << QString::fromLatin1(command);
    }
}

void TestCommands::help_isThereForEveryCommand()
{
    QFETCH(const QString, command);
    const Run help = run({command, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.contains(QByteArray("Usage: parallax " + command.toUtf8())));
    QVERIFY(help.out.contains("--format"));
    QVERIFY(run({u"--help"_s}).out.contains(command.toUtf8()));
}

void TestCommands::wrongUse_isTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown command") << QStringList{u"imprt"_s};
    QTest::newRow("unknown option") << QStringList{u"align"_s, u"--loud"_s};
    QTest::newRow("unknown format") << QStringList{u"events"_s, u"--format"_s, u"xml"_s};
    QTest::newRow("import without event") << QStringList{u"import"_s, u"x.txt"_s};
    QTest::newRow("import without file") << QStringList{u"import"_s, u"--event"_s, u"E"_s};
    QTest::newRow("import over no such proxy")
        << QStringList{u"import"_s, u"--event"_s, u"E"_s, u"--proxy"_s, u"ftp://x"_s, u"x.txt"_s};
    QTest::newRow("untrack without article") << QStringList{u"untrack"_s};
    QTest::newRow("track every now and then")
        << QStringList{u"track"_s, u"--every"_s, u"often"_s, u"x"_s};
    QTest::newRow("watch without event") << QStringList{u"watch"_s, u"https://a.example/rss"_s};
    QTest::newRow("watch a file") << QStringList{u"watch"_s, u"--event"_s, u"E"_s, u"rss.xml"_s};
    QTest::newRow("check with an argument") << QStringList{u"check"_s, u"x"_s};
    QTest::newRow("align without file") << QStringList{u"align"_s};
    QTest::newRow("diff with one file") << QStringList{u"diff"_s, u"x.txt"_s};
    QTest::newRow("report without ending")
        << QStringList{u"report"_s, u"--event"_s, u"E"_s, u"--output"_s, u"report"_s};
    QTest::newRow("export without format")
        << QStringList{u"export"_s, u"--event"_s, u"E"_s, u"--output"_s, u"x"_s};
    QTest::newRow("export in no such format")
        << QStringList{u"export"_s, u"--event"_s, u"E"_s, u"--format"_s, u"xml"_s, u"--output"_s, u"x"_s};
    QTest::newRow("export nowhere")
        << QStringList{u"export"_s, u"--event"_s, u"E"_s, u"--format"_s, u"csv"_s};
    QTest::newRow("search for nothing") << QStringList{u"search"_s, u"–"_s};
    QTest::newRow("search with an open mark") << QStringList{u"search"_s, u"\"bridge"_s};
    QTest::newRow("search in no such part")
        << QStringList{u"search"_s, u"x"_s, u"--kind"_s, u"footnote"_s};
    QTest::newRow("search at no time") << QStringList{u"search"_s, u"x"_s, u"--since"_s, u"soon"_s};
    QTest::newRow("gc with an argument") << QStringList{u"gc"_s, u"x"_s};
    QTest::newRow("compare at no time")
        << QStringList{u"compare"_s, u"--event"_s, u"E"_s, u"--at"_s, u"soon"_s};
}

void TestCommands::wrongUse_isTwo()
{
    QFETCH(const QStringList, arguments);
    const Run wrong = run(arguments);
    QCOMPARE(wrong.exitCode, 2);
    QVERIFY(wrong.error.contains("parallax: "));
    QVERIFY(wrong.out.isEmpty());
}

void TestCommands::import_storesEveryArticleOnce()
{
    const QStringList call = inWorkspace(
        {u"import"_s, u"--event"_s, u"Ostrel Bridge"_s, u"--format"_s, u"json"_s,
         u"Maren Courier="_s + sample(u"maren-courier.txt"_s),
         sample(u"northcoast-wire-tracker.txt"_s),
         u"Radio Estuary="_s + sample(u"radio-estuary.txt"_s), sample(u"capital-ledger.html"_s)});
    const Run first = run(call);
    QVERIFY2(first.exitCode == 0, first.error.constData());
    const QJsonArray revisions = object(first.out).value("revisions"_L1).toArray();
    QCOMPARE(revisions.size(), 5);
    for (const auto &revision : revisions) {
        QVERIFY(revision.toObject().value("stored"_L1).toBool());
    }
    const Run second = run(call);
    QCOMPARE(second.exitCode, 0);
    for (const auto &revision : object(second.out).value("revisions"_L1).toArray()) {
        QVERIFY(!revision.toObject().value("stored"_L1).toBool());
    }
}

void TestCommands::events_listsTheEvent()
{
    const Run events = run(inWorkspace({u"events"_s, u"--format"_s, u"json"_s}));
    QCOMPARE(events.exitCode, 0);
    const QJsonArray all = object(events.out).value("events"_L1).toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.first().toObject().value("articles"_L1).toArray().size(), 4);
    QCOMPARE(object(run(inWorkspace({u"articles"_s, u"--format"_s, u"json"_s})).out)
                 .value("articles"_L1)
                 .toArray()
                 .size(),
             4);
}

void TestCommands::history_ofTheTrackerPage_hasBothVersions()
{
    const Run history =
        run(inWorkspace({u"history"_s, u"Northcoast Wire"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(history.exitCode == 0, history.error.constData());
    const QJsonArray revisions = object(history.out).value("revisions"_L1).toArray();
    QCOMPARE(revisions.size(), 2);
    QCOMPARE(revisions.at(0).toObject().value("kind"_L1).toString(), u"first"_s);
    QCOMPARE(revisions.at(1).toObject().value("kind"_L1).toString(), u"update"_s);
    QCOMPARE(revisions.at(1).toObject().value("observedNote"_L1).toString(),
             u"about 2 hours later"_s);
    QVERIFY(revisions.at(0).toObject().value("changes"_L1).toArray().isEmpty());
    QVERIFY(!revisions.at(1).toObject().value("changes"_L1).toArray().isEmpty());
    QCOMPARE(run(inWorkspace({u"history"_s, u"nobody"_s})).exitCode, 3);
}

void TestCommands::show_givesEachVersionWhole()
{
    for (const auto &[number, file] : {std::pair(u"1"_s, u"northcoast-wire.v1.txt"_s),
                                       std::pair(u"2"_s, u"northcoast-wire.v2.txt"_s)}) {
        const Run show = run(inWorkspace(
            {u"show"_s, u"Northcoast Wire"_s, u"--revision"_s, number, u"--format"_s, u"json"_s}));
        QCOMPARE(show.exitCode, 0);
        const QByteArray expected = trueText(file);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(object(show.out).value("text"_L1).toString().simplified(),
                 QString::fromUtf8(expected).simplified());
    }
    QCOMPARE(run(inWorkspace({u"show"_s, u"Northcoast Wire"_s, u"--revision"_s, u"9"_s})).exitCode,
             3);
}

void TestCommands::compare_keepsTheContract()
{
    const Run compare = run(
        inWorkspace({u"compare"_s, u"--event"_s, u"Ostrel Bridge"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(compare.exitCode == 0, compare.error.constData());
    const QJsonObject result = object(compare.out);
    const QJsonArray articles = result.value("articles"_L1).toArray();
    QCOMPARE(articles.size(), 4);
    const QJsonArray claims = result.value("claims"_L1).toArray();
    QVERIFY(claims.size() > 40);
    for (const auto &value : claims) {
        const QJsonObject claim = value.toObject();
        const QString text =
            articles.at(claim.value("article"_L1).toInt()).toObject().value("text"_L1).toString();
        QVERIFY(claim.value("begin"_L1).toInt() < claim.value("end"_L1).toInt());
        QVERIFY(claim.value("end"_L1).toInt() <= text.size());
    }
    for (const auto &value : result.value("discrepancies"_L1).toArray()) {
        for (const auto side : {"a"_L1, "b"_L1}) {
            const QJsonObject part = value.toObject().value(side).toObject();
            const auto claim = std::ranges::find_if(claims, [&part](const QJsonValue &one) {
                return one.toObject().value("id"_L1) == part.value("claim"_L1);
            });
            QVERIFY(claim != claims.end());
            const QString text = articles.at((*claim).toObject().value("article"_L1).toInt())
                                     .toObject()
                                     .value("text"_L1)
                                     .toString();
            const int begin = part.value("begin"_L1).toInt();
            QCOMPARE(text.mid(begin, part.value("end"_L1).toInt() - begin),
                     part.value("text"_L1).toString());
        }
    }
    QHash<QString, int> articleOf;
    for (const auto &claim : claims) {
        articleOf.insert(claim.toObject().value("id"_L1).toString(),
                         claim.toObject().value("article"_L1).toInt());
    }
    QSet<QString> toldByOne;
    for (const auto &group : result.value("groups"_L1).toArray()) {
        const QJsonArray members = group.toObject().value("claims"_L1).toArray();
        QSet<int> tellers;
        for (const auto &member : members) {
            tellers.insert(articleOf.value(member.toString()));
        }
        for (const auto &member : members) {
            if (tellers.size() == 1) {
                toldByOne.insert(member.toString());
            }
        }
    }
    QVERIFY(!toldByOne.isEmpty());
    const QJsonArray links = result.value("links"_L1).toArray();
    QVERIFY(!links.isEmpty());
    for (const auto &link : links) {
        QVERIFY(!toldByOne.contains(link.toObject().value("a"_L1).toString()));
        QVERIFY(!toldByOne.contains(link.toObject().value("b"_L1).toString()));
    }
    QCOMPARE(result.value("coverage"_L1).toArray().size(),
             result.value("groups"_L1).toArray().size());
}

void TestCommands::compare_twice_isTheSame()
{
    const QStringList call =
        inWorkspace({u"compare"_s, u"--event"_s, u"Ostrel Bridge"_s, u"--format"_s, u"json"_s});
    QCOMPARE(run(call).out, run(call).out);
}

void TestCommands::align_storesNothing()
{
    const QTemporaryDir empty;
    const Run align =
        run({u"align"_s, u"--format"_s, u"json"_s, u"--workspace"_s, empty.filePath(u"ws"_s),
             u"A="_s + sample(u"maren-courier.txt"_s), u"-"_s},
            "One ship hit the bridge\n\nThe bridge carries 42,000 vehicles a day.\n");
    QVERIFY2(align.exitCode == 0, align.error.constData());
    QCOMPARE(object(align.out).value("articles"_L1).toArray().size(), 2);
    QVERIFY(QDir(empty.path()).isEmpty());
}

void TestCommands::extract_givesOneDocumentALine()
{
    const Run extract =
        run({u"extract"_s, u"--format"_s, u"json"_s, sample(u"northcoast-wire-tracker.txt"_s),
             sample(u"radio-estuary.txt"_s)});
    QVERIFY2(extract.exitCode == 0, extract.error.constData());
    const QByteArrayList lines = extract.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(object(lines.at(0)).value("revision"_L1).toInt(), 1);
    QCOMPARE(object(lines.at(1)).value("revision"_L1).toInt(), 2);
    QVERIFY(!object(lines.at(2)).contains("revision"_L1));
    QVERIFY(!object(lines.at(2)).value("sentences"_L1).toArray().isEmpty());
}

void TestCommands::diff_ofRevisions_findsTheSilentEdit()
{
    const Run diff = run(
        inWorkspace({u"diff"_s, u"Northcoast Wire"_s, u"1"_s, u"2"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(diff.exitCode == 0, diff.error.constData());
    const QJsonObject result = object(diff.out);
    int edited = 0;
    for (const auto &match : result.value("matches"_L1).toArray()) {
        edited += match.toObject().value("kind"_L1).toString() == u"edited"_s ? 1 : 0;
    }
    QVERIFY(edited >= 1);
    QVERIFY(!result.value("words"_L1).toArray().isEmpty());
    const QJsonArray changes = result.value("changes"_L1).toArray();
    QVERIFY(!changes.isEmpty());
    int counted = 0;
    for (const auto &count : result.value("kinds"_L1).toObject()) {
        counted += count.toInt();
    }
    QCOMPARE(counted, int(changes.size()));
    for (const auto &change : changes) {
        QVERIFY(!change.toObject().value("explanation"_L1).toString().isEmpty());
    }
}

void TestCommands::history_ofSentences_tellsWhereTheyComeFrom()
{
    const Run history = run(inWorkspace(
        {u"history"_s, u"Northcoast Wire"_s, u"--sentences"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(history.exitCode == 0, history.error.constData());
    const QJsonObject result = object(history.out);
    QCOMPARE(result.value("revision"_L1).toInt(), 2);
    QSet<int> changedIn;
    for (const auto &value : result.value("sentences"_L1).toArray()) {
        const QJsonObject sentence = value.toObject();
        const int first = sentence.value("firstSeen"_L1).toObject().value("revision"_L1).toInt();
        const int last = sentence.value("lastChanged"_L1).toObject().value("revision"_L1).toInt();
        QVERIFY(first >= 1 && first <= last && last <= 2);
        changedIn.insert(last);
    }
    QCOMPARE(changedIn, (QSet<int>{1, 2})); // some stayed, some were edited or added
    QCOMPARE(
        run(inWorkspace({u"history"_s, u"Northcoast Wire"_s, u"--revision"_s, u"1"_s})).exitCode,
        2);
    QCOMPARE(run(inWorkspace({u"history"_s, u"Northcoast Wire"_s, u"--sentences"_s, u"--revision"_s,
                              u"9"_s}))
                 .exitCode,
             3);
}

void TestCommands::score_printsALineAPair()
{
    const Run score =
        run({u"score"_s, u"-"_s},
            "The bridge carries 42,000 vehicles a day.\tThe bridge carries 42,000 vehicles a day.\n"
            "The bridge carries 42,000 vehicles a day.\tSchools sent their pupils home.\n");
    QCOMPARE(score.exitCode, 0);
    const QByteArrayList lines = score.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).endsWith("\t1"));
    QVERIFY(lines.at(1).endsWith("\t0"));
    QCOMPARE(run({u"score"_s, u"-"_s}, "no tab here\n").exitCode, 3);
}

void TestCommands::report_writesEveryForm_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("md") << u"md"_s << QByteArray("# ");
    QTest::newRow("odt") << u"odt"_s << QByteArray("PK");
    QTest::newRow("csv") << u"csv"_s << QByteArray("kind,");
    QTest::newRow("json") << u"json"_s << QByteArray("{");
}

void TestCommands::report_writesEveryForm()
{
    QFETCH(const QString, ending);
    QFETCH(const QByteArray, begin);
    const QString path = m_folder.filePath(u"report."_s + ending);
    const Run report =
        run(inWorkspace({u"report"_s, u"--event"_s, u"Ostrel Bridge"_s, u"--output"_s, path}));
    QVERIFY2(report.exitCode == 0, report.error.constData());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(begin),
             content.first(std::min<qsizetype>(40, content.size())).constData());
    QVERIFY(content.size() > 500);
    const Run nowhere = run(inWorkspace({u"report"_s, u"--event"_s, u"Ostrel Bridge"_s,
                                         u"--output"_s, u"/nonexistent/x."_s + ending}));
    QCOMPARE(nowhere.exitCode, 3);
    QVERIFY(nowhere.error.contains("/nonexistent/x."));
}

void TestCommands::verify_findsNothingWrong()
{
    const Run verify = run(inWorkspace({u"verify"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(verify.exitCode == 0, verify.error.constData());
    QCOMPARE(object(verify.out).value("revisions"_L1).toInt(), 5);
}

void TestCommands::search_findsAndSaysWhenNot()
{
    const Run found = run(inWorkspace({u"search"_s, u"bridge"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(found.exitCode == 0, found.error.constData());
    const QJsonArray hits = object(found.out).value("hits"_L1).toArray();
    QVERIFY(hits.size() >= 3);
    for (const QJsonValue &hit : hits) {
        const QJsonObject mark = hit["marks"_L1][0].toObject();
        const QString snippet = hit["snippet"_L1].toString();
        const qsizetype begin = mark.value("begin"_L1).toInteger();
        const qsizetype end = mark.value("end"_L1).toInteger();
        QCOMPARE(snippet.sliced(begin, end - begin).toLower(), u"bridge"_s);
    }
    const Run text = run(inWorkspace({u"search"_s, u"bridge"_s, u"--first"_s}));
    QVERIFY(text.exitCode == 0 && text.out.contains("[Bridge]"));
    QCOMPARE(run(inWorkspace({u"search"_s, u"zeppelin"_s})).exitCode, 1);
    QCOMPARE(run(inWorkspace({u"search"_s, u"bridge"_s, u"--event"_s, u"none"_s})).exitCode, 3);
}

void TestCommands::gc_keepsEverything()
{
    const Run before = run(inWorkspace({u"search"_s, u"ship OR bridge"_s, u"--all-revisions"_s}));
    const Run gc = run(inWorkspace({u"gc"_s, u"--format"_s, u"json"_s}));
    QVERIFY2(gc.exitCode == 0, gc.error.constData());
    QVERIFY(object(gc.out).value("packed"_L1).toInt() > 10);
    QCOMPARE(run(inWorkspace({u"verify"_s, u"--rebuild-index"_s})).exitCode, 0);
    QCOMPARE(run(inWorkspace({u"search"_s, u"ship OR bridge"_s, u"--all-revisions"_s})).out,
             before.out);
}

void TestCommands::verify_report_tellsWhatIsStillStored()
{
    const QString report = m_folder.filePath(u"checked.pdf"_s);
    const Run made =
        run(inWorkspace({u"report"_s, u"--event"_s, u"Ostrel Bridge"_s, u"--output"_s, report}));
    QVERIFY2(made.exitCode == 0, made.error.constData());
    const Run sound = run(inWorkspace({u"verify"_s, report, u"--format"_s, u"json"_s}));
    QVERIFY2(sound.exitCode == 0, QByteArray(sound.error + sound.out).constData());
    const QJsonArray sources = object(sound.out).value("sources"_L1).toArray();
    QCOMPARE(sources.size(), 4);
    QVERIFY(sources.first()["passages"_L1].toInt() > 3);
    // A workspace that holds other articles only has none of these revisions.
    const QString other = m_folder.filePath(u"other"_s);
    const Run import =
        run({u"import"_s, u"--event"_s, u"E"_s, u"Radio Echo="_s + sample(u"radio-estuary.txt"_s),
             u"--workspace"_s, other});
    QVERIFY2(import.exitCode == 0, import.error.constData());
    const Run wanting = run({u"verify"_s, report, u"--workspace"_s, other});
    QCOMPARE(wanting.exitCode, 1);
    QVERIFY(wanting.out.contains("missing"));
    QCOMPARE(run(inWorkspace({u"verify"_s, sample(u"event.json"_s)})).exitCode, 3);
    QCOMPARE(run(inWorkspace({u"verify"_s, m_folder.filePath(u"none.pdf"_s)})).exitCode, 3);
    QCOMPARE(run(inWorkspace({u"verify"_s, report, report})).exitCode, 2);
}

void TestCommands::look_atAWorkspaceThatIsNotThere_makesNone_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("events") << QStringList{u"events"_s};
    QTest::newRow("compare") << QStringList{u"compare"_s, u"--event"_s, u"E"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("check") << QStringList{u"check"_s};
    QTest::newRow("untrack") << QStringList{u"untrack"_s, u"x"_s};
}

void TestCommands::look_atAWorkspaceThatIsNotThere_makesNone()
{
    QFETCH(const QStringList, arguments);
    const QString slip = m_folder.filePath(u"wss"_s);
    const Run looked = run(arguments + QStringList{u"--workspace"_s, slip});
    QCOMPARE(looked.exitCode, 3);
    QVERIFY(looked.error.contains(slip.toUtf8()));
    QVERIFY(!QDir(slip).exists());
}

void TestCommands::diff_ofFiles_needsNoWorkspace()
{
    const QString slip = m_folder.filePath(u"wss"_s);
    const Run compared = run({u"diff"_s, sample(u"maren-courier.txt"_s),
                              sample(u"maren-courier.txt"_s), u"--workspace"_s, slip});
    QCOMPARE(compared.exitCode, 0);
    QVERIFY(!QDir(slip).exists());
}

void TestCommands::git_readsTheRepository()
{
    const QString repository = m_folder.filePath(u"ws/archive.git"_s);
    for (const QStringList &call :
         {QStringList{u"fsck"_s, u"--full"_s, u"--strict"_s}, QStringList{u"log"_s, u"--all"_s}}) {
        QProcess git;
        git.start(u"git"_s,
                  QStringList{u"-c"_s, u"safe.directory=*"_s, u"-C"_s, repository} + call);
        QVERIFY(git.waitForFinished());
        QVERIFY2(git.exitCode() == 0, git.readAllStandardError().constData());
    }
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
