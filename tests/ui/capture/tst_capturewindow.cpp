// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/capture/capturewindow.h>
#include <ui/capture/capturewords.h>
#include <ui/notice/notebar.h>
#include <ui/web/browser.h>
#include <ui/web/captureview.h>
#include <ui/web/schemes.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <tests/support/testserver.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::testing;
using namespace parallax::ui;

namespace {

constexpr int wait = 60'000; // ms; Chromium starts slowly on a loaded machine

QByteArray news(const QByteArray &last)
{
    return "<!doctype html><html lang=en><head><title>Ferry stopped in Varsund</title>"
           "<meta property=og:site_name content='Harbour Post'></head><body><article>"
           "<h1>Ferry stopped in Varsund</h1>"
           "<p>The ferry between Varsund and the island of Elm has been stopped after a crack was "
           "found in its bow door, the harbour office said on Monday.</p>"
           "<p>About 400 passengers had to wait for buses, which took them to the northern pier in "
           "the course of the evening.</p><p id=last></p></article>"
           "<script>document.getElementById('last').textContent = '"
        + last + "';</script></body></html>";
}

/// An open workspace, a server and the window.
class WindowUnderTest
{
public:
    WindowUnderTest()
        : reader(makePageReader())
        , workspace(reader.get(), &QDateTime::currentDateTimeUtc)
    {
        bool isOpen = false;
        workspace.open(
            folder.path(), &context,
            [&isOpen](const Result<workspace::Library> &library) { isOpen = library.has_value(); });
        if (!QTest::qWaitFor([&isOpen] { return isOpen; }, wait)) {
            qFatal("no workspace");
        }
        window = std::make_unique<CaptureWindow>(workspace);
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->resize(800, 600);
        window->show();
    }

    template <typename T>
    T *find(const QString &name)
    {
        return window->findChild<T *>(name);
    }

    /// Types the address and waits for the page.
    [[nodiscard]] bool open(const QUrl &url)
    {
        QSignalSpy loading(&window->view(), &CaptureView::loadingChanged);
        auto *address = find<QLineEdit>(u"captureAddress"_s);
        address->setText(url.toString());
        QTest::keyClick(address, Qt::Key_Return);
        const auto isLoaded = [&loading] {
            return !loading.isEmpty() && !loading.last().first().toBool();
        };
        return QTest::qWaitFor(isLoaded, wait);
    }

    /// Presses the button and waits for the answer.
    [[nodiscard]] QString capture()
    {
        QSignalSpy stored(window.get(), &CaptureWindow::stored);
        QTest::mouseClick(find<QPushButton>(u"captureButton"_s), Qt::LeftButton);
        if (!QTest::qWaitFor([&stored] { return !stored.isEmpty(); }, wait)) {
            return u"no answer: "_s + find<QLabel>(u"captureResult"_s)->text();
        }
        report = stored.first().first().value<workspace::ImportReport>();
        return find<QLabel>(u"captureResult"_s)->text();
    }

    QTemporaryDir folder;
    QObject context;
    TestServer server;
    std::unique_ptr<extract::PageReader> reader;
    workspace::Workspace workspace;
    workspace::ImportReport report;
    std::unique_ptr<CaptureWindow> window; // last: uses the others
};

} // namespace

class TestCaptureWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capture_newUnchangedAndChangedPage_saysWhich();
    void capture_pageWithoutText_saysWhy();
    void capture_needsAPageAndAnEvent();
    void address_ofNoWebPage_isToldAndNotOpened();
    void address_completesStoredOnes();
    void refusal_isToldWithTheHost();
    void trackers_choiceIsKept();
    void controls_all_haveNames();
    void noteText_eachKind_namesTheHost();
};

void TestCaptureWindow::capture_newUnchangedAndChangedPage_saysWhich()
{
    WindowUnderTest test;
    test.server.on("/ferry", page(news("Repairs will take a week.")));
    test.find<QComboBox>(u"captureEvent"_s)->setEditText(u"Ferry stopped"_s);
    QVERIFY(test.open(test.server.url(u"/ferry"_s)));
    QString said = test.capture();
    QVERIFY2(said.startsWith(u"Stored as a new article: “Ferry stopped in Varsund”"_s),
             qPrintable(said));
    QCOMPARE(test.report.event.name, u"Ferry stopped"_s);
    const Revision first = test.report.revisions.first().revision;
    std::optional<Result<QList<Attachment>>> attachments;
    test.workspace.attachments(
        first.id, &test.context,
        [&attachments](const Result<QList<Attachment>> &found) { attachments = found; });
    QTRY_VERIFY_WITH_TIMEOUT(attachments, wait);
    QVERIFY(*attachments);
    QCOMPARE((*attachments)->size(), 2);
    QVERIFY((*attachments)->at(0).bytes.contains("Repairs will take a week."));
    QVERIFY(QImage::fromData((*attachments)->at(1).bytes).height() > 100);
    std::optional<Result<archive::StoredArticle>> article;
    test.workspace.load(
        first.id, &test.context,
        [&article](const Result<archive::StoredArticle> &found) { article = found; });
    QTRY_VERIFY_WITH_TIMEOUT(article, wait);
    QVERIFY((*article)->article.text.contains(u"Repairs will take a week."_s));

    said = test.capture();
    QVERIFY2(said.startsWith(u"Unchanged: revision 1 "_s), qPrintable(said));

    test.server.on("/ferry", page(news("Repairs will take a month.")));
    QVERIFY(test.open(test.server.url(u"/ferry"_s)));
    said = test.capture();
    QVERIFY2(said.startsWith(u"Stored as new revision 2 of “Ferry stopped in Varsund”"_s),
             qPrintable(said));
    QCOMPARE(test.report.revisions.first().revision.article, first.article);
}

