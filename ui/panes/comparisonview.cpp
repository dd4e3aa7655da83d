// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparisonview.h"

#include "articlepane.h"
#include "comparisonview_p.h"
#include "findbar.h"
#include "linkband.h"
#include "paneheader.h"
#include "panelinker.h"
#include "panerow.h"

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
    auto *column = new QVBoxLayout(d->shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    column->addLayout(beside, 1);
    column->addWidget(d->find);
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
    arrangePanes();
    d->linker->setPanes(d->panes, d->comparison, d->marks);

    if (!pinnedNow.isEmpty()) {
        d->linker->pin(pinnedNow, d->linker->leader());
    }
    if (d->linker->pinned() != pinnedBefore) {
        Q_EMIT groupPinned(d->linker->pinned());
        Q_EMIT currentGroupChanged(d->linker->current());
    }
}

void ComparisonView::activate(qsizetype article, int mark)
{
    const MarkedGroup *group = d->marks.groupOf(article, mark);
    if (group == nullptr) {
        return;
    }
    const GroupId id =
        group->id; // unpinning and pinning tell others, who may set another comparison
    const ClaimId claim = d->marks.articles.at(article).at(mark).claim;
    if (d->isChoosing) {
        Q_EMIT claimChosen(claim);
        return;
    }
    if (id == d->linker->pinned()) {
        unpin();
    } else {
        d->linker->pin(id, article, mark);
        Q_EMIT groupPinned(id);
        Q_EMIT currentGroupChanged(id);
    }
    Q_EMIT claimActivated(claim);
}

void ComparisonView::setActive(qsizetype article)
{
    if (article != d->linker->leader()) {
        d->linker->setLeader(article);
        Q_EMIT activeArticleChanged(article);
    }
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

void ComparisonView::setTheme(const Theme &theme)
{
    d->theme = theme;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.colour("window"_L1));
    colours.setColor(QPalette::WindowText, theme.colour("ink-2"_L1));
    d->row->setPalette(colours);
    d->empty->setPalette(colours);
    for (ArticlePane *pane : std::as_const(d->panes)) {
        pane->setTheme(theme);
    }
    for (LinkBand *band : std::as_const(d->bands)) {
        band->setTheme(theme);
    }
    d->find->setTheme(theme);
    setReducedMotion(d->isReduced);
    updateMeasures();
}

void ComparisonView::setReadingFont(const QString &family, int pixelSize)
{
    d->family = family;
    d->pixelSize = pixelSize;
    updateMeasures();
}

void ComparisonView::setReadingSpace(double lineHeight, int measure)
{
    d->lineHeight = lineHeight;
    d->measure = measure;
    for (ArticlePane *pane : std::as_const(d->panes)) {
        pane->view()->setSpace(lineHeight, measure);
    }
}

void ComparisonView::setCommonTextShown(bool shown)
{
    d->showsCommonText = shown;
    for (ArticlePane *pane : std::as_const(d->panes)) {
        pane->setCommonTextShown(shown);
    }
}

void ComparisonView::setOnlyDifferences(bool isOnly)
{
    d->isFolding = isOnly;
    for (ArticlePane *pane : std::as_const(d->panes)) {
        pane->setFolding(foldLabel());
    }
}

QString ComparisonView::foldLabel() const
{
    //: %1 is the number of paragraphs folded away
    return d->isFolding ? tr("Told alike, folded: %1") : QString();
}

void ComparisonView::openFind()
{
    if (!d->panes.isEmpty()) {
        d->find->open();
    }
}

void ComparisonView::findNext()
{
    d->find->step(1);
}

void ComparisonView::findPrevious()
{
    d->find->step(-1);
}

void ComparisonView::setReducedMotion(bool reduced)
{
    d->isReduced = reduced;
    d->linker->setGlide(reduced ? 0 : qRound(d->theme.number("t-glide"_L1)));
}

