// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discrepancydelegate.h"

#include <app/domain/textspan.h>
#include <ui/models/discrepancymodel.h>
#include <ui/theme/outletbadge.h>

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int margin = 8;
constexpr int edge = 3; // of the chosen row
constexpr int barWidth = 46;
constexpr int barHeight = 5;
constexpr double endless = 1'000'000; // width of a line that is never broken

/// So many letters of the text fit into \a room pixels of its only line.
qsizetype fitting(const QTextLayout &layout, const QString &text, double room)
{
    const QTextLine line = layout.lineAt(0);
    const double begin = line.cursorToX(0);
    qsizetype most = text.size();
    while (most > 0 && std::abs(line.cursorToX(int(most)) - begin) > room) {
        --most;
    }
    return most;
}

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

/// Lays the words out in one line: what differs in bold, what it is about behind it in grey.
void DiscrepancyDelegate::layOutWords(QTextLayout &layout,
                                      const QList<TextSpan> &marks,
                                      bool isReversed) const
{
    const QString text = layout.text();
    QList<QTextLayout::FormatRange> ranges;
    qsizetype last = 0;
    for (const TextSpan &mark : marks) {
        QTextLayout::FormatRange range;
        range.start = int(mark.begin);
        range.length = int(std::min(mark.end, text.size()) - mark.begin);
        range.format.setFontWeight(QFont::DemiBold);
        if (range.length > 0) {
            ranges.append(range);
        }
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
    direction.setAlignment(isReversed ? Qt::AlignRight | Qt::AlignAbsolute
                                      : Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(direction);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(endless);
    }
    layout.endLayout();
}

void DiscrepancyDelegate::paintWords(QPainter *painter,
                                     const QStyleOptionViewItem &option,
                                     const QRect &rect,
                                     const QModelIndex &index) const
{
    const QString whole = index.data().toString();
    const QList<TextSpan> marks = index.data(DiscrepancyModel::MarksRole).value<QList<TextSpan>>();
    const bool isReversed = option.direction == Qt::RightToLeft;
    QTextLayout layout(whole, option.font);
    layOutWords(layout, marks, isReversed);
    if (layout.lineCount() == 0) {
        return;
    }
    if (layout.lineAt(0).naturalTextWidth() > rect.width()) {
        const double room = rect.width() - option.fontMetrics.horizontalAdvance(u'…');
        layout.setText(whole.left(fitting(layout, whole, room)).trimmed() + u'…');
        layOutWords(layout, marks, isReversed);
    }
    const QTextLine line = layout.lineAt(0);
    const double top = rect.top() + (rect.height() - line.height()) / 2.0;
    painter->save();
    painter->setClipRect(rect);
    // The line was laid out endlessly wide; its text stands at one end of it.
    layout.draw(painter,
                QPointF(isReversed ? rect.right() + 1.0 - endless : double(rect.left()), top));
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
