// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "articletext.h"
#include "headline.h"
#include "pageblock.h"
#include "pagemetadata.h"

#include <QJsonObject>

#include <vector>

namespace parallax::extract {

/// Decides what each block of a page's snapshot is: a paragraph of the article with its role, or
/// dropped with the reason. Every block ends up in one of the two.
class PageBlocks
{
public:
    PageBlocks(const QJsonObject &page,
               const PageMetadata &data,
               const PageLines &words,
               const Datelines &dates);

    /// Headline, text, paragraphs, dropped, corrections, and byline and dates as far as they are
    /// shown.
    [[nodiscard]] Article article();
    [[nodiscard]] std::vector<std::vector<double>> features();

private:
    void chooseHeadline();
    void chooseWithoutReadability();
    void putBackLost();
    void judge();
    void believeModel();
    void heedHints();
    void dropRepeated();
    void giveRoles();
    void readHead();
    void readSignature();
    void dropRest();
    [[nodiscard]] ParagraphRole roleOf(const PageBlock &block) const;
    [[nodiscard]] std::optional<ParagraphRole> headRoleOf(const PageBlock &block);
    [[nodiscard]] bool isOutside(const PageBlock &block) const;
    [[nodiscard]] qsizetype firstChosen() const;

    const PageMetadata &m_data;
    const PageLines &m_words;
    const Datelines &m_dates;
    QList<PageBlock> m_blocks;
    QJsonObject m_elements;
    QString m_rest; ///< text of a page that has more blocks than a snapshot
    Article m_article;
    Headline m_headline;
};

/// Features of all blocks of a snapshot, as the model sees them; for training.
[[nodiscard]] std::vector<std::vector<double>> rowsOf(const QJsonObject &page);

} // namespace parallax::extract
