// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panes of a ComparisonView: making, arranging and measuring them.
#include "articlepane.h"
#include "comparisonview_p.h"
#include "findbar.h"
#include "linkband.h"
#include "paneheader.h"
#include "panelinker.h"
#include "panerow.h"
#include "tiebar.h"

#include <ui/theme/outletbadge.h>

#include <QDataStream>
#include <QFontInfo>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int leastPaneWidth = 240; // design notes: narrower never, then sideways scrolling
constexpr qsizetype panesWithWideBands = 3;
constexpr double referencePixels = 13; // --fs-ui: the size the measures were drawn for

} // namespace

void ComparisonView::arrangePanes()
{
    const qsizetype count = d->comparison.articles.size();
    const QList<ArticlePane *> oldPanes = d->panes.mid(std::min(count, d->panes.size()));
    const QList<LinkBand *> oldBands =
        d->bands.mid(std::min(std::max<qsizetype>(0, count - 1), d->bands.size()));
    d->panes.resize(d->panes.size() - oldPanes.size());
    d->bands.resize(d->bands.size() - oldBands.size());
    d->linker->forgetPanes();
    d->find->setPanes({}, {}, {});
    d->tie->setPanes({}, {}, d->comparison);
    d->row->setPanes({}, {});
    qDeleteAll(oldPanes);
    qDeleteAll(oldBands);
    while (d->panes.size() < count) {
        addPane();
    }
    bool withDate = false;
    QDate day;
    for (const ComparedArticle &article : std::as_const(d->comparison.articles)) {
        const QDate seen = article.record.archived
                               .value_or(article.article.observed.value_or(article.record.fetched))
                               .toLocalTime()
                               .date();
        withDate = withDate || (day.isValid() && seen.isValid() && seen != day);
        day = seen.isValid() ? seen : day;
    }
    for (qsizetype index = 0; index < count; ++index) {
        d->panes.at(index)->setArticle(d->comparison.articles.at(index), index,
                                       {d->marks.articles.at(index), d->marks.common.at(index)},
                                       withDate);
    }
    for (qsizetype index = 0; index < count; ++index) {
        d->panes.at(index)->setTies(d->ties.places.at(index));
    }
    updateOrder();
    placePanes();
    d->stack->setCurrentWidget(count > 0 ? d->shown : d->empty);
    updateMeasures();
}

void ComparisonView::addPane()
{
    const qsizetype index = d->panes.size();
    auto *pane = new ArticlePane(*d->profile, d->row);
    pane->setCommonTextShown(d->showsCommonText);
    pane->setFolding(foldLabel());
    pane->view()->setSpace(d->lineHeight, d->measure);
    pane->setObjectName(u"articlePane%1"_s.arg(index + 1));
    pane->setTheme(d->theme);
    if (d->sourceFactory) {
        pane->setFaceFactory(Face::Source, [this, index](QWidget *parent) {
            return d->sourceFactory(index, parent);
        });
        pane->setFaces(Face::Reading | Face::Source);
    }
    d->panes.append(pane);
    pane->header()->setAsOf(d->asOf);
    connectSwapping(pane, index);
    offerTying(pane, index);
    if (index > 0) {
        auto *band = new LinkBand([this, index] { return d->linker->ribbons(index - 1); }, d->row);
        band->setObjectName(u"linkBand%1"_s.arg(index));
        band->setTheme(d->theme);
        d->bands.append(band);
    }
    connect(pane, &ArticlePane::laidOut, this, [this, index] { d->linker->paneLaidOut(index); });
    connect(pane, &ArticlePane::scrolled, this,
            [this, index](bool byReader) { d->linker->paneScrolled(index, byReader); });
    connect(pane, &ArticlePane::entered, this, [this, index] { setActive(index); });
    connect(pane, &ArticlePane::markHovered, this, [this, index](int mark) {
        const MarkedGroup *group = d->marks.groupOf(index, mark);
        hoverGroup(group != nullptr ? group->id : GroupId());
    });
    connect(pane, &ArticlePane::markClicked, this,
            [this, index](int mark) { activate(index, mark); });
    connect(pane, &ArticlePane::faceChanged, this, [this, index](Face face) {
        d->linker->paneLaidOut(index);
        Q_EMIT faceChanged(index, face);
    });
    connect(pane, &ArticlePane::captureRequested, this,
            [this, index] { Q_EMIT captureRequested(index); });
    connect(pane, &ArticlePane::revisionRequested, this,
            [this, index](int number) { Q_EMIT revisionRequested(index, number); });
    connect(pane, &ArticlePane::keptRequested, this,
            [this, index] { Q_EMIT keptRequested(index); });
    connect(pane, &ArticlePane::moveRequested, this,
            [this, index](int by) { movePane(index, by); });
    // Later: the menu that asked for it belongs to the pane.
    connect(
        pane, &ArticlePane::closeRequested, this, [this, index] { closePane(index); },
        Qt::QueuedConnection);
    connect(pane, &ArticlePane::leftOutRequested, this,
            [this, index] { Q_EMIT leftOutRequested(index); });
    connect(pane, &ArticlePane::changesRequested, this,
            [this, index](bool shown) { Q_EMIT changesRequested(index, shown); });
    connect(pane, &ArticlePane::failed, this, [this, index] {
        Q_EMIT problem(tr("The text of %1 cannot be shown: the page's process ended several times. "
                          "Choose the article again to try once more.")
                           .arg(d->comparison.articles.value(index).outlet));
    });
}

