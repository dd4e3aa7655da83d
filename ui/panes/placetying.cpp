// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A ComparisonView's part in setting two places level by hand.
#include "articlepane.h"
#include "comparisonview_p.h"
#include "panelinker.h"
#include "tiebar.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void ComparisonView::connectTying()
{
    connect(d->tie, &TieBar::paneWanted, this,
            [this](qsizetype article) { focusPane(int(article)); });
    connect(d->tie, &TieBar::heldChanged, this,
            [this](bool isHeld) { d->linker->setHeld(isHeld); });
    connect(d->tie, &TieBar::tied, this, &ComparisonView::placesTied);
}

/// The menu of a text begins with the place under the pointer.
void ComparisonView::offerTying(ArticlePane *pane, qsizetype article)
{
    auto *entry = new QAction(tr("Set This Place Level with Another…"), pane);
    entry->setObjectName(u"tieThisPlace"_s);
    connect(entry, &QAction::triggered, this, [this, article] { d->tie->begin(article, true); });
    pane->view()->addMenuEntry(entry);
}

void ComparisonView::tiePlaces()
{
    d->tie->begin(d->linker->leader());
}

} // namespace parallax::ui
