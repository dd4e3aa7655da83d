// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions.h"

#include "anchoring.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parallax::annotate {
namespace {

/// Places of two claims in the list of claims, the smaller first.
using Pair = std::pair<qsizetype, qsizetype>;

/// The claim of the article that has most of the span.
const Claim *claimAt(qsizetype article, const TextSpan &span, const QList<Claim> &claims)
{
    const Claim *best = nullptr;
    for (const Claim &claim : claims) {
        const qsizetype overlap = claim.article == article ? claim.span.overlap(span) : 0;
        if (overlap > (best != nullptr ? best->span.overlap(span) : 0)) {
            best = &claim;
        }
    }
    return best;
}

std::optional<DecidedPlace> placeOf(const TextSelector &selector,
                                    Verdict verdict,
                                    const QList<ComparedArticle> &articles,
                                    const QList<Claim> &claims,
                                    const Successor &successor)
{
    const auto article = std::ranges::find(articles, selector.article, &ComparedArticle::id);
    if (article == articles.cend()) {
        return std::nullopt;
    }
    auto span = anchored(selector, *article);
    if (!span && verdict == Verdict::Level && successor) {
        span = successor(selector, *article);
    }
    if (!span) {
        return std::nullopt;
    }
    const qsizetype index = std::distance(articles.cbegin(), article);
    if (verdict == Verdict::Level) {
        return DecidedPlace{index, *span, {}};
    }
    const Claim *claim = claimAt(index, *span, claims);
    return claim != nullptr ? std::optional(DecidedPlace{index, *span, claim->id}) : std::nullopt;
}

/// Pairs of claims that a decision speaks of, ascending.
QList<Pair> pairsOf(const PlacedDecision &placed, const QHash<ClaimId, qsizetype> &indexOf)
{
    const Verdict said = verdict(placed.decision.act);
    QList<std::pair<qsizetype, qsizetype>> members; // claim, part
    for (qsizetype part = 0; part < placed.places.size(); ++part) {
        for (const DecidedPlace &place : placed.places.at(part)) {
            if (const auto found = indexOf.constFind(place.claim); found != indexOf.cend()) {
                members.append({*found, part});
            }
        }
    }
    QList<Pair> pairs;
    for (qsizetype i = 0; i < members.size() && said != Verdict::Level; ++i) {
        for (qsizetype j = i + 1; j < members.size(); ++j) {
            const auto [claimA, partA] = members.at(i);
            const auto [claimB, partB] = members.at(j);
            if (claimA != claimB && (said == Verdict::Same || partA != partB)) {
                pairs.append(std::minmax(claimA, claimB));
            }
        }
    }
    std::ranges::sort(pairs);
    const auto [first, last] = std::ranges::unique(pairs);
    pairs.erase(first, last);
    return pairs;
}

QHash<ClaimId, qsizetype> indices(const QList<Claim> &claims)
{
    QHash<ClaimId, qsizetype> indexOf;
    for (qsizetype index = 0; index < claims.size(); ++index) {
        indexOf.insert(claims.at(index).id, index);
    }
    return indexOf;
}

/// Marks decisions of which no pair is left that the same author did not decide anew.
void markOvertaken(QList<PlacedDecision> &decisions, const QList<Claim> &claims)
{
    const QHash<ClaimId, qsizetype> indexOf = indices(claims);
    std::map<QString, std::map<Pair, qsizetype>> latest;
    QList<QList<Pair>> pairs;
    for (qsizetype index = 0; index < decisions.size(); ++index) {
        pairs.append(pairsOf(decisions.at(index), indexOf));
        for (const Pair &pair : std::as_const(pairs.last())) {
            latest[decisions.at(index).decision.author][pair] = index;
        }
    }
    for (qsizetype index = 0; index < decisions.size(); ++index) {
        const auto &own = latest[decisions.at(index).decision.author];
        decisions[index].isOvertaken = !pairs.at(index).isEmpty()
            && std::ranges::none_of(pairs.at(index),
                                    [&](const Pair &pair) { return own.at(pair) == index; });
    }
}

} // namespace

