// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hints on the pages of single outlets: which are read, for whom they hold, and what they do.
#include <app/extract/outlethints.h>
#include <app/extract/pagereader.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using extract::OutletHint;
using extract::OutletHints;

namespace {

const QByteArray good =
    "{\"format\": 1, \"hosts\": [\"harbour.example\"], \"hints\": ["
    "{\"comment\": \"seen\", \"validFrom\": \"2019-01-01\", \"validTo\": \"2019-12-31\","
    " \"leaveOut\": [\".box\"]}]}";

QDate day(int year, int month)
{
    return {year, month, 15};
}

/// The hints of a folder of these files.
OutletHints hintsOf(const QList<std::pair<QString, QByteArray>> &files)
{
    const QTemporaryDir folder;
    for (const auto &[name, bytes] : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %ls", qUtf16Printable(name));
    }
    return OutletHints::read(folder.path());
}

QJsonObject block(int id, const QString &text, double leftOut, bool inBody = false)
{
    QJsonObject made{{u"id"_s, id},          {u"element"_s, id + 2}, {u"parent"_s, 1},
                     {u"tag"_s, u"p"_s},     {u"text"_s, text},      {u"within"_s, QJsonArray()},
                     {u"chosen"_s, !inBody}, {u"leftOut"_s, leftOut}};
    made.insert(u"inBody"_s, inBody);
    return made;
}

const QString first = u"The ferry ran aground off the northern mole on Monday, the port said, and "
                      "forty people were hurt when it struck the stones."_s;
const QString second = u"Divers are to look at the hull before it is towed into the harbour, which "
                       "will take until the end of the week at least."_s;

Article articleOf(const QJsonArray &blocks, const QJsonObject &hint)
{
    const QJsonObject page{{u"format"_s, 1},
                           {u"title"_s, u"Ferry runs aground"_s},
                           {u"blocks"_s, blocks},
                           {u"hint"_s, hint}};
    const auto read = extract::pageArticles({page}, {});
    return read ? read->first().revisions.first() : Article();
}

} // namespace

class OutletHintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped_areWithoutFault();
    void find_host_andDay_data();
    void find_host_andDay();
    void find_pageWithoutAddress_goesByWhatItNames_data();
    void find_pageWithoutAddress_goesByWhatItNames();
    void file_wrong_isNamedAndTheOthersCount_data();
    void file_wrong_isNamedAndTheOthersCount();
    void hints_forTheSameDays_areNoTwo();
    void folder_thatIsNotThere_givesNone();
    void furniture_isDroppedWithItsReason();
    void furniture_partOfAParagraph_stays();
    void body_blockLeftOutByTheReading_isTakenIn();
    void byline_isCutWhereTheHintSays();
    void dates_andHeadline_ofTheHint_comeFirst();
};

void OutletHintsTest::shipped_areWithoutFault()
{
    const OutletHints &hints = OutletHints::shipped();
    for (const Error &error : hints.failures())
        QFAIL(qPrintable(error.detail));
    QVERIFY(!hints.all().isEmpty());
}

void OutletHintsTest::find_host_andDay_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("host") << u"harbour.example"_s << day(2019, 5) << true;
    QTest::newRow("subdomain") << u"www.harbour.example"_s << day(2019, 5) << true;
    QTest::newRow("other host with the same end")
        << u"myharbour.example"_s << day(2019, 5) << false;
    QTest::newRow("domain above") << u"example"_s << day(2019, 5) << false;
    QTest::newRow("no host") << QString() << day(2019, 5) << false;
    QTest::newRow("first day") << u"harbour.example"_s << QDate(2019, 1, 1) << true;
    QTest::newRow("last day") << u"harbour.example"_s << QDate(2019, 12, 31) << true;
    QTest::newRow("before") << u"harbour.example"_s << QDate(2018, 12, 31) << false;
    QTest::newRow("after") << u"harbour.example"_s << QDate(2020, 1, 1) << false;
    QTest::newRow("no day") << u"harbour.example"_s << QDate() << false;
}

