// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/extract/nesting.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class NestingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void depth_isCounted_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<int>("depth");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("text") << QByteArray("1 < 2 and 3 > 2") << 0;
        QTest::newRow("beside") << QByteArray("<div></div>").repeated(50) << 1;
        QTest::newRow("inside") << QByteArray("<div><section><b>x</b></section></div>") << 3;
        QTest::newRow("capitals") << QByteArray("<DIV><Div></DIV><diV>") << 2;
        QTest::newRow("paragraphs end by themselves") << QByteArray("<p>x").repeated(50) << 0;
        QTest::newRow("rows end by themselves") << QByteArray("<tr><td>x").repeated(50) << 0;
        QTest::newRow("images have no end") << QByteArray("<img src=x><br>").repeated(50) << 0;
        QTest::newRow("wrong end tags") << QByteArray("<div></b></i>").repeated(50) << 50;
        QTest::newRow("comment") << QByteArray("<!-- <div><div> --><b>") << 1;
        QTest::newRow("script") << QByteArray("<script>'<div><div>'</script><b>") << 1;
        QTest::newRow("unclosed script") << QByteArray("<script><div>") << 1;
        QTest::newRow("torn tag") << QByteArray("<div><") << 1;
        QTest::newRow("unclosed comment") << QByteArray("<div><!-- <b>") << 1;
        QTest::newRow("UTF-16") << QByteArray("<\0d\0i\0v\0>\0<\0b\0>\0", 14) << 2;
    }

    void depth_isCounted()
    {
        QFETCH(QByteArray, html);
        QFETCH(int, depth);
        QCOMPARE(extract::deepestNesting(html), qsizetype(depth));
    }

    void millionElements_areEnough()
    {
        QCOMPARE(extract::deepestNesting(QByteArray("<div>").repeated(1000000)),
                 extract::deepestPage + 1);
    }
};

QTEST_APPLESS_MAIN(NestingTest)
#include "tst_nesting.moc"
