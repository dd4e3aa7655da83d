// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a pane's head.
#include "paneheader.h"
#include "revisionchooser.h"

#include <ui/theme/outletbadge.h>

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parallax::ui {

QString PaneHeader::faceName(Face face)
{
    switch (face) {
    case Face::Reading:
        return tr("Reading");
    case Face::Original:
        return tr("Original");
    case Face::Source:
        return tr("Source");
    }
    return {};
}

void PaneHeader::showFaceMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    for (const Face face : {Face::Reading, Face::Original, Face::Source}) {
        if (m_faces.testFlag(face)) {
            QAction *action = menu->addAction(faceName(face));
            action->setObjectName(u"paneFace%1"_s.arg(int(face)));
            action->setCheckable(true);
            action->setChecked(face == m_face);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [this, face] { Q_EMIT faceChosen(face); });
        }
    }
    menu->addSeparator();
    const auto add = [this, menu](const QString &text, const QString &name, auto told) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, told);
    };
    //: menu of a pane; number of blocks of the page that are not in the article
    add(tr("What Was Left &Out (%1)…").arg(QLocale().toString(m_leftOut)), u"paneLeftOut"_s,
        [this] { Q_EMIT leftOutRequested(); });
    menu->addSeparator();
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    add(tr("Move &Left"), u"paneMoveLeft"_s,
        [this, isReversed] { Q_EMIT moveRequested(isReversed ? 1 : -1); });
    add(tr("Move &Right"), u"paneMoveRight"_s,
        [this, isReversed] { Q_EMIT moveRequested(isReversed ? -1 : 1); });
    QMenu *swap = menu->addMenu(tr("S&wap With"));
    swap->setObjectName(u"paneSwap"_s);
    fillSwapMenu(swap);
    swap->setEnabled(!m_neighbours.isEmpty());
    add(tr("&Kept with This Revision…"), u"paneKept"_s, [this] { Q_EMIT keptRequested(); });
    add(tr("&Close Pane"), u"paneClose"_s, [this] { Q_EMIT closeRequested(); });
    menu->popup(m_faceButton->mapToGlobal(QPoint(0, m_faceButton->height())));
}

void PaneHeader::fillSwapMenu(QMenu *menu)
{
    for (const auto &[article, outlet] : std::as_const(m_neighbours)) {
        // The letter of the badge is the key.
        QAction *action =
            menu->addAction(outletIcon(m_theme, article),
                            tr("&%1: %2").arg(Theme::outletLetter(article),
                                              QString(outlet).replace(u'&', u"&&"_s)));
        action->setObjectName(u"paneSwap%1"_s.arg(article + 1));
        connect(action, &QAction::triggered, this,
                [this, other = article] { Q_EMIT swapRequested(other); });
    }
}

void PaneHeader::showSwapMenu()
{
    if (m_neighbours.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"paneSwapMenu"_s);
    menu->setAccessibleName(tr("Swap with"));
    fillSwapMenu(menu);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void PaneHeader::showRevisions()
{
    m_revision->openList();
}

void PaneHeader::setNeighbours(const QList<std::pair<qsizetype, QString>> &neighbours)
{
    m_neighbours = neighbours;
}

void PaneHeader::setAsOf(const std::optional<QDateTime> &asOf)
{
    m_revision->setAsOf(asOf);
}

} // namespace parallax::ui
