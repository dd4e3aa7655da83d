// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stored pages, books and PDFs as they are shown: with their own parts, and nothing from outside.
#include <ui/web/originalview.h>
#include <ui/web/pdfpages.h>
#include <ui/web/pdfselection.h>
#include <ui/web/schemes.h>
#include <ui/web/shutinprofile.h>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QWebEngineFindTextResult>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

constexpr int wait = 30'000; // ms; the page engine starts slowly on a loaded machine

QByteArray picture(int width)
{
    QImage image(width, 20, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdfOf(const QStringList &lines)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    constexpr int LineHeight = 397; // no whole points: boxes begin anywhere
    for (int line = 0; line < lines.size(); ++line)
        painter.drawText(500 + 7 * line, 500 + LineHeight * line, lines.at(line));
    painter.end();
    return buffer.data();
}

QByteArray pdf(int pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.drawText(500, 500, u"The ferry of page %1"_s.arg(page + 1));
    }
    painter.end();
    return buffer.data();
}

QVariant evaluated(OriginalView &view, const QString &script)
{
    std::optional<QVariant> result;
    view.view()->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                       [&result](const QVariant &value) { result = value; });
    return QTest::qWaitFor([&result] { return result.has_value(); }, wait) ? *result : QVariant();
}

/// A server that a stored page is not to reach.
struct Outside
{
    Outside() { server.listen(QHostAddress::LocalHost); }

    QByteArray address() const
    {
        return "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    }

    QTcpServer server;
    QSignalSpy connections{&server, &QTcpServer::newConnection};
};

} // namespace

class OriginalViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void page_withParts_showsThemAndAsksNobody();
    void page_withStoredFrame_showsItAndNoOther();
    void page_withoutItsParts_showsTheText();
    void page_zoom_holdsAcrossPages();
    void pdf_isShown_asWideAsTheView();
    void pdf_textOfThePage_isCopied();
    void pdf_textDraggedOver_isSelectedAndCopied();
    void pdf_lineThatEndsNarrowly_isSelectedToItsEnd();
    void pdf_selectAll_takesAllPages();
    void pdf_damaged_saysWhatCanBeDone();
    void failure_saysWhatCanBeDone();
    void page_afterFailure_isShown();
};

void OriginalViewTest::page_withParts_showsThemAndAsksNobody()
{
    Outside other;
    QVERIFY(other.server.isListening());
    const QByteArray outside = other.address();
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.resize(400, 300);
    view.show();
    OriginalPage page{OriginalKind::Page, {}, "text/html; charset=utf-8", {}};
    page.bytes = "<!doctype html><title>caf\xC3\xA9</title><link rel=stylesheet href=/parts/1>"
                 "<h1>Ferry</h1><img id=own src=/parts/0><img id=other src='"
        + outside + "/b.png'><iframe src='" + outside + "/c'></iframe><iframe src='/parts/0'>"
        + "</iframe><script src=/parts/2></script><script>document.title='ran'</script>"
          "<script src='"
        + outside + "/d.js'></script><meta http-equiv=refresh content='0;url=" + outside + "/e'>";
    page.parts = {
        {"/parts/0", "image/png", picture(37)},
        {"/parts/1", "text/css", "h1{width:123px;background:url('" + outside + "/f.png')}"},
        {"/parts/2", "text/javascript", "document.title='ran'"}};
    view.setPage(page);
    // The refused refresh may be told as a load of its own.
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), wait);
    QVERIFY(loaded.first().first().toBool());
    QCOMPARE(evaluated(view, u"document.getElementById('own').naturalWidth"_s).toInt(), 37);
    QCOMPARE(evaluated(view, u"document.querySelector('h1').offsetWidth"_s).toInt(), 123);
    QCOMPARE(evaluated(view, u"document.title"_s).toString(), u"café"_s);
    QCOMPARE(evaluated(view, u"document.getElementById('other').naturalWidth"_s).toInt(), 0);
    QTRY_VERIFY(profile.blockedRequests() >= 2);
    QCOMPARE(other.connections.size(), 0);
}

