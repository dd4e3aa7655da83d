// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QHash>

namespace parallax::discrepancy {

/// Numbers of stems in the order of their words.
using Stems = QList<int>;

/// One searched stretch.
struct Stretch
{
    LookedIn place = LookedIn::Text;
    std::optional<TextSpan> span; ///< into Article::text
    QString words; ///< outside of it
    QStringList stems; ///< different content stems, ascending
};

/// Everything of one article that is looked through before "absent" is said.
struct Shelf
{
    QList<LookedIn> places; ///< in the order in which they are looked through
    QList<Stretch> stretches;
};

/// How rare the stems of an event are: what is rare tells most.
class StemNumbers
{
public:
    explicit StemNumbers(qsizetype claimCount)
        : m_claimCount(static_cast<double>(claimCount))
    {
    }

    Stems numbers(const QStringList &words);
    /// Stems of one more claim.
    void count(const Stems &ofClaim);
    /// After all stems have been numbered and all claims counted.
    void weigh();

    [[nodiscard]] double rarity(int stem) const { return m_rarity.at(stem); }

    [[nodiscard]] double total(const Stems &stems) const;

    [[nodiscard]] qsizetype size() const { return m_frequency.size(); }

private:
    double m_claimCount;
    QHash<QString, int> m_numberOf;
    QList<int> m_frequency; ///< in claims
    QList<double> m_rarity;
};

/// All stretches of all articles by the stems that they hold, so that only those are looked at that
/// have a word in common with a claim.
class StretchIndex
{
public:
    /// What the stretches of one article have of a group of claims.
    struct Find
    {
        double score = 0; ///< of the stretch most alike, the first of several
        const Stretch *nearest = nullptr; ///< null when no stretch is alike
        double outsideScore = 0; ///< the same of those outside the article's own text
        const Stretch *outside = nullptr;
    };

    StretchIndex(const QList<Shelf> &shelves, StemNumbers &numbers);

    /// After the numbers have been weighed.
    void build();

    /// One an article.
    QList<Find> search(const QList<const Stems *> &claims, qsizetype articles);

private:
    struct Entry
    {
        const Stretch *stretch = nullptr;
        qsizetype article = 0;
        Stems stems;
        double total = 0; ///< rarity of the stems
        double common = 0; ///< of this the part that the claim in hand holds
        qsizetype count = 0; ///< stems of that part
        double score = 0; ///< best of the claims so far
    };

    /// Share of the rarity that is common; 0 when only a word or two are.
    static double share(const Entry &entry, double total, qsizetype size);

    void score(const Stems &claim);

    StemNumbers &m_numbers;
    QList<Entry> m_entries; ///< by article, then in the order in which they are looked through
    QList<QList<int>> m_holders; ///< entries with each stem, ascending
    QList<int> m_met; ///< entries that the claim in hand has a word in common with
    QList<int> m_scored; ///< entries with a score above 0
};

} // namespace parallax::discrepancy
