// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include <app/archive/articlekey.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

class ArticleKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void canonicalAddress_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"https://a.example/news/1"_s << u"a.example/news/1"_s;
        QTest::newRow("http") << u"http://a.example/news/1"_s << u"a.example/news/1"_s;
        QTest::newRow("www") << u"https://www.a.example/news/1"_s << u"a.example/news/1"_s;
        QTest::newRow("trailing slash") << u"https://a.example/news/1/"_s << u"a.example/news/1"_s;
        QTest::newRow("root") << u"https://a.example/"_s << u"a.example"_s;
        QTest::newRow("fragment") << u"https://a.example/news/1#comments"_s
                                  << u"a.example/news/1"_s;
        QTest::newRow("host in capitals") << u"HTTPS://A.Example/News"_s << u"a.example/News"_s;
        QTest::newRow("default port") << u"https://a.example:443/n"_s << u"a.example/n"_s;
        QTest::newRow("other port") << u"https://a.example:8443/n"_s << u"a.example:8443/n"_s;
        QTest::newRow("tracking only")
            << u"https://a.example/n?utm_source=x&fbclid=1&UTM_Medium=y"_s << u"a.example/n"_s;
        QTest::newRow("meaning and tracking")
            << u"https://a.example/n?id=7&utm_campaign=x&a=1"_s << u"a.example/n?a=1&id=7"_s;
        QTest::newRow("dots") << u"https://a.example/x/../n"_s << u"a.example/n"_s;
        QTest::newRow("unicode host")
            << u"https://küste.example/ä"_s << u"xn--kste-0ra.example/%C3%A4"_s;
        QTest::newRow("file") << u"file:///home/ada/page.html"_s << u""_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << u""_s;
        QTest::newRow("no host") << u"https:///n"_s << u""_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void canonicalAddress()
    {
        QFETCH(QString, address);
        QFETCH(QString, expected);
        QCOMPARE(archive::canonicalAddress(QUrl(address)), expected);
    }

    void slug_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("begin");
        QTest::newRow("plain") << u"Northcoast Wire"_s << u"northcoast-wire"_s;
        QTest::newRow("punctuation") << u"  The Daily -- Star! "_s << u"the-daily-star"_s;
        QTest::newRow("apostrophe") << u"People's Post"_s << u"peoples-post"_s;
        QTest::newRow("marks") << u"Küstenblatt Öst"_s << u"kustenblatt-ost"_s;
        QTest::newRow("letters without marks") << u"Straße Łódź Æon"_s << u"strasse-lodz-aeon"_s;
        QTest::newRow("address") << u"news.example.com"_s << u"news-example-com"_s;
        QTest::newRow("nothing") << u""_s << u"unknown"_s;
        QTest::newRow("only signs") << u"..///.."_s << u"unknown"_s;
        QTest::newRow("device") << u"CON"_s << u"con-"_s;
        QTest::newRow("git's own") << u".git"_s << u"git"_s;
        QTest::newRow("lock") << u"x.lock"_s << u"x-lock"_s;
    }

    void slug()
    {
        QFETCH(QString, name);
        QFETCH(QString, begin);
        const QString made = archive::slug(name);
        QVERIFY2(made == begin || (begin.endsWith(u'-') && made.startsWith(begin)),
                 qPrintable(made));
    }

    void slug_otherScripts_areAsciiAndDifferent()
    {
        static const QRegularExpression safe(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
        QStringList made;
        for (const QString &name :
             {u"Правда"_s, u"Известия"_s, u"الجزيرة"_s, u"朝日新聞"_s, u"😀"_s, u"😀😀"_s,
              QString(u"long name "_s).repeated(30), QString(u"long name "_s).repeated(31)}) {
            const QString slug = archive::slug(name);
            QVERIFY2(safe.match(slug).hasMatch() && slug.size() <= 48, qPrintable(slug));
            QVERIFY2(!made.contains(slug), qPrintable(slug));
            made.append(slug);
        }
    }

    void safeFileName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"page-1_a.html"_s << u"page-1_a.html"_s;
        QTest::newRow("folders") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
        QTest::newRow("hidden") << u"...x"_s << u"x"_s;
        QTest::newRow("empty") << u""_s << u"capture"_s;
        QTest::newRow("dots") << u".."_s << u"capture"_s;
        QTest::newRow("git") << u".git"_s << u"_git"_s;
        QTest::newRow("device") << u"NUL.txt"_s << u"_NUL.txt"_s;
        QTest::newRow("signs") << u"a\tb:c?d\"e"_s << u"a_b_c_d_e"_s;
    }

    void safeFileName()
    {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(archive::safeFileName(name), expected);
    }

    void safeFileName_long_keepsItsEnding()
    {
        const QString made = archive::safeFileName(QString(3000, u'x') + u".html"_s);
        QCOMPARE(made.size(), 100);
        QVERIFY(made.endsWith(".html"_L1));
    }

    void articleKey_withoutAddress_isToldByOutletAndHeadline()
    {
        const auto key = [](const QString &headline, const QString &outlet) {
            return archive::articleKey({{article({headline, u"x"_s}, outlet, {})}}, {}).id().value;
        };
        QCOMPARE(key(u"Bridge  closed"_s, u"Wire"_s), key(u"BRIDGE closed "_s, u"wire"_s));
        QVERIFY(key(u"Bridge closed"_s, u"Wire"_s) != key(u"Bridge opened"_s, u"Wire"_s));
        QVERIFY(key(u"Bridge closed"_s, u"Wire"_s) != key(u"Bridge closed"_s, u"Post"_s));
        QVERIFY(key(u"Bridge closed"_s, u"Wire"_s).startsWith("wire/"_L1));
        QVERIFY(key(u""_s, u""_s).startsWith("unknown/"_L1));
    }

    void articleKey_addressesThatOnlyAFileSystemTakesForOne_areDifferent()
    {
        // Names of branches become files, and file systems fold case and compose accents.
        static const QRegularExpression safe(u"\\A[a-z0-9-]{1,48}/[0-9a-f]{10}\\z"_s);
        QStringList made;
        for (const QString &path :
             {u"/Story"_s, u"/story"_s, u"/caf\u00e9"_s, u"/cafe\u0301"_s, u"/stra\u00dfe"_s,
              u"/strasse"_s, u"/\U0001F600"_s, u"/\U0001F601"_s, u"/a%2Fb"_s, u"/a/b"_s}) {
            const QUrl url(u"https://wire.example"_s + path);
            const QString id =
                archive::articleKey({{article({u"Bridge"_s, u"x"_s}, u"Wire"_s, url)}}, {})
                    .id()
                    .value;
            QVERIFY2(safe.match(id).hasMatch(), qPrintable(id));
            QVERIFY2(!made.contains(id), qPrintable(path));
            made.append(id);
        }
    }

    void sharedText_countsWholeSentencesOfTheArticle()
    {
        const Article old = article(
            {u"H"_s, u"The first sentence stays as it is. The second sentence will go away."_s});
        Article changed = article(
            {u"H"_s, u"The first sentence stays as it is. Another one takes its place now!"_s});
        const SharedText shared = archive::sharedText(changed, old);
        QVERIFY(shared.ofNew > 0.45 && shared.ofNew < 0.55);
        QVERIFY(shared.ofOld > 0.45 && shared.ofOld < 0.55);
        changed.paragraphs.last().role = ParagraphRole::Boilerplate;
        QCOMPARE(archive::sharedText(changed, old).ofNew, 0.0);
        QCOMPARE(archive::sharedText({}, {}).ofOld, 0.0);
    }

    void isSameArticle_shortTextMadeOfALongOnesBackground_isNot()
    {
        QStringList paragraphs{u"Long"_s};
        for (int i = 0; i < 40; ++i) {
            paragraphs.append(u"Sentence number %1 of the long background."_s.arg(i));
        }
        const Article background = article(paragraphs);
        const Article brief = article(
            {u"Brief"_s, paragraphs.at(1), paragraphs.at(2), u"Something new has happened."_s});
        QVERIFY(archive::sharedText(brief, background).ofNew > 0.5);
        QVERIFY(!archive::sharedText(brief, background).isSameArticle());
        QVERIFY(archive::sharedText(background, background).isSameArticle());
    }
};

QTEST_GUILESS_MAIN(ArticleKeyTest)
#include "tst_articlekey.moc"
