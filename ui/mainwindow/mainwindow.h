// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trail.h"

#include <app/domain/librarycard.h>
#include <app/report/report.h>
#include <app/workspace/workspace.h>
#include <ui/theme/theme.h>

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QLabel;
class QMimeData;
class QProgressBar;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace parallax::exporting {
struct Outcome;
}

namespace parallax::workspace {
class Cards;
class CheckRun;
class EventExporter;
class Network;
struct CheckReport;
struct NetworkSettings;
} // namespace parallax::workspace

namespace parallax::ui {

class AnnotationJournal;
class ArticleView;
class CaptureWindow;
class CardJournal;
class ChangeAlerts;
class ComparePage;
class DecisionJournal;
class CoverageView;
class DesktopNotice;
class ErrorBar;
class FirstRun;
class HistoryView;
class ImportPanel;
class Importer;
class LibraryPanel;
class PaneSupplier;
class ReadMarks;
class ReportView;
class SyncDialog;
class TrackingDesk;
class TrackingWindow;
class SearchWindow;
class WindowActions;
class WindowToolBar;
enum class View;

/// How long a notice without consequence stays in the status bar, in milliseconds.
inline constexpr int noticeTime = 8000;

/// The window: one event at a time in four views. It asks the workspace and shows what comes back;
/// nothing in it waits.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// Both must outlive the window.
    explicit MainWindow(workspace::Workspace &workspace,
                        report::PdfPrinter &printer,
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens or makes the workspace and shows the event of this name or id; the one shown last, or
    /// the first, when \a eventName is empty.
    void openWorkspace(const QString &folder, const QString &eventName);
    /// Imports the sample event, when it is not there yet, and shows it.
    void openSample();

    /// The event shown; empty before one is.
    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }

    [[nodiscard]] GroupId currentGroup() const { return m_group; }

Q_SIGNALS:
    void comparisonShown(); ///< a comparison came back and is in the views

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // mainwindow.cpp: parts
    void buildPages();
    void buildStatus();
    void connectViews();
    // windowcommands.cpp: what the actions do
    void connectActions();
    void setView(View view);
    [[nodiscard]] View view() const;
    void updateAvailability();
    void stepRevision(int by);
    void filterView();
    // windowcomparison.cpp: the event shown, the claim group chosen in it
    void showLibrary(const workspace::Library &library);
    void chooseEvent(const QString &nameOrId);
    void openEvent(const EventId &event, bool pinsFirst);
    void compare();
    void setGroup(const GroupId &group);
    void stepGroup(int by);
    void pinMostTelling();
    void updateSteps();
    void updateStatus();
    // windowhandover.cpp: a comparison on its way to every view
    void showTexts(const Comparison &texts);
    void showComparison(const Comparison &comparison);
    void beginHandOver(const Comparison &comparison);
    void handOver(quint64 number, std::size_t part);
    void handToPanels();
    void handToInspector();
    void endHandOver();
    // windownotes.cpp: notes and codes
    void connectNotes();
    void updateAnnotations(const QList<Annotation> &annotations);
    // windowdecisions.cpp: what the reader decides on the alignment
    void connectDecisions();
    void decide(AlignmentDecision::Act act, const QList<QList<ClaimId>> &parts);
    void beginDecision(AlignmentDecision::Act act);
    void store(const AlignmentDecision &decision);
    [[nodiscard]] AlignmentDecision levelDecision(const QList<QList<ClaimId>> &parts) const;
    void showDecided();
    [[nodiscard]] QString readerName() const;
    void askForName();
    // windownavigation.cpp: find, fold, back and forward
    void connectNavigation();
    void leaveTrace();
    void travel(const std::optional<TrailStep> &step);
    void updateTrail();
    // windowsession.cpp: what is remembered of an event, also after a crash
    void keepSession();
    void writeSession();
    void restoreSession();
    void showRestored();
    [[nodiscard]] TrailStep place() const;
    // windowevents.cpp: settings, themes, sizes, import, export
    void readSettings();
    void writeSettings();
    void applyTheme();
    void setTextSize(int pixels);
    // windowreading.cpp: how the texts are set, and what is said aloud
    void connectReading();
    void readType();
    void applyType();
    void announce(const GroupId &group);
    void announceEvent();
    void say(const QString &words);
    void followSystem();
    void adapt();
    void setRail(bool isRail);
    void askForFiles();
    void askForText();
    void askForEvent(const QStringList &paths, const QString &eventName);
    void importItems(const QString &eventName, const QList<workspace::ImportItem> &items);
    void finishImport(const workspace::ImportReport &report);
    void askForExport();
    // windowdrops.cpp: from other programs
    void pasteAnything();
    void take(const QMimeData &data);
    void fetchPages(const QString &eventName, const QList<QUrl> &pages);
    void watchFeeds(const EventId &event, const QList<QUrl> &feeds);
    // windowchecks.cpp: looking at the articles again
    void checkNow();
    void showCheck(const workspace::CheckReport &report);
    // windownetwork.cpp: the way to the network
    void showNetworkError(const Error &error);
    /// Null, after it has said why, when the settings cannot be followed.
    [[nodiscard]] workspace::Network *network();
    /// Sends live pages the same way; false, after it has said why, when they cannot go it.
    [[nodiscard]] bool preparePages();
    void openNetworkSettings();
    void useNetworkSettings(const workspace::NetworkSettings &settings);
    // windowtracking.cpp: articles and feeds that are looked at again and again
    void beginTracking(const workspace::Library &library);
    void endTracking();
    /// Null, after it has said why, when the network is not used.
    [[nodiscard]] TrackingDesk *trackingDesk();
    void openTracking();
    void showTracking();
    void showHistoryOf(const ArticleId &article);
    void connectLibrary();
    void placeArticle(const ArticleId &article,
                      const std::optional<EventId> &from,
                      const std::optional<EventId> &to);
    void showKept(const RevisionId &revision, const QString &title);
    // windowhistory.cpp: the moment shown, what was read, the history view
    void connectHistory();
    void readMarks(const workspace::Library &library);
    void showMarks();
    void showHistory(const QList<ArticleRecord> &records);
    // windowsearch.cpp: the archive searched
    void connectSearch();
    void openSearch(const QString &query = {});
    void showHit(const SearchHit &hit);
    void showPlace(const ArticleId &article, const TextSpan &place);
    void forgetPlace();
    void openSync(); // windowsync.cpp
    // windowcards.cpp: what the reader writes on outlets, events and articles
    void connectCards();
    void describe(LibraryCard::Kind kind, const QString &subject);
    void describeActive(LibraryCard::Kind kind);
    void showCards(const QList<LibraryCard> &cards);
    void colourOutlets();
    /// windowearlier.cpp: older states of an article of the event shown; the first when empty
    void openEarlier(const ArticleId &article);
    // windowcapture.cpp: pages from the web
    void openCapture();
    void showCaptured(const workspace::ImportReport &report);
    Q_INVOKABLE void exportTo(const QString &fileName);
    // windowexport.cpp: the event for other programs
    void askForEventExport();
    void exportEventTo(const QString &fileName);
    void showEventExport(const Result<exporting::Outcome> &outcome, const QString &fileName);
    [[nodiscard]] QStringList eventNames() const;

