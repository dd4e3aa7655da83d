// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageblock.h"

#include "articletext.h"
#include "phrases.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {

QList<PageBlock> pageBlocks(const QJsonObject &page)
{
    QList<PageBlock> blocks;
    for (const QJsonValue &value : page["blocks"_L1].toArray()) {
        PageBlock block;
        block.text = plainParagraph(value["text"_L1].toString());
        if (block.text.isEmpty())
            continue;
        block.folded = foldedLine(block.text);
        block.tag = value["tag"_L1].toString();
        block.marks = value["marks"_L1].toString().toLower();
        block.outerMarks = value["outerMarks"_L1].toString().toLower();
        for (const QJsonValue &place : value["within"_L1].toArray())
            block.within.insert(place.toString());
        block.element = value["element"_L1].toInt(-1);
        block.parent = value["parent"_L1].toInt(-1);
        block.isHidden = value["hidden"_L1].toBool();
        block.isChosen = value["chosen"_L1].toBool();
        block.linkDensity = value["linkDensity"_L1].toDouble();
        block.loudness = value["loud"_L1].toDouble();
        block.breaks = value["lines"_L1].toInt();
        block.time = value["time"_L1].toString();
        block.inFurniture = value["leftOut"_L1].toDouble();
        block.isInBody = value["inBody"_L1].toBool();
        blocks.append(block);
    }
    return blocks;
}

bool hasMark(const QString &marks, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&marks](QLatin1StringView word) { return marks.contains(word); });
}

} // namespace parallax::extract
