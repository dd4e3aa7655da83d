// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalview.h"

#include "shutinpage.h"
#include "shutinprofile.h"

#include <QVBoxLayout>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace parallax::ui {

OriginalView::OriginalView(ShutInProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_view(new QWebEngineView(this))
{
    setObjectName(u"originalView"_s);
    auto *page = new ShutInPage(profile.profile(), m_view);
    m_view->setPage(page);
    m_view->setObjectName(u"originalPage"_s);
    m_view->setAccessibleName(tr("Stored page, offline"));
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction(page->action(QWebEnginePage::Copy));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &QWebEngineView::loadFinished, this, &OriginalView::loaded);
}

OriginalView::~OriginalView()
{
    m_profile.forget(m_address);
    delete m_view; // before the profile, which is not ours
}

void OriginalView::setCapture(const Capture &capture)
{
    m_profile.forget(m_address);
    const bool isHtml = capture.mediaType.contains("html"_L1, Qt::CaseInsensitive);
    m_address = m_profile.keep(capture.bytes, isHtml ? "text/html" : "text/plain");
    m_view->load(m_address);
}

} // namespace parallax::ui
