// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>

#include <QRectF>
#include <QSizeF>

namespace parallax::extract {

/// One line as it stands on a page.
struct PdfLine
{
    QString text;
    QRectF box; ///< points, from the page's upper left corner
    bool isHyphenated = false; ///< the line ends within a word
    bool isRow = false; ///< of a table: its cells, parted by tabs
};

struct PdfPage
{
    QSizeF size; ///< points
    QList<PdfLine> lines; ///< in the order of the text layer
};

/// What a PDF says: its text layer and its own account of itself.
struct PdfText
{
    QString title;
    QString author;
    std::optional<QDateTime> created; ///< UTC
    std::optional<QDateTime> modified; ///< UTC
    QList<PdfPage> pages;
};

[[nodiscard]] bool isPdf(const Capture &capture);

/// Reads the text layer through Qt PDF. Any thread.
/// Errors: Malformed, Unsupported (locked), Empty (no text layer), TooLarge (too many pages).
[[nodiscard]] Result<PdfText> pdfText(const Capture &capture);

/// One article of all pages: lines become paragraphs, words broken at line ends are put together,
/// heads and numbers repeated on most pages are dropped with the reason; the largest type on the
/// first page is the headline. Pure.
/// Errors: Empty.
[[nodiscard]] Result<Extraction> pdfArticle(const PdfText &pdf);

} // namespace parallax::extract
