// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The face "Original" of the real window: what was imported, as it came, with nothing fetched.
#include "windowundertest.h"

#include <ui/mainwindow/translation.h>
#include <ui/panes/comparisonview.h>
#include <ui/web/browser.h>
#include <ui/web/originalview.h>
#include <ui/web/pdfpages.h>
#include <ui/web/schemes.h>

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfDocument>
#include <QPdfWriter>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QToolButton>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineView>

using namespace Qt::StringLiterals;
using namespace parallax;

namespace {

constexpr int wait = 60'000; // ms

QByteArray picture()
{
    QImage image(41, 20, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray mhtml(const QByteArray &outside)
{
    QByteArray text =
        "Snapshot-Content-Location: https://news.example/ferry\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related; type=\"text/html\"; boundary=\"frame\"\r\n\r\n--frame\r\n"
        "Content-Type: text/html; charset=utf-8\r\n"
        "Content-Location: https://news.example/ferry\r\n\r\n"
        "<html><head><title>Ferry runs aground</title></head><body><article>"
        "<h1>Ferry runs aground</h1><p>At least 40 people were hurt when a ferry ran aground off "
        "the northern mole on Monday.</p><p>Divers were to look at the hull before it is towed."
        "</p><img id=\"own\" src=\"/ship.png\"></article>";
    text += "<img src=\"" + outside + "/a.png\"><script src=\"" + outside
        + "/b.js\"></script></body></html>\r\n--frame\r\nContent-Type: image/png\r\n"
          "Content-Transfer-Encoding: base64\r\n"
          "Content-Location: https://news.example/ship.png\r\n\r\n"
        + picture().toBase64() + "\r\n--frame--\r\n";
    return text;
}

QByteArray pdf()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.drawText(40, 60, u"Ferry runs aground"_s);
    painter.drawText(40, 100,
                     u"At least 40 people were hurt when a ferry ran aground on Monday."_s);
    painter.end();
    return buffer.data();
}

/// The real window with the real page engine and one imported file.
class OriginalUnderTest
{
public:
    OriginalUnderTest(const QString &name, const QByteArray &bytes)
        : workspace(reader.get(),
                    [] {
                        return QDateTime({2026, 10, 14}, {14, 10}, Qt::UTC);
                    })
        , window(workspace, printer)
    {
        window.resize(1400, 900);
        window.show();
        window.openWorkspace(folder.filePath(u"workspace"_s), QString());
        QFile file(folder.filePath(name));
        workspace::ImportItem item;
        item.path = file.fileName();
        isReady = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        file.close();
        isReady =
            isReady && QTest::qWaitFor([this] { return !workspace.folder().isEmpty(); }, wait);
        bool isDone = false;
        workspace.import(u"Ferry"_s, {item}, &context, {},
                         [&isDone](const Result<workspace::ImportReport> &report) {
                             isDone = report && report->revisions.size() == 1;
                         });
        isReady = isReady && QTest::qWaitFor([&isDone] { return isDone; }, wait);
        window.openWorkspace(workspace.folder(), u"Ferry"_s);
        isReady = isReady
            && QTest::qWaitFor([this] { return window.comparison().articles.size() == 1; }, wait);
    }

    /// Chooses the face as a reader does; null when it is not offered.
    ui::OriginalView *choose()
    {
        const QString name = u"paneFace%1"_s.arg(int(ui::Face::Original));
        QPointer<QAction> face;
        // The menu is made when it is opened; the face is in it when the capture has been looked
        // at.
        const bool isOffered = QTest::qWaitFor(
            [this, &name, &face] {
                if (QWidget *menu = QApplication::activePopupWidget()) {
                    menu->close(); // and deletes itself
                }
                auto *button = window.findChild<QToolButton *>(u"faceChooser"_s);
                if (button == nullptr) {
                    return false;
                }
                button->click();
                face = window.findChild<QAction *>(name);
                return !face.isNull();
            },
            wait);
        if (!isOffered) {
            return nullptr;
        }
        face->trigger();
        return window.findChild<ui::OriginalView *>(u"originalView"_s);
    }

    QTemporaryDir folder;
    QObject context;
    std::unique_ptr<extract::PageReader> reader = ui::makePageReader();
    test::FakePrinter printer;
    workspace::Workspace workspace;
    ui::MainWindow window;
    bool isReady = false;
};

QVariant evaluated(ui::OriginalView &view, const QString &script)
{
    std::optional<QVariant> result;
    view.view()->page()->runJavaScript(script, QWebEngineScript::ApplicationWorld,
                                       [&result](const QVariant &value) { result = value; });
    return QTest::qWaitFor([&result] { return result.has_value(); }, wait) ? *result : QVariant();
}

} // namespace

class TestWindowOriginals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mhtml_isShownWithItsPicture_andAsksNobody();
    void pdf_isShownAsItsPages();
};

void TestWindowOriginals::mhtml_isShownWithItsPicture_andAsksNobody()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QSignalSpy connections(&server, &QTcpServer::newConnection);
    OriginalUnderTest test(u"ferry.mhtml"_s,
                           mhtml("http://127.0.0.1:" + QByteArray::number(server.serverPort())));
    QVERIFY(test.isReady);
    ui::OriginalView *view = test.choose();
    QVERIFY(view != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(
        evaluated(*view, u"(document.getElementById('own')||{}).naturalWidth||0"_s).toInt(), 41,
        wait);
    QCOMPARE(connections.size(), 0);
}

void TestWindowOriginals::pdf_isShownAsItsPages()
{
    OriginalUnderTest test(u"ferry.pdf"_s, pdf());
    QVERIFY(test.isReady);
    ui::OriginalView *view = test.choose();
    QVERIFY(view != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(view->findChild<ui::PdfPages *>(u"pdfPages"_s) != nullptr, wait);
    auto *pages = view->findChild<ui::PdfPages *>(u"pdfPages"_s);
    QTRY_COMPARE_WITH_TIMEOUT(pages->document()->pageCount(), 1, wait);
    const double before = pages->zoom();
    test.window.findChild<QAction *>(u"actionLargerText"_s)->trigger();
    test.window.findChild<QAction *>(u"actionLargerText"_s)->trigger();
    QTRY_VERIFY(pages->zoom() != before);
}

int main(int argc, char **argv)
{
    ui::registerSchemes();
    const QApplication application(argc, argv);
    ui::installTranslation(u"en"_s);
    TestWindowOriginals test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windoworiginals.moc"
