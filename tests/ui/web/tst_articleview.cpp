// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/web/articleview.h>
#include <ui/web/originalview.h>
#include <ui/web/schemes.h>
#include <ui/web/shutinprofile.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebEngineView>

#include <csignal>
#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

Article article(const QStringList &paragraphs)
{
    Article result;
    for (const QString &words : paragraphs) {
        if (!result.text.isEmpty()) {
            result.text += u"\n\n"_s;
        }
        result.paragraphs.append(
            {ParagraphRole::Body, {result.text.size(), result.text.size() + words.size()}});
        result.text += words;
    }
    return result;
}

QList<ReadingMark> marks(const Article &article)
{
    QList<ReadingMark> all;
    for (const Paragraph &paragraph : article.paragraphs) {
        all.append({{u"c%1"_s.arg(all.size())},
                    {u"g%1"_s.arg(all.size())},
                    paragraph.span,
                    MarkKind::Shared,
                    u"claim"_s});
    }
    return all;
}

Article longArticle()
{
    QStringList paragraphs;
    for (int number = 0; number < 400; ++number) {
        paragraphs.append(
            u"Sentence number %1 tells of the bridge and of those who cross it."_s.arg(number));
    }
    return article(paragraphs);
}

} // namespace

class ArticleViewTest : public QObject
{
    Q_OBJECT

private:
    /// What \a script gives in our own world.
    static QVariant evaluated(ArticleView &view, const QString &script)
    {
        QVariant result;
        bool isDone = false;
        view.evaluate(script, [&](const QVariant &value) {
            result = value;
            isDone = true;
        });
        [&] {
            QTRY_VERIFY(isDone);
        }();
        return result;
    }

private Q_SLOTS:

    void setArticle_marks_areReportedInOrder()
    {
        ShutInProfile profile;
        ArticleView view(profile);
        const Article one =
            article({u"First paragraph."_s, u"Second paragraph."_s, u"Third paragraph."_s});
        view.setArticle(one, {marks(one), {}}, {});
        view.resize(300, 400);
        view.show();
        QTRY_COMPARE(view.layoutOfMarks().marks.size(), 3);
        const auto places = view.layoutOfMarks().marks;
        QVERIFY(places.at(0) && places.at(1) && places.at(2));
        QVERIFY(places.at(0)->top < places.at(1)->top);
        QVERIFY(places.at(1)->bottom <= places.at(2)->top);
        QCOMPARE(view.layoutOfMarks().viewport, 400.0);
    }

    void scrollTo_pastTheStart_isPossible()
    {
        ShutInProfile profile;
        ArticleView view(profile);
        const Article one = article({u"Only paragraph."_s});
        view.setArticle(one, {marks(one), {}}, {});
        view.resize(300, 400);
        view.show();
        QTRY_COMPARE(view.layoutOfMarks().marks.size(), 1);
        view.scrollTo(-150, 0);
        QTRY_COMPARE(view.position(), -150.0);
        view.scrollTo(-20, 40);
        QTRY_COMPARE(view.position(), -20.0);
        view.scrollTo(0, 0);
        QTRY_COMPARE(view.position(), 0.0);
    }

    void setArticle_twiceAtOnce_lastTextGetsWhatWasAskedOfIt()
    {
        ShutInProfile profile;
        ArticleView view(profile);
        const Article first = article({u"Only paragraph."_s});
        view.setArticle(first, {marks(first), {}}, {});
        view.resize(300, 400);
        view.show();
        QTRY_COMPARE(view.layoutOfMarks().marks.size(), 1);

        const Article other = article({u"Another paragraph."_s, u"And its second."_s});
        const Article last = longArticle();
        view.setArticle(other, {marks(other), {}}, {});
        view.setArticle(last, {marks(last), {}}, {});
        view.scrollTo(900, 0);
        QVERIFY(view.layoutOfMarks().marks.isEmpty());
        QTRY_COMPARE(view.layoutOfMarks().marks.size(), last.paragraphs.size());
        QTRY_COMPARE(view.position(), 900.0);
    }

    void setArticle_scriptsInText_neverRun()
    {
        ShutInProfile profile;
        ArticleView view(profile);
        const QString hostile =
            u"<script>document.title='ran'</script><img src=http://127.0.0.1:9/x onerror=\"document.title='ran'\">"_s;
        const Article one = article({hostile});
        view.setArticle(one, {marks(one), {}}, {});
        view.resize(300, 400);
        view.show();
        QTRY_COMPARE(view.layoutOfMarks().marks.size(), 1);
        QCOMPARE(evaluated(view, u"document.querySelector('article').textContent"_s).toString(),
                 hostile);
        QCOMPARE(evaluated(view, u"document.querySelectorAll('script, img').length"_s).toInt(), 0);
        QCOMPARE(evaluated(view, u"document.title"_s).toString(), u"-"_s);
        QCOMPARE(profile.blockedRequests(), 0); // nothing was even asked for
    }

