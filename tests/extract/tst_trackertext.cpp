// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlecheck.h"

#include <app/extract/textreader.h>
#include <app/extract/trackerrows.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using extract::TrackerRow;

namespace {

const QString introduction =
    u"This article is from the source 'courier' and was first published or seen on . It last "
    u"changed "
    "over 40 days ago and won't be checked again for changes.\n\n"
    "You can find the current article at its original source at "
    "http://www.courier.example/ferry\n\n"
    "The article has changed 1 times. There is an RSS feed of changes available.\n\n"
    "Version 1 Version 2\n"_s;

/// The page's text form: unchanged rows twice without a space, changed cells with a space between.
QString joined(const TrackerRow &row)
{
    if (row.oldText == row.newText)
        return row.oldText + row.newText;
    return QString(row.oldText + u' ' + row.newText).trimmed();
}

/// Rows of two versions as the tracker prints them: by a longest common subsequence, pairs first.
QList<TrackerRow> rowsOf(const QStringList &oldTexts, const QStringList &newTexts)
{
    const qsizetype m = oldTexts.size();
    const qsizetype n = newTexts.size();
    QList<QList<int>> common(m + 1, QList<int>(n + 1, 0));
    for (qsizetype i = m - 1; i >= 0; --i) {
        for (qsizetype k = n - 1; k >= 0; --k) {
            common[i][k] = oldTexts[i] == newTexts[k]
                ? common[i + 1][k + 1] + 1
                : std::max(common[i + 1][k], common[i][k + 1]);
        }
    }
    QList<TrackerRow> rows;
    QStringList onlyOld;
    QStringList onlyNew;
    const auto flush = [&] {
        for (qsizetype i = 0; i < std::max(onlyOld.size(), onlyNew.size()); ++i)
            rows.append({onlyOld.value(i), onlyNew.value(i)});
        onlyOld.clear();
        onlyNew.clear();
    };
    qsizetype i = 0;
    qsizetype k = 0;
    while (i < m || k < n) {
        if (i < m && k < n && oldTexts[i] == newTexts[k]) {
            flush();
            rows.append({oldTexts[i++], newTexts[k++]});
        } else if (k == n || (i < m && common[i + 1][k] >= common[i][k + 1])) {
            onlyOld += oldTexts[i++];
        } else {
            onlyNew += newTexts[k++];
        }
    }
    flush();
    return rows;
}

QList<TrackerRow> readBack(const QList<TrackerRow> &rows)
{
    QStringList lines;
    for (const TrackerRow &row : rows)
        lines += joined(row);
    return extract::splitRows(lines);
}

/// Invented news, told twice: the sentence as first written and as an editor leaves it.
struct Edited
{
    QString before;
    QString after;
};

const QList<Edited> stock{
    {u"The ferry left the quay at noon with nobody on board, the harbour office said."_s,
     u"The ferry left the quay shortly after noon with nobody on board, the harbour office said on Monday."_s},
    {u"Nobody could say why the lamps had been left burning."_s,
     u"Nobody could say on Monday why the lamps had been left burning all night."_s},
    {u"\"I saw it go and I laughed,\" said Orla Venn, who sells tickets."_s,
     u"\"I saw it go and I laughed, and then I ran,\" said Orla Venn, who sells tickets."_s},
    {u"The coastguard sent two boats after it."_s,
     u"The coastguard sent three boats after it, one of them from Low Ferring."_s},
    {u"Its owner, Brann Lines, put the value at 4.6 million euros."_s,
     u"Its owner, Brann Lines, put the value of the ferry at 5 million euros."_s},
    {u"The mayor, Lt. Col. Hesper Crane, called a meeting for the evening."_s,
     u"The mayor, Lt. Col. Hesper Crane, called a meeting of the council for 7 p.m."_s},
    {u"Schools on the island stayed closed."_s,
     u"All eleven schools on the island stayed closed until Tuesday."_s},
    {u"A union of sailors said the brake had been reported broken in June. It gave no details."_s,
     u"A union of sailors said the brake had been reported broken twice since June. It gave no details."_s},
    {u"The ferry was built in 1981 and repaired after a fire."_s,
     u"The ferry was built in 1981 and repaired after a fire in its engine room."_s},
    {u"Fishermen found the rudder on a beach north of the town."_s,
     u"Fishermen found the rudder on a beach two miles north of the town."_s},
    {u"Trade with the mainland came to a halt, the chamber of commerce said."_s,
     u"Trade with the mainland has come to a halt, the chamber of commerce said in a letter."_s},
    {u"An inquiry is to begin on Thursday."_s,
     u"An inquiry under Judge Amory Pell is to begin on Thursday."_s},
};

const QStringList additions{
    u"Two hospitals on the mainland had been told to expect patients."_s,
    u"Insurers declined to comment."_s,
    u"The price of bread rose by a fifth within a day, shopkeepers said."_s,
    u"A second ferry, the Anna Tolland, was sent from Port Maren."_s,
    u"Divers looked at the chain and found it whole."_s,
    u"\"We ask for patience,\" the ministry wrote."_s,
    u"Weather forecasters expect fog for the rest of the week."_s,
    u"The oldest passenger who missed the boat was 91."_s,
};

class Random
{
public:
    explicit Random(quint32 seed)
        : m_state(seed * 2654435761U + 1)
    {
    }

