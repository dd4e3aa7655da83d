// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trackingwindow.h"

#include "alertspage.h"
#include "articlespage.h"
#include "changealerts.h"
#include "feedspage.h"
#include "storiespage.h"
#include "trackingdesk.h"
#include "trackingtable.h"

#include <ui/models/wording.h>
#include <ui/notice/errorbar.h>
#include <ui/theme/lineicon.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSettings>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr QSize usualSize(1120, 640);

} // namespace

QString nextLookText(const TrackingDesk &desk)
{
    const auto next = desk.overview().nextLook();
    if (desk.overview().articles.isEmpty() && desk.overview().feeds.isEmpty()) {
        return TrackingWindow::tr("Nothing is tracked");
    }
    if (!desk.isAutomatic()) {
        return TrackingWindow::tr("Looks only when asked");
    }
    return next ? TrackingWindow::tr("Next look: %1").arg(Wording::time(*next, QLocale()))
                : TrackingWindow::tr("Everything tracked is paused");
}

TrackingWindow::TrackingWindow(TrackingDesk &desk,
                               ChangeAlerts &alerts,
                               const QString &settingsFile,
                               QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_alerts(alerts)
    , m_settingsFile(settingsFile)
    , m_errors(new ErrorBar(this))
    , m_tabs(new QTabWidget(this))
    , m_articles(new ArticlesPage(desk, this))
    , m_feeds(new FeedsPage(desk, this))
    , m_stories(new StoriesPage(desk, this))
    , m_changes(new AlertsPage(alerts, this))
    , m_undo(trackingButton(u"trackingUndo"_s, tr("Undo"), this))
    , m_redo(trackingButton(u"trackingRedo"_s, tr("Redo"), this))
    , m_settings(trackingButton(u"trackingNetwork"_s, tr("Network Settings…"), this))
    , m_automatic(new QCheckBox(tr("Look when it is &due, while Parallax is open"), this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(trackingButton(u"trackingCancel"_s, tr("Cancel"), this))
{
    setObjectName(u"trackingWindow"_s);
    setWindowTitle(tr("Tracking – Parallax"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    m_tabs->setObjectName(u"trackingTabs"_s);
    m_tabs->setAccessibleName(tr("What is tracked"));
    m_tabs->setDocumentMode(true);
    // The order of Page.
    m_tabs->addTab(m_articles, QString());
    m_tabs->addTab(m_feeds, QString());
    m_tabs->addTab(m_stories, tr("&Same Story"));
    m_tabs->addTab(m_changes, QString());
    m_tabs->setCornerWidget(buildHead(), Qt::TopRightCorner);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_errors);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(buildFoot());
    setCentralWidget(central);
    connectDesk();
    addKeys();
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    restoreGeometry(settings.value(u"tracking/geometry"_s).toByteArray());
    updateTabs();
    updateFoot();
}

TrackingWindow::~TrackingWindow()
{
    // The stack tells of its end, when the buttons it names may be gone.
    m_desk.undoStack().disconnect(this);
}

QWidget *TrackingWindow::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(8, 0, 8, 0); // it is as high as the tabs beside it, no more
    for (QToolButton *one : {m_undo, m_redo, m_settings}) {
        one->setProperty("boxed", false);
        row->addWidget(one);
    }
    QUndoStack &stack = m_desk.undoStack();
    connect(m_undo, &QToolButton::clicked, &stack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &stack, &QUndoStack::redo);
    connect(m_settings, &QToolButton::clicked, this, &TrackingWindow::settingsRequested);
    const auto name = [this, &stack] {
        m_undo->setEnabled(stack.canUndo());
        m_redo->setEnabled(stack.canRedo());
        m_undo->setToolTip(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : QString());
        m_redo->setToolTip(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : QString());
    };
    connect(&stack, &QUndoStack::indexChanged, this, name);
    name();
    return head;
}

QWidget *TrackingWindow::buildFoot()
{
    m_automatic->setObjectName(u"trackingAutomatic"_s);
    m_automatic->setAccessibleName(tr("Look when it is due, while Parallax is open"));
    m_automatic->setChecked(m_desk.isAutomatic());
    m_text->setObjectName(u"trackingText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setMinimumWidth(1); // may be cut in a narrow window
    m_progress->setObjectName(u"trackingProgress"_s);
    m_progress->setAccessibleName(tr("Progress of looking"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_cancel->setAccessibleName(tr("Cancel looking"));
    auto *foot = new QWidget(this);
    foot->setObjectName(u"trackingFoot"_s);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_automatic);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(m_automatic, &QCheckBox::toggled, this, [this](bool isOn) {
        m_desk.setAutomatic(isOn);
        updateFoot();
        Q_EMIT automaticChanged(isOn);
    });
    connect(m_cancel, &QToolButton::clicked, &m_desk, &TrackingDesk::cancel);
    return foot;
}

void TrackingWindow::connectDesk()
{
    connect(&m_desk, &TrackingDesk::changed, this, [this] {
        updateTabs();
        updateFoot();
    });
    connect(&m_alerts, &ChangeAlerts::changed, this, &TrackingWindow::updateTabs);
    connect(&m_desk, &TrackingDesk::busyChanged, this, [this](bool isBusy) {
        if (isBusy) {
            m_errors->dismiss();
            m_told.clear();
        }
        updateFoot();
    });
    connect(&m_desk, &TrackingDesk::progress, this,
            [this](qsizetype done, qsizetype count, const QString &what) {
                m_progress->setRange(0, int(count));
                m_progress->setValue(int(done));
                m_text->setText(tr("Looked at %1 of %2: %3")
                                    .arg(locale().toString(done), locale().toString(count), what));
            });
    connect(&m_desk, &TrackingDesk::failed, m_errors, &ErrorBar::showError);
    connect(&m_desk, &TrackingDesk::partlyFailed, m_errors, &ErrorBar::showFailures);
    connect(&m_desk, &TrackingDesk::told, this, [this](const QString &sentence) {
        m_told = sentence;
        updateFoot();
    });
    connect(m_articles, &ArticlesPage::historyRequested, this, &TrackingWindow::historyRequested);
    connect(m_changes, &AlertsPage::historyRequested, this, &TrackingWindow::historyRequested);
    connect(m_changes, &AlertsPage::notifiesChanged, this, &TrackingWindow::notifiesChanged);
}

void TrackingWindow::addKeys()
{
    const auto on = [this](const QKeySequence &key, auto slot) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
    };
    on(QKeySequence::Undo, [this] { m_desk.undoStack().undo(); });
    on(QKeySequence::Redo, [this] { m_desk.undoStack().redo(); });
    on(Qt::Key_F5, [this] { m_desk.lookNow({}); });
    on(QKeySequence(u"Ctrl+F"_s), [this] {
        showPage(Page::Articles);
        m_articles->focusFilter();
    });
    on(Qt::Key_Escape, [this] { m_desk.cancel(); });
    on(QKeySequence(u"Ctrl+W"_s), [this] { close(); });
    for (int page = 0; page < m_tabs->count(); ++page) {
        on(QKeySequence(u"Ctrl+%1"_s.arg(page + 1)), [this, page] { showPage(Page(page)); });
    }
}

void TrackingWindow::setTheme(const Theme &theme)
{
    m_errors->setTheme(theme);
    m_articles->setTheme(theme);
    m_undo->setIcon(lineIcon(theme, "undo"_L1));
    m_redo->setIcon(lineIcon(theme, "redo"_L1));
    m_settings->setIcon(lineIcon(theme, "settings"_L1));
    m_settings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void TrackingWindow::setEvent(const EventId &event, const QString &name)
{
    m_articles->setEventName(name);
    m_feeds->setEvent(event);
    m_stories->setEvent(event);
}

void TrackingWindow::setNotifies(bool isOn)
{
    m_changes->setNotifies(isOn);
}

void TrackingWindow::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

void TrackingWindow::updateTabs()
{
    const workspace::TrackingOverview &overview = m_desk.overview();
    m_tabs->setTabText(int(Page::Articles), tr("&Articles (%1)").arg(overview.articles.size()));
    m_tabs->setTabText(int(Page::Feeds), tr("&Feeds (%1)").arg(overview.feeds.size()));
    const int unread = m_alerts.unreadCount();
    m_tabs->setTabText(int(Page::Alerts),
                       unread > 0 ? tr("&Changes (%n unread)", nullptr, unread) : tr("&Changes"));
}

void TrackingWindow::updateFoot()
{
    m_progress->setVisible(m_desk.isBusy());
    m_cancel->setVisible(m_desk.isBusy());
    if (!m_desk.isBusy()) {
        const QString next = nextLookText(m_desk);
        m_text->setText(m_told.isEmpty() ? next : tr("%1 %2").arg(m_told, next));
        m_text->setAccessibleName(m_text->text());
    } else {
        m_progress->setRange(0, 0); // until it is known how many
        m_text->setText(tr("Looking…"));
    }
}

void TrackingWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    settings.setValue(u"tracking/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace parallax::ui
