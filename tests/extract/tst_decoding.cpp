// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/extract/textreader.h>

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using parallax::Error;
using parallax::extract::decoded;

namespace {

const QString sentence =
    u"“The café’s 14 ships – all late –” said José Núñez, “will not sail.”\n"_s;

QByteArray encoded(QStringConverter::Encoding encoding, const QString &text, bool withMark)
{
    QStringEncoder encoder(
        encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

QByteArray windows1252(const QString &text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case 0x201C:
            bytes += '\x93';
            break;
        case 0x201D:
            bytes += '\x94';
            break;
        case 0x2019:
            bytes += '\x92';
            break;
        case 0x2013:
            bytes += '\x96';
            break;
        default:
            bytes += char(c.unicode());
        }
    }
    return bytes;
}

/// UTF-8 bytes taken for Windows-1252 characters and written as UTF-8 again.
QByteArray mojibake(const QString &text)
{
    QString wrong;
    const QByteArray utf8 = text.toUtf8();
    for (const char byte : utf8) {
        const auto value = static_cast<uchar>(byte);
        switch (value) {
        case 0x80:
            wrong += u'€';
            break;
        case 0x83:
            wrong += u'ƒ';
            break;
        case 0x93:
            wrong += u'“';
            break;
        case 0x99:
            wrong += u'™';
            break;
        case 0x9C:
            wrong += u'œ';
            break;
        default:
            wrong += QChar(char16_t(value));
        }
    }
    return wrong.toUtf8();
}

} // namespace

class DecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void decoded_knownEncoding_givesTheText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << sentence.toUtf8();
        QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8, sentence, true);
        QTest::newRow("UTF-16 LE with mark") << encoded(QStringConverter::Utf16LE, sentence, true);
        QTest::newRow("UTF-16 BE with mark") << encoded(QStringConverter::Utf16BE, sentence, true);
        QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE, sentence, false);
        QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE, sentence, false);
        QTest::newRow("UTF-32 LE with mark") << encoded(QStringConverter::Utf32LE, sentence, true);
        QTest::newRow("Windows-1252") << windows1252(sentence);
        QTest::newRow("mojibake") << mojibake(sentence);
        QTest::newRow("mojibake twice") << mojibake(QString::fromUtf8(mojibake(u"café\n"_s)));
        QTest::newRow("decomposed") << sentence.normalized(QString::NormalizationForm_D).toUtf8();
        QTest::newRow("DOS line ends") << QString(sentence).replace(u'\n', u"\r\n"_s).toUtf8();
        QTest::newRow("old Macintosh line ends")
            << QString(sentence).replace(u'\n', u'\r').toUtf8();
    }

    void decoded_knownEncoding_givesTheText()
    {
        QFETCH(QByteArray, bytes);
        const auto text = decoded(bytes);
        QVERIFY2(text, qPrintable(text ? QString() : text.error().detail));
        const bool isShort = QLatin1StringView(QTest::currentDataTag()) == "mojibake twice"_L1;
        QCOMPARE(*text, isShort ? u"café\n"_s : sentence);
    }

    void decoded_arabicUtf16_isRead()
    {
        const QString text = u"قال المتحدث إن الجسر أغلق صباح اليوم 14 أكتوبر.\n"_s.repeated(3);
        QCOMPARE(decoded(encoded(QStringConverter::Utf16LE, text, false)).value_or(QString()),
                 text);
        QCOMPARE(decoded(encoded(QStringConverter::Utf16BE, text, false)).value_or(QString()),
                 text);
    }

    void decoded_genuineOddLetters_areKept()
    {
        // Not one wrong reading of UTF-8 as a whole: the euro sign alone gives a broken sequence.
        const QString text = u"Ã is a letter, and so is Â; the price is 5 € – no more.\n"_s;
        QCOMPARE(decoded(text.toUtf8()).value_or(QString()), text);
    }

    void decoded_cutInsideACharacter_keepsTheRest()
    {
        QByteArray bytes = (u"Première ligne, déjà lue.\nDernier mot coupé: caf"_s).toUtf8();
        bytes += '\xC3';
        const auto text = decoded(bytes);
        QVERIFY(text);
        QVERIFY(text->startsWith(u"Première ligne, déjà lue.\nDernier mot coupé: caf"_s));
    }

    void decoded_oneForeignLine_keepsTheOthers()
    {
        QByteArray bytes = u"Ein Satz mit Ümläuten für alle.\nNoch größer, schöner.\n"_s.toUtf8();
        bytes += "Gru\xDF aus K\xF6ln\n";
        QCOMPARE(decoded(bytes).value_or(QString()),
                 u"Ein Satz mit Ümläuten für alle.\nNoch größer, schöner.\nGruß aus Köln\n"_s);
    }

    void decoded_badInput_namesTheReason_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QByteArray noise;
        for (quint32 i = 0, x = 1; i < 4096; ++i) {
            x = x * 1664525U + 1013904223U;
            noise += char(x >> 24U);
        }
        QByteArray controls("word\x01\x02\x03 and \x04\x05\x06\x07\n");
        QTest::newRow("nothing") << QByteArray() << int(Error::Code::Empty);
        QTest::newRow("white space") << QByteArray(" \r\n\t \n") << int(Error::Code::Empty);
        QTest::newRow("byte order mark alone")
            << QByteArray("\xEF\xBB\xBF") << int(Error::Code::Empty);
        QTest::newRow("UTF-16 mark alone") << QByteArray("\xFF\xFE") << int(Error::Code::Empty);
        QTest::newRow("noise") << noise << int(Error::Code::NotText);
        QTest::newRow("NUL in text")
            << QByteArray("some\0text here", 14) << int(Error::Code::NotText);
        QTest::newRow("only NUL") << QByteArray(64, '\0') << int(Error::Code::NotText);
        QTest::newRow("control characters") << controls.repeated(20) << int(Error::Code::NotText);
        QTest::newRow("too large")
            << QByteArray(parallax::extract::largestInput + 1, 'a') << int(Error::Code::TooLarge);
    }

    void decoded_badInput_namesTheReason()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto text = decoded(bytes);
        QVERIFY(!text);
        QCOMPARE(int(text.error().code), code);
        QVERIFY(!text.error().detail.isEmpty());
    }

    void decoded_endlessCombiningMarks_takesLinearTime()
    {
        // A run of marks in falling order of class is the worst case of canonical ordering.
        QString marks = u"a"_s;
        for (int i = 0; i < 200000; ++i)
            marks += QChar(i % 2 == 0 ? 0x0301 : 0x0316);
        const auto text = decoded(marks.toUtf8());
        QVERIFY(text);
        QVERIFY(text->size() >= 200000);
    }
};

QTEST_GUILESS_MAIN(DecodingTest)
#include "tst_decoding.moc"
