// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/models/searchmodel.h>
#include <ui/search/searchwindow.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

class SearchWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<workspace::Workspace>(
            nullptr, [] { return QDateTime(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC); });
        bool isOpen = false;
        m_workspace->open(
            m_dir->path(), this,
            [&isOpen](const Result<workspace::Library> &library) { isOpen = library.has_value(); });
        QTRY_VERIFY(isOpen);
        import(u"Island Echo"_s, "Ferry stuck at Ostrel\n\nThe ferry was stuck for two hours.\n");
        import(u"Harbour Post"_s, "Storm over Ostrel\n\nNo ferry ran, the harbour master said.\n");
        m_window = std::make_unique<SearchWindow>(*m_workspace);
        m_window->setLibrary(m_library.events, m_library.articles);
        m_window->begin();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void nothingTyped_saysWhatCanBeDone()
    {
        QVERIFY(empty()->isVisible());
        QVERIFY(empty()->text().contains(u"revision"_s));
        QVERIFY(!button(u"searchSave"_s)->isEnabled());
        QVERIFY(!button(u"searchClear"_s)->isVisible());
    }

    void typing_findsAndEnterOpens()
    {
        QAbstractItemModelTester tester(list()->model());
        type(u"ferry"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QVERIFY(list()->isVisible());
        QSignalSpy opened(m_window.get(), &SearchWindow::openRequested);
        QTest::keyClick(query(), Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        const auto hit = opened.first().first().value<SearchHit>();
        QCOMPARE(hit.marks.first().in(hit.snippet).toString().toLower(), u"ferry"_s);
        QTest::keyClick(list(), Qt::Key_Up);
        QTest::keyClick(list(), Qt::Key_Up);
        QVERIFY(query()->hasFocus());
        QVERIFY(label(u"searchStatus"_s)->text().contains(u'2'));
    }

    void rows_sayEverythingInWords()
    {
        type(u"stuck hours"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        const QString words = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(words.contains(u"Island Echo"_s) && words.contains(u"revision 1 of 1"_s)
                     && words.contains(u"two hours"_s),
                 qPrintable(words));
    }

    void nothingFound_offersToSearchEverywhere()
    {
        type(u"zeppelin"_s);
        QTRY_VERIFY(empty()->text().contains(u"zeppelin"_s));
        QVERIFY(!button(u"searchClear"_s)->isVisible());
        type(u"stuck"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        auto *outlet = m_window->findChild<QComboBox *>(u"searchOutlet"_s);
        outlet->setCurrentText(u"Harbour Post"_s);
        QTRY_VERIFY(button(u"searchClear"_s)->isVisible());
        button(u"searchClear"_s)->click();
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QCOMPARE(outlet->currentIndex(), 0);
    }

    void unreadableQuery_isExplained()
    {
        type(u"\"ferry"_s);
        QTRY_VERIFY(empty()->text().contains(u"quotation mark"_s));
        QCOMPARE(list()->model()->rowCount(), 0);
    }

    void keep_isOfferedAgain_andDropped()
    {
        type(u"stuck"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        auto *saved = m_window->findChild<QToolButton *>(u"searchSaved"_s);
        QTRY_VERIFY(!saved->isEnabled());
        button(u"searchSave"_s)->click();
        QTRY_VERIFY(saved->isEnabled());
        type(u"storm"_s);
        QTRY_VERIFY(list()->model()->rowCount() == 1
                    && list()->model()->index(0, 0).data().toString().contains(u"Storm"_s));
        saved->menu()->actions().first()->trigger();
        QCOMPARE(query()->text(), u"stuck"_s);
        QTRY_VERIFY(list()->model()->rowCount() == 1
                    && list()->model()->index(0, 0).data().toString().contains(u"stuck"_s));
        auto *drop = m_window->findChild<QMenu *>(u"searchDropMenu"_s);
        drop->actions().first()->trigger();
        QTRY_VERIFY(!saved->isEnabled());
    }

    void controls_haveNames()
    {
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const bool isControl = widget->focusPolicy() != Qt::NoFocus && widget->isVisible()
                && widget->parent()->objectName() != u"qt_spinbox_lineedit"_s;
            if (isControl && !widget->objectName().startsWith(u"qt_"_s)) {
                const bool isNamed = !widget->accessibleName().isEmpty()
                    || !widget->property("text").toString().isEmpty();
                QVERIFY2(isNamed, qPrintable(widget->objectName()));
            }
        }
    }

private:
    void import(const QString &outlet, const QByteArray &text)
    {
        workspace::ImportItem item;
        item.path = outlet + u".txt"_s;
        item.outlet = outlet;
        item.bytes = text;
        bool isDone = false;
        connect(m_workspace.get(), &workspace::Workspace::libraryChanged, this,
                [this](const workspace::Library &library) { m_library = library; });
        m_workspace->import(u"Ostrel"_s, {item}, this, {},
                            [&isDone](const Result<workspace::ImportReport> &report) {
                                isDone = report && report->failures.isEmpty();
                            });
        QTRY_VERIFY(isDone);
    }

    void type(const QString &text)
    {
        query()->selectAll();
        QTest::keyClicks(query(), text);
    }

    QLineEdit *query() const { return m_window->findChild<QLineEdit *>(u"searchQuery"_s); }

    QListView *list() const { return m_window->findChild<QListView *>(u"searchResults"_s); }

    QLabel *label(const QString &name) const { return m_window->findChild<QLabel *>(name); }

    QLabel *empty() const { return label(u"searchEmpty"_s); }

    QPushButton *button(const QString &name) const
    {
        return m_window->findChild<QPushButton *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<workspace::Workspace> m_workspace;
    workspace::Library m_library;
    std::unique_ptr<SearchWindow> m_window;
};

QTEST_MAIN(SearchWindowTest)
#include "tst_searchwindow.moc"
