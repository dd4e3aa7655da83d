// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpages.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSelection>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int pageMargin = 8; ///< pixels around and between the pages
constexpr double pointsPerInch = 72; // PDF's unit
constexpr double leastZoom = 0.25;
constexpr double mostZoom = 5;

} // namespace

PdfPages::PdfPages(QWidget *parent)
    : QPdfView(parent)
    , m_document(new QPdfDocument(this))
    , m_copy(new QAction(this))
{
    setObjectName(u"pdfPages"_s);
    setFrameShape(QFrame::NoFrame);
    setPageMode(PageMode::MultiPage);
    setZoomMode(ZoomMode::Custom);
    setDocumentMargins({pageMargin, pageMargin, pageMargin, pageMargin});
    setPageSpacing(pageMargin);
    setDocument(m_document);
    setFocusPolicy(Qt::StrongFocus);
    // Always there, so that the width that the pages are fitted to does not depend on them.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_copy->setObjectName(u"pdfCopyPage"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setWords();
    connect(m_copy, &QAction::triggered, this, &PdfPages::copyPage);
    connect(m_document, &QPdfDocument::statusChanged, this, [this](QPdfDocument::Status status) {
        if (status == QPdfDocument::Status::Ready) {
            fit();
            Q_EMIT loaded(QPdfDocument::Error::None);
        } else if (status == QPdfDocument::Status::Error) {
            Q_EMIT loaded(m_document->error());
        }
    });
}

PdfPages::~PdfPages()
{
    setDocument(nullptr);
    delete m_document; // before the bytes that it reads
}

void PdfPages::setPdf(const QByteArray &bytes)
{
    m_document->close();
    m_bytes = bytes;
    m_buffer = std::make_unique<QBuffer>(&m_bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_document->load(m_buffer.get());
}

void PdfPages::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    fit();
}

void PdfPages::resizeEvent(QResizeEvent *event)
{
    QPdfView::resizeEvent(event);
    fit();
}

void PdfPages::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWords();
    }
    QPdfView::changeEvent(event);
}

/// The widest page fills the view at a zoom of 1.
void PdfPages::fit()
{
    double widest = 0; // points
    for (int page = 0; page < m_document->pageCount(); ++page) {
        widest = std::max(widest, m_document->pagePointSize(page).width());
    }
    const double room = viewport()->width() - 2.0 * pageMargin;
    if (widest > 0 && room > 0) {
        setZoomFactor(m_zoom * room / (widest * logicalDpiX() / pointsPerInch));
    }
}

void PdfPages::copyPage()
{
    const int page = pageNavigator()->currentPage();
    const QString text = m_document->getAllText(page).text();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void PdfPages::setWords()
{
    setAccessibleName(tr("Pages of the stored PDF"));
    m_copy->setText(tr("Copy the Text of This Page"));
}

} // namespace parallax::ui
