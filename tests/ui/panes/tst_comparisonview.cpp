// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonmarks.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/linkband.h>
#include <ui/panes/overviewstrip.h>
#include <ui/panes/paneheader.h>
#include <ui/theme/theme.h>
#include <ui/web/schemes.h>

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>
#include <tests/support/patience.h>
#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

bool isLaidOut(const ComparisonView &view)
{
    for (int article = 0; article < view.paneCount(); ++article) {
        const ReadingLayout &layout = view.pane(article)->view()->layoutOfMarks();
        if (layout.viewport <= 0 || layout.height <= 0) {
            return false;
        }
        const auto claims =
            std::count_if(view.comparison().claims.begin(), view.comparison().claims.end(),
                          [article](const Claim &claim) { return claim.article == article; });
        if (layout.marks.size() != claims) {
            return false;
        }
    }
    return true;
}

/// The group with the most outlets, and among them the first.
GroupId widestGroup(const Comparison &comparison)
{
    const auto &groups = comparison.alignment.groups;
    return std::max_element(groups.begin(), groups.end(),
                            [&](const ClaimGroup &a, const ClaimGroup &b) {
                                return comparison.outletCount(a) < comparison.outletCount(b);
                            })
        ->id;
}

/// Upper edge of a group's first claim in the view of a pane.
std::optional<double> levelOf(const ComparisonView &view, qsizetype article, const GroupId &group)
{
    const ComparisonMarks marks = comparisonMarks(view.comparison());
    const QList<int> &here = marks.group(group)->marks.at(article);
    if (here.isEmpty()) {
        return std::nullopt;
    }
    const auto place = view.pane(article)->markInView(here.first());
    return place ? std::optional(place->top) : std::nullopt;
}

bool isLevel(const ComparisonView &view, const GroupId &group)
{
    std::optional<double> level;
    for (int article = 0; article < view.paneCount(); ++article) {
        const auto here = levelOf(view, article, group);
        if (here && level && std::abs(*here - *level) > 1.0) {
            return false;
        }
        level = here ? here : level;
    }
    return level.has_value();
}

void open(ComparisonView &view, const Comparison &comparison, QSize size = {1100, 600})
{
    view.setReducedMotion(true);
    view.setComparison(comparison);
    view.resize(size);
    view.show();
    QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(view), 20000);
}

} // namespace

class ComparisonViewTest : public QObject
{
    Q_OBJECT

private:
    static QVariant evaluated(ArticleView *view, const QString &script)
    {
        QVariant result;
        bool isDone = false;
        view->evaluate(script, [&](const QVariant &value) {
            result = value;
            isDone = true;
        });
        [&] {
            QTRY_VERIFY(isDone);
        }();
        return result;
    }

    static void click(ArticleView *view, const QString &selector)
    {
        evaluated(view, u"document.querySelector('%1').click()"_s.arg(selector));
    }

private Q_SLOTS:

    void setComparison_sample_showsEveryText()
    {
        ComparisonView view;
        const Comparison comparison = test::sampleComparison();
        open(view, comparison);
        QCOMPARE(view.paneCount(), comparison.articles.size());
        for (int article = 0; article < view.paneCount(); ++article) {
            const Paragraph &last = comparison.articles.at(article).article.paragraphs.last();
            const QString text = evaluated(view.pane(article)->view(),
                                           u"document.getElementById('text').textContent"_s)
                                     .toString();
            QVERIFY(text.contains(last.span.in(comparison.articles.at(article).article.text)));
            QCOMPARE(view.pane(article)->findChild<QLabel *>(u"outletName"_s)->text(),
                     comparison.articles.at(article).outlet);
            QCOMPARE(view.pane(article)->viewTop(), view.pane(0)->viewTop());
        }
    }

    void pinGroup_widest_standsLevelInAllPanes()
    {
        ComparisonView view;
        open(view, test::sampleComparison());
        const GroupId group = widestGroup(view.comparison());
        QSignalSpy pinned(&view, &ComparisonView::groupPinned);
        view.pinGroup(group);
        QCOMPARE(pinned.size(), 1);
        QCOMPARE(view.pinnedGroup(), group);
        QTRY_VERIFY(isLevel(view, group));
        // With motion the panes come to the same place.
        view.unpin();
        QTRY_VERIFY(view.pane(1)->view()->position() >= 0);
        view.setReducedMotion(false);
        view.pinGroup(group);
        QTRY_VERIFY(isLevel(view, group));
    }

