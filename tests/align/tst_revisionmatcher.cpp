// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/align/revisionmatcher.h>

#include <QElapsedTimer>
#include <QTest>

using namespace parallax;
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    QString text;
    QList<Sentence> sentences;
};

Text textOf(const QStringList &sentences)
{
    Text result;
    for (const QString &sentence : sentences) {
        if (!result.text.isEmpty())
            result.text += u' ';
        result.sentences.append({{result.text.size(), result.text.size() + sentence.size()}, 0});
        result.text += sentence;
    }
    return result;
}

RevisionMatch matched(const QStringList &oldSentences, const QStringList &newSentences)
{
    const Text a = textOf(oldSentences);
    const Text b = textOf(newSentences);
    return align::revisionMatch(a.text, a.sentences, b.text, b.sentences);
}

/// "0=0 1~1 2>0 3/3,4 5,6&7 +8 -9": unchanged, edited, moved, split, merged, added, removed.
QString drawn(const RevisionMatch &match)
{
    const auto list = [](const QList<qsizetype> &indices) {
        QStringList numbers;
        for (const qsizetype index : indices)
            numbers.append(QString::number(index));
        return numbers.join(u',');
    };
    QStringList parts;
    for (const SentenceMatch &m : match.matches) {
        static const QString signs = u"=~>/&"_s;
        parts.append(list(m.oldSentences) + signs.at(static_cast<qsizetype>(m.kind))
                     + list(m.newSentences));
    }
    for (const qsizetype index : match.added)
        parts.append(u"+%1"_s.arg(index));
    for (const qsizetype index : match.removed)
        parts.append(u"-%1"_s.arg(index));
    return parts.join(u' ');
}

} // namespace

class RevisionMatcherTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void revisionMatch_data();
    void revisionMatch();
    void revisionMatch_wordEdits_pointIntoTheWholeTexts();
    void revisionMatch_ofSplitSentence_keepsEditsInsideItsSentences();
    void revisionMatch_ofManyLikeSentences_keepsTheirOrder();
    void revisionMatch_ofThousandEqualSentences_isQuick();
};

void RevisionMatcherTest::revisionMatch_data()
{
    QTest::addColumn<QStringList>("oldSentences");
    QTest::addColumn<QStringList>("newSentences");
    QTest::addColumn<QString>("expected");
    const QString bridge = u"The bridge will stay closed until Friday at the earliest."_s;
    const QString ferry = u"A ferry runs every twenty minutes from Salt Wharf."_s;
    const QString pilot = u"No pilot was aboard the freighter, according to the log."_s;
    QTest::newRow("nothing at all") << QStringList{} << QStringList{} << u""_s;
    QTest::newRow("first version empty") << QStringList{} << QStringList{bridge} << u"+0"_s;
    QTest::newRow("emptied") << QStringList{bridge} << QStringList{} << u"-0"_s;
    QTest::newRow("unchanged") << QStringList{bridge, ferry} << QStringList{bridge, ferry}
                               << u"0=0 1=1"_s;
    QTest::newRow("moved") << QStringList{bridge, ferry, pilot} << QStringList{pilot, bridge, ferry}
                           << u"2>0 0=1 1=2"_s;
    QTest::newRow("edited")
        << QStringList{bridge, ferry}
        << QStringList{u"The bridge will stay closed until Sunday at the earliest."_s, ferry}
        << u"0~0 1=1"_s;
    QTest::newRow("replaced") << QStringList{bridge} << QStringList{u"Voters queue in Oslo."_s}
                              << u"+0 -0"_s;
    QTest::newRow("split")
        << QStringList{u"The bridge will stay closed until Friday, and a ferry runs every twenty minutes from Salt Wharf."_s}
        << QStringList{u"The bridge will stay closed until Friday."_s,
                       u"A ferry runs every twenty minutes from Salt Wharf."_s}
        << u"0/0,1"_s;
    QTest::newRow("merged")
        << QStringList{u"The bridge will stay closed until Friday."_s,
                       u"A ferry runs every twenty minutes from Salt Wharf."_s}
        << QStringList{u"The bridge will stay closed until Friday, and a ferry runs every twenty minutes from Salt Wharf."_s}
        << u"0,1&0"_s;
    QTest::newRow("replaced in its place by another on the same subject")
        << QStringList{ferry, bridge, pilot}
        << QStringList{ferry, u"Engineers will inspect its pillars for cracks on Monday."_s, pilot}
        << u"0=0 2=2 +1 -1"_s;
    QTest::newRow("reworded in its place")
        << QStringList{ferry, u"Divers found cracks in two of the pillars on Monday morning."_s,
                       pilot}
        << QStringList{ferry,
                       u"Cracks in two pillars were found by divers, the harbour office said."_s,
                       pilot}
        << u"0=0 1~1 2=2"_s;
    QTest::newRow("short sentence taken into a longer one")
        << QStringList{u"The toll is 12 crowns."_s, ferry,
                       u"Lorries have used the tunnel since the collision in March."_s}
        << QStringList{ferry,
                       u"Lorries, for which the toll is 12 crowns, have used the tunnel since the collision in March."_s}
        << u"1=0 0,2&1"_s;
    QTest::newRow("two parts explain a merged sentence, a third like one does not")
        << QStringList{u"The bridge will stay closed until Friday."_s,
                       u"A ferry runs every twenty minutes from Salt Wharf."_s,
                       u"The old bridge stayed closed for a year until it was sold."_s}
        << QStringList{u"The bridge will stay closed until Friday, and a ferry runs every twenty minutes from Salt Wharf."_s,
                       u"The old bridge stayed closed for over a year until a museum bought it."_s}
        << u"0,1&0 2~1"_s;
    QTest::newRow("one of two equal ones taken out")
        << QStringList{u"Related."_s, bridge, u"Related."_s} << QStringList{bridge, u"Related."_s}
        << u"1=0 2=1 -0"_s;
    QTest::newRow("empty sentences")
        << QStringList{u""_s, u""_s} << QStringList{u""_s} << u"1=0 -0"_s;
}

