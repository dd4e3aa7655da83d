// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include <app/archive/earlier.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

const QString headline = u"Bridge closed at Ostrel"_s;
const QString wayback = u"archive web.archive.org"_s;

Article state(const QString &body, int seen = -1)
{
    Article made = article({headline, body});
    if (seen >= 0) {
        made.observed = noonPlus(seen);
    }
    return made;
}

} // namespace

class TestEarlier : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = opened(m_folder->path());
        // Live looks two hours after what the archive on the web saw.
        for (int i = 0; i < 2; ++i) {
            ArticleHistory history;
            history.revisions = {state(u"Live %1."_s.arg(i))};
            const auto stored =
                m_archive->store(history, capture(QByteArray::number(i), 120 + 10 * i));
            QVERIFY_OK(stored);
            m_id = stored->first().revision.article;
            m_live.append(stored->first().revision.id);
        }
    }

    void storeEarlier_olderThanWhatIsStored_comesFirstAndChangesNothing()
    {
        const QString tip =
            git(m_archive->repositoryPath(), {u"rev-parse"_s, u"articles/"_s + m_id.value})
                .output.trimmed();
        QVERIFY(add(u"Old 2."_s, 20));
        QVERIFY(add(u"Old 1."_s, 10));
        QVERIFY(add(u"Old 3."_s, 30));
        QCOMPARE(texts(),
                 (QStringList{u"Old 1."_s, u"Old 2."_s, u"Old 3."_s, u"Live 0."_s, u"Live 1."_s}));
        const auto record = m_archive->history(m_id);
        QCOMPARE(record->revisions.at(3).id, m_live.at(0));
        QCOMPARE(record->revisions.at(0).number, 1);
        QCOMPARE(record->revisions.at(0).kind, RevisionKind::First);
        QCOMPARE(record->revisions.at(3).kind, RevisionKind::Update);
        QCOMPARE(record->revisions.at(1).archived, noonPlus(20));
        // That an old capture was fetched today is no look at the article.
        QCOMPARE(record->revisions.at(1).lastSeen, noonPlus(20));
        const auto from = origins(m_archive->repositoryPath(), m_id);
        QVERIFY_OK(from);
        QCOMPARE(from->value(record->revisions.at(0).id), wayback);
        QVERIFY(!from->contains(m_live.at(0)));
        // Only new commits on top.
        QCOMPARE(git(m_archive->repositoryPath(),
                     {u"merge-base"_s, u"--is-ancestor"_s, tip, u"articles/"_s + m_id.value})
                     .exitCode,
                 0);
        QVERIFY(m_archive->verify()->isSound());
    }

    void storeEarlier_betweenTwoLooks_standsBetween()
    {
        QVERIFY(add(u"Between."_s, 125));
        QCOMPARE(texts(), (QStringList{u"Live 0."_s, u"Between."_s, u"Live 1."_s}));
    }

    void storeEarlier_sameTextAsItsNeighbour_isRecordedAsSeenThen()
    {
        QVERIFY(add(u"Old."_s, 10));
        QVERIFY(!add(u"Old."_s, 20));
        // The archive saw the first live text before we did.
        QVERIFY(!add(u"Live 0."_s, 60));
        const auto record = m_archive->history(m_id);
        QCOMPARE(record->revisions.size(), 3);
        QCOMPARE(record->revisions.at(0).lastSeen, noonPlus(20));
        QCOMPARE(record->revisions.at(1).id, m_live.at(0));
        QCOMPARE(record->revisions.at(1).archived, noonPlus(60));
        QCOMPARE(record->revisions.at(1).lastSeen, noonPlus(120));
    }

    void storeEarlier_textThatCameBack_isKept()
    {
        QVERIFY(add(u"Old 1."_s, 10));
        QVERIFY(add(u"Old 2."_s, 20));
        QVERIFY(add(u"Old 1."_s, 30));
        QVERIFY(add(u"Live 1."_s, 5));
        QCOMPARE(texts(),
                 (QStringList{u"Live 1."_s, u"Old 1."_s, u"Old 2."_s, u"Old 1."_s, u"Live 0."_s,
                              u"Live 1."_s}));
    }

    void storeEarlier_again_changesNothing()
    {
        QVERIFY(add(u"Old 1."_s, 10));
        QVERIFY(add(u"Old 2."_s, 20));
        const int commits = commitCount(*m_archive);
        QVERIFY(!add(u"Old 2."_s, 20));
        QVERIFY(!add(u"Old 1."_s, 10));
        QCOMPARE(commitCount(*m_archive), commits);
        QCOMPARE(texts().size(), 4);
    }

    void storeEarlier_trackerPageThatKnowsSomeTimes_keepsItsOrder()
    {
        ArticleHistory history;
        history.revisions = {state(u"T 1."_s, 10), state(u"T 2."_s), state(u"T 3."_s)};
        const QList<Capture> captures(3, capture("tracker", 600));
        const auto stored =
            storeEarlier(m_archive->repositoryPath(), m_id, history, captures, u"file"_s);
        QVERIFY_OK(stored);
        QCOMPARE(stored->size(), 3);
        QCOMPARE(texts(),
                 (QStringList{u"T 1."_s, u"T 2."_s, u"T 3."_s, u"Live 0."_s, u"Live 1."_s}));
    }

    void storeEarlier_withoutTime_isRefused()
    {
        ArticleHistory history;
        history.revisions = {state(u"When?"_s)};
        const auto stored = storeEarlier(m_archive->repositoryPath(), m_id, history,
                                         {capture("x", 600)}, u"file"_s);
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, Error::Code::Malformed);
        QVERIFY(!storeEarlier(m_archive->repositoryPath(), m_id, {}, {}, u"file"_s));
    }

    void storeEarlier_unknownArticle_isNotFound()
    {
        ArticleHistory history;
        history.revisions = {state(u"Old."_s, 10)};
        const auto stored = storeEarlier(m_archive->repositoryPath(), {u"wire/0123456789"_s},
                                         history, {capture("x", 600)}, wayback);
        QVERIFY(!stored);
        QCOMPARE(stored.error().code, Error::Code::NotFound);
    }

    void store_nextLiveLookAfterwards_isAppended()
    {
        QVERIFY(add(u"Old 1."_s, 10));
        ArticleHistory history;
        history.revisions = {state(u"Live 2."_s)};
        QVERIFY_OK(m_archive->store(history, capture("more", 140)));
        QCOMPARE(texts(), (QStringList{u"Old 1."_s, u"Live 0."_s, u"Live 1."_s, u"Live 2."_s}));
        const auto places = knownPlaces(m_archive->repositoryPath(), m_id);
        QVERIFY(places->contains(u"https://web.archive.org/web/10"_s));
    }

private:
    /// True when a revision was made.
    bool add(const QString &body, int seen)
    {
        ArticleHistory history;
        history.revisions = {state(body, seen)};
        Capture memento = capture(body.toUtf8() + QByteArray::number(seen), 600);
        memento.url = QUrl(u"https://web.archive.org/web/%1"_s.arg(seen));
        const auto stored =
            storeEarlier(m_archive->repositoryPath(), m_id, history, {memento}, wayback);
        if (!stored) {
            QTest::qFail(qPrintable(reason(stored.error())), __FILE__, __LINE__);
            return false;
        }
        return stored->first().isNew;
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        const auto record = m_archive->history(m_id);
        for (const Revision &revision : record->revisions) {
            texts.append(m_archive->load(revision.id)->article.text.section(u"\n\n"_s, 1));
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Archive> m_archive;
    ArticleId m_id;
    QList<RevisionId> m_live;
};

QTEST_GUILESS_MAIN(TestEarlier)
#include "tst_earlier.moc"