QToolButton *ComparisonView::edgeButton(const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    button->hide();
    connect(button, &QToolButton::clicked, this,
            [this, button] { focusPane(button->property("article").toInt()); });
    return button;
}

/// A letter at each edge names the next pane that does not fit.
void ComparisonView::showEdges()
{
    const QRect seen(-d->row->x(), 0, d->area->viewport()->width(), 1);
    int before = -1;
    int after = -1;
    const bool fits = d->row->minimumSizeHint().width() <= d->area->viewport()->width();
    for (const qsizetype shown : std::as_const(d->order)) {
        if (fits) {
            break;
        }
        const int article = static_cast<int>(shown);
        const QRect pane = d->panes.at(article)->geometry();
        const bool isLeft = pane.center().x() < seen.left();
        const bool isRight = pane.center().x() > seen.right();
        const bool isBefore = layoutDirection() == Qt::RightToLeft ? isRight : isLeft;
        const bool isAfter = layoutDirection() == Qt::RightToLeft ? isLeft : isRight;
        before = isBefore ? article : before;
        after = isAfter && after < 0 ? article : after;
    }
    const auto show = [this](QToolButton *button, int article) {
        button->setVisible(article >= 0);
        if (article >= 0) {
            const QString outlet = d->comparison.articles.value(article).outlet;
            button->setProperty("article", article);
            button->setIcon(outletIcon(d->theme, article, BadgeState::NotShown));
            button->setAccessibleName(tr("Show %1").arg(outlet));
            button->setToolTip(tr("Show %1").arg(outlet));
        }
    };
    show(d->before, before);
    show(d->after, after);
}

void ComparisonView::updateMeasures()
{
    const double pixels = QFontInfo(font()).pixelSize();
    // Within a pixel of the reference all is drawn as designed; beyond it everything follows the
    // font.
    const double scale = std::abs(pixels - referencePixels) <= 1.5 ? 1.0 : pixels / referencePixels;
    for (ArticlePane *pane : std::as_const(d->panes)) {
        pane->setType(d->family, d->pixelSize, scale);
    }
    const QLatin1String gutter =
        d->order.size() > panesWithWideBands ? "gutter-6"_L1 : "gutter-3"_L1;
    d->row->setMeasures(qRound(leastPaneWidth * scale), qRound(d->theme.number(gutter)));
    d->row->setHeadlineLines(d->headlineLines);
}

QByteArray ComparisonView::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << d->row->shares();
    return state;
}

bool ComparisonView::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 count = 0;
    stream >> count; // read by hand: a broken length must not ask for memory
    if (stream.status() != QDataStream::Ok || count != static_cast<quint32>(d->order.size())) {
        return false;
    }
    QList<double> shares;
    for (quint32 index = 0; index < count; ++index) {
        double share = 0;
        stream >> share;
        shares.append(share);
    }
    if (stream.status() != QDataStream::Ok) {
        return false;
    }
    d->row->setShares(shares);
    return d->row->shares() == shares;
}

} // namespace parallax::ui
