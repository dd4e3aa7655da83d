// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/workspace/tracker.h>
#include <ui/earlier/earlierdialog.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <tests/support/patience.h>

using namespace Qt::StringLiterals;
using namespace parallax;
using namespace parallax::ui;

namespace {

QByteArray text(const QByteArray &figure)
{
    return "Ship strikes Ostrel Bridge\n\nAt least " + figure
        + " people were hurt.\n\nDivers were to look at the footing of the pier before the road is "
          "opened again.\n\nThe harbour master closed the channel to all traffic until evening.\n";
}

} // namespace

class TestEarlierDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_pages.clear();
        m_workspace = std::make_unique<workspace::Workspace>(nullptr, [] {
            return QDateTime({2026, 10, 14}, {12, 0}, Qt::UTC);
        });
        m_tracker = std::make_unique<workspace::Tracker>(
            *m_workspace,
            [this](const fetch::FetchRequest &request, QObject *context,
                   const std::function<void(const fetch::FetchOutcome &)> &answer) {
                fetch::FetchOutcome outcome = m_pages.value(request.url.toString());
                outcome.requested = request.url;
                outcome.finalUrl = request.url;
                QMetaObject::invokeMethod(
                    context, [answer, outcome] { answer(outcome); }, Qt::QueuedConnection);
            });
        bool isStored = false;
        workspace::ImportItem item;
        item.path = u"wire.txt"_s;
        item.bytes = text("12");
        m_workspace->open(m_folder->filePath(u"ws"_s), this, [](const auto &) {});
        m_workspace->import(u"Bridge"_s, {item}, this, {},
                            [&](const Result<workspace::ImportReport> &report) {
                                isStored = report && report->revisions.size() == 1;
                                m_id = report->revisions.first().revision.article;
                            });
        QTRY_VERIFY(isStored);
        m_record = ArticleRecord();
        m_workspace->history(
            m_id, this, [this](const Result<ArticleRecord> &record) { m_record = record.value(); });
        QTRY_VERIFY(!m_record.revisions.isEmpty());
    }

    void timeMap_mementosBecomeRevisions()
    {
        const QString first =
            u"https://archive.example/web/20261010080000/https://wire.example/x"_s;
        const QString gone = u"https://archive.example/web/20261010090000/https://wire.example/x"_s;
        m_pages.insert(u"https://archive.example/map"_s,
                       page(u"<https://wire.example/x>; rel=\"original\",\n<%1>; rel=\"memento\"; "
                            "datetime=\"Sat, 10 Oct 2026 08:00:00 GMT\",\n<%2>; rel=\"memento\"; "
                            "datetime=\"Sat, 10 Oct 2026 09:00:00 GMT\""_s.arg(first, gone)
                                .toUtf8()));
        m_pages.insert(first, page(text("5")));
        EarlierDialog dialog(*m_tracker, {m_record}, m_id);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy added(&dialog, &EarlierDialog::added);
        dialog.findChild<QLineEdit *>(u"earlierSource"_s)
            ->setText(u"https://archive.example/map"_s);
        auto *start = dialog.findChild<QPushButton *>(u"earlierStart"_s);
        start->click();
        QVERIFY(!start->isEnabled());
        QTRY_COMPARE(added.count(), 1);
        QVERIFY(start->isEnabled());
        const QString words = dialog.findChild<QTextBrowser *>(u"earlierResult"_s)->toPlainText();
        QVERIFY2(words.contains(u"New revisions: 1"_s), qPrintable(words));
        QVERIFY2(words.contains(u"20261010090000"_s), qPrintable(words));
        qsizetype revisions = 0;
        m_workspace->history(m_id, this, [&](const Result<ArticleRecord> &record) {
            revisions = record->revisions.size();
        });
        QTRY_COMPARE(revisions, 2);
    }

    void articleWithAddress_isLookedForInTheWaybackMachine()
    {
        ArticleRecord other = m_record;
        other.url = QUrl(u"https://wire.example/x"_s);
        const EarlierDialog dialog(*m_tracker, {m_record, other}, {});
        auto *source = dialog.findChild<QLineEdit *>(u"earlierSource"_s);
        QCOMPARE(source->text(), QString());
        dialog.findChild<QComboBox *>(u"earlierArticle"_s)->setCurrentIndex(1);
        QCOMPARE(source->text(),
                 u"https://web.archive.org/web/timemap/link/https://wire.example/x"_s);
        QVERIFY(!source->accessibleName().isEmpty());
    }

    void sourceThatIsNone_isSaid()
    {
        m_pages.insert(u"https://archive.example/map"_s, page("Nothing of that sort."));
        EarlierDialog dialog(*m_tracker, {m_record}, m_id);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.findChild<QLineEdit *>(u"earlierSource"_s)
            ->setText(u"https://archive.example/map"_s);
        dialog.findChild<QPushButton *>(u"earlierStart"_s)->click();
        auto *result = dialog.findChild<QTextBrowser *>(u"earlierResult"_s);
        QTRY_VERIFY(result->toPlainText().contains(u"no TimeMap"_s));
    }

private:
    static fetch::FetchOutcome page(const QByteArray &bytes)
    {
        fetch::FetchOutcome outcome;
        outcome.state = FetchState::Ok;
        outcome.status = 200;
        outcome.mediaType = u"text/plain"_s;
        outcome.bytes = bytes;
        outcome.fetched = QDateTime({2026, 10, 14}, {12, 0}, Qt::UTC);
        return outcome;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<workspace::Tracker> m_tracker;
    QHash<QString, fetch::FetchOutcome> m_pages;
    ArticleId m_id;
    ArticleRecord m_record;
};

QTEST_MAIN(TestEarlierDialog)
#include "tst_earlierdialog.moc"