    void pinGroup_everyGroup_isLevelWhereItStandsAndSaysWhereNot()
    {
        ComparisonView view;
        open(view, test::sampleComparison());
        const ComparisonMarks marks = comparisonMarks(view.comparison());
        for (const MarkedGroup &group : marks.groups) {
            view.pinGroup(group.id);
            QTRY_VERIFY2(isLevel(view, group.id), qPrintable(group.id.value));
            for (int article = 0; article < view.paneCount(); ++article) {
                QTRY_COMPARE(view.pane(article)->view()->layoutOfMarks().gap.has_value(),
                             !group.stands(article));
            }
        }
    }

    void resize_whilePinned_staysLevel()
    {
        ComparisonView view;
        open(view, test::sampleComparison());
        const GroupId group = widestGroup(view.comparison());
        view.pinGroup(group);
        QTRY_VERIFY(isLevel(view, group));
        view.resize(1500, 500);
        QTRY_VERIFY(view.pane(0)->width() > 300);
        QTRY_VERIFY(isLevel(view, group));
    }

    void click_onClaim_pinsItsGroupAndAgainUnpins()
    {
        ComparisonView view;
        open(view, test::sampleComparison());
        QSignalSpy activated(&view, &ComparisonView::claimActivated);
        click(view.pane(1)->view(), u".claim"_s);
        QTRY_COMPARE(activated.size(), 1);
        const ComparisonMarks marks = comparisonMarks(view.comparison());
        const ReadingMark &first = marks.articles.at(1).first();
        QCOMPARE(activated.first().first().value<ClaimId>(), first.claim);
        QCOMPARE(view.pinnedGroup(), first.group);
        QCOMPARE(evaluated(view.pane(1)->view(), u"document.getElementById('band').style.display"_s)
                     .toString(),
                 u"block"_s);
        click(view.pane(1)->view(), u".claim"_s);
        QTRY_VERIFY(view.pinnedGroup().isEmpty());
    }

    void hoverGroup_counterparts_areMarkedInAllPanes()
    {
        ComparisonView view;
        open(view, test::sampleComparison());
        const GroupId group = widestGroup(view.comparison());
        const ComparisonMarks marks = comparisonMarks(view.comparison());
        view.hoverGroup(group);
        for (int article = 0; article < view.paneCount(); ++article) {
            const QString count =
                u"new Set(Array.from(document.querySelectorAll('.hover'), e => e.dataset.c)).size"_s;
            QTRY_COMPARE(evaluated(view.pane(article)->view(), count).toLongLong(),
                         marks.group(group)->marks.at(article).size());
        }
        const QList<Ribbon> ribbons = view.findChild<LinkBand *>(u"linkBand1"_s)->visibleRibbons();
        QVERIFY(std::any_of(ribbons.begin(), ribbons.end(), [](const Ribbon &ribbon) {
            return ribbon.state == Ribbon::State::Hover;
        }));
        view.hoverGroup({});
        QTRY_COMPARE(
            evaluated(view.pane(0)->view(), u"document.querySelectorAll('.hover').length"_s)
                .toInt(),
            0);
    }

    void scroll_ofOnePane_movesTheOthers()
    {
        ComparisonView view;
        open(view, test::longComparison(3, 60));
        evaluated(view.pane(1)->view(), u"window.scrollTo(0, 900)"_s);
        QTRY_VERIFY(view.pane(1)->view()->position() > 800);
        QTRY_VERIFY(view.pane(0)->view()->position() > 800);
        QTRY_VERIFY(view.pane(2)->view()->position() > 800);
        QCOMPARE(view.activeArticle(), 1);
        // Alike texts stay alike, and the followers do not push the leader on.
        QTRY_VERIFY(std::abs(view.pane(0)->view()->position() - view.pane(1)->view()->position())
                    < 2);
        QVERIFY(std::abs(view.pane(1)->view()->position() - 900) < 2);
        view.setLinked(false);
        evaluated(view.pane(1)->view(), u"window.scrollTo(0, 100)"_s);
        QTRY_VERIFY(view.pane(1)->view()->position() < 150);
        QVERIFY(view.pane(0)->view()->position() > 800);
        view.setLinked(true);
        QTRY_VERIFY(view.pane(0)->view()->position() < 150);
    }

