// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes from other programs: files, links and text, dropped or pasted.

#include "importdialog.h"
#include "importer.h"
#include "importpanel.h"
#include "mainwindow.h"

#include <app/workspace/network.h>
#include <ui/notice/errorbar.h>
#include <ui/tracking/articlespage.h>
#include <ui/tracking/trackingdesk.h>

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QStatusBar>
#include <QTextDocumentFragment>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

/// Whether the text is addresses and nothing else: then they are meant, not the words.
bool isAddressList(const QString &text)
{
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (addressesIn(word).isEmpty()) {
            return false;
        }
    }
    return !text.trimmed().isEmpty();
}

} // namespace

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *given = event->mimeData();
    if (given->hasUrls() || given->hasText() || given->hasHtml()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(*event->mimeData());
}

void MainWindow::pasteAnything()
{
    if (const QMimeData *given = QApplication::clipboard()->mimeData()) {
        take(*given);
    }
}

void MainWindow::take(const QMimeData &given)
{
    QStringList paths;
    QList<QUrl> pages;
    for (const QUrl &url : given.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        } else if (const QList<QUrl> found = addressesIn(url.toString(QUrl::FullyEncoded));
                   !found.isEmpty()) {
            pages.append(found.first());
        }
    }
    QString text = given.text();
    if (text.trimmed().isEmpty() && given.hasHtml()) {
        text = QTextDocumentFragment::fromHtml(given.html()).toPlainText();
    }
    if (!paths.isEmpty()) {
        askForEvent(paths, m_comparison.event.name);
    }
    if (pages.isEmpty() && paths.isEmpty() && isAddressList(text)) {
        pages = addressesIn(text);
    }
    if (!pages.isEmpty()) {
        fetchPages(m_comparison.event.name, pages);
    } else if (paths.isEmpty() && !text.trimmed().isEmpty()) {
        auto *dialog = new ImportDialog(text, eventNames(), m_comparison.event.name, this);
        connect(dialog, &ImportDialog::chosen, this, &MainWindow::importItems);
        dialog->open();
    } else if (paths.isEmpty()) {
        m_errors->showSentence(
            tr("There is no file, web address or text in this that could become an article."));
    }
}

void MainWindow::fetchPages(const QString &eventName, const QList<QUrl> &pages)
{
    if (eventName.isEmpty()) {
        QStringList addresses;
        for (const QUrl &page : pages) {
            addresses.append(page.toString(QUrl::FullyEncoded));
        }
        askForEvent(addresses, eventName); // which event?
        return;
    }
    workspace::Network *reached = network();
    if (reached == nullptr) {
        return;
    }
    m_errors->dismiss();
    m_work->setText(tr("Fetching %n page(s)…", nullptr, int(pages.size())));
    m_progress->setRange(0, int(pages.size()));
    m_progress->setValue(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
        part->show();
    }
    m_cancel->setAccessibleName(tr("Cancel fetching"));
    const auto end = [this] {
        m_cancel->setAccessibleName(tr("Cancel the import"));
        m_fetching.reset();
    };
    if (!m_fetching) {
        m_fetching = std::make_unique<QObject>();
        connect(m_cancel, &QToolButton::clicked, m_fetching.get(), [this, end] {
            for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
                part->hide();
            }
            statusBar()->showMessage(tr("Cancelled. What was stored stays."), noticeTime);
            QMetaObject::invokeMethod(this, end, Qt::QueuedConnection); // not inside its own slot
        });
    }
    auto *context = new QObject(m_fetching.get()); // one a call: links may be dropped one by one
    reached->tracker.addAddresses(
        eventName, pages, false, context,
        [this](qsizetype done, qsizetype count, const QString &) {
            m_progress->setRange(0, int(count));
            m_progress->setValue(int(done));
        },
        [this, end, context](const Result<workspace::ImportReport> &report) {
            context->deleteLater();
            if (m_fetching->children().size() <= 1) {
                QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
            }
            if (report) {
                finishImport(*report);
                return;
            }
            for (QWidget *part : std::initializer_list<QWidget *>{m_work, m_progress, m_cancel}) {
                part->hide();
            }
            m_errors->showError(tr("The pages could not be fetched."), report.error());
        });
}

void MainWindow::watchFeeds(const EventId &event, const QList<QUrl> &feeds)
{
    if (TrackingDesk *desk = trackingDesk()) {
        desk->watch(feeds, event);
        openTracking();
    }
}

} // namespace parallax::ui
