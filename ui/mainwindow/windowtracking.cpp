// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparepage.h"
#include "importpanel.h"
#include "keptdialog.h"
#include "mainwindow.h"
#include "windowactions.h"

#include <app/workspace/checkrun.h>
#include <app/workspace/network.h>
#include <ui/annotations/annotationjournal.h>
#include <ui/history/historyview.h>
#include <ui/library/librarypanel.h>
#include <ui/models/librarymodel.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/comparisonview.h>
#include <ui/tracking/changealerts.h>
#include <ui/tracking/decisionstep.h>
#include <ui/tracking/desktopnotice.h>
#include <ui/tracking/readmarks.h>
#include <ui/tracking/trackingdesk.h>
#include <ui/tracking/trackingwindow.h>

#include <QAction>
#include <QDir>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void MainWindow::beginTracking(const workspace::Library &library)
{
    endTracking();
    m_actions->tracking->setEnabled(true);
    m_actions->network->setEnabled(true);
    m_alerts = std::make_unique<ChangeAlerts>(m_workspace, *m_marks);
    m_notice = std::make_unique<DesktopNotice>();
    connect(m_alerts.get(), &ChangeAlerts::changed, this, &MainWindow::showTracking);
    connect(m_alerts.get(), &ChangeAlerts::found, m_notice.get(), &DesktopNotice::tell);
    connect(m_notice.get(), &DesktopNotice::clicked, this, [this] {
        openTracking();
        if (m_trackingWindow) {
            m_trackingWindow->showPage(TrackingWindow::Page::Alerts);
        }
    });
    connect(&m_workspace, &workspace::Workspace::libraryChanged, m_alerts.get(),
            &ChangeAlerts::setLibrary);
    // What the history showed is read here, too, and the other way round.
    connect(m_history, &HistoryView::articleRead, m_alerts.get(), &ChangeAlerts::markRead);
    connect(m_alerts.get(), &ChangeAlerts::marked, this, &MainWindow::showMarks);
    m_alerts->setLibrary(library);
    m_notice->setOn(m_settings->value(u"tracking/notifies"_s, false).toBool());
    if (TrackingDesk *desk = trackingDesk()) {
        desk->setAutomatic(m_settings->value(u"tracking/automatic"_s, true).toBool());
    }
    showTracking();
}

void MainWindow::endTracking()
{
    if (m_check) {
        m_check->cancel();
    }
    delete m_trackingWindow;
    m_desk.reset();
    m_network.reset();
    m_alerts.reset();
    m_notice.reset();
}

TrackingDesk *MainWindow::trackingDesk()
{
    if (!m_desk) {
        workspace::Network *reached = network();
        if (reached == nullptr) {
            return nullptr;
        }
        m_desk = std::make_unique<TrackingDesk>(m_workspace, reached->tracker);
        connect(m_desk.get(), &TrackingDesk::changed, this, &MainWindow::showTracking);
    }
    return m_desk.get();
}

void MainWindow::openTracking()
{
    TrackingDesk *desk = m_alerts ? trackingDesk() : nullptr;
    if (desk == nullptr) {
        return;
    }
    if (m_trackingWindow && m_trackingWindow->isHidden()) {
        delete m_trackingWindow; // closed: it would go with the next events, shown again or not
    }
    if (!m_trackingWindow) {
        m_trackingWindow = new TrackingWindow(
            *desk, *m_alerts, QDir(m_workspace.folder()).filePath(u"window.ini"_s), this);
        m_trackingWindow->setTheme(m_theme);
        m_trackingWindow->setNotifies(m_settings->value(u"tracking/notifies"_s, false).toBool());
        connect(m_trackingWindow, &TrackingWindow::settingsRequested, this,
                &MainWindow::openNetworkSettings);
        connect(m_trackingWindow, &TrackingWindow::historyRequested, this,
                &MainWindow::showHistoryOf);
        connect(m_trackingWindow, &TrackingWindow::automaticChanged, this, [this](bool isOn) {
            m_settings->setValue(u"tracking/automatic"_s, isOn);
            showTracking();
        });
        connect(m_trackingWindow, &TrackingWindow::notifiesChanged, this, [this](bool isOn) {
            m_settings->setValue(u"tracking/notifies"_s, isOn);
            m_notice->setOn(isOn);
        });
    }
    m_trackingWindow->setEvent(m_eventId, m_comparison.event.name);
    m_trackingWindow->show();
    m_trackingWindow->raise();
    m_trackingWindow->activateWindow();
}

