// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samplespread.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parallax::test {
namespace {

/// \a words as they stand in a claim of the group.
CopyPlace place(const Comparison &comparison, qsizetype article, const QString &words)
{
    const qsizetype begin = comparison.articles.at(article).article.text.indexOf(words);
    Q_ASSERT(begin >= 0);
    return {article, {begin, begin + words.size()}};
}

SharedCopy sharedCopy(const Comparison &comparison)
{
    const QString trains = u"Trains between Vellan and Corrie"_s;
    const QString quoted = u"The gate did not fail"_s;
    SharedCopy copy;
    copy.runs = {
        {SharedRun::Kind::Quotation,
         5,
         {place(comparison, 0, quoted), place(comparison, 1, quoted)}},
        {SharedRun::Kind::Copy, 5, {place(comparison, 1, trains), place(comparison, 2, trains)}},
    };
    copy.shares = {0, 0.08, 0.06, 0};
    copy.agencies = {{2, u"Interfax"_s, {}, true}};
    copy.clusters = {{{1, 2}, {1}}};
    return copy;
}

AppearanceTime appeared(const ComparedArticle &compared)
{
    if (compared.article.published) {
        return {compared.article.published, compared.article.published, Clock::Claimed, false};
    }
    return {std::nullopt, compared.record.fetched, Clock::Fetched, false};
}

ClaimHistory history(const Comparison &comparison, const ClaimGroup &group)
{
    std::map<qsizetype, Telling> tellings;
    for (const ClaimId &id : group.claims) {
        Telling telling;
        telling.article = comparison.claim(id)->article;
        telling.claim = id;
        telling.appeared = appeared(comparison.articles.at(telling.article));
        telling.order = telling.appeared.clock == Clock::Claimed ? TellingOrder::Followed
                                                                 : TellingOrder::Undecided;
        tellings.emplace(telling.article, telling);
    }
    ClaimHistory result{group.id, {}};
    for (const auto &[article, telling] : tellings) {
        result.tellings.append(telling);
    }
    // The articles stand in the order of their times; the one without a time of its own may be
    // any.
    Telling &first = result.tellings.first();
    if (result.tellings.size() == 1) {
        first.order = TellingOrder::Alone;
    } else if (first.order == TellingOrder::Followed) {
        first.order = tellings.contains(2) ? TellingOrder::Undecided : TellingOrder::First;
    }
    for (Telling &telling : result.tellings) {
        if (telling.order == TellingOrder::Followed && first.appeared.latest) {
            telling.leastLag = first.appeared.latest->secsTo(*telling.appeared.earliest);
            telling.mostLag = telling.leastLag;
        }
    }
    return result;
}

} // namespace

void addSpread(Comparison &comparison)
{
    comparison.sharedCopy = sharedCopy(comparison);
    for (const ClaimGroup &group : comparison.alignment.groups) {
        comparison.propagation.append(history(comparison, group));
    }
    // The count of those who left their homes went up, and the fourth revision no longer has it.
    Telling &changed = comparison.propagation[3].tellings.last();
    Q_ASSERT(changed.article == 3);
    changed.firstRevision = 1;
    changed.changes = {{1, 3, u"forced 3,900 villagers from their homes"_s,
                        u"forced 4,100 villagers from their homes"_s, true}};
    changed.droppedIn = 4;
    // Days without times, and nothing known at all.
    for (Telling &telling : comparison.propagation[13].tellings) {
        telling.appeared.isDateOnly = true;
        telling.order = TellingOrder::SameDay;
        telling.leastLag = std::nullopt;
        telling.mostLag = std::nullopt;
    }
    Telling &unknown = comparison.propagation[12].tellings.last();
    unknown.appeared = {};
    unknown.order = TellingOrder::Unknown;
    unknown.leastLag = std::nullopt;
    unknown.mostLag = std::nullopt;
}

} // namespace parallax::test
