// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"

#include "aboutdialog.h"
#include "comparepage.h"
#include "firstrun.h"
#include "importer.h"
#include "importpanel.h"
#include "keysdialog.h"
#include "measureddialog.h"
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
#include <ui/models/discrepancymodel.h>
#include <ui/models/librarymodel.h>
#include <ui/models/samegroup.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/comparisonview.h>
#include <ui/report/reportview.h>
#include <ui/tracking/changealerts.h>
#include <ui/tracking/desktopnotice.h>
#include <ui/tracking/readmarks.h>
#include <ui/tracking/trackingdesk.h>
#include <ui/tracking/trackingwindow.h>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QLabel>
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
    m_columns->setSizes({fontMetrics().averageCharWidth() * 27, 1200});
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
    connect(
        m_importer, &Importer::progress, this,
        [this](qsizetype done, qsizetype count, const QString &path) {
            m_work->setText(
                tr("Reading %1 of %2: %3").arg(done + 1).arg(count).arg(path.section(u'/', -1)));
            m_progress->setRange(0, int(count));
            m_progress->setValue(int(done));
        });
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_actions->addFiles, [this] { askForFiles(); });
    on(m_actions->pasteText, [this] { askForText(); });
    on(m_actions->paste, [this] { pasteAnything(); });
    on(m_actions->captureWeb, [this] { openCapture(); });
    on(m_actions->synchronise, [this] { openSync(); });
    on(m_actions->earlierVersions, [this] { openEarlier({}); });
    on(m_actions->openSample, [this] { openSample(); });
    on(m_actions->checkNow, [this] { checkNow(); });
    m_actions->tracking->setEnabled(false); // until a workspace is open
    m_actions->network->setEnabled(false);
    on(m_actions->tracking, [this] { openTracking(); });
    on(m_actions->network, [this] { openNetworkSettings(); });
    on(m_actions->exportReport, [this] { askForExport(); });
    on(m_actions->exportEvent, [this] { askForEventExport(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { m_journal->undoStack().undo(); });
    on(m_actions->redo, [this] { m_journal->undoStack().redo(); });
    on(m_actions->annotate, [this] {
        setView(View::Compare);
        m_compare->setInspectorShown(true);
        m_compare->inspector().beginAnnotation();
    });
    on(m_actions->nextClaim, [this] { stepGroup(1); });
    on(m_actions->previousClaim, [this] { stepGroup(-1); });
    on(m_actions->nextDiscrepancy, [this] { m_compare->discrepancies().step(1); });
    on(m_actions->previousDiscrepancy, [this] { m_compare->discrepancies().step(-1); });
    on(m_actions->unpin, [this] { m_compare->panes().unpin(); });
    on(m_actions->olderRevision, [this] { stepRevision(-1); });
    on(m_actions->newerRevision, [this] { stepRevision(1); });
    on(m_actions->filterLibrary, [this] { filterView(); });
    on(m_actions->search, [this] { openSearch(); });
    on(m_actions->keys, [this] { (new KeysDialog(m_actions->all(), this))->open(); });
    on(m_actions->measured, [this] { (new MeasuredDialog(this))->open(); });
    on(m_actions->about, [this] { showAbout(this); });
    on(m_actions->openMenu, [this] { m_toolbar->openMenu(); });
    on(m_actions->largerText, [this] { setTextSize(std::max(m_textSize, 16) + 1); });
    on(m_actions->smallerText, [this] { setTextSize((m_textSize == 0 ? 17 : m_textSize) - 1); });
    on(m_actions->normalText, [this] { setTextSize(0); });
    // Return belongs to buttons and lists elsewhere.
    removeAction(m_actions->pin);
    m_actions->pin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_compare->panes().addAction(m_actions->pin);
    on(m_actions->pin, [this] { m_compare->panes().pinCurrentGroup(); });
    for (int pane = 0; pane < m_actions->panes.size(); ++pane) {
        on(m_actions->panes.at(pane), [this, pane] {
            setView(View::Compare);
            const QList<qsizetype> &shown = m_compare->panes().shownArticles();
            m_compare->panes().focusPane(int(shown.value(pane, -1)));
        });
    }
    connect(m_actions->views, &QActionGroup::triggered, this,
            [this](const QAction *action) { setView(View(action->data().toInt())); });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_themeChoice = ThemeChoice(action->data().toInt());
        applyTheme();
    });
    connect(m_actions->linkedScrolling, &QAction::toggled, &m_compare->panes(),
            &ComparisonView::setLinked);
    connect(m_actions->commonText, &QAction::toggled, &m_compare->panes(),
            &ComparisonView::setCommonTextShown);
    connect(m_actions->showLibrary, &QAction::triggered, this, [this](bool isShown) {
        m_wantsLibrary = isShown;
        setRail(!isShown);
    });
    connect(m_actions->showInspector, &QAction::triggered, m_compare,
            &ComparePage::setInspectorShown);
    connect(m_actions->showMenuBar, &QAction::toggled, menuBar(), &QWidget::setVisible);
    m_actions->showLibrary->setChecked(true);
    m_actions->showInspector->setChecked(true);
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

