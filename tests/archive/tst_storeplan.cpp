// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include <app/archive/storeplan.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

/// A revision of text \a content that came in capture \a captured.
StoredRevision revision(const QString &content,
                        const QString &captured,
                        int minutes = 0,
                        const QString &id = {},
                        const QString &file = u"page.txt"_s)
{
    StoredRevision made;
    made.revision.id = {id};
    made.revision.contentHash = content;
    made.revision.captureHash = captured;
    made.revision.fetched = noonPlus(minutes);
    made.captureName = file;
    return made;
}

/// One letter a step: the id of a known revision, "=" for a repetition, "+" for an appended one,
/// "<id" for one before another, "~id" for a re-extraction.
QStringList planned(const QList<StoredRevision> &incoming, const StoredHistory &stored)
{
    QStringList words;
    for (const StoreStep &step : storePlan(incoming, stored)) {
        if (step.repeatsStepBefore) {
            words.append(u"="_s);
        } else if (!step.known.isEmpty()) {
            words.append(step.known.value);
        } else if (step.kind == RevisionKind::ReExtraction) {
            words.append(u'~' + step.reExtracts.value);
        } else {
            words.append(step.precedes.isEmpty() ? u"+"_s : QString(u'<' + step.precedes.value));
        }
    }
    return words;
}

} // namespace

class StorePlanTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void storePlan_histories_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("incoming");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("into nothing") << u""_s << u"ABC"_s << QStringList{u"+"_s, u"+"_s, u"+"_s};
        QTest::newRow("the same again")
            << u"ABC"_s << u"ABC"_s << QStringList{u"0"_s, u"1"_s, u"2"_s};
        QTest::newRow("one more") << u"AB"_s << u"ABC"_s << QStringList{u"0"_s, u"1"_s, u"+"_s};
        QTest::newRow("part of it") << u"ABCD"_s << u"BC"_s << QStringList{u"1"_s, u"2"_s};
        QTest::newRow("with gaps") << u"ABC"_s << u"AC"_s << QStringList{u"0"_s, u"2"_s};
        QTest::newRow("one before") << u"B"_s << u"AB"_s << QStringList{u"<0"_s, u"0"_s};
        QTest::newRow("one between") << u"AC"_s << u"ABC"_s << QStringList{u"0"_s, u"<1"_s, u"1"_s};
        QTest::newRow("comes back") << u"AB"_s << u"BA"_s << QStringList{u"1"_s, u"+"_s};
        QTest::newRow("A B A stored")
            << u"ABA"_s << u"ABA"_s << QStringList{u"0"_s, u"1"_s, u"2"_s};
        QTest::newRow("A B A newer") << u"AB"_s << u"ABA"_s << QStringList{u"0"_s, u"1"_s, u"+"_s};
        QTest::newRow("nothing in common") << u"AB"_s << u"CD"_s << QStringList{u"+"_s, u"+"_s};
        QTest::newRow("repeated rows") << u""_s << u"AAB"_s << QStringList{u"+"_s, u"="_s, u"+"_s};
        QTest::newRow("repeated and stored")
            << u"AB"_s << u"AABB"_s << QStringList{u"0"_s, u"="_s, u"1"_s, u"="_s};
    }

    void storePlan_histories()
    {
        QFETCH(QString, stored);
        QFETCH(QString, incoming);
        QFETCH(QStringList, steps);
        StoredHistory history;
        for (qsizetype i = 0; i < stored.size(); ++i) {
            history.revisions.append(revision(stored.mid(i, 1), u"old%1"_s.arg(i),
                                              static_cast<int>(i), QString::number(i)));
        }
        QList<StoredRevision> revisions;
        for (const QChar content : incoming) {
            revisions.append(revision(QString(content), u"new"_s, 100));
        }
        QCOMPARE(planned(revisions, history), steps);
    }

    void storePlan_singleTexts()
    {
        const StoredHistory stored{{revision(u"A"_s, u"a"_s, 0, u"0"_s, u"x.txt"_s),
                                    revision(u"B"_s, u"b"_s, 5, u"1"_s, u"x.txt"_s)},
                                   {}};
        const auto plan = [&stored](const StoredRevision &one) {
            return planned({one}, stored).first();
        };
        QCOMPARE(plan(revision(u"B"_s, u"other"_s, 9)), u"1"_s);
        QCOMPARE(plan(revision(u"C"_s, u"c"_s, 9)), u"+"_s);
        // The page went back to its first text.
        QCOMPARE(plan(revision(u"A"_s, u"a"_s, 9, {}, u"x.txt"_s)), u"+"_s);
        QCOMPARE(plan(revision(u"A"_s, u"other"_s, 9, {}, u"x.txt"_s)), u"+"_s);
        // The very same look again.
        QCOMPARE(plan(revision(u"A"_s, u"a"_s, 0, {}, u"x.txt"_s)), u"0"_s);
        // A better reader.
        QCOMPARE(plan(revision(u"A'"_s, u"a"_s, 9, {}, u"x.txt"_s)), u"~0"_s);
        QCOMPARE(plan(revision(u"B'"_s, u"b"_s, 9, {}, u"x.txt"_s)), u"~1"_s);
    }

    void storePlan_captureKnownFromALook_isNoEdit()
    {
        const StoredHistory stored{
            {revision(u"A"_s, u"a"_s, 0, u"0"_s)},
            {{{{u"0"_s}, u"a2"_s, u"page.txt"_s, noonPlus(5), noonPlus(5)}}}};
        QCOMPARE(planned({revision(u"A'"_s, u"a2"_s, 9)}, stored), QStringList{u"~0"_s});
    }

    void storePlan_datedByAnObserver_findsItsPlace()
    {
        StoredHistory stored{
            {revision(u"A"_s, u"a"_s, 0, u"0"_s), revision(u"C"_s, u"c"_s, 0, u"1"_s)}, {}};
        stored.revisions[0].revision.archived = noonPlus(-300);
        stored.revisions[1].revision.archived = noonPlus(-100);
        const auto plan = [&stored](const QString &content, int observed) {
            StoredRevision one = revision(content, u"memento"_s, 50);
            one.revision.archived = noonPlus(observed);
            return planned({one}, stored).first();
        };
        QCOMPARE(plan(u"B"_s, -200), u"<1"_s);
        QCOMPARE(plan(u"B"_s, -400), u"<0"_s);
        QCOMPARE(plan(u"B"_s, -50), u"+"_s);
        QCOMPARE(plan(u"A"_s, -200), u"0"_s);
        QCOMPARE(plan(u"A"_s, -50), u"+"_s);
    }

    void inOrderOfTexts_placesLateOnesAndNumbersThem()
    {
        StoredRevision b = revision(u"B"_s, u"b"_s, 0, u"b"_s);
        b.revision.kind = RevisionKind::First;
        StoredRevision a = revision(u"A"_s, u"t"_s, 5, u"a"_s);
        a.precedes = {u"b"_s};
        StoredRevision better = revision(u"A'"_s, u"t"_s, 6, u"r"_s);
        better.revision.kind = RevisionKind::ReExtraction;
        better.reExtracts = {u"a"_s};
        Looks looks;
        QVERIFY(looks.add({{u"b"_s}, u"h"_s, u"p"_s, noonPlus(30), noonPlus(30)}));
        const QList<StoredRevision> ordered = inOrderOfTexts({b, a, better}, looks);
        QStringList ids;
        for (const StoredRevision &one : ordered) {
            ids.append(one.revision.id.value);
            QCOMPARE(one.revision.number, ids.size());
        }
        QCOMPARE(ids, (QStringList{u"a"_s, u"r"_s, u"b"_s}));
        QCOMPARE(ordered.at(0).revision.kind, RevisionKind::First);
        QCOMPARE(ordered.at(1).revision.kind, RevisionKind::ReExtraction);
        QCOMPARE(ordered.at(2).revision.kind, RevisionKind::Update);
        QCOMPARE(ordered.at(2).revision.lastSeen, std::optional(noonPlus(30)));
    }

    void looks_joinAndSurviveBytes()
    {
        Looks looks;
        const Look look{{u"r"_s}, u"h"_s, u"page"_s, noonPlus(5), noonPlus(5)};
        QVERIFY(looks.add(look));
        QVERIFY(!looks.add(look));
        Look later = look;
        later.first = later.last = noonPlus(9);
        QVERIFY(looks.add(later));
        QCOMPARE(looks.entries.size(), 1);
        QCOMPARE(looks.entries.first().count, 2);
        const auto back = looksFromBytes(toBytes(looks));
        QVERIFY_OK(back);
        QVERIFY(back->entries == looks.entries);
        for (const QByteArray &bytes : {QByteArray(), QByteArray("\xff\0", 2), QByteArray("[]"),
                                        QByteArray("{\"unchanged\":[{\"revision\":1}]}"),
                                        QByteArray(100000, '{'), toBytes(looks).chopped(9)}) {
            QCOMPARE(looksFromBytes(bytes).error().code, Error::Code::Malformed);
        }
    }
};

QTEST_GUILESS_MAIN(StorePlanTest)
#include "tst_storeplan.moc"
