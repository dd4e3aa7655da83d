// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an older version of the reading stored is read again before a new look is compared with it.

#include <app/extract/version.h>
#include <app/workspace/tracker.h>

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;

namespace {

const QDateTime noon({2026, 10, 14}, {12, 0}, Qt::UTC);
const QUrl courier(u"https://courier.example/ostrel-bridge-closed"_s);

QByteArray page(const QByteArray &figure, const QByteArray &end = {})
{
    return "Ship strikes Ostrel Bridge\n\nAt least " + figure
        + " people were hurt when a bulk carrier struck the western pier of the bridge before "
          "dawn on Monday.\n\nDivers were to look at the footing of the pier before the road is "
          "opened again.\n"
        + end;
}

/// How an older version of the reading would have read page("40"): it lost the last paragraph.
Article oldReading()
{
    Article article;
    article.outlet = u"courier.example"_s;
    article.headline = u"Ship strikes Ostrel Bridge"_s;
    article.url = courier;
    article.text = u"Ship strikes Ostrel Bridge\n\nAt least 40 people were hurt when a bulk "
                   u"carrier struck the "
                   "western pier of the bridge before dawn on Monday."_s;
    article.paragraphs = {{ParagraphRole::Headline, {0, 26}},
                          {ParagraphRole::Body, {28, article.text.size()}}};
    article.language = u"en"_s;
    article.extractor = extract::version - 1;
    return article;
}

} // namespace

class TestRereading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sameTextReadBetter_isNoChange();
    void changedTextReadBetter_isOnlyTheChange();
    void sameVersion_isNotReadAgain();
    void lookThatCannotBeReadAgain_stopsNothing();
    void importOfAnotherFile_isComparedWithTheNewReading();
    void reading_isNamedInTheRecord();

private:
    template <typename T, typename Call>
    Result<T> answer(Call call);
    /// Stores the old look, opens the workspace on it and tracks its article.
    void begin(const Article &reading, const QByteArray &bytes = page("40"));
    ArticleLook lookedAt(const QByteArray &bytes);
    QList<Revision> revisions();
    QString text(const Revision &revision);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Tracker> m_tracker;
    QDateTime m_now;
    QByteArray m_served;
    ArticleId m_id;
};

void TestRereading::init()
{
    m_tracker.reset();
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = noon;
    m_served.clear();
}

template <typename T, typename Call>
Result<T> TestRereading::answer(Call call)
{
    std::optional<Result<T>> got;
    call([&got](Result<T> result) { got = std::move(result); });
    [&got] {
        QTRY_VERIFY(got);
    }();
    return got.value_or(failure(Error::Code::Cancelled, u"no answer"_s));
}

void TestRereading::begin(const Article &reading, const QByteArray &bytes)
{
    {
        const auto archive = archive::Archive::open(m_folder->path());
        QVERIFY(archive);
        const Capture capture{bytes, u"text/plain"_s, u"ostrel-bridge-closed"_s, courier, noon};
        const auto stored = (*archive)->storeLook({}, {{reading}}, capture);
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().detail));
        m_id = stored->first().revision.article;
    }
    m_workspace = std::make_unique<Workspace>(nullptr, [this] { return m_now; });
    m_tracker = std::make_unique<Tracker>(
        *m_workspace,
        [this](const fetch::FetchRequest &request, QObject *context,
               const std::function<void(const fetch::FetchOutcome &)> &done) {
            fetch::FetchOutcome outcome;
            outcome.state = FetchState::Ok;
            outcome.status = 200;
            outcome.mediaType = u"text/plain"_s;
            outcome.bytes = m_served;
            outcome.requested = request.url;
            outcome.finalUrl = request.url;
            outcome.fetched = m_now;
            QTimer::singleShot(0, context, [done, outcome] { done(outcome); });
        });
    QVERIFY(
        answer<Library>([this](auto done) { m_workspace->open(m_folder->path(), this, done); }));
    QVERIFY(answer<Tracking>([this](auto done) { m_tracker->track(m_id, {}, this, done); }));
}

