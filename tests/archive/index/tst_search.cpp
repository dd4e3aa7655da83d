// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a search through an archive finds.

#include "../archivefixture.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

namespace {

const QUrl wire(u"https://northcoast.example/ostrel"_s);
const QUrl post(u"https://harbour.example/ostrel"_s);

} // namespace

class SearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_archive = opened(m_dir->path());
        QVERIFY(m_archive);
        store({u"Bridge at Ostrel closed"_s, u"The mayor said 12 lorries were waiting."_s,
               u"A ferry runs every hour."_s},
              u"Northcoast Wire"_s, wire, 0);
        store({u"Bridge at Ostrel closed"_s, u"The mayor said 40 lorries were waiting."_s,
               u"A ferry runs every hour."_s},
              u"Northcoast Wire"_s, wire, 60);
        store({u"Bridge at Ostrel open again"_s, u"Nobody was hurt, the mayor said."_s},
              u"Northcoast Wire"_s, wire, 120);
        store({u"Ostrel: crossing shut"_s, u"Forty lorries wait; the ferry is full."_s},
              u"Harbour Post"_s, post, 30);
    }

    void search_word_findsNewestRevisionOfEachArticle()
    {
        const auto results = found({u"ferry"_s});
        QCOMPARE(results.hits.size(), 2);
        const SearchHit &hit = results.hits.first();
        QCOMPARE(hit.outlet, u"Northcoast Wire"_s);
        QCOMPARE(hit.number, 2);
        QCOMPARE(hit.newestNumber, 3);
        QVERIFY(!hit.isInNewest);
        QCOMPARE(hit.seen, noonPlus(60));
        QCOMPARE(hit.snippet, u"A ferry runs every hour."_s);
        QCOMPARE(hit.marks, QList<TextSpan>({{2, 7}}));
        QVERIFY(results.hits.last().isInNewest);
        QVERIFY(results.caveat.isEmpty());
    }

    void search_place_isInTheTextOfTheRevision()
    {
        for (const SearchHit &hit :
             found({u"ferry OR lorries"_s, {}, {}, {}, {}, {}, SearchedRevisions::All}).hits) {
            const auto stored = m_archive->load(hit.revision);
            QVERIFY_OK(stored);
            const QString cut = hit.place.in(stored->article.text).toString().toLower();
            QVERIFY2(cut == u"ferry"_s || cut == u"lorries"_s, qPrintable(cut));
            QCOMPARE(stored->revision.number, hit.number);
        }
    }

    void search_firstRevision_isTheEarliestOfEachArticle()
    {
        SearchRequest request{u"40 OR forty"_s};
        request.revisions = SearchedRevisions::First;
        const auto results = found(request);
        QCOMPARE(results.hits.size(), 2);
        QCOMPARE(results.hits.first().outlet, u"Harbour Post"_s);
        QCOMPARE(results.hits.last().number, 2);
    }

    void search_allRevisions_findsEach()
    {
        SearchRequest request{u"mayor"_s};
        request.revisions = SearchedRevisions::All;
        QList<int> numbers;
        for (const SearchHit &hit : found(request).hits) {
            numbers.append(hit.number);
        }
        QCOMPARE(numbers, QList<int>({3, 2, 1}));
    }

    void search_finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("places"); ///< outlet and revision
        const QString w1 = u"Northcoast Wire 1"_s;
        const QString w2 = u"Northcoast Wire 2"_s;
        const QString w3 = u"Northcoast Wire 3"_s;
        const QString h1 = u"Harbour Post 1"_s;
        QTest::newRow("case") << u"FERRY"_s << QStringList{w2, h1};
        QTest::newRow("words of two paragraphs") << u"bridge lorries"_s << QStringList{w2};
        QTest::newRow("words of two revisions") << u"hurt lorries"_s << QStringList{};
        QTest::newRow("phrase") << u"\"the mayor said\""_s << QStringList{w3};
        QTest::newRow("phrase across punctuation") << u"\"hurt the mayor\""_s << QStringList{w3};
        QTest::newRow("no phrase") << u"\"mayor the said\""_s << QStringList{};
        QTest::newRow("phrase does not cross paragraphs")
            << u"\"closed the mayor\""_s << QStringList{};
        QTest::newRow("begin") << u"lorr*"_s << QStringList{w2, h1};
        QTest::newRow("without") << u"mayor -hurt"_s << QStringList{w2};
        QTest::newRow("without what stands elsewhere") << u"lorries -mayor"_s << QStringList{h1};
        QTest::newRow("or") << u"hurt OR crossing"_s << QStringList{w3, h1};
        QTest::newRow("figure") << u"12"_s << QStringList{w1};
        QTest::newRow("part of a word") << u"erry"_s << QStringList{};
        QTest::newRow("quotation mark inside") << u"\"it's \" 40"_s << QStringList{};
    }

    void search_finds()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, places);
        QStringList hits;
        for (const SearchHit &hit : found({query}).hits) {
            hits.append(u"%1 %2"_s.arg(hit.outlet).arg(hit.number));
        }
        QCOMPARE(hits, places);
    }

    void search_filters_narrow()
    {
        SearchRequest request{u"ferry"_s};
        request.outlet = u"harbour post"_s;
        QCOMPARE(found(request).hits.size(), 1);
        request.outlet = u"harbour-post"_s;
        QCOMPARE(found(request).hits.size(), 1);
        request.outlet = u"harbour"_s;
        QCOMPARE(found(request).hits.size(), 0);
        request = {u"bridge OR lorries"_s};
        request.parts = {SearchPart::Headline};
        QCOMPARE(found(request).hits.size(), 1);
        QCOMPARE(found(request).hits.first().number, 3);
        request = {u"bridge"_s};
        request.until = noonPlus(60);
        QCOMPARE(found(request).hits.first().number, 2);
        request.until = noonPlus(59);
        QCOMPARE(found(request).hits.first().number, 1);
        request.until = {};
        request.since = noonPlus(121);
        QCOMPARE(found(request).hits.size(), 0);
        request.since = {};
        request.event = EventId{u"ostrel"_s};
        QCOMPARE(found(request).hits.size(), 0);
        const ArticleId article = found({u"bridge"_s}).hits.first().article;
        QVERIFY_OK(m_archive->storeEvent({{u"ostrel"_s}, u"Ostrel"_s, {article}}));
        QCOMPARE(found(request).hits.size(), 1);
    }

    void search_furniture_isFoundOnlyWhenAskedFor()
    {
        Article made = article({u"Ferry timetable"_s, u"Subscribe to our newsletter"_s},
                               u"Island Echo"_s, QUrl(u"https://echo.example/ferry"_s));
        made.paragraphs.last().role = ParagraphRole::Boilerplate;
        QVERIFY_OK(m_archive->store({{made}}, capture("echo")));
        QCOMPARE(found({u"newsletter"_s}).hits.size(), 0);
        SearchRequest request{u"newsletter"_s};
        request.parts = {SearchPart::Furniture};
        QCOMPARE(found(request).hits.size(), 1);
    }

    void search_notes_areFoundByWordsAndCode()
    {
        const SearchHit hit = found({u"40"_s}).hits.first();
        Annotation note;
        note.id = {u"note-1"_s};
        note.event = {u"ostrel"_s};
        note.selectors = {{hit.article, hit.revision, hit.place, u"40"_s, {}, {}}};
        note.author = u"A. Reader"_s;
        note.code = u"figure raised"_s;
        note.note = u"Silently changed from a dozen."_s;
        note.created = note.modified = noonPlus(300);
        QVERIFY_OK(m_archive->storeAnnotation(note));
        for (const QString &query : {u"dozen"_s, u"\"figure raised\""_s}) {
            const auto results = found({query});
            QCOMPARE(results.hits.size(), 1);
            const SearchHit &shown = results.hits.first();
            QCOMPARE(shown.part, SearchPart::Annotation);
            QCOMPARE(shown.annotation, note.id);
            QCOMPARE(shown.place, hit.place);
            QCOMPARE(shown.outlet, u"Northcoast Wire"_s);
            QCOMPARE(shown.number, 2);
        }
        QVERIFY_OK(m_archive->removeAnnotation(note.id, u"A. Reader"_s));
        QCOMPARE(found({u"dozen"_s}).hits.size(), 0);
    }

    void search_longPassage_showsTheWordsAround()
    {
        const QString filler = u"Water rose and fell all day. "_s.repeated(30);
        store({u"Tide"_s, filler + u"The lighthouse went dark. "_s + filler}, u"Island Echo"_s,
              QUrl(u"https://echo.example/tide"_s), 0);
        const SearchHit hit = found({u"lighthouse"_s}).hits.first();
        QVERIFY(hit.snippet.size() < 400);
        QVERIFY(hit.snippet.startsWith(u'…') && hit.snippet.endsWith(u'…'));
        QCOMPARE(hit.marks.size(), 1);
        QCOMPARE(hit.marks.first().in(hit.snippet), u"lighthouse"_s);
    }

    void search_arabic_findsOtherSpellings()
    {
        store({u"إغلاق الجسر في المدينة"_s, u"قال العُمدة إن الجسر مغلق."_s}, u"Harbour Arabic"_s,
              QUrl(u"https://harbour.example/ar"_s), 0);
        QCOMPARE(found({u"العمدة"_s}).hits.size(), 1);
        QCOMPARE(found({u"اغلاق"_s}).hits.size(), 1);
        QCOMPARE(found({u"المدينه"_s}).hits.first().marks.size(), 1);
    }

    void search_mostResults_saysThatThereAreMore()
    {
        SearchRequest request{u"ostrel OR ferry OR mayor"_s};
        request.most = 1;
        const auto results = found(request);
        QCOMPARE(results.hits.size(), 1);
        QVERIFY(results.isCut);
    }

    void search_phraseInOneOfVeryManyArticles_isFound()
    {
        // More than are looked at one by one; each has both words, one has them side by side.
        constexpr int many = 260;
        for (int i = 0; i < many; ++i) {
            const QString words = i == 0 ? u"A grey heron stood there."_s
                                         : u"Grey sky, and no heron %1 stood there."_s.arg(i);
            store({u"Ferry %1 waits"_s.arg(i), words}, u"Harbour Post"_s,
                  QUrl(u"https://harbour.example/%1"_s.arg(i)), 200 + i);
        }
        while (true) {
            const auto progress = m_archive->updateIndex(std::chrono::milliseconds(20));
            QVERIFY_OK(progress);
            if (progress->isComplete()) {
                break;
            }
        }
        for (const auto revisions : {SearchedRevisions::Newest, SearchedRevisions::First}) {
            SearchRequest request{u"\"grey heron\""_s};
            request.revisions = revisions;
            const auto phrase = found(request);
            QCOMPARE(phrase.hits.size(), 1);
            QCOMPARE(phrase.hits.first().headline, u"Ferry 0 waits"_s);
            QVERIFY(!phrase.isCut);
        }
        SearchRequest request{u"heron -sky"_s};
        QCOMPARE(found(request).hits.size(), 1);
        request = {u"hero*"_s};
        request.most = 3;
        auto cut = found(request);
        QVERIFY(cut.isCut);
        QCOMPARE(cut.hits.size(), 3);
        QCOMPARE(cut.hits.first().headline, u"Ferry 259 waits"_s);
        request.revisions = SearchedRevisions::First;
        cut = found(request);
        QVERIFY(cut.isCut);
        QCOMPARE(cut.hits.first().headline, u"Ferry 0 waits"_s);
        QCOMPARE(cut.hits.last().headline, u"Ferry 2 waits"_s);
        request = {u"ferry"_s};
        request.parts = {SearchPart::Caption};
        QVERIFY(found(request).hits.isEmpty());
        request.parts = {SearchPart::Headline};
        request.most = 1000;
        QCOMPARE(found(request).hits.size(), many);
    }

    void search_anotherProgramsRevision_isFound()
    {
        QCOMPARE(found({u"reopened"_s}).hits.size(), 0);
        const auto other = opened(m_dir->path());
        QVERIFY_OK(other->store({{article({u"Ostrel: crossing reopened"_s, u"Lorries move."_s},
                                          u"Harbour Post"_s, post)}},
                                capture("other", 400)));
        QCOMPARE(found({u"reopened"_s}).hits.size(), 1);
    }

    void search_unreadableQuery_isMalformed()
    {
        const auto results = m_archive->search({u"\"open"_s});
        QVERIFY(!results);
        QCOMPARE(results.error().code, Error::Code::Malformed);
    }

    void savedSearch_isKeptWhole_andDropped()
    {
        SavedSearch search{u"Lorries: how many?"_s, {u"\"40 lorries\" -ferry"_s}};
        search.request.outlet = u"Northcoast Wire"_s;
        search.request.event = EventId{u"ostrel"_s};
        search.request.since = noonPlus(0);
        search.request.until = noonPlus(5);
        search.request.parts = {SearchPart::Body, SearchPart::Correction};
        search.request.revisions = SearchedRevisions::First;
        QVERIFY_OK(m_archive->storeSearch(search, noonPlus(1)));
        QCOMPARE(*m_archive->savedSearches(), QList<SavedSearch>{search});
        QVERIFY(m_archive->verify()->isSound());
        QVERIFY_OK(m_archive->removeSearch(search.name, noonPlus(2)));
        QVERIFY(m_archive->savedSearches()->isEmpty());
        QCOMPARE(m_archive->removeSearch(search.name, noonPlus(2)).error().code,
                 Error::Code::NotFound);
        QCOMPARE(m_archive->storeSearch({u" "_s, {}}, noonPlus(2)).error().code,
                 Error::Code::Malformed);
    }

private:
    void store(const QStringList &paragraphs, const QString &outlet, const QUrl &url, int minutes)
    {
        Capture taken = capture(paragraphs.join(u'\n').toUtf8(), minutes, outlet + u".txt"_s);
        QVERIFY_OK(m_archive->store({{article(paragraphs, outlet, url)}}, taken));
    }

    SearchResults found(const SearchRequest &request)
    {
        const auto results = m_archive->search(request);
        if (!results) {
            QTest::qFail(qPrintable(reason(results.error())), __FILE__, __LINE__);
            return {};
        }
        return *results;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Archive> m_archive;
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
