// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/annotate/anchoring.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::annotate;

namespace {

const QString original =
    u"Bridge closed\n\nAbout 400 people left the town on Friday. The mayor said 400 rooms "
    "were ready. Nobody was hurt."_s;
const QString mayor = u"The mayor said 400 rooms were ready."_s;

ComparedArticle compared(const QString &text, const QString &revision = u"r1"_s)
{
    ComparedArticle article;
    article.id = {u"wire/1"_s};
    article.revision = {revision};
    article.article.text = text;
    return article;
}

TextSpan spanOf(const QString &text, const QString &words)
{
    const qsizetype begin = text.indexOf(words);
    return {begin, begin + words.size()};
}

TextSelector selected(const QString &words)
{
    return selector(compared(original), spanOf(original, words));
}

} // namespace

class AnchoringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void selector_takesWordsAndSurroundings()
    {
        const TextSelector made = selected(mayor);
        QCOMPARE(made.exact, mayor);
        QCOMPARE(made.prefix.size(), 32);
        QVERIFY(made.prefix.endsWith("left the town on Friday. "_L1));
        QCOMPARE(made.suffix, u" Nobody was hurt."_s);
        QCOMPARE(made.article.value, u"wire/1"_s);
        QCOMPARE(made.revision.value, u"r1"_s);
    }

    void selector_spanBeyondTheText_isCut()
    {
        const TextSelector made = selector(compared(u"short"_s), {2, 99});
        QCOMPARE(made.exact, u"ort"_s);
        QVERIFY(selector(compared(u"short"_s), {-5, -2}).exact.isEmpty());
    }

    void selector_neverCutsACharacterInTwo()
    {
        // 40 pairs on each side: 32 code units before an odd place would begin inside a pair.
        const QString pairs = QString(u"😀"_s).repeated(40);
        const QString text = pairs + u"x"_s + u"word"_s + u"y"_s + pairs;
        const TextSelector made = selector(compared(text), {81, 85});
        QCOMPARE(made.exact, u"word"_s);
        QVERIFY(made.prefix.front().isHighSurrogate());
        QVERIFY(made.suffix.back().isLowSurrogate());
    }

    void anchored_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("begin"); // -1: orphan

        const QString before = u"Correction: an earlier version was wrong.\n\n"_s + original;
        QTest::newRow("same text") << mayor << original << original.indexOf(mayor);
        QTest::newRow("text before it") << mayor << before << before.indexOf(mayor);
        QTest::newRow("words gone")
            << mayor << u"Bridge closed\n\nNobody was hurt."_s << qsizetype{-1};
        QTest::newRow("words edited")
            << mayor << QString(original).replace(u"400 rooms"_s, u"600 rooms"_s) << qsizetype{-1};
        QTest::newRow("empty text") << mayor << QString() << qsizetype{-1};
        const QString twice = mayor + u" Later. On Friday. "_s + original;
        QTest::newRow("twice, told by surroundings") << mayor << twice << twice.lastIndexOf(mayor);
        const QString moved = u"A mayor said 400 rooms were ready. "_s + u"Rain fell. "_s;
        QTest::newRow("short words in other surroundings") << u"400"_s << moved << qsizetype{-1};
        const QString shifted = u"Rain fell. "_s + original;
        QTest::newRow("short words in their surroundings")
            << u"400"_s << shifted << shifted.indexOf(u"400"_s);
    }

    void anchored()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QFETCH(qsizetype, begin);
        const auto span = annotate::anchored(selected(words), compared(text, u"r2"_s));
        QCOMPARE(span.has_value(), begin >= 0);
        if (span) {
            QVERIFY(*span == (TextSpan{begin, begin + words.size()}));
        }
    }

    void anchored_secondOfTwoEqualWords_staysTheSecond()
    {
        const qsizetype second = original.lastIndexOf(u"400"_s);
        const TextSelector made = selector(compared(original), {second, second + 3});
        const QString text = u"Rain fell all day long. "_s + original;
        const auto span = annotate::anchored(made, compared(text, u"r2"_s));
        QVERIFY(span.has_value());
        QCOMPARE(span->begin, text.lastIndexOf(u"400"_s));
    }

    void anchored_emptyOrHostileSelector_isAnOrphan()
    {
        TextSelector hostile;
        hostile.span = {-7, 1'000'000'000};
        QVERIFY(!annotate::anchored(hostile, compared(original)));
        hostile.exact = u"not in it at all"_s;
        QVERIFY(!annotate::anchored(hostile, compared(original)));
        hostile.exact = mayor;
        QVERIFY(annotate::anchored(hostile, compared(original)).has_value());
    }

    void annotatedClaims_takesTheClaimThatOverlapsMost()
    {
        Comparison comparison;
        comparison.articles = {compared(u"Something else."_s),
                               compared(u"Rain fell. "_s + original, u"r2"_s)};
        comparison.articles.first().id = {u"other/1"_s};
        const QString &text = comparison.articles.last().article.text;
        const auto claim = [&](const QString &id, qsizetype article, TextSpan span) {
            Claim made;
            made.id = {id};
            made.article = article;
            made.span = span;
            return made;
        };
        const TextSpan place = spanOf(text, mayor);
        comparison.claims = {claim(u"c1"_s, 0, place), claim(u"c2"_s, 1, {0, place.begin + 3}),
                             claim(u"c3"_s, 1, place)};
        Annotation annotation;
        annotation.selectors = {selected(mayor), selected(mayor)};
        QVERIFY(annotatedClaims(annotation, comparison) == QList<ClaimId>{{u"c3"_s}});
        comparison.articles.last().article.text = u"All of it was rewritten."_s;
        QVERIFY(annotatedClaims(annotation, comparison).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnchoringTest)
#include "tst_anchoring.moc"
