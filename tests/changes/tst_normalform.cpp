// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/changes/normalform.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax::changes;

class TestNormalForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void glyphs_areOneForm();
    void spelling_isOneSlipInside_data();
    void spelling_isOneSlipInside();
    void sharedWords_countTheShorterText();
};

void TestNormalForm::glyphs_areOneForm()
{
    QCOMPARE(glyphForm(u"“It – went\u00a0 on…”"), glyphForm(u"\"It - went on...\""));
    QVERIFY(glyphForm(u"The Bridge") != glyphForm(u"the bridge"));
    QCOMPARE(normalForm(u"The Bridge"), normalForm(u"the bridge"));
}

void TestNormalForm::spelling_isOneSlipInside_data()
{
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    QTest::addColumn<bool>("isSpelling");
    QTest::newRow("swapped") << u"recieved"_s << u"received"_s << true;
    QTest::newRow("left out") << u"goverment"_s << u"government"_s << true;
    QTest::newRow("doubled") << u"harbbour"_s << u"harbour"_s << true;
    QTest::newRow("accents") << u"Perez"_s << u"Pérez"_s << true;
    QTest::newRow("hyphen") << u"co-operate"_s << u"cooperate"_s << true;
    QTest::newRow("plural") << u"vessel"_s << u"vessels"_s << false;
    QTest::newRow("beginning") << u"legal"_s << u"illegal"_s << false;
    QTest::newRow("short") << u"form"_s << u"from"_s << false;
    QTest::newRow("other word") << u"struck"_s << u"rammed"_s << false;
    QTest::newRow("another letter") << u"bombed"_s << u"bonded"_s << false;
    QTest::newRow("number") << u"12,450"_s << u"12,540"_s << false;
    QTest::newRow("empty") << QString() << QString() << false;
}

void TestNormalForm::spelling_isOneSlipInside()
{
    QFETCH(const QString, was);
    QFETCH(const QString, is);
    QFETCH(const bool, isSpelling);
    QCOMPARE(isSpellingOf(was, is), isSpelling);
    QCOMPARE(isSpellingOf(is, was), isSpelling);
}

void TestNormalForm::sharedWords_countTheShorterText()
{
    QCOMPARE(sharedWords(u"A ship struck the pier", u"the SHIP"), 1.0);
    QCOMPARE(sharedWords(u"ferry", u"the ship"), 0.0);
    QCOMPARE(sharedWords(u"", u"the ship"), 0.0);
}

QTEST_GUILESS_MAIN(TestNormalForm)
#include "tst_normalform.moc"
