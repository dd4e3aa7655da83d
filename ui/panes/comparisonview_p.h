// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonmarks.h"
#include "comparisonview.h"

#include <ui/theme/theme.h>
#include <ui/web/shutinprofile.h>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QToolButton;

namespace parallax::ui {

class LinkBand;
class PaneLinker;
class PaneRow;

struct ComparisonView::Private
{
    Comparison comparison;
    ComparisonMarks marks;
    Theme theme;
    QString family;
    int pixelSize = 0;
    bool isReduced = false;
    bool showsCommonText = true;
    bool isChoosing = false;
    int headlineLines = 3;
    FaceFactory sourceFactory;
    QList<ArticlePane *> panes;
    QList<LinkBand *> bands;
    QStackedLayout *stack = nullptr;
    QLabel *empty = nullptr;
    QWidget *shown = nullptr; // the panes with the letters beside them
    QToolButton *before = nullptr;
    QToolButton *after = nullptr;
    QScrollArea *area = nullptr;
    PaneRow *row = nullptr;
    PaneLinker *linker = nullptr;
    std::unique_ptr<ShutInProfile> profile; // the panes' pages go before it, see ~ComparisonView
};

} // namespace parallax::ui
