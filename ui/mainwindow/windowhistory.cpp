// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The moment shown in the panes, the history view, and what the reader has looked at.

#include "comparepage.h"
#include "mainwindow.h"
#include "windowactions.h"

#include <ui/history/asofslider.h>
#include <ui/history/historyview.h>
#include <ui/library/librarypanel.h>
#include <ui/models/librarymodel.h>
#include <ui/notice/errorbar.h>
#include <ui/tracking/readmarks.h>

#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr auto oldMarksGroup = "read"_L1;
constexpr auto oldBaselineKey = "window/hasReadMarks"_L1;

/// A key of the settings may hold no slash.
ArticleId articleOf(const QString &key)
{
    return {QString::fromUtf8(QByteArray::fromPercentEncoding(key.toLatin1()))};
}

} // namespace

void MainWindow::connectHistory()
{
    connect(m_history, &HistoryView::failed, this, [this](const Error &error) {
        m_errors->showError(tr("The history could not be shown."), error);
    });
    connect(m_history, &HistoryView::problem, m_errors, &ErrorBar::showSentence);
    connect(m_history, &HistoryView::articleRead, this,
            [this](const ArticleId &article, const RevisionId &revision) {
                m_marks->mark(article, revision);
            });
    connect(m_history, &HistoryView::allRead, this, [this](const workspace::ReadMarks &marks) {
        m_marks->mark(marks);
        showMarks();
    });
    connect(m_history, &HistoryView::articleRequested, this,
            [this](const EventId &event, const ArticleId &article, const RevisionId &readLast) {
                m_history->chooseSince(article, readLast);
                if (!event.isEmpty() && event != m_eventId) {
                    openEvent(event, false);
                }
            });
    AsOfSlider &slider = m_compare->asOf();
    connect(&slider, &AsOfSlider::asOfChanged, this, [this, &slider] {
        m_asOf = slider.asOf();
        m_revisions.clear(); // the moment speaks for all panes
        compare();
    });
}

void MainWindow::readMarks(const workspace::Library &library)
{
    endTracking(); // its alerts use the marks of the workspace left
    m_marks = std::make_unique<ReadMarks>(m_workspace.folder());
    // Versions before this one kept a second list in the window's settings.
    if (m_settings->value(oldBaselineKey).toBool()) {
        QHash<ArticleId, RevisionId> older;
        m_settings->beginGroup(oldMarksGroup);
        for (const QString &key : m_settings->childKeys()) {
            older.insert(articleOf(key), {m_settings->value(key).toString()});
        }
        m_settings->endGroup();
        m_marks->takeOver(older, library.articles);
        m_settings->remove(oldMarksGroup);
        m_settings->remove(oldBaselineKey);
    }
    // Whoever looks for the first time has missed nothing yet.
    m_marks->begin(library.articles);
    m_history->setGitCommand(m_settings->value(u"history/gitTool"_s).toString());
}

void MainWindow::showMarks()
{
    m_history->setRead(m_marks->read(), m_library->model().events());
}

void MainWindow::showHistory(const QList<ArticleRecord> &records)
{
    m_history->setArticles(m_comparison.event.id, records);
    AsOfSlider &slider = m_compare->asOf();
    slider.setArticles(records);
    if (!m_asOf) {
        const QSignalBlocker blocker(slider);
        slider.setValue(slider.maximum()); // an event just opened is shown as it is now
    }
}

} // namespace parallax::ui
