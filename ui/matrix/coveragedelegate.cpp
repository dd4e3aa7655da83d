// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coveragedelegate.h"

#include "stateshape.h"

#include <ui/claims/claimmark.h>
#include <ui/models/coveragemodel.h>
#include <ui/theme/lettering.h>
#include <ui/theme/outletbadge.h>

#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int margin = 8;
constexpr int roomForFirst = 4; // times its width: the claim goes before who told it first
constexpr int markWidth = 18;

/// A part of the row's rectangle, counted from the side where reading begins.
QRect leading(const QRect &rect, int from, int width, bool isReversed)
{
    const int left = isReversed ? rect.right() - from - width + 1 : rect.left() + from;
    return {left, rect.top(), width, rect.height()};
}

QColor background(const Theme &theme, const QModelIndex &index)
{
    switch (CoverageState(index.data(CoverageModel::StateRole).toInt())) {
    case CoverageState::Differing:
        return theme.colour("warm-soft"_L1);
    case CoverageState::Absent:
    case CoverageState::NotYetPublished:
        return theme.colour("alt"_L1);
    default:
        return theme.colour("base"_L1);
    }
}

/// The text in at most so many lines, what does not fit cut. A claim keeps the direction of its own
/// words.
QString inLines(const QString &text, const QStyleOptionViewItem &option, int width, int most)
{
    QTextLayout layout(text, option.font);
    QStringList lines;
    layout.beginLayout();
    for (int number = 1; number < most; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    QTextLine rest = layout.createLine();
    if (rest.isValid()) {
        lines.append(
            option.fontMetrics.elidedText(text.mid(rest.textStart()), Qt::ElideRight, width));
    }
    layout.endLayout();
    for (QString &line : lines) {
        line = isolated(line);
    }
    return lines.join(u'\n');
}

} // namespace

CoverageDelegate::~CoverageDelegate() = default;

QSize CoverageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int side = option.fontMetrics.height();
    const int words = index.column() == 0
        ? option.fontMetrics.averageCharWidth() * 36 + markWidth
        : option.fontMetrics.horizontalAdvance(index.data(CoverageModel::PlaceRole).toString())
            + 2 * side;
    return {words + 4 * margin, side + 12};
}

void CoverageDelegate::paint(QPainter *painter,
                             const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const bool isCell = index.data(CoverageModel::StateRole).isValid();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->fillRect(option.rect,
                      isSelected   ? theme().colour("accent-soft"_L1)
                          : isCell ? background(theme(), index)
                                   : theme().colour("base"_L1));
    const bool isHatched = isCell
        && CoverageState(index.data(CoverageModel::StateRole).toInt())
            == CoverageState::NotYetPublished;
    if (isHatched && !isSelected) {
        painter->fillRect(option.rect, QBrush(theme().colour("hatch"_L1), Qt::BDiagPattern));
    }
    painter->setPen(theme().colour("line"_L1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isReversed = option.direction == Qt::RightToLeft;
    painter->drawLine(isReversed ? option.rect.topLeft() : option.rect.topRight(),
                      isReversed ? option.rect.bottomLeft() : option.rect.bottomRight());
    painter->setFont(option.font);
    if (isCell) {
        paintCell(painter, option, index);
    } else {
        paintLabel(painter, option, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme().colour("accent"_L1), theme().number("focus"_L1)));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void CoverageDelegate::paintLabel(QPainter *painter,
                                  const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const bool isReversed = option.direction == Qt::RightToLeft;
    paintClaimMark(*painter, leading(option.rect, margin, markWidth, isReversed), theme(),
                   GroupTone(index.data(CoverageModel::ToneRole).toInt()));
    const int from = 2 * margin + markWidth;
    // How many outlets tell it, at the end of the line.
    const QString count = option.locale.toString(index.data(CoverageModel::OutletsRole).toInt());
    const int countWidth = option.fontMetrics.horizontalAdvance(count);
    int room = option.rect.width() - from - 2 * margin - countWidth;
    painter->setPen(theme().colour("ink-3"_L1));
    painter->drawText(leading(option.rect, from + room + margin, countWidth, isReversed),
                      Qt::AlignCenter, count);
    // Before it, who told it first; where that is not known, the time alone.
    const QString first = index.data(CoverageModel::FirstTextRole).toString();
    const int side = option.fontMetrics.height() - 2;
    const int firstArticle = index.data(CoverageModel::FirstArticleRole).toInt();
    const int badgeWidth = firstArticle < 0 ? 0 : side + 4;
    const int firstWidth = option.fontMetrics.horizontalAdvance(first) + badgeWidth;
    if (!first.isEmpty() && room > roomForFirst * firstWidth) {
        room -= firstWidth + margin;
        if (firstArticle >= 0) {
            QRectF badge(0, 0, side, side);
            badge.moveCenter(
                QRectF(leading(option.rect, from + room + margin, side, isReversed)).center());
            paintOutletBadge(*painter, badge, theme(), firstArticle);
        }
        painter->setPen(theme().colour("ink-2"_L1));
        painter->setFont(option.font);
        painter->drawText(leading(option.rect, from + room + margin + badgeWidth,
                                  firstWidth - badgeWidth, isReversed),
                          Qt::AlignCenter, first);
    }
    const QRect words = leading(option.rect, from, room, isReversed);
    painter->setPen(theme().colour("ink"_L1));
    const bool hasTwoLines = words.height() >= 2 * option.fontMetrics.height();
    painter->drawText(
        words,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (isReversed ? Qt::AlignRight : Qt::AlignLeft)),
        inLines(index.data().toString(), option, words.width(), hasTwoLines ? 2 : 1));
}

void CoverageDelegate::paintCell(QPainter *painter,
                                 const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const bool isReversed = option.direction == Qt::RightToLeft;
    const int side = option.fontMetrics.height() - 2;
    const auto square = [side](const QRect &rect) {
        QRectF result(0, 0, side, side);
        result.moveCenter(QRectF(rect).center());
        return result;
    };
    paintStateShape(*painter, square(leading(option.rect, margin, side, isReversed)), theme(),
                    CoverageState(index.data(CoverageModel::StateRole).toInt()));
    QString place = index.data(CoverageModel::PlaceRole).toString();
    if (place.isEmpty()) {
        return;
    }
    if (index.data(CoverageModel::CopyRole).toBool()) {
        place += u" ≡"_s; // "identical to": text that another outlet has too
    }
    int from = margin + side + margin;
    if (!index.data(CoverageModel::RejectedRole).toStringList().isEmpty()) {
        const QRect words = leading(option.rect, from, option.rect.width() - from - 4, isReversed);
        painter->setPen(theme().colour("ink-2"_L1));
        painter->drawText(words,
                          int(Qt::AlignVCenter | Qt::AlignAbsolute
                              | (isReversed ? Qt::AlignRight : Qt::AlignLeft)),
                          option.fontMetrics.elidedText(place, Qt::ElideRight, words.width()));
        return;
    }
    QRectF bars = square(leading(option.rect, from, side, isReversed));
    bars.adjust(0, 1, 0, -2);
    paintProminence(*painter, bars, theme(), index.data(CoverageModel::ProminenceRole).toInt());
    from += side + 4;
    const QRect words = leading(option.rect, from, option.rect.width() - from - 4, isReversed);
    painter->setPen(theme().colour("ink-2"_L1));
    painter->drawText(
        words,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (isReversed ? Qt::AlignRight : Qt::AlignLeft)),
        option.fontMetrics.elidedText(place, Qt::ElideRight, words.width()));
}

} // namespace parallax::ui
