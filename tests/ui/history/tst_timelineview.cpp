// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/timelineview.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

QDateTime at(int hour, int minute = 0)
{
    return QDateTime(QDate(2026, 10, 14), QTime(hour, minute), Qt::UTC);
}

workspace::TimelineLane lane(const QString &outlet, const QList<QDateTime> &times)
{
    workspace::TimelineLane made;
    made.record.outlet = outlet;
    made.record.id = {outlet};
    for (const QDateTime &time : times) {
        Revision revision;
        revision.number = int(made.record.revisions.size()) + 1;
        revision.fetched = time;
        made.record.revisions.append(revision);
        workspace::TimelineDot dot;
        dot.number = revision.number;
        dot.seen = time;
        dot.lastSeen = time.addSecs(600);
        dot.changed = made.dots.isEmpty() ? 1 : 0.2;
        if (!made.dots.isEmpty()) {
            dot.kind = RevisionKind::Update;
            dot.changedAfter = made.dots.last().lastSeen;
        }
        made.dots.append(dot);
    }
    made.headlines = {{0, u"Ship rams bridge"_s}};
    return made;
}

workspace::EventTimeline sample()
{
    return {{u"bridge"_s},
            {lane(u"Maren Courier"_s, {at(6, 30), at(8, 10), at(12)}),
             lane(u"Northcoast Wire"_s, {at(6, 10), at(11, 40)})},
            {{at(8, 20), at(11, 40)}}};
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void dots_standInTheOrderOfTime();
    void rightToLeft_timeRunsFromTheRight();
    void arrows_goFromDotToDot();
    void rightToLeft_arrowsGoWhereTheyPoint();
    void enter_choosesAndShiftMakesItTheOlder();
    void click_chooses();
    void largerChange_isALargerDot();
    void zoom_keepsTheChosenInView();
    void screenReader_hearsEveryRevision();
    void revisionAddedLater_saysWhereItCameFrom();
    void headlineInBetween_isDrawnAndTold();
    void screenReader_choosesARevision();
    void emptyTimeline_isBorne();

private:
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::init()
{
    m_view = std::make_unique<TimelineView>();
    m_view->resize(900, 300);
    m_view->setTimeline(sample());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTimelineView::cleanup()
{
    m_view.reset();
}

void TestTimelineView::dots_standInTheOrderOfTime()
{
    QVERIFY(m_view->dotRect({0, 0}).center().x() < m_view->dotRect({0, 1}).center().x());
    QVERIFY(m_view->dotRect({1, 0}).center().x() < m_view->dotRect({0, 0}).center().x());
    QVERIFY(m_view->dotRect({0, 0}).center().y() < m_view->dotRect({1, 0}).center().y());
}

void TestTimelineView::rightToLeft_timeRunsFromTheRight()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(m_view->dotRect({0, 0}).center().x() > m_view->dotRect({0, 1}).center().x());
}

void TestTimelineView::arrows_goFromDotToDot()
{
    QCOMPARE(m_view->current(), (TimelinePlace{0, 0}));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->current(), (TimelinePlace{0, 1}));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->current(), (TimelinePlace{0, 2}));
    QTest::keyClick(m_view.get(), Qt::Key_Down); // to the dot nearest in time
    QCOMPARE(m_view->current(), (TimelinePlace{1, 1}));
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->current(), (TimelinePlace{1, 0}));
    QTest::keyClick(m_view.get(), Qt::Key_Down); // there is no lane below
    QCOMPARE(m_view->current(), (TimelinePlace{1, 0}));
}

void TestTimelineView::rightToLeft_arrowsGoWhereTheyPoint()
{
    m_view->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->current(), (TimelinePlace{0, 1}));
}

void TestTimelineView::enter_choosesAndShiftMakesItTheOlder()
{
    QSignalSpy chosen(m_view.get(), &TimelineView::chosen);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(chosen.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QTest::keyClick(m_view.get(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0).at(0).value<TimelinePlace>(), (TimelinePlace{0, 1}));
    QCOMPARE(chosen.at(0).at(1).toBool(), false);
    QCOMPARE(chosen.at(1).at(1).toBool(), true);
}

void TestTimelineView::click_chooses()
{
    QSignalSpy chosen(m_view.get(), &TimelineView::chosen);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      m_view->dotRect({1, 1}).center().toPoint());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(0).value<TimelinePlace>(), (TimelinePlace{1, 1}));
    QCOMPARE(chosen.at(0).at(1).toBool(), true);
}

