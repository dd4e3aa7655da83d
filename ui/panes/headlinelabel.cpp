// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headlinelabel.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace parallax::ui {
namespace {

constexpr double lineSpacing = 1.25; // --lh-head

/// Calls \a line for each line of the text; it returns false to stop.
template <typename Line>
void forEachLine(
    const QString &text, const QFont &font, Qt::LayoutDirection direction, int width, Line line)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine one = layout.createLine(); one.isValid(); one = layout.createLine()) {
        one.setLineWidth(width);
        if (!line(one)) {
            break;
        }
    }
    layout.endLayout();
}

} // namespace

HeadlineLabel::HeadlineLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void HeadlineLabel::setHeadline(const QString &text, const QString &shorter)
{
    m_shorter = shorter;
    setText(text.simplified());
    setToolTip(text.toHtmlEscaped());
    setAccessibleName(text);
}

void HeadlineLabel::setLines(int lines)
{
    if (lines != m_lines) {
        m_lines = lines;
        updateGeometry();
        update();
    }
}

int HeadlineLabel::linesAt(int width, int most) const
{
    int count = 0;
    forEachLine(text(), font(), Qt::LayoutDirectionAuto, width,
                [&](const QTextLine &) { return ++count < most; });
    return std::clamp(count, 1, most);
}

int HeadlineLabel::lineHeight() const
{
    return static_cast<int>(std::ceil(QFontInfo(font()).pixelSize() * lineSpacing));
}

QSize HeadlineLabel::sizeHint() const
{
    return {0, m_lines * lineHeight()};
}

QSize HeadlineLabel::minimumSizeHint() const
{
    return sizeHint();
}

void HeadlineLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    const QFontMetrics metrics(font());
    const bool isTooLong = !m_shorter.isEmpty() && metrics.horizontalAdvance(text()) > width();
    const QString whole = isTooLong ? m_shorter : text();
    // The headline keeps its own direction but stands where the interface reads from.
    const Qt::LayoutDirection own = whole.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const Qt::Alignment side =
        layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(own);
    int number = 0;
    forEachLine(whole, font(), own, width(), [&](const QTextLine &line) {
        QString words = whole.mid(line.textStart(), line.textLength());
        if (number + 1 == m_lines && line.textStart() + line.textLength() < whole.size()) {
            words = metrics.elidedText(whole.mid(line.textStart()), Qt::ElideRight, width());
        }
        const QRect row(0, number * lineHeight(), width(), lineHeight());
        painter.drawText(
            row, static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | side) | Qt::TextSingleLine,
            words.trimmed());
        return ++number < m_lines;
    });
}

} // namespace parallax::ui
