// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/text/tokens.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class tst_Quotations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotations_marks_areFound_data();
    void quotations_marks_areFound();
    void quotations_marksByTheMillion_endSoon();
};

void tst_Quotations::quotations_marks_areFound_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &written, const QStringList &expected) {
        QTest::newRow(name) << written << expected;
    };
    row("straight", u"\"It held,\" she said. \"It did.\""_s, {u"It held,"_s, u"It did."_s});
    row("curly", u"“It held,” she said."_s, {u"It held,"_s});
    row("two singles", u"\"They walk into the districts,'' he said."_s,
        {u"They walk into the districts,"_s});
    row("tex", u"``It held,'' he said."_s, {u"It held,"_s});
    row("french", u"« Il a tenu », dit-elle."_s, {u"Il a tenu"_s});
    row("german", u"„Sie hielt“, sagte sie, »nicht«."_s, {u"Sie hielt"_s, u"nicht"_s});
    row("japanese", u"「橋は閉鎖」と述べた"_s, {u"橋は閉鎖"_s});
    row("single in headline", u"US urges 'grace' as fall nears"_s, {u"grace"_s});
    row("curly single", u"Mayor ‘never asked’ for it"_s, {u"never asked"_s});
    row("apostrophes", u"It's the rebels' arms in the '90s, they don't"_s, {});
    row("apostrophe inside", u"'We don't know', he said"_s, {u"We don't know"_s});
    row("nested", u"\"He said 'no' twice,\" she said."_s, {u"He said 'no' twice,"_s});
    row("nested curly", u"“He said “no” twice”"_s, {u"He said “no” twice"_s});
    row("opened twice", u"“It held. “No,” he said."_s, {u"It held."_s, u"No,"_s});
    row("nested and a second", u"“He said “no” twice,” she said. “Never.”"_s,
        {u"He said “no” twice,"_s, u"Never."_s});
    row("unbalanced", u"He said: \"It held"_s, {u"It held"_s});
    row("over paragraphs", u"“It held.\n\n“It did,” he said."_s, {u"It held."_s, u"It did,"_s});
    row("inches", u"He is 6'2\" tall"_s, {});
    row("empty", u"\"\" and “”"_s, {});
    row("nothing", QString(), {});
}

void tst_Quotations::quotations_marks_areFound()
{
    QFETCH(QString, written);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const Quotation &quotation : text::quotations(written)) {
        found.append(quotation.span.in(written).toString());
    }
    QCOMPARE(found, expected);
}

void tst_Quotations::quotations_marksByTheMillion_endSoon()
{
    for (const QString &unit : {u" \""_s, u" '"_s, u"“"_s, u"''"_s, u" ‘a"_s, u"\n\n\""_s}) {
        const QString written = unit.repeated(1'000'000);
        qsizetype last = 0;
        for (const Quotation &quotation : text::quotations(written)) {
            QVERIFY(quotation.span.begin >= last && quotation.span.end <= written.size());
            last = quotation.span.begin;
        }
    }
}

QTEST_GUILESS_MAIN(tst_Quotations)
#include "tst_quotations.moc"
