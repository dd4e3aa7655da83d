// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparepage.h"
#include "firstrun.h"
#include "importdialog.h"
#include "importer.h"
#include "importpanel.h"
#include "mainwindow.h"
#include "savedialog.h"
#include "windowactions.h"
#include "windowstyle.h"
#include "windowtoolbar.h"

#include <ui/capture/capturewindow.h>
#include <ui/claims/inspector.h>
#include <ui/history/historyview.h>
#include <ui/library/librarypanel.h>
#include <ui/matrix/coverageview.h>
#include <ui/models/librarymodel.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/comparisonview.h>
#include <ui/report/reportexport.h>
#include <ui/report/reportview.h>
#include <ui/theme/lettering.h>
#include <ui/tracking/trackingwindow.h>

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QSettings>
#include <QSplitter>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

// Widths at which parts give way, in pixels at the usual font; larger text moves them (notes to the
// mockups).
constexpr int inspectorNeeds = 1280;
constexpr int libraryNeeds = 1100;
constexpr int wordsNeed = 860;
constexpr int tableNeeds = 700; // height
constexpr double usualFontHeight = 17.0; // of Noto Sans at 10 pt and 96 dpi

constexpr int libraryLetters = 27; // usual width of the library in average letters
constexpr int smallestText = 11; // pixels
constexpr int largestText = 40;

} // namespace

void MainWindow::readSettings()
{
    m_settings = std::make_unique<QSettings>(QDir(m_workspace.folder()).filePath(u"window.ini"_s),
                                             QSettings::IniFormat);
    m_wasCrash = m_settings->value(u"window/isOpen"_s, false).toBool();
    m_settings->setValue(u"window/isOpen"_s, true);
    restoreGeometry(m_settings->value(u"window/geometry"_s).toByteArray());
    m_columns->restoreState(m_settings->value(u"window/columns"_s).toByteArray());
    m_compare->restoreState(m_settings->value(u"window/compare"_s).toByteArray());
    m_wantsLibrary = m_settings->value(u"window/library"_s, true).toBool();
    m_actions->showMenuBar->setChecked(m_settings->value(u"window/menuBar"_s, false).toBool());
    m_actions->commonText->setChecked(m_settings->value(u"window/commonText"_s, true).toBool());
    m_compare->inspector().setAuthor(m_settings->value(u"annotations/author"_s).toString());
    const int choice = m_settings->value(u"window/theme"_s, 0).toInt();
    if (choice >= 0 && choice <= int(ThemeChoice::Contrast)) {
        m_themeChoice = ThemeChoice(choice);
        m_actions->themes->actions().at(choice)->setChecked(true);
    }
    m_textSize = m_settings->value(u"window/textSize"_s, 0).toInt();
    applyTheme();
    readType();
    setTextSize(m_textSize);
    adapt();
}

void MainWindow::writeSettings()
{
    if (!m_settings) {
        return;
    }
    m_settings->setValue(u"window/geometry"_s, saveGeometry());
    m_settings->setValue(u"window/columns"_s, m_columns->saveState());
    m_settings->setValue(u"window/compare"_s, m_compare->saveState());
    m_settings->setValue(u"window/library"_s, m_wantsLibrary);
    m_settings->setValue(u"window/menuBar"_s, m_actions->showMenuBar->isChecked());
    m_settings->setValue(u"window/commonText"_s, m_actions->commonText->isChecked());
    m_settings->setValue(u"window/theme"_s, int(m_themeChoice));
    m_settings->setValue(u"window/textSize"_s, m_textSize);
    m_settings->setValue(u"window/event"_s, m_eventId.value);
    m_settings->setValue(u"window/isOpen"_s, false);
    writeSession();
}

void MainWindow::applyTheme()
{
    m_theme = themeFor(m_systemPalette, m_themeChoice);
    QApplication::setPalette(m_theme.palette());
    setStyleSheet(windowStyle(m_theme, font().pointSizeF()));
    m_actions->setTheme(m_theme);
    m_toolbar->setTheme(m_theme);
    m_errors->setTheme(m_theme);
    m_importPanel->setTheme(m_theme);
    m_library->setTheme(m_theme);
    m_firstRun->setTheme(m_theme);
    m_compare->setTheme(m_theme);
    m_coverage->setTheme(m_theme);
    m_history->setTheme(m_theme);
    if (m_captureWindow) {
        m_captureWindow->setTheme(m_theme);
    }
    if (m_trackingWindow) {
        m_trackingWindow->setTheme(m_theme);
    }
}

void MainWindow::setTextSize(int pixels)
{
    m_textSize = pixels == 0 ? 0 : std::clamp(pixels, smallestText, largestText);
    applyType();
}

