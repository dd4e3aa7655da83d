// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outletstyle.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

constexpr qsizetype setSize = 6; // --oA … --oF; from the seventh on badges are rings

} // namespace

QString withOutletColours(const QString &html, const QStringList &colours)
{
    static const QRegularExpression plain(u"\\A#[0-9a-f]{6}\\z"_s);
    QString style;
    for (qsizetype article = 0; article < std::min(colours.size(), 2 * setSize); ++article) {
        if (plain.match(colours.at(article)).hasMatch()) {
            const QString letter(QChar(static_cast<char16_t>(u'A' + article % setSize)));
            const QString ring = article < setSize ? u":not(.ring)"_s : u".ring"_s;
            style += u".o%1%2 { --o: %3; }\n"_s.arg(letter, ring, colours.at(article));
        }
    }
    const qsizetype end = html.indexOf("</style></head>"_L1);
    return style.isEmpty() || end < 0 ? html : QString(html).insert(end, style);
}

} // namespace parallax::report
