// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment.h"

#include "groups.h"
#include "linkmodel.h"
#include "reasons.h"

namespace parallax::align {

Alignment alignment(const QList<ComparedArticle> &articles, const QList<Claim> &claims)
{
    const EventTerms terms(articles, claims);
    const Similarities similar = similarities(terms);
    const QList<ClaimPair> pairs = candidatePairs(terms, similar);
    const FeatureInput input{articles, claims, terms, similar, pairs};
    const LinkModel model = LinkModel::shipped();
    const QList<float> chances = model.chances(input);

    Alignment result;
    QList<qsizetype> linked;
    for (qsizetype k = 0; k < pairs.size(); ++k) {
        if (static_cast<double>(chances.at(k)) < model.threshold)
            continue;
        linked.append(k);
        result.links.append({claims.at(pairs.at(k).a).id, claims.at(pairs.at(k).b).id,
                             static_cast<double>(chances.at(k)), reasons(input, pairs.at(k))});
    }
    result.groups = groups(input, chances, linked);
    return result;
}

} // namespace parallax::align
