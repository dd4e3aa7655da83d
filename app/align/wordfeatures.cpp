// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestRun = 12;
/// A clause with less than this much rarity in common says little however alike it is.
constexpr double FullClauseRarity = 6;

/// Length of the longest run of words that both claims hold in the same order without a gap.
qsizetype longestRun(const ClaimTerms &a, const ClaimTerms &b)
{
    constexpr qsizetype UsualWords = 64;
    const qsizetype size = b.words.size();
    QVarLengthArray<int, UsualWords> terms(size);
    for (qsizetype j = 0; j < size; ++j)
        terms[j] = b.words.at(j).term;
    QVarLengthArray<int, UsualWords> row(size + 1, 0); // runs that end before each word of b
    int longest = 0;
    for (const ClaimWord &word : a.words) {
        for (qsizetype j = size; j > 0; --j) {
            row[j] = terms.at(j - 1) == word.term ? row.at(j - 1) + 1 : 0;
            longest = std::max(longest, row.at(j));
        }
    }
    return std::min<qsizetype>(longest, LongestRun);
}

/// Cosine of the best two clauses, less where little is shared.
double bestClauses(const EventTerms &terms, const ClaimTerms &a, const ClaimTerms &b)
{
    double best = 0;
    for (qsizetype i = 0; i < a.clauses.size(); ++i) {
        for (qsizetype j = 0; j < b.clauses.size(); ++j) {
            const double common = terms.sharedRarity(a.clauses.at(i), b.clauses.at(j));
            const double weights = std::sqrt(a.clauseWeights.at(i) * b.clauseWeights.at(j));
            if (weights > 0 && common > 0)
                best = std::max(
                    best, common / weights * std::sqrt(std::min(1.0, common / FullClauseRarity)));
        }
    }
    return best;
}

/// What the words of a pair have in common.
struct CommonTerms
{
    double rarity = 0; ///< in all
    double rarest = 0;
    double thirdRarest = 0;
};

CommonTerms commonTerms(const EventTerms &terms, const ClaimTerms &a, const ClaimTerms &b)
{
    CommonTerms common;
    double second = 0;
    forShared(a.terms, b.terms, [&](qsizetype i) {
        double rarity = terms.rarity(a.terms.at(i));
        common.rarity += rarity;
        for (double *kept : {&common.rarest, &second, &common.thirdRarest}) {
            if (rarity > *kept)
                std::swap(rarity, *kept);
        }
    });
    return common;
}

/// Words of like meaning count, too.
void addMeaningFeatures(FeatureTable &table,
                        const FeatureInput &input,
                        const QList<Likeness> &likenesses)
{
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return value(likenesses.at(row)); });
    };
    add(u"meaning.coverMost"_s,
        [](const Likeness &likeness) { return std::max(likeness.meaning, likeness.meant); });
    add(u"meaning.coverLeast"_s,
        [](const Likeness &likeness) { return std::min(likeness.meaning, likeness.meant); });
    add(u"meaning.full"_s, [](const Likeness &likeness) { return likeness.full; });
    table.add(u"meaning.added"_s, input.pairs, [&](const ClaimPair &p, qsizetype row) {
        const Likeness &likeness = likenesses.at(row);
        return static_cast<double>(likeness.meaning - likeness.cover) * input.terms.at(p.a).weight
            + static_cast<double>(likeness.meant - likeness.covered) * input.terms.at(p.b).weight;
    });
}

/// What is common besides names: in one event everybody names the same people.
struct Unnamed
{
    double shared = 0; ///< rarity
    double rarest = 0;
    double coverMost = 0;
    double coverLeast = 0;
};

Unnamed unnamed(const EventTerms &terms, const ClaimTerms &a, const ClaimTerms &b)
{
    Unnamed result;
    forShared(a.otherTerms, b.otherTerms, [&](qsizetype i) {
        const double rarity = terms.rarity(a.otherTerms.at(i));
        result.shared += rarity;
        result.rarest = std::max(result.rarest, rarity);
    });
    const auto cover = [&](const ClaimTerms &claim, const ClaimTerms &other) {
        return claim.otherWeight > 0
            ? terms.sharedRarity(claim.otherTerms, other.terms) / claim.otherWeight
            : 0;
    };
    const double ofA = cover(a, b);
    const double ofB = cover(b, a);
    result.coverMost = std::max(ofA, ofB);
    result.coverLeast = std::min(ofA, ofB);
    return result;
}

