// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarydelegate.h"

#include <ui/models/librarymodel.h>
#include <ui/theme/lettering.h>
#include <ui/theme/outletbadge.h>
#include <ui/theme/outletcolours.h>

#include <QApplication>
#include <QPainter>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

// From the mockups, in parts of the font's height, so that they grow with it.
constexpr double rowHeights = 1.75;
constexpr double badgeHeights = 1.15;
constexpr int gap = 7;
constexpr int leastTag = 5; // letters; below that a tag says nothing
constexpr double dotSide = 8; // pixels, of what was not read yet

QString tagText(const QModelIndex &index)
{
    QStringList words;
    for (const QString &tag : index.data(LibraryModel::TagsRole).toStringList()) {
        words.append(u'#' + tag);
    }
    return words.join(u' ');
}

} // namespace

LibraryDelegate::~LibraryDelegate() = default;

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(int(option.fontMetrics.height() * rowHeights));
    return size;
}

void LibraryDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const int outlet = index.data(LibraryModel::OutletIndexRole).toInt();
    const QString text = own.text;
    own.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &own, painter, widget);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isReversed = own.direction == Qt::RightToLeft;
    QRect rest = own.rect.adjusted(gap, 0, -gap, 0);
    const auto take = [&rest, isReversed](int width, bool atEnd) {
        const bool atLeft = atEnd == isReversed;
        const QRect part(atLeft ? rest.left() : rest.right() - width + 1, rest.top(), width,
                         rest.height());
        rest = atLeft ? rest.adjusted(width + gap, 0, 0, 0) : rest.adjusted(0, 0, -width - gap, 0);
        return part;
    };
    QFont font = own.font;
    if (outlet < 0) {
        font.setWeight(QFont::DemiBold);
    } else {
        const int side = int(own.fontMetrics.height() * badgeHeights);
        QRectF badge(0, 0, side, side);
        badge.moveCenter(QRectF(take(side, false)).center());
        const bool isShown = index.data(LibraryModel::IsShownRole).toBool();
        // Each event has its own set; the program's is that of the event shown.
        const auto restored = qScopeGuard([kept = outletColours()] { setOutletColours(kept); });
        setOutletColours(QStringList(outlet, QString())
                         + QStringList(index.data(LibraryModel::ColourRole).toString()));
        paintOutletBadge(*painter, badge, theme(), outlet,
                         isShown ? BadgeState::Shown : BadgeState::NotShown);
        const QString count =
            QLocale().toString(index.data(LibraryModel::RevisionCountRole).toInt());
        painter->setPen(theme().colour("ink-3"_L1));
        painter->setFont(font);
        painter->drawText(take(own.fontMetrics.horizontalAdvance(count), true), Qt::AlignCenter,
                          count);
        if (index.data(LibraryModel::IsUnreadRole).toBool()) {
            QRectF dot(0, 0, dotSide, dotSide);
            dot.moveCenter(QRectF(take(int(dotSide), true)).center());
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme().colour("accent"_L1));
            painter->drawEllipse(dot);
        }
    }
    const QString tags = tagText(index);
    const int words = QFontMetrics(font).horizontalAdvance(text);
    const int tagRoom = rest.width() - words - gap;
    if (!tags.isEmpty() && tagRoom > own.fontMetrics.averageCharWidth() * leastTag) {
        painter->setFont(own.font);
        painter->setPen(theme().colour("ink-3"_L1));
        painter->drawText(take(tagRoom, true),
                          int(Qt::AlignVCenter | Qt::AlignAbsolute
                              | (isReversed ? Qt::AlignLeft : Qt::AlignRight)),
                          own.fontMetrics.elidedText(tags, Qt::ElideRight, tagRoom));
    }
    painter->setFont(font);
    painter->setPen(theme().colour("ink"_L1));
    painter->drawText(
        rest,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (isReversed ? Qt::AlignRight : Qt::AlignLeft)),
        isolated(QFontMetrics(font).elidedText(text, Qt::ElideRight, rest.width())));
    painter->restore();
    paintFocus(painter, own);
}

} // namespace parallax::ui
