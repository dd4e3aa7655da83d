// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kinds of change, end to end: sentences, claims, matches, kinds, notes.

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

Article article(const QList<Part> &parts, const QString &language = u"en"_s)
{
    Article made;
    made.outlet = u"Maren Courier"_s;
    made.language = language;
    made.published = QDateTime(QDate(2026, 10, 14), QTime(6, 0), Qt::UTC);
    for (const Part &part : parts) {
        made.text += made.text.isEmpty() ? QString() : u"\n\n"_s;
        const qsizetype begin = made.text.size();
        made.text += part.text;
        made.paragraphs.append({part.role, {begin, made.text.size()}});
        if (part.role == ParagraphRole::Headline) {
            made.headline = part.text;
        }
        if (part.role == ParagraphRole::Correction) {
            made.corrections.append(part.text);
        }
    }
    return made;
}

Article body(const QString &text, const QString &note = {}, const QString &language = u"en"_s)
{
    QList<Part> parts{{ParagraphRole::Headline, u"Ostrel"_s}, {ParagraphRole::Body, text}};
    if (!note.isEmpty()) {
        parts.append({ParagraphRole::Correction, note});
    }
    return article(parts, language);
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

const RevisionChange *first(const ChangeSummary &summary, Kind kind)
{
    for (const RevisionChange &change : summary.changes) {
        if (change.kind == kind) {
            return &change;
        }
    }
    return nullptr;
}

bool isCovered(const TextSpan &span, const ChangeSummary &summary, bool isOld)
{
    for (const RevisionChange &change : summary.changes) {
        const auto &whole = isOld ? change.oldSpan : change.newSpan;
        if (whole && whole->overlap(span) > 0) {
            return true;
        }
        for (const TextSpan &words : isOld ? change.oldWords : change.newWords) {
            if (words.overlap(span) > 0) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestRevisionChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEdit_isOneKind_data();
    void oneEdit_isOneKind();
    void words_standWhereTheSpansSay();
    void everyEdit_isToldOf();
    void joinedParagraphs_areLayout();
    void furnitureAndDateline_areKeptApart();
    void note_isJoinedToItsChange_data();
    void note_isJoinedToItsChange();
    void note_isNotJoinedToOtherChanges();
    void vagueNote_isJoinedToNothing();
    void oldNote_doesNotSpeakOfNewChanges();
    void laterNote_isToldAsLater();
    void hostileTexts_areBorne();
};

void TestRevisionChanges::oneEdit_isOneKind_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("changes");
    QTest::newRow("wording") << u"The road across the bridge will stay shut for weeks."_s
                             << u"The road across the bridge will stay closed for weeks."_s
                             << u"wording: shut | closed"_s;
    QTest::newRow("spelling") << u"The goverment closed the bridge before noon."_s
                              << u"The government closed the bridge before noon."_s
                              << u"spelling: goverment | government"_s;
    QTest::newRow("spelling of a source") << u"The road will open on Friday, the goverment says."_s
                                          << u"The road will open on Friday, the government says."_s
                                          << u"spelling: goverment | government"_s;
    QTest::newRow("comma") << u"The bridge, however was closed before noon."_s
                           << u"The bridge, however, was closed before noon."_s
                           << u"layout:  | ,"_s;
    QTest::newRow("question") << u"The pilot was asleep when the ship struck the pier."_s
                              << u"The pilot was asleep when the ship struck the pier?"_s
                              << u"wording: . | ?"_s;
    QTest::newRow("day") << u"The bridge will open again on Thursday, the port says."_s
                         << u"The bridge will open again on Friday, the port says."_s
                         << u"date: Thursday | Friday"_s;
    QTest::newRow("day and wording")
        << u"The bridge should open on Thursday, the port says."_s
        << u"The bridge will stay shut until Friday, the port says."_s
        << u"date: Thursday | Friday\nwording: should open on Thursday "
           "| will stay shut until Friday"_s;
    QTest::newRow("name") << u"The barge was towed to the yard by Peter Malling at night."_s
                          << u"The barge was towed to the yard by Anna Sorensen at night."_s
                          << u"name: Peter Malling | Anna Sorensen"_s;
    QTest::newRow("figure and word")
        << u"At least 40 people were hurt on the bridge in the morning."_s
        << u"At least 52 people were injured on the bridge in the morning."_s
        << u"figure: 40 | 52\nwording: hurt | injured"_s;
    QTest::newRow("glyphs") << u"“It went on,” she told us - and on."_s
                            << u"\"It went on,\" she told us – and on."_s
                            << u"layout: “It went on,” she told us - and on. | \"It went on,\" "
                               "she told us – and on."_s;
}

void TestRevisionChanges::oneEdit_isOneKind()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, changes);
    QCOMPARE(listed(differenceBetween(body(before), body(after)).changes), changes);
}

