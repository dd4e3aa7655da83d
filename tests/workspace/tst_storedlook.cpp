// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which article a fetched page is a look at.

#include <app/workspace/storedlook.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;

namespace {

const QDateTime noon({2026, 10, 14}, {12, 0}, Qt::UTC);

/// A page of this text that names \a canonical as its address.
FetchedPage page(const QString &address, const QString &canonical, const QString &body)
{
    Article article;
    article.headline = u"Ship strikes bridge"_s;
    article.text = article.headline + u"\n\n"_s + body;
    article.paragraphs = {
        {ParagraphRole::Headline, {0, article.headline.size()}},
        {ParagraphRole::Body, {article.headline.size() + 2, article.text.size()}}};
    article.url = QUrl(canonical);
    FetchedPage made;
    made.requested = QUrl(address);
    made.finalUrl = QUrl(address);
    made.time = noon;
    made.status = 200;
    made.history = {{article}};
    made.capture = {body.toUtf8(), u"text/html"_s, {}, QUrl(address), noon, {200, {}, {}, {}}};
    return made;
}

} // namespace

class TestStoredLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addressOfThePage_joinsItsForms();
    void redirect_joinsWhatItLedThrough();
    void addressOfAnotherPage_isNotBelieved_data();
    void addressOfAnotherPage_isNotBelieved();
    void pageOfAnotherStoredArticle_isALookAtThatOne();

private:
    ArticleId stored(const FetchedPage &page);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<archive::Archive> m_archive;
};

void TestStoredLook::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = archive::Archive::open(m_folder->path());
    QVERIFY(opened);
    m_archive = std::move(*opened);
}

void TestStoredLook::cleanup()
{
    m_archive.reset();
    m_folder.reset();
}

ArticleId TestStoredLook::stored(const FetchedPage &page)
{
    const auto results = storePage(*m_archive, page);
    return results && !results->isEmpty() ? results->first().revision.article : ArticleId();
}

void TestStoredLook::addressOfThePage_joinsItsForms()
{
    const QString canonical = u"https://www.courier.example/ostrel-bridge-closed"_s;
    const ArticleId id = stored(page(canonical, canonical, u"Divers went down."_s));
    QVERIFY(!id.isEmpty());
    QCOMPARE(stored(page(u"https://m.courier.example/story?id=4711"_s, canonical,
                         u"Divers went down."_s)),
             id);
}

void TestStoredLook::redirect_joinsWhatItLedThrough()
{
    const QString old = u"https://courier.example/ostrel-bridge-closed"_s;
    const ArticleId id = stored(page(old, {}, u"Divers went down."_s));
    FetchedPage moved =
        page(u"https://courier.example/ostrel-bridge-open-again"_s, {}, u"Divers came up."_s);
    moved.requested = QUrl(u"https://cour.example/x1"_s);
    moved.capture.http.redirects = {moved.requested, QUrl(old)};
    QCOMPARE(stored(moved), id);
}

void TestStoredLook::addressOfAnotherPage_isNotBelieved_data()
{
    QTest::addColumn<QString>("canonical");
    QTest::newRow("front page") << u"https://courier.example/"_s;
    QTest::newRow("the agency's own page") << u"https://agency.example/ostrel-bridge-closed"_s;
}

void TestStoredLook::addressOfAnotherPage_isNotBelieved()
{
    QFETCH(const QString, canonical);
    const ArticleId first = stored(page(u"https://courier.example/2026/ostrel-bridge-closed"_s,
                                        canonical, u"Divers went down."_s));
    const ArticleId second = stored(
        page(u"https://courier.example/2026/onions-grow-dearer"_s, canonical, u"Prices rose."_s));
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY(first != second);
}

void TestStoredLook::pageOfAnotherStoredArticle_isALookAtThatOne()
{
    const QString closed = u"https://courier.example/ostrel-bridge-closed"_s;
    const QString onions = u"https://courier.example/onions-grow-ever-dearer"_s;
    const ArticleId id = stored(page(closed, {}, u"Divers of the port went down on Monday."_s));
    const ArticleId other = stored(page(onions, {}, u"Prices of onions rose again this week."_s));
    const auto tracked = trackedArticle(*m_archive, id);
    QVERIFY(tracked);
    FetchedPage leads = page(onions, {}, u"Prices of onions rose again in this third week."_s);
    leads.requested = QUrl(closed);
    leads.time = noon.addSecs(60);
    leads.capture.fetched = leads.time;
    const auto look = storeLook(*m_archive, *tracked, leads);
    QVERIFY(look);
    QCOMPARE(look->look.result, ArticleLook::Result::Failed);
    QCOMPARE(look->look.state, FetchState::RedirectedElsewhere);
    QVERIFY2(look->look.words.contains(other.value), qPrintable(look->look.words));
    QCOMPARE(m_archive->history(id)->revisions.size(), 1);
    QCOMPARE(m_archive->history(other)->revisions.size(), 2);
}

QTEST_GUILESS_MAIN(TestStoredLook)
#include "tst_storedlook.moc"
