// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurescale.h"

#include <ui/models/wording.h>
#include <ui/theme/outletbadge.h>

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QLocale>
#include <QPainter>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr double dot = 3.5; // radius
constexpr double arrow = 4.0;
// "About" is drawn as wide as a tenth of the scale; it stands for no number.
constexpr double aboutShare = 0.05;
constexpr int ticksWanted = 5;

double upperOf(const Figure &figure)
{
    return figure.upper.value_or(figure.value);
}

/// A step of 1, 2 or 5 times a power of ten.
double niceStep(double width)
{
    const double raw = width / ticksWanted;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (raw <= factor * power) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

/// A picture with a name and what it shows in words.
QAccessibleInterface *graphicAccess(const QString &, QObject *object)
{
    auto *scale = qobject_cast<FigureScale *>(object);
    return scale != nullptr ? new QAccessibleWidget(scale, QAccessible::Graphic) : nullptr;
}

} // namespace

QList<ScaledFigure> scaledFigures(const Comparison &comparison, const GroupId &group)
{
    const ClaimGroup *found = comparison.group(group);
    if (found == nullptr) {
        return {};
    }
    QHash<QString, QList<ScaledFigure>> byUnit;
    QStringList units;
    for (const ClaimId &id : found->claims) {
        const Claim *claim = comparison.claim(id);
        if (claim == nullptr) {
            continue;
        }
        const ComparedArticle &article = comparison.articles.at(claim->article);
        for (const Figure &figure : claim->figures) {
            if (!units.contains(figure.unit)) {
                units.append(figure.unit);
            }
            if (std::isfinite(figure.value) && std::isfinite(upperOf(figure))) {
                byUnit[figure.unit].append({claim->article, article.outlet,
                                            figure.span.in(article.article.text).toString(),
                                            figure});
            }
        }
    }
    QList<ScaledFigure> best;
    qsizetype mostOutlets = 1;
    for (const QString &unit : std::as_const(units)) {
        const QList<ScaledFigure> figures = byUnit.value(unit);
        QSet<qsizetype> outlets;
        for (const ScaledFigure &figure : figures) {
            outlets.insert(figure.outlet);
        }
        if (outlets.size() > mostOutlets) {
            mostOutlets = outlets.size();
            best = figures;
        }
    }
    return best;
}

FigureScale::FigureScale(const Theme &theme, const QList<ScaledFigure> &figures, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_figures(figures)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(&graphicAccess);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setObjectName(u"figureScale"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QStringList spoken;
    for (const ScaledFigure &figure : figures) {
        spoken.append(tr("%1: %2").arg(figure.outletName, figure.words));
    }
    setAccessibleName(tr("Figures, read as numbers"));
    setAccessibleDescription(spoken.join(u"; "_s));
    setToolTip(spoken.join(u'\n'));
}

FigureScale::~FigureScale() = default;

int FigureScale::rowHeight() const
{
    return fontMetrics().height() + 1;
}

QSize FigureScale::sizeHint() const
{
    return {240, int(m_figures.size()) * rowHeight() + fontMetrics().height() + 8};
}

QSize FigureScale::minimumSizeHint() const
{
    return {140, sizeHint().height()};
}

FigureScale::Range FigureScale::range() const
{
    double low = m_figures.first().figure.value;
    double high = low;
    for (const ScaledFigure &figure : m_figures) {
        low = std::min({low, figure.figure.value, upperOf(figure.figure)});
        high = std::max({high, figure.figure.value, upperOf(figure.figure)});
    }
    const double width = high > low ? high - low : std::max(1.0, std::abs(high) * 0.1);
    const double step = niceStep(width * 1.5);
    Range result{std::floor((low - width * 0.15) / step) * step,
                 std::ceil((high + width * 0.15) / step) * step, step};
    if (low >= 0.0) {
        result.from = std::max(0.0, result.from);
    }
    return result;
}

void FigureScale::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Range scale = range();
    const int badge = rowHeight() - 2;
    const double rows = double(m_figures.size()) * rowHeight();
    const QRectF field(badge + 14.0, 0.0, width() - badge - 14.0 - 22.0, rows);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    painter.setFont(small);
    // Figures and clock times are written from left to right in every language.
    painter.setLayoutDirection(Qt::LeftToRight);
    double lastRight = -1.0;
    for (double tick = scale.from; tick <= scale.to + scale.step * 0.5; tick += scale.step) {
        const double x =
            field.left() + (tick - scale.from) / (scale.to - scale.from) * field.width();
        painter.setPen(QPen(m_theme.colour("line"_L1), 1.0));
        painter.drawLine(QPointF(x, 0.0), QPointF(x, rows));
        const QString label = QLocale().toString(tick, 'g', 10);
        const double half = painter.fontMetrics().horizontalAdvance(label) / 2.0;
        if (x - half > lastRight + 6.0 && x + half <= width()) {
            painter.setPen(m_theme.colour("ink-3"_L1));
            painter.drawText(QPointF(x - half, rows + painter.fontMetrics().ascent() + 3.0), label);
            lastRight = x + half;
        }
    }
    for (qsizetype row = 0; row < m_figures.size(); ++row) {
        const double top = double(row) * rowHeight();
        paintOutletBadge(painter, QRectF(0.0, top + 1.0, badge, badge), m_theme,
                         m_figures.at(row).outlet);
        paintFigure(painter, m_figures.at(row), top + rowHeight() / 2.0, scale, field);
    }
}

void FigureScale::paintFigure(QPainter &painter,
                              const ScaledFigure &figure,
                              double middle,
                              const Range &range,
                              const QRectF &field) const
{
    const auto place = [&range, &field](double value) {
        return field.left() + (value - range.from) / (range.to - range.from) * field.width();
    };
    const QColor colour = m_theme.outletColour(figure.outlet);
    QColor pale = colour;
    pale.setAlphaF(0.35F);
    const double x = place(figure.figure.value);
    const double share = field.width() * aboutShare;
    const auto bar = [&painter, &pale, middle](double from, double to) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(pale);
        painter.drawRoundedRect(QRectF(from, middle - dot, std::max(to - from, 2.0), 2.0 * dot),
                                dot, dot);
    };
    const auto point = [&painter, &colour, middle, this](double at, bool isFilled) {
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(isFilled ? colour : m_theme.colour("window"_L1));
        painter.drawEllipse(QPointF(at, middle), dot, dot);
    };
    const auto lead = [&painter, &colour, middle, x](double to) {
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawLine(QPointF(x, middle), QPointF(to, middle));
        const double back = to > x ? to - arrow : to + arrow;
        painter.drawPolyline(QPolygonF{QPointF(back, middle - arrow), QPointF(to, middle),
                                       QPointF(back, middle + arrow)});
    };
    switch (figure.figure.qualifier) {
    case Qualifier::Exact:
        point(x, true);
        break;
    case Qualifier::About:
        bar(x - share, x + share);
        point(x, true);
        break;
    case Qualifier::MoreThan:
    case Qualifier::AtLeast:
        lead(x + 3.0 * share);
        point(x, figure.figure.qualifier == Qualifier::AtLeast);
        break;
    case Qualifier::LessThan:
    case Qualifier::UpTo:
        lead(x - 3.0 * share);
        point(x, figure.figure.qualifier == Qualifier::UpTo);
        break;
    case Qualifier::Range:
    case Qualifier::Vague:
        bar(x, place(upperOf(figure.figure)));
        break;
    }
}

} // namespace parallax::ui