AlignmentDecision decisionOn(AlignmentDecision::Act act,
                             const QList<QList<ClaimId>> &parts,
                             const Comparison &comparison,
                             const QString &author,
                             const QDateTime &made)
{
    AlignmentDecision decision{{}, comparison.event.id, act, {}, author, made};
    for (const QList<ClaimId> &ids : parts) {
        QList<TextSelector> part;
        for (const ClaimId &id : ids) {
            if (const Claim *claim = comparison.claim(id)) {
                part.append(selector(comparison.articles.at(claim->article), claim->span));
            }
        }
        if (!part.isEmpty()) {
            decision.parts.append(part);
        }
    }
    decision.id = decisionId(decision);
    return decision;
}

AlignmentDecision levelDecision(const DecidedPlace &one,
                                const DecidedPlace &other,
                                const Comparison &comparison,
                                const QString &author,
                                const QDateTime &made)
{
    AlignmentDecision decision{{},  comparison.event.id, AlignmentDecision::Act::Level, {}, author,
                               made};
    for (const DecidedPlace &place : {one, other}) {
        decision.parts.append({selector(comparison.articles.at(place.article), place.span)});
    }
    decision.id = decisionId(decision);
    return decision;
}

DecisionId decisionId(const AlignmentDecision &decision)
{
    QStringList places;
    for (const QList<TextSelector> &part : decision.parts) {
        for (const TextSelector &place : part) {
            places.append(
                QStringList{place.article.value, place.prefix, place.exact, place.suffix}.join(
                    QChar(0x1f)));
        }
    }
    places.sort();
    const bool isLevel = verdict(decision.act) == Verdict::Level;
    const QStringList all{decision.event.value, decision.author,
                          isLevel ? u"level"_s : u"likeness"_s, places.join(QChar(0x1e))};
    return {QString::fromLatin1(
        QCryptographicHash::hash(all.join(QChar(0x1d)).toUtf8(), QCryptographicHash::Sha1)
            .toHex())};
}

QList<PlacedDecision> placedDecisions(QList<AlignmentDecision> decisions,
                                      const QList<ComparedArticle> &articles,
                                      const QList<Claim> &claims,
                                      const Successor &successor)
{
    std::ranges::sort(decisions, [](const AlignmentDecision &left, const AlignmentDecision &right) {
        return std::tie(left.made, left.id.value) < std::tie(right.made, right.id.value);
    });
    QList<PlacedDecision> placed;
    for (const AlignmentDecision &decision : std::as_const(decisions)) {
        PlacedDecision one{decision, {}, {}};
        for (const QList<TextSelector> &part : decision.parts) {
            QList<DecidedPlace> places;
            for (const TextSelector &selector : part) {
                if (const auto place =
                        placeOf(selector, verdict(decision.act), articles, claims, successor)) {
                    places.append(*place);
                } else {
                    one.lost.append(selector);
                }
            }
            one.places.append(places);
        }
        placed.append(one);
    }
    markOvertaken(placed, claims);
    return placed;
}

DecidedPairs decidedPairs(const QList<PlacedDecision> &decisions, const QList<Claim> &claims)
{
    const QHash<ClaimId, qsizetype> indexOf = indices(claims);
    std::map<Pair, std::map<QString, const AlignmentDecision *>> said;
    QList<Pair> order;
    for (const PlacedDecision &placed : decisions) {
        for (const Pair &pair : pairsOf(placed, indexOf)) {
            if (!said.contains(pair)) {
                order.append(pair);
            }
            said[pair][placed.decision.author] = &placed.decision;
        }
    }
    DecidedPairs result;
    for (const Pair &pair : std::as_const(order)) {
        const AlignmentDecision *same = nullptr;
        const AlignmentDecision *different = nullptr;
        DecidedPair decided{claims.at(pair.first).id, claims.at(pair.second).id, Verdict::Same, {}};
        for (const auto &[author, decision] : said.at(pair)) {
            decided.verdict = verdict(decision->act);
            decided.authors.append(author);
            (decided.verdict == Verdict::Same ? same : different) = decision;
        }
        if (same != nullptr && different != nullptr) {
            result.disagreements.append({decided.a, decided.b, same->id, different->id});
        } else {
            result.agreed.append(decided);
        }
    }
    std::ranges::sort(result.disagreements,
                      [&indexOf](const Disagreement &left, const Disagreement &right) {
                          return std::pair(indexOf.value(left.a), indexOf.value(left.b))
                              < std::pair(indexOf.value(right.a), indexOf.value(right.b));
                      });
    return result;
}

} // namespace parallax::annotate