    workspace::Workspace &m_workspace;
    report::PdfPrinter &m_printer;
    std::unique_ptr<QSettings> m_settings;
    Theme m_theme;
    ThemeChoice m_themeChoice = ThemeChoice::System;
    QPalette m_systemPalette;
    int m_textSize = 0; ///< pixels; 0: what fits the column
    Comparison m_comparison;
    EventId m_eventId;
    EventId m_announcedEvent; ///< whose opening was said aloud
    GroupId m_group;
    workspace::RevisionChoice m_revisions;
    std::optional<QDateTime> m_asOf; ///< nothing: now
    std::unique_ptr<ReadMarks> m_marks; ///< of the workspace; before those who use it
    quint64 m_compareRequest = 0;
    quint64 m_shownRequest = 0; ///< whose answer is in the views
    quint64 m_handOver = 0; ///< number of the last comparison on its way to the views
    bool m_isHandingOver = false; ///< not all views have m_comparison yet
    bool m_awaitsClaims = false; ///< m_comparison is the texts alone
    bool m_pinsFirst = false;
    Trail m_trail;
    QTimer *m_sessionDelay = nullptr;

    struct Restored
    {
        bool isThere = false;
        TrailStep step;
        QByteArray arrangement;
        QByteArray widths;
    };

    Restored m_restored; ///< to be shown with the next comparison
    bool m_wasCrash = false; ///< the program ended last time without being closed
    bool m_isTravelling = false; ///< back or forward: leaves no trace
    int m_libraryWidth = 0; ///< of the list, while the rail is shown
    bool m_wantsLibrary = true; ///< the reader's wish; a narrow window shows a rail anyway

    WindowActions *m_actions;
    WindowToolBar *m_toolbar;
    ErrorBar *m_errors;
    ImportPanel *m_importPanel;
    std::unique_ptr<QObject> m_fetching; ///< while pages are fetched
    LibraryPanel *m_library;
    std::unique_ptr<workspace::Network> m_network; ///< made when first needed
    QPointer<workspace::CheckRun> m_check; ///< under way
    std::unique_ptr<TrackingDesk> m_desk; ///< made when first needed; uses the network
    std::unique_ptr<ChangeAlerts> m_alerts; ///< once a workspace is open
    std::unique_ptr<DesktopNotice> m_notice;
    QPointer<TrackingWindow> m_trackingWindow; ///< while it is open
    QPointer<CaptureWindow> m_captureWindow; ///< while it is open
    SearchWindow *m_searchWindow = nullptr; ///< made when first needed
    QMetaObject::Connection m_sought; ///< waits for the comparison with what was found
    QPointer<ArticleView> m_placeShown; ///< in which what was found is marked
    QPointer<SyncDialog> m_syncDialog; ///< while it is open
    workspace::EventExporter *m_eventExporter = nullptr; ///< made when first needed
    QSplitter *m_columns;
    QStackedWidget *m_pages;
    FirstRun *m_firstRun;
    ComparePage *m_compare;
    CoverageView *m_coverage;
    HistoryView *m_history;
    ReportView *m_report;
    Importer *m_importer;
    AnnotationJournal *m_journal;
    DecisionJournal *m_decisions;
    workspace::Cards *m_cards;
    CardJournal *m_cardJournal;
    PaneSupplier *m_supplier;
    QLabel *m_counts;
    QLabel *m_work;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_trackingStatus; ///< what is unread, when the next look is
    QToolButton *m_hint;
    QLabel *m_announcer = nullptr;
};

} // namespace parallax::ui
