// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/fetch/pagestate.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::fetch;

namespace {

const QUrl story(u"https://northcoast.example/town/ostrel-bridge-closes-early"_s);

QString words(int count)
{
    return u"bridge "_s.repeated(count).trimmed();
}

/// A page that came from where it was asked for, with \a text as its article.
PageReading reading(const QString &text, const QString &around = {})
{
    return {story,
            story,
            u"Ostrel bridge closes early | Northcoast Wire"_s,
            u"Ostrel bridge closes early"_s,
            text,
            text + u'\n' + around,
            {},
            std::nullopt};
}

} // namespace

class PageStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void leadsElsewhere_tellsFrontsFromArticles_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("elsewhere");
        const QString base = u"https://a.example"_s;
        const auto row = [&base](const char *name, const QString &from, const QString &to,
                                 bool elsewhere) {
            QTest::newRow(name) << base + from << (to.startsWith(u'h') ? to : base + to)
                                << elsewhere;
        };
        row("same", u"/town/story-4711"_s, u"/town/story-4711"_s, false);
        row("front", u"/town/story-4711"_s, u"/"_s, true);
        row("front without slash", u"/town/story-4711"_s, u""_s, true);
        row("front by name", u"/town/story-4711"_s, u"/index.html"_s, true);
        row("front of another host", u"/town/story-4711"_s, u"https://www.b.example/"_s, true);
        row("front with a query", u"/?p=4711"_s, u"/?p=4711&x=1"_s, false);
        row("the front was asked for", u"/"_s, u"/index.html"_s, false);
        row("section", u"/town/a-bridge-that-closes"_s, u"/town/"_s, true);
        row("another article", u"/town/a-bridge-that-closes"_s, u"/town/the-bridge-is-closed"_s,
            false);
        row("out of the copy", u"/town/a-bridge-that-closes/amp"_s, u"/town/a-bridge-that-closes"_s,
            false);
        row("first page", u"/town/a-bridge-that-closes/2"_s, u"/town/a-bridge-that-closes"_s,
            false);
        row("other host", u"/town/a-bridge-that-closes"_s,
            u"https://www.a.example/town/a-bridge-that-closes"_s, false);
        row("year of an archive", u"/2026/03/news"_s, u"/2026/03"_s, false);
        row("encoded", u"/town/br%C3%BCcke-schlie%C3%9Ft-fr%C3%BCh"_s, u"/town"_s, true);
    }

    void leadsElsewhere_tellsFrontsFromArticles()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(bool, elsewhere);
        QCOMPARE(leadsElsewhere(QUrl(from), QUrl(to)), elsewhere);
    }

    void pageState_plainArticle_isOk()
    {
        QCOMPARE(pageState(reading(words(300))), PageVerdict());
        QCOMPARE(pageState(reading(words(20), u"Cookie policy. Accept all."_s)), PageVerdict());
    }

    void pageState_pageThatSaysNotFound_isSoft404_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::newRow("title") << u"Page not found | Northcoast Wire"_s << words(30);
        QTest::newRow("outlet first") << u"Küstenbote – Seite nicht gefunden"_s << words(30);
        QTest::newRow("bare") << u"Introuvable - La Dépêche du Port"_s << words(30);
        QTest::newRow("number") << u"Error 404"_s << QString();
        QTest::newRow("colon") << u"404: Not found | Northcoast Wire"_s << words(30);
        QTest::newRow("arabic") << u"الصفحة غير موجودة | الميناء"_s << words(30);
        QTest::newRow("sentence") << u"Northcoast Wire"_s
                                  << u"Sorry. The page you were looking for doesn’t exist."_s;
        QTest::newRow("spanish") << u"El Faro"_s
                                 << u"Lo sentimos, la página que buscas no existe o cambió."_s;
    }

    void pageState_pageThatSaysNotFound_isSoft404()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        PageReading page = reading(text);
        page.title = title;
        page.headline.clear();
        const PageVerdict verdict = pageState(page);
        QCOMPARE(verdict.state, FetchState::Soft404);
        QVERIFY(!verdict.sign.isEmpty());
        QVERIFY2(verdict.words.contains(verdict.sign), qPrintable(verdict.words));
    }

    void pageState_articleAboutLostPages_isOk()
    {
        PageReading page =
            reading(words(400) + u" The page you requested could not be found, it said."_s);
        page.title = u"Page not found: why links die | Northcoast Wire"_s;
        QCOMPARE(pageState(page).state, FetchState::Ok);
    }

    void pageState_shortReportOfASearch_isOk()
    {
        PageReading page = reading(words(60));
        page.title = u"Missing walker: not found | Northcoast Wire"_s;
        QCOMPARE(pageState(page).state, FetchState::Ok);
    }

    void pageState_knownHeadlineStillThere_isNotSoft404()
    {
        PageReading page =
            reading(words(40), u"The page you requested could not be found in this box."_s);
        QCOMPARE(pageState(page).state, FetchState::Soft404);
        page.knownHeadline = u"Ostrel Bridge closes early"_s;
        QCOMPARE(pageState(page).state, FetchState::Ok);
    }

    void pageState_consent_needsSeveralSignsAndLittleElse()
    {
        const QString notice = u"We value your privacy. Our partners may store things. "
                               "Accept all. Reject all. Manage options."_s;
        PageReading page = reading(notice);
        page.headline = u"Before you go on"_s;
        const PageVerdict verdict = pageState(page);
        QCOMPARE(verdict.state, FetchState::ConsentPage);
        QVERIFY(verdict.sign.contains("our partners"_L1));
        QCOMPARE(pageState(reading(words(300), notice)).state, FetchState::Ok);
        QCOMPARE(pageState(reading(words(60), u"Accept all. Our partners."_s)).state,
                 FetchState::Ok);
        QCOMPARE(pageState(reading(u"Mit Werbung weiterlesen. Alle akzeptieren. Unsere Partner "
                                   "zeigen personalisierte Werbung."_s))
                     .state,
                 FetchState::ConsentPage);
    }

    void pageState_consentHost_isToldByItsAddress()
    {
        PageReading page = reading(words(40));
        page.finalUrl = QUrl(u"https://consent.northcoast.example/collect?to=x"_s);
        const PageVerdict verdict = pageState(page);
        QCOMPARE(verdict.state, FetchState::ConsentPage);
        QCOMPARE(verdict.sign, u"https://consent.northcoast.example/collect"_s);
    }

    void pageState_teaserWithPaywallWords_isPaywall()
    {
        PageReading page = reading(words(80), u"Already a subscriber? Log in"_s);
        const PageVerdict verdict = pageState(page);
        QCOMPARE(verdict.state, FetchState::Paywall);
        QCOMPARE(verdict.sign, u"already a subscriber? log in"_s);
        QVERIFY(verdict.words.contains("80 words"_L1));
        QCOMPARE(pageState(reading(words(400), u"Already a subscriber? Log in"_s)).state,
                 FetchState::Ok);
        QCOMPARE(pageState(reading(words(80), u"Dieser Artikel ist nur für Abonnenten."_s)).state,
                 FetchState::Paywall);
        QCOMPARE(pageState(reading(words(80), u"Il vous reste 72% de cet article à lire."_s)).state,
                 FetchState::Paywall);
    }

    void pageState_pageThatCallsItselfNotFree_isPaywallOnlyWhenShort()
    {
        PageReading page = reading(words(80));
        page.isFree = false;
        QCOMPARE(pageState(page).state, FetchState::Paywall);
        page.isFree = true;
        QCOMPARE(pageState(page).state, FetchState::Ok);
        page = reading(words(500));
        page.isFree = false;
        QCOMPARE(pageState(page).state, FetchState::Ok);
    }

    void pageState_noText_isEmptyExtraction()
    {
        const PageVerdict verdict = pageState(reading({}));
        QCOMPARE(verdict.state, FetchState::EmptyExtraction);
        QVERIFY(verdict.words.startsWith("0 words"_L1));
    }

    void pageState_frontPage_isRedirectedElsewhere()
    {
        PageReading page = reading(words(900));
        page.finalUrl = QUrl(u"https://northcoast.example/"_s);
        const PageVerdict verdict = pageState(page);
        QCOMPARE(verdict.state, FetchState::RedirectedElsewhere);
        QVERIFY(verdict.words.contains("https://northcoast.example/"_L1));
    }

    void pageState_hugeAndHostileText_isRead()
    {
        PageReading page = reading(u"subscribe to "_s.repeated(300'000));
        page.title = QString(100'000, u'|') + QChar(0) + QChar(0xD800);
        QCOMPARE(pageState(page).state, FetchState::Ok);
    }
};

QTEST_GUILESS_MAIN(PageStateTest)
#include "tst_pagestate.moc"
