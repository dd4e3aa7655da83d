// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/archive/annotationjson.h>
#include <app/archive/restoring.h>
#include <app/archive/searchjson.h>
#include <app/archive/sync/filemerge.h>
#include <app/archive/sync/looksmerge.h>
#include <app/archive/trackingjson.h>

#include <QJsonDocument>
#include <QTest>

#include <tests/archive/archivefixture.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::sync;
using namespace parallax::archive::testing;

namespace {

QByteArray
eventFile(const QString &name, const QList<ArticleId> &articles, const QString &more = {})
{
    QJsonObject object = toJson(Event{{u"ostrel"_s}, name, articles});
    if (!more.isEmpty()) {
        object.insert(u"later"_s, more);
    }
    return QJsonDocument(object).toJson();
}

Looks seen(int first, int last, int count)
{
    Looks looks;
    looks.entries = {
        {{u"r1"_s}, u"c"_s, u"https://a.example/"_s, noonPlus(first), noonPlus(last), count, true}};
    return looks;
}

FeedState feed(int look, const QList<FeedOffer> &offers)
{
    FeedState state;
    state.id = {u"0123456789abcdef"_s};
    state.lastLook = noonPlus(look);
    state.offers = offers;
    return state;
}

FeedOffer offer(const QString &id, int minutes, FeedOffer::Answer answer = FeedOffer::Answer::Open)
{
    return {{u"0123456789abcdef"_s}, id, {}, id, {}, noonPlus(minutes), answer};
}

} // namespace

class TestFileMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void mergedFile_event_keepsBothChangesAndWhatALaterProgramWrote()
    {
        const ArticleId a{u"a/0000000001"_s};
        const ArticleId b{u"b/0000000002"_s};
        const ArticleId c{u"c/0000000003"_s};
        const FileVersions versions{eventFile(u"Ostrel"_s, {a, b}),
                                    eventFile(u"Ostrel bridge"_s, {b, a, c}),
                                    eventFile(u"Ostrel"_s, {a}, u"kept"_s), false};
        const MergedFile merged = mergedFile(BranchKind::Events, u"events/ostrel.json"_s, versions);
        QVERIFY(merged.disagreements.isEmpty());
        const QJsonObject object = objectFromBytes(*merged.bytes).value();
        QCOMPARE(object.value("later"_L1).toString(), u"kept"_s);
        const Event event = eventFromJson(object).value();
        QCOMPARE(event.name, u"Ostrel bridge"_s);
        QCOMPARE(event.articles, (QList<ArticleId>{a, c}));
    }

    void mergedFile_sidesSwapped_givesTheSame()
    {
        const ArticleId a{u"a/0000000001"_s};
        const ArticleId b{u"b/0000000002"_s};
        const FileVersions versions{eventFile(u"Ostrel"_s, {}), eventFile(u"One"_s, {a}),
                                    eventFile(u"Two"_s, {b}), true};
        FileVersions swapped = versions;
        std::swap(swapped.here, swapped.there);
        swapped.isThereLater = false;
        const QString path = u"events/ostrel.json"_s;
        const MergedFile merged = mergedFile(BranchKind::Events, path, versions);
        QCOMPARE(merged.bytes, mergedFile(BranchKind::Events, path, swapped).bytes);
        QCOMPARE(eventFromJson(objectFromBytes(*merged.bytes).value())->name, u"Two"_s);
        QCOMPARE(merged.disagreements.size(), 1);
    }

    void mergedFile_fileThatCannotBeRead_isNotTaken_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("truncated") << eventFile(u"Ostrel"_s, {}).chopped(4);
        QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
        QTest::newRow("another sort") << QByteArray("[1, 2]");
        QTest::newRow("no event") << QByteArray("{\"name\": \"x\"}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }

    void mergedFile_fileThatCannotBeRead_isNotTaken()
    {
        QFETCH(const QByteArray, bytes);
        const QByteArray own = eventFile(u"Ostrel"_s, {});
        const QString path = u"events/ostrel.json"_s;
        for (const auto &base : {std::optional<QByteArray>(), std::optional(own)}) {
            const MergedFile merged =
                mergedFile(BranchKind::Events, path, {base, own, bytes, true});
            QCOMPARE(merged.bytes, std::optional(own));
            QVERIFY(merged.refusal.has_value());
        }
        // The other way round, theirs heals ours.
        const MergedFile healed = mergedFile(BranchKind::Events, path, {{}, bytes, own, false});
        QCOMPARE(healed.bytes, std::optional(own));
    }

    void mergedFile_textPutBackByTwo_keepsBothAndWhatWasTakenOutStaysOut()
    {
        const auto file = [](const QStringList &texts) {
            QList<RestoredText> restored;
            for (const QString &text : texts) {
                restored.append({text, u"list of links"_s, noonPlus(0)});
            }
            return std::optional(QJsonDocument(toJson(restored)).toJson());
        };
        const auto texts = [](const MergedFile &merged) {
            QStringList found;
            const auto read = objectFromBytes(*merged.bytes).and_then(restoredFromJson);
            for (const RestoredText &text : *read) {
                found.append(text.text);
            }
            return found;
        };
        const QString path = u"articles/wire/0123456789.json"_s;
        QCOMPARE(texts(mergedFile(BranchKind::Restored, path,
                                  {file({u"a"_s}), file({u"a"_s, u"b"_s}), file({u"c"_s}), true})),
                 (QStringList{u"c"_s, u"b"_s}));
        QCOMPARE(texts(mergedFile(BranchKind::Restored, path,
                                  {file({u"a"_s}), {}, file({u"a"_s, u"b"_s}), false})),
                 QStringList{u"b"_s});
        QVERIFY(
            !mergedFile(BranchKind::Restored, path, {file({u"a"_s}), {}, file({}), false}).bytes);
    }

    void mergedFile_searchChangedByTwo_laterStandsAndIsTold()
    {
        const auto bytes = [](const QString &query) {
            SavedSearch search{u"Bridge"_s, {}};
            search.request.query = query;
            return QJsonDocument(toJson(search)).toJson();
        };
        const QString path = savedSearchPath(u"Bridge"_s);
        const QByteArray base = bytes(u"bridge"_s);
        const QByteArray here = bytes(u"bridge closed"_s);
        const QByteArray there = bytes(u"bridge open"_s);
        for (const bool isThereLater : {false, true}) {
            const MergedFile merged =
                mergedFile(BranchKind::Searches, path, {base, here, there, isThereLater});
            QCOMPARE(merged.bytes, std::optional(isThereLater ? there : here));
            QCOMPARE(merged.disagreements.size(), 1);
            QCOMPARE(merged.disagreements.first().kind, sync::Disagreement::Kind::Search);
            QCOMPARE(merged.disagreements.first().subject, u"Bridge"_s);
        }
        // A search under another's name would take that one's place.
        const MergedFile foreign = mergedFile(BranchKind::Searches, savedSearchPath(u"Ferry"_s),
                                              {std::nullopt, {}, there, true});
        QVERIFY(!foreign.bytes);
        QVERIFY(foreign.refusal.has_value());
    }

    void mergedFile_twoWhoTrackTheSame_doNotDisagree()
    {
        const Tracking tracking{
            {u"wire/0123456789"_s}, QUrl(u"https://a.example/x"_s), false, {}, noonPlus(0)};
        Tracking later = tracking;
        later.since = noonPlus(9);
        const auto bytes = [](const Tracking &one) {
            return QJsonDocument(toJson(one)).toJson();
        };
        const QString path = u"articles/wire/0123456789.json"_s;
        QVERIFY(mergedFile(BranchKind::Tracking, path, {{}, bytes(tracking), bytes(later), true})
                    .disagreements.isEmpty());
        later.address = QUrl(u"https://a.example/y"_s);
        QCOMPARE(mergedFile(BranchKind::Tracking, path, {{}, bytes(tracking), bytes(later), true})
                     .disagreements.size(),
                 1);
    }

    void mergedLooks_countsWhatBothSawOnce_data()
    {
        QTest::addColumn<Looks>("base");
        QTest::addColumn<Looks>("one");
        QTest::addColumn<Looks>("two");
        QTest::addColumn<int>("count");
        QTest::newRow("both went on") << seen(0, 5, 2) << seen(0, 20, 4) << seen(0, 10, 3) << 5;
        QTest::newRow("one went on") << seen(0, 5, 2) << seen(0, 20, 4) << seen(0, 5, 2) << 4;
        QTest::newRow("never met, apart") << Looks() << seen(0, 5, 2) << seen(6, 9, 3) << 5;
        QTest::newRow("never met, at the same time")
            << Looks() << seen(0, 5, 2) << seen(3, 9, 3) << 3;
        QTest::newRow("only one") << Looks() << seen(0, 5, 2) << Looks() << 2;
    }

    void mergedLooks_countsWhatBothSawOnce()
    {
        QFETCH(const Looks, base);
        QFETCH(const Looks, one);
        QFETCH(const Looks, two);
        QFETCH(const int, count);
        const Looks merged = mergedLooks(base, one, two);
        QCOMPARE(merged.entries.size(), 1);
        QCOMPARE(merged.entries.first().count, count);
        QCOMPARE(toBytes(mergedLooks(base, two, one)), toBytes(merged));
        // Once more changes nothing.
        QCOMPARE(toBytes(mergedLooks(merged, merged, merged)), toBytes(merged));
    }

    void mergedFeedState_keepsAnswersAndAllEntries()
    {
        using Answer = FeedOffer::Answer;
        const FeedState base = feed(0, {offer(u"x"_s, 0), offer(u"y"_s, 0)});
        const FeedState one =
            feed(10, {offer(u"x"_s, 0, Answer::Dismissed), offer(u"y"_s, 0), offer(u"z"_s, 9)});
        const FeedState two = feed(5, {offer(u"x"_s, 0), offer(u"y"_s, 0, Answer::Added)});
        const FeedState merged = mergedFeedState(base, one, two);
        QCOMPARE(merged.lastLook, noonPlus(10));
        QCOMPARE(merged.offers,
                 (QList<FeedOffer>{offer(u"x"_s, 0, Answer::Dismissed),
                                   offer(u"y"_s, 0, Answer::Added), offer(u"z"_s, 9)}));
        QCOMPARE(toBytes(mergedFeedState(base, two, one)), toBytes(merged));
    }

    void isFileOf_namesThatFileSystemsConfuse_areNone_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path :
             {u"events/../x.json"_s, u"events/.x.json"_s, u"events/a/b.json"_s, u"events/a.txt"_s,
              u"events/\u00e4.json"_s, u"events/a\n.json"_s, u"x.json"_s, u"Events/a.json"_s,
              QString(u"events/"_s + QString(200, u'a') + u".json"_s), u"events/a:b.json"_s,
              u"events/a\\b.json"_s, u"events/ a.json"_s, QString()}) {
            QTest::newRow(qPrintable(path.left(40))) << path;
        }
    }

    void isFileOf_namesThatFileSystemsConfuse_areNone()
    {
        QFETCH(const QString, path);
        QVERIFY(!isFileOf(BranchKind::Events, path));
        QVERIFY(isFileOf(BranchKind::Events, u"events/ostrel-2.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestFileMerge)
#include "tst_filemerge.moc"