void MainWindow::connectNotes()
{
    Inspector &inspector = m_compare->inspector();
    connect(&inspector, &Inspector::annotationAdded, m_journal, &AnnotationJournal::add);
    connect(&inspector, &Inspector::annotationChanged, m_journal, &AnnotationJournal::change);
    connect(&inspector, &Inspector::annotationRemoved, m_journal, &AnnotationJournal::remove);
    connect(&inspector, &Inspector::authorChanged, this, [this](const QString &author) {
        if (m_settings) {
            m_settings->setValue(u"annotations/author"_s, author);
        }
    });
    connect(m_journal, &AnnotationJournal::stored, this, [this](const Annotation &annotation) {
        QList<Annotation> annotations = m_comparison.annotations;
        const auto found =
            std::find_if(annotations.begin(), annotations.end(),
                         [&annotation](const Annotation &one) { return one.id == annotation.id; });
        if (annotation.event != m_eventId) {
            return;
        }
        if (found == annotations.end()) {
            annotations.append(annotation);
        } else {
            *found = annotation;
        }
        updateAnnotations(annotations);
    });
    connect(m_journal, &AnnotationJournal::takenBack, this, [this](const Annotation &annotation) {
        QList<Annotation> annotations = m_comparison.annotations;
        annotations.removeIf(
            [&annotation](const Annotation &one) { return one.id == annotation.id; });
        updateAnnotations(annotations);
    });
    connect(m_journal, &AnnotationJournal::failed, this, [this](const Error &error) {
        m_errors->showError(tr("The note could not be stored."), error);
    });
    QUndoStack &stack = m_journal->undoStack();
    const auto name = [this, &stack] {
        m_actions->undo->setEnabled(stack.canUndo());
        m_actions->undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText())
                                                 : tr("&Undo"));
        m_actions->redo->setEnabled(stack.canRedo());
        m_actions->redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText())
                                                 : tr("&Redo"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, name);
    name();
}

void MainWindow::openWorkspace(const QString &folder, const QString &eventName)
{
    m_firstRun->setFolder(folder);
    m_workspace.open(
        folder, this, [this, folder, eventName](const Result<workspace::Library> &library) {
            if (!library) {
                m_errors->showError(tr("The workspace in %1 could not be opened.").arg(folder),
                                    library.error());
                return;
            }
            readSettings();
            readMarks(*library);
            beginTracking(*library);
            showLibrary(*library);
            m_workspace.keepInOrder();
            chooseEvent(eventName.isEmpty() ? m_settings->value(u"window/event"_s).toString()
                                            : eventName);
        });
}

void MainWindow::openSample()
{
    m_firstRun->setBusy(true);
    m_workspace.importSample(this, [this](const Result<workspace::ImportReport> &report) {
        m_firstRun->setBusy(false);
        if (!report) {
            m_errors->showError(tr("The sample event could not be opened."), report.error());
            return;
        }
        if (!report->failures.isEmpty()) {
            m_errors->showFailures(tr("Some articles of the sample could not be read."),
                                   report->failures);
        }
        setView(View::Compare);
        openEvent(report->event.id, true);
    });
}

void MainWindow::showLibrary(const workspace::Library &library)
{
    m_library->setLibrary(library.events, library.articles);
    m_cards->refresh();
    m_history->setRead(m_marks ? m_marks->read() : workspace::ReadMarks(), library.events);
    if (!library.damaged.isEmpty()) {
        QList<workspace::FailedItem> failures;
        for (const archive::Finding &finding : library.damaged) {
            failures.append({finding.subject, {Error::Code::Damaged, finding.detail}});
        }
        m_errors->showFailures(tr("Some articles could not be loaded; the others are shown."),
                               failures);
    }
    updateAvailability();
}

