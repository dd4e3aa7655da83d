// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivemaker.h"

#include <app/fetch/unpacked.h>

#include <QRandomGenerator>
#include <QTest>

#include <brotli/encode.h>
#include <zstd.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::test;

namespace {

Capture file(const QByteArray &bytes, const QString &name = u"crawl.warc"_s)
{
    Capture capture;
    capture.bytes = bytes;
    capture.fileName = name;
    return capture;
}

fetch::Unpacked read(const QByteArray &bytes)
{
    auto found = fetch::unpacked(file(bytes));
    return found ? *found : fetch::Unpacked{{}, {}, {found.error()}, {}};
}

QStringList reasons(const fetch::Unpacked &found)
{
    QStringList lines;
    for (const Error &error : found.failures)
        lines += error.detail;
    return lines;
}

QByteArray chunked(const QByteArray &body)
{
    const qsizetype half = body.size() / 2;
    return QByteArray::number(half, 16) + "\r\n" + body.left(half) + "\r\n"
        + QByteArray::number(body.size() - half, 16) + ";x=y\r\n" + body.mid(half)
        + "\r\n0\r\n\r\n";
}

QByteArray brotli(const QByteArray &bytes)
{
    QByteArray result(bytes.size() + 1024, '\0');
    auto size = size_t(result.size());
    BrotliEncoderCompress(5, 22, BROTLI_MODE_TEXT, size_t(bytes.size()),
                          reinterpret_cast<const uint8_t *>(bytes.constData()), &size,
                          reinterpret_cast<uint8_t *>(result.data()));
    result.truncate(qsizetype(size));
    return result;
}

QByteArray zstd(const QByteArray &bytes)
{
    QByteArray result(bytes.size() + 1024, '\0');
    result.truncate(qsizetype(ZSTD_compress(result.data(), size_t(result.size()), bytes.constData(),
                                            size_t(bytes.size()), 3)));
    return result;
}

const QByteArray first = "https://news.example/harbour";
const QByteArray second = "https://news.example/bridge";

} // namespace

class WarcTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void pages_carryAddressDateAndCharset()
    {
        const auto found =
            read(warcRecord("warcinfo", {}, "software: test\r\n")
                 + warcRecord("request", first, "GET / HTTP/1.1\r\n\r\n")
                 + warcRecord("response", first, httpResponse(page("Ferry")))
                 + warcRecord("resource", second, page("Bridge"), {}, "2016-12-11T10:00:00.5Z"));
        QCOMPARE(reasons(found), QStringList());
        QCOMPARE(found.pages.size(), 2);
        QCOMPARE(found.pages[0].page.bytes, page("Ferry"));
        QCOMPARE(found.pages[0].page.url, QUrl(QString::fromLatin1(first)));
        QCOMPARE(found.pages[0].page.mediaType, u"text/html; charset=utf-8"_s);
        QCOMPARE(found.pages[0].observed, QDateTime({2016, 12, 10}, {9, 30}, Qt::UTC));
        QCOMPARE(found.pages[1].observed, QDateTime({2016, 12, 11}, {10, 0, 0, 500}, Qt::UTC));
        QVERIFY(!found.pages[0].isWanted); // one of several: a frame cannot be told from a page
    }

    void gzipMembers_areReadLikeOneFile()
    {
        const QByteArray one = warcRecord("response", first, httpResponse(page("Ferry")));
        const QByteArray two = warcRecord("response", second, httpResponse(page("Bridge")));
        QCOMPARE(read(gzipped(one) + gzipped(two)).pages.size(), 2);
        QCOMPARE(read(gzipped(one + two)).pages.size(), 2);
    }

    void damagedMember_costsOnlyItself()
    {
        const QByteArray one = warcRecord("response", first, httpResponse(page("Ferry")));
        QByteArray damaged = gzipped(warcRecord("response", second, httpResponse(page("Bridge"))));
        damaged[damaged.size() / 2] = char(damaged[damaged.size() / 2] ^ 0x5A);
        const auto found = read(gzipped(one) + damaged + gzipped(one));
        QCOMPARE(found.pages.size(), 2);
        QVERIFY(!found.failures.isEmpty());
        QVERIFY2(found.failures.first().detail.contains("gzip data are damaged"_L1),
                 qPrintable(found.failures.first().detail));
    }

    void payload_isFreedOfChunksAndPacking_data()
    {
        QTest::addColumn<QByteArray>("response");
        const QByteArray body = page("Ferry");
        QTest::newRow("plain") << httpResponse(body);
        QTest::newRow("chunks") << httpResponse(chunked(body), "Transfer-Encoding: chunked\r\n");
        QTest::newRow("gzip") << httpResponse(gzipped(body), "Content-Encoding: gzip\r\n");
        QTest::newRow("chunks of gzip") << httpResponse(
            chunked(gzipped(body)), "Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n");
        QTest::newRow("deflate") << httpResponse(qCompress(body).mid(4),
                                                 "Content-Encoding: deflate\r\n");
        QTest::newRow("raw deflate")
            << httpResponse(qCompress(body).mid(6).chopped(4), "Content-Encoding: deflate\r\n");
        QTest::newRow("brotli") << httpResponse(brotli(body), "Content-Encoding: br\r\n");
        QTest::newRow("zstd") << httpResponse(zstd(body), "Content-Encoding: zstd\r\n");
        QTest::newRow("twice") << httpResponse(brotli(gzipped(body)),
                                               "Content-Encoding: gzip, br\r\n");
        QTest::newRow("gzip said, plain sent") << httpResponse(body, "Content-Encoding: gzip\r\n");
        QTest::newRow("chunks said, plain sent")
            << httpResponse(body, "Transfer-Encoding: chunked\r\n");
    }

    void payload_isFreedOfChunksAndPacking()
    {
        QFETCH(const QByteArray, response);
        const auto found = read(warcRecord("response", first, response));
        QCOMPARE(reasons(found), QStringList());
        QCOMPARE(found.pages.size(), 1);
        QCOMPARE(found.pages[0].page.bytes, page("Ferry"));
    }

    void brokenPacking_isNamed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("gzip") << gzipped(page("Ferry")).chopped(20) << QByteArray("gzip");
        QTest::newRow("deflate") << QByteArray("no deflate at all") << QByteArray("deflate");
        QTest::newRow("brotli") << brotli(page("Ferry")).chopped(20) << QByteArray("br");
        QTest::newRow("zstd") << zstd(page("Ferry")).chopped(20) << QByteArray("zstd");
        QTest::newRow("unknown") << page("Ferry") << QByteArray("lzma");
        QTest::newRow("bomb") << gzipped(QByteArray(40 * 1024 * 1024, ' ')) << QByteArray("gzip");
    }

    void brokenPacking_isNamed()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, coding);
        const QByteArray head = "Content-Encoding: " + coding + "\r\n";
        const auto found = read(warcRecord("response", first, httpResponse(body, head))
                                + warcRecord("response", second, httpResponse(page("Bridge"))));
        QCOMPARE(found.pages.size(), 1);
        QCOMPARE(found.failures.size(), 1);
        QVERIFY2(
            found.failures[0].detail.contains("\"crawl.warc\": record 1 (https://news.example"_L1),
            qPrintable(found.failures[0].detail));
    }

    void revisit_givesThePageAgainAtItsOwnTime()
    {
        const QByteArray body = page("Ferry");
        const QByteArray digest = "WARC-Payload-Digest: sha256:" + sha256(body) + "\r\n";
        const QByteArray repeat =
            "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n";
        const auto found = read(
            warcRecord("response", first, httpResponse(body), digest)
            + warcRecord("revisit", first, "HTTP/1.1 200 OK\r\n\r\n", digest + repeat,
                         "2016-12-12T00:00:00Z")
            + warcRecord("revisit", second, {}, "WARC-Payload-Digest: sha256:00\r\n" + repeat));
        QCOMPARE(found.pages.size(), 2);
        QCOMPARE(found.pages[1].page.bytes, body);
        QCOMPARE(found.pages[1].observed, QDateTime({2016, 12, 12}, {0, 0}, Qt::UTC));
        QCOMPARE(found.failures.size(), 1);
        QVERIFY(found.failures[0].detail.contains("not in this file"_L1));
    }

    void revisit_beforeItsOriginal_isFound_andOfAnImagePassedOver()
    {
        const QByteArray body = page("Ferry");
        const QByteArray digest = "WARC-Payload-Digest: sha256:" + sha256(body) + "\r\n";
        const auto found = read(warcRecord("revisit", second, "HTTP/1.1 200 OK\r\n\r\n", digest)
                                + warcRecord("revisit", first,
                                             "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n",
                                             "WARC-Payload-Digest: sha256:00\r\n")
                                + warcRecord("response", first, httpResponse(body), digest));
        QCOMPARE(reasons(found), QStringList());
        QCOMPARE(found.pages.size(), 2);
        QCOMPARE(found.pages[1].page.url, QUrl(QString::fromLatin1(second)));
    }

    void wrongDigest_isRefusedAndNamed()
    {
        const auto found =
            read(warcRecord("response", first, httpResponse(page("Ferry")),
                            "WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n")
                 + warcRecord("response", second, httpResponse(page("Bridge"))));
        QCOMPARE(found.pages.size(), 1);
        QCOMPARE(int(found.failures.at(0).code), int(Error::Code::Damaged));
    }

    void otherRecords_areCountedNotRead()
    {
        const auto found =
            read(warcRecord("response", first, httpResponse(page("Gone"), {}, "404 Not Found"))
                 + warcRecord("response", second,
                              "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nx"));
        QVERIFY(found.pages.isEmpty());
        QCOMPARE(found.failures.size(), 1);
        const QString reason = found.failures[0].detail;
        QVERIFY2(reason.contains("1 record of answers with status 404"_L1)
                     && reason.contains("1 record of type image/png"_L1),
                 qPrintable(reason));
    }

    void mementoHeader_tellsTheTrueDate()
    {
        const auto found = read(warcRecord(
            "response", "https://archive.example/web/20161209080000/https://news.example/harbour",
            httpResponse(page("Ferry"), "Memento-Datetime: Fri, 09 Dec 2016 08:00:00 GMT\r\n"), {},
            "2026-01-01T00:00:00Z"));
        QCOMPARE(found.pages.size(), 1);
        QCOMPARE(found.pages[0].observed, QDateTime({2016, 12, 9}, {8, 0}, Qt::UTC));
        QCOMPARE(found.pages[0].page.url, QUrl(u"https://news.example/harbour"_s));
    }

    void arc_isRead()
    {
        const QByteArray body = httpResponse(page("Ferry"));
        const QByteArray version =
            "1 0 Test\nURL IP-address Archive-date Content-type Archive-length\n";
        const QByteArray arc = "filedesc://test.arc 127.0.0.1 20140216050221 text/plain "
            + QByteArray::number(version.size()) + '\n' + version
            + "\nhttps://news.example/a?b=c d 127.0.0.1 20140216050221 text/html "
            + QByteArray::number(body.size()) + '\n' + body + "\n";
        for (const QByteArray &bytes : {arc, gzipped(arc)}) {
            const auto found = read(bytes);
            QCOMPARE(reasons(found), QStringList());
            QCOMPARE(found.pages.size(), 1);
            QCOMPARE(found.pages[0].observed, QDateTime({2014, 2, 16}, {5, 2, 21}, Qt::UTC));
        }
        QByteArray converted = arc;
        converted.replace("\r\n", "\n");
        QCOMPARE(read(converted).pages.size(), 1);
        QCOMPARE(read(converted.chopped(1)).pages.size(), 1);
        QVERIFY(read(converted.chopped(2)).pages.isEmpty());
        const auto lost = read("filedesc://test.arc 127.0.0.1 20140216050221 text/plain -1\n"
                               "https://news.example/ 127.0.0.1 20140216050221 text/html abc\n");
        QVERIFY(lost.pages.isEmpty());
        QCOMPARE(lost.failures.size(), 2);
        QVERIFY(lost.failures[1].detail.contains("its length is no number of bytes: \"abc\""_L1));
    }

    void truncation_keepsWhatStoodBefore()
    {
        const QByteArray one = warcRecord("response", first, httpResponse(page("Ferry")));
        const QByteArray two = warcRecord("response", second, httpResponse(page("Bridge")));
        for (const bool isGzip : {false, true}) {
            const QByteArray whole =
                isGzip ? QByteArray(gzipped(one) + gzipped(two)) : QByteArray(one + two);
            const qsizetype half = isGzip ? gzipped(one).size() : one.size();
            for (int i = 1; i < 16; ++i) {
                const qsizetype cut = whole.size() * i / 16;
                const auto found = read(whole.left(cut));
                // The line ends behind a record and gzip's check sum belong to no page.
                const bool hasFirst = cut >= half;
                if (hasFirst)
                    QVERIFY2(!found.pages.isEmpty(), qPrintable(QString::number(i)));
                QVERIFY2(found.pages.size() < 2, qPrintable(QString::number(i)));
                if (cut != half)
                    QVERIFY2(!found.failures.isEmpty() || found.pages.size() == 1,
                             qPrintable(QString::number(i)));
                for (const Error &error : found.failures)
                    QVERIFY(error.detail.startsWith("\"crawl.warc\": "_L1));
            }
        }
    }

    void hugeDeclaredLength_isCutOff()
    {
        const auto found =
            read("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + first
                 + "\r\nContent-Length: 9223372036854775807\r\n\r\nHTTP/1.1 200 OK\r\n");
        QVERIFY(found.pages.isEmpty());
        QCOMPARE(found.failures.size(), 1);
        QVERIFY(found.failures[0].detail.contains("cut off"_L1));
    }

    void wrongLength_isNamedAndReadingGoesOn_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("words") << QByteArray("many");
        QTest::newRow("negative") << QByteArray("-5");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("too long") << QByteArray("99999999999999999999999");
    }

    void wrongLength_isNamedAndReadingGoesOn()
    {
        QFETCH(const QByteArray, length);
        const auto found = read("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: " + length
                                + "\r\n\r\nnonsense\r\n"
                                + warcRecord("response", second, httpResponse(page("Bridge"))));
        QCOMPARE(found.pages.size(), 1);
        QCOMPARE(found.failures.size(), 1);
        QVERIFY(found.failures[0].detail.contains("its length is no number of bytes"_L1));
    }

    void bomb_endsAtItsRatio()
    {
        QByteArray spaces = warcRecord("metadata", first, QByteArray(200 * 1024 * 1024, ' '));
        const auto found = read(gzipped(spaces));
        QVERIFY(found.pages.isEmpty());
        QCOMPARE(int(found.failures.at(0).code), int(Error::Code::TooLarge));
    }

    void randomBytes_giveAMessageEach()
    {
        QRandomGenerator random(20161210);
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = i % 3 == 0 ? "WARC/1.0\r\n" : i % 3 == 1 ? "\x1F\x8B\x08" : "";
            for (int k = 0; k < 400; ++k)
                bytes += char(random.bounded(256));
            const auto found = read(bytes);
            QVERIFY(!found.pages.isEmpty() || !found.failures.isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(WarcTest)
#include "tst_warc.moc"
