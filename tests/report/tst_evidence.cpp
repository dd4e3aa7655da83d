// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/report/evidence.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::report;

namespace {

QByteArray printed()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter(&writer).drawRect(10, 10, 100, 100);
    return buffer.data();
}

Comparison comparison()
{
    Comparison made;
    made.event.name = u"Ostrel, فيضان"_s;
    ComparedArticle stored;
    stored.id = {u"island-echo/0123456789"_s};
    stored.revision = {u"a"_s.repeated(40)};
    stored.revisionNumber = 3;
    stored.outlet = u"Island Echo"_s;
    stored.article.text = u"Tide\n\nWater rose. Nobody slept."_s;
    stored.record.contentHash = u"b"_s.repeated(64);
    stored.record.captureHash = u"c"_s.repeated(64);
    ComparedArticle unstored;
    unstored.article.text = u"Not stored."_s;
    made.articles = {unstored, stored};
    Claim later;
    later.article = 1;
    later.span = {18, 31};
    Claim earlier;
    earlier.article = 1;
    earlier.span = {6, 17};
    Claim other;
    other.span = {0, 3};
    made.claims = {later, other, earlier};
    return made;
}

} // namespace

class EvidenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void evidenceOf_namesStoredArticlesAndTheirPassages()
    {
        const Evidence evidence = evidenceOf(comparison());
        QCOMPARE(evidence.sources.size(), 1);
        const Evidence::Source &source = evidence.sources.first();
        QCOMPARE(source.revision.value, u"a"_s.repeated(40));
        QCOMPARE(source.passages.size(), 2);
        QCOMPARE(source.passages.first().text, u"Water rose."_s);
        QCOMPARE(source.passages.last().text, u"Nobody slept."_s);
    }

    void withEvidence_isReadBack()
    {
        const Evidence evidence = evidenceOf(comparison());
        const QByteArray pages = printed();
        const auto pdf = withEvidence(pages, evidence);
        QVERIFY(pdf);
        const auto read = evidenceIn(*pdf);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(*read, evidence);
        // The same bytes again: a report is the same for the same comparison.
        QCOMPARE(*withEvidence(pages, evidence), *pdf);
    }

    void evidenceIn_otherPdf_isNotFound()
    {
        QCOMPARE(evidenceIn(printed()).error().code, Error::Code::NotFound);
    }

    void evidenceIn_whatIsNoPdf_isMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("binary") << QByteArray(5000, '\xA5');
        QTest::newRow("only a header") << QByteArray("%PDF-1.7\n");
    }

    void evidenceIn_whatIsNoPdf_isMalformed()
    {
        QFETCH(QByteArray, bytes);
        const auto evidence = evidenceIn(bytes);
        QVERIFY(!evidence);
        QCOMPARE(evidence.error().code, Error::Code::Malformed);
    }
};

QTEST_MAIN(EvidenceTest)
#include "tst_evidence.moc"
