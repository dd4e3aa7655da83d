// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/workspace/samestory.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::workspace;

namespace {

const QDateTime noon({2026, 10, 14}, {12, 0}, Qt::UTC);

StoryTerms story(const QString &id, const QString &headline, const QString &lead, int days = 0)
{
    Article article;
    article.language = u"en"_s;
    article.headline = headline;
    article.text = headline + u"\n\n"_s + lead;
    article.paragraphs = {{ParagraphRole::Headline, {0, headline.size()}},
                          {ParagraphRole::Body, {headline.size() + 2, article.text.size()}}};
    article.published = noon.addDays(days);
    return storyTerms({id}, article, noon);
}

QList<StoryTerms> stored()
{
    return {
        story(u"courier/1"_s, u"Ship strikes Ostrel Bridge"_s,
              u"At least 40 people were hurt when the bulk carrier Halcyon struck a pier of the "
              "Ostrel Bridge in Port Maren before dawn, the harbour authority said."_s),
        story(u"wire/1"_s, u"Dozens injured as carrier hits bridge in Port Maren"_s,
              u"The Halcyon rammed the Ostrel Bridge early in the morning, injuring 40 people, "
              "according to the harbour authority."_s),
        story(u"post/1"_s, u"Onions grow dearer"_s,
              u"Market prices of onions rose for the third week, and traders expect no relief, "
              "the farmers' union said in a statement on Tuesday."_s),
        story(u"post/2"_s, u"Council votes on school roofs"_s,
              u"The council of Port Maren will vote on new roofs for two schools, the mayor said "
              "on Tuesday, after rain came through again."_s),
        story(u"herald/1"_s, u"Bridge toll to rise next year"_s,
              u"Drivers will pay more for the western bridge from January on, the ministry said "
              "in a statement on Tuesday."_s),
        story(u"wire/old"_s, u"Carrier hits bridge in Port Maren, 40 injured"_s,
              u"The Halcyon rammed the Ostrel Bridge, injuring 40 people, according to the "
              "harbour authority."_s,
              -400),
    };
}

} // namespace

class TestSameStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameEvent_isSuggested_withItsReasons();
    void eventOfNothing_suggestsNothing();
    void order_doesNotMatter();
    void emptyArticles_areBorne();
};

void TestSameStory::sameEvent_isSuggested_withItsReasons()
{
    const QList<StorySuggestion> found = sameStory(stored(), {{u"courier/1"_s}});
    // Neither the same words of another year, nor another bridge, nor another story of the town.
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().article.value, u"wire/1"_s);
    QCOMPARE(found.first().likest.value, u"courier/1"_s);
    QVERIFY2(found.first().why.contains(u"Halcyon"_s), qPrintable(found.first().why.join(u", "_s)));
    QVERIFY(found.first().score > 0 && found.first().score <= 1);
}

void TestSameStory::eventOfNothing_suggestsNothing()
{
    QVERIFY(sameStory(stored(), {}).isEmpty());
    QVERIFY(sameStory(stored(), {{u"post/1"_s}}).isEmpty());
    QVERIFY(sameStory({}, {{u"post/1"_s}}).isEmpty());
}

void TestSameStory::order_doesNotMatter()
{
    QList<StoryTerms> reversed = stored();
    std::ranges::reverse(reversed);
    QVERIFY(sameStory(reversed, {{u"wire/1"_s}}) == sameStory(stored(), {{u"wire/1"_s}}));
}

void TestSameStory::emptyArticles_areBorne()
{
    QList<StoryTerms> all = stored();
    all.append(storyTerms({u"empty/1"_s}, {}, noon));
    QCOMPARE(sameStory(all, {{u"courier/1"_s}}).size(), 1);
    QVERIFY(sameStory(all, {{u"empty/1"_s}}).isEmpty());
}

QTEST_GUILESS_MAIN(TestSameStory)
#include "tst_samestory.moc"
