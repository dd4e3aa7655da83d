// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace parallax::align {

/// Stretches of words that stand in several texts, found over one row of numbers, one a word.
class RepeatedWords
{
public:
    /// \a words: the texts one after the other; a number that occurs once parts what must not be
    /// read across. \a owners: whose text each word belongs to, of the same length. Costs n log n,
    /// whatever the texts repeat.
    RepeatedWords(const QList<int> &words, const QList<int> &owners);

    /// A stretch of words and all places where it stands.
    struct Stretch
    {
        qsizetype length = 0;
        QList<qsizetype> begins; ///< ascending; they may overlap in a text that repeats itself
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };

    /// Stretches of at least \a shortest words that stand in texts of two owners and can be made
    /// longer at neither end; of those that others cover wholly only as many as are needed for
    /// every such word of every text to stand in one. In the order of their first finding, each
    /// once.
    [[nodiscard]] QList<Stretch> stretches(qsizetype shortest) const;

private:
    void sortSuffixes(const QList<int> &words);
    void findCommonLengths(const QList<int> &words);
    void findLongestElsewhere(const QList<int> &owners);
    [[nodiscard]] Stretch stretchAt(qsizetype begin, qsizetype length, qsizetype *lowest) const;

    QList<qsizetype> m_suffixes; ///< begins, in the order of the words that follow
    QList<qsizetype> m_ranks; ///< place in m_suffixes of each begin
    QList<qsizetype> m_common; ///< words in common with the suffix before
    QList<qsizetype> m_elsewhere; ///< of each begin: longest stretch that another owner has too
};

} // namespace parallax::align
