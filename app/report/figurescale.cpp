// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlparts.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

// CSS pixels; measures of the printed page's column.
constexpr double width = 240;
constexpr double axisBegin = 30;
constexpr double axisEnd = width - 28; // half of a long label
constexpr double rowHeight = 17;
constexpr double arrowLength = 30;
constexpr double tickLetter = 6; // width of a digit at 10.5 px
constexpr double largestRatio = 50; // further apart, all small values fall on one point

struct Row
{
    qsizetype article = 0;
    const Figure *figure = nullptr;
};

struct Scale
{
    double first = 0; // value at axisBegin
    double last = 1;
    double step = 1;

    [[nodiscard]] double x(double value) const
    {
        return axisBegin + (value - first) / (last - first) * (axisEnd - axisBegin);
    }
};

const Figure *figureAt(const Claim &claim, const QList<TextSpan> &marks)
{
    for (const Figure &figure : claim.figures) {
        for (const TextSpan &mark : marks) {
            if (figure.number.overlap(mark) > 0 || figure.span.overlap(mark) > 0) {
                return &figure;
            }
        }
    }
    return nullptr;
}

QList<Row> rows(const Digest &digest, const Finding &finding)
{
    QList<Row> found;
    for (const ClaimId &id : finding.claims) {
        const Claim &claim = *digest.claim(id);
        const Figure *figure = figureAt(claim, finding.marks.value(id));
        if (figure == nullptr || !std::isfinite(figure->value)
            || (!found.isEmpty() && found.first().figure->unit != figure->unit)) {
            return {};
        }
        found.append({claim.article, figure});
    }
    return found;
}

/// 1, 2 or 5 times a power of ten, so that ticks and their labels fit.
Scale scaleFor(double least, double most, bool isWhole, const QLocale &locale)
{
    const double range = most > least ? most - least : std::max(1.0, std::abs(most) * 0.2);
    const auto letters = double(locale.toString(most, 'f', range < 3 ? 1 : 0).size());
    const double ticks =
        std::clamp(std::floor((axisEnd - axisBegin) / ((letters + 2) * tickLetter)), 2.0, 6.0);
    const double rough = range / std::max(1.0, ticks - 2);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    Scale scale;
    scale.step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough) {
            scale.step = power * factor;
            break;
        }
    }
    if (isWhole) {
        scale.step = std::max(1.0, scale.step); // nobody counts half a person
    }
    scale.first = std::floor(least / scale.step) * scale.step;
    scale.last = std::ceil(most / scale.step) * scale.step;
    // Room for an arrow beside the outermost values.
    scale.first -= least - scale.first < scale.step / 2 ? scale.step : 0;
    scale.last += scale.last - most < scale.step / 2 ? scale.step : 0;
    if (least >= 0) {
        scale.first = std::max(0.0, scale.first);
    }
    return scale;
}

QString px(double value)
{
    return QString::number(std::round(value * 10) / 10, 'g', 6);
}

QString ticks(const Scale &scale, double bottom, const QLocale &locale)
{
    QString svg;
    const int decimals = scale.step < 1 ? int(std::ceil(-std::log10(scale.step))) : 0;
    const int count = int(std::round((scale.last - scale.first) / scale.step));
    for (int index = 0; index <= count; ++index) {
        const double value = scale.first + index * scale.step;
        svg += u"<line x1=\"%1\" x2=\"%1\" y1=\"0\" y2=\"%2\" class=\"tick\"/>"
               "<text x=\"%1\" y=\"%3\" text-anchor=\"middle\" class=\"tl\">%4</text>"_s.arg(
                   px(scale.x(value)), px(bottom), px(bottom + 13),
                   html(locale.toString(value, 'f', decimals)));
    }
    return svg;
}

QString dot(double x, double y, bool isFilled)
{
    return u"<circle cx=\"%1\" cy=\"%2\" r=\"4.2\" class=\"%3\"/>"_s.arg(
        px(x), px(y), isFilled ? u"dot"_s : u"open"_s);
}

