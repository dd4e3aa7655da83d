// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pdffooter.h"

#include <ui/theme/theme.h>

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QTimeZone>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

// Measures of the page in points (1/72 inch), as in report.css: 18 mm at the sides, the line 16 mm
// above the edge.
constexpr double pointsPerMillimetre = 72.0 / 25.4;
constexpr double sideMargin = 18 * pointsPerMillimetre;
constexpr double lineAboveEdge = 16 * pointsPerMillimetre;
constexpr double textBelowLine = 2 * pointsPerMillimetre;
constexpr double gap = 6 * pointsPerMillimetre;
constexpr double lineWidth = 0.5;
constexpr double textSize = 7.2;
constexpr double monoSize = 6.4;
constexpr double ascentShare = 0.8; // one base line for both sizes

QFont font(const QString &family, double size)
{
    QFont made(family);
    made.setPointSizeF(size);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

void drawFooter(QPainter &painter,
                const QSizeF &page,
                const report::Footer &footer,
                const QString &number)
{
    const Theme theme;
    const QFont sans = font(theme.family("ui"_L1), textSize);
    const QFont mono = font(theme.family("mono"_L1), monoSize);
    const QFontMetricsF sansMetrics(sans, painter.device());
    const QFontMetricsF monoMetrics(mono, painter.device());
    const double top = page.height() - lineAboveEdge;
    const double width = page.width() - 2 * sideMargin;
    painter.setPen(QPen(theme.colour("line-2"_L1), lineWidth));
    painter.drawLine(QPointF(sideMargin, top), QPointF(page.width() - sideMargin, top));

    painter.setPen(theme.colour("ink-3"_L1));
    const double base = top + textBelowLine + textSize * ascentShare;
    const double numberWidth = sansMetrics.horizontalAdvance(number);
    const QString middle = monoMetrics.elidedText(footer.provenance, Qt::ElideMiddle, width * 0.6);
    const double middleWidth = monoMetrics.horizontalAdvance(middle);
    const QString title = sansMetrics.elidedText(footer.title, Qt::ElideRight,
                                                 width - middleWidth - numberWidth - 2 * gap);
    const double titleWidth = sansMetrics.horizontalAdvance(title);
    // Between title and number, so that neither is run over.
    const double middleLeft = titleWidth + (width - titleWidth - numberWidth - middleWidth) / 2;
    const auto draw = [&](const QFont &used, const QString &text, double left, double textWidth) {
        painter.setFont(used);
        painter.drawText(
            QPointF(sideMargin + (footer.isRightToLeft ? width - left - textWidth : left), base),
            text);
    };
    draw(sans, title, 0, titleWidth);
    draw(mono, middle, middleLeft, middleWidth);
    draw(sans, number, width - numberWidth, numberWidth);
}

/// A PDF of \a count pages with nothing but the footers on them.
QByteArray footerPages(const report::Footer &footer, const QSizeF &page, int count)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr int resolution = 72; // one unit is one point
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(page, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    const QLocale locale = footer.language.isEmpty() ? QLocale::c() : QLocale(footer.language);
    QPainter painter(&writer);
    painter.setLayoutDirection(footer.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    for (int index = 0; index < count; ++index) {
        if (index > 0) {
            writer.newPage();
        }
        drawFooter(painter, page, footer,
                   footer.pagePattern.arg(locale.toString(index + 1), locale.toString(count)));
    }
    painter.end();
    return bytes;
}

void open(QPDF &document, const char *name, const QByteArray &bytes)
{
    document.setSuppressWarnings(true);
    document.processMemoryFile(name, bytes.constData(), size_t(bytes.size()));
}

/// Draws the page of \a overlay over \a page; it is marked as pagination, which screen readers
/// leave out.
void stamp(QPDF &document, QPDFPageObjectHelper page, QPDFPageObjectHelper overlay)
{
    const QPDFObjectHandle form = document.copyForeignObject(overlay.getFormXObjectForPage());
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    if (!resources.isDictionary()) {
        resources = QPDFObjectHandle::newDictionary();
        page.getObjectHandle().replaceKey("/Resources", resources);
    }
    resources.mergeResources(QPDFObjectHandle::parse("<< /XObject << >> >>"));
    // Pages may share one dictionary; each needs its own footer under the name.
    QPDFObjectHandle forms = resources.getKey("/XObject").shallowCopy();
    resources.replaceKey("/XObject", forms);
    const std::string name = "/ParallaxFooter";
    forms.replaceKey(name, form);
    page.addPageContents(document.newStream("q\n"), true);
    page.addPageContents(
        document.newStream("\nQ\n/Artifact << /Type /Pagination /Subtype /Footer >> BDC\nq " + name
                           + " Do Q\nEMC\n"),
        false);
}

QPDFObjectHandle unicode(const QString &text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

void describe(QPDF &document, const report::Footer &footer)
{
    QPDFObjectHandle root = document.getRoot();
    if (!footer.language.isEmpty()) {
        root.replaceKey("/Lang", unicode(footer.language));
    }
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    if (footer.isRightToLeft) {
        root.getKey("/ViewerPreferences")
            .replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
    }
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    info.replaceKey("/Title", unicode(footer.title));
    info.replaceKey("/Creator", unicode(u"Parallax"_s));
    if (footer.created.isValid()) {
        const QString time = footer.created.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'");
        info.replaceKey("/CreationDate", QPDFObjectHandle::newString(time.toStdString()));
        info.replaceKey("/ModDate", QPDFObjectHandle::newString(time.toStdString()));
    }
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));
}

/// Named places of the pages; Chromium makes one for each element that a link leads to.
QPDFObjectHandle place(QPDF &document, const QString &anchor)
{
    QPDFObjectHandle root = document.getRoot();
    QPDFObjectHandle names = root.getKey("/Dests");
    if (names.isDictionary()) {
        return names.getKey('/' + anchor.toStdString());
    }
    QPDFObjectHandle found = QPDFObjectHandle::newNull();
    QPDFObjectHandle tree =
        root.getKey("/Names").isDictionary() ? root.getKey("/Names").getKey("/Dests") : found;
    if (tree.isDictionary()) {
        QPDFNameTreeObjectHelper(tree, document).findObject(anchor.toStdString(), found);
    }
    return found;
}

void addOutline(QPDF &document, const QList<report::Section> &sections)
{
    QPDFObjectHandle outline =
        document.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    QPDFObjectHandle last = QPDFObjectHandle::newNull();
    int count = 0;
    for (const report::Section &section : sections) {
        QPDFObjectHandle target = place(document, section.anchor);
        if (target.isNull()) {
            continue;
        }
        QPDFObjectHandle item = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", unicode(section.title));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", target);
        if (last.isNull()) {
            outline.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", last);
            last.replaceKey("/Next", item);
        }
        last = item;
        ++count;
    }
    if (count > 0) {
        outline.replaceKey("/Last", last);
        outline.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
        document.getRoot().replaceKey("/Outlines", outline);
    }
}

QByteArray written(QPDF &document)
{
    QPDFWriter writer(document);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> withFooter(const QByteArray &pdf, const report::Footer &footer)
{
    try {
        QPDF document;
        open(document, "report", pdf);
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(document).getAllPages();
        if (pages.empty()) {
            return failure(Error::Code::Browser,
                           u"the page engine printed a document without pages"_s);
        }
        const QPDFObjectHandle::Rectangle box = pages.front().getMediaBox().getArrayAsRectangle();
        const QByteArray overlayBytes =
            footerPages(footer, {box.urx - box.llx, box.ury - box.lly}, int(pages.size()));
        QPDF overlay;
        open(overlay, "footers", overlayBytes);
        std::vector<QPDFPageObjectHelper> footers = QPDFPageDocumentHelper(overlay).getAllPages();
        for (size_t index = 0; index < pages.size() && index < footers.size(); ++index) {
            stamp(document, pages.at(index), footers.at(index));
        }
        describe(document, footer);
        addOutline(document, footer.sections);
        return written(document);
    } catch (const std::exception &error) {
        return failure(Error::Code::Browser,
                       u"the page engine gave a PDF that cannot be read: %1"_s.arg(
                           QString::fromUtf8(error.what())));
    }
}

} // namespace parallax::ui
