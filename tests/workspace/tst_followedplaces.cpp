// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Places that a reader set level by hand, followed through new wordings of their sentences.
#include <app/annotate/anchoring.h>
#include <app/annotate/decisions.h>
#include <app/text/sentences.h>
#include <app/workspace/analysis.h>
#include <app/workspace/followedplaces.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

const QString chosen = u"The ferry to Ostrel was cancelled on Monday because of the storm."_s;
const QString reworded =
    u"The ferry to Ostrel was cancelled on Monday and Tuesday because of the storm."_s;

Article articleOf(const QStringList &paragraphs)
{
    Article article;
    article.language = u"en"_s;
    for (const QString &paragraph : paragraphs) {
        if (!article.text.isEmpty()) {
            article.text += u"\n\n"_s;
        }
        const qsizetype begin = article.text.size();
        article.text += paragraph;
        article.paragraphs.append({ParagraphRole::Body, {begin, article.text.size()}});
    }
    return article;
}

const QStringList earlier{u"Four lorries stood at the quay."_s, chosen,
                          u"The harbour office expects calm weather by the weekend."_s};

ComparedArticle asOf(const QString &revision, const QStringList &paragraphs)
{
    ComparedArticle compared;
    compared.id = {u"quay-post/ferry"_s};
    compared.revision = {revision};
    compared.article = articleOf(paragraphs);
    compared.sentences =
        text::sentences(compared.article, text::Lexicon::forLanguage(compared.article.language));
    return compared;
}

/// The article in a later revision that knows the earlier one.
ComparedArticle later(const QStringList &paragraphs)
{
    ComparedArticle compared = asOf(u"r2"_s, paragraphs);
    Revision record;
    record.id = {u"r1"_s};
    compared.otherRevisions = {articleOf(earlier)};
    compared.otherRecords = {record};
    return compared;
}

TextSelector selectorOf(const QString &words)
{
    const ComparedArticle article = asOf(u"r1"_s, earlier);
    const qsizetype begin = article.article.text.indexOf(words);
    return annotate::selector(article, {begin, begin + words.size()});
}

} // namespace

class FollowedPlacesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void followedPlace_rewordedAndMovedSentence_isFound()
    {
        const ComparedArticle now = later({earlier.at(2), earlier.at(0), reworded});
        const auto place = workspace::followedPlace(selectorOf(chosen), now);
        QVERIFY(place);
        QCOMPARE(place->in(now.article.text).toString(), reworded);
    }

    void followedPlace_partOfASentence_isTheWholeNewSentence()
    {
        const ComparedArticle now = later({earlier.at(0), reworded, earlier.at(2)});
        const auto place =
            workspace::followedPlace(selectorOf(u"cancelled on Monday because"_s), now);
        QVERIFY(place);
        QCOMPARE(place->in(now.article.text).toString(), reworded);
    }

    void followedPlace_sentenceIsGone_isNowhere()
    {
        const ComparedArticle now = later({earlier.at(0), earlier.at(2)});
        QVERIFY(!workspace::followedPlace(selectorOf(chosen), now));
    }

    void followedPlace_unknownRevision_isNowhere()
    {
        ComparedArticle now = later({earlier.at(0), reworded, earlier.at(2)});
        now.otherRecords.first().id = {u"r0"_s};
        QVERIFY(!workspace::followedPlace(selectorOf(chosen), now));
        now.otherRecords.clear(); // as in a comparison of files, where nothing is stored
        QVERIFY(!workspace::followedPlace(selectorOf(chosen), now));
    }

    void redecided_levelOnARewordedSentence_isPlacedAgain()
    {
        ComparedArticle other = asOf(u"o1"_s, {u"Ships stay in port."_s, u"The storm goes on."_s});
        other.id = {u"coast-news/storm"_s};
        Comparison before;
        before.event.id = {u"ferry"_s};
        before.articles = {asOf(u"r1"_s, earlier), other};
        const qsizetype begin = before.articles.first().article.text.indexOf(chosen);
        const AlignmentDecision level = annotate::levelDecision(
            {0, {begin, begin + chosen.size()}, {}}, {1, {0, 19}, {}}, before, u"Mara"_s,
            QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC));

        const Comparison now = workspace::compared(
            before.event, {later({earlier.at(0), reworded, earlier.at(2)}), other}, {}, {level});
        QCOMPARE(now.decisions.size(), 1);
        QVERIFY(now.decisions.first().lost.isEmpty());
        const DecidedPlace place = now.decisions.first().places.first().first();
        QCOMPARE(place.span.in(now.articles.first().article.text).toString(), reworded);
        QVERIFY(place.claim.isEmpty());

        const Comparison without = workspace::compared(
            before.event, {later({earlier.at(0), earlier.at(2)}), other}, {}, {level});
        QCOMPARE(without.decisions.first().lost.size(), 1);
        QCOMPARE(without.decisions.first().lost.first().exact, chosen);
    }
};

QTEST_GUILESS_MAIN(FollowedPlacesTest)

#include "tst_followedplaces.moc"
