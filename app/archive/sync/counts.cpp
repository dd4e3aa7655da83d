// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "counts.h"

#include <QHash>

#include <algorithm>

namespace parallax::archive::sync {

ExchangedFiles counted(BranchKind kind, int files)
{
    ExchangedFiles counts;
    switch (kind) {
    case BranchKind::Events:
        counts.events = files;
        break;
    case BranchKind::Annotations:
        counts.annotations = files;
        break;
    case BranchKind::Decisions:
        counts.decisions = files;
        break;
    case BranchKind::Restored:
        counts.restored = files;
        break;
    case BranchKind::Library:
        counts.cards = files;
        break;
    case BranchKind::Tracking:
        counts.trackings = files;
        break;
    case BranchKind::Searches:
        counts.searches = files;
        break;
    case BranchKind::Looks:
        counts.looks = files;
        break;
    case BranchKind::Article:
    case BranchKind::Workspace:
        break;
    }
    return counts;
}

void add(ExchangedFiles &sum, const ExchangedFiles &more)
{
    sum.events += more.events;
    sum.annotations += more.annotations;
    sum.decisions += more.decisions;
    sum.restored += more.restored;
    sum.cards += more.cards;
    sum.trackings += more.trackings;
    sum.searches += more.searches;
    sum.looks += more.looks;
}

/// An article that came in two rounds is one.
void add(QList<ExchangedArticle> &articles, const ExchangedArticle &more)
{
    const auto same = std::ranges::find(articles, more.article, &ExchangedArticle::article);
    if (same == articles.end()) {
        articles.append(more);
    } else {
        same->revisions += more.revisions;
    }
}

int changedFiles(const git::Repository &repository, BranchKind kind, const git::SentBranch &branch)
{
    QHash<QString, QString> before;
    if (!branch.expected.isEmpty()) {
        for (const auto &file :
             checkedFiles(repository, kind, branch.expected).value_or(QList<git::TreeFile>())) {
            before.insert(file.path, file.id);
        }
    }
    int changed = 0;
    for (const auto &file :
         checkedFiles(repository, kind, branch.target).value_or(QList<git::TreeFile>())) {
        changed += before.take(file.path) == file.id ? 0 : 1;
    }
    return changed + static_cast<int>(before.size());
}

} // namespace parallax::archive::sync
