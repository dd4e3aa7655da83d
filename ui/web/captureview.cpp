// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "captureview.h"

#include "capturepage.h"
#include "captureprofile.h"

#include <QVBoxLayout>
#include <QWebEngineHistory>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr std::chrono::seconds stepLimit{30}; ///< for DOM, web archive and picture each
constexpr double smallestZoom = 0.25; // what the page engine takes
constexpr double largestZoom = 5.0;

} // namespace

CaptureView::CaptureView(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_profile(std::make_unique<CaptureProfile>(folder))
    , m_view(new QWebEngineView(this))
    , m_page(new CapturePage(*m_profile, m_view))
{
    setObjectName(u"captureView"_s);
    m_view->setPage(m_page);
    m_view->setObjectName(u"capturePage"_s);
    m_view->setAccessibleName(tr("Live page"));
    m_view->setAcceptDrops(false);
    addEditActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connectPage();
}

CaptureView::~CaptureView()
{
    m_taker.reset();
    delete m_view; // the page before its profile
}

void CaptureView::addEditActions()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const QWebEnginePage::WebAction action :
         {QWebEnginePage::Cut, QWebEnginePage::Copy, QWebEnginePage::Paste,
          QWebEnginePage::SelectAll}) {
        m_view->addAction(m_page->action(action));
    }
}

void CaptureView::connectPage()
{
    connect(m_page, &QWebEnginePage::urlChanged, this, &CaptureView::urlChanged);
    connect(m_page, &QWebEnginePage::titleChanged, this, &CaptureView::titleChanged);
    connect(m_page, &QWebEnginePage::loadProgress, this, &CaptureView::progressChanged);
    connect(m_page, &CapturePage::noted, this, &CaptureView::noted);
    connect(m_page, &QWebEnginePage::loadStarted, this, [this] {
        m_isLoading = true;
        m_blockedTrackers = 0;
        Q_EMIT blockedTrackersChanged(0);
        Q_EMIT loadingChanged(true);
    });
    connect(m_page, &QWebEnginePage::loadFinished, this, [this] {
        m_isLoading = false;
        Q_EMIT loadingChanged(false);
    });
    connect(m_profile.get(), &CaptureProfile::trackerBlocked, this,
            [this] { Q_EMIT blockedTrackersChanged(++m_blockedTrackers); });
}

bool CaptureView::load(const QUrl &url)
{
    if (!CapturePage::isWebAddress(url)) {
        return false;
    }
    m_page->load(url);
    return true;
}

void CaptureView::back()
{
    m_page->triggerAction(QWebEnginePage::Back);
}

void CaptureView::forward()
{
    m_page->triggerAction(QWebEnginePage::Forward);
}

void CaptureView::reload()
{
    m_page->triggerAction(QWebEnginePage::Reload);
}

void CaptureView::stop()
{
    m_page->triggerAction(QWebEnginePage::Stop);
}

bool CaptureView::canGoBack() const
{
    return m_page->history()->canGoBack();
}

bool CaptureView::canGoForward() const
{
    return m_page->history()->canGoForward();
}

QUrl CaptureView::url() const
{
    return m_page->url();
}

void CaptureView::setZoom(double factor)
{
    m_page->setZoomFactor(std::clamp(factor, smallestZoom, largestZoom));
}

double CaptureView::zoom() const
{
    return m_page->zoomFactor();
}

void CaptureView::setBlocksTrackers(bool isOn)
{
    m_profile->setBlocksTrackers(isOn);
}

void CaptureView::capture()
{
    if (m_taker) {
        return;
    }
    // Typing or clicking would change what is being taken.
    m_view->setEnabled(false);
    m_taker = std::make_unique<PageTaker>(*m_view, *m_profile, stepLimit);
    m_taker->start([this](const Result<TakenPage> &taken) {
        m_taker.release()->deleteLater();
        m_view->setEnabled(true);
        Q_EMIT captured(taken);
    });
}

} // namespace parallax::ui
