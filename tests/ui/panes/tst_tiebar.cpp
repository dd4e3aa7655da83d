// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two places of different texts are set level by hand: by keys, by pointer, by selection.
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/linkband.h>
#include <ui/panes/overviewstrip.h>
#include <ui/panes/tiebar.h>
#include <ui/web/schemes.h>

#include <QCheckBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <tests/support/patience.h>
#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

constexpr int wait = 20'000; // ms
constexpr int paragraphs = 40;

/// Two sentences a paragraph, no claim at all.
ComparedArticle storyOf(const QString &outlet)
{
    ComparedArticle one;
    one.id = {outlet};
    one.outlet = outlet;
    Article &article = one.article;
    article.language = u"en"_s;
    for (int number = 0; number < paragraphs; ++number) {
        article.text += number > 0 ? u"\n\n"_s : QString();
        const qsizetype begin = article.text.size();
        for (const QString &words :
             {u"The quay of part %1 was swept at dawn."_s.arg(number),
              u"Later the %1 boats of %2 went out on the tide."_s.arg(number).arg(outlet)}) {
            article.text += article.text.size() > begin ? u" "_s : QString();
            Sentence sentence;
            sentence.span = {article.text.size(), article.text.size() + words.size()};
            article.text += words;
            one.sentences.append(sentence);
        }
        article.paragraphs.append({ParagraphRole::Body, {begin, article.text.size()}});
    }
    return one;
}

Comparison storiesOf(const QStringList &outlets)
{
    Comparison comparison;
    comparison.event.id = {u"harbour"_s};
    for (const QString &outlet : outlets) {
        comparison.articles.append(storyOf(outlet));
    }
    return comparison;
}

} // namespace

class TieBarTest : public QObject
{
    Q_OBJECT

private:
    void open(const Comparison &comparison)
    {
        m_view = std::make_unique<ComparisonView>();
        m_view->setReducedMotion(true);
        m_view->setComparison(comparison);
        m_view->resize(1000, 560);
        m_view->show();
        QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(), wait);
        m_bar = m_view->findChild<TieBar *>();
        QVERIFY(m_bar != nullptr);
    }

    [[nodiscard]] bool isLaidOut() const
    {
        for (int article = 0; article < m_view->paneCount(); ++article) {
            const ReadingLayout &layout = page(article)->layoutOfMarks();
            if (layout.viewport <= 0 || layout.height <= layout.viewport) {
                return false;
            }
        }
        return m_view->paneCount() > 0;
    }

    [[nodiscard]] ArticleView *page(qsizetype article) const
    {
        return m_view->pane(article)->view();
    }

    void press(qsizetype article, Qt::Key key) const
    {
        QTest::keyClick(page(article)->inputWidget(), key);
    }

    QVariant evaluated(qsizetype article, const QString &script) const
    {
        QVariant result;
        bool isDone = false;
        page(article)->evaluate(script, [&](const QVariant &value) {
            result = value;
            isDone = true;
        });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(isDone, wait);
        }();
        return result;
    }

    /// A click of the page's own on the first letters of a paragraph in view.
    void click(qsizetype article, int paragraph) const
    {
        evaluated(article,
                  u"{ const block = document.querySelectorAll('[data-b]')[%1];"
                  "block.scrollIntoView({ block: 'center' });"
                  "const box = block.getClientRects()[0];"
                  "block.dispatchEvent(new MouseEvent('click', { bubbles: true,"
                  "clientX: box.left + 12, clientY: box.top + 8 })); }"_s.arg(paragraph));
    }

    [[nodiscard]] const Sentence &sentence(qsizetype article, int number) const
    {
        return m_view->comparison().articles.at(article).sentences.at(number);
    }

    std::unique_ptr<ComparisonView> m_view;
    TieBar *m_bar = nullptr;

