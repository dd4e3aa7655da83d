// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which panes of a ComparisonView stand side by side, and in which order.
#include "articlepane.h"
#include "comparisonview_p.h"
#include "findbar.h"
#include "linkband.h"
#include "panelinker.h"
#include "panerow.h"
#include "tiebar.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr quint32 mostRemembered = 4096; // articles; a guard against a broken state

} // namespace

/// What an article is remembered by: its id, or its place where nothing is stored.
QString ComparisonView::nameOf(qsizetype article) const
{
    const QString id = d->comparison.articles.value(article).id.value;
    return id.isEmpty() ? u"#%1"_s.arg(article) : id;
}

void ComparisonView::updateOrder()
{
    QList<qsizetype> all;
    for (qsizetype article = 0; article < d->panes.size(); ++article) {
        all.append(article);
    }
    const auto wished = [this](qsizetype article) {
        const qsizetype place = d->wishedOrder.indexOf(nameOf(article));
        return place < 0 ? d->wishedOrder.size() : place;
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](qsizetype a, qsizetype b) { return wished(a) < wished(b); });
    d->order = all;
    d->order.removeIf([this](qsizetype article) { return d->closed.contains(nameOf(article)); });
    if (d->order.isEmpty()) {
        d->order = all;
    }
}

void ComparisonView::placePanes()
{
    QList<ArticlePane *> shown;
    for (const qsizetype article : std::as_const(d->order)) {
        shown.append(d->panes.at(article));
    }
    for (ArticlePane *pane : std::as_const(d->panes)) {
        pane->setVisible(shown.contains(pane));
    }
    const QList<LinkBand *> bands = d->bands.mid(0, std::max<qsizetype>(0, shown.size() - 1));
    for (LinkBand *band : std::as_const(d->bands)) {
        band->setVisible(bands.contains(band));
    }
    d->linker->setOrder(d->order);
    if (!d->order.isEmpty() && !d->order.contains(d->linker->leader())) {
        d->linker->setLeader(d->order.first());
    }
    d->find->setPanes(shown, d->order, d->comparison);
    d->tie->setPanes(shown, d->order, d->comparison);
    d->row->setPanes(shown, bands);
    tellNeighbours();
}

void ComparisonView::rearrange()
{
    updateOrder();
    placePanes();
    updateMeasures();
    Q_EMIT arrangementChanged();
}

const QList<qsizetype> &ComparisonView::shownArticles() const
{
    return d->order;
}

void ComparisonView::closePane(qsizetype article)
{
    if (d->order.size() < 2 || !d->order.contains(article)) {
        return;
    }
    const bool hadFocus = focusedArticle() == article;
    const qsizetype place = d->order.indexOf(article);
    d->closed.insert(nameOf(article));
    rearrange();
    if (hadFocus) {
        focusPane(static_cast<int>(d->order.at(std::min(place, d->order.size() - 1))));
    }
}

void ComparisonView::showAllPanes()
{
    if (!d->closed.isEmpty()) {
        d->closed.clear();
        rearrange();
    }
}

void ComparisonView::movePane(qsizetype article, int by)
{
    const qsizetype from = d->order.indexOf(article);
    const qsizetype to = std::clamp<qsizetype>(from + by, 0, d->order.size() - 1);
    if (from < 0 || to == from) {
        return;
    }
    QList<double> shares = d->row->shares();
    if (shares.size() == d->order.size()) {
        shares.move(from, to);
    }
    QList<qsizetype> order = d->order;
    order.move(from, to);
    d->wishedOrder.clear();
    for (const qsizetype one : std::as_const(order)) {
        d->wishedOrder.append(nameOf(one));
    }
    rearrange();
    d->row->setShares(shares);
}

QByteArray ComparisonView::saveArrangement() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    QStringList closed = d->closed.values();
    closed.sort();
    stream << quint32(d->wishedOrder.size()) << quint32(closed.size());
    for (const QString &name : d->wishedOrder + closed) {
        stream << name.toUtf8();
    }
    return state;
}

bool ComparisonView::restoreArrangement(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 ordered = 0;
    quint32 closed = 0;
    stream >> ordered >> closed;
    if (stream.status() != QDataStream::Ok || ordered > mostRemembered || closed > mostRemembered) {
        return false;
    }
    QStringList names;
    for (quint32 index = 0; index < ordered + closed && stream.status() == QDataStream::Ok;
         ++index) {
        QByteArray name;
        stream >> name;
        names.append(QString::fromUtf8(name));
    }
    if (stream.status() != QDataStream::Ok) {
        return false;
    }
    d->wishedOrder = names.mid(0, ordered);
    const QStringList gone = names.mid(ordered);
    d->closed = QSet<QString>(gone.cbegin(), gone.cend());
    rearrange();
    return true;
}

} // namespace parallax::ui
