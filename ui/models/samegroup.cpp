// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samegroup.h"

namespace parallax::ui {

GroupId sameGroup(const Comparison &before, const GroupId &group, const Comparison &after)
{
    const ClaimGroup *known = before.group(group);
    if (known == nullptr) {
        return {};
    }
    QList<std::pair<ArticleId, QString>> words;
    for (const ClaimId &id : known->claims) {
        if (const Claim *claim = before.claim(id)) {
            words.append({before.articles.at(claim->article).id, before.text(*claim)});
        }
    }
    for (const Claim &claim : after.claims) {
        if (words.contains({after.articles.at(claim.article).id, after.text(claim)})) {
            if (const ClaimGroup *same = after.groupOf(claim.id)) {
                return same->id;
            }
        }
    }
    return {};
}

} // namespace parallax::ui
