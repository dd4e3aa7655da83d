// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/workspace/blamecache.h>

#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace parallax;
using workspace::BlameCache;

namespace {

Article article(const QString &body)
{
    Article made;
    made.language = u"en"_s;
    made.text = u"Ship strikes Ostrel Bridge\n\n"_s + body;
    made.paragraphs = {{ParagraphRole::Headline, {0, 26}},
                       {ParagraphRole::Body, {28, made.text.size()}}};
    return made;
}

/// Each revision puts one more sentence at the end.
QList<Article> history(int revisions)
{
    QList<Article> articles;
    QString body = u"The carrier struck the western pier at dawn."_s;
    for (int i = 0; i < revisions; ++i) {
        articles.append(article(body));
        body += u" By hour %1 the ferries had carried %1 thousand people across."_s.arg(i + 1);
    }
    return articles;
}

ArticleRecord recordOf(const QList<Article> &articles)
{
    ArticleRecord record;
    for (int i = 0; i < articles.size(); ++i) {
        Revision revision;
        revision.number = i + 1;
        record.revisions.append(revision);
    }
    return record;
}

} // namespace

class TestBlameCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void blamed_isWhatTheWholeHistoryGives()
    {
        const QList<Article> articles = history(5);
        const ArticleRecord record = recordOf(articles);
        BlameCache cache;
        for (const qsizetype revision : {4, 2, 4, 0, 3}) {
            const auto kept = cache.blamed(record, articles, revision);
            const auto fresh = workspace::blamed(record, articles, revision);
            QCOMPARE(kept.revision, fresh.revision);
            QCOMPARE(kept.sentences, fresh.sentences);
            QCOMPARE(kept.origins, fresh.origins);
        }
    }

    void blamed_again_matchesNothingTwice()
    {
        const QList<Article> articles = history(5);
        const ArticleRecord record = recordOf(articles);
        BlameCache cache;
        QVERIFY(!cache.blamed(record, articles, 4).origins.isEmpty());
        QCOMPARE(cache.matched(), 4);
        QVERIFY(!cache.blamed(record, articles, 2).origins.isEmpty());
        QCOMPARE(cache.matched(), 4);
        const QList<Article> longer = history(6);
        QVERIFY(!cache.blamed(recordOf(longer), longer, 5).origins.isEmpty());
        QCOMPARE(cache.matched(), 5);
    }

    void blamed_sameWordsOfAnotherRole_areAnotherText()
    {
        QList<Article> articles = history(2);
        const ArticleRecord record = recordOf(articles);
        BlameCache cache;
        const auto before = cache.blamed(record, articles, 1);
        articles[1].paragraphs[1].role = ParagraphRole::Boilerplate;
        const auto after = cache.blamed(record, articles, 1);
        QVERIFY(after.sentences.size() < before.sentences.size());
        QCOMPARE(cache.matched(), 2);
    }

    void blamed_noRevision_isEmpty() { QVERIFY(BlameCache().blamed({}, {}, 0).origins.isEmpty()); }

    void blamed_onManyThreads_givesTheSame()
    {
        const QList<Article> articles = history(8);
        const ArticleRecord record = recordOf(articles);
        BlameCache cache;
        const auto expected = workspace::blamed(record, articles, 7).origins;
        std::vector<QList<SentenceOrigin>> found(4);
        std::vector<std::thread> threads;
        for (auto &one : found) {
            threads.emplace_back([&] { one = cache.blamed(record, articles, 7).origins; });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        for (const auto &one : found) {
            QCOMPARE(one, expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestBlameCache)
#include "tst_blamecache.moc"
