// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "articletext.h"
#include "pageblock.h"
#include "pagemetadata.h"
#include "pagetree.h"

namespace parallax::extract {

/// What the markup of a page tells of the form of its text: entries of a live blog, posts of
/// others, pull quotes, lists, tables, correction notes. Gives roles to blocks; words of two blocks
/// that make one paragraph go into the first, and the other is told by it.
class PageForms
{
public:
    PageForms(QList<PageBlock> &blocks,
              const QJsonObject &elements,
              const PageMetadata &data,
              const PageLines &words,
              const Datelines &dates);

    /// Heads of entries get their role and paragraphs of entries are chosen. Before the head of
    /// the article is read, since times of entries are no times of the article.
    void readEntries();
    /// Correction notes, wherever the page has them.
    void readCorrections();
    /// Posts of others between paragraphs of the article.
    void readPosts();
    /// Pull quotes, lists and tables among what was taken into the article.
    void shape();

    /// What the page's data tells and the page does not show: corrections, entries.
    [[nodiscard]] QList<Block> untold() const;

private:
    using Entry = QList<qsizetype>; ///< its blocks, in order

    [[nodiscard]] QList<Entry> markedEntries() const;
    [[nodiscard]] QList<Entry> entriesByData() const;
    [[nodiscard]] QList<Entry> entriesAround(const QList<qsizetype> &anchors) const;
    void findAnchors();
    void readEntry(const Entry &entry);
    [[nodiscard]] bool isTimeOfEntry(const PageBlock &block) const;
    [[nodiscard]] const LiveUpdate *updateOf(const Entry &entry) const;
    [[nodiscard]] bool isSaid(MarkedForm form, const PageBlock &block, int mostWords) const;
    void countWords() const;
    /// Whether an element is a box in the article and not the article itself.
    [[nodiscard]] bool isBox(int element, int mostWords) const;
    [[nodiscard]] bool isToldOnPage(const QString &text) const;
    void shapeQuotes();
    void shapeLists();
    void shapeTables();
    void shapeTable(const QList<qsizetype> &table);

    QList<PageBlock> &m_blocks;
    const PageMetadata &m_data;
    const PageLines &m_words;
    const Datelines &m_dates;
    PageTree m_tree;
    // Counted when first asked for.
    mutable QHash<int, int> m_wordsBelow; ///< element → words
    mutable QHash<int, int> m_chosenBelow; ///< element → words of the article
    mutable int m_chosen = 0; ///< words of the article
    QList<qsizetype> m_anchors; ///< block at which each update of the data begins, or -1
};

} // namespace parallax::extract
