// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which pages are handed to the page engine as a call, and which it has to load to find their
// encoding.
#include <ui/web/pagecall.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

std::optional<QString> callOf(const QByteArray &bytes, const QString &mediaType = {})
{
    return ui::readingCall({bytes, mediaType, u"page.html"_s, {}, {}}, u"null"_s);
}

} // namespace

class PageCallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void text_isHandedOverAsItIs()
    {
        QCOMPARE(callOf("<p>Noon"), u"parallaxRead(\"<p>Noon\",\"\",null)"_s);
        QCOMPARE(callOf("<p>\xC3\xA9t\xC3\xA9"), u"parallaxRead(\"<p>été\",\"\",null)"_s);
        QCOMPARE(callOf("\xEF\xBB\xBF<p>\xC3\xA9"), u"parallaxRead(\"<p>é\",\"\",null)"_s);
    }

    void text_neverEndsTheLiteral()
    {
        QCOMPARE(callOf("a\"b\\c\nd\re"), u"parallaxRead(\"a\\\"b\\\\c\\nd\\re\",\"\",null)"_s);
        QCOMPARE(callOf(QByteArray("<meta charset=utf-8>a\0001", 23)),
                 u"parallaxRead(\"<meta charset=utf-8>a\\u00001\",\"\",null)"_s);
    }

    void bytes_goWithTheirEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("encoding");
        QTest::newRow("stated") << QByteArray("<meta charset='Shift_JIS'>\x83\x74") << QString()
                                << u"shift_jis"_s;
        QTest::newRow("stated the old way")
            << QByteArray("<META http-equiv=Content-Type content='text/html; charset=GBK'>\xB5")
            << QString() << u"gbk"_s;
        QTest::newRow("by the server")
            << QByteArray("\xE9") << u"text/html; charset=ISO-8859-2"_s << u"iso-8859-2"_s;
        QTest::newRow("mark of sixteen bits")
            << QByteArray("\xFF\xFE<\0p\0>\0", 8) << QString() << u"utf-16le"_s;
        QTest::newRow("seven bits of Japanese")
            << QByteArray("<meta charset=iso-2022-jp>\x1b$B%U\x1b(B") << QString()
            << u"iso-2022-jp"_s;
        QTest::newRow("torn UTF-8")
            << QByteArray("\xEF\xBB\xBF\xC3\xA9\xC3") << QString() << u"utf-8"_s;
        QTest::newRow("impossible statement")
            << QByteArray("<meta charset=utf-16>\xC3\xA9\xC3\xA9\xC3") << QString() << u"utf-8"_s;
    }

    void bytes_goWithTheirEncoding()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, mediaType);
        QFETCH(const QString, encoding);
        const auto call = callOf(bytes, mediaType);
        QVERIFY(call);
        QVERIFY2(call->endsWith(u"\",\"%1\",null)"_s.arg(encoding)), qPrintable(*call));
    }

    void unknownEncoding_isLeftToTheEngine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nobody tells") << QByteArray("<p>\xE9t\xE9");
        QTest::newRow("a comment tells") << QByteArray("<!-- <meta charset=gbk> --><p>\xE9t\xE9");
        QTest::newRow("told too late") << QByteArray(2000, ' ') + "<meta charset=gbk><p>\xE9t\xE9";
        QTest::newRow("a name of nothing") << QByteArray("<meta charset=harbour><p>\xE9t\xE9");
        QTest::newRow("two bytes a letter without a mark") << QByteArray("<\0p\0>\0N\0", 8);
        QTest::newRow("escapes") << QByteArray("<p>\x1b$B%U\x1b(B");
    }

    void unknownEncoding_isLeftToTheEngine()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!callOf(bytes));
    }

    void hugePage_isLeftToTheEngine() { QVERIFY(!callOf(QByteArray(9'000'000, 'x'))); }
};

QTEST_GUILESS_MAIN(PageCallTest)
#include "tst_pagecall.moc"
