// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

class QPdfDocument;
class QPdfSelection;

namespace parallax::ui {

/// A run of a PDF's text from one place to another, over as many pages as lie between. Places are
/// points of a page, in PDF's unit with the origin at its top left; one beside the text means the
/// nearest of it. Nothing is selected where a page has no text layer.
class PdfSelection
{
public:
    /// \a document must outlive this.
    explicit PdfSelection(QPdfDocument &document);

    void begin(int page, QPointF place);
    /// Moves the other end; does nothing before begin().
    void extend(int page, QPointF place);
    void selectAll();
    /// Forgets the pages, too: for a document that was opened anew.
    void clear();

    [[nodiscard]] bool isEmpty() const { return m_firstPage < 0; }

    /// The selected text, pages parted by an empty line.
    [[nodiscard]] QString text() const;
    /// What to mark on \a page.
    [[nodiscard]] QList<QPolygonF> marks(int page) const;

private:
    struct Place
    {
        int page = -1;
        QPointF point;
    };

    struct Part
    {
        QString text;
        QList<QPolygonF> marks;
    };

    struct Box
    {
        QRectF text; ///< a run or a single letter, as the library gives them
        QRectF inLine; ///< as high as its line: a stop is as near to a place beside it as an l
    };

    void select();
    [[nodiscard]] QPdfSelection between(int page, QPointF from, QPointF to);
    [[nodiscard]] QPointF nearText(int page, QPointF place);
    [[nodiscard]] const QList<Box> &boxes(int page);

    QPdfDocument &m_document;
    Place m_anchor;
    Place m_end;
    int m_firstPage = -1; ///< -1: nothing is selected
    QList<Part> m_parts; ///< one a page from m_firstPage on
    QHash<int, QList<Box>> m_boxes; ///< of the text of a page, in its order
};

} // namespace parallax::ui