void TestRevisionChanges::words_standWhereTheSpansSay()
{
    const auto found = differenceBetween(
        body(u"Divers came. At least 40 people were hurt on the bridge on Monday."_s),
        body(u"Divers came. At least 52 people were hurt on the bridge on Monday."_s));
    const RevisionChange *figure = first(found.changes, Kind::Figure);
    QVERIFY(figure != nullptr);
    QCOMPARE(figure->oldWords.size(), 1);
    QCOMPARE(figure->oldWords.first().in(found.oldArticle.text), u"40");
    QCOMPARE(figure->newWords.first().in(found.newArticle.text), u"52");
    QVERIFY(figure->newSpan->in(found.newArticle.text).startsWith(u"At least 52"));
}

void TestRevisionChanges::everyEdit_isToldOf()
{
    const auto found = differenceBetween(
        article({{ParagraphRole::Headline, u"Ship rams Ostrel Bridge"_s},
                 {ParagraphRole::Standfirst, u"Three hurt as carrier loses its way"_s},
                 {ParagraphRole::Body,
                  u"The ship had apparently lost steering, a port worker said. Three people were "
                  "hurt. There is no other crossing within 30 kilometres."_s},
                 {ParagraphRole::Body, u"The bridge should open on Thursday."_s},
                 {ParagraphRole::Caption, u"The pier at dawn"_s}}),
        article(
            {{ParagraphRole::Headline, u"Ship strikes Ostrel Bridge"_s},
             {ParagraphRole::Standfirst, u"Four hurt as carrier loses its way"_s},
             {ParagraphRole::Body,
              u"There is no other crossing within 30 kilometres. The ship had lost steering. Four "
              "people were hurt, none of them badly."_s},
             {ParagraphRole::Body,
              u"The bridge will stay shut until Friday. Ferries ran all night."_s},
             {ParagraphRole::Caption, u"The pier at noon"_s}}));
    for (const MatchEdits &match : found.match.words) {
        for (const WordEdit &edit : match.edits) {
            const bool isOld = edit.kind == WordEdit::Kind::Delete;
            QVERIFY2(isCovered(edit.span, found.changes, isOld),
                     qPrintable(edit.span.in(isOld ? found.oldArticle.text : found.newArticle.text)
                                    .toString()));
        }
    }
    for (const qsizetype sentence : found.match.added) {
        QVERIFY(isCovered(found.match.newSentences.at(sentence), found.changes, false));
    }
    for (const qsizetype sentence : found.match.removed) {
        QVERIFY(isCovered(found.match.oldSentences.at(sentence), found.changes, true));
    }
    for (const Kind kind : {Kind::Headline, Kind::Standfirst, Kind::Caption, Kind::Figure,
                            Kind::Moved, Kind::ClaimAdded}) {
        QVERIFY2(first(found.changes, kind) != nullptr,
                 qPrintable(changeKindName(kind) + u" is missing in\n"_s + listed(found.changes)));
    }
}

void TestRevisionChanges::joinedParagraphs_areLayout()
{
    const auto found = differenceBetween(
        article({{ParagraphRole::Body, u"The road is shut."_s},
                 {ParagraphRole::Body, u"Ferries ran all night."_s}}),
        article({{ParagraphRole::Body, u"The road is shut. Ferries ran all night."_s}}));
    QCOMPARE(listed(found.changes), u"layout: ¶ | "_s);
    QVERIFY(changesBetween(found.oldArticle, found.newArticle).isEmpty());
}

void TestRevisionChanges::furnitureAndDateline_areKeptApart()
{
    const auto made = [](const QString &time, const QString &box) {
        return article({{ParagraphRole::Body, u"The road is shut."_s},
                        {ParagraphRole::Dateline, u"Updated at "_s + time},
                        {ParagraphRole::Boilerplate, box}});
    };
    const auto found = differenceBetween(made(u"10:32"_s, u"Sign up for our letter"_s),
                                         made(u"14:05"_s, u"Share this page"_s));
    QCOMPARE(listed(found.changes),
             u"dateline: Updated at 10:32 | Updated at 14:05\n"
             "furniture: Sign up for our letter | Share this page"_s);
    QVERIFY(!isOfContent(found.changes.changes.first().kind));
}