void MainWindow::adapt()
{
    const double scale = std::max(1.0, fontMetrics().height() / usualFontHeight);
    m_compare->setNarrow(width() < inspectorNeeds * scale);
    const bool isRail = !m_wantsLibrary || width() < libraryNeeds * scale;
    if (m_library->isRail() != isRail) {
        setRail(isRail);
    }
    m_actions->showLibrary->setChecked(!isRail);
    m_hint->setVisible(width() >= wordsNeed * scale);
}

void MainWindow::setRail(bool isRail)
{
    if (isRail && !m_library->isRail()) {
        m_libraryWidth = m_library->width();
    }
    m_library->setRail(isRail);
    // A splitter keeps the sizes it has, whatever its widgets may be at most.
    const int usual = letterWidth(fontMetrics()) * libraryLetters;
    const int wanted = isRail ? m_library->maximumWidth() : std::max(m_libraryWidth, usual);
    m_columns->setSizes({wanted, std::max(1, m_columns->width() - wanted)});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    writeSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adapt();
    const double needed = tableNeeds * std::max(1.0, fontMetrics().height() / usualFontHeight);
    const bool isLow = height() < needed;
    const bool wasLow = event->oldSize().isValid() && event->oldSize().height() < needed;
    if (isLow != wasLow) {
        m_compare->setLow(isLow);
    }
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange && m_errors != nullptr) {
        adapt();
    }
    if (event->type() == QEvent::ThemeChange && m_errors != nullptr) {
        followSystem();
    }
    return QMainWindow::event(event);
}

QStringList MainWindow::eventNames() const
{
    QStringList names;
    for (const Event &event : m_library->model().events()) {
        names.append(event.name);
    }
    return names;
}

void MainWindow::askForFiles()
{
    askForEvent({}, m_comparison.event.name);
}

void MainWindow::askForText()
{
    auto *dialog = new ImportDialog(QApplication::clipboard()->text(), eventNames(),
                                    m_comparison.event.name, this);
    connect(dialog, &ImportDialog::chosen, this, &MainWindow::importItems);
    dialog->open();
}

void MainWindow::askForEvent(const QStringList &paths, const QString &eventName)
{
    if (!paths.isEmpty()) {
        auto *dialog = new ImportDialog(paths, eventNames(), eventName, this);
        connect(dialog, &ImportDialog::chosen, this, &MainWindow::importItems);
        dialog->open();
        return;
    }
    auto *files = new QFileDialog(this, tr("Add Files"));
    files->setObjectName(u"addFilesDialog"_s);
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    files->setNameFilters({tr("Articles (*.txt *.html *.htm *.md)"), tr("All files (*)")});
    connect(files, &QFileDialog::filesSelected, this,
            [this, eventName](const QStringList &chosen) { askForEvent(chosen, eventName); });
    files->open();
}

void MainWindow::importItems(const QString &eventName, const QList<workspace::ImportItem> &items)
{
    m_errors->dismiss();
    QList<workspace::ImportItem> files;
    QList<QUrl> pages;
    for (const workspace::ImportItem &item : items) {
        if (item.bytes.isEmpty() && item.path.startsWith("http"_L1)) {
            pages.append(QUrl(item.path));
        } else {
            files.append(item);
        }
    }
    if (!pages.isEmpty()) {
        fetchPages(eventName, pages);
    }
    if (files.isEmpty()) {
        return;
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
        part->show();
    }
    m_importer->start(eventName, files);
}

void MainWindow::finishImport(const workspace::ImportReport &report)
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
        part->hide();
    }
    if (!report.failures.isEmpty()) {
        m_errors->showFailures(tr("%n input(s) could not be read; the others were added.", nullptr,
                                  int(report.failures.size())),
                               report.failures);
    }
    m_importPanel->showReport(report);
    if (!report.event.id.isEmpty() && !report.revisions.isEmpty()) {
        openEvent(report.event.id, false);
    }
}

void MainWindow::askForExport()
{
    QFileDialog *dialog = newSaveDialog(u"exportDialog"_s, tr("Export Report"),
                                        {tr("PDF document (*.pdf)"), tr("Web page (*.html)"),
                                         tr("Markdown text (*.md)"),
                                         tr("Table of discrepancies (*.csv)"), tr("Data (*.json)")},
                                        m_comparison.event.id.value, *this);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::exportTo);
    dialog->open();
}

void MainWindow::exportTo(const QString &fileName)
{
    m_work->setText(tr("Writing the report…"));
    m_work->show();
    exportReport(
        m_comparison, m_report->options(), fileName, m_printer, this,
        [this, fileName](const Result<QString> &written) {
            m_work->setVisible(m_importer->isRunning());
            if (written) {
                statusBar()->showMessage(
                    tr("The report was written to %1.").arg(QDir::toNativeSeparators(*written)),
                    noticeTime);
            } else {
                m_errors->showError(tr("The report could not be written to %1.").arg(fileName),
                                    written.error());
            }
        });
}

} // namespace parallax::ui
