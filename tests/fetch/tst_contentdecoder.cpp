// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/contentdecoder.h>
#include <app/fetch/httpheaders.h>

#include <QTest>

#include <tests/support/testserver.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::fetch;
using parallax::testing::gzipped;

namespace {

const QByteArray text = QByteArray("The bridge at Ostrel closes early.\n").repeated(500);

/// Decodes in pieces of \a piece bytes.
Result<QByteArray>
decoded(const QByteArray &encoding, const QByteArray &bytes, qint64 limit, qsizetype piece = 777)
{
    ContentDecoder decoder(limit);
    if (auto started = decoder.start(encoding); !started) {
        return tl::unexpected(started.error());
    }
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        if (auto added = decoder.add(bytes.mid(at, piece)); !added) {
            return tl::unexpected(added.error());
        }
        if (decoder.decodedSize() > limit) {
            return failure(Error::Code::TooLarge, u"the decoder broke its promise"_s);
        }
    }
    if (auto finished = decoder.finish(); !finished) {
        return tl::unexpected(finished.error());
    }
    return decoder.takeDecoded();
}

} // namespace

class ContentDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void decoder_knownEncodings_giveTheText_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray zlib = qCompress(text).mid(4);
        QTest::newRow("none") << QByteArray() << text;
        QTest::newRow("identity") << QByteArray("Identity") << text;
        QTest::newRow("gzip") << QByteArray("gzip") << gzipped(text);
        QTest::newRow("old name") << QByteArray(" X-GZip ") << gzipped(text);
        QTest::newRow("two files in one")
            << QByteArray("gzip") << gzipped(text.first(1000)) + gzipped(text.mid(1000));
        QTest::newRow("deflate") << QByteArray("deflate") << zlib;
        QTest::newRow("bare deflate") << QByteArray("deflate") << zlib.mid(2).chopped(4);
    }

    void decoder_knownEncodings_giveTheText()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        for (const qsizetype piece : {qsizetype(1), qsizetype(777), bytes.size()}) {
            const auto result = decoded(encoding, bytes, text.size(), piece);
            QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
            QVERIFY(*result == text);
        }
    }

    void decoder_brokenData_areNamed_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        const QByteArray whole = gzipped(text);
        QByteArray wrongSum = whole;
        wrongSum[wrongSum.size() - 6] = static_cast<char>(~wrongSum.at(wrongSum.size() - 6));
        QTest::newRow("no gzip") << QByteArray("gzip") << QByteArray("<html>")
                                 << int(Error::Code::Malformed);
        QTest::newRow("cut") << QByteArray("gzip") << whole.chopped(20)
                             << int(Error::Code::Malformed);
        QTest::newRow("cut before the checksum")
            << QByteArray("gzip") << whole.chopped(8) << int(Error::Code::Malformed);
        QTest::newRow("wrong checksum")
            << QByteArray("gzip") << wrongSum << int(Error::Code::Malformed);
        QTest::newRow("more behind it")
            << QByteArray("gzip") << whole + "<html>" << int(Error::Code::Malformed);
        QTest::newRow("more behind deflate")
            << QByteArray("deflate") << qCompress(text).mid(4) + "x" << int(Error::Code::Malformed);
        QTest::newRow("not asked for")
            << QByteArray("br") << QByteArray("x") << int(Error::Code::Unsupported);
        QTest::newRow("two at once")
            << QByteArray("gzip, gzip") << QByteArray("x") << int(Error::Code::Unsupported);
    }

    void decoder_brokenData_areNamed()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto result = decoded(encoding, bytes, text.size());
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), code);
        QVERIFY(!result.error().detail.isEmpty());
    }

    void decoder_bomb_stopsAtItsLimit()
    {
        const QByteArray bomb = gzipped(QByteArray(20'000'000, 'a'));
        QVERIFY(bomb.size() < 40'000);
        ContentDecoder decoder(100'000);
        QVERIFY(decoder.start("gzip"));
        const auto added = decoder.add(bomb);
        QVERIFY(!added);
        QCOMPARE(int(added.error().code), int(Error::Code::TooLarge));
        QCOMPARE(decoder.takeDecoded().size(), 100'000);
    }

    void decoder_emptyBody_isNoError()
    {
        const auto result = decoded("gzip", {}, 10);
        QVERIFY(result);
        QVERIFY(result->isEmpty());
    }

    void contentType_isReadInAnyForm()
    {
        QCOMPARE(mediaTypeOf("Text/HTML; charset=UTF-8"), u"text/html"_s);
        QCOMPARE(mediaTypeOf(""), QString());
        QCOMPARE(charsetOf("text/html; Charset=\"ISO-8859-1\""), u"iso-8859-1"_s);
        QCOMPARE(charsetOf("text/html; a=b; charset = koi8-r "), u"koi8-r"_s);
        QCOMPARE(charsetOf("text/html"), QString());
        QCOMPARE(charsetOf(";;;=;charset"), QString());
    }

    void keptHeaders_holdNoCookie()
    {
        const HttpHeaders kept = keptHeaders(
            {{"ETag", "\"1\""}, {"Set-Cookie", "id=7"}, {"LAST-modified", QByteArray(9'999, 'x')}});
        QCOMPARE(kept.size(), 2);
        QCOMPARE(header(kept, "etag"), QByteArray("\"1\""));
        QVERIFY(header(kept, "last-modified").size() < 9'999);
        QVERIFY(header(kept, "set-cookie").isEmpty());
    }

    void retryAfter_readsSecondsAndDates()
    {
        const QDateTime noon(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);
        QCOMPARE(retryAfterMs("120", noon), std::optional<qint64>(120'000));
        QCOMPARE(retryAfterMs(" 0 ", noon), std::optional<qint64>(0));
        QCOMPARE(retryAfterMs("-3", noon), std::optional<qint64>(0));
        QCOMPARE(retryAfterMs("Sat, 14 Mar 2026 12:01:00 GMT", noon),
                 std::optional<qint64>(60'000));
        QCOMPARE(retryAfterMs("Sat, 14 Mar 2026 11:00:00 GMT", noon), std::optional<qint64>(0));
        QVERIFY(*retryAfterMs("9223372036854775807", noon) > 0);
        QCOMPARE(retryAfterMs("later", noon), std::nullopt);
        QCOMPARE(retryAfterMs("", noon), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(ContentDecoderTest)
#include "tst_contentdecoder.moc"