    void originalView_pageWithScriptsAndTrackers_asksNobody()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QSignalSpy connections(&server, &QTcpServer::newConnection);
        const QString address = u"http://127.0.0.1:%1/"_s.arg(server.serverPort());
        ShutInProfile profile;
        OriginalView view(profile);
        Capture capture;
        capture.mediaType = u"text/html"_s;
        capture.bytes = (u"<title>page</title><link rel=stylesheet href='%1a.css'><link "
                         u"rel=preconnect href='%1'><img src='%1b.png'>"
                         "<iframe src='%1c'></iframe><script "
                         "src='%1d.js'></script><script>document.title='ran'</script>"
                         "<meta http-equiv=refresh content='0;url=%1e'>The stored page."_s)
                            .arg(address)
                            .toUtf8();
        QSignalSpy loaded(&view, &OriginalView::loaded);
        view.resize(300, 300);
        view.show();
        view.setCapture(capture);
        QTRY_VERIFY(!loaded.isEmpty());
        QVERIFY(loaded.first().first().toBool());
        QTRY_VERIFY(profile.blockedRequests() >= 2);
        QCOMPARE(connections.size(), 0);
    }

    void originalView_plainTextAboutLinks_staysWhole()
    {
        ShutInProfile profile;
        OriginalView view(profile);
        QSignalSpy loaded(&view, &OriginalView::loaded);
        view.resize(300, 300);
        view.show();
        view.setPage({OriginalKind::Text, "Write <link rel=preconnect> here.", "text/plain", {}});
        QTRY_VERIFY(!loaded.isEmpty());
        QString text;
        view.view()->page()->toPlainText([&text](const QString &shown) { text = shown; });
        QTRY_COMPARE(text.trimmed(), u"Write <link rel=preconnect> here."_s);
    }

    void crash_ofThePage_bringsItBack()
    {
        ShutInProfile profile;
        ArticleView view(profile);
        const Article one = article({u"Still here."_s});
        view.setArticle(one, {marks(one), {}}, {});
        view.resize(300, 300);
        view.show();
        QSignalSpy ready(&view, &ArticleView::ready);
        QSignalSpy failed(&view, &ArticleView::failed);
        QTRY_COMPARE(ready.size(), 1);
        qint64 killed = 0;
        // One crash only: of several within a second the page engine does not always tell.
        QTRY_VERIFY(view.processId() > 0 && view.processId() != killed);
        killed = view.processId();
        ::kill(static_cast<pid_t>(killed), SIGKILL);
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 2, 20000);
        QCOMPARE(evaluated(view, u"document.querySelector('article').textContent"_s).toString(),
                 u"Still here."_s);
        QCOMPARE(failed.size(), 0);
    }

    void close_whileLoading_isHarmless()
    {
        ShutInProfile profile;
        for (int round = 0; round < 3; ++round) {
            ArticleView view(profile);
            const Article one = article({u"Gone at once."_s});
            view.setArticle(one, {marks(one), {}}, {});
            view.show();
            QCoreApplication::processEvents();
        }
        QVERIFY(!profile.blockedRequests());
    }

    void setArticle_fourHundredSentences_areAllPlaced()
    {
        ShutInProfile profile;
        ArticleView view(profile);
        const Article one = longArticle();
        view.setArticle(one, {marks(one), {}}, {});
        view.resize(300, 400);
        view.show();
        QTRY_COMPARE(view.layoutOfMarks().marks.size(), 400);
        QVERIFY(view.layoutOfMarks().marks.last().has_value());
        QVERIFY(view.layoutOfMarks().height > 400 * 30);
    }

    void resize_inTheMiddle_keepsWhatIsRead()
    {
        ShutInProfile profile;
        ArticleView view(profile);
        const Article one = longArticle();
        view.setArticle(one, {marks(one), {}}, {});
        view.resize(300, 400);
        view.show();
        QTRY_COMPARE(view.layoutOfMarks().marks.size(), 400);
        view.scrollTo(view.layoutOfMarks().marks.at(200)->top, 0);
        QTRY_COMPARE(view.position(), view.layoutOfMarks().marks.at(200)->top);
        const double before = view.layoutOfMarks().height;
        view.resize(600, 400);
        QTRY_VERIFY(view.layoutOfMarks().height < before);
        QTRY_VERIFY(std::abs(view.layoutOfMarks().marks.at(200)->top - view.position()) < 60);
    }

    void openGap_note_standsBetweenParagraphs()
    {
        ShutInProfile profile;
        ArticleView view(profile);
        const Article one = article({u"First."_s, u"Second."_s, u"Third."_s});
        view.setArticle(one, {marks(one), {}}, {});
        view.resize(300, 400);
        view.show();
        QTRY_COMPARE(view.layoutOfMarks().marks.size(), 3);
        view.openGap(GapNote{view.layoutOfMarks().marks.at(1)->top, MarkKind::Differing,
                             u"<b>Not</b> here."_s, u"Looked."_s});
        QTRY_VERIFY(view.layoutOfMarks().gap.has_value());
        QVERIFY(view.layoutOfMarks().gap->top >= view.layoutOfMarks().marks.at(0)->top);
        QVERIFY(view.layoutOfMarks().gap->bottom <= view.layoutOfMarks().marks.at(1)->bottom);
        QCOMPARE(evaluated(view, u"document.querySelector('.gap').textContent"_s).toString(),
                 u"<b>Not</b> here. Looked."_s);
        view.openGap(std::nullopt);
        QTRY_VERIFY(!view.layoutOfMarks().gap.has_value());
    }
};

int main(int argc, char **argv)
{
    registerSchemes();
    QApplication application(argc, argv);
    ArticleViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_articleview.moc"