void TestCaptureWindow::capture_pageWithoutText_saysWhy()
{
    WindowUnderTest test;
    test.server.on("/blank", page("<!doctype html><title></title><canvas></canvas>"));
    test.find<QComboBox>(u"captureEvent"_s)->setEditText(u"Blank"_s);
    QVERIFY(test.open(test.server.url(u"/blank"_s)));
    const QString said = test.capture();
    QVERIFY2(said.startsWith(u"Nothing was stored. "_s), qPrintable(said));
    QVERIFY(test.find<QPushButton>(u"captureButton"_s)->isEnabled());
}

void TestCaptureWindow::capture_needsAPageAndAnEvent()
{
    WindowUnderTest test;
    test.server.on("/ferry", page(news("Later.")));
    auto *button = test.find<QPushButton>(u"captureButton"_s);
    QVERIFY(!button->isEnabled());
    test.window->setEventName(u"Ferry"_s);
    QVERIFY(!button->isEnabled());
    QVERIFY(test.open(test.server.url(u"/ferry"_s)));
    QVERIFY(button->isEnabled());
    test.find<QComboBox>(u"captureEvent"_s)->setEditText(u"  "_s);
    QVERIFY(!button->isEnabled());
}

void TestCaptureWindow::address_ofNoWebPage_isToldAndNotOpened()
{
    WindowUnderTest test;
    auto *address = test.find<QLineEdit>(u"captureAddress"_s);
    address->setText(u"file:///etc/hostname"_s);
    QTest::keyClick(address, Qt::Key_Return);
    auto *notes = test.find<NoteBar>(u"captureNotes"_s);
    QCOMPARE(notes->sentences().size(), 1);
    QVERIFY(notes->sentences().first().contains(u"file:///etc/hostname"_s));
    QVERIFY(notes->isVisible());
    QVERIFY(test.window->view().url().isEmpty());
    test.find<QToolButton>(u"captureNotesClose"_s)->click();
    QVERIFY(!notes->isVisible());
}

void TestCaptureWindow::address_completesStoredOnes()
{
    WindowUnderTest test;
    test.server.on("/ferry", page(news("Repairs will take a week.")));
    test.find<QComboBox>(u"captureEvent"_s)->setEditText(u"Ferry stopped"_s);
    const QUrl url = test.server.url(u"/ferry"_s);
    QVERIFY(test.open(url));
    QVERIFY(test.capture().startsWith(u"Stored"_s));
    QCompleter *completer = test.find<QLineEdit>(u"captureAddress"_s)->completer();
    completer->setCompletionPrefix(u"ferry"_s);
    QTRY_COMPARE_WITH_TIMEOUT(completer->completionCount(), 1, wait);
    QCOMPARE(completer->currentCompletion(), url.toString());
}

void TestCaptureWindow::refusal_isToldWithTheHost()
{
    WindowUnderTest test;
    test.server.on("/page", page("<!doctype html><p>Text.<script>window.open('/advert')</script>"));
    QVERIFY(test.open(test.server.url(u"/page"_s)));
    auto *notes = test.find<NoteBar>(u"captureNotes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(notes->sentences().size(), 1, wait);
    QVERIFY(notes->sentences().first().contains(u"127.0.0.1"_s));
}

void TestCaptureWindow::trackers_choiceIsKept()
{
    WindowUnderTest test;
    QVERIFY(test.find<QToolButton>(u"captureTrackers"_s)->isChecked());
    test.find<QToolButton>(u"captureTrackers"_s)->click();
    test.window->close();
    test.window.reset();
    test.window = std::make_unique<CaptureWindow>(test.workspace);
    test.window->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!test.find<QToolButton>(u"captureTrackers"_s)->isChecked());
}

void TestCaptureWindow::controls_all_haveNames()
{
    WindowUnderTest test;
    QStringList unnamed;
    int controls = 0;
    for (const QWidget *widget : test.window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QAbstractButton *>(widget) != nullptr
            || qobject_cast<const QLineEdit *>(widget) != nullptr
            || qobject_cast<const QComboBox *>(widget) != nullptr;
        const QByteArray type = widget->metaObject()->className();
        if (!isControl || type == "QLineEditIconButton") {
            continue;
        }
        ++controls;
        if (widget->accessibleName().isEmpty() || widget->objectName().isEmpty()) {
            unnamed.append(QString::fromLatin1(type) + u' ' + widget->objectName());
        }
    }
    QVERIFY(controls > 10);
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
}

void TestCaptureWindow::noteText_eachKind_namesTheHost()
{
    QStringList texts;
    for (int kind = 0; kind <= int(CaptureNote::Kind::Crashed); ++kind) {
        const QString text = noteText({CaptureNote::Kind(kind), u"paper.example"_s, u"what"_s});
        QVERIFY2(text.contains(u"paper.example"_s), qPrintable(QString::number(kind)));
        QVERIFY(!texts.contains(text));
        texts.append(text);
    }
}

int main(int argc, char **argv)
{
    registerSchemes();
    const QApplication application(argc, argv);
    TestCaptureWindow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_capturewindow.moc"
