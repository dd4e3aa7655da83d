// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <ui/theme/theme.h>

#include <QMainWindow>

class QCheckBox;
class QLabel;
class QProgressBar;
class QTabWidget;
class QToolButton;

namespace parallax::ui {

class AlertsPage;
class ArticlesPage;
class ChangeAlerts;
class ErrorBar;
class FeedsPage;
class StoriesPage;
class TrackingDesk;

/// What is looked at again and again: articles, feeds, likeness, and what changed.
class TrackingWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackingWindow)

public:
    enum class Page { Articles, Feeds, Stories, Alerts };

    /// \a desk and \a alerts must outlive the window. \a settingsFile keeps its size.
    TrackingWindow(TrackingDesk &desk,
                   ChangeAlerts &alerts,
                   const QString &settingsFile,
                   QWidget *parent = nullptr);
    ~TrackingWindow() override;

    void setTheme(const Theme &theme);
    /// The event shown in the main window: new addresses and feeds are meant for it.
    void setEvent(const EventId &event, const QString &name);
    void setNotifies(bool isOn);
    void showPage(Page page);

Q_SIGNALS:
    void historyRequested(const parallax::ArticleId &article);
    void automaticChanged(bool isOn);
    void notifiesChanged(bool isOn);
    void settingsRequested(); ///< the way to the network

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void connectDesk();
    void addKeys();
    void updateTabs();
    void updateFoot();

    TrackingDesk &m_desk;
    ChangeAlerts &m_alerts;
    QString m_settingsFile;
    QString m_told; ///< what was done last; until something else is begun
    ErrorBar *m_errors;
    QTabWidget *m_tabs;
    ArticlesPage *m_articles;
    FeedsPage *m_feeds;
    StoriesPage *m_stories;
    AlertsPage *m_changes;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_settings;
    QCheckBox *m_automatic;
    QLabel *m_text;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
};

/// "Next look: 14 Oct 2026, 14:30 UTC", "Looks only when asked", "Nothing is tracked".
[[nodiscard]] QString nextLookText(const TrackingDesk &desk);

} // namespace parallax::ui
