// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trackingtable.h"

#include <ui/theme/rowtable.h>

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

namespace parallax::ui {
namespace {

constexpr int firstLetters = 40; ///< width of the first column, in average letters
constexpr int otherLetters = 26;

} // namespace

QTableView *trackingTable(const QString &objectName,
                          const QString &accessibleName,
                          QAbstractItemModel &model,
                          QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setProperty("rows", true);
    table->setModel(&model);
    styleRowTable(*table);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    const int letter = table->fontMetrics().averageCharWidth();
    for (int column = 0; column < model.columnCount(); ++column) {
        table->setColumnWidth(column, letter * (column == 0 ? firstLetters : otherLetters));
    }
    return table;
}

QLabel *trackingEmpty(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(objectName);
    label->setProperty("role", QStringLiteral("evidence"));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(24);
    return label;
}

QToolButton *trackingButton(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setText(text);
    button->setAccessibleName(text);
    button->setProperty("boxed", true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace parallax::ui