void OutletHintsTest::find_host_andDay()
{
    QFETCH(const QString, host);
    QFETCH(const QDate, day);
    const OutletHints hints = hintsOf({{u"a.json"_s, good}});
    QCOMPARE(hints.failures().size(), 0);
    QTEST(hints.find(host, day) != nullptr, "isFound");
}

void OutletHintsTest::find_pageWithoutAddress_goesByWhatItNames_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isFound");
    const QByteArray link = "<link rel=\"canonical\" href=\"https://harbour.example/a\">";
    QTest::newRow("link") << link << QString() << true;
    QTest::newRow("other order") << QByteArray(
        "<link href='https://harbour.example/a' rel='canonical'>")
                                 << QString() << true;
    QTest::newRow("meta") << QByteArray(
        "<meta property=\"og:url\" content=\"https://harbour.example/a\">")
                          << QString() << true;
    QTest::newRow("nothing") << QByteArray("<p>harbour.example</p>") << QString() << false;
    QTest::newRow("the capture's own address counts more")
        << link << u"https://other.example/"_s << false;
}

void OutletHintsTest::find_pageWithoutAddress_goesByWhatItNames()
{
    QFETCH(const QByteArray, page);
    QFETCH(const QString, address);
    Capture capture;
    capture.bytes = "<html><head>" + page + "</head>";
    capture.url = QUrl(address);
    capture.fetched = QDateTime(day(2019, 5), QTime(12, 0), Qt::UTC);
    const OutletHints hints = hintsOf({{u"a.json"_s, good}});
    QTEST(hints.find(capture) != nullptr, "isFound");
}

void OutletHintsTest::file_wrong_isNamedAndTheOthersCount_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto changed = [](const QByteArray &from, const QByteArray &to) {
        return QByteArray(good).replace("harbour.example", "mole.example").replace(from, to);
    };
    QTest::newRow("empty") << QByteArray() << u"no JSON object"_s;
    QTest::newRow("cut off") << good.first(good.size() / 2) << u"no JSON object"_s;
    QTest::newRow("binary") << QByteArray("\0\xFF\xFE", 3) << u"no JSON object"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"no JSON object"_s;
    QTest::newRow("other format") << changed("\"format\": 1", "\"format\": 2") << u"format"_s;
    QTest::newRow("unknown key") << changed("\"leaveOut\"", "\"leaveout\"") << u"\"leaveout\""_s;
    QTest::newRow("no host") << changed("\"mole.example\"", "") << u"hosts"_s;
    QTest::newRow("no hints") << QByteArray("{\"format\": 1, \"hosts\": [\"a.example\"]}")
                              << u"no hints"_s;
    QTest::newRow("no origin") << changed("\"comment\": \"seen\", ", "") << u"comment"_s;
    QTest::newRow("no first day") << changed("\"validFrom\": \"2019-01-01\", ", "")
                                  << u"validFrom"_s;
    QTest::newRow("no day") << changed("2019-12-31", "December") << u"validTo"_s;
    QTest::newRow("ends before it begins") << changed("2019-12-31", "2018-12-31") << u"ends"_s;
    QTest::newRow("selector of no text") << changed("\".box\"", "7") << u"leaveOut"_s;
    QTest::newRow("endless selector")
        << changed(".box", QByteArray("p > ").repeated(1000)) << u"leaveOut"_s;
    QTest::newRow("endless list") << changed("\".box\"",
                                             QByteArray("\".a\", ").repeated(100) + "\".b\"")
                                  << u"leaveOut"_s;
    QTest::newRow("endless file") << changed("seen", QByteArray(100'000, 'x')) << u"larger"_s;
}

void OutletHintsTest::file_wrong_isNamedAndTheOthersCount()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, reason);
    const OutletHints hints = hintsOf({{u"a.json"_s, bytes}, {u"b.json"_s, good}});
    QCOMPARE(hints.failures().size(), 1);
    const QString detail = hints.failures().first().detail;
    QVERIFY2(detail.contains(u"a.json"_s) && detail.contains(reason), qPrintable(detail));
    QCOMPARE(hints.all().size(), 1);
    QVERIFY(hints.find(u"harbour.example"_s, day(2019, 5)) != nullptr);
}

