// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articlecheck.h"

#include <app/extract/textreader.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class TextReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void needsBrowser_pages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("mediaType");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<bool>("expected");
        const QByteArray page("<!DOCTYPE html><html><p>x</p></html>");
        QTest::newRow("doctype") << page << QString() << u"a"_s << true;
        QTest::newRow("upper case") << page.toUpper() << QString() << u"a.txt"_s << true;
        QTest::newRow("comment first")
            << QByteArray("<!-- saved --> \n" + page) << QString() << u"a"_s << true;
        QTest::newRow("xhtml") << QByteArray("<?xml version=\"1.0\"?>\n<html>") << QString()
                               << u"a"_s << true;
        QTest::newRow("mark first")
            << QByteArray("\xEF\xBB\xBF" + page) << QString() << u"a"_s << true;
        QTest::newRow("by media type")
            << QByteArray("hello") << u"text/html; charset=utf-8"_s << u"a"_s << true;
        QTest::newRow("by name") << QByteArray("<p>hello") << QString() << u"a.HTM"_s << true;
        QTest::newRow("text that names a tag")
            << QByteArray("The <html> tag is old.") << QString() << u"a.txt"_s << false;
        QTest::newRow("text") << QByteArray("Ferry leaves\n\nText.") << QString() << u"a.txt"_s
                              << false;
        QTest::newRow("nothing") << QByteArray() << u"text/html"_s << u"a.html"_s << false;
        QTest::newRow("PDF named as page")
            << QByteArray("%PDF-1.7\n") << QString() << u"a.html"_s << false;
    }

    void needsBrowser_pages()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, mediaType);
        QFETCH(QString, fileName);
        QFETCH(bool, expected);
        QCOMPARE(extract::needsBrowser({bytes, mediaType, fileName, {}, {}}), expected);
    }

    void articles_otherFormats_areNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("named");
        const int unsupported = int(Error::Code::Unsupported);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%\xE2\xE3") << unsupported << u"PDF"_s;
        QTest::newRow("ZIP") << QByteArray("PK\x03\x04\x14\x00", 6) << unsupported << u"ZIP"_s;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0", 10) << unsupported << u"PNG"_s;
        QTest::newRow("gzip") << QByteArray("\x1F\x8B\x08\x00", 4) << unsupported << u"gzip"_s;
        QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0\x00\x10JFIF", 10) << unsupported
                              << u"JPEG"_s;
        QTest::newRow("page") << QByteArray("<!doctype html><p>x") << unsupported << u"page"_s;
        QTest::newRow("empty") << QByteArray() << int(Error::Code::Empty) << u"empty"_s;
        QTest::newRow("NULs") << QByteArray(200, '\0') << int(Error::Code::NotText) << u"binary"_s;
    }

    void articles_otherFormats_areNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, named);
        const auto extraction = extract::articles({bytes, {}, u"x"_s, {}, {}});
        QVERIFY(!extraction);
        QCOMPARE(int(extraction.error().code), code);
        QVERIFY2(extraction.error().detail.contains(named), qPrintable(extraction.error().detail));
    }

    void articles_textThatBeginsLikeAFormat_isRead()
    {
        for (const QByteArray &bytes : {QByteArray("RIFF between ministers\n\nThey do not agree."),
                                        QByteArray("GIF89 is a format\n\nIt is old.")})
            QVERIFY(extract::articles({bytes, {}, u"x"_s, {}, {}}));
    }

    void articles_addressOfTheCapture_isKept()
    {
        const QUrl url(u"https://www.maren-courier.example/ferry"_s);
        const auto extraction =
            extract::articles({"Ferry leaves\n\nThe ferry left.", {}, u"x"_s, url, {}});
        QVERIFY(extraction);
        QCOMPARE(extraction->first().revisions.first().url, url);
    }

    void articles_sampleFiles_areRead()
    {
        for (const QString &name : {u"/maren-courier.txt"_s, u"/radio-estuary.txt"_s,
                                    u"/northcoast-wire-tracker.txt"_s}) {
            const QByteArray bytes = fileBytes(QStringLiteral(PARALLAX_SAMPLE_DIR) + name);
            const auto extraction = extract::articles({bytes, {}, name.sliced(1), {}, {}});
            QVERIFY(extraction);
            QCOMPARE(extraction->first().revisions.size(), name.contains("tracker"_L1) ? 2 : 1);
            for (const Article &article : extraction->first().revisions)
                checkShape(article);
        }
    }
};

QTEST_GUILESS_MAIN(TextReaderTest)
#include "tst_textreader.moc"