    void scroll_placesSetLevelByHand_meet()
    {
        ComparisonView view;
        Comparison comparison = test::longComparison(2, 60);
        // Found nothing in common; a reader says that sentence 40 stands beside sentence 20.
        comparison.alignment.groups.clear();
        for (const Claim &claim : std::as_const(comparison.claims)) {
            comparison.alignment.groups.append({{u"g-"_s + claim.id.value}, {}, {claim.id}});
        }
        PlacedDecision level;
        level.decision.act = AlignmentDecision::Act::Level;
        level.places = {{{0, comparison.claim({u"c0-40"_s})->span, {}}},
                        {{1, comparison.claim({u"c1-20"_s})->span, {}}}};
        comparison.decisions = {level};
        open(view, comparison);
        const auto top = [&view](qsizetype article, int mark) {
            return view.pane(article)->view()->layoutOfMarks().marks.at(mark)->top;
        };
        // The line kept level goes down the view as the article is read.
        const double end = view.pane(0)->view()->layoutOfMarks().height
            - view.pane(0)->view()->layoutOfMarks().viewport;
        const double height = view.pane(0)->view()->layoutOfMarks().viewport;
        const double y = top(0, 40) * end / (end + height);
        view.pane(0)->view()->scrollByReader(y);
        QTRY_VERIFY(std::abs((top(0, 40) - view.pane(0)->view()->position())
                             - (top(1, 20) - view.pane(1)->view()->position()))
                    < 3.0);
    }

    void scroll_whilePinned_keepsTheLevel()
    {
        ComparisonView view;
        open(view, test::sampleComparison());
        const GroupId group = widestGroup(view.comparison());
        view.pinGroup(group);
        QTRY_VERIFY(isLevel(view, group));
        const double before = *levelOf(view, 0, group);
        evaluated(view.pane(0)->view(), u"window.scrollBy(0, 60)"_s);
        QTRY_VERIFY(std::abs(*levelOf(view, 0, group) - (before - 60)) < 2);
        QTRY_VERIFY(isLevel(view, group));
    }

