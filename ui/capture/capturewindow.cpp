// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "capturewindow.h"

#include "capturetools.h"
#include "capturewords.h"

#include <ui/errortext.h>
#include <ui/notice/notebar.h>
#include <ui/web/captureview.h>

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr QSize usualSize(1180, 820);
constexpr int progressHeight = 3;

QString folderOf(const workspace::Workspace &workspace)
{
    return QDir(workspace.folder()).filePath(u"browser"_s);
}

} // namespace

CaptureWindow::CaptureWindow(workspace::Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_view(new CaptureView(folderOf(workspace), this))
    , m_tools(new CaptureTools(*m_view, this))
    , m_notes(new NoteBar(this))
    , m_progress(new QProgressBar(this))
    , m_event(new QComboBox(this))
    , m_outlet(new QLineEdit(this))
    , m_result(new QLabel(this))
    , m_capture(new QPushButton(tr("&Capture"), this))
{
    setObjectName(u"captureWindow"_s);
    setWindowTitle(tr("Capture from the Web"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usualSize);
    build();
    connectView();
    addKeys();
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    restoreGeometry(settings.value(u"capture/geometry"_s).toByteArray());
    m_tools->setBlocksTrackers(settings.value(u"capture/blocksTrackers"_s, true).toBool());
    connect(&m_workspace, &workspace::Workspace::libraryChanged, this, &CaptureWindow::showLibrary);
    m_workspace.library(this, [this](const Result<workspace::Library> &library) {
        if (library) {
            showLibrary(*library);
        }
    });
    updateCapture();
    m_tools->focusAddress();
}

CaptureWindow::~CaptureWindow() = default;

void CaptureWindow::build()
{
    m_progress->setObjectName(u"captureProgress"_s);
    m_progress->setAccessibleName(tr("Progress of loading"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setRange(0, 100);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tools);
    layout->addWidget(m_progress);
    layout->addWidget(m_notes);
    layout->addWidget(m_view, 1);
    layout->addWidget(buildFoot());
    setCentralWidget(central);
}

QWidget *CaptureWindow::buildFoot()
{
    m_event->setObjectName(u"captureEvent"_s);
    m_event->setAccessibleName(tr("Event that the article tells"));
    m_event->setEditable(true);
    m_event->setInsertPolicy(QComboBox::NoInsert);
    m_event->setMinimumContentsLength(24);
    m_event->lineEdit()->setObjectName(u"captureEventName"_s);
    m_event->lineEdit()->setAccessibleName(m_event->accessibleName());
    m_event->lineEdit()->setPlaceholderText(tr("Name of the event"));
    m_outlet->setObjectName(u"captureOutlet"_s);
    m_outlet->setAccessibleName(tr("Outlet"));
    m_outlet->setPlaceholderText(tr("As the page names it"));
    m_result->setObjectName(u"captureResult"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_capture->setObjectName(u"captureButton"_s);
    m_capture->setAccessibleName(tr("Capture the page as it stands"));
    m_capture->setProperty("primary", true);
    auto *eventLabel = new QLabel(tr("&Event"), this);
    eventLabel->setBuddy(m_event);
    auto *outletLabel = new QLabel(tr("&Outlet"), this);
    outletLabel->setBuddy(m_outlet);
    auto *foot = new QWidget(this);
    foot->setObjectName(u"captureFoot"_s);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 8, 12, 8);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(eventLabel);
    row->addWidget(m_event, 2);
    row->addWidget(outletLabel);
    row->addWidget(m_outlet, 1);
    row->addWidget(m_capture);
    column->addLayout(row);
    column->addWidget(m_result);
    showHint(); // the line is always there: a page must not change its size while it is taken
    connect(m_capture, &QPushButton::clicked, this, &CaptureWindow::capture);
    connect(m_event, &QComboBox::editTextChanged, this, &CaptureWindow::updateCapture);
    return foot;
}

void CaptureWindow::connectView()
{
    connect(m_view, &CaptureView::titleChanged, this, [this](const QString &title) {
        setWindowTitle(title.isEmpty() ? tr("Capture from the Web")
                                       : tr("%1 – Capture from the Web").arg(title));
    });
    connect(m_view, &CaptureView::progressChanged, m_progress, &QProgressBar::setValue);
    connect(m_view, &CaptureView::loadingChanged, this, [this](bool isLoading) {
        if (isLoading) {
            showHint(); // the line spoke of the page before
        } else {
            m_progress->setValue(0);
        }
        updateCapture();
    });
    connect(m_view, &CaptureView::urlChanged, this, &CaptureWindow::updateCapture);
    connect(m_view, &CaptureView::noted, this,
            [this](const CaptureNote &note) { m_notes->add(noteText(note)); });
    connect(m_tools, &CaptureTools::problem, m_notes, &NoteBar::add);
    connect(m_view, &CaptureView::captured, this, [this](const Result<TakenPage> &page) {
        if (page) {
            store(*page);
        } else {
            finish(tr("The page could not be captured. %1 (%2)")
                       .arg(errorText(page.error().code), page.error().detail));
        }
    });
}

void CaptureWindow::addKeys()
{
    const auto on = [this](const QList<QKeySequence> &keys, auto slot) {
        for (const QKeySequence &key : keys) {
            connect(new QShortcut(key, this), &QShortcut::activated, this, slot);
        }
    };
    on({QKeySequence(u"Ctrl+L"_s)}, [this] { m_tools->focusAddress(); });
    on({QKeySequence(u"Ctrl+S"_s), QKeySequence(u"Ctrl+Return"_s)}, [this] { capture(); });
    on({QKeySequence(Qt::ALT | Qt::Key_Left)}, [this] {
        if (!m_isBusy) {
            m_view->back();
        }
    });
    on({QKeySequence(Qt::ALT | Qt::Key_Right)}, [this] {
        if (!m_isBusy) {
            m_view->forward();
        }
    });
    on({QKeySequence(Qt::Key_F5), QKeySequence(u"Ctrl+R"_s)}, [this] {
        if (!m_isBusy) {
            m_view->reload();
        }
    });
    on({QKeySequence(Qt::Key_Escape)}, [this] {
        if (!m_isBusy) {
            m_view->stop();
        }
    });
    on({QKeySequence(QKeySequence::ZoomIn), QKeySequence(u"Ctrl+="_s)},
       [this] { m_tools->zoomBy(1); });
    on({QKeySequence(QKeySequence::ZoomOut)}, [this] { m_tools->zoomBy(-1); });
    on({QKeySequence(u"Ctrl+0"_s)}, [this] { m_tools->resetZoom(); });
    on({QKeySequence(u"Ctrl+W"_s)}, [this] { close(); });
}

void CaptureWindow::showHint()
{
    m_result->setText(
        tr("Capturing keeps the article, the page as it stands, its web archive and a picture."));
}

void CaptureWindow::setTheme(const Theme &theme)
{
    m_tools->setTheme(theme);
    m_notes->setTheme(theme);
}

void CaptureWindow::setEventName(const QString &name)
{
    if (m_event->currentText().isEmpty()) {
        m_event->setEditText(name);
    }
}

void CaptureWindow::showLibrary(const workspace::Library &library)
{
    QStringList names;
    for (const Event &event : library.events) {
        names.append(event.name);
    }
    const QString current = m_event->currentText();
    m_event->clear();
    m_event->addItems(names);
    m_event->setEditText(current);
    QStringList addresses;
    for (const ArticleRecord &article : library.articles) {
        if (!article.url.isEmpty()) {
            addresses.append(article.url.toDisplayString());
        }
    }
    addresses.sort();
    m_tools->setAddresses(addresses);
}

void CaptureWindow::updateCapture()
{
    const bool isPage = !m_view->url().host().isEmpty();
    m_capture->setEnabled(!m_isBusy && isPage && !m_view->isLoading()
                          && !m_event->currentText().simplified().isEmpty());
}

void CaptureWindow::capture()
{
    updateCapture();
    if (!m_capture->isEnabled()) {
        return;
    }
    m_isBusy = true;
    m_tools->setBusy(true);
    updateCapture();
    m_result->setText(tr("Capturing the page…"));
    m_view->capture();
}

void CaptureWindow::store(const TakenPage &page)
{
    workspace::ImportItem item;
    item.path = page.capture.url.toDisplayString();
    item.outlet = m_outlet->text().simplified();
    item.capture = page.capture;
    item.attachments = page.attachments;
    // What is told of the page needs none of its bytes.
    TakenPage facts;
    facts.missing = page.missing;
    facts.isPictureCut = page.isPictureCut;
    m_result->setText(tr("Reading the article…"));
    m_workspace.import(m_event->currentText().simplified(), {item}, this, {},
                       [this, facts](const Result<workspace::ImportReport> &report) {
                           if (!report) {
                               finish(
                                   tr("Nothing was stored. %1 (%2)")
                                       .arg(errorText(report.error().code), report.error().detail));
                               return;
                           }
                           finish(storedText(*report, facts));
                           Q_EMIT stored(*report);
                       });
}

void CaptureWindow::finish(const QString &sentence)
{
    m_isBusy = false;
    m_tools->setBusy(false);
    m_result->setText(sentence);
    m_result->setAccessibleName(sentence);
    updateCapture();
}

QString CaptureWindow::settingsFile() const
{
    return QDir(m_workspace.folder()).filePath(u"window.ini"_s);
}

void CaptureWindow::closeEvent(QCloseEvent *event)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue(u"capture/geometry"_s, saveGeometry());
    settings.setValue(u"capture/blocksTrackers"_s, m_tools->blocksTrackers());
    QMainWindow::closeEvent(event);
}

} // namespace parallax::ui
