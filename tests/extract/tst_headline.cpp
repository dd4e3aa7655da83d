// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <app/extract/headline.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using extract::HeadlineSource;
using extract::PageBlock;

namespace {

PageBlock block(const QString &tag, const QString &text, const QSet<QString> &within = {})
{
    PageBlock made;
    made.text = text;
    made.folded = text.toCaseFolded();
    made.tag = tag;
    made.within = within;
    return made;
}

const QString night = u"Night ferry leaves its whole crew behind"_s;
const QString lamps = u"Why the lamps on the old quay went out"_s;

} // namespace

Q_DECLARE_METATYPE(QList<parallax::extract::StatedHeadline>)
Q_DECLARE_METATYPE(QList<parallax::extract::PageBlock>)

class HeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void wordings_theOneThatMostPlacesState_isTaken_data()
    {
        QTest::addColumn<QList<extract::StatedHeadline>>("stated");
        QTest::addColumn<QList<PageBlock>>("blocks");
        QTest::addColumn<QString>("expected");
        using Stated = QList<extract::StatedHeadline>;
        using Blocks = QList<PageBlock>;
        const PageBlock heading = block(u"h1"_s, lamps);
        QTest::newRow("data against h1 and title")
            << Stated{{HeadlineSource::Linked, night}, {HeadlineSource::Title, lamps}}
            << Blocks{heading} << night;
        QTest::newRow("sharing and name against data")
            << Stated{{HeadlineSource::Linked, lamps},
                      {HeadlineSource::LinkedName, night},
                      {HeadlineSource::OpenGraph, night}}
            << Blocks{heading} << night;
        QTest::newRow("another article's data") << Stated{{HeadlineSource::Linked, lamps},
                                                          {HeadlineSource::Linked, night},
                                                          {HeadlineSource::OpenGraph, night},
                                                          {HeadlineSource::Title, night},
                                                          {HeadlineSource::Card, night}}
                                                << Blocks{block(u"h1"_s, night)} << night;
        QTest::newRow("a hint against all") << Stated{{HeadlineSource::Hint, night},
                                                      {HeadlineSource::Linked, lamps},
                                                      {HeadlineSource::OpenGraph, lamps}}
                                            << Blocks{heading} << night;
        QTest::newRow("a step of the path is no headline")
            << Stated{{HeadlineSource::Linked, lamps},
                      {HeadlineSource::OpenGraph, night},
                      {HeadlineSource::Title, lamps}}
            << Blocks{block(u"h1"_s, lamps, {u"nav"_s, u"li"_s}), block(u"h2"_s, night)} << night;
        QTest::newRow("shortened for sharing")
            << Stated{{HeadlineSource::OpenGraph, u"Night ferry leaves its whole…"_s},
                      {HeadlineSource::Title, night}}
            << Blocks{block(u"h1"_s, night)} << night;
        QTest::newRow("section behind a dash")
            << Stated{{HeadlineSource::OpenGraph, night + u" - Harbour"_s},
                      {HeadlineSource::Title, night + u" - Harbour"_s}}
            << Blocks{block(u"h1"_s, night)} << night;
        QTest::newRow("section behind a hyphen")
            << Stated{{HeadlineSource::Linked, night},
                      {HeadlineSource::OpenGraph, night + u"-Harbour"_s},
                      {HeadlineSource::Card, night + u"-Harbour"_s},
                      {HeadlineSource::Title, night + u"-Harbour"_s}}
            << Blocks{} << night;
        QTest::newRow("short, and the unknown outlet behind it")
            << Stated{{HeadlineSource::OpenGraph, u"Quiet water - The Daily Quay"_s},
                      {HeadlineSource::Title, u"Quiet water – The Daily Quay"_s}}
            << Blocks{block(u"h1"_s, u"Quiet water"_s)} << u"Quiet water"_s;
        QTest::newRow("a dash that all state stays")
            << Stated{{HeadlineSource::Linked, night + u" – all of it"_s},
                      {HeadlineSource::OpenGraph, night + u" – all of it"_s}}
            << Blocks{block(u"h1"_s, night + u" – all of it"_s)} << night + u" – all of it"_s;
        QTest::newRow("line above that most state stays")
            << Stated{{HeadlineSource::Linked, u"Maren: "_s + night},
                      {HeadlineSource::OpenGraph, u"Maren: "_s + night}}
            << Blocks{block(u"h1"_s, night)} << u"Maren: "_s + night;
        QTest::newRow("label") << Stated{{HeadlineSource::OpenGraph, u"Harbour"_s},
                                         {HeadlineSource::Title, night}}
                               << Blocks{block(u"h1"_s, night)} << u"Harbour"_s;
        QTest::newRow("other quotation marks are the same words")
            << Stated{{HeadlineSource::Linked, u"\"Nobody\" left on board of it"_s}}
            << Blocks{block(u"h1"_s, u"“Nobody” left on board of it"_s)}
            << u"“Nobody” left on board of it"_s;
        QTest::newRow("only the h1") << Stated{} << Blocks{heading} << lamps;
        QTest::newRow("two h1s and nothing stated")
            << Stated{} << Blocks{heading, block(u"h1"_s, night)} << QString();
        QTest::newRow("nothing") << Stated{} << Blocks{} << QString();
    }

    void wordings_theOneThatMostPlacesState_isTaken()
    {
        QFETCH(const QList<extract::StatedHeadline>, stated);
        QFETCH(const QList<PageBlock>, blocks);
        QFETCH(const QString, expected);
        QCOMPARE(extract::headlineOf(stated, blocks).text, expected);
    }

    void block_isTheOneThatShowsTheHeadline()
    {
        const QList<PageBlock> blocks{block(u"h1"_s, night, {u"nav"_s}), block(u"h2"_s, night),
                                      block(u"p"_s, lamps)};
        QCOMPARE(extract::headlineOf({{HeadlineSource::Linked, night}}, blocks).block, 1);
        QCOMPARE(extract::headlineOf({{HeadlineSource::Linked, lamps}}, blocks).block, 2);
        QCOMPARE(extract::headlineOf({{HeadlineSource::Linked, u"Nowhere on this page"_s}}, blocks)
                     .block,
                 -1);
    }

    void kicker_withoutASign_isToldByTheOtherPlaces()
    {
        const extract::Headline headline =
            extract::headlineOf({{HeadlineSource::Marked, u"Maren harbour - "_s + night},
                                 {HeadlineSource::OpenGraph, night}},
                                {block(u"h1"_s, u"Maren harbour "_s + night)});
        QCOMPARE(headline.text, night);
        QCOMPARE(headline.kicker, u"Maren harbour"_s);
        QCOMPARE(headline.block, 0);
    }
};

QTEST_GUILESS_MAIN(HeadlineTest)
#include "tst_headline.moc"