    void strip_keyAndClick_goThere()
    {
        ComparisonView view;
        open(view, test::longComparison(2, 60));
        OverviewStrip *strip = view.pane(0)->strip();
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, strip->height() - 2));
        QTRY_VERIFY(view.pane(0)->view()->position() > 1000);
        QTRY_VERIFY(view.pane(1)->view()->position() > 1000); // a leader like any other
        QTest::keyClick(strip, Qt::Key_Home);
        QTRY_COMPARE(view.pane(0)->view()->position(), 0.0);
        QTest::keyClick(strip, Qt::Key_PageDown);
        QTRY_VERIFY(view.pane(0)->view()->position() > 100);
        QVERIFY(!strip->accessibleName().isEmpty());
        QCOMPARE(QAccessible::queryAccessibleInterface(strip)->role(), QAccessible::Slider);
    }

    void keys_insideAPage_reachTheWindow()
    {
        QWidget window;
        auto *view = new ComparisonView(&window);
        window.resize(1000, 600);
        view->setGeometry(window.rect());
        view->setReducedMotion(true);
        view->setComparison(test::sampleComparison());
        QShortcut next(QKeySequence(Qt::Key_N), &window);
        QShortcut older(QKeySequence(Qt::Key_BracketLeft), &window);
        connect(&next, &QShortcut::activated, view, &ComparisonView::nextGroup);
        QSignalSpy pressed(&older, &QShortcut::activated);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(*view), 20000);
        view->focusPane(1);
        QWidget *input = view->pane(1)->view()->inputWidget();
        QTRY_VERIFY(input->hasFocus());
        QCOMPARE(view->focusedArticle(), 1);
        QTest::keyClick(input, Qt::Key_N);
        QTRY_COMPARE(view->groupNumber(view->currentGroup()), 1);
        QTest::keyClick(input, Qt::Key_N);
        QTRY_COMPARE(view->groupNumber(view->currentGroup()), 2);
        QTest::keyClick(input, Qt::Key_BracketLeft);
        QTRY_COMPARE(pressed.size(), 1);
        view->pinCurrentGroup();
        QCOMPARE(view->pinnedGroup(), view->currentGroup());
        view->nextGroup(); // the pin goes along
        QCOMPARE(view->groupNumber(view->pinnedGroup()), 3);
        view->previousGroup();
        view->pinCurrentGroup();
        QVERIFY(view->pinnedGroup().isEmpty());
    }

    void nextGroup_atTheEnd_beginsAgain()
    {
        ComparisonView view;
        open(view, test::plainComparison(2));
        const qsizetype count = view.comparison().alignment.groups.size();
        view.previousGroup();
        QCOMPARE(view.groupNumber(view.currentGroup()), static_cast<int>(count));
        view.nextGroup();
        QCOMPARE(view.groupNumber(view.currentGroup()), 1);
    }

    void ribbons_groupMissingBetween_taperToAPoint()
    {
        Comparison comparison = test::longComparison(3, 3);
        // The second group is not told by the middle article.
        comparison.claims.removeIf([](const Claim &claim) { return claim.id.value == u"c1-1"; });
        comparison.alignment.groups[1].claims.removeAll(ClaimId{u"c1-1"_s});
        ComparisonView view;
        open(view, comparison);
        const auto points = [&](const QString &name) {
            const QList<Ribbon> ribbons = view.findChild<LinkBand *>(name)->visibleRibbons();
            return std::count_if(ribbons.begin(), ribbons.end(), [](const Ribbon &ribbon) {
                return ribbon.start.top == ribbon.start.bottom
                    || ribbon.end.top == ribbon.end.bottom;
            });
        };
        QCOMPARE(points(u"linkBand1"_s), 1);
        QCOMPARE(points(u"linkBand2"_s), 1);
        QCOMPARE(view.findChild<LinkBand *>(u"linkBand1"_s)->visibleRibbons().size(), 3);
    }

    void linkBand_isHiddenFromAssistiveTechnology()
    {
        ComparisonView view;
        open(view, test::plainComparison(2));
        QAccessibleInterface *band =
            QAccessible::queryAccessibleInterface(view.findChild<LinkBand *>(u"linkBand1"_s));
        QVERIFY(band->state().invisible);
        const QString role = u"document.querySelector('.claim').getAttribute('role')"_s;
        QCOMPARE(evaluated(view.pane(0)->view(), role).toString(), u"mark"_s);
        const QString label = u"document.querySelector('.claim').getAttribute('aria-label')"_s;
        QVERIFY(evaluated(view.pane(0)->view(), label).toString().startsWith(u"claim 1 of "_s));
    }

    void setComparison_otherSizes_areShown_data()
    {
        QTest::addColumn<int>("articles");
        QTest::addRow("none") << 0;
        QTest::addRow("one") << 1;
        QTest::addRow("eight") << 8;
    }

    void setComparison_otherSizes_areShown()
    {
        QFETCH(const int, articles);
        ComparisonView view;
        open(view, test::plainComparison(articles), {700, 500});
        QCOMPARE(view.paneCount(), articles);
        for (int article = 0; article < articles; ++article) {
            QVERIFY(view.pane(article)->width() >= 240);
        }
        view.nextGroup();
        view.pinCurrentGroup();
        view.setComparison({});
        QCOMPARE(view.paneCount(), 0);
        QVERIFY(view.findChild<QLabel *>(u"emptyComparison"_s)->isVisible());
    }

    void setComparison_emptyArticles_sayThatThereIsNoText()
    {
        Comparison comparison;
        comparison.articles.resize(2);
        ComparisonView view;
        open(view, comparison);
        QVERIFY(!evaluated(view.pane(0)->view(), u"document.querySelector('.empty').textContent"_s)
                     .toString()
                     .isEmpty());
    }

    void setComparison_fourHundredSentences_pinsTheLast()
    {
        ComparisonView view;
        open(view, test::longComparison(3, 400));
        view.pinGroup({u"g399"_s});
        QTRY_VERIFY(isLevel(view, {u"g399"_s}));
        QTRY_VERIFY(view.pane(2)->view()->position() > 5000);
    }

    void setComparison_again_keepsPinAndPlace()
    {
        ComparisonView view;
        open(view, test::longComparison(2, 60));
        view.pinGroup({u"g30"_s});
        QTRY_VERIFY(isLevel(view, {u"g30"_s}));
        Comparison renumbered = test::longComparison(2, 60);
        renumbered.alignment.groups.removeFirst();
        renumbered.claims.removeIf(
            [](const Claim &claim) { return claim.id.value.endsWith(u"-0"); });
        for (ClaimGroup &group : renumbered.alignment.groups) {
            group.id.value.replace(u'g', u'h');
        }
        QSignalSpy pinned(&view, &ComparisonView::groupPinned);
        view.setComparison(renumbered);
        QCOMPARE(view.pinnedGroup(), GroupId{u"h30"_s});
        QCOMPARE(pinned.size(), 1);
        QTRY_VERIFY(isLaidOut(view));
        QTRY_VERIFY(isLevel(view, {u"h30"_s}));
    }

    void close_whileLoading_isHarmless()
    {
        for (int round = 0; round < 3; ++round) {
            ComparisonView view;
            view.setComparison(test::sampleComparison());
            view.show();
            view.pinGroup(widestGroup(view.comparison()));
            QCoreApplication::processEvents();
        }
    }

    void header_revisionButtons_askForTheirNumber()
    {
        ComparisonView view;
        Comparison comparison = test::plainComparison(2);
        comparison.articles[1].revisionNumber = 2;
        comparison.articles[1].revisionCount = 3;
        open(view, comparison);
        QSignalSpy asked(&view, &ComparisonView::revisionRequested);
        QTest::mouseClick(view.pane(1)->findChild<QToolButton *>(u"olderRevision"_s),
                          Qt::LeftButton);
        QCOMPARE(asked.takeFirst(), (QVariantList{QVariant::fromValue<qsizetype>(1), 1}));
        QTest::mouseClick(view.pane(1)->findChild<QToolButton *>(u"newerRevision"_s),
                          Qt::LeftButton);
        QCOMPARE(asked.takeFirst(), (QVariantList{QVariant::fromValue<qsizetype>(1), 3}));
        QSignalSpy changes(&view, &ComparisonView::changesRequested);
        QTest::mouseClick(view.pane(1)->findChild<QToolButton *>(u"changesToggle"_s),
                          Qt::LeftButton);
        QCOMPARE(changes.takeFirst().last().toBool(), true);
        for (const QToolButton *button : view.pane(1)->header()->findChildren<QToolButton *>()) {
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
    }

    void setChanges_wordsOfTheRevisionBefore_areMarked()
    {
        ComparisonView view;
        open(view, test::plainComparison(1));
        const Article now = view.comparison().articles.first().article;
        Article before = now;
        before.text.replace(now.paragraphs.first().span.begin, 1, u"Q"_s);
        RevisionMatch match;
        match.oldSentences = {now.paragraphs.first().span};
        match.newSentences = {now.paragraphs.first().span};
        match.matches = {{{0}, {0}, MatchKind::Edited, 0.9}};
        match.words = {{0, {{WordEdit::Kind::Delete, {0, 1}}, {WordEdit::Kind::Insert, {0, 1}}}}};
        view.setChanges(0, before, match);
        QTRY_COMPARE(
            evaluated(view.pane(0)->view(), u"document.querySelectorAll('ins, del').length"_s)
                .toInt(),
            2);
        view.clearChanges(0);
        QTRY_COMPARE(
            evaluated(view.pane(0)->view(), u"document.querySelectorAll('ins, del').length"_s)
                .toInt(),
            0);
    }

    void sourceFace_comesFromItsFactory()
    {
        ComparisonView view;
        view.setFaceFactory(Face::Source, [](qsizetype article, QWidget *parent) -> QWidget * {
            return new QLabel(u"source of %1"_s.arg(article), parent);
        });
        open(view, test::plainComparison(2));
        QSignalSpy changed(&view, &ComparisonView::faceChanged);
        view.showFace(1, Face::Source);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!view.pane(1)->view()->isVisible());
        QVERIFY(view.findChild<LinkBand *>(u"linkBand1"_s)->visibleRibbons().isEmpty());
        view.showFace(1, Face::Reading);
        QVERIFY(view.pane(1)->view()->isVisible());
        QVERIFY(!view.findChild<LinkBand *>(u"linkBand1"_s)->visibleRibbons().isEmpty());
    }

    void rightToLeft_window_putsTheFirstPaneRight()
    {
        ComparisonView view;
        view.setLayoutDirection(Qt::RightToLeft);
        open(view, test::plainComparison(2));
        QVERIFY(view.pane(0)->x() > view.pane(1)->x());
        // The text keeps its own direction.
        QCOMPARE(
            evaluated(view.pane(0)->view(), u"document.querySelector('article').dir"_s).toString(),
            u"ltr"_s);
        QVERIFY(view.pane(0)->strip()->x() == 0);
    }

    void saveState_widths_comeBack()
    {
        ComparisonView view;
        open(view, test::plainComparison(2), {1200, 500});
        auto *band = view.findChild<LinkBand *>(u"linkBand1"_s);
        Q_EMIT band->dragged(150);
        Q_EMIT band->dragFinished();
        const int wide = view.pane(0)->width();
        QVERIFY(wide > view.pane(1)->width() + 200);
        const QByteArray state = view.saveState();
        ComparisonView other;
        open(other, test::plainComparison(2), {1200, 500});
        QVERIFY(other.restoreState(state));
        QCOMPARE(other.pane(0)->width(), wide);
        QVERIFY(!other.restoreState({}));
        QVERIFY(!other.restoreState(QByteArray(64, '\xff')));
        QVERIFY(!other.restoreState(state.chopped(3)));
        Q_EMIT band->dragged(100000);
        QVERIFY(view.pane(1)->width() >= 240);
    }

    void narrowWindow_hiddenPane_isNamedAtTheEdge()
    {
        ComparisonView view;
        open(view, test::plainComparison(4), {620, 500});
        auto *after = view.findChild<QToolButton *>(u"paneAfter"_s);
        auto *before = view.findChild<QToolButton *>(u"paneBefore"_s);
        QTRY_VERIFY(after->isVisible());
        QVERIFY(!before->isVisible());
        QVERIFY(after->accessibleName().contains(view.comparison().articles.at(2).outlet));
        view.focusPane(3);
        QTRY_VERIFY(before->isVisible());
        QTRY_VERIFY(!after->isVisible());
        view.resize(1400, 500);
        QTRY_VERIFY(!before->isVisible());
        QVERIFY(!after->isVisible());
        ComparisonView wide;
        open(wide, test::plainComparison(4), {1400, 500});
        QTRY_VERIFY(wide.pane(3)->x() > 0);
        QTRY_VERIFY(!wide.findChild<QToolButton *>(u"paneAfter"_s)->isVisible());
    }

    void setTheme_dark_reachesPagesAndBands()
    {
        ComparisonView view;
        open(view, test::plainComparison(2));
        view.setTheme(Theme(ThemeKind::Dark));
        const QString base = u"getComputedStyle(document.body).backgroundColor"_s;
        QTRY_COMPARE(evaluated(view.pane(0)->view(), base).toString(), u"rgb(23, 25, 28)"_s);
        const QImage band = view.findChild<LinkBand *>(u"linkBand1"_s)->grab().toImage();
        QCOMPARE(band.pixelColor(band.width() / 2, 2), Theme(ThemeKind::Dark).colour("channel"_L1));
    }
};

int main(int argc, char **argv)
{
    registerSchemes();
    QApplication application(argc, argv);
    ComparisonViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_comparisonview.moc"
