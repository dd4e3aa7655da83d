// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <ui/sync/syncdialog.h>
#include <ui/sync/syncwords.h>

#include <QLineEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;
using Difference = archive::sync::Disagreement;

class TestSyncDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<workspace::Workspace>(nullptr, [] {
            return QDateTime({2026, 10, 14}, {12, 0}, Qt::UTC);
        });
        bool isOpen = false;
        m_workspace->open(
            m_folder->filePath(u"ws"_s), this,
            [&isOpen](const Result<workspace::Library> &library) { isOpen = library.has_value(); });
        QTRY_VERIFY(isOpen);
    }

    void words_ofABundle_sayThatNothingWasSent()
    {
        archive::sync::Report report;
        report.isOneWay = true;
        QVERIFY(exchangeInWords(report).contains(u"is here already"_s));
        QVERIFY(exchangeInWords(report).contains(u"nothing was sent"_s));
        report.received.files.events = 1;
        QVERIFY(!exchangeInWords(report).contains(u"is here already"_s));
        QVERIFY(exchangeInWords(report).contains(u"nothing was sent"_s));
    }

    void exchange_emptyRepository_tellsWhatWent()
    {
        QProcess git;
        git.start(u"git"_s,
                  {u"init"_s, u"--quiet"_s, u"--bare"_s, m_folder->filePath(u"remote.git"_s)});
        QVERIFY(git.waitForFinished());
        workspace::ImportItem item;
        item.path = u"wire.txt"_s;
        item.bytes = "Ship strikes Ostrel Bridge\n\nTwelve people were hurt before dawn.\n";
        bool isStored = false;
        m_workspace->import(u"Bridge"_s, {item}, this, {},
                            [&isStored](const Result<workspace::ImportReport> &report) {
                                isStored = report && report->failures.isEmpty();
                            });
        QTRY_VERIFY(isStored);
        SyncDialog dialog(*m_workspace, m_folder->filePath(u"remote.git"_s));
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy used(&dialog, &SyncDialog::remoteUsed);
        QSignalSpy received(&dialog, &SyncDialog::received);
        dialog.show();
        auto *start = dialog.findChild<QPushButton *>(u"syncStart"_s);
        auto *stop = dialog.findChild<QPushButton *>(u"syncStop"_s);
        QVERIFY(!stop->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(!start->isEnabled());
        QVERIFY(stop->isEnabled());
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(used.count(), 1);
        const QString text = dialog.findChild<QTextBrowser *>(u"syncResult"_s)->toPlainText();
        QVERIFY2(text.contains(u"New articles: 1"_s), qPrintable(text));
        QVERIFY(start->isEnabled());
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_COMPARE(received.count(), 2);
        QVERIFY(dialog.findChild<QTextBrowser *>(u"syncResult"_s)
                    ->toPlainText()
                    .contains(u"Both have the same already."_s));
    }

    void exchange_noRepository_saysWhatToDo()
    {
        SyncDialog dialog(*m_workspace, {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy received(&dialog, &SyncDialog::received);
        auto *start = dialog.findChild<QPushButton *>(u"syncStart"_s);
        QVERIFY(!start->isEnabled());
        dialog.findChild<QLineEdit *>(u"syncRemote"_s)->setText(m_folder->filePath(u"none.git"_s));
        QVERIFY(start->isEnabled());
        start->click();
        QTRY_COMPARE(received.count(), 1);
        const QString text = dialog.findChild<QTextBrowser *>(u"syncResult"_s)->toPlainText();
        QVERIFY2(text.contains(u"git init --bare"_s) && text.contains(u"none.git"_s),
                 qPrintable(text));
    }

    void controls_haveNames()
    {
        const SyncDialog dialog(*m_workspace, {});
        for (const QWidget *part : std::initializer_list<const QWidget *>{
                 dialog.findChild<QLineEdit *>(), dialog.findChild<QTextBrowser *>(),
                 dialog.findChild<QProgressBar *>()}) {
            QVERIFY(!part->objectName().isEmpty());
            QVERIFY(!part->accessibleName().isEmpty());
        }
    }

    void words_ofOthers_areNoMarkup()
    {
        archive::sync::Report report;
        report.disagreements = {
            {Difference::Kind::EventName, u"e"_s, u"<b>here</b>"_s, u"<img src=x>"_s}};
        report.problems = {{archive::Finding::Severity::Broken, u"<i>x"_s, u"a & b"_s}};
        report.leftThere = {u"refs/heads/<script>"_s};
        const QString text = exchangeInWords(report);
        QVERIFY(text.contains(u"&lt;b&gt;here"_s));
        QVERIFY(!text.contains(u"<img"_s));
        QVERIFY(!text.contains(u"<script"_s));
        QVERIFY(!text.contains(u"<i>x"_s));
    }

    void everyDisagreement_hasASentence()
    {
        using Kind = Difference::Kind;
        QStringList sentences;
        for (const Kind kind : {Kind::EventName, Kind::Note, Kind::Removed, Kind::Setting,
                                Kind::Search, Kind::Decision, Kind::OneAddress}) {
            archive::sync::Report report;
            report.disagreements = {{kind, u"subject"_s, u"one"_s, u"two"_s}};
            sentences.append(exchangeInWords(report));
        }
        QCOMPARE(QSet<QString>(sentences.cbegin(), sentences.cend()).size(), sentences.size());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
};

QTEST_MAIN(TestSyncDialog)
#include "tst_syncdialog.moc"
