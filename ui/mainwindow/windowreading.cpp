// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the texts are set by the reader's choice, and what a screen reader is told when the reader
// goes from claim to claim.

#include "comparepage.h"
#include "mainwindow.h"
#include "windowactions.h"

#include <ui/panes/comparisonview.h>

#include <QAccessible>
#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QFontInfo>
#include <QLabel>
#include <QSettings>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

const std::pair<QActionGroup * WindowActions::*, QLatin1StringView> choices[] = {
    {&WindowActions::fonts, "window/sans"_L1},
    {&WindowActions::lineHeights, "window/lineHeight"_L1},
    {&WindowActions::measures, "window/measure"_L1}};

QVariant chosen(const QActionGroup *group)
{
    return group->checkedAction() != nullptr ? group->checkedAction()->data() : QVariant();
}

} // namespace

void MainWindow::connectReading()
{
    for (const auto &[group, key] : choices) {
        connect(m_actions->*group, &QActionGroup::triggered, this,
                [this, key = key](const QAction *action) {
                    if (m_settings) {
                        m_settings->setValue(key, action->data());
                    }
                    applyType();
                });
    }
    // Not seen, but there for assistive technology: QAccessible has no announcements before Qt 6.8.
    m_announcer = new QLabel(statusBar());
    m_announcer->setObjectName(u"announcer"_s);
    m_announcer->setFixedSize(1, 1);
    statusBar()->addWidget(m_announcer);
    ComparisonView &panes = m_compare->panes();
    connect(&panes, &ComparisonView::currentGroupChanged, this, &MainWindow::announce);
    connect(&panes, &ComparisonView::groupPinned, this, &MainWindow::announce);
}

void MainWindow::readType()
{
    for (const auto &[group, key] : choices) {
        const QList<QAction *> actions = (m_actions->*group)->actions();
        const QVariant wanted = m_settings->value(key);
        for (QAction *action : actions) {
            // What a file holds is text: compared as text.
            if (wanted.isValid() && action->data().toString() == wanted.toString()) {
                action->setChecked(true);
            }
        }
    }
}

void MainWindow::applyType()
{
    const bool isSans = chosen(m_actions->fonts).toBool();
    m_compare->panes().setReadingFont(isSans ? QFontInfo(font()).family() : QString(), m_textSize);
    m_compare->panes().setReadingSpace(chosen(m_actions->lineHeights).toDouble(),
                                       chosen(m_actions->measures).toInt());
}

/// The desktop went dark or light while the window is open.
void MainWindow::followSystem()
{
    QApplication::setPalette(QPalette()); // the system's own shows through again
    m_systemPalette = QApplication::palette();
    applyTheme();
}

void MainWindow::announce(const GroupId &group)
{
    if (m_announcedEvent == m_eventId) { // until then the event is told, with what is pinned in it
        say(m_compare->panes().spoken(group));
    }
}

/// "Bridge of Ostrel: 41 claims in 3 articles …", once an event is open, and the claim pinned in
/// it.
void MainWindow::announceEvent()
{
    if (m_announcedEvent == m_eventId || m_comparison.event.id != m_eventId) {
        return;
    }
    m_announcedEvent = m_eventId;
    const QString event = tr("%1: %2").arg(m_comparison.event.name, m_counts->text());
    const QString claim = m_compare->panes().spoken(m_compare->panes().pinnedGroup());
    //: %1: the event and what is in it, %2: the claim that is pinned
    say(claim.isEmpty() ? event : tr("%1. %2").arg(event, claim));
}

void MainWindow::say(const QString &words)
{
    if (words.isEmpty() || words == m_announcer->accessibleName()) {
        return;
    }
    m_announcer->setAccessibleName(words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_announcer, words);
#else
    QAccessibleEvent event(m_announcer, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace parallax::ui