void OriginalViewTest::page_withStoredFrame_showsItAndNoOther()
{
    Outside other;
    QVERIFY(other.server.isListening());
    const QByteArray outside = other.address();
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.resize(600, 400);
    view.show();
    view.setPage(
        {OriginalKind::Page,
         "<h1>Ferry</h1><iframe src=/parts/0></iframe><iframe src='" + outside + "/x'></iframe>",
         "text/html; charset=utf-8",
         {{"/parts/0", "text/html; charset=koi8-r",
           "<p>\xF0\xC1\xD2\xCF\xCD</p><iframe src='" + outside + "/y'></iframe>"}}});
    QTRY_VERIFY_WITH_TIMEOUT(!loaded.isEmpty(), wait);
    const auto matches = [&view](const QString &text) {
        std::optional<int> found;
        view.view()->page()->findText(text, {}, [&found](const QWebEngineFindTextResult &result) {
            found = result.numberOfMatches();
        });
        return QTest::qWaitFor([&found] { return found.has_value(); }, wait) ? *found : -1;
    };
    QTRY_COMPARE_WITH_TIMEOUT(matches(u"Паром"_s), 1, wait);
    QCOMPARE(matches(u"Nowhere"_s), 0);
    QCOMPARE(other.connections.size(), 0);
}

void OriginalViewTest::page_withoutItsParts_showsTheText()
{
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.show();
    view.setPage({OriginalKind::Page, "<p id=p>Ferry</p><img src=/parts/7>", "text/html", {}});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, wait);
    QCOMPARE(evaluated(view, u"document.getElementById('p').textContent"_s).toString(), u"Ferry"_s);
}

void OriginalViewTest::page_zoom_holdsAcrossPages()
{
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.setZoom(1.5);
    view.show();
    for (int round = 1; round <= 2; ++round) {
        view.setPage({OriginalKind::Page, "<p>Ferry</p>", "text/html", {}});
        QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), round, wait);
        QTRY_COMPARE(evaluated(view, u"devicePixelRatio"_s).toDouble(), 1.5);
    }
}

void OriginalViewTest::pdf_isShown_asWideAsTheView()
{
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.resize(500, 400);
    view.show();
    view.setPage({OriginalKind::Pdf, pdf(3), "application/pdf", {}});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, wait);
    QVERIFY(loaded.first().first().toBool());
    auto *pages = view.findChild<PdfPages *>(u"pdfPages"_s);
    QVERIFY(pages != nullptr && pages->isVisible());
    QCOMPARE(pages->document()->pageCount(), 3);
    const auto pageWidth = [pages] {
        return pages->document()->pagePointSize(0).width() * pages->zoomFactor()
            * pages->logicalDpiX() / 72;
    };
    QTRY_VERIFY(std::abs(pageWidth() - pages->viewport()->width()) < 40);
    const double before = pageWidth();
    view.setZoom(2);
    QTRY_VERIFY(std::abs(pageWidth() - 2 * before) < 4);
    view.resize(900, 400);
    QTRY_VERIFY(std::abs(pageWidth() - 2.0 * pages->viewport()->width()) < 80);
    // Something is painted: the page is white, the ground beside it is not.
    QTRY_VERIFY_WITH_TIMEOUT(
        pages->viewport()->grab().toImage().pixelColor(200, 200) == QColor(Qt::white), wait);
}

void OriginalViewTest::pdf_textOfThePage_isCopied()
{
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.show();
    view.setPage({OriginalKind::Pdf, pdf(1), "application/pdf", {}});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, wait);
    auto *copy = view.findChild<QAction *>(u"pdfCopyPage"_s);
    QVERIFY(copy != nullptr);
    copy->trigger();
    QVERIFY(QApplication::clipboard()->text().contains(u"The ferry of page 1"_s));
}

void OriginalViewTest::pdf_textDraggedOver_isSelectedAndCopied()
{
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.resize(600, 900);
    view.show();
    view.setPage({OriginalKind::Pdf, pdf(2), "application/pdf", {}});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, wait);
    auto *pages = view.findChild<PdfPages *>(u"pdfPages"_s);
    auto *copy = view.findChild<QAction *>(u"pdfCopy"_s);
    QVERIFY(pages != nullptr && copy != nullptr);
    QVERIFY(!copy->isEnabled());
    const QRectF line = pages->document()->getAllText(0).boundingRectangle();
    const auto inView = [pages](int page, QPointF place) {
        const QRect area = pages->pageAreas().at(page);
        const double scale = area.width() / pages->document()->pagePointSize(page).width();
        return (QPointF(area.topLeft()) + place * scale).toPoint();
    };
    const auto drag = [pages](QPoint from, QPoint to) {
        QTest::mousePress(pages->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(pages->viewport(), to);
        QTest::mouseRelease(pages->viewport(), Qt::LeftButton, {}, to);
    };
    // From beside the line to beside its end: the nearest text is meant.
    drag(inView(0, line.topLeft() - QPointF(20, 0)),
         inView(0, line.bottomRight() + QPointF(30, 0)));
    QCOMPARE(pages->selectedText(), pages->document()->getAllText(0).text().trimmed());
    QVERIFY(copy->isEnabled());
    copy->trigger();
    QCOMPARE(QApplication::clipboard()->text(), pages->selectedText());
    // The middle of the line only, and backwards.
    drag(inView(0, {line.right() - line.width() / 4, line.center().y()}),
         inView(0, {line.left() + line.width() / 4, line.center().y()}));
    const QString part = pages->selectedText();
    QVERIFY2(!part.isEmpty() && pages->document()->getAllText(0).text().contains(part),
             qPrintable(part));
    QVERIFY(part.size() < pages->document()->getAllText(0).text().trimmed().size());
    // A click alone selects nothing.
    QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, inView(0, line.center()));
    QVERIFY(pages->selectedText().isEmpty());
    QVERIFY(!copy->isEnabled());
}

