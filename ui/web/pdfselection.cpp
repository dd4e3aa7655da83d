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

bool areOfOneLine(const QRectF &line, const QRectF &next)
{
    const auto isIn = [](double height, const QRectF &box) {
        return height >= box.top() && height <= box.bottom();
    };
    return isIn(next.center().y(), line) || isIn(line.center().y(), next);
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
        const QList<Box> &all = boxes(page);
        if (all.isEmpty()) {
            m_parts.append(Part());
            continue;
        }
        const QPointF from =
            page == first.page ? first.point : all.first().text.topLeft() - QPointF(1, 0);
        const QPointF to = page == last.page ? last.point : all.last().text.bottomRight();
        const QPdfSelection found = between(page, from, to);
        m_parts.append(Part{found.text(), found.bounds()});
        hasText = hasText || !found.text().isEmpty();
    }
    if (hasText)
        m_firstPage = first.page;
    else
        m_parts.clear();
}

/// The library leaves out the last character where its box is so narrow, or so rounded, that the
/// place inside it is no nearer to its end than to its beginning: a stop, an l, a 1.
QPdfSelection PdfSelection::between(int page, QPointF from, QPointF to)
{
    const QPdfSelection found =
        m_document.getSelection(page, nearText(page, from), nearText(page, to));
    if (found.text().isEmpty())
        return found;
    const QPdfSelection next = m_document.getSelectionAtIndex(page, found.endIndex(), 1);
    if (next.text().trimmed().isEmpty() || next.bounds().isEmpty())
        return found;
    const QRectF box = next.boundingRectangle();
    const QRectF around = box.adjusted(-insideEdge, -insideEdge, insideEdge, insideEdge);
    const auto isPast = [&](QPointF place) {
        return place.x() > box.center().x() && around.contains(nearText(page, place));
    };
    if (!isPast(from) && !isPast(to)) // either is the later one
        return found;
    return m_document.getSelectionAtIndex(page, found.startIndex(),
                                          found.endIndex() - found.startIndex() + 1);
}

QPointF PdfSelection::nearText(int page, QPointF place)
{
    const QList<Box> &all = boxes(page);
    const auto nearest = std::ranges::min_element(
        all, {}, [place](const Box &box) { return distanceTo(box.inLine, place); });
    return nearest == all.end() ? place : inside(nearest->text, place);
}

const QList<PdfSelection::Box> &PdfSelection::boxes(int page)
{
    const auto known = m_boxes.constFind(page);
    if (known != m_boxes.constEnd())
        return *known;
    QList<Box> found;
    const QList<QPolygonF> bounds = m_document.getAllText(page).bounds();
    for (qsizetype begin = 0; begin < bounds.size();) {
        QRectF line = bounds.at(begin).boundingRect();
        qsizetype end = begin + 1;
        while (end < bounds.size() && areOfOneLine(line, bounds.at(end).boundingRect()))
            line |= bounds.at(end++).boundingRect();
        for (; begin < end; ++begin) {
            const QRectF box = bounds.at(begin).boundingRect();
            found += Box{box, {box.left(), line.top(), box.width(), line.height()}};
        }
    }
    return *m_boxes.insert(page, found);
}

} // namespace parallax::ui
