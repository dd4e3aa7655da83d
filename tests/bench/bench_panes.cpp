// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Eight panes of 400 sentences: how long a step of scrolling takes until every pane has moved, what
// the ribbons cost, how fast a claim under the pointer is marked everywhere, and how long the main
// thread was kept from anything else.

#include "waiting.h"

#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/panes/linkband.h>
#include <ui/web/schemes.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

constexpr int panes = 8;
constexpr int sentences = 400;
constexpr int steps = 200;
constexpr double stepPixels = 90; // a notch of a wheel
constexpr int wait = 120'000; // ms
constexpr qint64 blockingTime = 50; // ms the main thread may be busy with one event

/// Times every event that the main thread handles.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        const int type = event->type();
        const QByteArray name = receiver->metaObject()->className();
        QElapsedTimer timer;
        timer.start();
        const bool handled = QApplication::notify(receiver, event);
        --m_depth;
        if (timer.elapsed() > blockingTime) {
            blocks.append(u"%1 ms: event %2 of %3"_s.arg(timer.elapsed())
                              .arg(type)
                              .arg(QString::fromLatin1(name)));
        }
        return handled;
    }

    QStringList blocks;

private:
    int m_depth = 0;
};

Comparison longEvent()
{
    Comparison comparison;
    for (qsizetype article = 0; article < panes; ++article) {
        ComparedArticle one;
        one.outlet = u"Outlet %1"_s.arg(article + 1);
        one.article.headline = u"The long story"_s;
        for (int place = 0; place < sentences; ++place) {
            // Every outlet tells in an order of its own: neighbours change places.
            const int number = article % 2 == 0 ? place : place ^ 1;
            const QString words =
                u"Sentence %1 tells at some length what was seen that day at the bridge."_s.arg(
                    number);
            one.article.text += place > 0 ? (place % 4 == 0 ? u"\n\n"_s : u" "_s) : QString();
            const TextSpan span{one.article.text.size(), one.article.text.size() + words.size()};
            one.article.text += words;
            if (place % 4 == 0) {
                one.article.paragraphs.append({ParagraphRole::Body, span});
            } else {
                one.article.paragraphs.last().span.end = span.end;
            }
            Claim claim;
            claim.id = {u"c%1-%2"_s.arg(article).arg(number)};
            claim.article = article;
            claim.span = span;
            comparison.claims.append(claim);
        }
        comparison.articles.append(one);
    }
    for (int number = 0; number < sentences; ++number) {
        ClaimGroup group{{u"g%1"_s.arg(number)}, u"Sentence %1"_s.arg(number), {}};
        for (qsizetype article = 0; article < panes; ++article) {
            group.claims.append({u"c%1-%2"_s.arg(article).arg(number)});
        }
        comparison.alignment.groups.append(group);
    }
    return comparison;
}

void print(const char *what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times.at(
            std::min<qsizetype>(times.size() - 1, qsizetype(share * double(times.size()))));
    };
    std::printf("%-44s median %7.1f ms   95 %% %7.1f ms   worst %7.1f ms   (%d)\n", what, at(0.5),
                at(0.95), times.last(), int(times.size()));
    std::fflush(stdout);
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

class BenchPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void eightPanes()
    {
        auto *application = static_cast<TimedApplication *>(QCoreApplication::instance());
        ComparisonView view;
        view.setReducedMotion(true);
        QElapsedTimer timer;
        timer.start();
        view.setComparison(longEvent());
        view.resize(2000, 1000);
        view.show();
        const auto isLaidOut = [&view] {
            for (int article = 0; article < view.paneCount(); ++article) {
                if (view.pane(article)->view()->layoutOfMarks().marks.size() != sentences) {
                    return false;
                }
            }
            return true;
        };
        bench::waitUntil([&] { return isLaidOut(); }, wait);
        print("open until every pane is laid out", {milliseconds(timer)});
        scroll(view);
        ribbons(view);
        hover(view);
        for (const QString &block : std::as_const(application->blocks)) {
            std::printf("blocked  %s\n", qPrintable(block));
        }
        std::printf("events that kept the main thread over %d ms: %d\n", int(blockingTime),
                    int(application->blocks.size()));
    }

private:
    static void scroll(ComparisonView &view)
    {
        QList<double> times;
        double y = 0;
        const std::clock_t begun = std::clock();
        for (int step = 0; step < steps; ++step) {
            y += stepPixels;
            // What the others tell before the first one stands where it shall is of the step
            // before.
            bool hasLed = false;
            QSet<int> moved;
            QObject context;
            for (int article = 0; article < view.paneCount(); ++article) {
                const ArticleView *page = view.pane(article)->view();
                connect(page, &ArticleView::scrolled, &context, [&, page, article] {
                    hasLed = hasLed || (article == 0 && qAbs(page->position() - y) < 1);
                    if (hasLed) {
                        moved.insert(article);
                    }
                });
            }
            QElapsedTimer timer;
            timer.start();
            view.pane(0)->view()->scrollByReader(y);
            bench::waitUntil([&] { return moved.size() >= panes; }, wait);
            times.append(milliseconds(timer));
        }
        print("step of scrolling until all panes moved", times);
        print("  processor time of the program for a step",
              {double(std::clock() - begun) * 1000.0 / CLOCKS_PER_SEC / steps});
    }

    static void ribbons(ComparisonView &view)
    {
        QList<double> times;
        const QList<LinkBand *> bands = view.findChildren<LinkBand *>();
        const std::clock_t begun = std::clock();
        for (int step = 0; step < steps; ++step) {
            QElapsedTimer timer;
            timer.start();
            for (LinkBand *band : bands) {
                QImage image(band->size(), QImage::Format_ARGB32_Premultiplied);
                band->render(&image);
            }
            times.append(milliseconds(timer));
        }
        print("ribbons of all bands, one frame", times);
        print("  processor time of the program for a frame",
              {double(std::clock() - begun) * 1000.0 / CLOCKS_PER_SEC / steps});
    }

    static void hover(ComparisonView &view)
    {
        QList<double> times;
        const QList<ClaimGroup> groups = view.comparison().alignment.groups;
        for (int step = 0; step < 60; ++step) {
            QElapsedTimer timer;
            timer.start();
            view.hoverGroup(groups.at(step).id);
            int marked = 0;
            for (int article = 0; article < view.paneCount(); ++article) {
                view.pane(article)->view()->evaluate(
                    u"document.querySelectorAll('.claim.hover').length"_s,
                    [&marked](const QVariant &count) { marked += count.toInt() > 0 ? 1 : 0; });
            }
            bench::waitUntil([&] { return marked == panes; }, wait);
            times.append(milliseconds(timer));
        }
        print("hover until marked in all panes", times);
    }
};

int main(int argc, char **argv)
{
    registerSchemes();
    TimedApplication application(argc, argv);
    BenchPanes bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_panes.moc"
