// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/workspace/changesummary.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;
using Kind = RevisionChange::Kind;

namespace {

struct Part
{
    ParagraphRole role;
    QString text;
};

Article article(const QList<Part> &parts)
{
    Article made;
    made.outlet = u"Maren Courier"_s;
    made.language = u"en"_s;
    for (const Part &part : parts) {
        made.text += made.text.isEmpty() ? QString() : u"\n\n"_s;
        const qsizetype begin = made.text.size();
        made.text += part.text;
        made.paragraphs.append({part.role, {begin, made.text.size()}});
        if (part.role == ParagraphRole::Headline) {
            made.headline = part.text;
        }
    }
    return made;
}

Article body(const QString &text)
{
    return article(
        {{ParagraphRole::Headline, u"Ship strikes Ostrel Bridge"_s},
         {ParagraphRole::Body, u"The bulk carrier struck the western pier before dawn."_s},
         {ParagraphRole::Body, text},
         {ParagraphRole::Body, u"Divers were to look at the footing in the evening."_s}});
}

QString listed(const ChangeSummary &summary)
{
    QStringList lines;
    for (const RevisionChange &change : summary.changes) {
        lines.append(changeKindName(change.kind) + u": "_s + change.before + u" | "_s
                     + change.after);
    }
    return lines.join(u'\n');
}

} // namespace

class TestChangeSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEdit_isToldByItsKind_data();
    void oneEdit_isToldByItsKind();
    void sameText_hasNoChanges();
    void otherMarksAndSpaces_areNoChange();
    void correction_isToldFirst();
    void quotationOverSentences_isOne();
    void captionAndByline_areTold();
    void dateline_isNoChange();
    void sentences_areCounted();
    void words_takeNoPlaceholderFromTheText();
    void emptyAndHugeTexts_areBorne();
};

void TestChangeSummary::oneEdit_isToldByItsKind_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changes");
    QTest::newRow("figure") << u"At least 40 people were hurt on the bridge on Monday."_s
                            << u"At least 52 people were hurt on the bridge on Monday."_s
                            << u"figure: 40 | 52"_s;
    QTest::newRow("qualifier")
        << u"Police said 40 people were hurt on the bridge on Monday."_s
        << u"Police said about 40 people were hurt on the bridge on Monday."_s
        << u"figure: 40 people | about 40 people"_s;
    QTest::newRow("two figures, one edited")
        << u"Police counted 12 cars and 3 lorries on the bridge at that hour."_s
        << u"Police counted 12 cars and 5 lorries on the bridge at that hour."_s
        << u"figure: 3 | 5"_s;
    QTest::newRow("quotation")
        << u"“We heard a long grinding noise,” said Ruth Calder, who lives nearby."_s
        << u"“We heard a long terrible noise,” said Ruth Calder, who lives nearby."_s
        << u"quotation-changed: We heard a long grinding noise, | We heard a long terrible noise,"_s;
    QTest::newRow("quotation gone")
        << u"Ruth Calder lives nearby and called it “a night of pure terror” for all."_s
        << u"Ruth Calder lives nearby and called it a hard time for all."_s
        << u"quotation-removed: a night of pure terror | "_s;
    QTest::newRow("attribution lost")
        << u"The pilot had been on duty for ten hours, according to Harbour Watch."_s
        << u"The pilot had been on duty for ten hours."_s
        << u"attribution-lost: Harbour Watch | "_s;
    QTest::newRow("attribution added")
        << u"The pilot had been on duty for ten hours."_s
        << u"The pilot had been on duty for ten hours, according to Harbour Watch."_s
        << u"attribution-added:  | Harbour Watch"_s;
    QTest::newRow("hardened") << u"The captain apparently fell asleep at the wheel of the ship."_s
                              << u"The captain fell asleep at the wheel of the ship."_s
                              << u"hardened: apparently | "_s;
    QTest::newRow("softened") << u"The captain fell asleep at the wheel of the ship."_s
                              << u"The captain apparently fell asleep at the wheel of the ship."_s
                              << u"softened:  | apparently"_s;
    QTest::newRow("a word only") << u"The road across the bridge will stay shut for weeks."_s
                                 << u"The road across the bridge will stay closed for weeks."_s
                                 << QString();
}

void TestChangeSummary::oneEdit_isToldByItsKind()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, changes);
    const ChangeSummary summary = changesBetween(body(before), body(after));
    QCOMPARE(listed(summary), changes);
    QCOMPARE(summary.edited, 1);
    QCOMPARE(summary.added + summary.removed, 0);
}

void TestChangeSummary::sameText_hasNoChanges()
{
    const Article one = body(u"At least 40 people were hurt, police said."_s);
    QVERIFY(changesBetween(one, one).isEmpty());
}

void TestChangeSummary::otherMarksAndSpaces_areNoChange()
{
    const ChangeSummary summary =
        changesBetween(body(u"“It went on and on,” said Ruth Calder - a teacher."_s),
                       body(u"\"It went on and  on,\" said Ruth Calder – a teacher."_s));
    QVERIFY2(summary.isEmpty(), qPrintable(listed(summary)));
}

