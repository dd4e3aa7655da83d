// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deciding on the alignment in the real window, by keys and buttons.
#include "windowundertest.h"

#include <ui/claims/inspector.h>
#include <ui/mainwindow/translation.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/schemes.h>

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 60'000; // ms

using Act = AlignmentDecision::Act;

} // namespace

class TestWindowDecisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void confirm_byKey_isTickedAndUndone();
    void reject_byKey_partsTheClaimsAndTheBarUndoes();
    void rejected_match_staysRejectedWhenTheEventIsOpenedAgain();
    void takeBack_inTheInspector_isAStepOfItsOwn();
    void split_oneClaim_leavesTheOthersTogether();
    void merge_byTheList_makesOneGroup();
    void link_byEnterInAnotherPane_joinsTheClaims();
    void link_escape_endsTheChoice();
    void level_twoClaims_isStoredAndUndone();
    void tie_twoPlaces_isStoredUndoneAndRedone();
    void opposite_decisionOfAnother_isShownAsDisagreement();

private:
    /// Pins the first group of at least this many claims and gives it.
    ClaimGroup pinned(qsizetype claims);
    ClaimGroup lonely(qsizetype article, const GroupId &except = {});
    void shownAfter(const std::function<void()> &step);

    [[nodiscard]] const Comparison &comparison() const { return m_test->window.comparison(); }

    [[nodiscard]] bool areTogether(const ClaimId &a, const ClaimId &b) const;

    std::unique_ptr<test::WindowUnderTest> m_test;
};

void TestWindowDecisions::init()
{
    qputenv("USER", "mara");
    m_test = std::make_unique<test::WindowUnderTest>();
    QVERIFY(m_test->openSample());
}

void TestWindowDecisions::cleanup()
{
    m_test.reset();
}

ClaimGroup TestWindowDecisions::pinned(qsizetype claims)
{
    for (const ClaimGroup &group : comparison().alignment.groups) {
        if (group.claims.size() >= claims
            && comparison().outletCount(group) == group.claims.size()) {
            m_test->find<ui::ComparisonView>(u"comparisonView"_s)->pinGroup(group.id);
            return group;
        }
    }
    return {};
}

ClaimGroup TestWindowDecisions::lonely(qsizetype article, const GroupId &except)
{
    for (const ClaimGroup &group : comparison().alignment.groups) {
        if (group.id != except && group.claims.size() == 1
            && comparison().claim(group.claims.first())->article == article) {
            return group;
        }
    }
    return {};
}

/// Does the step and waits until what follows from it is shown.
void TestWindowDecisions::shownAfter(const std::function<void()> &step)
{
    QSignalSpy shown(&m_test->window, &ui::MainWindow::comparisonShown);
    step();
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), wait);
}

bool TestWindowDecisions::areTogether(const ClaimId &a, const ClaimId &b) const
{
    const QList<ClaimGroup> &groups = comparison().alignment.groups;
    return std::any_of(groups.cbegin(), groups.cend(), [&](const ClaimGroup &group) {
        return group.claims.contains(a) && group.claims.contains(b);
    });
}

void TestWindowDecisions::confirm_byKey_isTickedAndUndone()
{
    pinned(2);
    const Alignment before = comparison().alignment;
    const auto *state = m_test->find<QLabel>(u"inspectorDecided"_s);
    QVERIFY(state->isHidden());
    shownAfter([this] { QTest::keyClick(&m_test->window, Qt::Key_C); });
    QCOMPARE(comparison().decisions.size(), 1);
    QCOMPARE(comparison().decisions.first().decision.author, u"mara"_s);
    QVERIFY(!state->isHidden());
    QVERIFY(state->text().contains(u'✓'));
    const auto *line = m_test->find<QLabel>(u"decisionLine1"_s);
    QVERIFY(line->text().contains(u"mara"_s));
    auto *undo = m_test->find<QAction>(u"actionUndo"_s);
    QVERIFY(undo->isEnabled());
    shownAfter([undo] { undo->trigger(); });
    QVERIFY(comparison().decisions.isEmpty());
    QCOMPARE(comparison().alignment, before);
    QVERIFY(state->isHidden());
    shownAfter([this] { m_test->find<QAction>(u"actionRedo"_s)->trigger(); });
    QCOMPARE(comparison().decisions.size(), 1);
}