void OutletHintsTest::hints_forTheSameDays_areNoTwo()
{
    const auto other = [](const QByteArray &from, const QByteArray &to, const QByteArray &host) {
        return QByteArray(good)
            .replace("2019-12-31", to)
            .replace("2019-01-01", from)
            .replace("harbour.example", host);
    };
    const auto with = [](const QByteArray &bytes) {
        return hintsOf({{u"a.json"_s, good}, {u"b.json"_s, bytes}});
    };
    const OutletHints two = with(other("2019-12-31", "2020-12-31", "harbour.example"));
    QCOMPARE(two.failures().size(), 1);
    QVERIFY(two.failures().first().detail.contains(u"b.json"_s));
    QCOMPARE(two.all().size(), 1);
    QCOMPARE(with(other("2019-06-01", "2019-06-02", "www.harbour.example")).all().size(), 1);
    QCOMPARE(with(other("2020-01-01", "2020-12-31", "harbour.example")).all().size(), 2);
    QCOMPARE(with(other("2019-01-01", "2019-12-31", "mole.example")).all().size(), 2);
}

void OutletHintsTest::folder_thatIsNotThere_givesNone()
{
    const OutletHints hints = OutletHints::read(u"/nowhere/at/all"_s);
    QVERIFY(hints.all().isEmpty() && hints.failures().isEmpty());
}

void OutletHintsTest::furniture_isDroppedWithItsReason()
{
    const QString box = u"More of the harbour and its ships stands in our Sunday edition, out now "
                        "at every kiosk of the town."_s;
    const Article read = articleOf({block(0, first, 0), block(1, box, 0.9), block(2, second, 0)},
                                   {{u"file"_s, u"a.json"_s}});
    QVERIFY(read.text.contains(first) && read.text.contains(second));
    QVERIFY(!read.text.contains(box));
    const auto dropped = std::ranges::find(read.dropped, box, &DroppedText::text);
    QVERIFY(dropped != read.dropped.cend());
    QCOMPARE(dropped->reason, u"furniture of this outlet"_s);
}

void OutletHintsTest::furniture_partOfAParagraph_stays()
{
    const Article read = articleOf({block(0, first, 0.4), block(1, second, 0)}, {});
    QVERIFY(read.text.contains(first));
}

void OutletHintsTest::body_blockLeftOutByTheReading_isTakenIn()
{
    const QString lost = u"Nobody was held."_s;
    const QJsonArray blocks{block(0, first, 0), block(1, second, 0), block(2, lost, 0, true)};
    QVERIFY(articleOf(blocks, {{u"file"_s, u"a.json"_s}}).text.contains(lost));
}

void OutletHintsTest::byline_isCutWhereTheHintSays()
{
    const QJsonObject hint{{u"file"_s, u"a.json"_s},
                           {u"byline"_s, u"Mara Lund at the northern mole"_s},
                           {u"bylineEnds"_s, QJsonArray{u" at the "_s}}};
    QCOMPARE(articleOf({block(0, first, 0), block(1, second, 0)}, hint).byline,
             QStringList{u"Mara Lund"_s});
}

void OutletHintsTest::dates_andHeadline_ofTheHint_comeFirst()
{
    const QJsonObject hint{{u"file"_s, u"a.json"_s},
                           {u"headline"_s, u"Ferry strikes mole"_s},
                           {u"published"_s, u"2019-05-15T08:30:00Z"_s}};
    const Article read = articleOf({block(0, first, 0), block(1, second, 0)}, hint);
    QCOMPARE(read.headline, u"Ferry strikes mole"_s);
    QCOMPARE(read.published, QDateTime({2019, 5, 15}, {8, 30}, Qt::UTC));
}

QTEST_GUILESS_MAIN(OutletHintsTest)
#include "tst_outlethints.moc"
