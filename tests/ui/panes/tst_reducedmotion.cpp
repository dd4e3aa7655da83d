// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the desktop asks for no animations, panes jump; where it does not, they glide.
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/schemes.h>

#include <QAbstractAnimation>
#include <QApplication>
#include <QProxyStyle>
#include <QTest>

#include <tests/support/patience.h>
#include <tests/support/samplecomparison.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

constexpr int wait = 20'000; // ms
constexpr int sentences = 80;

/// What the desktop says of animations reaches programs as their length.
class DesktopStyle final : public QProxyStyle
{
public:
    explicit DesktopStyle(int animation)
        : m_animation(animation)
    {
    }

    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? m_animation
            : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    int m_animation;
};

} // namespace

class ReducedMotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void pinned_claim_glidesOnlyWhereTheDesktopAnimates_data()
    {
        QTest::addColumn<int>("animation"); // ms, as the style tells it
        QTest::addColumn<bool>("glides");
        QTest::newRow("animations") << 200 << true;
        QTest::newRow("reduced motion") << 0 << false;
    }

    void pinned_claim_glidesOnlyWhereTheDesktopAnimates()
    {
        QFETCH(const int, animation);
        QFETCH(const bool, glides);
        QApplication::setStyle(new DesktopStyle(animation)); // owned by the application
        ComparisonView view;
        view.setComparison(test::longComparison(2, sentences));
        view.resize(800, 500);
        view.show();
        const auto isLaidOut = [&view](int article) {
            return view.pane(article)->view()->layoutOfMarks().marks.size() == sentences;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isLaidOut(0) && isLaidOut(1), wait);
        ArticleView *page = view.pane(0)->view();
        const double before = page->position();
        QList<double> between;
        connect(page, &ArticleView::scrolled, &view, [&] { between.append(page->position()); });
        view.pinGroup({u"g60"_s});
        const double target = page->layoutOfMarks().marks.at(60)->top - 500;
        QTRY_VERIFY_WITH_TIMEOUT(page->position() > target, wait);
        bool isAnswered = false; // behind everything that the page had to say
        page->evaluate(u"1"_s, [&isAnswered](const QVariant &) { isAnswered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, wait);
        const double after = page->position();
        between.removeIf([&](double position) { return position <= before || position >= after; });
        QCOMPARE(!between.isEmpty(), glides);
        for (const QAbstractAnimation *running : view.findChildren<QAbstractAnimation *>()) {
            QVERIFY(glides || running->state() != QAbstractAnimation::Running);
        }
    }
};

int main(int argc, char **argv)
{
    registerSchemes();
    QApplication application(argc, argv);
    ReducedMotionTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_reducedmotion.moc"