    int below(int limit)
    {
        m_state = m_state * 1664525U + 1013904223U;
        return int((m_state >> 8U) % quint32(limit));
    }

private:
    quint32 m_state;
};

} // namespace

class TrackerTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void trackerArticles_sample_givesBothVersionsExactly()
    {
        const auto text = extract::decoded(
            fileBytes(QStringLiteral(PARALLAX_SAMPLE_DIR "/northcoast-wire-tracker.txt")));
        QVERIFY(text);
        QVERIFY(extract::isTrackerText(*text));
        const auto extraction = extract::trackerArticles(*text);
        QVERIFY(extraction);
        QCOMPARE(extraction->size(), 1);
        const QList<Article> revisions = extraction->first().revisions;
        QCOMPARE(revisions.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const QString truth = QString::fromUtf8(fileBytes(
                QStringLiteral(PARALLAX_TEST_DATA "/tracker/northcoast-wire.v%1.txt").arg(i + 1)));
            checkShape(revisions[i]);
            QCOMPARE(revisions[i].text.split(u"\n\n"_s), truth.trimmed().split(u"\n\n"_s));
            QCOMPARE(revisions[i].outlet, u"Northcoast Wire"_s);
            QCOMPARE(revisions[i].url,
                     QUrl(u"http://www.northcoastwire.example/news/port-maren-38201"_s));
            QCOMPARE(revisions[i].language, u"en"_s);
            QVERIFY(!revisions[i].observed);
            QCOMPARE(revisions[i].dropped.size(), 5);
            QCOMPARE(revisions[i].dropped.first().reason, u"tracker page furniture"_s);
        }
        QCOMPARE(revisions[0].headline, u"Freighter rams Ostrel Bridge in Port Maren, two hurt"_s);
        QCOMPARE(revisions[1].headline,
                 u"Bulk carrier hits Ostrel Bridge in Port Maren, three injured"_s);
        QCOMPARE(revisions[0].observedNote, QString());
        QCOMPARE(revisions[1].observedNote, u"about 2 hours later"_s);
    }

    void trackerArticles_timesAndTabs_areTakenAsTheyStand()
    {
        const QString page = introduction
            + u"Ferry leaves\tFerry left\n2026-10-14 06:09:37 UTC\t2026-10-14 08:03:52 UTC (about "
              u"2 hours later)\n"
              "It left. Nobody was on board.\tIt left.\n\tNobody saw it.\nThe end.\tThe end.\n"_s;
        const auto extraction = extract::trackerArticles(page);
        QVERIFY(extraction);
        const QList<Article> revisions = extraction->first().revisions;
        QCOMPARE(revisions[0].text, u"Ferry leaves\n\nIt left. Nobody was on board.\n\nThe end."_s);
        QCOMPARE(revisions[1].text, u"Ferry left\n\nIt left.\n\nNobody saw it.\n\nThe end."_s);
        QCOMPARE(revisions[0].observed, QDateTime(QDate(2026, 10, 14), QTime(6, 9, 37), Qt::UTC));
        QCOMPARE(revisions[1].observed, QDateTime(QDate(2026, 10, 14), QTime(8, 3, 52), Qt::UTC));
        QCOMPARE(revisions[0].outlet, u"courier"_s);
    }

    void isTrackerText_otherTexts_areNone()
    {
        QVERIFY(!extract::isTrackerText(
            u"Ferry leaves\n\nThis article is from the source 'x', he said."_s));
        QVERIFY(!extract::isTrackerText(u"Version 1 Version 2\nsome notes of a program"_s));
        QVERIFY(!extract::isTrackerText(u""_s));
        QVERIFY(extract::isTrackerText(introduction));
    }

    void trackerArticles_cutOffPage_isMalformed()
    {
        for (const QString &page :
             {introduction, QString(introduction + u"Ferry leavesFerry leaves\n"_s)}) {
            const auto extraction = extract::trackerArticles(page);
            QVERIFY(!extraction);
            QCOMPARE(int(extraction.error().code), int(Error::Code::Malformed));
        }
    }

    void splitHeadlines_pairs_areCut_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("same subject") << u"Ferry leaves quay without crew"_s
                                      << u"Ferry found on beach after leaving quay without crew"_s;
        QTest::newRow("same label") << u"Port Maren: Ferry adrift, says owner"_s
                                    << u"Port Maren: Owner of 'lost' ferry offers reward"_s;
        QTest::newRow("quotes") << u"Mayor: 'We will find the ferry'"_s
                                << u"Mayor Crane says ferry 'will be found'"_s;
        QTest::newRow("unchanged") << u"Ferry leaves quay"_s << u"Ferry leaves quay"_s;
        QTest::newRow("figures") << u"Five boats hunt ferry off Low Ferring"_s
                                 << u"Seven boats hunt ferry off Low Ferring"_s;
    }

    void splitHeadlines_pairs_areCut()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QList<TrackerRow> rows;
        for (const Edited &edited : stock)
            rows.append({edited.before, edited.after});
        const TrackerRow truth{before, after};
        const TrackerRow cut = extract::splitHeadlines(joined(truth), rows);
        QCOMPARE(cut.oldText, before);
        QCOMPARE(cut.newText, after);
    }

    void splitRows_quotationOverRows_staysTogether()
    {
        const QList<TrackerRow> rows{
            {stock[0].before, stock[0].before},
            {u"The mayor said on the radio that she was sorry."_s,
             u"The mayor said: \"I am sorry for all who wait on the quay."_s},
            {{}, u"\"I shall wait with them. Nobody leaves before the last of them is home.\""_s},
            {stock[4].before, stock[4].before},
        };
        QCOMPARE(readBack(rows), rows);
    }

    void splitRows_madeUpPages_areReadBack()
    {
        int exactPages = 0;
        int rightRows = 0;
        int allRows = 0;
        int rightCuts = 0;
        constexpr int pages = 200;
        for (quint32 seed = 0; seed < pages; ++seed) {
            Random random(seed);
            QStringList before;
            QStringList after;
            QStringList fresh = additions;
            for (const Edited &edited : stock) {
                const int dice = random.below(10);
                if (dice < 5) {
                    before += edited.before;
                    after += edited.before;
                } else if (dice < 8) {
                    before += edited.before;
                    after += edited.after;
                } else if (dice == 8) {
                    before += edited.before;
                }
                if (random.below(5) == 0 && !fresh.isEmpty())
                    after += fresh.takeAt(random.below(int(fresh.size())));
            }
            const QList<TrackerRow> truth = rowsOf(before, after);
            const QList<TrackerRow> read = readBack(truth);
            QCOMPARE(read.size(), truth.size());
            exactPages += read == truth ? 1 : 0;
            for (qsizetype i = 0; i < truth.size(); ++i) {
                const TrackerRow swapped{read[i].newText, read[i].oldText};
                const bool isLone = read[i].oldText.isEmpty() || read[i].newText.isEmpty();
                rightRows += read[i] == truth[i] ? 1 : 0;
                rightCuts += read[i] == truth[i] || (isLone && swapped == truth[i]) ? 1 : 0;
            }
            allRows += int(truth.size());
        }
        const double rowRate = double(rightRows) / double(allRows);
        const double cutRate = double(rightCuts) / double(allRows);
        qInfo("pages exact: %d of %d, rows right: %.4f, but for the side: %.4f of %d rows",
              exactPages, pages, rowRate, cutRate, allRows);
        // Which side a lone row stands on is often not to be known from the page; pairs are.
        QVERIFY(cutRate >= 0.97);
        QVERIFY(rowRate >= 0.93);
    }

    void splitRows_hostileRows_keepTheirWords_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("none") << QStringList();
        QTest::newRow("one letter") << QStringList{u"a"_s};
        QTest::newRow("quotes") << QStringList{QString(5000, u'"')};
        QTest::newRow("full stops") << QStringList{u"A. "_s.repeated(20000).trimmed()};
        QTest::newRow("many changed rows") << QStringList(1500, u"One thing. Another thing."_s);
        QTest::newRow("long row") << QStringList{u"The ferry left. "_s.repeated(20000).trimmed()};
        QTest::newRow("lone surrogates") << QStringList{QString(101, QChar(0xDC00))};
    }

    void splitRows_hostileRows_keepTheirWords()
    {
        QFETCH(QStringList, lines);
        const QList<TrackerRow> rows = extract::splitRows(lines);
        QCOMPARE(rows.size(), lines.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QString cells = rows[i].oldText + rows[i].newText;
            QString line = lines[i];
            cells.remove(u' ');
            line.remove(u' ');
            if (rows[i].oldText == rows[i].newText)
                QVERIFY(line == cells || line == cells.first(cells.size() / 2));
            else
                QCOMPARE(cells, line);
        }
    }
};

QTEST_GUILESS_MAIN(TrackerTextTest)
#include "tst_trackertext.moc"