ArticleLook TestRereading::lookedAt(const QByteArray &bytes)
{
    m_served = bytes;
    m_now = m_now.addDays(1);
    const auto report =
        answer<CheckReport>([this](auto done) { m_tracker->check({}, this, {}, done); });
    return report ? report->articles.value(0) : ArticleLook();
}

QList<Revision> TestRereading::revisions()
{
    return answer<ArticleRecord>([this](auto done) { m_workspace->history(m_id, this, done); })
        .value_or(ArticleRecord())
        .revisions;
}

QString TestRereading::text(const Revision &revision)
{
    const auto stored = answer<archive::StoredArticle>(
        [&](auto done) { m_workspace->load(revision.id, this, done); });
    return stored ? stored->article.text : QString();
}

void TestRereading::sameTextReadBetter_isNoChange()
{
    begin(oldReading());
    // Other bytes, as pages differ from look to look, and the same article.
    const ArticleLook look = lookedAt(page("40", "\n\n"));
    QCOMPARE(look.result, ArticleLook::Result::Unchanged);
    const QList<Revision> all = revisions();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).kind, RevisionKind::First);
    QCOMPARE(all.at(1).kind, RevisionKind::ReExtraction);
    QCOMPARE(all.at(1).captureHash, all.at(0).captureHash);
    QCOMPARE(all.at(1).fetched, noon);
    QCOMPARE(all.at(1).outlet, u"courier.example"_s);
    QVERIFY(text(all.at(1)).endsWith(u"before the road is opened again."_s));
    QCOMPARE(all.at(1).lastSeen, m_now);
}

void TestRereading::changedTextReadBetter_isOnlyTheChange()
{
    begin(oldReading());
    const ArticleLook look = lookedAt(page("43"));
    QCOMPARE(look.result, ArticleLook::Result::Changed);
    const QList<Revision> all = revisions();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(1).kind, RevisionKind::ReExtraction);
    QCOMPARE(all.at(2).kind, RevisionKind::Update);
    QCOMPARE(look.oldRevision, all.at(1).id);
    QCOMPARE(look.newRevision, all.at(2).id);
    // The paragraph that the older reading lost is not told as new.
    QCOMPARE(look.changes.changes.size(), 1);
    QCOMPARE(look.changes.changes.first().kind, RevisionChange::Kind::Figure);
}

void TestRereading::sameVersion_isNotReadAgain()
{
    Article reading = oldReading();
    reading.extractor = extract::version;
    begin(reading);
    QCOMPARE(lookedAt(page("40", "\n\n")).result, ArticleLook::Result::Changed);
    const QList<Revision> all = revisions();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(1).kind, RevisionKind::Update);
}

void TestRereading::lookThatCannotBeReadAgain_stopsNothing()
{
    begin(oldReading(), QByteArray(64, '\0'));
    QCOMPARE(lookedAt(page("40")).result, ArticleLook::Result::Changed);
    QCOMPARE(revisions().size(), 2);
}

void TestRereading::importOfAnotherFile_isComparedWithTheNewReading()
{
    begin(oldReading());
    ImportItem item;
    item.path = u"later.txt"_s;
    item.capture =
        Capture{page("40", "\n\n"), u"text/plain"_s, u"later.txt"_s, courier, noon.addDays(2)};
    const auto report = answer<ImportReport>(
        [&](auto done) { m_workspace->import(u"Ostrel"_s, {item}, this, {}, done); });
    QVERIFY(report);
    QCOMPARE(report->revisions.size(), 1);
    QVERIFY(!report->revisions.first().isNew);
    const QList<Revision> all = revisions();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(1).kind, RevisionKind::ReExtraction);
}

void TestRereading::reading_isNamedInTheRecord()
{
    begin(oldReading());
    lookedAt(page("43"));
    const QList<Revision> all = revisions();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).extractor, extract::version - 1);
    QCOMPARE(all.at(1).extractor, extract::version);
    QCOMPARE(all.at(2).extractor, extract::version);
}

QTEST_GUILESS_MAIN(TestRereading)
#include "tst_rereading.moc"
