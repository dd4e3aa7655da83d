// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpages.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfSelection>
#include <QScreen>
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
    , m_selection(*m_document)
    , m_copy(new QAction(this))
    , m_copyPage(new QAction(this))
    , m_selectAll(new QAction(this))
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
    m_copy->setObjectName(u"pdfCopy"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyPage->setObjectName(u"pdfCopyPage"_s);
    m_selectAll->setObjectName(u"pdfSelectAll"_s);
    m_selectAll->setShortcut(QKeySequence::SelectAll);
    for (QAction *action : {m_copy, m_copyPage, m_selectAll}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    setContextMenuPolicy(Qt::ActionsContextMenu);
    viewport()->setCursor(Qt::IBeamCursor);
    setWords();
    showSelection();
    connect(m_copy, &QAction::triggered, this, &PdfPages::copySelection);
    connect(m_copyPage, &QAction::triggered, this, &PdfPages::copyPage);
    connect(m_selectAll, &QAction::triggered, this, &PdfPages::selectAll);
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
    m_selection.clear();
    showSelection();
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

void PdfPages::paintEvent(QPaintEvent *event)
{
    QPdfView::paintEvent(event);
    if (m_selection.isEmpty()) {
        return;
    }
    constexpr float Wash = 0.35F; // the text stays readable
    QColor color = palette().color(QPalette::Highlight);
    color.setAlphaF(Wash);
    QPainter painter(viewport());
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QList<QRect> areas = pageAreas();
    for (int page = 0; page < areas.size(); ++page) {
        const QRect &area = areas.at(page);
        if (!area.intersects(event->rect())) {
            continue;
        }
        const QTransform onView =
            QTransform::fromTranslate(area.x(), area.y()).scale(pixelsPerPoint(), pixelsPerPoint());
        const QList<QPolygonF> marks = m_selection.marks(page);
        for (const QPolygonF &mark : marks) {
            painter.drawPolygon(onView.map(mark));
        }
    }
}

void PdfPages::mousePressEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || place.page < 0) {
        QPdfView::mousePressEvent(event);
        return;
    }
    m_isSelecting = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_selection.extend(place.page, place.point);
    } else {
        m_selection.begin(place.page, place.point);
    }
    showSelection();
    event->accept();
}

void PdfPages::mouseMoveEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (!m_isSelecting || place.page < 0) {
        QPdfView::mouseMoveEvent(event);
        return;
    }
    m_selection.extend(place.page, place.point);
    showSelection();
}

void PdfPages::mouseReleaseEvent(QMouseEvent *event)
{
    m_isSelecting = m_isSelecting && event->button() != Qt::LeftButton;
    QPdfView::mouseReleaseEvent(event);
}

double PdfPages::pixelsPerPoint() const
{
    // The base class measures by the first screen, whichever screen the view is on.
    return QGuiApplication::primaryScreen()->logicalDotsPerInch() / pointsPerInch * zoomFactor();
}

/// As QPdfView lays its pages out, which it tells nobody: one under the other, in the middle.
QList<QRect> PdfPages::pageAreas() const
{
    QList<QRect> areas;
    const QMargins margins = documentMargins();
    int top = margins.top();
    int widest = 0;
    for (int page = 0; page < m_document->pageCount(); ++page) {
        const QSize size = QSizeF(m_document->pagePointSize(page) * pixelsPerPoint()).toSize();
        areas += QRect(QPoint(0, top), size);
        top += size.height() + pageSpacing();
        widest = std::max(widest, size.width());
    }
    const int room = std::max(widest + margins.left() + margins.right(), viewport()->width());
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    for (QRect &area : areas) {
        area.translate(QPoint((room - area.width()) / 2, 0) - scrolled);
    }
    return areas;
}

/// The place on the page at that height of the view, or on the nearest one; no page without pages.
PdfPages::Place PdfPages::placeAt(QPoint point) const
{
    const QList<QRect> areas = pageAreas();
    Place place;
    while (place.page + 1 < areas.size()) {
        const QRect &area = areas.at(++place.page);
        place.point = QPointF(point - area.topLeft()) / pixelsPerPoint();
        if (point.y() < area.bottom() + pageSpacing()) {
            break;
        }
    }
    return place;
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

void PdfPages::copySelection()
{
    const QString text = m_selection.text();
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void PdfPages::selectAll()
{
    m_selection.selectAll();
    showSelection();
}

void PdfPages::showSelection()
{
    m_copy->setEnabled(!m_selection.isEmpty());
    viewport()->update();
}

void PdfPages::setWords()
{
    setAccessibleName(tr("Pages of the stored PDF"));
    m_copy->setText(tr("Copy"));
    m_copyPage->setText(tr("Copy the Text of This Page"));
    m_selectAll->setText(tr("Select All"));
}

} // namespace parallax::ui
