// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samegroup.h"

#include <algorithm>
#include <tuple>

namespace parallax::ui {

QList<ClaimWords> groupWords(const Comparison &comparison, const GroupId &group)
{
    QList<ClaimWords> words;
    if (const ClaimGroup *known = comparison.group(group)) {
        for (const ClaimId &id : known->claims) {
            if (const Claim *claim = comparison.claim(id)) {
                words.append({comparison.articles.at(claim->article).id, comparison.text(*claim)});
            }
        }
    }
    return words;
}

GroupId groupWithWords(const Comparison &comparison, const QList<ClaimWords> &words)
{
    // A claim may stand in several groups: the one with most of the words is meant; of two with as
    // many, the one with fewer others, and then the one that has the first of the words.
    GroupId best;
    std::tuple<qsizetype, qsizetype, qsizetype> most;
    for (const ClaimGroup &group : comparison.alignment.groups) {
        const QList<ClaimWords> own = groupWords(comparison, group.id);
        const auto shared =
            std::count_if(own.cbegin(), own.cend(),
                          [&words](const ClaimWords &one) { return words.contains(one); });
        const auto first =
            std::find_if(words.cbegin(), words.cend(),
                         [&own](const ClaimWords &one) { return own.contains(one); });
        const std::tuple<qsizetype, qsizetype, qsizetype> fit(shared, -own.size(),
                                                              words.cend() - first);
        if (shared > 0 && (best.isEmpty() || fit > most)) {
            best = group.id;
            most = fit;
        }
    }
    return best;
}

GroupId sameGroup(const Comparison &before, const GroupId &group, const Comparison &after)
{
    const QList<ClaimWords> words = groupWords(before, group);
    return words.isEmpty() ? GroupId() : groupWithWords(after, words);
}

} // namespace parallax::ui
