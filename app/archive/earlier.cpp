// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "earlier.h"

#include "archive_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

Result<Branch> knownBranch(const git::Repository &repository, const ArticleId &id)
{
    auto branch = readBranch(repository, id);
    if (branch && branch->damage) {
        return tl::unexpected(*branch->damage);
    }
    if (branch && branch->history.revisions.isEmpty()) {
        return failure(Error::Code::NotFound, u"no article \"%1\""_s.arg(id.value.left(120)));
    }
    return branch;
}

Result<QList<StoredRevision>> described(const ArticleId &id,
                                        const ArticleHistory &history,
                                        const QList<Capture> &captures,
                                        const QString &origin)
{
    const QString name = captures.isEmpty() ? QString() : placeOf(captures.first());
    bool isDated = false;
    QList<StoredRevision> incoming;
    for (qsizetype i = 0; i < std::min(history.revisions.size(), captures.size()); ++i) {
        const Article &article = history.revisions.at(i);
        if (article.text.trimmed().isEmpty()) {
            return failure(Error::Code::Malformed, u"%1: a state without text"_s.arg(name));
        }
        isDated = isDated || article.observed.has_value();
        incoming.append(describedRevision(id, article, captures.at(i)));
        incoming.last().origin = origin;
    }
    if (!isDated || captures.size() != history.revisions.size()) {
        return failure(
            Error::Code::Malformed,
            u"%1: nothing tells when it was seen, so it has no place in the history"_s.arg(name));
    }
    return incoming;
}

/// Looks of an outside archive that found a text that is stored.
Result<> recordSeen(git::Repository &repository,
                    const ArticleId &id,
                    const QList<StoredRevision> &incoming,
                    const QList<StoreStep> &steps)
{
    return editLooks(repository, id, [&](Looks &looks) {
        bool isNew = false;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const StoredRevision &seen = incoming.at(i);
            if (steps.at(i).known.isEmpty() || !seen.revision.archived) {
                continue;
            }
            const QDateTime time = *seen.revision.archived;
            const Look look{
                steps.at(i).known, seen.revision.captureHash, seen.place(), time, time, 1, false,
                seen.origin};
            isNew = looks.add(look) || isNew;
        }
        return isNew;
    });
}

} // namespace

Result<QList<Archive::StoreResult>> storeEarlier(const QString &repositoryPath,
                                                 const ArticleId &id,
                                                 const ArticleHistory &history,
                                                 const QList<Capture> &captures,
                                                 const QString &origin)
{
    const auto incoming = described(id, history, captures, origin);
    auto repository = git::Repository::open(repositoryPath);
    if (!incoming || !repository) {
        return tl::unexpected(incoming ? repository.error() : incoming.error());
    }
    const QString ref = articleRefs + id.value;
    for (int attempt = 0; attempt < storeAttempts; ++attempt) {
        const auto branch = knownBranch(**repository, id);
        if (!branch) {
            return tl::unexpected(branch.error());
        }
        const QList<StoreStep> steps = storePlan(*incoming, branch->history);
        const auto made =
            commitSteps(**repository, branch->tip, history, captures, {}, *incoming, steps);
        if (!made) {
            return tl::unexpected(made.error());
        }
        const auto moved = made->tip == branch->tip
            ? Result<bool>(true)
            : (*repository)->move(ref, branch->tip, made->tip);
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        if (!*moved) {
            continue;
        }
        if (auto seen = recordSeen(**repository, id, *incoming, steps); !seen) {
            return tl::unexpected(seen.error());
        }
        const auto stored = knownBranch(**repository, id);
        if (!stored) {
            return tl::unexpected(stored.error());
        }
        QList<Archive::StoreResult> results;
        const ArticleRecord record = recordOf(id, *stored);
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const auto found = std::ranges::find(record.revisions, made->ids.at(i), &Revision::id);
            if (found == record.revisions.cend()) {
                return failure(Error::Code::Damaged, ref + u": lost a revision"_s);
            }
            results.append({*found, steps.at(i).known.isEmpty() && !steps.at(i).repeatsStepBefore});
        }
        return results;
    }
    return tooBusy(ref);
}

Result<QHash<RevisionId, QString>> origins(const QString &repositoryPath, const ArticleId &id)
{
    const auto repository = git::Repository::open(repositoryPath);
    const auto branch = repository ? knownBranch(**repository, id)
                                   : Result<Branch>(tl::unexpected(repository.error()));
    if (!branch) {
        return tl::unexpected(branch.error());
    }
    QHash<RevisionId, QString> found;
    for (const StoredRevision &stored : branch->history.revisions) {
        if (!stored.origin.isEmpty()) {
            found.insert(stored.revision.id, stored.origin);
        }
    }
    return found;
}

Result<QSet<QString>> knownPlaces(const QString &repositoryPath, const ArticleId &id)
{
    const auto repository = git::Repository::open(repositoryPath);
    const auto branch = repository ? knownBranch(**repository, id)
                                   : Result<Branch>(tl::unexpected(repository.error()));
    if (!branch) {
        return tl::unexpected(branch.error());
    }
    QSet<QString> places;
    for (const StoredRevision &stored : branch->history.revisions + branch->history.twins) {
        places.insert(stored.place());
    }
    for (const Look &look : branch->history.looks.entries) {
        places.insert(look.place);
    }
    return places;
}

} // namespace parallax::archive