void MainWindow::chooseEvent(const QString &nameOrId)
{
    const QList<Event> &events = m_library->model().events();
    const auto found =
        std::find_if(events.cbegin(), events.cend(), [&nameOrId](const Event &event) {
            return event.name == nameOrId || event.id.value == nameOrId;
        });
    if (found != events.cend()) {
        openEvent(found->id, false);
    } else if (!events.isEmpty()) {
        openEvent(events.first().id, false);
    }
}

void MainWindow::openEvent(const EventId &event, bool pinsFirst)
{
    m_eventId = event;
    m_revisions.clear();
    m_asOf.reset();
    m_group = {};
    m_pinsFirst = pinsFirst;
    m_trail.clear();
    m_journal->undoStack().clear(); // its steps belong to the event left
    m_library->setShownEvent(event);
    restoreSession();
    compare();
}

void MainWindow::compare()
{
    const quint64 request = ++m_compareRequest;
    m_work->setText(tr("Comparing…"));
    m_work->show();
    m_workspace.compare(
        m_eventId, m_revisions, m_asOf, this, [this, request](const Result<Comparison> &result) {
            if (request != m_compareRequest) {
                return; // a newer one is on its way
            }
            m_work->setVisible(m_importer->isRunning());
            if (!result) {
                m_errors->showError(tr("The event could not be compared."), result.error());
                return;
            }
            m_shownRequest = request;
            showComparison(*result);
        });
}

void MainWindow::showComparison(const Comparison &comparison)
{
    // Numbers of groups change with articles, revisions and decisions: the group is told by its
    // words.
    const GroupId kept = sameGroup(m_comparison, m_group, comparison);
    m_comparison = comparison;
    colourOutlets();
    setWindowTitle(tr("%1 – Parallax").arg(comparison.event.name));
    m_compare->panes().setAsOf(m_asOf);
    m_compare->panes().setComparison(comparison);
    m_supplier->update();
    m_compare->inspector().setComparison(comparison);
    m_compare->discrepancies().setComparison(comparison);
    m_coverage->setReader(readerName());
    m_coverage->setComparison(comparison);
    m_report->setComparison(comparison, m_asOf);
    QList<ArticleRecord> records;
    for (const ComparedArticle &article : comparison.articles) {
        if (const ArticleRecord *record = m_library->model().article(article.id);
            record != nullptr) {
            records.append(*record);
            records.last().outlet = article.outlet; // as the reader calls it
        }
    }
    showHistory(records);
    updateAvailability();
    m_group = {};
    if (kept.isEmpty()) {
        m_compare->inspector().setGroup({});
    }
    setGroup(kept);
    if (m_pinsFirst) {
        m_pinsFirst = false;
        m_restored = {};
        pinMostTelling();
    }
    showRestored();
    updateSteps();
    updateStatus();
    keepSession();
    Q_EMIT comparisonShown();
}

void MainWindow::updateAnnotations(const QList<Annotation> &annotations)
{
    m_comparison.annotations = annotations;
    m_compare->panes().setComparison(m_comparison);
    m_compare->inspector().setComparison(m_comparison);
    m_compare->discrepancies().setComparison(m_comparison);
    m_report->setComparison(m_comparison, m_asOf);
}

void MainWindow::setGroup(const GroupId &group)
{
    if (m_group == group || m_comparison.group(group) == nullptr) {
        return;
    }
    m_group = group;
    m_compare->inspector().setGroup(group);
    m_compare->discrepancies().showGroup(group);
    m_coverage->showGroup(group);
    updateSteps();
}

void MainWindow::stepGroup(int by)
{
    const QList<ClaimGroup> &groups = m_comparison.alignment.groups;
    if (groups.isEmpty()) {
        return;
    }
    const auto current = std::find_if(groups.cbegin(), groups.cend(),
                                      [this](const ClaimGroup &one) { return one.id == m_group; });
    const qsizetype last = groups.size() - 1;
    const qsizetype at = current == groups.cend()
        ? (by > 0 ? 0 : last)
        : std::clamp<qsizetype>(current - groups.cbegin() + by, 0, last);
    setGroup(groups.at(at).id);
    m_compare->panes().setCurrentGroup(groups.at(at).id);
}

void MainWindow::pinMostTelling()
{
    // The figure that most outlets give differently explains the window best.
    DiscrepancyModel model;
    model.setComparison(m_comparison);
    const DiscrepancyRow *best = nullptr;
    for (const DiscrepancyRow &row : model.rows()) {
        const bool isFigure = row.kind == DiscrepancyKind::Figure;
        if (row.kind
            && (best == nullptr || (isFigure && best->kind != DiscrepancyKind::Figure)
                || (isFigure && row.outlets.size() > best->outlets.size()))) {
            best = &row;
        }
    }
    if (best != nullptr) {
        setGroup(best->group);
        m_compare->panes().pinGroup(best->group);
    }
}