void MainWindow::showTracking()
{
    QStringList parts;
    if (const int unread = m_alerts ? m_alerts->unreadCount() : 0; unread > 0) {
        parts.append(tr("%n change(s) unread", nullptr, unread));
    }
    if (m_desk && !(m_desk->overview().articles.isEmpty() && m_desk->overview().feeds.isEmpty())) {
        parts.append(nextLookText(*m_desk));
    }
    m_library->setUnread(m_alerts ? m_alerts->unread() : QSet<ArticleId>());
    m_trackingStatus->setText(parts.join(tr(" · ")));
    m_trackingStatus->setAccessibleName(
        parts.isEmpty() ? tr("Tracking") : tr("Tracking: %1").arg(parts.join(tr(" · "))));
    m_trackingStatus->setVisible(!parts.isEmpty());
}

void MainWindow::showHistoryOf(const ArticleId &article)
{
    const QList<Event> &events = m_library->model().events();
    const auto holds = [&article](const Event &event) {
        return event.articles.contains(article);
    };
    // The event that is shown, when the article is in it.
    const auto shown = std::find_if(events.cbegin(), events.cend(), [&](const Event &event) {
        return event.id == m_eventId && holds(event);
    });
    const auto found =
        shown != events.cend() ? shown : std::find_if(events.cbegin(), events.cend(), holds);
    if (found == events.cend()) {
        m_errors->showSentence(tr("This article is in no event."));
        return;
    }
    Q_EMIT m_library->historyRequested(found->id, article);
    if (m_alerts) {
        m_alerts->markRead(article);
    }
    raise();
    activateWindow();
}

void MainWindow::connectLibrary()
{
    connect(m_library, &LibraryPanel::trackRequested, this, [this](const ArticleId &article) {
        if (TrackingDesk *desk = trackingDesk()) {
            desk->track({article});
            openTracking();
        }
    });
    connect(m_library, &LibraryPanel::placeRequested, this,
            [this](const ArticleId &article, const EventId &from, const EventId &to) {
                placeArticle(article, from,
                             to.isEmpty() ? std::nullopt : std::optional<EventId>(to));
            });
    connect(m_importPanel, &ImportPanel::pagesRequested, this, &MainWindow::fetchPages);
    connect(m_importPanel, &ImportPanel::feedsRequested, this, &MainWindow::watchFeeds);
    connect(&m_compare->panes(), &ComparisonView::keptRequested, this, [this](qsizetype index) {
        if (index < m_comparison.articles.size()) {
            const ComparedArticle &article = m_comparison.articles.at(index);
            showKept(article.revision,
                     tr("%1, revision %2: %3")
                         .arg(article.outlet)
                         .arg(article.revisionNumber)
                         .arg(article.article.headline));
        }
    });
}

void MainWindow::placeArticle(const ArticleId &article,
                              const std::optional<EventId> &from,
                              const std::optional<EventId> &to)
{
    const auto place = [this, article](const std::optional<EventId> &out,
                                       const std::optional<EventId> &in) {
        m_workspace.placeArticle(
            article, out, in, this, [this, out, in](const Result<ArticleId> &placed) {
                if (!placed) {
                    m_errors->showError(tr("The event could not be changed."), placed.error());
                } else if (out == m_eventId || in == m_eventId) {
                    compare(); // not openEvent(): this step can be undone
                }
            });
    };
    m_journal->undoStack().push(new DecisionStep(
        to ? tr("Moving an Article") : tr("Taking an Article Out"),
        [place, from, to] { place(from, to); }, [place, from, to] { place(to, from); }));
}

void MainWindow::showKept(const RevisionId &revision, const QString &title)
{
    (new KeptDialog(m_workspace, revision, title, this))->open();
}

} // namespace parallax::ui
