// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decisions on the alignment.

#include "archivefixture.h"

#include <app/archive/annotationjson.h>
#include <app/archive/decisionjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

AlignmentDecision decision(AlignmentDecision::Act act = AlignmentDecision::Act::Split,
                           const QString &author = u"Mara Quill"_s)
{
    AlignmentDecision made;
    made.id = {QString(40, author.startsWith(u'M') ? u'1' : u'2')};
    made.event = {u"ostrel"_s};
    made.act = act;
    made.parts = {
        {{{u"wire/1"_s}, {QString(40, u'a')}, {4, 9}, u"400 😀"_s, u"About "_s, u" left"_s},
         {{u"post/2"_s}, {QString(40, u'b')}, {0, 3}, u"900"_s, u""_s, u" left"_s}},
        {{{u"post/3"_s}, {QString(40, u'c')}, {7, 9}, u"90"_s, u""_s, u" left"_s}}};
    made.author = author;
    made.made = noonPlus(3);
    return made;
}

int commits(const Archive &archive)
{
    return git(archive.repositoryPath(), {u"rev-list"_s, u"--count"_s, u"decisions"_s})
        .output.trimmed()
        .toInt();
}

} // namespace

class DecisionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void storeDecision_isReadBack_andHasW3cForm()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->storeAlignmentDecision(decision()));
        QVERIFY(*opened(m_dir->path())->alignmentDecisions({u"ostrel"_s})
                == QList<AlignmentDecision>{decision()});
        QVERIFY(archive->alignmentDecisions({u"ost"_s})->isEmpty());
        const auto shown =
            git(archive->repositoryPath(),
                {u"show"_s, u"decisions:decisions/ostrel/"_s + decision().id.value + u".json"_s});
        const QJsonObject object = QJsonDocument::fromJson(shown.output.toUtf8()).object();
        QCOMPARE(object.value("type"_L1).toString(), u"Annotation"_s);
        QCOMPARE(object.value("motivation"_L1).toString(), u"linking"_s);
        const QJsonArray targets = object.value("target"_L1).toArray();
        QCOMPARE(targets.size(), 3);
        QCOMPARE(targets.at(2).toObject().value("parallax:part"_L1).toInt(), 1);
        QVERIFY(archive->verify()->isSound());
    }

    void storeDecision_twoPeople_areTwoFiles()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->storeAlignmentDecision(decision()));
        QVERIFY_OK(archive->storeAlignmentDecision(
            decision(AlignmentDecision::Act::Merge, u"Ines Tolland"_s)));
        QCOMPARE(archive->alignmentDecisions({u"ostrel"_s})->size(), 2);
    }

    void storeDecision_again_replacesAndKeepsHistory()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->storeAlignmentDecision(decision()));
        QVERIFY_OK(archive->storeAlignmentDecision(decision()));
        QCOMPARE(commits(*archive), 1);
        QVERIFY_OK(archive->storeAlignmentDecision(decision(AlignmentDecision::Act::Merge)));
        QCOMPARE(archive->alignmentDecisions({u"ostrel"_s})->first().act,
                 AlignmentDecision::Act::Merge);
        QVERIFY_OK(archive->removeAlignmentDecision(decision(), noonPlus(9)));
        QVERIFY(archive->alignmentDecisions({u"ostrel"_s})->isEmpty());
        QCOMPARE(archive->removeAlignmentDecision(decision(), noonPlus(9)).error().code,
                 Error::Code::NotFound);
        QCOMPARE(commits(*archive), 3);
        QCOMPARE(git(archive->repositoryPath(), {u"log"_s, u"--format=%an"_s, u"decisions"_s})
                     .output.split(u'\n', Qt::SkipEmptyParts),
                 (QStringList{u"Mara Quill"_s, u"Mara Quill"_s, u"Mara Quill"_s}));
    }

    void storeDecision_keepsWhatItDoesNotKnow()
    {
        QJsonObject before = toJson(decision());
        before.insert(u"x:other"_s, 7);
        QCOMPARE(toJson(decision(), before).value("x:other"_L1).toInt(), 7);
    }

    void storeDecision_unsafeNames_areRefused()
    {
        const auto archive = opened(m_dir->path());
        AlignmentDecision hostile = decision();
        hostile.id = {u"../../evil"_s};
        QCOMPARE(archive->storeAlignmentDecision(hostile).error().code, Error::Code::Malformed);
        hostile = decision();
        hostile.event = {u".."_s};
        QCOMPARE(archive->storeAlignmentDecision(hostile).error().code, Error::Code::Malformed);
    }

    void decisionFromJson_broken_isMalformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QJsonObject good = toJson(decision());
        const auto with = [&good](const QString &key, const QJsonValue &value) {
            QJsonObject object = good;
            object.insert(key, value);
            return QJsonDocument(object).toJson();
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nothing known") << QByteArray("{}");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("truncated") << QJsonDocument(good).toJson().left(300);
        QTest::newRow("unknown kind")
            << with(u"body"_s, QJsonArray{QJsonObject{{u"value"_s, u"applaud"_s}}});
        QTest::newRow("foreign name") << with(u"id"_s, u"urn:uuid:1"_s);
        QTest::newRow("no places") << with(u"target"_s, QJsonArray());
        const QJsonArray targets = good.value("target"_L1).toArray();
        QTest::newRow("one place") << with(u"target"_s, QJsonArray{targets.first()});
        QJsonObject far = targets.at(1).toObject();
        far.insert(u"parallax:part"_s, 1000000000);
        QTest::newRow("part far away") << with(u"target"_s, QJsonArray{targets.first(), far});
        far.insert(u"parallax:part"_s, -1);
        QTest::newRow("part below zero") << with(u"target"_s, QJsonArray{targets.first(), far});
        QTest::newRow("part going back")
            << with(u"target"_s, QJsonArray{targets.at(0), targets.at(2), targets.at(1)});
    }

    void decisionFromJson_broken_isMalformed()
    {
        QFETCH(const QByteArray, bytes);
        const auto read = objectFromBytes(bytes).and_then(decisionFromJson);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::Code::Malformed);
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->storeAlignmentDecision(decision()));
        QVERIFY(commitFile(archive->repositoryPath(), u"decisions"_s,
                           u"decisions/ostrel/broken.json"_s, bytes));
        QCOMPARE(archive->alignmentDecisions({u"ostrel"_s})->size(),
                 1); // the others are still read
        QVERIFY(!archive->verify()->isSound());
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(DecisionsTest)
#include "tst_decisions.moc"
