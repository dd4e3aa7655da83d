// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "likelypartners.h"

#include <app/async/inblocks.h>

#include <algorithm>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostExplained = 0.98; ///< no partner is that sure that nothing is left
/// About one word: keeps the share of claims of which next to nothing is left small.
constexpr double Doubt = 1.5;

/// What a pair has in common when each word of the one claim counts as far as no other partner in
/// the same outlet has it, too: a long sentence may be told by two of the other outlet, each of
/// which has words that the other lacks; a rival that has all the words says that the pair is
/// merely on the same topic.
struct Unexplained
{
    double rarity = 0; ///< of the words in common
    double rarest = 0;
    double share = 0; ///< of the rarity that the words in common have at first
    double cover = 0; ///< of what is left of the claim
};

class Explainer
{
public:
    Explainer(const EventTerms &terms, const LikelyPartners &partners)
        : m_terms(terms)
        , m_partners(partners)
    {
    }

    /// Seen from \a claim: what \a partner has of it.
    Unexplained of(qsizetype claim, qsizetype partner)
    {
        const QList<int> &words = m_terms.at(claim).terms;
        m_left.resize(words.size());
        for (qsizetype i = 0; i < words.size(); ++i)
            m_left[i] = m_terms.rarity(words.at(i));
        for (const LikelyPartner &rival : m_partners.of(claim, m_terms.articleOf(partner))) {
            if (rival.claim == partner)
                continue;
            const double left = 1 - std::min(rival.chance, MostExplained);
            forShared(words, m_terms.at(rival.claim).terms,
                      [&](qsizetype i) { m_left[i] *= left; });
        }
        double all = 0;
        for (const double left : std::as_const(m_left))
            all += left;
        double whole = 0;
        Unexplained result;
        forShared(words, m_terms.at(partner).terms, [&](qsizetype i) {
            result.rarity += m_left.at(i);
            result.rarest = std::max(result.rarest, m_left.at(i));
            whole += m_terms.rarity(words.at(i));
        });
        result.share = result.rarity / (whole + 1);
        result.cover = result.rarity / (all + Doubt);
        return result;
    }

private:
    const EventTerms &m_terms;
    const LikelyPartners &m_partners;
    QList<double> m_left; ///< of the rarity of each word
};

} // namespace

void addUnexplainedFeatures(FeatureTable &table,
                            const FeatureInput &input,
                            const LikelyPartners &partners)
{
    constexpr qsizetype LeastPairs = 2048; // as in pairFeatures()
    QList<std::pair<Unexplained, Unexplained>> all(input.pairs.size());
    auto *const written = all.data(); // every block writes to its own rows only
    async::inBlocks(input.pairs.size(), LeastPairs, [&](qsizetype begin, qsizetype end) {
        Explainer explainer(input.terms, partners);
        for (qsizetype row = begin; row < end; ++row) {
            const auto [a, b] = input.pairs.at(row);
            written[row] = {explainer.of(a, b), explainer.of(b, a)};
        }
    });
    const auto add = [&](const QString &name, double Unexplained::*value) {
        table.add(u"unexplained."_s + name + u"Least"_s, input.pairs,
                  [&](const ClaimPair &, qsizetype row) {
                      return std::min(all.at(row).first.*value, all.at(row).second.*value);
                  });
        table.add(u"unexplained."_s + name + u"Most"_s, input.pairs,
                  [&](const ClaimPair &, qsizetype row) {
                      return std::max(all.at(row).first.*value, all.at(row).second.*value);
                  });
    };
    add(u"rarity"_s, &Unexplained::rarity);
    add(u"share"_s, &Unexplained::share);
    add(u"rarest"_s, &Unexplained::rarest);
    add(u"cover"_s, &Unexplained::cover);
}

} // namespace parallax::align
