// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>

#include <QJsonObject>
#include <QSet>

#include <initializer_list>
#include <optional>

namespace parallax::extract {

/// One block of text of a page's snapshot and what became of it.
struct PageBlock
{
    QString text;
    QString folded; ///< foldedLine() of it
    QString tag;
    QString marks; ///< class, id, role and the like of the element, lower case
    QString outerMarks; ///< of the elements around it
    QSet<QString> within; ///< "nav", "figure", …
    int element = -1; ///< number of the element that holds it
    int parent = -1;
    bool isHidden = false;
    bool isChosen = false; ///< by Readability, later by our own corrections
    double linkDensity = 0; ///< share of its characters in links
    double loudness = 0; ///< share of its characters in bold or italics
    int breaks = 0; ///< line breaks in it
    QString time; ///< machine-readable time that it shows
    double likelihood = 0; ///< of belonging to the article, by the fitted model
    bool isTold = false; ///< JSON-LD's body holds it
    double inFurniture = 0; ///< share of its characters in what a hint of the outlet leaves out
    bool isInBody = false; ///< within what a hint of the outlet calls the body
    bool isMerged = false; ///< another block tells its words
    std::optional<ParagraphRole> role = {};
    QString reason = {}; ///< why it was dropped
};

/// The blocks of a snapshot that hold text, in order.
[[nodiscard]] QList<PageBlock> pageBlocks(const QJsonObject &page);

/// Whether marks hold one of the words, wherever.
[[nodiscard]] bool hasMark(const QString &marks, std::initializer_list<QLatin1StringView> words);

} // namespace parallax::extract