void OriginalViewTest::pdf_lineThatEndsNarrowly_isSelectedToItsEnd()
{
    const QStringList lines{u"Pier 11"_s, u"It fell"_s,  u"It is full."_s, u"Alibi"_s,
                            u"Stop!"_s,   u"Nothing|"_s, u"a nil"_s,       u"half-"_s};
    QBuffer buffer;
    buffer.setData(pdfOf(lines));
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QTRY_COMPARE(document.status(), QPdfDocument::Status::Ready);
    const QString all = document.getAllText(0).text();
    PdfSelection selection(document);
    for (const QString &line : lines) {
        const int begins = int(all.indexOf(line));
        QVERIFY2(begins >= 0, qPrintable(all));
        const QRectF first = document.getSelectionAtIndex(0, begins, 1).boundingRectangle();
        const QPointF from = first.center() - QPointF(20, 0);
        const QPointF to = first.center() + QPointF(200, 0);
        selection.begin(0, from);
        selection.extend(0, to);
        QCOMPARE(selection.text(), line);
        selection.begin(0, to);
        selection.extend(0, from);
        QCOMPARE(selection.text(), line);
    }
}

void OriginalViewTest::pdf_selectAll_takesAllPages()
{
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.show();
    view.setPage({OriginalKind::Pdf, pdf(3), "application/pdf", {}});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, wait);
    auto *pages = view.findChild<PdfPages *>(u"pdfPages"_s);
    view.findChild<QAction *>(u"pdfSelectAll"_s)->trigger();
    for (int page = 1; page <= 3; ++page)
        QVERIFY(pages->selectedText().contains(u"The ferry of page %1"_s.arg(page)));
    // Another document has a selection of its own.
    view.setPage({OriginalKind::Pdf, pdf(1), "application/pdf", {}});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, wait);
    QVERIFY(pages->selectedText().isEmpty());
}

void OriginalViewTest::pdf_damaged_saysWhatCanBeDone()
{
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.show();
    view.setPage({OriginalKind::Pdf, "%PDF-1.4\nnothing", "application/pdf", {}});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 1, wait);
    QVERIFY(!loaded.first().first().toBool());
    auto *message = view.findChild<QLabel *>(u"originalMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"damaged"_s));
    QVERIFY(message->text().contains(u"Kept with This Revision"_s));
}

void OriginalViewTest::failure_saysWhatCanBeDone()
{
    ShutInProfile profile;
    OriginalView view(profile);
    view.show();
    view.setFailure({Error::Code::Unsupported, u"it is of type x/y"_s});
    auto *message = view.findChild<QLabel *>(u"originalMessage"_s);
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(u"x/y"_s));
    QVERIFY(message->text().contains(u"Kept with This Revision"_s));
}

void OriginalViewTest::page_afterFailure_isShown()
{
    ShutInProfile profile;
    OriginalView view(profile);
    QSignalSpy loaded(&view, &OriginalView::loaded);
    view.show();
    view.setFailure({Error::Code::Malformed, u"broken"_s});
    view.setPage({OriginalKind::Page, "<p>Ferry</p>", "text/html", {}});
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), 2, wait);
    QVERIFY(view.view()->isVisible());
    QVERIFY(!view.findChild<QLabel *>(u"originalMessage"_s)->isVisible());
}

int main(int argc, char **argv)
{
    registerSchemes();
    QApplication application(argc, argv);
    OriginalViewTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_originalview.moc"
