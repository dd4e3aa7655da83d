// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalview.h"

#include "pdfpages.h"
#include "shutinpage.h"
#include "shutinprofile.h"

#include <ui/errortext.h>

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QStackedLayout>
#include <QWebEngineView>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int messageMargin = 24; ///< pixels

} // namespace

OriginalView::OriginalView(ShutInProfile &profile, QWidget *parent)
    : QWidget(parent)
    , m_profile(profile)
    , m_stack(new QStackedLayout(this))
    , m_view(new QWebEngineView(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"originalView"_s);
    auto *page = new ShutInPage(profile.profile(), m_view);
    m_view->setPage(page);
    m_view->setObjectName(u"originalPage"_s);
    m_view->setAccessibleName(tr("Stored page, offline"));
    m_view->setAcceptDrops(false);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_view->addAction(page->action(QWebEnginePage::Copy));
    m_message->setObjectName(u"originalMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setMargin(messageMargin);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_message);
    setFocusProxy(m_view);
    connect(m_view, &QWebEngineView::loadFinished, this, [this](bool isShown) {
        m_view->setZoomFactor(m_zoom); // a page begins with its own
        Q_EMIT loaded(isShown);
    });
}

OriginalView::~OriginalView()
{
    m_profile.forget(m_address);
    delete m_view; // before the profile, which is not ours
}

void OriginalView::setPage(const OriginalPage &page)
{
    if (page.kind == OriginalKind::Pdf) {
        showPdf(page.bytes);
        return;
    }
    m_profile.forget(m_address);
    m_address = m_profile.keep(page.bytes, page.mediaType, page.parts);
    m_stack->setCurrentWidget(m_view);
    setFocusProxy(m_view);
    m_view->load(m_address);
}

void OriginalView::setCapture(const Capture &capture)
{
    const bool isHtml = capture.mediaType.contains("html"_L1, Qt::CaseInsensitive);
    setPage({isHtml ? OriginalKind::Page : OriginalKind::Text,
             capture.bytes,
             isHtml ? "text/html" : "text/plain",
             {}});
}

void OriginalView::setFailure(const Error &error)
{
    say(tr("%1 (%2)").arg(errorText(error.code), error.detail));
}

void OriginalView::setZoom(double zoom)
{
    m_zoom = zoom;
    m_view->setZoomFactor(zoom);
    if (m_pdf != nullptr) {
        m_pdf->setZoom(zoom);
    }
}

void OriginalView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_view->setAccessibleName(tr("Stored page, offline"));
    }
    QWidget::changeEvent(event);
}

void OriginalView::showPdf(const QByteArray &bytes)
{
    if (m_pdf == nullptr) {
        m_pdf = new PdfPages(this);
        m_pdf->setZoom(m_zoom);
        m_stack->addWidget(m_pdf);
        connect(m_pdf, &PdfPages::loaded, this, [this](QPdfDocument::Error reason) {
            if (reason == QPdfDocument::Error::None) {
                Q_EMIT loaded(true);
            } else if (reason == QPdfDocument::Error::IncorrectPassword
                       || reason == QPdfDocument::Error::UnsupportedSecurityScheme) {
                say(tr("The PDF is locked with a password."));
            } else {
                say(tr("The PDF is damaged."));
            }
        });
    }
    m_stack->setCurrentWidget(m_pdf);
    setFocusProxy(m_pdf);
    m_pdf->setPdf(bytes);
}

void OriginalView::say(const QString &reason)
{
    m_message->setText(
        tr("The capture cannot be shown as it came.") + u"\n\n"_s + reason + u"\n\n"_s
        + tr("The text that was read from it stands under “Reading”. To see the file itself, "
             "choose “Kept with This Revision” in the menu of the pane: it can be saved there or "
             "opened in another program."));
    m_message->setAccessibleName(m_message->text());
    m_stack->setCurrentWidget(m_message);
    setFocusProxy(m_message);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT loaded(false);
}

} // namespace parallax::ui
