// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisionchooser.h"

#include <ui/models/wording.h>

#include <QActionGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

RevisionChooser::RevisionChooser(QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(u"revisionNumber"_s);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"revisionMenu"_s);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &RevisionChooser::fillMenu);
    updateWords();
}

RevisionChooser::~RevisionChooser() = default;

void RevisionChooser::setRevisions(const QList<Revision> &revisions, int number, int count)
{
    m_revisions = revisions;
    std::ranges::sort(m_revisions, std::greater(), &Revision::number);
    m_number = number;
    m_count = count;
    updateWords();
}

void RevisionChooser::setAsOf(const std::optional<QDateTime> &asOf)
{
    m_asOf = asOf;
}

void RevisionChooser::openList()
{
    if (!isEnabled()) {
        return;
    }
    menu()->popup(mapToGlobal(QPoint(0, height()))); // showMenu() would wait for the answer
    for (QAction *action : menu()->actions()) {
        if (action->isChecked()) {
            menu()->setActiveAction(action);
        }
    }
}

void RevisionChooser::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        updateWords();
    }
}

void RevisionChooser::updateWords()
{
    const QLocale locale;
    //: revision 3 of 4, as short as can be
    setText(tr("Rev %1 of %2").arg(locale.toString(m_number), locale.toString(m_count)));
    setAccessibleName(tr("Revision %1 of %2; choose another")
                          .arg(locale.toString(m_number), locale.toString(m_count)));
    setToolTip(tr("Choose a revision of this article"));
    setEnabled(!m_revisions.isEmpty());
}

void RevisionChooser::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const QLocale locale;
    const auto isLater = [this](const Revision &revision) {
        return m_asOf && revision.archived.value_or(revision.fetched) > *m_asOf;
    };
    bool hasLater = false;
    for (const Revision &revision : std::as_const(m_revisions)) {
        if (!isLater(revision) && hasLater) {
            menu()->addSeparator();
            hasLater = false;
        }
        hasLater = hasLater || isLater(revision);
        QString words = tr("Rev %1 · seen %2 · %3")
                            .arg(locale.toString(revision.number), Wording::seen(revision, locale),
                                 Wording::revisionKind(revision.kind));
        if (isLater(revision)) {
            words = tr("%1 · after the moment shown").arg(words);
        }
        QAction *action = menu()->addAction(words.replace(u'&', u"&&"_s));
        action->setObjectName(u"revision%1"_s.arg(revision.number));
        action->setToolTip(revision.headline);
        action->setCheckable(true);
        action->setChecked(revision.number == m_number);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, number = revision.number] { Q_EMIT revisionChosen(number); });
    }
}

} // namespace parallax::ui
