// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/history/asofslider.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

QDateTime at(int hour)
{
    return QDateTime(QDate(2026, 10, 14), QTime(hour, 0), Qt::UTC);
}

ArticleRecord record(const QString &outlet, const QList<int> &hours)
{
    ArticleRecord made;
    made.outlet = outlet;
    for (const int hour : hours) {
        Revision revision;
        revision.fetched = at(20);
        revision.archived = at(hour);
        made.revisions.append(revision);
    }
    return made;
}

} // namespace

class TestAsOfSlider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moments_areEachOnceAndAscending();
    void reExtraction_isNoMoment();
    void slider_beginsAtNow();
    void arrows_goFromMomentToMoment();
    void rightToLeft_leftIsLater();
    void drag_tellsOnceWhenLetGo();
    void newRevision_keepsTheMoment();
    void words_nameTheOutlets();
    void manyAtOneTime_leaveTheWordsFree();
};

void TestAsOfSlider::moments_areEachOnceAndAscending()
{
    const auto moments = asOfMoments({record(u"A"_s, {6, 12}), record(u"B"_s, {5, 12})});
    QCOMPARE(moments, (QList<AsOfMoment>{{at(5), {1}}, {at(6), {0}}, {at(12), {0, 1}}}));
}

void TestAsOfSlider::reExtraction_isNoMoment()
{
    ArticleRecord one = record(u"A"_s, {6, 12});
    one.revisions.last().kind = RevisionKind::ReExtraction;
    QCOMPARE(asOfMoments({one}).size(), 1);
}

void TestAsOfSlider::slider_beginsAtNow()
{
    AsOfSlider slider;
    QVERIFY(!slider.asOf());
    slider.setArticles({record(u"A"_s, {6, 12})});
    QCOMPARE(slider.maximum(), 2);
    QVERIFY(!slider.asOf());
}

void TestAsOfSlider::arrows_goFromMomentToMoment()
{
    AsOfSlider slider;
    slider.setArticles({record(u"A"_s, {6, 12})});
    QSignalSpy changed(&slider, &AsOfSlider::asOfChanged);
    QTest::keyClick(&slider, Qt::Key_Left);
    QCOMPARE(slider.asOf(), std::optional(at(12)));
    QTest::keyClick(&slider, Qt::Key_Home);
    QCOMPARE(slider.asOf(), std::optional(at(6)));
    QTest::keyClick(&slider, Qt::Key_End);
    QVERIFY(!slider.asOf());
    QCOMPARE(changed.size(), 3);
}

void TestAsOfSlider::rightToLeft_leftIsLater()
{
    AsOfSlider slider;
    slider.setLayoutDirection(Qt::RightToLeft);
    slider.setArticles({record(u"A"_s, {6, 12})});
    QTest::keyClick(&slider, Qt::Key_Left); // is at now already
    QVERIFY(!slider.asOf());
    QTest::keyClick(&slider, Qt::Key_Right);
    QCOMPARE(slider.asOf(), std::optional(at(12)));
}

void TestAsOfSlider::drag_tellsOnceWhenLetGo()
{
    AsOfSlider slider;
    slider.resize(400, 50);
    slider.setArticles({record(u"A"_s, {6, 9, 12})});
    QSignalSpy changed(&slider, &AsOfSlider::asOfChanged);
    QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(395, 40));
    QTest::mouseMove(&slider, QPoint(200, 40));
    QVERIFY(changed.isEmpty());
    QTest::mouseMove(&slider, QPoint(5, 40));
    QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(5, 40));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(slider.asOf(), std::optional(at(6)));
}

void TestAsOfSlider::newRevision_keepsTheMoment()
{
    AsOfSlider slider;
    slider.setArticles({record(u"A"_s, {6, 12})});
    slider.setValue(0);
    QSignalSpy changed(&slider, &AsOfSlider::asOfChanged);
    slider.setArticles({record(u"A"_s, {6, 12, 14}), record(u"B"_s, {5})});
    QCOMPARE(slider.asOf(), std::optional(at(6)));
    QVERIFY(changed.isEmpty());
}

void TestAsOfSlider::words_nameTheOutlets()
{
    AsOfSlider slider;
    slider.setArticles({record(u"Maren Courier"_s, {6}), record(u"Quay"_s, {6})});
    slider.setValue(0);
    QVERIFY2(slider.words().contains(u"Maren Courier"_s) && slider.words().contains(u"Quay"_s),
             qPrintable(slider.words()));
    QVERIFY(slider.accessibleName().contains(u"Quay"_s));
}

void TestAsOfSlider::manyAtOneTime_leaveTheWordsFree()
{
    const auto words = [](int outlets) {
        AsOfSlider slider;
        QList<ArticleRecord> articles{record(u"Now"_s, {12})};
        for (int i = 0; i < outlets; ++i) {
            articles.append(record(u"Outlet %1"_s.arg(i), {6}));
        }
        slider.setArticles(articles);
        slider.resize(slider.sizeHint());
        const QImage whole = slider.grab().toImage();
        return whole.copy(0, 0, whole.width(), slider.fontMetrics().height());
    };
    QCOMPARE(words(8), words(1));
}

QTEST_MAIN(TestAsOfSlider)
#include "tst_asofslider.moc"
