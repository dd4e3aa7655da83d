// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "comparepage.h"
#include "firstrun.h"
#include "importer.h"
#include "importpanel.h"
#include "panesupplier.h"
#include "windowactions.h"
#include "windowtoolbar.h"

#include <app/workspace/cards.h>
#include <app/workspace/checkrun.h>
#include <app/workspace/network.h>
#include <ui/annotations/annotationjournal.h>
#include <ui/capture/capturewindow.h>
#include <ui/claims/decisionjournal.h>
#include <ui/claims/discrepancypanel.h>
#include <ui/claims/inspector.h>
#include <ui/history/historyview.h>
#include <ui/library/cardjournal.h>
#include <ui/library/librarypanel.h>
#include <ui/matrix/coverageview.h>
#include <ui/models/librarymodel.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/comparisonview.h>
#include <ui/report/reportview.h>
#include <ui/theme/lettering.h>
#include <ui/tracking/changealerts.h>
#include <ui/tracking/desktopnotice.h>
#include <ui/tracking/readmarks.h>
#include <ui/tracking/trackingdesk.h>
#include <ui/tracking/trackingwindow.h>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QProgressBar>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr QSize usualSize(1400, 900); // of the mockups

} // namespace

MainWindow::MainWindow(workspace::Workspace &workspace,
                       report::PdfPrinter &printer,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_printer(printer)
    , m_systemPalette(QApplication::palette())
    , m_actions(new WindowActions(this))
    , m_toolbar(new WindowToolBar(*m_actions, this))
    , m_errors(new ErrorBar(this))
    , m_importPanel(new ImportPanel(this))
    , m_library(new LibraryPanel(this))
    , m_columns(new QSplitter(this))
    , m_pages(new QStackedWidget(this))
    , m_firstRun(new FirstRun(this))
    , m_compare(new ComparePage(this))
    , m_coverage(new CoverageView(this))
    , m_history(new HistoryView(workspace, this))
    , m_report(new ReportView(this))
    , m_importer(new Importer(workspace, this))
    , m_journal(new AnnotationJournal(workspace, this))
    , m_decisions(new DecisionJournal(workspace, m_journal->undoStack(), this))
    , m_cards(new workspace::Cards(workspace, this))
    , m_cardJournal(new CardJournal(*m_cards, m_journal->undoStack(), this))
    , m_supplier(new PaneSupplier(workspace, m_compare->panes(), m_journal->undoStack(), this))
    , m_counts(new QLabel(this))
    , m_work(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_trackingStatus(new QToolButton(this))
    , m_hint(new QToolButton(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Parallax"));
    setAcceptDrops(true);
    setMinimumSize(480, 320);
    resize(usualSize.boundedTo(screen()->availableSize()));
    addToolBar(Qt::TopToolBarArea, m_toolbar);
    m_actions->fill(menuBar());
    menuBar()->setObjectName(u"menuBar"_s);
    menuBar()->setAccessibleName(tr("Menu bar"));
    menuBar()->setVisible(false);
    buildPages();
    buildStatus();
    connectActions();
    connectViews();
    connectNotes();
    connectLibrary();
    connectCards();
    connectDecisions();
    connectNavigation();
    connectReading();
    connectSearch();
    applyTheme();
    updateAvailability();
}

MainWindow::~MainWindow()
{
    endTracking();
    // The stack tells of its end, when the actions it names may be gone.
    m_journal->undoStack().disconnect(this);
}

void MainWindow::buildPages()
{
    m_library->setObjectName(u"libraryPanel"_s);
    m_coverage->setObjectName(u"coverageView"_s);
    m_history->setObjectName(u"historyView"_s);
    m_report->setObjectName(u"reportView"_s);
    m_pages->setObjectName(u"pages"_s);
    // The order of View; the first-run page stands behind them.
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_compare, m_coverage, m_history, m_report, m_firstRun}) {
        m_pages->addWidget(page);
    }
    m_pages->setCurrentWidget(m_firstRun);
    m_columns->setObjectName(u"mainColumns"_s);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_library);
    m_columns->addWidget(m_pages);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({letterWidth(fontMetrics()) * 27, 1200});
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_errors);
    layout->addWidget(m_importPanel);
    layout->addWidget(m_columns, 1);
    setCentralWidget(central);
}

void MainWindow::buildStatus()
{
    m_counts->setObjectName(u"statusCounts"_s);
    m_counts->setMinimumWidth(1); // may be cut in a narrow window
    m_work->setObjectName(u"statusWork"_s);
    m_progress->setObjectName(u"statusProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the import"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 20);
    m_cancel->setObjectName(u"statusCancel"_s);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the import"));
    m_trackingStatus->setObjectName(u"statusTracking"_s);
    m_trackingStatus->setFocusPolicy(Qt::TabFocus);
    m_trackingStatus->hide();
    m_hint->setObjectName(u"statusKeys"_s);
    m_hint->setText(tr("? shows all keys"));
    m_hint->setAccessibleName(tr("Show all keys"));
    statusBar()->setObjectName(u"statusBar"_s);
    statusBar()->addWidget(m_counts, 1);
    statusBar()->addPermanentWidget(m_work);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancel);
    statusBar()->addPermanentWidget(m_trackingStatus);
    statusBar()->addPermanentWidget(m_hint);
    for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
        part->hide();
    }
    connect(m_cancel, &QToolButton::clicked, m_importer, &Importer::cancel);
    connect(m_trackingStatus, &QToolButton::clicked, m_actions->tracking, &QAction::trigger);
    connect(m_hint, &QToolButton::clicked, m_actions->keys, &QAction::trigger);
    connect(m_importer, &Importer::finished, this, &MainWindow::finishImport);
    connect(m_importer, &Importer::progress, this,
            [this](qsizetype done, qsizetype count, const QString &path) {
                m_work->setText(tr("Reading %1 of %2: %3")
                                    .arg(locale().toString(done + 1), locale().toString(count),
                                         path.section(u'/', -1)));
                m_progress->setRange(0, int(count));
                m_progress->setValue(int(done));
            });
}

