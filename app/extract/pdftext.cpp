// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdftext.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

/// A newspaper has some hundred pages; more is a book, which is no article.
constexpr int mostPages = 2000;

/// PDFium's mark for a hyphen that only a line end put there.
bool isLineHyphen(QChar character)
{
    return character.unicode() == 0x0002 || character.unicode() == 0xFFFE
        || character.unicode() == QChar::SoftHyphen;
}

bool isHyphen(QChar character)
{
    return character == u'-' || character.unicode() == 0x2010 || isLineHyphen(character);
}

std::optional<QDateTime> timeOf(const QVariant &value)
{
    const QDateTime time = value.toDateTime().toUTC();
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// A gap within a line, in heights of the line, that is the space between two columns.
constexpr double columnGap = 1.5;

/// Where the text of one line leaps over a gap: the beginnings of its parts. The library takes two
/// columns that were written row by row for one line.
QList<qsizetype> partsOf(QPdfDocument &document, int page, QStringView text, qsizetype at)
{
    QList<qsizetype> parts{0};
    const auto whole = document.getSelectionAtIndex(page, int(at), int(text.size()));
    const double gap = whole.boundingRectangle().height() * columnGap;
    QList<QRectF> boxes;
    for (const QPolygonF &polygon : whole.bounds())
        boxes.append(polygon.boundingRect());
    std::ranges::sort(boxes, {}, [](const QRectF &box) { return box.left(); });
    bool hasGap = false;
    for (qsizetype i = 1; i < boxes.size(); ++i)
        hasGap = hasGap || boxes[i].left() - boxes[i - 1].right() > gap;
    if (!hasGap)
        return parts;
    double right = 0;
    for (qsizetype begin = 0; begin < text.size();) {
        qsizetype end = text.indexOf(u' ', begin);
        end = end < 0 ? text.size() : end;
        if (end > begin) {
            const QRectF box = document.getSelectionAtIndex(page, int(at + begin), int(end - begin))
                                   .boundingRectangle();
            if (begin > 0 && box.left() - right > gap)
                parts.append(begin);
            right = box.right();
        }
        begin = end + 1;
    }
    return parts;
}

PdfLine lineOf(QPdfDocument &document, int page, QStringView text, qsizetype at)
{
    PdfLine line;
    line.text = text.toString();
    line.box = document.getSelectionAtIndex(page, int(at), int(text.size())).boundingRectangle();
    while (line.text.endsWith(u' '))
        line.text.chop(1);
    const qsizetype size = line.text.size();
    line.isHyphenated = size > 1 && isHyphen(line.text.back()) && line.text.at(size - 2).isLetter();
    if (line.isHyphenated)
        line.text.back() = u'-';
    line.text.removeIf(&isLineHyphen);
    line.text = line.text.simplified();
    return line;
}

PdfPage pageOf(QPdfDocument &document, int number)
{
    PdfPage page;
    page.size = document.pagePointSize(number);
    const QString text = document.getAllText(number).text();
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && text.at(end) != u'\n' && text.at(end) != u'\r')
            ++end;
        // A broken word has no line break behind its mark in some versions of the library.
        for (qsizetype i = at; i < end; ++i) {
            if (isLineHyphen(text.at(i)) && text.at(i) != QChar(QChar::SoftHyphen)) {
                end = i + 1;
                break;
            }
        }
        const QStringView whole = QStringView(text).sliced(at, end - at);
        QList<qsizetype> parts = partsOf(document, number, whole, at);
        parts.append(whole.size());
        for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
            const QStringView part = whole.sliced(parts[i], parts[i + 1] - parts[i]);
            const PdfLine line = lineOf(document, number, part, at + parts[i]);
            if (!line.text.isEmpty())
                page.lines.append(line);
        }
        at = end;
        while (at < text.size() && (text.at(at) == u'\n' || text.at(at) == u'\r'))
            ++at;
    }
    return page;
}

Error errorOf(QPdfDocument::Error error)
{
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword:
        return {Error::Code::Unsupported, u"the PDF is locked with a password"_s};
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return {Error::Code::Unsupported, u"the PDF is locked in a way that is not known"_s};
    default:
        return {Error::Code::Malformed, u"the PDF is damaged or cut off"_s};
    }
}

} // namespace

bool isPdf(const Capture &capture)
{
    // Some servers send a byte order mark or line ends first.
    return capture.bytes.left(1024).trimmed().startsWith("%PDF-");
}

Result<PdfText> pdfText(const Capture &capture)
{
    QBuffer buffer;
    buffer.setData(capture.bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return tl::unexpected(errorOf(document.error()));
    const int count = document.pageCount();
    if (count > mostPages)
        return failure(
            Error::Code::TooLarge,
            u"the PDF has %1 pages, more than the %2 that are read"_s.arg(count).arg(mostPages));
    PdfText pdf;
    using Field = QPdfDocument::MetaDataField;
    pdf.title = document.metaData(Field::Title).toString().simplified();
    pdf.author = document.metaData(Field::Author).toString().simplified();
    pdf.created = timeOf(document.metaData(Field::CreationDate));
    pdf.modified = timeOf(document.metaData(Field::ModificationDate));
    bool hasText = false;
    for (int i = 0; i < count; ++i) {
        pdf.pages.append(pageOf(document, i));
        hasText = hasText || !pdf.pages.last().lines.isEmpty();
    }
    if (!hasText)
        return failure(Error::Code::Empty,
                       u"the PDF has no text layer: its %1 pages are pictures"_s.arg(count));
    return pdf;
}

} // namespace parallax::extract