void ComparisonView::setHeadlineLines(int lines)
{
    d->headlineLines = lines;
    d->row->setHeadlineLines(lines);
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

void ComparisonView::setFaceFactory(Face face, FaceFactory factory)
{
    if (face != Face::Source) {
        return; // the other faces are this view's own
    }
    d->sourceFactory = std::move(factory);
    for (qsizetype index = 0; index < d->panes.size(); ++index) {
        d->panes.at(index)->setFaceFactory(
            face, [this, index](QWidget *parent) { return d->sourceFactory(index, parent); });
        d->panes.at(index)->setFaces(Face::Reading | Face::Source);
    }
}

void ComparisonView::setFaces(qsizetype article, Faces faces)
{
    if (ArticlePane *shown = pane(article)) {
        shown->setFaces(faces);
    }
}

void ComparisonView::showFace(qsizetype article, Face face)
{
    if (ArticlePane *shown = pane(article)) {
        shown->showFace(face);
    }
}

void ComparisonView::setOriginal(qsizetype article, const Result<OriginalPage> &page)
{
    if (ArticlePane *shown = pane(article)) {
        shown->setOriginal(page);
    }
}

void ComparisonView::setChanges(qsizetype article, const Article &older, const RevisionMatch &match)
{
    if (ArticlePane *shown = pane(article)) {
        shown->setChanges(
            revisionChanges(older, d->comparison.articles.at(article).article, match));
        d->linker->refresh();
    }
}

void ComparisonView::clearChanges(qsizetype article)
{
    if (ArticlePane *shown = pane(article)) {
        shown->setChanges({});
        d->linker->refresh();
    }
}

void ComparisonView::pinGroup(const GroupId &group)
{
    if (d->marks.group(group) == nullptr) {
        unpin();
        return;
    }
    if (group == d->linker->pinned()) {
        return;
    }
    const bool isOther = group != d->linker->current();
    d->linker->pin(group, d->linker->leader());
    Q_EMIT groupPinned(group);
    if (isOther) {
        Q_EMIT currentGroupChanged(group);
    }
}

void ComparisonView::unpin()
{
    if (!d->linker->pinned().isEmpty()) {
        d->linker->unpin();
        Q_EMIT groupPinned({});
    }
}

void ComparisonView::hoverGroup(const GroupId &group)
{
    const GroupId known = d->marks.group(group) != nullptr ? group : GroupId();
    if (known != d->linker->hovered()) {
        d->linker->hover(known);
        Q_EMIT groupHovered(known);
    }
}

void ComparisonView::setCurrentGroup(const GroupId &group)
{
    if (group == d->linker->current()) {
        return;
    }
    if (!d->linker->pinned().isEmpty() && d->marks.group(group) != nullptr) {
        pinGroup(group);
        return;
    }
    d->linker->setCurrent(group);
    Q_EMIT currentGroupChanged(d->linker->current());
}

void ComparisonView::nextGroup()
{
    stepGroup(1);
}

void ComparisonView::previousGroup()
{
    stepGroup(-1);
}

void ComparisonView::stepGroup(qsizetype step)
{
    const qsizetype count = d->marks.groups.size();
    if (count == 0) {
        return;
    }
    const qsizetype now = d->marks.places.value(d->linker->current(), step > 0 ? -1 : 0);
    setCurrentGroup(d->marks.groups.at((now + step + count) % count).id);
}

void ComparisonView::nextInPane()
{
    stepInPane(1);
}

void ComparisonView::previousInPane()
{
    stepInPane(-1);
}

void ComparisonView::stepInPane(qsizetype step)
{
    const QList<ReadingMark> marks = d->marks.articles.value(d->linker->leader());
    const GroupId now = d->linker->current();
    const auto here = std::find_if(marks.cbegin(), marks.cend(),
                                   [&now](const ReadingMark &mark) { return mark.group == now; });
    qsizetype at = here != marks.cend() ? here - marks.cbegin() : (step > 0 ? -1 : marks.size());
    if (marks.value(d->walkedMark).group == now && !now.isEmpty()) {
        at = d->walkedMark;
    }
    do {
        at += step;
    } while (at >= 0 && at < marks.size() && marks.at(at).group == now);
    if (at >= 0 && at < marks.size()) {
        d->walkedMark = at;
        const GroupId next = marks.at(at).group;
        setCurrentGroup(next);
    }
}

void ComparisonView::setChoosing(bool isChoosing)
{
    d->isChoosing = isChoosing;
}

void ComparisonView::pinCurrentGroup()
{
    if (d->isChoosing) {
        // Of several claims of the group the one in the pane the reader is in.
        const ClaimGroup *group = d->comparison.group(d->linker->current());
        const Claim *chosen = nullptr;
        for (const ClaimId &id : group != nullptr ? group->claims : QList<ClaimId>()) {
            const Claim *claim = d->comparison.claim(id);
            const bool isHere = claim != nullptr && claim->article == d->linker->leader();
            chosen = chosen == nullptr || isHere ? claim : chosen;
        }
        if (chosen != nullptr) {
            Q_EMIT claimChosen(chosen->id);
        }
        return;
    }
    if (d->linker->current() == d->linker->pinned()) {
        unpin();
    } else {
        pinGroup(d->linker->current());
    }
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
