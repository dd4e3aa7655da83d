// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "articletext.h"
#include "pagemetadata.h"

#include <QJsonArray>
#include <QSet>

namespace parallax::extract {

/// Decides what each block of a page's snapshot is: a paragraph of the article with its role, or
/// dropped with the reason. Every block ends up in one of the two.
class PageBlocks
{
public:
    PageBlocks(const QJsonArray &blocks,
               const PageMetadata &data,
               const PageLines &words,
               const Datelines &dates);

    /// Headline, text, paragraphs, dropped, corrections, and byline and dates as far as they are
    /// shown.
    [[nodiscard]] Article article();

private:
    struct PageBlock
    {
        QString text;
        QString folded; ///< foldedLine() of it
        QString tag;
        QString marks; ///< class, id, role and the like of the element, lower case
        QString outerMarks; ///< of the elements around it
        QSet<QString> within;
        int parent = 0;
        bool isHidden = false;
        bool isChosen = false;
        double linkDensity = 0;
        std::optional<ParagraphRole> role;
        QString reason; ///< why it was dropped
    };

    void chooseHeadline();
    void chooseWithoutReadability();
    void putBackLost();
    void giveRoles();
    void readHead();
    void dropRest();
    [[nodiscard]] ParagraphRole roleOf(const PageBlock &block) const;
    [[nodiscard]] std::optional<ParagraphRole> headRoleOf(const PageBlock &block);
    [[nodiscard]] QString reasonFor(const PageBlock &block) const;
    [[nodiscard]] bool isOutside(const PageBlock &block) const;
    [[nodiscard]] qsizetype firstChosen() const;

    const PageMetadata &m_data;
    const PageLines &m_words;
    const Datelines &m_dates;
    QList<PageBlock> m_blocks;
    Article m_article;
    QString m_headline;
    qsizetype m_headlineBlock = -1;
};

} // namespace parallax::extract
