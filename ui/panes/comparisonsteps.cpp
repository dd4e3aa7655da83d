// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Going through a ComparisonView: the group under the pointer, the current and the pinned one.
#include "comparisonview_p.h"
#include "findbar.h"
#include "panelinker.h"

#include <algorithm>

namespace parallax::ui {

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

} // namespace parallax::ui
