// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "branches.h"

#include <app/archive/archive_p.h>
#include <app/archive/joinedhistories.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

/// When the newest text of a history was seen.
Result<QDateTime>
newestTime(const git::Repository &repository, const ArticleId &id, const QString &tip)
{
    const auto branch = readBranchAt(repository, id, tip);
    if (!branch || branch->damage || branch->history.revisions.isEmpty()) {
        return branch && !branch->damage
            ? failure(Error::Code::Damaged, u"a history without revisions"_s)
            : tl::unexpected(branch ? *branch->damage : branch.error());
    }
    return seenTimes(branch->history.revisions).last();
}

/// The commit that joins two histories: the same whoever makes it.
Result<QString>
joined(git::Repository &repository, const ArticleId &id, const QString &one, const QString &two)
{
    const auto [first, second] = std::minmax(one, two);
    const auto firstFacts = repository.commitFacts(first);
    const auto secondFacts = repository.commitFacts(second);
    if (!firstFacts || !secondFacts) {
        return tl::unexpected(firstFacts ? secondFacts.error() : firstFacts.error());
    }
    const auto firstTime = newestTime(repository, id, first);
    const auto secondTime = newestTime(repository, id, second);
    if (!firstTime || !secondTime) {
        return tl::unexpected(firstTime ? secondTime.error() : firstTime.error());
    }
    git::NewCommit commit;
    commit.parent = first;
    commit.secondParent = second;
    // A plain `git show` of the branch gives the newest text.
    commit.tree = *firstTime > *secondTime ? firstFacts->tree : secondFacts->tree;
    commit.message = joinMessage(id);
    commit.author = program();
    commit.committer = program();
    commit.time = std::max(firstFacts->time, secondFacts->time);
    return repository.commit(commit);
}

/// Where our branch is to stand; what it stands on already when nothing came.
Result<QString> mergedTip(git::Repository &repository,
                          const ArticleId &id,
                          const QString &here,
                          const QString &there)
{
    const auto isAhead = repository.holds(there, here);
    if (!isAhead || *isAhead) {
        return isAhead.map([&there](bool) { return there; });
    }
    return joined(repository, id, here, there);
}

} // namespace

Result<MergedBranch>
mergedArticle(git::Repository &repository, const QString &ref, const QString &there)
{
    const ArticleId id{ref.mid(articleRefs.size())};
    MergedBranch merged;
    for (int attempt = 0; attempt < storeAttempts; ++attempt) {
        const auto here = repository.target(ref);
        if (!here) {
            return tl::unexpected(here.error());
        }
        const QString own = here->value_or(QString());
        if (isKnown(repository, own, there)) {
            return merged;
        }
        const auto revisions = checkedRevisions(repository, id, own, there);
        auto tip = !revisions ? Result<QString>(tl::unexpected(revisions.error()))
            : own.isEmpty()   ? Result<QString>(there)
                              : mergedTip(repository, id, own, there);
        if (!tip) {
            // Only this article: damage in one never hides or stops the others.
            merged.isRefused = true;
            merged.problems = {
                {Finding::Severity::Broken, u"articles/"_s + id.value, tip.error().detail}};
            return merged;
        }
        const auto moved = repository.move(ref, own, *tip);
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        if (*moved) {
            merged.received = *revisions;
            merged.wasNew = own.isEmpty();
            return merged;
        }
    }
    return tooBusy(ref);
}

} // namespace parallax::archive::sync
