// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include <app/archive/restoring.h>

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

const DroppedText box{u"Two of the crew were on the pier."_s, u"side box"_s, 2};
const DroppedText teaser{u"Who pays for the ferry"_s, u"related links"_s, 1};
const QDateTime evening({2026, 3, 14}, {20, 0}, Qt::UTC);

Article ferry(const QList<DroppedText> &dropped = {teaser, box})
{
    Article result = article({u"Ferry leaves"_s, u"It left at noon."_s, u"It came back."_s});
    result.dropped = dropped;
    return result;
}

QStringList paragraphs(const Article &article)
{
    QStringList texts;
    for (const Paragraph &one : article.paragraphs)
        texts += (one.isRestored ? u"+ "_s : QString()) + one.span.in(article.text).toString();
    return texts;
}

QStringList dropped(const Article &article)
{
    QStringList texts;
    for (const DroppedText &one : article.dropped)
        texts += one.text;
    return texts;
}

} // namespace

class TestRestored final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    static Article loaded(Archive &archive, const RevisionId &id)
    {
        const auto stored = archive.load(id);
        return stored ? stored->article : Article();
    }

private Q_SLOTS:

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void withRestored_standsAtItsPlace_data()
    {
        QTest::addColumn<int>("paragraphsBefore");
        QTest::addColumn<QStringList>("expected");
        const QString put = u"+ "_s + box.text;
        const QStringList whole{u"Ferry leaves"_s, u"It left at noon."_s, u"It came back."_s};
        QTest::newRow("between") << 2 << (QStringList{whole[0], whole[1], put, whole[2]});
        QTest::newRow("below the headline at the earliest")
            << 0 << (QStringList{whole[0], put, whole[1], whole[2]});
        QTest::newRow("behind the last") << 3 << whole + QStringList{put};
        QTest::newRow("nowhere") << 900 << whole + QStringList{put};
        QTest::newRow("unknown") << -1 << whole + QStringList{put};
    }

    void withRestored_standsAtItsPlace()
    {
        QFETCH(int, paragraphsBefore);
        QFETCH(QStringList, expected);
        DroppedText block = box;
        block.paragraphsBefore = paragraphsBefore;
        const Article read =
            withRestored(ferry({teaser, block}), {{box.text, box.reason, evening}});
        QCOMPARE(paragraphs(read), expected);
        QCOMPARE(read.text, QString(expected.join(u"\n\n"_s)).remove(u"+ "_s));
        QCOMPARE(dropped(read), QStringList{teaser.text});
        QCOMPARE(read.headline, u"Ferry leaves"_s);
    }

    void withRestored_severalKeepTheOrderOfThePage()
    {
        const Article read = withRestored(
            ferry(), {{box.text, box.reason, evening}, {teaser.text, teaser.reason, evening}});
        QCOMPARE(paragraphs(read),
                 (QStringList{u"Ferry leaves"_s, u"+ "_s + teaser.text, u"It left at noon."_s,
                              u"+ "_s + box.text, u"It came back."_s}));
    }

    void withRestored_otherText_changesNothing()
    {
        const RestoredText other{u"Nobody was hurt."_s, box.reason, evening};
        QCOMPARE(withRestored(ferry(), {other}), ferry());
        QCOMPARE(withRestored(ferry({}), {{box.text, box.reason, evening}}), ferry({}));
        QCOMPARE(withRestored({}, {other}), Article());
    }

    void isSameBlock_knowsAnEditedBlock_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("other marks and spaces")
            << u"Two of the crew – were  on the pier"_s << u"hidden"_s << true;
        QTest::newRow("one word changed")
            << u"Three of the crew were on the pier."_s << box.reason << true;
        QTest::newRow("one word changed, other reason")
            << u"Three of the crew were on the pier."_s << u"hidden"_s << false;
        QTest::newRow("another sentence")
            << u"Two of the passengers fell."_s << box.reason << false;
        QTest::newRow("nothing") << QString() << box.reason << false;
    }

    void isSameBlock_knowsAnEditedBlock()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        QFETCH(bool, isSame);
        QCOMPARE(isSameBlock({text, reason}, {box.text, box.reason, evening}), isSame);
    }

    void putBack_holdsForEveryRevision_andChangesNoneOfThem()
    {
        const auto archive = opened(m_dir->path());
        const auto first = archive->store({{ferry()}}, capture("one", 0));
        QVERIFY_OK(first);
        const RevisionId id = first->first().revision.id;
        const ArticleId about = first->first().revision.article;
        const QString file = archive->file(id, u"article.json"_s).value_or(QString());
        QVERIFY_OK(archive->putBack(about, box, evening));
        QVERIFY(loaded(*archive, id).text.contains(box.text));
        QCOMPARE(archive->file(id, u"article.json"_s).value_or(QString()), file);

        // A later revision in which the box reads a little differently.
        Article later = ferry({{u"Two of the crew were on that pier."_s, box.reason, 1}});
        later.text += u" At last."_s;
        later.paragraphs.last().span.end = later.text.size();
        const auto second = archive->store({{later}}, capture("two", 10));
        QVERIFY_OK(second);
        QVERIFY(second->first().isNew);
        QCOMPARE(paragraphs(loaded(*archive, second->first().revision.id)).value(1),
                 u"+ Two of the crew were on that pier."_s);
        const auto report = archive->verify();
        QVERIFY_OK(report);
        QVERIFY(report->isSound());
        const auto texts = archive->restoredTexts(about);
        QVERIFY_OK(texts);
        QCOMPARE(*texts, (QList<RestoredText>{{box.text, box.reason, evening}}));
    }

    void takeOut_leavesItOutAgain()
    {
        const auto archive = opened(m_dir->path());
        const auto first = archive->store({{ferry()}}, capture("one", 0));
        QVERIFY_OK(first);
        const ArticleId about = first->first().revision.article;
        const RevisionId id = first->first().revision.id;
        QVERIFY_OK(archive->putBack(about, box, evening));
        QVERIFY_OK(archive->putBack(about, teaser, evening));
        QVERIFY_OK(archive->takeOut(about, box.text, evening));
        QCOMPARE(dropped(loaded(*archive, id)), QStringList{box.text});
        QVERIFY_OK(archive->takeOut(about, teaser.text, evening));
        QCOMPARE(loaded(*archive, id), ferry());
        const auto again = archive->takeOut(about, teaser.text, evening);
        QVERIFY(!again);
        QCOMPARE(int(again.error().code), int(Error::Code::NotFound));
    }

    void putBack_twice_isOneDecision()
    {
        const auto archive = opened(m_dir->path());
        const auto first = archive->store({{ferry()}}, capture("one", 0));
        QVERIFY_OK(first);
        const ArticleId about = first->first().revision.article;
        QVERIFY_OK(archive->putBack(about, box, evening));
        const int commits = commitCount(*archive);
        QVERIFY_OK(archive->putBack(about, box, evening.addSecs(60)));
        QCOMPARE(commitCount(*archive), commits);
    }

    void putBack_badInput_isRefused()
    {
        const auto archive = opened(m_dir->path());
        QCOMPARE(int(archive->putBack({u"wire/none"_s}, box, evening).error().code),
                 int(Error::Code::NotFound));
        QCOMPARE(int(archive->putBack({u"../../x"_s}, box, evening).error().code),
                 int(Error::Code::NotFound));
        const auto first = archive->store({{ferry()}}, capture("one", 0));
        QVERIFY_OK(first);
        QCOMPARE(int(archive->putBack(first->first().revision.article, {u"  "_s, {}}, evening)
                         .error()
                         .code),
                 int(Error::Code::Malformed));
    }

    void damagedDecision_isNamed_andHidesNoArticle()
    {
        const auto archive = opened(m_dir->path());
        const auto first = archive->store({{ferry()}}, capture("one", 0));
        QVERIFY_OK(first);
        const ArticleId about = first->first().revision.article;
        QVERIFY_OK(archive->putBack(about, box, evening));
        QVERIFY(commitFile(archive->repositoryPath(), u"restored"_s,
                           u"articles/"_s + about.value + u".json"_s, "{\"texts\": [1]}"));
        QCOMPARE(loaded(*archive, first->first().revision.id), ferry());
        const auto report = archive->verify();
        QVERIFY_OK(report);
        QVERIFY(!report->isSound());
    }
};

QTEST_GUILESS_MAIN(TestRestored)
#include "tst_restored.moc"
