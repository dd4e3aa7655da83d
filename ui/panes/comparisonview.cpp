// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonview.h"

#include "articlepane.h"
#include "comparisonview_p.h"
#include "findbar.h"
#include "linkband.h"
#include "panelinker.h"
#include "panerow.h"
#include "tiebar.h"

#include <ui/models/samegroup.h>

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr int frameTime = 8; // ms; half of one at 60 Hz, so that no frame is missed
constexpr qsizetype mostPanes = 64; // far more than a screen; a guard against a broken event

} // namespace

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"comparisonView"_s);
    setAccessibleName(tr("Articles side by side"));
    d->profile = std::make_unique<ShutInProfile>();
    d->linker = new PaneLinker(this);
    d->area = new QScrollArea(this);
    d->area->setObjectName(u"paneArea"_s);
    d->area->setFrameShape(QFrame::NoFrame);
    d->area->setWidgetResizable(true);
    d->area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    d->area->setFocusPolicy(Qt::NoFocus);
    d->row = new PaneRow;
    d->area->setWidget(d->row);
    d->empty = new QLabel(
        tr("No article of this event is shown. Add articles, or choose some in the library."),
        this);
    d->empty->setObjectName(u"emptyComparison"_s);
    d->empty->setAlignment(Qt::AlignCenter);
    d->empty->setWordWrap(true);
    d->stack = new QStackedLayout(this);
    d->stack->addWidget(d->empty);
    d->shown = new QWidget(this);
    d->before = edgeButton(u"paneBefore"_s);
    d->after = edgeButton(u"paneAfter"_s);
    d->find = new FindBar(this);
    d->tie = new TieBar(this);
    auto *column = new QVBoxLayout(d->shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    column->addLayout(beside, 1);
    column->addWidget(d->find);
    column->addWidget(d->tie);
    beside->addWidget(d->before);
    beside->addWidget(d->area, 1);
    beside->addWidget(d->after);
    d->stack->addWidget(d->shown);
    connect(d->area->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { showEdges(); });
    // Later: a letter that comes or goes changes the room for the panes.
    connect(d->row, &PaneRow::arranged, this, &ComparisonView::showEdges, Qt::QueuedConnection);
    // Every pane reports on its own when it has moved: painted once a frame, not once a report.
    d->frame = new QTimer(this);
    d->frame->setSingleShot(true);
    d->frame->setTimerType(Qt::PreciseTimer);
    d->frame->setInterval(frameTime);
    connect(d->linker, &PaneLinker::moved, this, [this] {
        if (!d->frame->isActive()) {
            d->frame->start();
        }
    });
    connect(d->frame, &QTimer::timeout, this, [this] {
        for (ArticlePane *pane : std::as_const(d->panes)) {
            pane->updateStrip();
        }
        for (LinkBand *band : std::as_const(d->bands)) {
            band->update();
        }
    });
    connectTying();
    connect(d->find, &FindBar::shown, this, [this](qsizetype article) {
        d->area->ensureWidgetVisible(d->panes.at(article), 0, 0);
        setActive(article);
    });
    connect(d->find, &FindBar::closed, this, [this] { focusPane(int(d->linker->leader())); });
    d->isReduced = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    setTheme(themeFor(palette()));
}

ComparisonView::~ComparisonView()
{
    // Pages must be gone before their profile.
    qDeleteAll(d->panes);
    d->panes.clear();
}

void ComparisonView::setComparison(const Comparison &comparison)
{
    const GroupId pinnedBefore = d->linker->pinned();
    const GroupId pinnedNow = sameGroup(d->comparison, pinnedBefore, comparison);
    d->comparison = comparison;
    if (d->comparison.articles.size() > mostPanes) {
        d->comparison.articles.resize(mostPanes);
        d->comparison.claims.removeIf(
            [](const Claim &claim) { return claim.article >= mostPanes; });
    }
    d->marks = comparisonMarks(d->comparison);
    d->ties = handTies(d->comparison);
    arrangePanes();
    d->linker->setPanes(d->panes, d->comparison, d->marks, d->ties);

    if (!pinnedNow.isEmpty()) {
        d->linker->pin(pinnedNow, d->linker->leader());
    }
    if (d->linker->pinned() != pinnedBefore) {
        Q_EMIT groupPinned(d->linker->pinned());
        Q_EMIT currentGroupChanged(d->linker->current());
    }
}

void ComparisonView::setActive(qsizetype article)
{
    if (article != d->linker->leader()) {
        d->linker->setLeader(article);
        Q_EMIT activeArticleChanged(article);
    }
    d->tie->setActive(article);
}

const Comparison &ComparisonView::comparison() const
{
    return d->comparison;
}

int ComparisonView::paneCount() const
{
    return static_cast<int>(d->panes.size());
}

ArticlePane *ComparisonView::pane(qsizetype article) const
{
    return article >= 0 && article < d->panes.size() ? d->panes.at(article) : nullptr;
}

GroupId ComparisonView::pinnedGroup() const
{
    return d->linker->pinned();
}

GroupId ComparisonView::currentGroup() const
{
    return d->linker->current();
}

GroupId ComparisonView::hoveredGroup() const
{
    return d->linker->hovered();
}

int ComparisonView::groupNumber(const GroupId &group) const
{
    return static_cast<int>(d->marks.places.value(group, -1)) + 1;
}

QString ComparisonView::spoken(const GroupId &id) const
{
    const MarkedGroup *group = d->marks.group(id);
    for (qsizetype article = 0; group != nullptr && article < group->marks.size(); ++article) {
        if (group->stands(article)) {
            return d->marks.articles.at(article).at(group->marks.at(article).first()).label;
        }
    }
    return {};
}

bool ComparisonView::isLinked() const
{
    return d->linker->isLinked();
}

qsizetype ComparisonView::focusedArticle() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype index = 0; focus != nullptr && index < d->panes.size(); ++index) {
        if (d->panes.at(index)->isAncestorOf(focus)) {
            return index;
        }
    }
    return -1;
}

qsizetype ComparisonView::activeArticle() const
{
    return d->linker->leader();
}

void ComparisonView::focusPane(int article)
{
    if (ArticlePane *shown = pane(article)) {
        if (!d->order.contains(article)) {
            d->closed.remove(nameOf(article));
            rearrange();
        }
        d->area->ensureWidgetVisible(shown, 0, 0);
        shown->setFocus(Qt::ShortcutFocusReason);
        setActive(article);
    }
}

void ComparisonView::setLinked(bool linked)
{
    if (linked != d->linker->isLinked()) {
        d->linker->setLinked(linked);
        Q_EMIT linkedChanged(linked);
    }
}

void ComparisonView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateMeasures();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Articles side by side"));
        d->empty->setText(
            tr("No article of this event is shown. Add articles, or choose some in the library."));
        setComparison(Comparison(d->comparison)); // labels of the marks are words, too
    }
    QWidget::changeEvent(event);
}

} // namespace parallax::ui
