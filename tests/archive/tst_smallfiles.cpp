// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events and annotations.

#include "archivefixture.h"

#include <app/archive/annotationjson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

Annotation annotation(const QString &note = u"Which of the two?"_s)
{
    Annotation made;
    made.id = {u"0d1cbd6c-6f0a-4b7a-9d4b-0a3c3a2c1f00"_s};
    made.event = {u"ostrel"_s};
    made.target = Annotation::Target::Discrepancy;
    made.discrepancyKind = u"figure"_s;
    made.selectors = {
        {{u"wire/1"_s}, {QString(40, u'a')}, {4, 9}, u"400 😀"_s, u"About "_s, u" left"_s},
        {{u"post/2"_s}, {QString(40, u'b')}, {0, 3}, u"900"_s, u""_s, u" left"_s}};
    made.author = u"Mara Quill"_s;
    made.code = u"figure/unexplained"_s;
    made.note = note;
    made.created = noonPlus(0);
    made.modified = noonPlus(5);
    return made;
}

int commits(const Archive &archive, const QString &branch)
{
    return git(archive.repositoryPath(), {u"rev-list"_s, u"--count"_s, branch})
        .output.trimmed()
        .toInt();
}

} // namespace

class SmallFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void storeEvent_isReadBack_byId()
    {
        const auto archive = opened(m_dir->path());
        const Event late{{u"zoo"_s}, u"Zoo"_s, {{u"wire/1"_s}}};
        const Event early{{u"arch"_s}, u"Arch “closed”"_s, {{u"wire/2"_s}, {u"post/1"_s}}};
        QVERIFY_OK(archive->storeEvent(late));
        QVERIFY_OK(archive->storeEvent(early));
        const auto events = opened(m_dir->path())->events();
        QVERIFY_OK(events);
        QVERIFY(*events == (QList<Event>{early, late}));
    }

    void storeEvent_unchanged_makesNoCommit()
    {
        const auto archive = opened(m_dir->path());
        const Event event{{u"zoo"_s}, u"Zoo"_s, {{u"wire/1"_s}}};
        QVERIFY_OK(archive->storeEvent(event));
        QVERIFY_OK(archive->storeEvent(event, noonPlus(90)));
        QCOMPARE(commits(*archive, u"events"_s), 1);
    }

    void storeEvent_anotherProgramAdded_keepsBoth()
    {
        const auto here = opened(m_dir->path());
        Event event{{u"zoo"_s}, u"Zoo"_s, {{u"wire/1"_s}, {u"wire/2"_s}}};
        QVERIFY_OK(here->storeEvent(event));
        const auto there = opened(m_dir->path());
        Event other = there->events()->first();
        other.articles.append({u"post/1"_s});
        QVERIFY_OK(there->storeEvent(other));
        event.articles = {{u"wire/2"_s}, {u"wire/3"_s}}; // takes one away, adds one
        QVERIFY_OK(here->storeEvent(event));
        QVERIFY(here->events()->first().articles
                == (QList<ArticleId>{{u"wire/2"_s}, {u"wire/3"_s}, {u"post/1"_s}}));
    }

    void storeEvent_unsafeName_isRefused()
    {
        const auto archive = opened(m_dir->path());
        for (const QString &id :
             {u""_s, u"../x"_s, u"a/b"_s, u".git"_s, u"ä"_s, u"a b"_s, QString(300, u'x')}) {
            QCOMPARE(archive->storeEvent({{id}, u"X"_s, {}}).error().code, Error::Code::Malformed);
        }
        QVERIFY(archive->events()->isEmpty());
    }

    void storeEvent_unknownFields_stay()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY(
            commitFile(archive->repositoryPath(), u"events"_s, u"events/zoo.json"_s,
                       "{\"id\":\"zoo\",\"name\":\"Zoo\",\"articles\":[],\"colour\":\"teal\"}"));
        Event event = archive->events()->first();
        event.name = u"The zoo"_s;
        QVERIFY_OK(archive->storeEvent(event));
        const QString stored =
            git(archive->repositoryPath(), {u"show"_s, u"events:events/zoo.json"_s}).output;
        QVERIFY2(stored.contains("teal"_L1) && stored.contains("The zoo"_L1), qPrintable(stored));
    }

    void storeAnnotation_isReadBack_andHasW3cForm()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->storeAnnotation(annotation()));
        QVERIFY(*opened(m_dir->path())->annotations({u"ostrel"_s})
                == QList<Annotation>{annotation()});
        QVERIFY(archive->annotations({u"other"_s})->isEmpty());
        QVERIFY(archive->annotations({u"ost"_s})->isEmpty());
        const QByteArray bytes =
            git(archive->repositoryPath(),
                {u"show"_s,
                 u"annotations:annotations/ostrel/"_s + annotation().id.value + u".json"_s})
                .output.toUtf8();
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        QCOMPARE(object.value("type"_L1).toString(), u"Annotation"_s);
        QCOMPARE(object.value("@context"_L1).toArray().first().toString(),
                 u"http://www.w3.org/ns/anno.jsonld"_s);
        QCOMPARE(object.value("id"_L1).toString(), u"urn:uuid:"_s + annotation().id.value);
        QCOMPARE(object.value("body"_L1).toArray().size(), 2);
        QCOMPARE(object.value("target"_L1).toArray().size(), 2);
        const QJsonArray selectors =
            object.value("target"_L1).toArray().first()["selector"_L1].toArray();
        QCOMPARE(selectors.at(0)["type"_L1].toString(), u"TextQuoteSelector"_s);
        QCOMPARE(selectors.at(1)["type"_L1].toString(), u"TextPositionSelector"_s);
    }

    void annotation_changedRemovedAndUndone_keepsEveryState()
    {
        const auto archive = opened(m_dir->path());
        QVERIFY_OK(archive->storeAnnotation(annotation()));
        QVERIFY_OK(archive->storeAnnotation(annotation()));
        QCOMPARE(commits(*archive, u"annotations"_s), 1);
        QVERIFY_OK(archive->storeAnnotation(annotation(u"Settled."_s)));
        QCOMPARE(archive->annotations({u"ostrel"_s})->first().note, u"Settled."_s);
        QVERIFY_OK(archive->removeAnnotation(annotation().id, u"Ines"_s, noonPlus(30)));
        QVERIFY(archive->annotations({u"ostrel"_s})->isEmpty());
        QCOMPARE(archive->removeAnnotation(annotation().id, u"Ines"_s).error().code,
                 Error::Code::NotFound);
        QVERIFY_OK(archive->storeAnnotation(annotation()));
        QVERIFY(*archive->annotations({u"ostrel"_s}) == QList<Annotation>{annotation()});
        QCOMPARE(commits(*archive, u"annotations"_s), 4);
        QCOMPARE(git(archive->repositoryPath(), {u"log"_s, u"--format=%an"_s, u"annotations"_s})
                     .output.trimmed(),
                 u"Mara Quill\nInes\nMara Quill\nMara Quill"_s);
        QCOMPARE(archive->verify()->annotations, 1);
    }

    void storeAnnotation_unsafeNames_areRefused()
    {
        const auto archive = opened(m_dir->path());
        for (const QString &bad : {u""_s, u"../../x"_s, u".git"_s, u"a/b"_s}) {
            Annotation hostile = annotation();
            hostile.id = {bad};
            QCOMPARE(archive->storeAnnotation(hostile).error().code, Error::Code::Malformed);
            hostile = annotation();
            hostile.event = {bad};
            QCOMPARE(archive->storeAnnotation(hostile).error().code, Error::Code::Malformed);
            QCOMPARE(archive->removeAnnotation({bad}, u"x"_s).error().code, Error::Code::NotFound);
        }
    }

    void annotationFromJson_hostile_isMalformed_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value"); // JSON array of one
        QTest::newRow("no id") << u"id"_s << u"[null]"_s;
        QTest::newRow("foreign id") << u"id"_s << u"[\"http://x\"]"_s;
        QTest::newRow("unknown target") << u"parallax:target"_s << u"[\"planet\"]"_s;
        QTest::newRow("no source") << u"target"_s << u"[[{}]]"_s;
        QTest::newRow("no object") << u"target"_s << u"[[7]]"_s;
        QTest::newRow("negative place") << u"target"_s
                                        << u"[[{\"source\":\"urn:parallax:article:a/"
                                           u"b\",\"selector\":[{\"type\":\"TextPositionSelector\","
                                           "\"start\":-4,\"end\":2}]}]]"_s;
        QTest::newRow("turned place") << u"target"_s
                                      << u"[[{\"source\":\"urn:parallax:article:a/"
                                         u"b\",\"selector\":[{\"type\":\"TextPositionSelector\","
                                         "\"start\":9,\"end\":2}]}]]"_s;
    }

    void annotationFromJson_hostile_isMalformed()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QJsonObject object = archive::toJson(annotation());
        QVERIFY_OK(annotationFromJson(object));
        object.insert(field, QJsonDocument::fromJson(value.toUtf8()).array().first());
        QCOMPARE(annotationFromJson(object).error().code, Error::Code::Malformed);
    }

    void toJson_fieldsOfOthers_stay()
    {
        const QJsonObject before{{u"rights"_s, u"CC0"_s}, {u"motivation"_s, u"editing"_s}};
        const QJsonObject object = archive::toJson(annotation(), before);
        QCOMPARE(object.value("rights"_L1).toString(), u"CC0"_s);
        QCOMPARE(object.value("motivation"_L1).toString(), u"classifying"_s);
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(SmallFilesTest)
#include "tst_smallfiles.moc"
