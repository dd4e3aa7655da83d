// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchdelegate.h"

#include <ui/models/searchmodel.h>

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace parallax::ui {
namespace {

constexpr int snippetLines = 2;
constexpr int gap = 6;

/// Lays text out and paints as many lines as fit, each in the text's own direction; the height they
/// take, px.
int paintLines(QPainter &painter,
               const QString &text,
               const QList<QTextLayout::FormatRange> &formats,
               const QRect &place,
               int lines)
{
    QTextLayout layout(text, painter.font());
    QTextOption option;
    // The text's own direction decides, not the window's.
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignAbsolute
                        | (text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WordWrap);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    qreal height = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(place.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    layout.draw(&painter, place.topLeft());
    return qCeil(height);
}

} // namespace

SearchDelegate::~SearchDelegate() = default;

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 40,
            option.fontMetrics.lineSpacing() * (snippetLines + 2) + 3 * gap};
}

void SearchDelegate::paint(QPainter *painter,
                           const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    own.text.clear();
    const QWidget *widget = option.widget;
    QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &own, painter, widget);

    const auto *model = qobject_cast<const SearchModel *>(index.model());
    const SearchHit hit = model != nullptr ? model->hits().value(index.row()) : SearchHit();
    const bool isChosen = own.state.testFlag(QStyle::State_Selected);
    const QColor ink = isChosen ? own.palette.color(QPalette::HighlightedText)
                                : theme().colour(QLatin1String("ink"));
    const int line = own.fontMetrics.lineSpacing();
    QRect rest = own.rect.adjusted(2 * gap, gap, -2 * gap, -gap);

    painter->save();
    painter->setClipRect(own.rect);
    painter->setPen(ink);
    QFont bold = own.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QString headline =
        QFontMetrics(bold).elidedText(hit.headline.simplified(), Qt::ElideRight, rest.width());
    paintLines(*painter, headline, {}, rest, 1);
    rest.setTop(rest.top() + line + gap / 2);

    painter->setFont(own.font);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan &mark : hit.marks) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(mark.begin);
        range.length = static_cast<int>(mark.length());
        range.format.setFontWeight(QFont::Bold);
        if (!isChosen) {
            range.format.setBackground(theme().colour(QLatin1String("accent-soft")));
            range.format.setForeground(ink);
        } else {
            range.format.setFontUnderline(true);
        }
        formats.append(range);
    }
    QString snippet = hit.snippet;
    std::ranges::replace_if(
        snippet, [](QChar c) { return c == u'\n' || c == u'\t'; }, u' ');
    rest.setTop(rest.top() + paintLines(*painter, snippet, formats, rest, snippetLines) + gap / 2);

    painter->setPen(isChosen ? ink : theme().colour(QLatin1String("ink-2")));
    const bool isReversed = own.direction == Qt::RightToLeft;
    painter->drawText(
        rest, int(Qt::AlignTop | Qt::AlignAbsolute | (isReversed ? Qt::AlignRight : Qt::AlignLeft)),
        own.fontMetrics.elidedText(index.data(SearchModel::FactsRole).toString(), Qt::ElideRight,
                                   rest.width()));
    painter->restore();
    paintFocus(painter, own);
}

} // namespace parallax::ui