void TestWindowDecisions::reject_byKey_partsTheClaimsAndTheBarUndoes()
{
    const ClaimGroup group = pinned(3);
    shownAfter([this] { QTest::keyClick(&m_test->window, Qt::Key_X); });
    for (qsizetype i = 0; i < group.claims.size(); ++i) {
        for (qsizetype j = i + 1; j < group.claims.size(); ++j) {
            QVERIFY(!areTogether(group.claims.at(i), group.claims.at(j)));
        }
    }
    // The reader stays where the first of the claims is now.
    const ClaimGroup *now = comparison().group(m_test->window.currentGroup());
    QVERIFY(now != nullptr && now->claims.contains(group.claims.first()));
    auto *offer = m_test->find<QAbstractButton>(u"errorOffer"_s);
    QVERIFY(offer->isVisible());
    shownAfter([offer] { offer->click(); });
    QVERIFY(areTogether(group.claims.first(), group.claims.last()));
    QVERIFY(!offer->isVisible());
}

void TestWindowDecisions::rejected_match_staysRejectedWhenTheEventIsOpenedAgain()
{
    const ClaimGroup group = pinned(2);
    shownAfter([this] { QTest::keyClick(&m_test->window, Qt::Key_X); });
    QVERIFY(!areTogether(group.claims.first(), group.claims.last()));
    shownAfter([this] {
        m_test->window.openWorkspace(m_test->workspace.folder(), comparison().event.name);
    });
    QVERIFY(!areTogether(group.claims.first(), group.claims.last()));
    QCOMPARE(comparison().decisions.size(), 1);
}

void TestWindowDecisions::takeBack_inTheInspector_isAStepOfItsOwn()
{
    pinned(2);
    shownAfter([this] { m_test->find<QAbstractButton>(u"confirmButton"_s)->click(); });
    shownAfter([this] { m_test->find<QAbstractButton>(u"decisionTakeBack1"_s)->click(); });
    QVERIFY(comparison().decisions.isEmpty());
    shownAfter([this] { m_test->find<QAction>(u"actionUndo"_s)->trigger(); });
    QCOMPARE(comparison().decisions.size(), 1);
}

void TestWindowDecisions::split_oneClaim_leavesTheOthersTogether()
{
    const ClaimGroup group = pinned(3);
    m_test->find<QAbstractButton>(u"splitButton"_s)->click();
    auto *own = m_test->find<QListWidget>(u"decisionOwn"_s);
    auto *accept = m_test->find<QAbstractButton>(u"decisionAccept"_s);
    QCOMPARE(own->count(), group.claims.size());
    QVERIFY(!accept->isEnabled());
    QTest::keyClick(own, Qt::Key_Space); // ticks the row that has the focus
    QVERIFY(accept->isEnabled());
    shownAfter([accept] { accept->click(); });
    QVERIFY(!areTogether(group.claims.at(0), group.claims.at(1)));
    QVERIFY(areTogether(group.claims.at(1), group.claims.at(2)));
}

void TestWindowDecisions::merge_byTheList_makesOneGroup()
{
    const ClaimGroup group = pinned(2);
    const ClaimGroup other = lonely(0);
    QVERIFY(!other.claims.isEmpty());
    QTest::keyClick(&m_test->window, Qt::Key_M, Qt::ShiftModifier);
    auto *filter = m_test->find<QLineEdit>(u"decisionFilter"_s);
    QTRY_VERIFY(filter->isVisible());
    filter->setText(other.label);
    shownAfter([filter] { QTest::keyClick(filter, Qt::Key_Return); });
    QVERIFY(areTogether(group.claims.first(), other.claims.first()));
    QCOMPARE(comparison().decisions.first().decision.act, Act::Merge);
}

void TestWindowDecisions::link_byEnterInAnotherPane_joinsTheClaims()
{
    auto *panes = m_test->find<ui::ComparisonView>(u"comparisonView"_s);
    const ClaimGroup from = lonely(0);
    const ClaimGroup to = lonely(1);
    QVERIFY(!from.claims.isEmpty() && !to.claims.isEmpty());
    panes->unpin();
    panes->setCurrentGroup(from.id);
    QTest::keyClick(&m_test->window, Qt::Key_K);
    QVERIFY(m_test->find<ui::Inspector>(u"inspector"_s)->isChoosing());
    panes->setCurrentGroup(to.id);
    QVERIFY(m_test->find<ui::Inspector>(u"inspector"_s)->isChoosing());
    shownAfter([panes] { panes->pinCurrentGroup(); });
    QVERIFY(areTogether(from.claims.first(), to.claims.first()));
    const auto &links = comparison().alignment.links;
    QVERIFY(std::any_of(links.cbegin(), links.cend(), [](const ClaimLink &link) {
        return link.isByHand && link.confirmedBy == QStringList{u"mara"_s};
    }));
    QVERIFY(!m_test->find<ui::Inspector>(u"inspector"_s)->isChoosing());
    QVERIFY(panes->pinnedGroup().isEmpty()); // choosing pins nothing
}

