// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the rows of an article are packed.

#include "articlerows.h"

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

constexpr unsigned sevenBits = 0x7F;
constexpr unsigned moreFollows = 0x80;

} // namespace

QByteArray toBytes(const Layout &layout)
{
    QByteArray bytes;
    for (const int passage : layout) {
        auto rest = static_cast<unsigned>(passage);
        while (rest > sevenBits) {
            bytes.append(static_cast<char>((rest & sevenBits) | moreFollows));
            rest >>= 7;
        }
        bytes.append(static_cast<char>(rest));
    }
    return bytes;
}

Layout layoutFromBytes(const QByteArray &bytes)
{
    Layout layout;
    unsigned passage = 0;
    int shift = 0;
    for (const char byte : bytes) {
        passage |= (static_cast<unsigned>(byte) & sevenBits) << shift;
        if ((static_cast<unsigned>(byte) & moreFollows) != 0 && shift < passageBits) {
            shift += 7;
            continue;
        }
        layout.append(static_cast<int>(passage));
        passage = 0;
        shift = 0;
    }
    return layout;
}

QString rangesOf(const QList<int> &ascending)
{
    QString ranges;
    for (qsizetype i = 0; i < ascending.size();) {
        qsizetype end = i + 1;
        while (end < ascending.size() && ascending.at(end) == ascending.at(end - 1) + 1) {
            ++end;
        }
        ranges += ranges.isEmpty() ? QString() : u","_s;
        ranges += QString::number(ascending.at(i));
        if (end - i > 1) {
            ranges += u'-' + QString::number(ascending.at(end - 1));
        }
        i = end;
    }
    return ranges;
}

void markRanges(QStringView ranges, std::vector<char> &row)
{
    for (const QStringView range : ranges.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype dash = range.indexOf(u'-');
        const qsizetype first = (dash < 0 ? range : range.first(dash)).toLongLong();
        const qsizetype last = dash < 0 ? first : range.sliced(dash + 1).toLongLong();
        for (qsizetype at = std::max<qsizetype>(first, 0);
             at <= last && at < static_cast<qsizetype>(row.size()); ++at) {
            row[static_cast<size_t>(at)] = 1;
        }
    }
}

} // namespace parallax::archive::index
