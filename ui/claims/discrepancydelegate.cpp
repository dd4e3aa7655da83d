// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discrepancydelegate.h"

#include <app/domain/textspan.h>
#include <ui/models/discrepancymodel.h>
#include <ui/theme/outletbadge.h>

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int margin = 8;
constexpr int edge = 3; // of the chosen row
constexpr int barWidth = 46;
constexpr int barHeight = 5;

} // namespace

DiscrepancyDelegate::~DiscrepancyDelegate() = default;

QSize DiscrepancyDelegate::sizeHint(const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + 10;
    const int line = option.fontMetrics.horizontalAdvance(index.data().toString()) + 2 * margin;
    switch (index.column()) {
    case DiscrepancyModel::OutletsColumn: {
        const auto outlets = index.data(DiscrepancyModel::OutletsRole).value<QList<qsizetype>>();
        return {int(outlets.size()) * (option.fontMetrics.height() + 4) + 2 * margin, height};
    }
    case DiscrepancyModel::ConfidenceColumn:
        return {line + barWidth + margin, height};
    case DiscrepancyModel::StatusColumn:
        return {line + option.fontMetrics.height(), height};
    default:
        return {line, height};
    }
}

void DiscrepancyDelegate::paint(QPainter *painter,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->fillRect(option.rect,
                      isSelected ? theme().colour("accent-soft"_L1) : theme().colour("base"_L1));
    painter->setPen(theme().colour("line"_L1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const bool isReversed = option.direction == Qt::RightToLeft;
    if (isSelected && index.column() == 0) {
        const int x = isReversed ? option.rect.right() - edge + 1 : option.rect.left();
        painter->fillRect(QRect(x, option.rect.top(), edge, option.rect.height()),
                          theme().colour("accent"_L1));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme().colour("ink"_L1));
    painter->setFont(option.font);
    const QRect rect = option.rect.adjusted(margin, 0, -margin, 0);
    switch (index.column()) {
    case DiscrepancyModel::TextColumn:
        paintWords(painter, option, rect, index);
        break;
    case DiscrepancyModel::OutletsColumn:
        paintOutlets(painter, option, rect, index);
        break;
    case DiscrepancyModel::ConfidenceColumn:
        paintConfidence(painter, option, rect, index);
        break;
    case DiscrepancyModel::StatusColumn:
        paintStatus(painter, option, rect, index);
        break;
    default:
        painter->drawText(
            rect,
            int(Qt::AlignVCenter | Qt::AlignAbsolute
                | (isReversed ? Qt::AlignRight : Qt::AlignLeft)),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }
    painter->restore();
    paintFocus(painter, option, 1);
}

void DiscrepancyDelegate::paintWords(QPainter *painter,
                                     const QStyleOptionViewItem &option,
                                     const QRect &rect,
                                     const QModelIndex &index) const
{
    const QString text = index.data().toString();
    QTextLayout layout(text, option.font);
    QList<QTextLayout::FormatRange> ranges;
    qsizetype last = 0;
    for (const TextSpan &mark : index.data(DiscrepancyModel::MarksRole).value<QList<TextSpan>>()) {
        QTextLayout::FormatRange range;
        range.start = int(mark.begin);
        range.length = int(mark.length());
        range.format.setFontWeight(QFont::DemiBold);
        ranges.append(range);
        last = mark.end;
    }
    if (last > 0 && last < text.size()) {
        QTextLayout::FormatRange about;
        about.start = int(last);
        about.length = int(text.size() - last);
        about.format.setForeground(theme().colour("ink-3"_L1));
        ranges.append(about);
    }
    layout.setFormats(ranges);
    QTextOption direction;
    // Article text keeps its own direction; the line stands at the interface's leading side.
    direction.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    direction.setWrapMode(QTextOption::NoWrap);
    const bool isReversed = option.direction == Qt::RightToLeft;
    direction.setAlignment(isReversed ? Qt::AlignRight | Qt::AlignAbsolute
                                      : Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(1'000'000);
    }
    layout.endLayout();
    if (!line.isValid()) {
        return;
    }
    const double natural = line.naturalTextWidth();
    const double top = rect.top() + (rect.height() - line.height()) / 2.0;
    painter->save();
    painter->setClipRect(rect);
    // The line was laid out endlessly wide; its text stands at one end of it.
    double left = isReversed ? rect.right() + 1.0 - 1'000'000.0 : rect.left();
    if (natural > rect.width() && isReversed && !text.isRightToLeft()) {
        left = rect.left() - (1'000'000.0 - natural); // cut the end of the text, not its beginning
    }
    layout.draw(painter, QPointF(left, top));
    painter->restore();
}

void DiscrepancyDelegate::paintOutlets(QPainter *painter,
                                       const QStyleOptionViewItem &option,
                                       const QRect &rect,
                                       const QModelIndex &index) const
{
    const int side = option.fontMetrics.height();
    const bool isReversed = option.direction == Qt::RightToLeft;
    int at = 0;
    for (const qsizetype outlet :
         index.data(DiscrepancyModel::OutletsRole).value<QList<qsizetype>>()) {
        const int x = isReversed ? rect.right() - at - side : rect.left() + at;
        paintOutletBadge(*painter, QRectF(x, rect.top() + (rect.height() - side) / 2.0, side, side),
                         theme(), outlet);
        at += side + 4;
    }
}

void DiscrepancyDelegate::paintConfidence(QPainter *painter,
                                          const QStyleOptionViewItem &option,
                                          const QRect &rect,
                                          const QModelIndex &index) const
{
    const QString word = index.data().toString();
    if (word.isEmpty()) {
        return;
    }
    const bool isReversed = option.direction == Qt::RightToLeft;
    const double share =
        std::clamp(index.data(DiscrepancyModel::ConfidenceRole).toDouble(), 0.0, 1.0);
    const int barLeft = isReversed ? rect.right() - barWidth + 1 : rect.left();
    const QRectF bar(barLeft, rect.center().y() - barHeight / 2.0 + 1.0, barWidth, barHeight);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour("track"_L1));
    painter->drawRoundedRect(bar, 2, 2);
    QRectF filled = bar;
    filled.setWidth(barWidth * share);
    if (isReversed) {
        filled.moveRight(bar.right());
    }
    painter->setBrush(theme().colour("ink-3"_L1));
    painter->drawRoundedRect(filled, 2, 2);
    painter->setPen(theme().colour("ink"_L1));
    const QRect words = isReversed ? rect.adjusted(0, 0, -barWidth - margin, 0)
                                   : rect.adjusted(barWidth + margin, 0, 0, 0);
    painter->drawText(
        words,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (isReversed ? Qt::AlignRight : Qt::AlignLeft)),
        word);
}

/// A ring for open, a disc for confirmed, a ring cut in two where readers disagree; and the word.
void DiscrepancyDelegate::paintStatus(QPainter *painter,
                                      const QStyleOptionViewItem &option,
                                      const QRect &rect,
                                      const QModelIndex &index) const
{
    const QString word = index.data().toString();
    if (word.isEmpty()) {
        return;
    }
    const bool isReversed = option.direction == Qt::RightToLeft;
    const auto state = DecisionState(index.data(DiscrepancyModel::StateRole).toInt());
    const int side = option.fontMetrics.height() / 2;
    const int room = side + margin;
    const QRectF sign(isReversed ? rect.right() - side : rect.left(),
                      rect.center().y() - side / 2.0 + 0.5, side, side);
    const QColor ink = theme().colour("ink-3"_L1);
    painter->setPen(QPen(ink, 1.5));
    painter->setBrush(state == DecisionState::Confirmed ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter->drawEllipse(sign);
    if (state == DecisionState::Disputed) {
        painter->drawLine(sign.bottomLeft(), sign.topRight());
    }
    painter->setPen(theme().colour("ink"_L1));
    const QRect words = isReversed ? rect.adjusted(0, 0, -room, 0) : rect.adjusted(room, 0, 0, 0);
    painter->drawText(
        words,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (isReversed ? Qt::AlignRight : Qt::AlignLeft)),
        word);
}

} // namespace parallax::ui
