// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coverageheader.h"

#include <ui/theme/lettering.h>
#include <ui/theme/outletbadge.h>

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr int margin = 8;
constexpr int barHeight = 4;

} // namespace

CoverageHeader::CoverageHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"coverageHeader"_s);
    setAccessibleName(tr("Outlets"));
    setSectionsClickable(false);
    setHighlightSections(false);
}

CoverageHeader::~CoverageHeader() = default;

void CoverageHeader::setTheme(const Theme &theme)
{
    m_theme = theme;
    viewport()->update();
}

void CoverageHeader::setShares(const QList<int> &reported, int of)
{
    m_reported = reported;
    m_of = of;
    viewport()->update();
}

QSize CoverageHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() * 2 + 18};
}

void CoverageHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, m_theme.colour("window"_L1));
    painter->setPen(m_theme.colour("line"_L1));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const bool isReversed = layoutDirection() == Qt::RightToLeft;
    const int line = fontMetrics().height();
    const auto leadingFlags =
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (isReversed ? Qt::AlignRight : Qt::AlignLeft));
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    const QRect top(rect.left() + margin, rect.top() + 6, rect.width() - 2 * margin, line);
    if (section == 0) {
        painter->setPen(m_theme.colour("ink-3"_L1));
        painter->drawText(QRect(top.left(), rect.bottom() - line - 6, top.width(), line),
                          leadingFlags, name);
        const QString after = tr("First seen · outlets");
        // In a narrow column the first of the two says enough.
        if (fontMetrics().horizontalAdvance(name + after) + 2 * margin <= top.width()) {
            painter->drawText(QRect(top.left(), rect.bottom() - line - 6, top.width(), line),
                              int(Qt::AlignVCenter | Qt::AlignAbsolute
                                  | (isReversed ? Qt::AlignLeft : Qt::AlignRight)),
                              after);
        }
        painter->restore();
        return;
    }
    const QRectF badge(isReversed ? top.right() - line + 1 : top.left(), top.top(), line, line);
    paintOutletBadge(*painter, badge, m_theme, section - 1);
    const QRect words =
        isReversed ? top.adjusted(0, 0, -line - 6, 0) : top.adjusted(line + 6, 0, 0, 0);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    painter->setPen(m_theme.colour("ink"_L1));
    painter->drawText(words, leadingFlags,
                      isolated(QFontMetrics(bold).elidedText(name, Qt::ElideRight, words.width())));
    const QString share =
        tr("%1/%2").arg(locale().toString(m_reported.value(section - 1)), locale().toString(m_of));
    painter->setFont(font());
    painter->setPen(m_theme.colour("ink-3"_L1));
    const QRect below(top.left(), top.bottom() + 6, top.width(), line);
    const int shareWidth = fontMetrics().horizontalAdvance(share);
    painter->drawText(
        below,
        int(Qt::AlignVCenter | Qt::AlignAbsolute | (isReversed ? Qt::AlignLeft : Qt::AlignRight)),
        share);
    QRectF bar(below.left(), below.center().y() - barHeight / 2.0,
               below.width() - shareWidth - margin, barHeight);
    if (isReversed) {
        bar.translate(shareWidth + margin, 0.0);
    }
    painter->fillRect(bar, m_theme.colour("track"_L1));
    QRectF filled = bar;
    filled.setWidth(m_of > 0 ? bar.width() * m_reported.value(section - 1) / m_of : 0.0);
    if (isReversed) {
        filled.moveRight(bar.right());
    }
    painter->fillRect(filled, m_theme.outletColour(section - 1));
    painter->restore();
}

} // namespace parallax::ui