void addUnnamedFeatures(FeatureTable &table, const FeatureInput &input)
{
    QList<Unnamed> all;
    all.reserve(input.pairs.size());
    for (const ClaimPair &pair : input.pairs)
        all.append(unnamed(input.terms, input.terms.at(pair.a), input.terms.at(pair.b)));
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return value(all.at(row)); });
    };
    add(u"unnamed.shared"_s, [](const Unnamed &u) { return u.shared; });
    add(u"unnamed.rarest"_s, [](const Unnamed &u) { return u.rarest; });
    add(u"unnamed.coverMost"_s, [](const Unnamed &u) { return u.coverMost; });
    add(u"unnamed.coverLeast"_s, [](const Unnamed &u) { return u.coverLeast; });
}

} // namespace

void addWordFeatures(FeatureTable &table, const FeatureInput &input)
{
    const EventTerms &terms = input.terms;
    QList<Likeness> likenesses;
    QList<CommonTerms> common;
    likenesses.reserve(input.pairs.size());
    common.reserve(input.pairs.size());
    for (const ClaimPair &pair : input.pairs) {
        likenesses.append(input.similar.between(pair.a, pair.b));
        common.append(commonTerms(terms, terms.at(pair.a), terms.at(pair.b)));
    }
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs, value);
    };
    const auto addLikeness = [&](const QString &name, auto value) {
        table.add(name, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return value(likenesses.at(row)); });
    };
    const auto addCommon = [&](const QString &name, auto value) {
        table.add(name, input.pairs,
                  [&](const ClaimPair &, qsizetype row) { return value(common.at(row)); });
    };
    addLikeness(u"words.cosine"_s, [](const Likeness &likeness) { return likeness.words; });
    addLikeness(u"letters.cosine"_s, [](const Likeness &likeness) { return likeness.grams; });
    addLikeness(u"words.latent"_s, [](const Likeness &likeness) { return likeness.latent; });
    addLikeness(u"words.fused"_s, [](const Likeness &likeness) { return likeness.fused; });
    addLikeness(u"words.coverMost"_s, [](const Likeness &likeness) {
        return std::max(likeness.cover, likeness.covered);
    });
    addLikeness(u"words.coverLeast"_s, [](const Likeness &likeness) {
        return std::min(likeness.cover, likeness.covered);
    });
    addCommon(u"words.sharedRarity"_s, [](const CommonTerms &c) { return c.rarity; });
    addCommon(u"words.rarest"_s, [](const CommonTerms &c) { return c.rarest; });
    addCommon(u"words.thirdRarest"_s, [](const CommonTerms &c) { return c.thirdRarest; });
    add(u"words.run"_s,
        [&](const ClaimPair &p) { return longestRun(terms.at(p.a), terms.at(p.b)); });
    add(u"words.clauses"_s,
        [&](const ClaimPair &p) { return bestClauses(terms, terms.at(p.a), terms.at(p.b)); });
    add(u"words.lengthDifference"_s, [&](const ClaimPair &p) {
        const auto a = static_cast<double>(terms.at(p.a).words.size());
        const auto b = static_cast<double>(terms.at(p.b).words.size());
        return std::abs(a - b) / std::max(1.0, a + b);
    });
    add(u"words.shorter"_s, [&](const ClaimPair &p) {
        return std::min<qsizetype>({terms.at(p.a).terms.size(), terms.at(p.b).terms.size(), 12});
    });
    // Seen from the claim that says less: the other may hold it and much besides.
    const auto isLighter = [&](const ClaimPair &p) {
        return terms.at(p.a).weight < terms.at(p.b).weight;
    };
    add(u"words.coverOfLighter"_s, [&](const ClaimPair &p, qsizetype row) {
        return isLighter(p) ? likenesses.at(row).cover : likenesses.at(row).covered;
    });
    add(u"words.coverOfHeavier"_s, [&](const ClaimPair &p, qsizetype row) {
        return isLighter(p) ? likenesses.at(row).covered : likenesses.at(row).cover;
    });
    add(u"words.weightRatio"_s, [&](const ClaimPair &p) {
        const double a = terms.at(p.a).weight;
        const double b = terms.at(p.b).weight;
        return std::log((std::max(a, b) + 1) / (std::min(a, b) + 1));
    });
    addMeaningFeatures(table, input, likenesses);
    addUnnamedFeatures(table, input);
}

} // namespace parallax::align
