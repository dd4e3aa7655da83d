// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdfselection.h"

#include <QPdfDocument>
#include <QPdfView>

#include <memory>

class QBuffer;

namespace parallax::ui {

/// The pages of a stored PDF, one under the other, as wide as the view at a zoom of 1. Their text
/// can be selected and copied where they have a text layer. Nothing in the file runs: no script, no
/// link, no form.
class PdfPages final : public QPdfView
{
    Q_OBJECT

public:
    explicit PdfPages(QWidget *parent = nullptr);
    ~PdfPages() override;
    Q_DISABLE_COPY_MOVE(PdfPages)

    /// Answers with loaded().
    void setPdf(const QByteArray &bytes);
    /// 1: as wide as the view.
    void setZoom(double zoom);

    [[nodiscard]] double zoom() const { return m_zoom; }

    [[nodiscard]] QString selectedText() const { return m_selection.text(); }

    /// Where the pages lie in the view now, in pixels.
    [[nodiscard]] QList<QRect> pageAreas() const;

Q_SIGNALS:
    /// \a reason: QPdfDocument::Error::None, or why nothing can be shown.
    void loaded(QPdfDocument::Error reason);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Place
    {
        int page = -1;
        QPointF point; ///< in PDF's unit
    };

    void fit();
    void copyPage();
    void copySelection();
    void selectAll();
    void showSelection();
    [[nodiscard]] double pixelsPerPoint() const;
    [[nodiscard]] Place placeAt(QPoint point) const;
    void setWords();

    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer; ///< of m_bytes, read as long as the document is open
    QPdfDocument *m_document;
    PdfSelection m_selection;
    QAction *m_copy;
    QAction *m_copyPage;
    QAction *m_selectAll;
    bool m_isSelecting = false;
    double m_zoom = 1;
};

} // namespace parallax::ui
