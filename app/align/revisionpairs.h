// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "equalsentences.h"

#include <QList>
#include <QStringList>

namespace parallax::align {

/// Words of a sentence by number, ascending, with how often each stands in it.
using WordCounts = QList<std::pair<qsizetype, int>>;

/// Words that stand in both, as often as they do.
[[nodiscard]] WordCounts commonWords(const WordCounts &a, const WordCounts &b);
/// What is left of \a words without \a taken, which are all among them.
[[nodiscard]] WordCounts without(const WordCounts &words, const WordCounts &taken);

/// The sentences of two revisions that have no equal partner, in pairs worth a look: each with its
/// likest ones of the other revision.
class RevisionPairs
{
public:
    struct Candidate
    {
        qsizetype oldIndex = 0;
        qsizetype newIndex = 0;
        double oldMargin = 0; ///< how much liker than the old sentence's best other partner
        double newMargin = 0;
    };

    RevisionPairs(const QStringList &oldTexts,
                  const QStringList &newTexts,
                  const EqualSentences &equal);

    /// Ascending by old, then new sentence.
    [[nodiscard]] const QList<Candidate> &candidates() const { return m_candidates; }

    [[nodiscard]] const WordCounts &oldWords(qsizetype i) const { return m_oldWords.at(i); }

    [[nodiscard]] const WordCounts &newWords(qsizetype j) const { return m_newWords.at(j); }

    /// Part of the shorter sentence's words that stand in the longer one too, weighed by how rare
    /// they are in both revisions, 0…1. Only \a oldRest and \a newRest are still to be accounted
    /// for.
    [[nodiscard]] double
    cover(const Candidate &candidate, const WordCounts &oldRest, const WordCounts &newRest) const;
    /// Numbers about a pair, in the order of featureNames(); the rests as for cover().
    [[nodiscard]] QList<double> features(const Candidate &candidate,
                                         const WordCounts &oldRest,
                                         const WordCounts &newRest) const;
    [[nodiscard]] static QStringList featureNames();

private:
    void countWords(const QStringList &oldTexts, const QStringList &newTexts);
    void collect(const QStringList &oldTexts, const QStringList &newTexts);
    [[nodiscard]] double weight(const WordCounts &words) const;

    QList<WordCounts> m_oldWords;
    QList<WordCounts> m_newWords;
    QList<double> m_rarity;
    QList<qsizetype> m_oldLeft;
    QList<qsizetype> m_newLeft;
    QList<qsizetype> m_oldGap; ///< unchanged sentences that stand before, in both revisions
    QList<qsizetype> m_newGap;
    QList<qsizetype> m_oldInGap; ///< place within the gap
    QList<qsizetype> m_newInGap;
    QList<Candidate> m_candidates;
};

} // namespace parallax::align