void RevisionMatcherTest::revisionMatch()
{
    QFETCH(QStringList, oldSentences);
    QFETCH(QStringList, newSentences);
    QFETCH(QString, expected);
    QCOMPARE(drawn(matched(oldSentences, newSentences)), expected);
}

void RevisionMatcherTest::revisionMatch_wordEdits_pointIntoTheWholeTexts()
{
    const Text a =
        textOf({u"Queues formed."_s, u"Two people were injured, the fire service said."_s});
    const Text b =
        textOf({u"Queues formed."_s, u"Three people were injured, the fire service said."_s});
    const RevisionMatch match = align::revisionMatch(a.text, a.sentences, b.text, b.sentences);
    QCOMPARE(match.words.size(), 1);
    QCOMPARE(match.words.at(0).match, 1);
    QCOMPARE(match.words.at(0).edits.size(), 2);
    QCOMPARE(match.words.at(0).edits.at(0).span.in(a.text), u"Two");
    QCOMPARE(match.words.at(0).edits.at(1).span.in(b.text), u"Three");
}

void RevisionMatcherTest::revisionMatch_ofSplitSentence_keepsEditsInsideItsSentences()
{
    const RevisionMatch match = matched(
        {u"The bridge will stay closed until Friday, and a ferry runs every twenty minutes from Salt Wharf."_s},
        {u"The bridge will stay closed until Friday."_s,
         u"A replacement ferry runs every thirty minutes from Salt Wharf."_s});
    QCOMPARE(match.words.size(), 1);
    for (const WordEdit &edit : match.words.at(0).edits) {
        const QList<TextSpan> &spans =
            edit.kind == WordEdit::Kind::Delete ? match.oldSentences : match.newSentences;
        QVERIFY(std::any_of(spans.cbegin(), spans.cend(),
                            [&edit](const TextSpan &span) { return span.contains(edit.span); }));
    }
}

void RevisionMatcherTest::revisionMatch_ofManyLikeSentences_keepsTheirOrder()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 60; ++i) {
        before.append(u"The lock keeper let another barge of gravel through."_s);
        after.append(u"The lock keeper let another barge of timber through."_s);
    }
    const RevisionMatch match = matched(before, after);
    QCOMPARE(match.matches.size(), 60);
    for (const SentenceMatch &one : match.matches) {
        QCOMPARE(one.kind, MatchKind::Edited);
        QCOMPARE(one.oldSentences, one.newSentences);
    }
}

void RevisionMatcherTest::revisionMatch_ofThousandEqualSentences_isQuick()
{
    QElapsedTimer timer;
    timer.start();
    const RevisionMatch match =
        matched(QStringList(3000, u"Share this page."_s), QStringList(2500, u"Share this page."_s));
    QCOMPARE(match.matches.size(), 2500);
    QCOMPARE(match.removed.size(), 500);
    QVERIFY2(timer.elapsed() < 20000, "a page of equal lines must not freeze the reader");
}

QTEST_GUILESS_MAIN(RevisionMatcherTest)
#include "tst_revisionmatcher.moc"
