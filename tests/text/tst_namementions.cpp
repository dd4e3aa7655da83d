// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/text/tokens.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

class tst_NameMentions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_mentions_areFound_data();
    void names_mentions_areFound();
    void names_title_isToldFromTheName();
    void names_hostileText_endsSoon_data();
    void names_hostileText_endsSoon();
};

void tst_NameMentions::names_mentions_areFound_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &written, const QStringList &expected) {
        QTest::newRow(name) << written << expected;
    };
    row("person", u"The ship was seen by Jory Venn."_s, {u"Jory Venn"_s});
    row("particles", u"We met Staffan de Lunn and Bashar al-Tarn there."_s,
        {u"Staffan de Lunn"_s, u"Bashar al-Tarn"_s});
    row("initials", u"It was J. K. Harrow and Adam S. Lunn."_s,
        {u"J. K. Harrow"_s, u"Adam S. Lunn"_s});
    row("acronyms", u"The UN and the BBC agreed."_s, {u"UN"_s, u"BBC"_s});
    row("possessive", u"We saw Tolland's report on Lunn’s ship."_s, {u"Tolland"_s, u"Lunn"_s});
    row("sentence start", u"Drivers waited. However, nobody came."_s, {});
    row("weekday", u"It sank on Friday in October."_s, {});
    row("organisation", u"The Bank of Ostrel paid."_s, {u"Bank of Ostrel"_s});
    row("headline in title case", u"Grain Ship Strikes Old Bridge After Losing Steering"_s, {});
    row("name known from the text",
        u"Grain Ship Strikes Ostrel Bridge Again\n\nIt struck the Ostrel Bridge."_s,
        {u"Ostrel"_s, u"Bridge"_s, u"Ostrel Bridge"_s});
    row("saint", u"They met at St. Brannoc near the quay."_s, {u"St. Brannoc"_s});
    row("pronoun", u"He said I was wrong, I think."_s, {});
    row("nothing", QString(), {});
}

void tst_NameMentions::names_mentions_areFound()
{
    QFETCH(QString, written);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const NameMention &mention : text::names(written, text::Lexicon::forLanguage(u"en"))) {
        found.append(mention.span.in(written).toString());
    }
    QCOMPARE(found, expected);
}

void tst_NameMentions::names_title_isToldFromTheName()
{
    const QString written =
        u"Then US Secretary of State Ida Lunn, Gen. Igor Tarn and Mr Oake came."_s;
    const QList<NameMention> found = text::names(written, text::Lexicon::forLanguage(u"en"));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].title, u"US Secretary of State"_s);
    QCOMPARE(found[0].name, u"Ida Lunn"_s);
    QCOMPARE(found[1].title, u"Gen."_s);
    QCOMPARE(found[1].name, u"Igor Tarn"_s);
    QCOMPARE(found[2].title, u"Mr"_s);
    QCOMPARE(found[2].name, u"Oake"_s);
}

void tst_NameMentions::names_hostileText_endsSoon_data()
{
    QTest::addColumn<QString>("written");
    QTest::newRow("capitals") << u"Aa "_s.repeated(100'000);
    QTest::newRow("particles") << u"of de al "_s.repeated(50'000);
    QTest::newRow("initials") << u"A. "_s.repeated(100'000);
    QTest::newRow("titles") << u"Secretary of State "_s.repeated(20'000);
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xd800));
}

void tst_NameMentions::names_hostileText_endsSoon()
{
    QFETCH(QString, written);
    qsizetype last = 0;
    for (const NameMention &mention : text::names(written, text::Lexicon::forLanguage(u"en"))) {
        QVERIFY(mention.span.begin >= last && mention.span.end <= written.size());
        last = mention.span.end;
    }
}

QTEST_GUILESS_MAIN(tst_NameMentions)
#include "tst_namementions.moc"
