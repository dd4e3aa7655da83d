// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "syntheticevent.h"
#include "waiting.h"

#include <app/workspace/workspace.h>
#include <ui/library/librarypanel.h>
#include <ui/mainwindow/mainwindow.h>
#include <ui/mainwindow/watchedapplication.h>
#include <ui/models/librarymodel.h>
#include <ui/panes/articlepane.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/browser.h>

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cstdio>

namespace parallax::bench {

using namespace Qt::StringLiterals;

inline constexpr int wait = 240'000; // ms
inline constexpr int restTime = 400; // ms in which what was begun comes to rest
inline constexpr double stopTime = 50; // ms the thread may be busy with one event

class Printer final : public report::PdfPrinter
{
public:
    void print(const QString &,
               const report::Footer &,
               QObject *,
               std::function<void(Result<QByteArray>)>) override
    {
    }
};

inline QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Words of an article are told by its sentences: about so many make 2,000 words.
inline constexpr int longSentences = 400;
inline constexpr int sentencesOf2000Words = 130;

inline QList<workspace::ImportItem> invented(int articles, int sentences)
{
    QList<workspace::ImportItem> items;
    const SyntheticEvent event = syntheticEvent(articles, sentences);
    int number = 0;
    for (const ComparedArticle &article : event.articles) {
        workspace::ImportItem item;
        item.path = u"article%1.txt"_s.arg(++number);
        item.outlet = article.outlet;
        item.bytes = article.article.text.toUtf8();
        items.append(item);
    }
    return items;
}

/// The window on a workspace of a folder, and what a reader does in it.
class WindowBench
{
public:
    explicit WindowBench(const QString &folder)
        : m_reader(ui::makePageReader())
        , m_workspace(m_reader.get(), &now)
        , m_window(m_workspace, m_printer)
    {
        m_window.resize(1900, 1000);
        m_window.show();
        m_window.openWorkspace(folder, QString());
        m_panes = m_window.findChild<ui::ComparisonView *>();
    }

    ui::MainWindow &window() { return m_window; }

    ui::ComparisonView &panes() { return *m_panes; }

    [[nodiscard]] int laidOut() const
    {
        int count = 0;
        for (int article = 0; article < m_panes->paneCount(); ++article) {
            count += m_panes->pane(article)->view()->layoutOfMarks().marks.isEmpty() ? 0 : 1;
        }
        return count;
    }

    void awaitPanes(int count) const
    {
        waitUntil([&] { return laidOut() >= count; }, wait);
    }

    /// A name that no event of the folder has, so that the folder can be used again.
    QString freeName() const
    {
        const auto *library = m_window.findChild<ui::LibraryPanel *>(u"libraryPanel"_s);
        return u"Invented %1"_s.arg(library->model().events().size());
    }

    void import(const QString &event, const QList<workspace::ImportItem> &items)
    {
        bool isDone = false;
        m_workspace.import(event, items, &m_window, {},
                           [&isDone](const Result<workspace::ImportReport> &report) {
                               isDone = report.has_value();
                           });
        waitUntil([&] { return isDone; }, wait);
    }

    void choose(const QString &event) const
    {
        Q_EMIT m_window.findChild<ui::LibraryPanel *>(u"libraryPanel"_s)
            ->eventChosen(workspace::eventId(event));
    }

    void open(const QString &event)
    {
        QSignalSpy shown(&m_window, &ui::MainWindow::comparisonShown);
        choose(event);
        waitUntil([&shown] { return !shown.isEmpty(); }, wait);
    }

    void trigger(const QString &action) const { m_window.findChild<QAction *>(action)->trigger(); }

    /// Does \a step, waits until all has come to rest, and tells what kept the thread.
    void watched(const char *what, const std::function<void()> &step)
    {
        auto &application = *static_cast<ui::WatchedApplication *>(QCoreApplication::instance());
        application.setLimit(stopTime);
        application.forget();
        step();
        QTest::qWait(restTime);
        const auto over = std::ranges::count_if(
            application.stops(),
            [](const ui::WatchedApplication::Stop &stop) { return stop.processor > stopTime; });
        std::printf("%-36s longest %6.1f ms, of work %6.1f ms; over %.0f ms: %d, %d\n", what,
                    application.longest(), application.longestProcessor(), stopTime,
                    int(application.stops().size()), int(over));
        for (const ui::WatchedApplication::Stop &stop : application.stops()) {
            if (stop.processor > stopTime) {
                std::printf("    %7.1f ms  %s\n", stop.processor, qPrintable(stop.what));
            }
        }
        std::fflush(stdout);
        application.setLimit(0);
    }

private:
    std::unique_ptr<extract::PageReader> m_reader;
    Printer m_printer;
    workspace::Workspace m_workspace;
    ui::MainWindow m_window;
    ui::ComparisonView *m_panes = nullptr;
};

} // namespace parallax::bench
