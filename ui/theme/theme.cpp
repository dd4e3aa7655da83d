// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "outletcolours.h"

#include <QFile>
#include <QFontDatabase>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr qsizetype colourCount = 6; // --oA … --oF

QString themeName(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Light:
        return u"light"_s;
    case ThemeKind::Dark:
        return u"dark"_s;
    case ThemeKind::Contrast:
        return u"contrast"_s;
    }
    return {};
}

QString tokenFile()
{
    QFile file(u":/web/tokens.css"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

/// The three themes, read once: the file is part of the program and cannot change while it runs.
const QHash<QString, QString> &tokensOf(ThemeKind kind)
{
    static const QString css = tokenFile();
    static const QHash<QString, QString> light = themeTokens(css, ThemeKind::Light);
    static const QHash<QString, QString> dark = themeTokens(css, ThemeKind::Dark);
    static const QHash<QString, QString> contrasting = themeTokens(css, ThemeKind::Contrast);
    return kind == ThemeKind::Light ? light : kind == ThemeKind::Dark ? dark : contrasting;
}

double linearChannel(double channel)
{
    // WCAG 2.2, "relative luminance".
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    return 0.2126 * linearChannel(static_cast<double>(rgb.redF()))
        + 0.7152 * linearChannel(static_cast<double>(rgb.greenF()))
        + 0.0722 * linearChannel(static_cast<double>(rgb.blueF()));
}

} // namespace

QHash<QString, QString> themeTokens(const QString &css, ThemeKind kind)
{
    static const QRegularExpression comment(u"/\\*.*?\\*/"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression rule(u"([^{}]+)\\{([^{}]*)\\}"_s);
    static const QRegularExpression declaration(u"--([A-Za-z0-9-]+)\\s*:\\s*([^;]+)"_s);
    QString plain = css;
    plain.remove(comment);
    QHash<QString, QString> tokens;
    const QString own = u"[data-theme=\"%1\"]"_s.arg(themeName(kind));
    for (auto rules = rule.globalMatch(plain); rules.hasNext();) {
        const QRegularExpressionMatch match = rules.next();
        const QStringList selectors = match.captured(1).split(u',');
        const bool applies =
            std::any_of(selectors.begin(), selectors.end(), [&own](const QString &one) {
                return one.trimmed() == u":root"_s || one.trimmed() == own;
            });
        if (!applies) {
            continue;
        }
        for (auto all = declaration.globalMatch(match.captured(2)); all.hasNext();) {
            const QRegularExpressionMatch token = all.next();
            tokens.insert(token.captured(1), token.captured(2).trimmed());
        }
    }
    return tokens;
}

Theme::Theme()
    : Theme(ThemeKind::Light)
{
}

Theme::Theme(ThemeKind kind)
    : m_kind(kind)
    , m_values(tokensOf(kind))
{
}

QString Theme::value(QLatin1String name) const
{
    return m_values.value(QString(name));
}

QColor Theme::colour(QLatin1String name) const
{
    const QString text = value(name);
    return text.startsWith(u'#') ? QColor(text) : QColor();
}

double Theme::number(QLatin1String name) const
{
    static const QRegularExpression leading(u"^-?[0-9]*\\.?[0-9]+"_s);
    return leading.match(value(name)).captured().toDouble();
}

QString Theme::family(QLatin1String name) const
{
    QStringList named = value(name).split(u',');
    for (QString &one : named) {
        one = one.trimmed().remove(u'"');
    }
    const QStringList installed = QFontDatabase::families();
    const auto found = std::find_if(named.begin(), named.end(),
                                    [&](const QString &one) { return installed.contains(one); });
    return found != named.end() ? *found : named.value(0);
}

QColor Theme::outletColour(qsizetype index) const
{
    if (const QColor chosen = chosenColour(*this, ui::outletColours().value(index));
        chosen.isValid()) {
        return chosen;
    }
    const QChar letter(static_cast<char16_t>(u'A' + std::max<qsizetype>(index, 0) % colourCount));
    return QColor(m_values.value(u"o"_s + letter));
}

QString Theme::outletLetter(qsizetype index)
{
    constexpr qsizetype letters = 26;
    QString name;
    for (qsizetype rest = std::max<qsizetype>(index, 0); rest >= 0; rest = rest / letters - 1) {
        name.prepend(QChar(static_cast<char16_t>(u'A' + rest % letters)));
    }
    return name;
}

bool Theme::isRingOutlet(qsizetype index)
{
    return index >= colourCount;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, const QColor &colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, colour("window"_L1));
    set(QPalette::WindowText, colour("ink"_L1));
    set(QPalette::Base, colour("base"_L1));
    set(QPalette::AlternateBase, colour("alt"_L1));
    set(QPalette::Text, colour("ink"_L1));
    set(QPalette::PlaceholderText, colour("ink-3"_L1));
    set(QPalette::Button, colour("window"_L1));
    set(QPalette::ButtonText, colour("ink"_L1));
    set(QPalette::BrightText, colour("base"_L1));
    set(QPalette::ToolTipBase, colour("alt"_L1));
    set(QPalette::ToolTipText, colour("ink"_L1));
    set(QPalette::Highlight, colour("accent"_L1));
    set(QPalette::HighlightedText, colour("accent-ink"_L1));
    set(QPalette::Link, colour("accent"_L1));
    set(QPalette::LinkVisited, colour("move"_L1));
    set(QPalette::Light, colour("base"_L1));
    set(QPalette::Midlight, colour("line"_L1));
    set(QPalette::Mid, colour("line-2"_L1));
    set(QPalette::Dark, colour("line-3"_L1));
    set(QPalette::Shadow, colour("ink-3"_L1));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, colour("off"_L1));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour("line"_L1));
    return palette;
}

QString Theme::css() const
{
    QStringList names = m_values.keys();
    names.sort(); // same text every time
    QString rule = u":root{"_s;
    for (const QString &name : std::as_const(names)) {
        rule += u"--"_s + name + u':' + m_values.value(name) + u';';
    }
    return rule + u'}';
}

Theme themeFor(const QPalette &system, ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return Theme(ThemeKind::Light);
    case ThemeChoice::Dark:
        return Theme(ThemeKind::Dark);
    case ThemeChoice::Contrast:
        return Theme(ThemeKind::Contrast);
    case ThemeChoice::System:
        break;
    }
    // Half the luminance range as the eye sees it; no desktop's window colour is near it.
    constexpr int middleLightness = 128;
    const bool isDark =
        system.color(QPalette::Active, QPalette::Window).lightness() < middleLightness;
    return Theme(isDark ? ThemeKind::Dark : ThemeKind::Light);
}

double contrast(const QColor &one, const QColor &other)
{
    constexpr double flare = 0.05; // WCAG 2.2, "contrast ratio"
    const double a = luminance(one) + flare;
    const double b = luminance(other) + flare;
    return std::max(a, b) / std::min(a, b);
}

} // namespace parallax::ui
