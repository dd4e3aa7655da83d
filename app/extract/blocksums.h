// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageblock.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <cstdint>

namespace parallax::extract {

/// What lies below one element, or in blocks that are made alike.
struct WordSums
{
    double words = 0;
    double chosen = 0; ///< words that Readability chose
    double links = 0; ///< words in links
};

/// What has to be known of a whole page before one block of it can be judged: words by element and
/// by make, texts and labels that come again, the marks around a block. \a blocks must outlive it.
class BlockSums
{
public:
    /// \a elements as in a PageSnapshot.
    BlockSums(const QList<PageBlock> &blocks, const QJsonObject &elements);

    [[nodiscard]] int words(qsizetype block) const { return m_counts[block]; }

    [[nodiscard]] const WordSums &page() const { return m_page; }

    [[nodiscard]] WordSums below(int element) const { return m_below.value(element); }

    /// Blocks with the same tag and marks in the same kind of element, this one included.
    [[nodiscard]] WordSums alike(qsizetype block) const { return m_alike.value(m_makes[block]); }

    [[nodiscard]] int countAlike(qsizetype block) const
    {
        return m_alikeCount.value(m_makes[block]);
    }

    /// The first block with the same text.
    [[nodiscard]] int firstLike(const PageBlock &block) const { return m_seen.value(block.folded); }

    /// Blocks that begin with a label of this one's \a length; see labelLength().
    [[nodiscard]] int countLabelled(const PageBlock &block, qsizetype length) const;

    /// The first and the last block of more than a few words that Readability chose; where there is
    /// none the first is behind the last block and the last before the first.
    [[nodiscard]] qsizetype firstChosen() const { return m_firstChosen; }

    [[nodiscard]] qsizetype lastChosen() const { return m_lastChosen; }

    /// -1 for the outermost element.
    [[nodiscard]] int parentOf(int element) const { return m_parents.value(element, -1); }

    /// One bit a group of MarkWords.
    [[nodiscard]] uint64_t marksOf(int element);
    /// Those of an element and of all around it but the outermost.
    [[nodiscard]] uint64_t marksFrom(int element);

private:
    void readElements();
    void readBlock(qsizetype i);
    void sumUp();
    [[nodiscard]] QString makeOf(const PageBlock &block) const;

    const QList<PageBlock> &m_blocks;
    const QJsonObject m_elements;
    QList<int> m_counts; ///< words of each block
    QStringList m_makes; ///< of each block
    QHash<int, WordSums> m_below;
    QHash<QString, WordSums> m_alike; ///< by make
    QHash<QString, int> m_alikeCount;
    QHash<QString, int> m_seen; ///< folded text → first block
    QHash<QString, int> m_labels; ///< folded label → blocks that begin with it
    QHash<int, uint64_t> m_marks;
    QHash<int, uint64_t> m_marksFrom;
    QHash<int, int> m_parents;
    QList<int> m_order; ///< numbers of elements, outer ones before inner ones
    WordSums m_page;
    qsizetype m_firstChosen = 0;
    qsizetype m_lastChosen = -1;
};

/// Words of a block below which it says little by itself.
constexpr int fewWords = 5;

/// Length of the label in "Related: …", "READ MORE | …"; 0 without one.
[[nodiscard]] qsizetype labelLength(const QString &text);

} // namespace parallax::extract