private Q_SLOTS:

    void cleanup() { m_view.reset(); }

    void keys_alone_tieTwoSentences()
    {
        open(storiesOf({u"Quay Post"_s, u"Tide News"_s}));
        QSignalSpy tied(m_view.get(), &ComparisonView::placesTied);
        m_view->focusPane(0);
        m_view->tiePlaces();
        QVERIFY(m_bar->isActive());
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->candidate().has_value(), wait);
        const TextSpan first = m_bar->candidate()->span;
        press(0, Qt::Key_Down);
        QVERIFY(m_bar->candidate()->span.begin > first.end);
        const DecidedPlace one = *m_bar->candidate();
        QVERIFY(m_bar->findChild<QLabel *>(u"tiePlace"_s)->text().startsWith(u"Quay Post"_s));
        press(0, Qt::Key_Return);
        QCOMPARE(m_bar->held(), std::optional(one));
        QCOMPARE(m_view->activeArticle(), 1); // on beside
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->candidate().has_value(), wait);
        QCOMPARE(m_bar->candidate()->article, 1);
        press(1, Qt::Key_Down);
        press(1, Qt::Key_Down);
        press(1, Qt::Key_Up);
        const DecidedPlace other = *m_bar->candidate();
        press(1, Qt::Key_Enter);
        QCOMPARE(tied.size(), 1);
        QCOMPARE(tied.first().at(0).value<DecidedPlace>(), one);
        QCOMPARE(tied.first().at(1).value<DecidedPlace>(), other);
        QVERIFY(!m_bar->isActive());
    }

    void clicks_inTwoTexts_tieTheirSentences()
    {
        open(storiesOf({u"Quay Post"_s, u"Tide News"_s, u"Mole Mail"_s}));
        QSignalSpy tied(m_view.get(), &ComparisonView::placesTied);
        m_view->tiePlaces();
        click(0, 7);
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->held().has_value(), wait);
        QCOMPARE(m_bar->held()->span, sentence(0, 14).span);
        click(0, 9); // another one instead
        QTRY_COMPARE_WITH_TIMEOUT(m_bar->held()->span, sentence(0, 18).span, wait);
        QVERIFY(tied.isEmpty());
        click(2, 30);
        QTRY_COMPARE_WITH_TIMEOUT(tied.size(), 1, wait);
        QCOMPARE(tied.first().at(0).value<DecidedPlace>(),
                 (DecidedPlace{0, sentence(0, 18).span, {}}));
        QCOMPARE(tied.first().at(1).value<DecidedPlace>(),
                 (DecidedPlace{2, sentence(2, 60).span, {}}));
    }

    void paragraphs_whole_areTaken()
    {
        open(storiesOf({u"Quay Post"_s, u"Tide News"_s}));
        m_view->tiePlaces();
        m_bar->findChild<QCheckBox *>(u"tieParagraphs"_s)->setChecked(true);
        click(1, 3);
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->held().has_value(), wait);
        QCOMPARE(m_bar->held()->span,
                 m_view->comparison().articles.at(1).article.paragraphs.at(3).span);
    }

    void selection_ofWords_isTakenAsItIs()
    {
        open(storiesOf({u"Quay Post"_s, u"Tide News"_s}));
        m_view->focusPane(0);
        evaluated(0,
                  u"{ const node = document.querySelectorAll('[data-b]')[2].firstChild;"
                  "window.getSelection().setBaseAndExtent(node, 4, node, 18); }"_s);
        m_view->tiePlaces();
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->held().has_value(), wait);
        const qsizetype begin = sentence(0, 4).span.begin;
        QCOMPARE(m_bar->held()->span, (TextSpan{begin + 4, begin + 18}));
    }

    void escape_endsAndNothingIsTied()
    {
        open(storiesOf({u"Quay Post"_s, u"Tide News"_s}));
        QSignalSpy tied(m_view.get(), &ComparisonView::placesTied);
        m_view->tiePlaces();
        click(0, 2);
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->held().has_value(), wait);
        press(1, Qt::Key_Escape);
        QVERIFY(!m_bar->isActive());
        QVERIFY(!m_bar->held());
        click(1, 2);
        evaluated(1, u"0"_s); // behind the click
        QVERIFY(tied.isEmpty());
    }

    void comparison_thatComesMeanwhile_ends()
    {
        open(storiesOf({u"Quay Post"_s, u"Tide News"_s}));
        m_view->tiePlaces();
        click(0, 2);
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->held().has_value(), wait);
        m_view->setComparison(storiesOf({u"Mole Mail"_s}));
        QVERIFY(!m_bar->isActive());
        m_view->tiePlaces(); // there is nothing to tie it with
        QVERIFY(!m_bar->isActive());
    }

    void held_place_letsTheTextsScrollAlone()
    {
        open(storiesOf({u"Quay Post"_s, u"Tide News"_s}));
        m_view->tiePlaces();
        click(0, 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_bar->held().has_value(), wait);
        const double before = page(0)->position();
        page(1)->scrollByReader(700);
        QTRY_VERIFY_WITH_TIMEOUT(std::abs(page(1)->position() - 700) < 2, wait);
        evaluated(0, u"0"_s); // a command to follow would have come by now
        QCOMPARE(page(0)->position(), before);
        m_bar->findChild<QToolButton *>(u"tieClose"_s)->click();
        page(1)->scrollByReader(750);
        QTRY_VERIFY_WITH_TIMEOUT(page(0)->position() > before + 100, wait);
    }

    void tied_places_areDrawnAndMeetWhileScrolling()
    {
        Comparison comparison = storiesOf({u"Quay Post"_s, u"Tide News"_s, u"Mole Mail"_s});
        const QList<Sentence> &sentences = comparison.articles.first().sentences;
        const TextSpan late = sentences.at(51).span;
        const TextSpan early = comparison.articles.at(2).sentences.at(20).span;
        comparison.decisions = {test::level({0, late, {}}, {2, early, {}})};
        open(comparison);
        const auto tie = [this](qsizetype article) {
            return page(article)->layoutOfMarks().ties;
        };
        QTRY_COMPARE_WITH_TIMEOUT(tie(0).size(), 1, wait);
        QTRY_COMPARE_WITH_TIMEOUT(tie(2).size(), 1, wait);
        QVERIFY(tie(0).first() && tie(2).first());
        QVERIFY(tie(1).isEmpty());
        QCOMPARE(evaluated(0, u"document.querySelectorAll('#spots .tie').length"_s).toInt(), 1);

        // The line kept level goes down the view as the article is read.
        const ReadingLayout &layout = page(0)->layoutOfMarks();
        const double end = layout.height - layout.viewport;
        page(0)->scrollByReader(tie(0).first()->top * end / (end + layout.viewport));
        QTRY_VERIFY_WITH_TIMEOUT(std::abs((tie(0).first()->top - page(0)->position())
                                          - (tie(2).first()->top - page(2)->position()))
                                     < 3.0,
                                 wait);
        // A line with a diamond at each end, past the pane between.
        QList<Ribbon> lines;
        for (const QString &name : {u"linkBand1"_s, u"linkBand2"_s}) {
            for (const Ribbon &ribbon : m_view->findChild<LinkBand *>(name)->visibleRibbons()) {
                QVERIFY(ribbon.tie.has_value());
                lines.append(ribbon);
            }
        }
        QCOMPARE(lines.size(), 2);
        QCOMPARE(*lines.at(0).tie, (Ribbon::Tie{true, false}));
        QCOMPARE(*lines.at(1).tie, (Ribbon::Tie{false, true}));
        QCOMPARE(lines.at(0).end, lines.at(1).start);
        QVERIFY(!m_view->pane(0)->strip()->toolTip().isEmpty());
        QVERIFY(m_view->pane(1)->strip()->toolTip().isEmpty());
    }
};

int main(int argc, char *argv[])
{
    registerSchemes();
    QApplication app(argc, argv);
    TieBarTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tiebar.moc"