QString arrow(double x, double y, int direction)
{
    const double begin = x + direction * 5;
    const double end = x + direction * arrowLength;
    return u"<path d=\"M%1 %2H%3m%4 -3.5l%5 3.5l%4 3.5\" class=\"arrow\"/>"_s.arg(
        px(begin), px(y), px(end), px(-5.0 * direction), px(5.0 * direction));
}

QString bar(double from, double to, double y)
{
    return u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"7\" rx=\"3.5\" class=\"about\"/>"_s.arg(
        px(from), px(y - 3.5), px(to - from));
}

QString mark(const Figure &figure, const Scale &scale, double y)
{
    const double x = scale.x(figure.value);
    switch (figure.qualifier) {
    case Qualifier::Exact:
        return dot(x, y, true);
    case Qualifier::About:
        // The bar says "about" and nothing of how much: its width is fixed.
        return bar(x - 18, x + 18, y) + dot(x, y, true);
    case Qualifier::MoreThan:
    case Qualifier::AtLeast:
        return dot(x, y, false) + arrow(x, y, 1);
    case Qualifier::LessThan:
    case Qualifier::UpTo:
        return dot(x, y, false) + arrow(x, y, -1);
    case Qualifier::Range:
    case Qualifier::Vague:
        return bar(x, std::max(x + 7, scale.x(figure.upper.value_or(figure.value))), y)
            + (figure.upper ? QString() : arrow(x, y, 1));
    }
    return {};
}

QString legend(const HtmlContext &context, const Finding &finding, const QString &unit)
{
    QList<qsizetype> absent;
    for (qsizetype article = 0; article < context.digest.comparison().articles.size(); ++article) {
        if (!context.digest.articles(*finding.group).contains(article)) {
            absent.append(article);
        }
    }
    QStringList parts;
    if (!unit.isEmpty()) {
        parts.append(html(unit));
    }
    if (!absent.isEmpty()) {
        parts.append(htmlFilled(context, "discrepancies.absent"_L1, {badges(absent)}));
    }
    return element("div"_L1, "sl"_L1, parts.join(u" · "_s));
}

} // namespace

QString figureScale(const HtmlContext &context, const Finding &finding)
{
    if (finding.kind != DiscrepancyKind::Figure) {
        return {};
    }
    const QList<Row> found = rows(context.digest, finding);
    if (found.size() < 2) {
        return {};
    }
    double least = found.first().figure->value;
    double most = least;
    bool isWhole = true;
    for (const Row &row : found) {
        least = std::min(least, row.figure->value);
        most = std::max(most, row.figure->upper.value_or(row.figure->value));
        isWhole = isWhole && std::floor(row.figure->value) >= row.figure->value;
    }
    if (least < 0 || (least > 0 && most / least > largestRatio)) {
        return {};
    }
    const QLocale locale(context.labels.language);
    const Scale scale = scaleFor(least, most, isWhole, locale);
    const double bottom = rowHeight * double(found.size()) + 2;
    QString svg =
        u"<svg dir=\"ltr\" role=\"img\" width=\"%1\" height=\"%2\" viewBox=\"0 0 %1 %2\">"_s.arg(
            px(width), px(bottom + 18))
        + ticks(scale, bottom, locale);
    for (qsizetype index = 0; index < found.size(); ++index) {
        const double y = rowHeight * (double(index) + 0.5);
        const QString letter = Digest::letter(found.at(index).article);
        svg += "<g class=\"o"_L1 + QChar(char16_t(u'A' + found.at(index).article % 6)) + "\">"_L1
            + u"<rect x=\"0\" y=\"%1\" width=\"14\" height=\"14\" rx=\"3\" class=\"box\"/>"
              "<text x=\"7\" y=\"%2\" text-anchor=\"middle\" class=\"bl\">%3</text>"_s.arg(
                  px(y - 7), px(y + 3.6), letter)
            + mark(*found.at(index).figure, scale, y) + "</g>"_L1;
    }
    // The unit as the first of them writes it: the normalised one is a stem.
    const Row &first = found.first();
    const QString unit =
        context.digest.words(first.article, {first.figure->number.end, first.figure->span.end})
            .simplified();
    return element("div"_L1, "scale"_L1, svg + "</svg>"_L1 + legend(context, finding, unit));
}

} // namespace parallax::report
