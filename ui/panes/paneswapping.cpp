// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two panes of a ComparisonView change places: from the menu of a head, or by carrying one head
// onto another.
#include "articlepane.h"
#include "comparisonview_p.h"
#include "headdrag.h"
#include "paneheader.h"
#include "panerow.h"

#include <QRubberBand>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void ComparisonView::connectSwapping(ArticlePane *pane, qsizetype article)
{
    connect(pane->header(), &PaneHeader::swapRequested, this,
            [this, article](qsizetype other) { swapPanes(article, other); });
    auto *drag = new HeadDrag(pane->header());
    connect(drag, &HeadDrag::moved, this, [this, article](const QPoint &at) {
        const qsizetype other = headAt(at);
        if (d->dropMark == nullptr) {
            d->dropMark = new QRubberBand(QRubberBand::Rectangle, this);
            d->dropMark->setObjectName(u"dropMark"_s);
        }
        d->dropMark->setVisible(other >= 0 && other != article);
        if (other >= 0) {
            const QWidget *head = d->panes.at(other)->header();
            d->dropMark->setGeometry(QRect(head->mapTo(this, QPoint()), head->size()));
        }
    });
    connect(drag, &HeadDrag::dropped, this, [this, article](const QPoint &at) {
        if (d->dropMark != nullptr) {
            d->dropMark->hide();
        }
        if (const qsizetype other = headAt(at); other >= 0) {
            swapPanes(article, other);
        }
    });
}

/// The article whose head is at this place of the screen, -1 when there is none.
qsizetype ComparisonView::headAt(const QPoint &global) const
{
    for (const qsizetype article : std::as_const(d->order)) {
        const QWidget *head = d->panes.at(article)->header();
        if (head->rect().contains(head->mapFromGlobal(global))) {
            return article;
        }
    }
    return -1;
}

/// Which panes there are to change places with.
void ComparisonView::tellNeighbours()
{
    for (const qsizetype article : std::as_const(d->order)) {
        QList<std::pair<qsizetype, QString>> others;
        for (const qsizetype other : std::as_const(d->order)) {
            if (other != article) {
                others.append({other, d->comparison.articles.at(other).outlet});
            }
        }
        d->panes.at(article)->header()->setNeighbours(others);
    }
}

void ComparisonView::swapPanes(qsizetype article, qsizetype other)
{
    const qsizetype one = d->order.indexOf(article);
    const qsizetype two = d->order.indexOf(other);
    if (one < 0 || two < 0 || one == two) {
        return;
    }
    QList<double> shares = d->row->shares();
    if (shares.size() == d->order.size()) {
        shares.swapItemsAt(one, two); // each keeps its width
    }
    QList<qsizetype> order = d->order;
    order.swapItemsAt(one, two);
    d->wishedOrder.clear();
    for (const qsizetype shown : std::as_const(order)) {
        d->wishedOrder.append(nameOf(shown));
    }
    rearrange();
    d->row->setShares(shares);
}

void ComparisonView::chooseSwap()
{
    if (ArticlePane *pane = this->pane(activeArticle())) {
        pane->header()->showSwapMenu();
    }
}

void ComparisonView::chooseRevision()
{
    if (ArticlePane *pane = this->pane(activeArticle())) {
        pane->header()->showRevisions();
    }
}

void ComparisonView::setAsOf(const std::optional<QDateTime> &asOf)
{
    d->asOf = asOf;
    for (ArticlePane *pane : std::as_const(d->panes)) {
        pane->header()->setAsOf(asOf);
    }
}

} // namespace parallax::ui
