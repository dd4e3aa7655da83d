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

#include <QSettings>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr auto marksGroup = "read"_L1;
constexpr auto baselineKey = "window/hasReadMarks"_L1;

/// A key of the settings may hold no slash.
QString keyOf(const ArticleId &article)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(article.value));
}

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
                m_readMarks.insert(article, revision);
                storeMarks();
            });
    connect(m_history, &HistoryView::allRead, this, [this](const workspace::ReadMarks &marks) {
        m_readMarks = marks;
        storeMarks();
        m_history->setRead(m_readMarks, m_library->model().events());
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

void MainWindow::readMarks()
{
    m_readMarks.clear();
    m_settings->beginGroup(marksGroup);
    for (const QString &key : m_settings->childKeys()) {
        m_readMarks.insert(articleOf(key), {m_settings->value(key).toString()});
    }
    m_settings->endGroup();
    m_history->setGitCommand(m_settings->value(u"history/gitTool"_s).toString());
}

void MainWindow::baselineMarks(const workspace::Library &library)
{
    // Whoever looks for the first time has missed nothing yet.
    if (m_settings && !m_settings->value(baselineKey).toBool()) {
        for (const ArticleRecord &record : library.articles) {
            if (!record.revisions.isEmpty()) {
                m_readMarks.insert(record.id, record.revisions.last().id);
            }
        }
        storeMarks();
    }
    m_history->setRead(m_readMarks, library.events);
}

void MainWindow::storeMarks()
{
    if (!m_settings) {
        return;
    }
    m_settings->setValue(baselineKey, true);
    m_settings->beginGroup(marksGroup);
    for (auto mark = m_readMarks.cbegin(); mark != m_readMarks.cend(); ++mark) {
        m_settings->setValue(keyOf(mark.key()), mark.value().value);
    }
    m_settings->endGroup();
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
