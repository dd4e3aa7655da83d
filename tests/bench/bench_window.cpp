// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real window: how long until the first pane is painted, until eight panes are there, how much
// memory three panes take, and what kept the window's thread while a reader works. README.md says
// how it is run and what was measured.

#include "processfigures.h"
#include "windowbench.h"

#include <ui/mainwindow/translation.h>
#include <ui/web/readinghtml.h>
#include <ui/web/schemes.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QWebEngineView>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::bench;

namespace {

constexpr int steps = 40; // of each thing a reader does again and again

QElapsedTimer &sinceStart()
{
    static QElapsedTimer timer;
    return timer;
}

double milliseconds()
{
    return double(sinceStart().nsecsElapsed()) / 1e6;
}

/// From the start of the program to the first pane that is laid out, in a workspace that is there.
int start(const QString &folder)
{
    WindowBench bench(folder);
    const double window = milliseconds();
    bench.awaitPanes(1);
    const double first = milliseconds();
    bench.awaitPanes(bench.panes().paneCount());
    std::printf("window %.0f ms, first pane %.0f ms, all %d panes %.0f ms, processor time %.0f "
                "ms\n",
                window, first, bench.panes().paneCount(), milliseconds(),
                double(std::clock()) * 1000 / CLOCKS_PER_SEC);
    return 0;
}

/// From the start of the program to a library that can be gone through, and what kept the thread.
int library(const QString &folder)
{
    auto &application = *static_cast<ui::WatchedApplication *>(QCoreApplication::instance());
    application.setLimit(stopTime);
    WindowBench bench(folder);
    const double window = milliseconds();
    const auto &model = bench.window().findChild<ui::LibraryPanel *>(u"libraryPanel"_s)->model();
    waitUntil([&model] { return !model.events().isEmpty(); }, wait);
    std::printf("window %.0f ms, library of %d articles %.0f ms, processor time %.0f ms\n", window,
                int(model.articles().size()), milliseconds(),
                double(std::clock()) * 1000 / CLOCKS_PER_SEC);
    for (const ui::WatchedApplication::Stop &stop : application.stops()) {
        std::printf("    %7.1f ms  %s\n", stop.milliseconds, qPrintable(stop.what));
    }
    const bench::Memory used = bench::memoryOfProcesses();
    std::printf("%.0f MiB in %d processes (this program %.0f)\n", used.all, used.processes,
                used.own);
    return 0;
}

/// Fills the folder with the sample event.
int prepare(const QString &folder)
{
    WindowBench bench(folder);
    QSignalSpy shown(&bench.window(), &ui::MainWindow::comparisonShown);
    QTest::qWait(restTime);
    bench.window().openSample();
    waitUntil([&shown] { return !shown.isEmpty(); }, wait);
    bench.awaitPanes(3);
    bench.window().close();
    return 0;
}

/// Eight articles of 2,000 words, already stored: from the choice in the library to eight panes.
int eight(const QString &folder)
{
    WindowBench bench(folder);
    bench.awaitPanes(1);
    const QString event = bench.freeName();
    bench.import(event, invented(8, sentencesOf2000Words));
    QTest::qWait(restTime);
    const std::clock_t begun = std::clock();
    QElapsedTimer timer;
    timer.start();
    QSignalSpy shown(&bench.window(), &ui::MainWindow::comparisonShown);
    // The title changes when the panes are given the texts; what they tell from then on is theirs.
    QSet<int> withText;
    double readable = 0;
    QObject context;
    QObject::connect(
        &bench.window(), &QWidget::windowTitleChanged, &context,
        [&] {
            for (int article = 0; article < bench.panes().paneCount(); ++article) {
                QObject::connect(bench.panes().pane(article), &ui::ArticlePane::laidOut, &context,
                                 [&, article] {
                                     withText.insert(article);
                                     if (withText.size() == 8 && readable == 0) {
                                         readable = double(timer.nsecsElapsed()) / 1e6;
                                     }
                                 });
            }
        },
        Qt::QueuedConnection);
    bench.choose(event);
    waitUntil([&shown] { return !shown.isEmpty(); }, wait);
    const double compared = double(timer.nsecsElapsed()) / 1e6;
    bench.awaitPanes(8);
    qsizetype words = 0;
    for (const ComparedArticle &article : bench.window().comparison().articles) {
        words += article.article.text.count(u' ') + 1;
    }
    std::printf("8 panes of %d words: texts to be read %.0f ms, compared %.0f ms, all marked %.0f "
                "ms, processor time %.0f ms\n",
                int(words / 8), readable, compared, double(timer.nsecsElapsed()) / 1e6,
                double(std::clock() - begun) * 1000 / CLOCKS_PER_SEC);
    bench.window().close();
    return 0;
}

/// Memory of this program and its page processes: the whole window with three panes, the panes
/// alone, or as many bare page views with the same pages.
int memory(const QString &folder, const QString &kind)
{
    std::unique_ptr<WindowBench> bench;
    std::unique_ptr<ui::ComparisonView> alone;
    std::vector<std::unique_ptr<QWebEngineView>> bare;
    Comparison comparison;
    for (const ComparedArticle &article : bench::syntheticEvent(3, sentencesOf2000Words).articles) {
        comparison.articles.append(article);
    }
    if (kind == "window"_L1) {
        bench = std::make_unique<WindowBench>(folder);
        bench->awaitPanes(1);
        const QString event = bench->freeName();
        bench->import(event, invented(3, sentencesOf2000Words));
        bench->open(event);
        bench->awaitPanes(3);
    } else if (kind == "panes"_L1) {
        alone = std::make_unique<ui::ComparisonView>();
        alone->setComparison(comparison);
        alone->resize(1500, 900);
        alone->show();
    } else {
        QFile rules(u":/web/reading.css"_s);
        const bool isOpen = rules.open(QIODevice::ReadOnly);
        const QString style = isOpen ? QString::fromUtf8(rules.readAll()) : QString();
        for (const ComparedArticle &article : std::as_const(comparison.articles)) {
            bare.push_back(std::make_unique<QWebEngineView>());
            bare.back()->setHtml(u"<style>"_s + style + u"</style>"_s
                                 + ui::readingHtml(article.article, {}, {}, {}));
            bare.back()->resize(500, 900);
            bare.back()->show();
        }
    }
    QTest::qWait(6000);
    const bench::Memory used = bench::memoryOfProcesses();
    std::printf("%-8s %.0f MiB in %d processes (this program %.0f)\n", qPrintable(kind), used.all,
                used.processes, used.own);
    return 0;
}

/// What kept the window's thread while a reader works.
int stops(const QString &folder)
{
    std::unique_ptr<WindowBench> made;
    const auto application = static_cast<ui::WatchedApplication *>(QCoreApplication::instance());
    application->setLimit(stopTime);
    const double before = milliseconds();
    made = std::make_unique<WindowBench>(folder);
    std::printf("%-40s %7.1f ms\n", "window made", milliseconds() - before);
    WindowBench &bench = *made;
    bench.watched("opens the sample event", [&bench] { bench.awaitPanes(3); });
    for (int view = 2; view <= 5; ++view) {
        const QByteArray what = "sample: view " + QByteArray::number((view - 1) % 4 + 1);
        bench.watched(what.constData(),
                      [&bench, view] { bench.trigger(u"actionView%1"_s.arg((view - 1) % 4 + 1)); });
    }
    const QString event = bench.freeName();
    bench.watched("imports 8 articles",
                  [&bench, &event] { bench.import(event, invented(8, longSentences)); });
    bench.watched("opens 8 panes of 400 sentences", [&bench, &event] {
        bench.open(event);
        bench.awaitPanes(8);
    });
    for (int view = 2; view <= 5; ++view) {
        const QByteArray what = "8 panes: view " + QByteArray::number((view - 1) % 4 + 1);
        bench.watched(what.constData(), [&bench, view] {
            bench.trigger(u"actionView%1"_s.arg((view - 1) % 4 + 1));
            QTest::qWait(restTime);
        });
    }
    bench.watched("hovers", [&bench] {
        for (int step = 0; step < steps; ++step) {
            bench.panes().hoverGroup(bench.window().comparison().alignment.groups.at(step).id);
            QTest::qWait(10);
        }
    });
    bench.watched("scrolls", [&bench] {
        for (int step = 0; step < steps; ++step) {
            bench.panes().pane(0)->view()->scrollByReader(step * 90.0);
            QTest::qWait(16);
        }
    });
    bench.watched("goes from claim to claim", [&bench] {
        for (int step = 0; step < steps; ++step) {
            bench.trigger(u"actionNextClaim"_s);
            QTest::qWait(10);
        }
    });
    bench.watched("pins, and goes from discrepancy on", [&bench] {
        for (int step = 0; step < 10; ++step) {
            bench.trigger(u"actionNextDiscrepancy"_s);
            QTest::qWait(60);
        }
    });
    bench.watched("folds what is told alike", [&bench] {
        bench.trigger(u"actionOnlyDifferences"_s);
        QTest::qWait(restTime);
        bench.trigger(u"actionOnlyDifferences"_s);
    });
    bench.watched("finds in all texts", [&bench] {
        bench.trigger(u"actionFind"_s);
        bench.window().findChild<QLineEdit *>(u"findWords"_s)->setText(u"water"_s);
    });
    bench.watched("searches everything", [&bench] {
        bench.trigger(u"actionSearch"_s);
        bench.window().findChild<QLineEdit *>(u"searchQuery"_s)->setText(u"water"_s);
    });
    bench.watched("dark colours", [&bench] { bench.trigger(u"actionTheme2"_s); });
    bench.watched("larger text", [&bench] { bench.trigger(u"actionLargerText"_s); });
    bench.watched("a decision", [&bench] {
        QSignalSpy shown(&bench.window(), &ui::MainWindow::comparisonShown);
        bench.trigger(u"actionConfirm"_s);
        waitUntil([&shown] { return !shown.isEmpty(); }, wait);
    });
    bench.watched("closes", [&bench] { bench.window().close(); });
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    sinceStart().start();
    QStringList arguments;
    for (int argument = 1; argument < argc; ++argument) {
        arguments.append(QString::fromLocal8Bit(argv[argument]));
    }
    QTemporaryDir temporary;
    const QString mode = arguments.value(0);
    const QString folder = arguments.value(1, temporary.path());
    ui::registerSchemes();
    ui::WatchedApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    if (mode == "prepare"_L1) {
        return prepare(folder);
    }
    if (mode == "start"_L1) {
        return start(folder);
    }
    if (mode == "library"_L1) {
        return library(folder);
    }
    if (mode == "eight"_L1) {
        return eight(folder);
    }
    if (mode == "memory"_L1) {
        return memory(folder, arguments.value(2));
    }
    if (mode == "stops"_L1) {
        return stops(folder);
    }
    std::fputs("bench_window prepare|start|library|eight|stops FOLDER, bench_window memory FOLDER "
               "window|panes|bare\n",
               stderr);
    return 2;
}