void MainWindow::setView(View view)
{
    if (m_comparison.articles.isEmpty()) {
        return;
    }
    m_pages->setCurrentIndex(int(view));
    m_actions->views->actions().at(int(view))->setChecked(true);
    updateStatus();
}

View MainWindow::view() const
{
    return View(std::min(m_pages->currentIndex(), int(View::Report)));
}

void MainWindow::updateSteps()
{
    m_toolbar->setClaim(m_compare->panes().groupNumber(m_group),
                        int(m_comparison.alignment.groups.size()));
    m_toolbar->setDiscrepancy(m_compare->discrepancies().currentNumber(),
                              m_compare->discrepancies().count());
}

void MainWindow::updateStatus()
{
    if (m_comparison.articles.isEmpty()) {
        m_counts->setText(tr("Ready"));
        return;
    }
    const auto shared = std::count_if(
        m_comparison.alignment.groups.cbegin(), m_comparison.alignment.groups.cend(),
        [this](const ClaimGroup &group) { return m_comparison.outletCount(group) > 1; });
    const QString parts[]{tr("%n claim(s)", nullptr, int(m_comparison.claims.size())),
                          tr("in %n article(s)", nullptr, int(m_comparison.articles.size())),
                          tr("%n shared", nullptr, int(shared)),
                          tr("%n discrepancies", nullptr, m_compare->discrepancies().total()),
                          tr("%n told by one outlet only", nullptr,
                             int(m_comparison.alignment.groups.size() - shared))};
    m_counts->setText(
        tr("%1 %2 · %3 · %4 · %5").arg(parts[0], parts[1], parts[2], parts[3], parts[4]));
    m_counts->setToolTip(
        tr("%n pair(s) of wordings differ", nullptr, int(m_comparison.distinctDiscrepancyCount())));
}

void MainWindow::updateAvailability()
{
    const bool hasArticles = !m_comparison.articles.isEmpty();
    for (QAction *action : m_actions->views->actions()) {
        action->setEnabled(hasArticles);
    }
    for (QAction *action : {m_actions->checkNow,
                            m_actions->exportReport,
                            m_actions->exportEvent,
                            m_actions->annotate,
                            m_actions->confirm,
                            m_actions->reject,
                            m_actions->link,
                            m_actions->level,
                            m_actions->merge,
                            m_actions->split,
                            m_actions->find,
                            m_actions->findNext,
                            m_actions->findPrevious,
                            m_actions->onlyDifferences,
                            m_actions->nextClaim,
                            m_actions->nextInPane,
                            m_actions->previousInPane,
                            m_actions->previousClaim,
                            m_actions->pin,
                            m_actions->unpin,
                            m_actions->nextDiscrepancy,
                            m_actions->previousDiscrepancy,
                            m_actions->olderRevision,
                            m_actions->newerRevision,
                            m_actions->chooseRevision,
                            m_actions->describeOutlet,
                            m_actions->describeArticle,
                            m_actions->describeEvent,
                            m_actions->swapPane,
                            m_actions->filterLibrary}) {
        action->setEnabled(hasArticles);
    }
    for (qsizetype pane = 0; pane < m_actions->panes.size(); ++pane) {
        m_actions->panes.at(pane)->setEnabled(pane < m_comparison.articles.size());
    }
    if (!hasArticles) {
        m_pages->setCurrentWidget(m_firstRun);
    } else if (m_pages->currentWidget() == m_firstRun) {
        setView(View::Compare);
    }
    updateStatus();
}

void MainWindow::stepRevision(int by)
{
    if (view() == View::History) {
        m_history->stepRevision(by);
        return;
    }
    const qsizetype article = m_compare->panes().activeArticle();
    if (article < 0 || article >= m_comparison.articles.size()) {
        return;
    }
    const ComparedArticle &one = m_comparison.articles.at(article);
    const int number = one.revisionNumber + by;
    if (number >= 1 && number <= one.revisionCount) {
        Q_EMIT m_compare->panes().revisionRequested(article, number);
    }
}

void MainWindow::filterView()
{
    if (view() == View::Coverage) {
        m_coverage->focusFilter();
    } else if (view() == View::History) {
        m_history->startSearch();
    } else {
        m_library->focusFilter();
    }
}

} // namespace parallax::ui