void MainWindow::connectViews()
{
    connect(m_firstRun, &FirstRun::sampleRequested, this, &MainWindow::openSample);
    connect(m_firstRun, &FirstRun::filesRequested, this, &MainWindow::askForFiles);
    connect(m_firstRun, &FirstRun::pasteRequested, this, &MainWindow::askForText);

    connect(m_library, &LibraryPanel::eventChosen, this, [this](const EventId &event) {
        if (event != m_eventId) {
            openEvent(event, false);
        }
    });
    connect(m_library, &LibraryPanel::articleChosen, this,
            [this](const EventId &event, const ArticleId &article) {
                if (event != m_eventId) {
                    openEvent(event, false);
                    return;
                }
                m_history->chooseArticle(article);
                const auto found = std::find_if(
                    m_comparison.articles.cbegin(), m_comparison.articles.cend(),
                    [&article](const ComparedArticle &one) { return one.id == article; });
                if (view() == View::Compare && found != m_comparison.articles.cend()) {
                    m_compare->panes().focusPane(int(found - m_comparison.articles.cbegin()));
                }
            });
    connect(m_library, &LibraryPanel::historyRequested, this,
            [this](const EventId &event, const ArticleId &article) {
                if (event != m_eventId) {
                    openEvent(event, false);
                    m_restored.step.view = int(View::History); // not where the reader was last
                }
                setView(View::History);
                m_history->chooseArticle(article);
            });
    connect(m_library, &LibraryPanel::importRequested, this,
            [this](const QString &name) { askForEvent({}, name); });
    connect(m_library, &LibraryPanel::railChanged, this, [this](bool isRail) {
        m_wantsLibrary = !isRail;
        setRail(isRail);
        m_actions->showLibrary->setChecked(!isRail);
    });

    ComparisonView &panes = m_compare->panes();
    connect(&panes, &ComparisonView::currentGroupChanged, this, &MainWindow::setGroup);
    connect(&panes, &ComparisonView::groupPinned, this, [this](const GroupId &group) {
        if (!group.isEmpty()) {
            setGroup(group);
        }
        updateSteps();
    });
    connect(&panes, &ComparisonView::linkedChanged, m_actions->linkedScrolling,
            &QAction::setChecked);
    connect(&panes, &ComparisonView::problem, m_errors, &ErrorBar::showSentence);
    connect(&panes, &ComparisonView::revisionRequested, this,
            [this](qsizetype article, int number) {
                if (article < m_comparison.articles.size()) {
                    const ArticleRecord *record =
                        m_library->model().article(m_comparison.articles.at(article).id);
                    for (const Revision &revision :
                         record != nullptr ? record->revisions : QList<Revision>()) {
                        if (revision.number == number) {
                            m_revisions.insert(record->id, revision.id);
                        }
                    }
                    compare();
                }
            });
    connect(m_supplier, &PaneSupplier::failed, m_errors, &ErrorBar::showError);
    connect(m_supplier, &PaneSupplier::done, this, [this](const QString &sentence) {
        m_errors->showOffer(sentence, tr("Undo"), [this] { m_journal->undoStack().undo(); });
    });
    connect(&m_workspace, &workspace::Workspace::restoredChanged, this, &MainWindow::compare);
    connect(&m_compare->discrepancies(), &DiscrepancyPanel::groupChosen, this,
            [this](const GroupId &group) {
                setGroup(group);
                m_compare->panes().pinGroup(group);
            });
    connect(&m_compare->discrepancies(), &DiscrepancyPanel::currentChanged, this,
            &MainWindow::updateSteps);
    connect(m_compare, &ComparePage::inspectorShownChanged, m_actions->showInspector,
            &QAction::setChecked);
    connect(m_coverage, &CoverageView::groupChosen, this, &MainWindow::setGroup);
    connect(m_coverage, &CoverageView::openRequested, this, [this](const GroupId &group) {
        setView(View::Compare);
        setGroup(group);
        m_compare->panes().pinGroup(group);
    });
    connectHistory();
    connect(m_report, &ReportView::exportRequested, this, &MainWindow::askForExport);
    connect(&m_workspace, &workspace::Workspace::libraryChanged, this, &MainWindow::showLibrary);
    connect(&m_workspace, &workspace::Workspace::partlyFailed, this,
            [this](const QList<workspace::FailedItem> &failures) {
                m_errors->showFailures(
                    tr("Some articles could not be loaded; the others are shown."), failures);
            });
}

} // namespace parallax::ui
