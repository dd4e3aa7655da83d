// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/pagestate.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

FetchState stateOf(const QString &name)
{
    static const QHash<QString, FetchState> states{
        {u"ok"_s, FetchState::Ok},
        {u"consent"_s, FetchState::ConsentPage},
        {u"paywall"_s, FetchState::Paywall},
        {u"soft404"_s, FetchState::Soft404},
        {u"empty"_s, FetchState::EmptyExtraction},
        {u"elsewhere"_s, FetchState::RedirectedElsewhere}};
    return states.value(name);
}

/// One invented page: what it says, and words that make it as long as it would be.
fetch::PageReading readingOf(const QJsonObject &page)
{
    fetch::PageReading reading;
    const QString story = u"https://northcoast.example/town/ostrel-bridge-closes-early"_s;
    reading.requested = QUrl(page["requested"_L1].toString(story));
    reading.finalUrl = QUrl(page["finalUrl"_L1].toString(story));
    reading.title = page["title"_L1].toString();
    reading.headline = page["headline"_L1].toString();
    reading.text = reading.headline + u'\n' + page["text"_L1].toString() + u'\n'
        + u"quay "_s.repeated(page["filler"_L1].toInt()).trimmed();
    reading.pageText = reading.text + u'\n' + page["around"_L1].toString();
    if (page["isFree"_L1].isBool())
        reading.isFree = page["isFree"_L1].toBool();
    return reading;
}

} // namespace

class PageStatePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void inventedPage_isWhatItIs_data()
    {
        QTest::addColumn<QJsonObject>("page");
        QFile file(QStringLiteral(PARALLAX_TEST_DATA "/pagestates/pages.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray pages = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(pages.size() >= 60);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QJsonObject page = pages.at(i).toObject();
            const QString name =
                u"%1 %2 %3"_s.arg(page["state"_L1].toString(), page["language"_L1].toString())
                    .arg(i);
            QTest::newRow(qUtf8Printable(name)) << page;
        }
    }

    void inventedPage_isWhatItIs()
    {
        QFETCH(const QJsonObject, page);
        const fetch::PageVerdict verdict = fetch::pageState(readingOf(page));
        QVERIFY2(verdict.state == stateOf(page["state"_L1].toString()),
                 qPrintable(u"%1: %2"_s.arg(int(verdict.state)).arg(verdict.words)));
    }
};

QTEST_GUILESS_MAIN(PageStatePagesTest)
#include "tst_pagestatepages.moc"
