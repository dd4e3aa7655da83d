// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archivefixture.h"

#include <app/archive/markdown.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::archive;
using namespace parallax::archive::testing;

class MarkdownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void toMarkdown_everyRole_hasItsForm()
    {
        Article made = article({u"Bridge closed"_s, u"Hundreds leave"_s, u"By Ada Marsh"_s,
                                u"Saturday"_s, u"NCW"_s, u"Body text."_s, u"What next"_s,
                                u"A photo"_s, u"Corrected: Sarn"_s, u"Skip to content"_s});
        using enum ParagraphRole;
        const QList<ParagraphRole> roles{Headline, Standfirst, Byline,  Dateline,   Credit,
                                         Body,     Subheading, Caption, Correction, Boilerplate};
        for (qsizetype i = 0; i < roles.size(); ++i) {
            made.paragraphs[i].role = roles.at(i);
        }
        made.byline = {u"Ada Marsh"_s};
        made.published = noonPlus(0);
        made.dropped = {{u"Share this"_s, u"navigation"_s}};
        QCOMPARE(toMarkdown(made),
                 u"---\n"
                 "outlet: \"Northcoast Wire\"\n"
                 "headline: \"Bridge closed\"\n"
                 "byline:\n"
                 "  - \"Ada Marsh\"\n"
                 "url: \"https://northcoast.example/ostrel\"\n"
                 "published: 2026-03-14T12:00:00Z\n"
                 "language: \"en\"\n"
                 "---\n"
                 "\n# Bridge closed\n"
                 "\n*Hundreds leave*\n"
                 "\n**By Ada Marsh**\n"
                 "\n_Saturday_\n"
                 "\n_NCW_\n"
                 "\nBody text.\n"
                 "\n### What next\n"
                 "\n> A photo\n"
                 "\n> **Corrected: Sarn**\n"
                 "\n## Set aside: furniture of the page\n\n- Skip to content\n"
                 "\n## Set aside: left out by extraction\n\n- [navigation] Share this\n"_s);
    }

    void toMarkdown_textThatLooksLikeMarkup_isTakenOutOfForce_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("heading") << u"# not a heading"_s << u"\\# not a heading"_s;
        QTest::newRow("list") << u"- not a list"_s << u"\\- not a list"_s;
        QTest::newRow("numbered") << u"1. not a list"_s << u"1\\. not a list"_s;
        QTest::newRow("year") << u"2016 was a year."_s << u"2016 was a year."_s;
        QTest::newRow("html") << u"a <script>alert(1)</script>"_s
                              << u"a \\<script>alert(1)\\</script>"_s;
        QTest::newRow("stars") << u"f*** and _x_"_s << u"f\\*\\*\\* and \\_x\\_"_s;
        QTest::newRow("front matter") << u"---"_s << u"\\---"_s;
        QTest::newRow("line breaks") << u"one\ntwo\u2028three"_s << u"one two three"_s;
        QTest::newRow("brackets stay")
            << u"\u201cthe [president]\u201d"_s << u"\u201cthe [president]\u201d"_s;
    }

    void toMarkdown_textThatLooksLikeMarkup_isTakenOutOfForce()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QString made = toMarkdown(article({u"H"_s, text}));
        QVERIFY2(made.endsWith(u"\n\n"_s + expected + u'\n'), qPrintable(made));
    }

    void toMarkdown_hostileHeadline_staysOneYamlValue()
    {
        Article made = article({u"H"_s, u"x"_s});
        made.headline = u"a\"\nurl: \\evil\u0007"_s;
        QVERIFY(toMarkdown(made).contains("\nheadline: \"a\\\"\\u000aurl: \\\\evil\\u0007\"\n"_L1));
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
