// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonmarks.h"
#include "comparisonview.h"
#include "handties.h"

#include <ui/theme/theme.h>
#include <ui/web/shutinprofile.h>

#include <QSet>

class QLabel;
class QRubberBand;
class QScrollArea;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace parallax::ui {

class FindBar;
class LinkBand;
class PaneLinker;
class PaneRow;
class TieBar;

struct ComparisonView::Private
{
    Comparison comparison;
    ComparisonMarks marks;
    HandTies ties;
    Theme theme;
    QString family;
    int pixelSize = 0;
    double lineHeight = 0;
    int measure = 0;
    bool isReduced = false;
    bool showsCommonText = true;
    bool isChoosing = false;
    bool isFolding = false;
    qsizetype walkedMark = -1; // where nextInPane() came to; a group may stand twice in one text
    int headlineLines = 3;
    FaceFactory sourceFactory;
    QList<ArticlePane *> panes; // one an article
    QList<qsizetype> order; // articles as their panes stand side by side, without the closed ones
    QStringList wishedOrder; // names of articles as the reader arranged them
    QSet<QString> closed; // names of articles
    QList<LinkBand *> bands;
    QStackedLayout *stack = nullptr;
    QLabel *empty = nullptr;
    QWidget *shown = nullptr; // the panes with the letters beside them
    QToolButton *before = nullptr;
    QToolButton *after = nullptr;
    QScrollArea *area = nullptr;
    PaneRow *row = nullptr;
    PaneLinker *linker = nullptr;
    FindBar *find = nullptr;
    TieBar *tie = nullptr;
    QTimer *frame = nullptr;
    QRubberBand *dropMark = nullptr; // around the head that a pane would be dropped on
    std::optional<QDateTime> asOf;
    std::unique_ptr<ShutInProfile> profile; // the panes' pages go before it, see ~ComparisonView
};

} // namespace parallax::ui