void TestWindowDecisions::link_escape_endsTheChoice()
{
    pinned(2);
    QTest::keyClick(&m_test->window, Qt::Key_K);
    auto *filter = m_test->find<QLineEdit>(u"decisionFilter"_s);
    QTRY_VERIFY(filter->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(!m_test->find<ui::Inspector>(u"inspector"_s)->isChoosing());
    QVERIFY(!filter->isVisible());
    QVERIFY(comparison().decisions.isEmpty());
}

void TestWindowDecisions::level_twoClaims_isStoredAndUndone()
{
    auto *panes = m_test->find<ui::ComparisonView>(u"comparisonView"_s);
    const ClaimGroup from = lonely(0);
    const ClaimGroup to = lonely(1);
    panes->unpin();
    panes->setCurrentGroup(from.id);
    const Alignment before = comparison().alignment;
    QTest::keyClick(&m_test->window, Qt::Key_E);
    QVERIFY(m_test->find<ui::Inspector>(u"inspector"_s)->isChoosing());
    shownAfter([&] { Q_EMIT panes->claimChosen(to.claims.first()); });
    QCOMPARE(comparison().decisions.size(), 1);
    QCOMPARE(comparison().decisions.first().decision.act, Act::Level);
    QCOMPARE(comparison().alignment, before); // it says nothing of claims
    QVERIFY(m_test->window.findChild<QAbstractButton *>(u"decisionTakeBack1"_s) != nullptr);
    shownAfter([this] { m_test->find<QAction>(u"actionUndo"_s)->trigger(); });
    QVERIFY(comparison().decisions.isEmpty());
}

void TestWindowDecisions::tie_twoPlaces_isStoredUndoneAndRedone()
{
    auto *panes = m_test->find<ui::ComparisonView>(u"comparisonView"_s);
    const auto *bar = m_test->find<QWidget>(u"tieBar"_s);
    panes->unpin();
    QTest::keyClick(&m_test->window, Qt::Key_E, Qt::ShiftModifier);
    QVERIFY(!bar->isHidden());
    // Places in which no claim stands: the first letters of two texts.
    shownAfter([panes] { Q_EMIT panes->placesTied({0, {0, 12}, {}}, {1, {0, 9}, {}}); });
    QVERIFY(bar->isHidden());
    QCOMPARE(comparison().decisions.size(), 1);
    const PlacedDecision tie = comparison().decisions.first();
    QCOMPARE(tie.decision.act, Act::Level);
    QCOMPARE(tie.decision.author, u"mara"_s);
    QCOMPARE(tie.places.first().first().span, (TextSpan{0, 12}));
    // It can be taken back where nothing is pinned, too.
    QVERIFY(m_test->window.findChild<QAbstractButton *>(u"tieTakeBack1"_s) != nullptr
            || m_test->window.findChild<QAbstractButton *>(u"decisionTakeBack1"_s) != nullptr);
    shownAfter([this] { m_test->find<QAction>(u"actionUndo"_s)->trigger(); });
    QVERIFY(comparison().decisions.isEmpty());
    shownAfter([this] { m_test->find<QAction>(u"actionRedo"_s)->trigger(); });
    QCOMPARE(comparison().decisions.size(), 1);
}

void TestWindowDecisions::opposite_decisionOfAnother_isShownAsDisagreement()
{
    const ClaimGroup group = pinned(2);
    shownAfter([this] { QTest::keyClick(&m_test->window, Qt::Key_C); });
    qputenv("USER", "ines");
    shownAfter([this] { QTest::keyClick(&m_test->window, Qt::Key_X); });
    QVERIFY(!comparison().disagreements.isEmpty());
    QVERIFY(areTogether(group.claims.first(), group.claims.last())); // what was found stands
    const auto *state = m_test->find<QLabel>(u"inspectorDecided"_s);
    QVERIFY(state->text().contains(u'≠'));
    const QString lines = m_test->find<QLabel>(u"decisionLine1"_s)->text()
        + m_test->find<QLabel>(u"decisionLine2"_s)->text();
    QVERIFY(lines.contains(u"mara"_s) && lines.contains(u"ines"_s));
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowDecisions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowdecisions.moc"
