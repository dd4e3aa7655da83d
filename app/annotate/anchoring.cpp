// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anchoring.h"

#include <algorithm>

namespace parallax::annotate {
namespace {

constexpr qsizetype surroundings = 32; ///< code units, as TextSelector promises
/// A shorter quote ("50") that stands once may stand there by chance: its surroundings must agree
/// too.
constexpr qsizetype tellingLength = 16;
/// Surroundings of which this many code units agree are more than a shared space or full stop.
constexpr qsizetype leastAgreement = 4;

bool cutsPair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at).isLowSurrogate()
        && text.at(at - 1).isHighSurrogate();
}

/// Code units of the surroundings that are the same around \a at.
qsizetype agreement(const TextSelector &selector, QStringView text, qsizetype at)
{
    qsizetype before = 0;
    while (before < selector.prefix.size() && before < at
           && selector.prefix.at(selector.prefix.size() - 1 - before) == text.at(at - 1 - before)) {
        ++before;
    }
    const qsizetype end = at + selector.exact.size();
    qsizetype after = 0;
    while (after < selector.suffix.size() && end + after < text.size()
           && selector.suffix.at(after) == text.at(end + after)) {
        ++after;
    }
    return before + after;
}

/// The words stood at an edge of the text, where there is nothing around to agree.
bool hasTellingSurroundings(const TextSelector &selector)
{
    return selector.prefix.size() + selector.suffix.size() >= leastAgreement;
}

} // namespace

TextSelector selector(const ComparedArticle &article, const TextSpan &span)
{
    const QStringView text = article.article.text;
    const qsizetype begin = std::clamp<qsizetype>(span.begin, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(span.end, begin, text.size());
    qsizetype from = std::max<qsizetype>(0, begin - surroundings);
    qsizetype to = std::min<qsizetype>(text.size(), end + surroundings);
    from += cutsPair(text, from) ? 1 : 0;
    to -= cutsPair(text, to) ? 1 : 0;
    return {article.id,
            article.revision,
            {begin, end},
            text.sliced(begin, end - begin).toString(),
            text.sliced(from, begin - from).toString(),
            text.sliced(end, to - end).toString()};
}

std::optional<TextSpan> anchored(const TextSelector &selector, const ComparedArticle &article)
{
    const QStringView text = article.article.text;
    const qsizetype length = selector.exact.size();
    if (length == 0) {
        return std::nullopt;
    }
    const auto stands = [&](qsizetype at) {
        return at >= 0 && at <= text.size() - length && text.sliced(at, length) == selector.exact;
    };
    const qsizetype old = selector.span.begin;
    const bool isSameText = !selector.revision.isEmpty() && selector.revision == article.revision;
    const bool needsAgreement = length < tellingLength && hasTellingSurroundings(selector);
    if (stands(old)
        && (isSameText || !needsAgreement || agreement(selector, text, old) >= leastAgreement)) {
        return TextSpan{old, old + length};
    }
    qsizetype best = -1;
    qsizetype bestAgreement = -1;
    qsizetype count = 0;
    for (qsizetype at = text.indexOf(selector.exact); at >= 0;
         at = text.indexOf(selector.exact, at + 1)) {
        ++count;
        const qsizetype here = agreement(selector, text, at);
        const bool isNearer = std::abs(at - old) < std::abs(best - old);
        if (here > bestAgreement || (here == bestAgreement && isNearer)) {
            best = at;
            bestAgreement = here;
        }
    }
    if (count == 0) {
        return std::nullopt;
    }
    const bool isUnique = count == 1 && !needsAgreement;
    if (!isUnique && bestAgreement < leastAgreement) {
        return std::nullopt;
    }
    return TextSpan{best, best + length};
}

QList<ClaimId> annotatedClaims(const Annotation &annotation, const Comparison &comparison)
{
    QList<ClaimId> found;
    for (const TextSelector &selector : annotation.selectors) {
        const auto article =
            std::ranges::find(comparison.articles, selector.article, &ComparedArticle::id);
        if (article == comparison.articles.cend()) {
            continue;
        }
        const auto span = anchored(selector, *article);
        if (!span) {
            continue;
        }
        const qsizetype index = std::distance(comparison.articles.cbegin(), article);
        const Claim *best = nullptr;
        for (const Claim &claim : comparison.claims) {
            const qsizetype overlap = claim.article == index ? claim.span.overlap(*span) : 0;
            if (overlap > (best ? best->span.overlap(*span) : 0)) {
                best = &claim;
            }
        }
        if (best && !found.contains(best->id)) {
            found.append(best->id);
        }
    }
    return found;
}

} // namespace parallax::annotate
