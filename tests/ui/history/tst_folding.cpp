// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/align/revisionmatcher.h>
#include <app/text/sentences.h>
#include <ui/history/folding.h>
#include <ui/history/revisionhtml.h>
#include <ui/history/revisiontexts.h>
#include <ui/history/sentencebrowser.h>

#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

const QStringList story{
    u"Ship strikes Ostrel Bridge"_s,
    u"The carrier struck the western pier at dawn."_s,
    u"Three people were hurt."_s,
    u"The bridge carries 42,000 vehicles a day. It opened in 1961."_s,
    u"Ferries ran all night between the two banks."_s,
    u"The mayor asked people to stay at home."_s,
    u"Schools in the old town stayed closed."_s,
    u"Divers were to look at the footing."_s,
};

Article article(const QStringList &paragraphs)
{
    Article made;
    made.language = u"en"_s;
    made.headline = paragraphs.first();
    for (const QString &paragraph : paragraphs) {
        made.text += made.text.isEmpty() ? QString() : u"\n\n"_s;
        const qsizetype begin = made.text.size();
        made.text += paragraph;
        made.paragraphs.append(
            {made.paragraphs.isEmpty() ? ParagraphRole::Headline : ParagraphRole::Body,
             {begin, made.text.size()}});
    }
    return made;
}

RevisionMatch matched(const Article &older, const Article &newer)
{
    const auto &lexicon = text::Lexicon::forLanguage(u"en"_s);
    return align::revisionMatch(older.text, text::sentences(older, lexicon), newer.text,
                                text::sentences(newer, lexicon));
}

QList<Fold> foldsBetween(const QStringList &older, const QStringList &newer)
{
    const Article a = article(older);
    const Article b = article(newer);
    return folds(a, b, matched(a, b));
}

QString plain(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText().simplified();
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void folds_oneSentenceEdited_leaveItsNeighboursAndTheHeadline()
    {
        QStringList newer = story;
        newer[2] = u"Four people were hurt."_s;
        // The paragraph behind the edited one stays, those behind that to the end are folded.
        QCOMPARE(foldsBetween(story, newer), (QList<Fold>{{4, 7, 4, 7, 4}}));
    }

    void folds_paragraphPutIn_standsAtDifferentPlaces()
    {
        QStringList newer = story;
        newer.insert(1, u"This report is updated as more becomes known."_s);
        QCOMPARE(foldsBetween(story, newer), (QList<Fold>{{2, 7, 3, 8, 6}}));
    }

    void folds_paragraphGone_isNeverHidden()
    {
        QStringList newer = story;
        newer.removeAt(4);
        // One paragraph on either side of the place shows where it stood.
        QCOMPARE(foldsBetween(story, newer), QList<Fold>());
        QStringList longer = story + QStringList{u"The port is closed."_s, u"Trains run."_s};
        QStringList shorter = longer;
        shorter.removeAt(4);
        QCOMPARE(foldsBetween(longer, shorter), (QList<Fold>{{6, 9, 5, 8, 4}}));
    }

    void folds_paragraphBrokenInTwo_isAChangeOfLayout()
    {
        QStringList newer = story;
        newer[3] = u"The bridge carries 42,000 vehicles a day."_s;
        newer.insert(4, u"It opened in 1961."_s);
        for (const Fold &fold : foldsBetween(story, newer)) {
            QVERIFY(fold.newFirst > 4 || fold.newLast < 3);
            QVERIFY(fold.oldFirst > 3 || fold.oldLast < 3);
        }
    }

    void folds_nothingInCommon_areNone()
    {
        QCOMPARE(foldsBetween(story, {u"Budget passed"_s, u"The council met."_s}), QList<Fold>());
        QCOMPARE(foldsBetween({u"One"_s}, {u"One"_s}), QList<Fold>());
    }

    void folds_furnitureBetween_isNotCounted()
    {
        QStringList newer = story;
        newer[1] = u"The tanker struck the western pier at dawn."_s;
        Article a = article(story);
        Article b = article(newer);
        a.paragraphs[5].role = b.paragraphs[5].role = ParagraphRole::Boilerplate;
        QCOMPARE(folds(a, b, matched(a, b)), (QList<Fold>{{3, 7, 3, 7, 4}}));
    }

    void html_folded_hidesTheParagraphsAndNothingElse()
    {
        QStringList changed = story;
        changed[2] = u"Four people were hurt."_s;
        const Article older = article(story);
        const Article newer = article(changed);
        const RevisionMatch match = matched(older, newer);
        QList<FoldedPart> parts{{4, 7, u"fold:0"_s, u"4 unchanged"_s, false}};
        for (const QString &html :
             {oldHtml(older, match, Theme(), parts), newHtml(newer, match, Theme(), parts),
              inlineHtml(older, newer, match, Theme(), parts)}) {
            const QString shown = plain(html);
            QVERIFY2(shown.contains(u"42,000"_s) && shown.endsWith(u"4 unchanged"_s),
                     qPrintable(shown));
            QVERIFY2(!shown.contains(u"Ferries"_s) && !shown.contains(u"Divers"_s),
                     qPrintable(shown));
            QCOMPARE(html.count(u"href=\"fold:0\""_s), 1);
        }
        parts[0].isOpen = true;
        const QString open = plain(newHtml(newer, match, Theme(), parts));
        QVERIFY2(open.contains(u"4 unchanged Ferries"_s) && open.contains(u"Divers"_s),
                 qPrintable(open));
    }

    void texts_foldedByKeyboard_areSoAgainWhenTheReaderComesBack()
    {
        QStringList changed = story;
        changed[2] = u"Four people were hurt."_s;
        const auto difference = workspace::differenceBetween(article(story), article(changed));
        RevisionTexts texts;
        QSignalSpy foldable(&texts, &RevisionTexts::foldable);
        texts.setTheme(Theme());
        texts.resize(900, 600);
        texts.show();
        texts.setDifference(difference, u"1 2"_s);
        QCOMPARE(foldable.last().first().toLongLong(), 4);
        auto *older = texts.findChild<SentenceBrowser *>(u"historyOld"_s);
        auto *newer = texts.findChild<SentenceBrowser *>(u"historyNew"_s);
        const auto shows = [](const SentenceBrowser *browser, const QString &words) {
            return browser->toPlainText().contains(words);
        };
        QVERIFY(shows(newer, u"Show 4 unchanged"_s) && !shows(newer, u"Ferries"_s));
        newer->setFocus();
        QTest::keyClick(newer, Qt::Key_Tab);
        QTest::keyClick(newer, Qt::Key_Return);
        for (const SentenceBrowser *browser : {older, newer}) {
            QVERIFY2(shows(browser, u"Fold 4 unchanged"_s) && shows(browser, u"Ferries"_s),
                     qPrintable(browser->toPlainText()));
        }
        texts.setDifference(difference, u"2 3"_s);
        QVERIFY(!shows(newer, u"Ferries"_s));
        texts.setDifference(difference, u"1 2"_s);
        QVERIFY(shows(newer, u"Ferries"_s));
        QTest::keyClick(newer, Qt::Key_Tab);
        QTest::keyClick(newer, Qt::Key_Return);
        QVERIFY(!shows(newer, u"Ferries"_s));
        texts.setFolding(false);
        QVERIFY(shows(older, u"Ferries"_s) && !shows(older, u"4 unchanged"_s));
    }
};

QTEST_MAIN(TestFolding)
#include "tst_folding.moc"
