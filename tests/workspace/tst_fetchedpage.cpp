// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands behind an address that is not a page: a PDF, a compressed page, a list.

#include <app/workspace/fetchedpage.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>
#include <QThreadPool>

#include <optional>

#include <tests/support/patience.h>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;

namespace {

const QByteArray story =
    "Ferry sails again after the storm\n\nThe ferry between the islands sailed again on Monday "
    "after the harbour office had looked at both piers, the captain said.\n\nForty people had "
    "waited since Friday, the office said, and the inn at the pier had given them rooms.\n";

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int gzipFormat = 16 + MAX_WBITS; // as zlib's manual has it
    if (deflateInit2(&stream, 6, Z_DEFLATED, gzipFormat, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray input = bytes;
    QByteArray output(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = uInt(output.size());
    deflate(&stream, Z_FINISH);
    output.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return output;
}

QByteArray pdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setResolution(72);
    QPainter painter(&writer);
    const auto line = [&painter](double y, const QString &text, int size) {
        QFont font(u"Noto Sans"_s);
        font.setPixelSize(size);
        painter.setFont(font);
        painter.drawText(QPointF(60, y), text);
    };
    line(110, u"Ferry sails again after the storm"_s, 24);
    line(170, u"The ferry between the islands sailed again on Monday after the"_s, 10);
    line(184, u"harbour office had looked at both piers, the captain said."_s, 10);
    painter.end();
    return buffer.data();
}

} // namespace

class TestFetchedPage : public QObject
{
    Q_OBJECT

    QThreadPool m_pool;

    FetchedPage readBack(const QByteArray &bytes, const QString &mediaType, const QString &path)
    {
        fetch::FetchOutcome outcome;
        outcome.state = FetchState::Ok;
        outcome.status = 200;
        outcome.mediaType = mediaType;
        outcome.bytes = bytes;
        outcome.requested = QUrl(u"https://courier.example/"_s + path);
        outcome.finalUrl = outcome.requested;
        outcome.fetched = QDateTime({2026, 10, 14}, {12, 0}, Qt::UTC);
        std::optional<FetchedPage> got;
        readFetched(m_pool, nullptr, outcome, {}, this,
                    [&got](FetchedPage page) { got = std::move(page); });
        [&got] {
            QTRY_VERIFY(got);
        }();
        return got.value_or(FetchedPage());
    }

private Q_SLOTS:

    void whatHoldsAnArticle_isRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("path");
        QTest::newRow("PDF") << pdf() << u"application/pdf"_s << u"report.pdf"_s;
        QTest::newRow("PDF of no declared type")
            << pdf() << u"application/octet-stream"_s << u"download?id=7"_s;
        QTest::newRow("text") << story << u"text/plain"_s << u"story.txt"_s;
        QTest::newRow("gzipped text")
            << gzipped(story) << u"application/gzip"_s << u"story.txt.gz"_s;
    }

    void whatHoldsAnArticle_isRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        QFETCH(QString, path);
        const FetchedPage page = readBack(bytes, mediaType, path);
        QVERIFY2(page.state == FetchState::Ok, qPrintable(page.words));
        QCOMPARE(page.history.revisions.size(), 1);
        const Article &article = page.history.revisions.first();
        QCOMPARE(article.headline, u"Ferry sails again after the storm"_s);
        QVERIFY(article.text.contains(u"looked at both piers, the captain said."_s));
        QVERIFY(article.extractor > 0);
        QCOMPARE(page.capture.bytes, bytes); // stored as it came
    }

    void whatHoldsNoArticle_isNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("word");
        QTest::newRow("torn PDF") << pdf().left(300) << u"application/pdf"_s << u"PDF"_s;
        QTest::newRow("torn gzip")
            << gzipped(story).left(60) << u"application/gzip"_s << u"courier.example"_s;
        QTest::newRow("list of addresses")
            << QByteArray("https://a.example/1\nhttps://a.example/2\nhttps://a.example/3\n")
            << u"text/plain"_s << u"lists addresses"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16)
                                 << u"image/png"_s << u"courier.example"_s;
        QTest::newRow("nothing") << QByteArray() << u"text/plain"_s << u"empty"_s;
    }

    void whatHoldsNoArticle_isNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        QFETCH(QString, word);
        const FetchedPage page = readBack(bytes, mediaType, u"x"_s);
        QCOMPARE(page.state, FetchState::EmptyExtraction);
        QVERIFY2(page.words.contains(word), qPrintable(page.words));
        QVERIFY(page.history.revisions.isEmpty());
    }
};

QTEST_MAIN(TestFetchedPage)
#include "tst_fetchedpage.moc"