void TestChangeSummary::correction_isToldFirst()
{
    const Article before = body(u"At least 40 people were hurt on the bridge on Monday."_s);
    Article after = article(
        {{ParagraphRole::Headline, u"Carrier strikes Ostrel Bridge"_s},
         {ParagraphRole::Body, u"The bulk carrier struck the western pier before dawn."_s},
         {ParagraphRole::Body, u"At least 4 people were hurt on the bridge on Monday."_s},
         {ParagraphRole::Body, u"Divers were to look at the footing in the evening."_s},
         {ParagraphRole::Correction, u"An earlier version gave a wrong number of people."_s}});
    after.corrections = {u"An earlier version gave a wrong number of people."_s};
    const ChangeSummary summary = changesBetween(before, after);
    QCOMPARE(listed(summary),
             u"correction-added:  | An earlier version gave a wrong number of people.\n"
             "figure: 40 | 4\n"
             "headline: Ship strikes Ostrel Bridge | Carrier strikes Ostrel Bridge"_s);
    QCOMPARE(changeInWords(summary.changes.at(1), u"Maren Courier"_s),
             u"a figure changed in Maren Courier: 40 → 4"_s);
    QCOMPARE(summary.added, 0);
    // The other way round the note is gone.
    QCOMPARE(changesBetween(after, before).changes.first().kind, Kind::CorrectionRemoved);
}

void TestChangeSummary::quotationOverSentences_isOne()
{
    const ChangeSummary summary = changesBetween(
        body(u"The pilot was off duty."_s),
        body(u"The pilot was off duty. Ruth Calder said: “We heard a long grinding noise. Then "
             "the lights of the whole bridge went out.”"_s));
    QCOMPARE(listed(summary),
             u"quotation-added:  | We heard a long grinding noise. Then the lights of the whole "
             "bridge went out."_s);
}

void TestChangeSummary::captionAndByline_areTold()
{
    const auto made = [](const QString &caption, const QString &author) {
        Article article = ::article({{ParagraphRole::Headline, u"Ship strikes bridge"_s},
                                     {ParagraphRole::Byline, u"By "_s + author},
                                     {ParagraphRole::Body, u"The road is shut."_s},
                                     {ParagraphRole::Caption, caption}});
        article.byline = {author};
        return article;
    };
    const ChangeSummary summary = changesBetween(made(u"The pier on Monday"_s, u"Ida Brandt"_s),
                                                 made(u"The pier on Tuesday"_s, u"Omar Haddad"_s));
    QCOMPARE(listed(summary),
             u"caption: The pier on Monday | The pier on Tuesday\nbyline: Ida Brandt | "
             "Omar Haddad"_s);
}

void TestChangeSummary::dateline_isNoChange()
{
    const auto made = [](const QString &time) {
        return article({{ParagraphRole::Headline, u"Ship strikes bridge"_s},
                        {ParagraphRole::Dateline, u"Updated at "_s + time},
                        {ParagraphRole::Body, u"The road is shut."_s}});
    };
    QVERIFY(changesBetween(made(u"10:32"_s), made(u"14:05"_s)).isEmpty());
}

void TestChangeSummary::sentences_areCounted()
{
    const ChangeSummary summary = changesBetween(
        body(u"Ferries ran all night. Schools stay closed on the island."_s),
        body(u"Schools stay closed on the island. Onion farmers fear for their harvest this "
             "year. The council meets tomorrow at noon."_s));
    QCOMPARE(summary.added, 2);
    QCOMPARE(summary.removed, 1);
    QCOMPARE(summary.edited, 0);
    QCOMPARE(countsInWords(summary), u"2 sentences added, 1 removed"_s);
    QVERIFY(countsInWords({}).isEmpty());
}

void TestChangeSummary::words_takeNoPlaceholderFromTheText()
{
    const RevisionChange change{Kind::Headline, u"%3 and %1"_s, u"%2"_s};
    QCOMPARE(changeInWords(change, u"The %2"_s),
             u"the headline changed in The %2: “%3 and %1” → “%2”"_s);
}

void TestChangeSummary::emptyAndHugeTexts_areBorne()
{
    const Article full = body(u"At least 40 people were hurt."_s);
    QCOMPARE(changesBetween({}, full).added, 4);
    QCOMPARE(changesBetween(full, {}).removed, 4);
    const QString same = u"At least 40 people were hurt there. "_s.repeated(500);
    QVERIFY(changesBetween(body(same), body(same)).isEmpty());
    const ChangeSummary longer =
        changesBetween(body(same), body(same + u"The council meets tomorrow at noon."_s));
    QVERIFY2(longer.changes.isEmpty(), qPrintable(listed(longer)));
    QCOMPARE(longer.added, 1);
    QCOMPARE(longer.removed, 0);
}

QTEST_GUILESS_MAIN(TestChangeSummary)
#include "tst_changesummary.moc"
