// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hints on the pages of single outlets, found by the real page engine.
#include <app/extract/outlethints.h>
#include <app/extract/pagereader.h>
#include <ui/web/schemes.h>
#include <ui/web/webpagereader.h>

#include <QGuiApplication>
#include <QJsonArray>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace parallax;
using extract::OutletHint;
using extract::OutletHints;

namespace {

constexpr int patience = 60000; // ms; the page engine starts slowly on a busy machine

} // namespace

class PageHintsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipped_selectors_areTakenByTheEngine();
    void shipped_hint_marksItsFurniture_data();
    void shipped_hint_marksItsFurniture();
    void otherHost_getsNoHint();

private:
    QJsonObject read(const QByteArray &bytes, const QString &host, const QDate &day)
    {
        Capture capture;
        capture.bytes = bytes;
        capture.fileName = u"page.html"_s;
        capture.url = QUrl(u"https://"_s + host + u"/story"_s);
        capture.fetched = QDateTime(day, QTime(12, 0), Qt::UTC);
        std::optional<Result<extract::PageSnapshot>> answer;
        m_reader.read(capture, this, [&answer](Result<extract::PageSnapshot> result) {
            answer = std::move(result);
        });
        const bool isRead =
            QTest::qWaitFor([&answer] { return answer.has_value(); }, patience) && *answer;
        return isRead ? (*answer)->page : QJsonObject();
    }

    ui::WebPageReader m_reader{std::chrono::seconds(50)};
};

void PageHintsTest::shipped_selectors_areTakenByTheEngine()
{
    for (const OutletHint &hint : OutletHints::shipped().all()) {
        const QJsonObject page =
            read("<p>The ferry left at noon.</p>", hint.hosts.first(), hint.validFrom);
        const QJsonObject found = page["hint"_L1].toObject();
        QCOMPARE(found["file"_L1].toString(), hint.file);
        const QJsonArray faults = found["faults"_L1].toArray();
        QVERIFY2(faults.isEmpty(), qPrintable(hint.file + faults.first().toString()));
    }
}

void PageHintsTest::shipped_hint_marksItsFurniture_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("page");
    QTest::newRow("link marked for counting")
        << u"www.express.co.uk"_s
        << QByteArray("<p>The ferry left at noon, as <a data-link-tracking='InArticle|Link' "
                      "href='/a'>every day</a> of the week.</p><p><b>SEE MORE</b>: <a "
                      "data-link-tracking='InArticle|Link' href='/b'>Ferries of the coast and "
                      "their captains</a></p>");
    QTest::newRow("bold link")
        << u"www.foxnews.com"_s
        << QByteArray("<div class='article-body'><p>The ferry left at noon, as <strong><a "
                      "href='/a'>every day</a></strong> of the week.</p><p><strong><a "
                      "href='/b'>FERRIES OF THE COAST</a></strong></p></div>");
}

void PageHintsTest::shipped_hint_marksItsFurniture()
{
    QFETCH(const QString, host);
    QFETCH(const QByteArray, page);
    const QJsonArray blocks = read(page, host, {2019, 11, 20})["blocks"_L1].toArray();
    QCOMPARE(blocks.size(), 2);
    QVERIFY(blocks[0]["leftOut"_L1].toDouble() < 0.5);
    QVERIFY(blocks[1]["leftOut"_L1].toDouble() > 0.5);
}

void PageHintsTest::otherHost_getsNoHint()
{
    const QByteArray page = "<div class='article-body'><p><strong><a href='/b'>FERRIES OF THE "
                            "COAST</a></strong></p></div>";
    const QJsonObject other = read(page, u"harbour.example"_s, {2019, 11, 20});
    QVERIFY(!other.isEmpty() && !other.contains("hint"_L1));
    QVERIFY(!read(page, u"www.foxnews.com"_s, {2010, 1, 1}).contains("hint"_L1));
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QGuiApplication application(argc, argv);
    PageHintsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pagehints.moc"
