// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/workspace/sitemapindex.h>

#include <QHash>
#include <QTest>
#include <QTimer>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;

namespace {

QUrl address(const QString &name)
{
    return QUrl(u"https://wire.example/"_s + name);
}

QByteArray sitemap(const QStringList &names)
{
    QString urls;
    for (const QString &name : names) {
        urls += u"<url><loc>"_s + address(name).toString() + u"</loc></url>"_s;
    }
    return u"<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>%1</urlset>"_s.arg(urls)
        .toUtf8();
}

fetch::Feed indexOf(const QStringList &names)
{
    fetch::Feed index;
    index.format = fetch::Feed::Format::SitemapIndex;
    for (const QString &name : names) {
        index.sitemaps.append(address(name));
    }
    return index;
}

} // namespace

class TestSitemapIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void index_isReadSitemapBySitemap();
    void manySitemaps_areBounded();
    void nothingReadable_isAnError_data();
    void nothingReadable_isAnError();
    void indexOfAnIndex_isNotFollowed();

private:
    Result<fetch::Feed> followed(const fetch::Feed &index);

    QThreadPool m_pool;
    QHash<QUrl, QByteArray> m_web;
    QList<QUrl> m_asked;
};

Result<fetch::Feed> TestSitemapIndex::followed(const fetch::Feed &index)
{
    m_asked.clear();
    std::optional<Result<fetch::Feed>> got;
    auto *job = new SitemapIndex(
        m_pool,
        [this](const fetch::FetchRequest &request, QObject *context,
               const std::function<void(const fetch::FetchOutcome &)> &done) {
            m_asked.append(request.url);
            fetch::FetchOutcome outcome;
            outcome.requested = request.url;
            outcome.finalUrl = request.url;
            outcome.mediaType = u"application/xml"_s;
            outcome.bytes = m_web.value(request.url);
            outcome.state = m_web.contains(request.url) ? FetchState::Ok : FetchState::NotFound;
            outcome.status = outcome.state == FetchState::Ok ? 200 : 404;
            QTimer::singleShot(0, context, [done, outcome] { done(outcome); });
        },
        this);
    job->follow(index, [&got](Result<fetch::Feed> feed) { got = std::move(feed); });
    [&got] {
        QTRY_VERIFY(got);
    }();
    return got.value_or(failure(Error::Code::Cancelled, u"no answer"_s));
}

void TestSitemapIndex::index_isReadSitemapBySitemap()
{
    m_web = {{address(u"pages.xml"_s), sitemap({u"about"_s})},
             {address(u"news-1.xml"_s), sitemap({u"bridge"_s, u"onions"_s})}};
    const auto feed =
        followed(indexOf({u"pages.xml"_s, u"gone.xml"_s, u"news-1.xml"_s, u"pages.xml"_s}));
    QVERIFY(feed);
    QCOMPARE(feed->format, fetch::Feed::Format::Sitemap);
    QStringList links;
    for (const fetch::FeedEntry &entry : feed->entries) {
        links.append(entry.link.path());
    }
    QCOMPARE(links, (QStringList{u"/bridge"_s, u"/onions"_s, u"/about"_s})); // the news first
    QVERIFY(feed->damage.contains(u"gone.xml"_s));
    QCOMPARE(m_asked.size(), 3);
}

void TestSitemapIndex::manySitemaps_areBounded()
{
    QStringList names;
    m_web.clear();
    for (int i = 0; i < 5000; ++i) {
        names.append(u"s%1.xml"_s.arg(i));
        m_web.insert(address(names.last()), sitemap({u"a%1"_s.arg(i)}));
    }
    const auto feed = followed(indexOf(names));
    QVERIFY(feed);
    QCOMPARE(m_asked.size(), mostSitemaps);
    QCOMPARE(feed->entries.size(), mostSitemaps);
}

void TestSitemapIndex::nothingReadable_isAnError_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("word");
    QTest::newRow("no sitemap") << QStringList() << u"no sitemap"_s;
    QTest::newRow("gone") << QStringList{u"gone.xml"_s} << u"404"_s;
    QTest::newRow("no XML") << QStringList{u"broken.xml"_s} << QString();
}

void TestSitemapIndex::nothingReadable_isAnError()
{
    QFETCH(QStringList, names);
    QFETCH(QString, word);
    m_web = {{address(u"broken.xml"_s), "<html><body>No"}};
    const auto feed = followed(indexOf(names));
    QVERIFY(!feed);
    QVERIFY2(feed.error().detail.contains(word), qPrintable(feed.error().detail));
}

void TestSitemapIndex::indexOfAnIndex_isNotFollowed()
{
    m_web = {{address(u"inner.xml"_s),
              "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap>"
              "<loc>https://wire.example/inner.xml</loc></sitemap></sitemapindex>"}};
    const auto feed = followed(indexOf({u"inner.xml"_s}));
    QCOMPARE(m_asked.size(), 1);
    QVERIFY(feed);
    QVERIFY(feed->entries.isEmpty());
}

QTEST_GUILESS_MAIN(TestSitemapIndex)
#include "tst_sitemapindex.moc"