void TestTimelineView::largerChange_isALargerDot()
{
    QVERIFY(m_view->dotRect({0, 0}).width() > m_view->dotRect({0, 1}).width());
}

void TestTimelineView::zoom_keepsTheChosenInView()
{
    const double apart =
        m_view->dotRect({0, 1}).center().x() - m_view->dotRect({0, 0}).center().x();
    m_view->zoomIn();
    m_view->zoomIn();
    QVERIFY(m_view->dotRect({0, 1}).center().x() - m_view->dotRect({0, 0}).center().x()
            > apart * 2);
    m_view->setCurrent({0, 2});
    QVERIFY(QRectF(m_view->viewport()->rect()).contains(m_view->dotRect({0, 2}).center()));
    m_view->zoomToFit();
    QCOMPARE(m_view->zoom(), 1.0);
}

void TestTimelineView::screenReader_hearsEveryRevision()
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 5);
    QAccessibleInterface *second = list->child(1);
    QVERIFY(second->text(QAccessible::Name).contains(u"Maren Courier, revision 2 of 3"_s));
    QCOMPARE(list->indexOfChild(second), 1);
    QVERIFY(!second->rect().isEmpty());
    QVERIFY(list->child(5) == nullptr);
}

void TestTimelineView::revisionAddedLater_saysWhereItCameFrom()
{
    const QImage before = m_view->grab().toImage();
    workspace::EventTimeline timeline = sample();
    timeline.lanes[0].dots[0].origin = u"archive web.archive.example"_s;
    timeline.lanes[0].dots[1].origin = u"file"_s;
    m_view->setTimeline(timeline);
    const auto words = [this](int at) {
        return QAccessible::queryAccessibleInterface(m_view.get())
            ->child(at)
            ->text(QAccessible::Name);
    };
    QVERIFY(words(0).contains(u"web archive web.archive.example"_s));
    QVERIFY(words(1).contains(u"from a file"_s));
    QVERIFY(!words(2).contains(u"added later"_s));
    QVERIFY(m_view->grab().toImage() != before);
}

void TestTimelineView::headlineInBetween_isDrawnAndTold()
{
    workspace::EventTimeline timeline = sample();
    const QString rams = u"Ship rams bridge"_s;
    timeline.lanes[0].headlines = {{0, rams}, {1, u"They knew in June"_s}, {2, rams}};
    m_view->setTimeline(timeline);
    QVERIFY(m_view->description({0, 1}).contains(u"another headline was seen before and after"_s));
    QVERIFY(m_view->description({0, 2}).contains(u"“They knew in June” in between"_s));
    QVERIFY(!m_view->description({0, 0}).contains(u"between"_s));
    QVERIFY(!m_view->description({1, 1}).contains(u"another headline"_s));
    // Above the line between the two dots something is drawn now.
    const QRectF first = m_view->dotRect({0, 1});
    const QRectF second = m_view->dotRect({0, 2});
    const QImage image = m_view->viewport()->grab().toImage();
    const double ratio = image.devicePixelRatio();
    const int x =
        qRound((first.center().x() + (second.center().x() - first.center().x()) / 5) * ratio);
    const QRgb plain = image.pixel(image.width() - 2, image.height() - 2);
    bool isDrawn = false;
    for (int y = qRound((first.top() - 18) * ratio); y < qRound((first.top() - 2) * ratio); ++y) {
        for (int near = x - 6; near <= x + 6; ++near) { // between two dashes nothing is
            isDrawn = isDrawn || image.pixel(near, y) != plain;
        }
    }
    QVERIFY(isDrawn);
}

void TestTimelineView::screenReader_choosesARevision()
{
    QSignalSpy chosen(m_view.get(), &TimelineView::chosen);
    QAccessibleInterface *second = QAccessible::queryAccessibleInterface(m_view.get())->child(1);
    QAccessibleActionInterface *actions = second->actionInterface();
    QVERIFY(actions != nullptr);
    QVERIFY(second->state().selectable);
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QCOMPARE(m_view->places().indexOf(m_view->current()), 1);
    QCOMPARE(chosen.size(), 0);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<TimelinePlace>(), m_view->places().at(1));
    actions->doAction(u"nothing of the kind"_s);
    QCOMPARE(chosen.size(), 1);
}

void TestTimelineView::emptyTimeline_isBorne()
{
    m_view->setTimeline({});
    QVERIFY(!m_view->current().isValid() || m_view->places().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(!m_view->grab().isNull());
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