void TestRevisionChanges::note_isJoinedToItsChange_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("note");
    QTest::newRow("figure") << u"en"_s
                            << u"At least 40 people were hurt on the bridge in the morning."_s
                            << u"At least 4 people were hurt on the bridge in the morning."_s
                            << u"Correction: An earlier version said 40 people were hurt."_s;
    QTest::newRow("name") << u"en"_s
                          << u"The barge was towed to the yard by Peter Malling at night."_s
                          << u"The barge was towed to the yard by Pieter Mallink at night."_s
                          << u"Correction: An earlier version misspelled the name of Pieter "
                             "Mallink."_s;
    QTest::newRow("wording")
        << u"en"_s << u"The ship belongs to a Maren company, papers show."_s
        << u"The ship is leased by a Maren company, papers show."_s
        << u"This article was amended. It wrongly stated that the ship belongs "
           "to the company."_s;
    QTest::newRow("German") << u"de"_s
                            << u"Mindestens 40 Menschen wurden auf der Brücke verletzt."_s
                            << u"Mindestens 4 Menschen wurden auf der Brücke verletzt."_s
                            << u"Korrektur: In einer früheren Version hieß es, 40 Menschen seien "
                               "verletzt worden."_s;
    QTest::newRow("French") << u"fr"_s << u"Au moins 40 personnes ont été blessées sur le pont."_s
                            << u"Au moins 4 personnes ont été blessées sur le pont."_s
                            << u"Correction : une version précédente indiquait que 40 personnes "
                               "avaient été blessées."_s;
    QTest::newRow("Spanish") << u"es"_s
                             << u"Al menos 40 personas resultaron heridas en el puente."_s
                             << u"Al menos 4 personas resultaron heridas en el puente."_s
                             << u"Corrección: una versión anterior decía que 40 personas "
                                "resultaron heridas."_s;
    QTest::newRow("Arabic") << u"ar"_s << u"أصيب 40 شخصا على الأقل على الجسر صباح اليوم."_s
                            << u"أصيب 4 أشخاص على الأقل على الجسر صباح اليوم."_s
                            << u"تصحيح: ذكرت نسخة سابقة أن 40 شخصا أصيبوا على الجسر."_s;
}

void TestRevisionChanges::note_isJoinedToItsChange()
{
    QFETCH(const QString, language);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, note);
    const auto found = differenceBetween(body(before, {}, language), body(after, note, language));
    QCOMPARE(found.changes.notes.size(), 1);
    QVERIFY(found.changes.notes.first().isNew);
    int joined = 0;
    for (const RevisionChange &change : found.changes.changes) {
        joined += change.kind != Kind::CorrectionAdded && change.note == 0 ? 1 : 0;
    }
    QVERIFY2(joined > 0, qPrintable(listed(found.changes)));
}

void TestRevisionChanges::note_isNotJoinedToOtherChanges()
{
    const auto found = differenceBetween(
        body(u"At least 40 people were hurt on the bridge in the morning. The captain apparently "
             "fell asleep at the wheel. The road will stay shut for 3 weeks."_s),
        body(u"At least 4 people were hurt on the bridge in the morning. The captain fell asleep "
             "at the wheel. The road will stay shut for 5 weeks."_s,
             u"Correction: An earlier version said 40 people were hurt."_s));
    QStringList without;
    for (const RevisionChange &change : found.changes.changes) {
        if (change.note < 0) {
            without.append(changeKindName(change.kind) + u" "_s + change.before);
        }
    }
    QCOMPARE(without.join(u", "_s), u"figure 3, hardened apparently"_s);
}

void TestRevisionChanges::vagueNote_isJoinedToNothing()
{
    const auto found =
        differenceBetween(body(u"At least 40 people were hurt on the bridge in the morning."_s),
                          body(u"At least 4 people were hurt on the bridge in the morning."_s,
                               u"This article has been corrected."_s));
    QCOMPARE(first(found.changes, Kind::Figure)->note, -1);
    QCOMPARE(first(found.changes, Kind::CorrectionAdded)->note, 0);
}

void TestRevisionChanges::oldNote_doesNotSpeakOfNewChanges()
{
    const QString note = u"Correction: An earlier version said 40 people were hurt."_s;
    const auto found = differenceBetween(
        body(u"At least 40 people were hurt on the bridge in the morning."_s, note),
        body(u"At least 52 people were hurt on the bridge in the morning."_s, note));
    QCOMPARE(first(found.changes, Kind::Figure)->note, -1);
    QVERIFY(!found.changes.notes.first().isNew);
}

void TestRevisionChanges::laterNote_isToldAsLater()
{
    const QString after = u"At least 4 people were hurt on the bridge in the morning."_s;
    const auto found = differenceBetween(
        body(u"At least 40 people were hurt on the bridge in the morning."_s), body(after),
        {body(after, u"Correction: An earlier version said 40 people were hurt."_s)});
    QCOMPARE(first(found.changes, Kind::Figure)->note, 0);
    QVERIFY(found.changes.notes.first().isLater);
    QVERIFY(!found.changes.notes.first().span);
}

void TestRevisionChanges::hostileTexts_areBorne()
{
    const Article marks = body(u"“““ ¶ 5,5,5,, ??? …… \u202e»«"_s);
    const Article words = body(u"\u0301\u0301 a\u0301 😀😀 40 %%% (((("_s);
    QVERIFY(differenceBetween(marks, marks).changes.isEmpty());
    QVERIFY(!differenceBetween(marks, words).changes.changes.isEmpty());
    QVERIFY(differenceBetween({}, {}).changes.isEmpty());
    QCOMPARE(differenceBetween({}, words).changes.removed, 0);
}

QTEST_GUILESS_MAIN(TestRevisionChanges)
#include "tst_revisionchanges.moc"
