// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/web/readinghtml.h>

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

Article article(const QList<std::pair<ParagraphRole, QString>> &paragraphs)
{
    Article result;
    for (const auto &[role, words] : paragraphs) {
        if (!result.text.isEmpty()) {
            result.text += u"\n\n"_s;
        }
        result.paragraphs.append({role, {result.text.size(), result.text.size() + words.size()}});
        result.text += words;
    }
    return result;
}

TextSpan find(const Article &article, const QString &words)
{
    const qsizetype at = article.text.indexOf(words);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

ReadingMark mark(const Article &article, const QString &words, MarkKind kind = MarkKind::Shared)
{
    return {{u"c"_s}, {u"g"_s}, find(article, words), kind, u"claim \"1\" of 2"_s};
}

const ReadingLabels labels{u"Set aside <2>"_s, u"Note:"_s, u"Empty."_s};

QString plain(const QString &html)
{
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return QString(html).remove(tag);
}

RevisionMatch match(const QString &older, const QString &newer, const QList<WordEdit> &edits)
{
    RevisionMatch result;
    result.oldSentences = {{0, older.size()}};
    result.newSentences = {{0, newer.size()}};
    result.matches = {{{0}, {0}, MatchKind::Edited, 0.8}};
    result.words = {{0, edits}};
    return result;
}

} // namespace

class ReadingHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void readingHtml_markupInText_staysText()
    {
        const Article hostile = article({
            {ParagraphRole::Headline, u"<script>alert(1)</script>"_s},
            {ParagraphRole::Body, u"<img src=x onerror=alert(2)> & \"quoted\" </article><style>"_s},
        });
        const QString html =
            readingHtml(hostile, {{mark(hostile, u"<img src=x"_s)}, {}}, {}, labels);
        QVERIFY(!html.contains("<script"_L1));
        QVERIFY(!html.contains("<img"_L1));
        QVERIFY(!html.contains("<style"_L1));
        QCOMPARE(html.count("</article>"_L1), 1);
        QVERIFY(html.contains("&lt;img src=x"_L1));
        QVERIFY(html.contains("aria-label=\"claim &quot;1&quot; of 2\""_L1));
    }

    void readingHtml_hostileLanguage_isNoAttribute()
    {
        Article one = article({{ParagraphRole::Body, u"Text."_s}});
        one.language = u"en\" onload=\"x"_s;
        QVERIFY(!readingHtml(one, {}, {}, labels).contains("onload"_L1));
        one.language = u"ar-EG"_s;
        QVERIFY(
            readingHtml(one, {}, {}, labels).startsWith("<article lang=\"ar-EG\" dir=\"rtl\">"_L1));
    }

    void readingHtml_allRoles_keepAllText()
    {
        QList<std::pair<ParagraphRole, QString>> paragraphs;
        for (int role = 0; role <= static_cast<int>(ParagraphRole::Boilerplate); ++role) {
            paragraphs.append({static_cast<ParagraphRole>(role), u"Words %1."_s.arg(role)});
        }
        Article all = article(paragraphs);
        all.dropped = {{u"Dropped words."_s, u"navigation"_s}};
        const QString html = readingHtml(all, {}, {}, labels);
        for (int role = 0; role <= static_cast<int>(ParagraphRole::Boilerplate); ++role) {
            QVERIFY(html.contains(u"Words %1."_s.arg(role)));
        }
        QCOMPARE(setAsideCount(all), 2);
        const qsizetype details = html.indexOf("<details"_L1);
        QVERIFY(details > 0);
        QVERIFY(html.indexOf("Dropped words."_L1) > details);
        constexpr int furniture = static_cast<int>(ParagraphRole::Boilerplate); // the last role
        QVERIFY(html.indexOf(u"Words %1."_s.arg(furniture)) > details);
        QVERIFY(html.indexOf(u"Words %1."_s.arg(furniture - 1)) < details);
    }

    void readingHtml_restoredParagraph_isMarked()
    {
        Article one = article({{ParagraphRole::Body, u"Back again."_s}});
        QVERIFY(!readingHtml(one, {}, {}, labels).contains("restored"_L1));
        one.paragraphs.first().isRestored = true;
        QVERIFY(readingHtml(one, {}, {}, labels).contains("class=\"body restored\""_L1));
    }

    void readingHtml_setAside_isCounted()
    {
        Article all = article({{ParagraphRole::Body, u"Text."_s},
                               {ParagraphRole::Boilerplate, u"Share this."_s}});
        all.dropped = {{u"Dropped words."_s, u"navigation"_s}};
        const QString html = readingHtml(all, {}, {}, labels);
        QCOMPARE(setAsideCount(all), 2);
        QVERIFY(html.contains("Set aside &lt;2&gt;"_L1));
    }

    void readingHtml_overlappingMarks_nestNothingAndLoseNothing()
    {
        const Article one =
            article({{ParagraphRole::Body, u"Four people were hurt, none of them badly."_s}});
        const QString html =
            readingHtml(one,
                        {{mark(one, one.text), mark(one, u"Four people were hurt"_s),
                          mark(one, u"hurt, none of"_s, MarkKind::Differing)},
                         {}},
                        {}, labels);
        QCOMPARE(plain(html), one.text);
        QVERIFY(html.contains("data-c=\"0\""_L1));
        QVERIFY(html.contains("data-c=\"1\""_L1));
        QVERIFY(html.contains("data-c=\"2\""_L1));
        QCOMPARE(html.count("<span"_L1), html.count("</span>"_L1));
        QCOMPARE(html.count("aria-label"_L1), 3); // each named once
    }

    void readingHtml_commonText_keepsEveryWordAndTheClaims()
    {
        const Article one =
            article({{ParagraphRole::Body, u"Four people were hurt, none of them badly."_s}});
        const QString html =
            readingHtml(one,
                        {{mark(one, u"Four people were hurt"_s)},
                         {{mark(one, u"people were hurt, none of"_s).span, u"In \"B\" & C"_s},
                          {{50, 900}, u"outside"_s}}},
                        {}, labels);
        QCOMPARE(plain(html), one.text);
        QVERIFY(html.contains(u"<span class=\"common begin\" title=\"In &quot;B&quot; &amp; C\">"
                              "people were hurt</span></span>"_s));
        QVERIFY(html.contains(u"<span class=\"common end\""_s));
        QVERIFY(!html.contains("outside"_L1));
        QCOMPARE(html.count("<span"_L1), html.count("</span>"_L1));
    }

    void readingHtml_marksOutsideTheText_areLeftOut()
    {
        const Article one = article({{ParagraphRole::Body, u"Short."_s}});
        const QList<ReadingMark> marks{
            {{}, {}, {-3, 2}, MarkKind::Only, {}},
            {{}, {}, {2, 900}, MarkKind::Only, {}},
            {{}, {}, {4, 4}, MarkKind::Only, {}},
        };
        QVERIFY(!readingHtml(one, {marks, {}}, {}, labels).contains("<span"_L1));
    }

    void readingHtml_nothingToRead_saysSo()
    {
        QVERIFY(readingHtml({}, {}, {}, labels).contains("Empty."_L1));
        Article broken;
        broken.paragraphs = {{ParagraphRole::Body, {5, 90}}, {ParagraphRole::Body, {-1, 0}}};
        QVERIFY(readingHtml(broken, {}, {}, labels).contains("Empty."_L1));
    }

    void revisionChanges_changedWord_standsBeforeItsSuccessor()
    {
        const Article older = article({{ParagraphRole::Body, u"Three people were hurt."_s}});
        const Article newer = article({{ParagraphRole::Body, u"Four people were hurt badly."_s}});
        const RevisionChanges changes =
            revisionChanges(older, newer,
                            match(older.text, newer.text,
                                  {{WordEdit::Kind::Delete, find(older, u"Three"_s)},
                                   {WordEdit::Kind::Insert, find(newer, u"Four"_s)},
                                   {WordEdit::Kind::Insert, find(newer, u" badly"_s)}}));
        QCOMPARE(changes.inserted.size(), 2);
        QCOMPARE(changes.removed, (QList<RevisionChanges::Removal>{{0, u"Three"_s}}));
        const QString html =
            readingHtml(newer, {{mark(newer, u"Four people"_s)}, {}}, changes, labels);
        QVERIFY(html.indexOf("<del>Three</del>"_L1) < html.indexOf("<ins>Four</ins>"_L1));
        QVERIFY(html.contains("<ins>Four</ins>"_L1));
        QVERIFY(html.contains("<ins> badly</ins>"_L1));
    }

    void revisionChanges_removedAtTheEnd_isKept()
    {
        const Article older = article({{ParagraphRole::Body, u"It is shut. It may stay shut."_s}});
        const Article newer = article({{ParagraphRole::Body, u"It is shut."_s}});
        RevisionMatch gone;
        gone.oldSentences = {find(older, u"It is shut."_s), find(older, u"It may stay shut."_s)};
        gone.newSentences = {find(newer, u"It is shut."_s)};
        gone.matches = {{{0}, {0}, MatchKind::Unchanged, 1}};
        gone.removed = {1};
        const RevisionChanges changes = revisionChanges(older, newer, gone);
        QCOMPARE(changes.removed,
                 (QList<RevisionChanges::Removal>{{newer.text.size(), u"It may stay shut."_s}}));
        QVERIFY(
            readingHtml(newer, {}, changes, labels).contains("<del>It may stay shut.</del>"_L1));
    }

    void revisionChanges_brokenMatch_isLeftOut()
    {
        const Article one = article({{ParagraphRole::Body, u"Text."_s}});
        RevisionMatch broken;
        broken.oldSentences = {{0, 900}};
        broken.newSentences = {{-5, 2}};
        broken.matches = {{{0, 7}, {0, 9}, MatchKind::Moved, 1}};
        broken.words = {{0, {{WordEdit::Kind::Delete, {0, 900}}}}, {42, {}}};
        broken.added = {0, 5};
        broken.removed = {0, 5};
        QVERIFY(revisionChanges(one, one, broken).isEmpty());
    }

    void readingHtml_thousandsOfMarks_growsWithTheText()
    {
        QString text;
        QList<ReadingMark> marks;
        for (int sentence = 0; sentence < 20000; ++sentence) {
            marks.append({{}, {}, {text.size(), text.size() + 9}, MarkKind::Only, {}});
            text += u"Sentence. "_s;
        }
        const Article one = article({{ParagraphRole::Body, text}});
        const QString html = readingHtml(one, {marks, {}}, {}, labels);
        QCOMPARE(html.count("data-c="_L1), 20000);
    }
};

QTEST_GUILESS_MAIN(ReadingHtmlTest)
#include "tst_readinghtml.moc"
