// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlecheck.h"

#include <app/extract/newsdiffs.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

Capture page(const QByteArray &script, const QByteArray &drawing)
{
    Capture capture;
    capture.fileName = u"diff.html"_s;
    capture.bytes = "<!DOCTYPE html><html><head><script>" + script
        + "</script></head><body><h2>Comparing: Ferry sails</h2>\n"
          "<h3><a href=\"https://news.example/harbour?a=1&amp;b=2\">link</a></h3><ul>"
          "<li><del>Pink: Archived Dec. 10, 2016, 9:30 a.m.</del></li>"
          "<li><ins>Green: Archived Dec. 10, 2016, 1 p.m.</ins></li></ul>"
          "<div><div id=\"compare\">"
        + drawing + "</div></div></body></html>";
    return capture;
}

const QByteArray script =
    "var text1 = 'Ferry sails\\u000A\\u000ABy Ada Brook\\u000A\\u000AThe harbour office counted "
    "40 passengers on the first boat on Monday.\\u000A\\u000AIt said \\u0022all is well\\u0022 at "
    "the pier.';"
    "var text2 = 'Ferry sails\\u000A\\u000ABy Ada Brook\\u000A\\u000AThe harbour office counted "
    "30 passengers on the first boat on Monday.\\u000A\\u000AIt said \\u0022all is well\\u0022 at "
    "the pier.';";
const QByteArray drawing =
    "<span>Ferry sails&para;<br>&para;<br>By Ada Brook&para;<br>&para;<br>The harbour office "
    "counted "
    "</span><del style=\"background:#ffe6e6;\">40</del><ins style=\"background:#e6ffe6;\">30</ins>"
    "<span> passengers on the first boat on Monday.&para;<br>&para;<br>It said &quot;all is "
    "well&quot; at the pier.</span>";

} // namespace

class NewsDiffsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void bothVersions_areRead_data()
    {
        QTest::addColumn<Capture>("capture");
        QTest::newRow("from the script") << page(script, {});
        QTest::newRow("from the drawing") << page({}, drawing);
    }

    void bothVersions_areRead()
    {
        QFETCH(const Capture, capture);
        QVERIFY(extract::isNewsDiffsPage(capture));
        const auto found = extract::newsDiffsArticles(capture);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        const QList<Article> &revisions = found->first().revisions;
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions[0].headline, u"Ferry sails"_s);
        QCOMPARE(revisions[0].byline, QStringList{u"Ada Brook"_s});
        QVERIFY(revisions[0].text.contains(u"counted 40 passengers"_s));
        QVERIFY(revisions[1].text.contains(u"counted 30 passengers"_s));
        QVERIFY(revisions[1].text.contains(u"\"all is well\""_s));
        QCOMPARE(revisions[0].url, QUrl(u"https://news.example/harbour?a=1&b=2"_s));
        // Eastern time in winter is five hours behind.
        QCOMPARE(revisions[0].observed, QDateTime({2016, 12, 10}, {14, 30}, Qt::UTC));
        QCOMPARE(revisions[1].observed, QDateTime({2016, 12, 10}, {18, 0}, Qt::UTC));
        for (const Article &article : revisions)
            checkShape(article);
    }

    void withoutTexts_isMalformed()
    {
        const auto found = extract::newsDiffsArticles(page({}, {}));
        QVERIFY(!found);
        QCOMPARE(int(found.error().code), int(Error::Code::Malformed));
    }

    void otherPages_areNone()
    {
        Capture capture;
        capture.bytes = "<html><body>Comparing: two harbours. Archived.</body></html>";
        QVERIFY(!extract::isNewsDiffsPage(capture));
    }

    void truncated_neverCrashes()
    {
        Capture capture = page(script, drawing);
        const QByteArray whole = capture.bytes;
        for (int i = 1; i < 16; ++i) {
            capture.bytes = whole.left(whole.size() * i / 16);
            const auto found = extract::newsDiffsArticles(capture);
            QVERIFY(!found || !found->isEmpty());
        }
        capture.bytes = "var text1 = 'a\\u00"; // an escape that the end cuts off
        QVERIFY(!extract::newsDiffsArticles(capture));
    }
};

QTEST_GUILESS_MAIN(NewsDiffsTest)
#include "tst_newsdiffs.moc"
