// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the texts of a ComparisonView are set, and which face each pane shows.
#include "articlepane.h"
#include "comparisonview_p.h"
#include "findbar.h"
#include "linkband.h"
#include "panelinker.h"
#include "panerow.h"
#include "tiebar.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace parallax::ui {

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
    d->tie->setTheme(theme);
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

} // namespace parallax::ui
