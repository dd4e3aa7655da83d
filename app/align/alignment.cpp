// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment.h"

#include "crosslanguage.h"
#include "groups.h"
#include "linkmodel.h"
#include "reasons.h"

#include <app/async/inblocks.h>
#include <app/text/countednouns.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace parallax::align {

namespace {

/// Two outlets that count the same noun mean the same count more often than not, though every other
/// word may differ ("have fled", "have left"): such pairs are linked from a lower chance on, a very
/// low one where the counts are near each other ("four people were hurt", "three were taken to
/// hospital"). Set by hand on invented events: "640 people work there" and "300 people slept in the
/// hall" are two counts.
constexpr double CountedThreshold = 0.2;
constexpr double NearCountedThreshold = 0.02;
/// Counts further apart are of other things.
constexpr double LargestRatio = 4;
constexpr double NearRatio = 1.5; ///< and this far they are no longer near

/// Likewise for "at least 26 others were treated", "more than 30 people went to hospitals".
constexpr double PeopleThreshold = 0.1;

/// How much larger one count is where both count the same thing, the least over all figures.
std::optional<double> ratioOfSameCount(const Claim &a, const Claim &b)
{
    std::optional<double> least;
    for (const Figure &left : a.figures) {
        for (const Figure &right : b.figures) {
            const double smaller = std::min(left.value, right.value);
            const double larger = std::max(left.value, right.value);
            if (smaller > 0 && text::CountedNouns::shipped().countSame(left, right))
                least = std::min(least.value_or(larger / smaller), larger / smaller);
        }
    }
    return least;
}

bool countPeopleAlike(const Claim &a, const Claim &b)
{
    return std::any_of(a.figures.cbegin(), a.figures.cend(), [&b](const Figure &left) {
        return std::any_of(b.figures.cbegin(), b.figures.cend(), [&left](const Figure &right) {
            return text::CountedNouns::shipped().countPeopleAlike(left, right);
        });
    });
}

bool countTheSame(const Claim &a, const Claim &b, double chance)
{
    if (chance < NearCountedThreshold)
        return false;
    const std::optional<double> ratio = ratioOfSameCount(a, b);
    return (ratio && (chance >= CountedThreshold ? *ratio <= LargestRatio : *ratio < NearRatio))
        || (chance >= PeopleThreshold && countPeopleAlike(a, b));
}

/// The same words in the same order are the same claim however many claims of the event are like
/// it; fewer words than this may be a phrase.
constexpr qsizetype LeastVerbatimWords = 5;
constexpr float VerbatimChance = 0.98F;

bool isVerbatim(const ClaimTerms &a, const ClaimTerms &b)
{
    return a.words.size() >= LeastVerbatimWords
        && std::equal(a.words.cbegin(), a.words.cend(), b.words.cbegin(), b.words.cend(),
                      [](const ClaimWord &left, const ClaimWord &right) {
                          return left.term == right.term;
                      });
}

/// "$43 million" and "$43,885,310": large sums that differ by no more than outlets round.
bool tellsTheSameSum(const Claim &a, const Claim &b)
{
    constexpr double LeastSum = 1000; // smaller numbers agree by chance
    constexpr double RoundingShare = 0.03;
    return std::any_of(a.figures.cbegin(), a.figures.cend(), [&](const Figure &left) {
        return std::any_of(b.figures.cbegin(), b.figures.cend(), [&left](const Figure &right) {
            const double larger = std::max(left.value, right.value);
            return !left.unit.isEmpty() && left.unit == right.unit && larger >= LeastSum
                && std::abs(left.value - right.value) <= RoundingShare * larger;
        });
    });
}

/// Takes out links of claims that no group would have although they would stand alone: what their
/// groups count says that they tell another thing, and "told by one outlet only" must never
/// contradict a link.
void removeRefused(QList<ClaimLink> &links,
                   const QList<ClaimGroup> &groups,
                   const QList<Claim> &claims)
{
    QHash<ClaimId, qsizetype> articleOf;
    for (const Claim &claim : claims)
        articleOf.insert(claim.id, claim.article);
    QSet<ClaimId> lonely;
    for (const ClaimGroup &group : groups) {
        const bool isLonely =
            std::all_of(group.claims.cbegin(), group.claims.cend(), [&](const ClaimId &id) {
                return articleOf.value(id) == articleOf.value(group.claims.constFirst());
            });
        if (isLonely)
            lonely.unite(QSet<ClaimId>(group.claims.cbegin(), group.claims.cend()));
    }
    links.removeIf([&lonely](const ClaimLink &link) {
        return lonely.contains(link.a) || lonely.contains(link.b);
    });
}

/// Says why for every link that has no reasons yet; \a linked are the pairs of the links.
void addReasons(QList<ClaimLink> &links,
                const FeatureInput &input,
                const QList<qsizetype> &linked,
                const QHash<qsizetype, const CrossLanguagePair *> &crossOf)
{
    constexpr qsizetype LeastLinks = 512; // a thread less is nothing against their work
    ClaimLink *const written = links.data(); // every block writes to its own links only
    async::inBlocks(links.size(), LeastLinks, [&](qsizetype begin, qsizetype end) {
        for (qsizetype k = begin; k < end; ++k) {
            if (!crossOf.contains(linked.at(k)))
                written[k].why = reasons(input, input.pairs.at(linked.at(k)));
        }
    });
}

/// Links and groups of pairs whose chances are known; \a crossOf says which of them, by index, are
/// in two languages.
Alignment linkedAlignment(const FeatureInput &input,
                          const QList<float> &chances,
                          double threshold,
                          const QHash<qsizetype, const CrossLanguagePair *> &crossOf)
{
    Alignment result;
    QList<qsizetype> linked;
    QList<qsizetype> counted;
    for (qsizetype k = 0; k < input.pairs.size(); ++k) {
        const auto chance = static_cast<double>(chances.at(k));
        const CrossLanguagePair *cross = crossOf.value(k);
        const bool isCounted = cross != nullptr
            ? cross->isCounted
            : countTheSame(input.claims.at(input.pairs.at(k).a),
                           input.claims.at(input.pairs.at(k).b), chance);
        if (chance < threshold && !isCounted)
            continue;
        linked.append(k);
        if (isCounted
            || tellsTheSameSum(input.claims.at(input.pairs.at(k).a),
                               input.claims.at(input.pairs.at(k).b)))
            counted.append(k);
        result.links.append({input.claims.at(input.pairs.at(k).a).id,
                             input.claims.at(input.pairs.at(k).b).id,
                             static_cast<double>(chances.at(k)),
                             cross != nullptr ? cross->why : QList<MatchReason>()});
    }
    addReasons(result.links, input, linked, crossOf);
    async::clearRegisters(); // names of counted things were
    result.groups = groups(input, chances, linked, counted);
    removeRefused(result.links, result.groups, input.claims);
    return result;
}

/// Pairs of one language with the model's chances, and those of two languages with their own.
Alignment mixedAlignment(const FeatureInput &input, const QList<float> &chances, double threshold)
{
    const QList<CrossLanguagePair> cross = crossLanguagePairs(input.articles, input.claims);
    QList<ClaimPair> pairs;
    QList<float> all;
    for (qsizetype k = 0; k < input.pairs.size(); ++k) {
        const auto [a, b] = input.pairs.at(k);
        if (areInTwoLanguages(input.articles, input.claims.at(a), input.claims.at(b)))
            continue;
        pairs.append(input.pairs.at(k));
        all.append(chances.at(k));
    }
    QHash<qsizetype, const CrossLanguagePair *> crossOf;
    for (const CrossLanguagePair &pair : cross) {
        crossOf.insert(pairs.size(), &pair);
        pairs.append({pair.a, pair.b});
        all.append(static_cast<float>(pair.chance));
    }
    return linkedAlignment({input.articles, input.claims, input.terms, input.similar, pairs}, all,
                           threshold, crossOf);
}

bool areInOneLanguage(const QList<ComparedArticle> &articles)
{
    return std::all_of(
        articles.cbegin(), articles.cend(), [&articles](const ComparedArticle &article) {
            return article.article.language == articles.constFirst().article.language;
        });
}

} // namespace

Alignment alignment(const QList<ComparedArticle> &articles, const QList<Claim> &claims)
{
    const EventTerms terms(articles, claims);
    async::clearRegisters(); // words were looked up
    const Similarities similar = similarities(terms);
    const QList<ClaimPair> pairs = candidatePairs(terms, similar);
    const FeatureInput input{articles, claims, terms, similar, pairs};
    const LinkModel model = LinkModel::shipped();
    async::clearRegisters(); // names of features were
    QList<float> chances = model.chances(input);
    for (qsizetype k = 0; k < pairs.size(); ++k) {
        if (isVerbatim(terms.at(pairs.at(k).a), terms.at(pairs.at(k).b)))
            chances[k] = std::max(chances.at(k), VerbatimChance);
    }

    // The model knows pairs of one language only.
    if (!areInOneLanguage(articles))
        return mixedAlignment(input, chances, model.threshold);
    return linkedAlignment(input, chances, model.threshold, {});
}

} // namespace parallax::align
