// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window remembers of each event: view, pinned group, order and widths of the panes; and,
// when the program ended without being closed, the revisions that were shown. It is written while
// the reader works, so that nothing of it is lost by a crash.

#include "comparepage.h"
#include "mainwindow.h"
#include "windowactions.h"

#include <ui/panes/comparisonview.h>

#include <QSettings>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int writingPause = 800; // ms after the last change

QString keyFor(const EventId &event, QLatin1StringView name)
{
    return u"event-"_s + event.value + u'/' + name;
}

} // namespace

void MainWindow::keepSession()
{
    if (m_sessionDelay == nullptr) {
        m_sessionDelay = new QTimer(this);
        m_sessionDelay->setSingleShot(true);
        m_sessionDelay->setInterval(writingPause);
        connect(m_sessionDelay, &QTimer::timeout, this, &MainWindow::writeSession);
    }
    m_sessionDelay->start();
}

void MainWindow::writeSession()
{
    if (!m_settings || m_eventId.value.isEmpty() || m_comparison.event.id != m_eventId
        || m_isHandingOver) { // what was remembered is not all shown yet
        return;
    }
    const TrailStep step = place();
    m_settings->setValue(u"window/event"_s, m_eventId.value);
    m_settings->setValue(keyFor(m_eventId, "view"_L1), step.view);
    QStringList words;
    for (const ClaimWords &one : step.words) {
        words += {one.article.value, one.text};
    }
    m_settings->setValue(keyFor(m_eventId, "pinned"_L1), words);
    m_settings->setValue(keyFor(m_eventId, "arrangement"_L1), m_compare->panes().saveArrangement());
    m_settings->setValue(keyFor(m_eventId, "widths"_L1), m_compare->panes().saveState());
    QStringList revisions;
    for (auto chosen = m_revisions.cbegin(); chosen != m_revisions.cend(); ++chosen) {
        revisions += {chosen.key().value, chosen.value().value};
    }
    m_settings->setValue(keyFor(m_eventId, "revisions"_L1), revisions);
    m_settings->sync();
}

void MainWindow::restoreSession()
{
    if (!m_settings) {
        return;
    }
    m_restored = {};
    m_restored.step.view = m_settings->value(keyFor(m_eventId, "view"_L1), 0).toInt();
    m_restored.step.view = std::clamp(m_restored.step.view, 0, int(View::Report));
    const QStringList words = m_settings->value(keyFor(m_eventId, "pinned"_L1)).toStringList();
    for (qsizetype at = 0; at + 1 < words.size(); at += 2) {
        m_restored.step.words.append({{words.at(at)}, words.at(at + 1)});
    }
    m_restored.arrangement = m_settings->value(keyFor(m_eventId, "arrangement"_L1)).toByteArray();
    m_restored.widths = m_settings->value(keyFor(m_eventId, "widths"_L1)).toByteArray();
    m_restored.isThere = m_settings->contains(keyFor(m_eventId, "view"_L1));
    const QStringList revisions =
        m_settings->value(keyFor(m_eventId, "revisions"_L1)).toStringList();
    // Opened on purpose an event shows its newest revisions; after a crash, what was shown.
    for (qsizetype at = 0; m_wasCrash && at + 1 < revisions.size(); at += 2) {
        m_revisions.insert({revisions.at(at)}, {revisions.at(at + 1)});
    }
    m_wasCrash = false;
}

void MainWindow::showRestored()
{
    if (!m_restored.isThere) {
        return;
    }
    const Restored restored = std::exchange(m_restored, {});
    m_compare->panes().restoreArrangement(restored.arrangement);
    m_compare->panes().restoreState(restored.widths);
    travel(restored.step);
    leaveTrace();
}

} // namespace parallax::ui
