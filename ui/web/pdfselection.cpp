// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfselection.h"

#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

/// The library looks for a character at a place and finds none on a box's very edge.
constexpr double insideEdge = 1; // points

double distanceTo(const QRectF &box, QPointF place)
{
    const double across = std::max({box.left() - place.x(), 0.0, place.x() - box.right()});
    const double down = std::max({box.top() - place.y(), 0.0, place.y() - box.bottom()});
    // A line is chosen by its height first: its end is meant by what lies beside it.
    constexpr double lineFirst = 4;
    return across + lineFirst * down;
}

QPointF inside(const QRectF &box, QPointF place)
{
    const double margin = std::min({insideEdge, box.width() / 2, box.height() / 2});
    return {std::clamp(place.x(), box.left() + margin, box.right() - margin),
            std::clamp(place.y(), box.top() + margin, box.bottom() - margin)};
}

} // namespace

PdfSelection::PdfSelection(QPdfDocument &document)
    : m_document(document)
{
}

void PdfSelection::begin(int page, QPointF place)
{
    m_anchor = {page, place};
    m_end = m_anchor;
    m_firstPage = -1;
    m_parts.clear();
}

void PdfSelection::extend(int page, QPointF place)
{
    if (m_anchor.page < 0)
        return;
    m_end = {page, place};
    select();
}

void PdfSelection::selectAll()
{
    m_anchor = {};
    m_parts.clear();
    m_firstPage = m_document.pageCount() > 0 ? 0 : -1;
    for (int page = 0; page < m_document.pageCount(); ++page) {
        const QPdfSelection all = m_document.getAllText(page);
        m_parts.append(Part{all.text(), all.bounds()});
    }
}

void PdfSelection::clear()
{
    m_anchor = {};
    m_end = {};
    m_firstPage = -1;
    m_parts.clear();
    m_boxes.clear();
}

QString PdfSelection::text() const
{
    QStringList texts;
    for (const Part &part : m_parts) {
        if (!part.text.isEmpty())
            texts += part.text;
    }
    return texts.join(u"\n\n"_s);
}

QList<QPolygonF> PdfSelection::marks(int page) const
{
    const int part = page - m_firstPage;
    return m_firstPage < 0 || part < 0 || part >= m_parts.size() ? QList<QPolygonF>()
                                                                 : m_parts.at(part).marks;
}

void PdfSelection::select()
{
    const bool isBackwards = m_end.page < m_anchor.page;
    const Place &first = isBackwards ? m_end : m_anchor;
    const Place &last = isBackwards ? m_anchor : m_end;
    m_firstPage = -1;
    m_parts.clear();
    bool hasText = false;
    for (int page = first.page; page <= last.page; ++page) {
        const QList<QRectF> &lines = boxes(page);
        if (lines.isEmpty()) {
            m_parts.append(Part());
            continue;
        }
        const QPointF from =
            page == first.page ? first.point : lines.first().topLeft() - QPointF(1, 0);
        const QPointF to = page == last.page ? last.point : lines.last().bottomRight();
        const QPdfSelection found =
            m_document.getSelection(page, nearText(page, from), nearText(page, to));
        m_parts.append(Part{found.text(), found.bounds()});
        hasText = hasText || !found.text().isEmpty();
    }
    if (hasText)
        m_firstPage = first.page;
    else
        m_parts.clear();
}

QPointF PdfSelection::nearText(int page, QPointF place)
{
    const QList<QRectF> &lines = boxes(page);
    const auto nearest = std::ranges::min_element(
        lines, {}, [place](const QRectF &line) { return distanceTo(line, place); });
    return nearest == lines.end() ? place : inside(*nearest, place);
}

const QList<QRectF> &PdfSelection::boxes(int page)
{
    const auto known = m_boxes.constFind(page);
    if (known != m_boxes.constEnd())
        return *known;
    QList<QRectF> found;
    const QList<QPolygonF> bounds = m_document.getAllText(page).bounds();
    for (const QPolygonF &line : bounds)
        found += line.boundingRect();
    return *m_boxes.insert(page, found);
}

} // namespace parallax::ui
