// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outletcolours.h"

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

constexpr double leastContrast = 4.5; // WCAG 2.2, 1.4.3
constexpr int lightnessStep = 4; // of 255

QStringList &current()
{
    static QStringList colours;
    return colours;
}

} // namespace

void setOutletColours(const QStringList &chosen)
{
    current() = chosen;
}

const QStringList &outletColours()
{
    return current();
}

QColor chosenColour(const Theme &theme, const QString &chosen)
{
    if (chosen.size() == 1) {
        const QByteArray token = QByteArray("o").append(chosen.toLatin1());
        return QColor(theme.value(QLatin1String(token)));
    }
    QColor own(chosen);
    if (!chosen.startsWith(u'#') || !own.isValid()) {
        return {};
    }
    // Away from the letter's lightness; hue and saturation stay.
    const QColor letter = theme.colour("on-outlet"_L1);
    const int step = letter.lightness() > 127 ? -lightnessStep : lightnessStep;
    while (contrast(own, letter) < leastContrast) {
        const int lightness = own.lightness() + step;
        if (lightness < 0 || lightness > 255) {
            break;
        }
        own.setHsl(own.hslHue(), own.hslSaturation(), lightness);
    }
    return own;
}

QStringList printedOutletColours()
{
    const Theme paper(ThemeKind::Light);
    QStringList css;
    for (const QString &chosen : outletColours()) {
        const QColor colour = chosenColour(paper, chosen);
        css.append(colour.isValid() ? colour.name() : QString());
    }
    return css;
}

} // namespace parallax::ui
