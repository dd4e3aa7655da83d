// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "branches.h"
#include "filemerge.h"

#include <app/archive/archive_p.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

constexpr QLatin1StringView looksRef("refs/heads/looks");
constexpr QLatin1StringView articleFolder("articles/");
constexpr QLatin1StringView feedFolder("feeds/");

QString pathOf(const QString &ref)
{
    return (ref.startsWith(seenRefs) ? articleFolder + ref.mid(seenRefs.size())
                                     : feedFolder + ref.mid(feedRefs.size()))
        + u".json"_s;
}

QString refOf(const QString &path)
{
    const QString name = path.chopped(5); // ".json"
    return name.startsWith(articleFolder) ? seenRefs + name.mid(articleFolder.size())
                                          : feedRefs + name.mid(feedFolder.size());
}

Result<QHash<QString, QString>> recordsOn(const git::Repository &repository, const QString &commit)
{
    QHash<QString, QString> records;
    if (commit.isEmpty()) {
        return records;
    }
    const auto files = checkedFiles(repository, BranchKind::Looks, commit);
    if (!files) {
        return tl::unexpected(files.error());
    }
    for (const git::TreeFile &file : *files) {
        records.insert(file.path, file.id);
    }
    return records;
}

std::optional<QByteArray> bytesOf(const git::Repository &repository, const QString &id)
{
    const auto bytes = id.isEmpty() ? Result<QByteArray>(failure({}, {})) : repository.blob(id);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

/// One record: what came, on top of what was recorded meanwhile.
Result<> spread(git::Repository &repository,
                const QString &path,
                const QString &before,
                const QString &after)
{
    const QString ref = refOf(path);
    for (int attempt = 0; attempt < storeAttempts; ++attempt) {
        const auto now = repository.target(ref);
        if (!now) {
            return tl::unexpected(now.error());
        }
        const QString standing = now->value_or(QString());
        // A record that is not as it was gathered has changed meanwhile, or an exchange before
        // this one was stopped: then nothing is known of what both had.
        const auto base = standing == before ? bytesOf(repository, before) : std::nullopt;
        const MergedFile merged =
            mergedFile(BranchKind::Looks, path,
                       {base, bytesOf(repository, standing), bytesOf(repository, after), false});
        if (!merged.bytes || merged.bytes == bytesOf(repository, standing)) {
            return {};
        }
        const auto blob = repository.storeBlob(*merged.bytes);
        const auto moved =
            blob ? repository.move(ref, standing, *blob) : tl::unexpected(blob.error());
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        if (*moved) {
            return {};
        }
    }
    return tooBusy(ref);
}

} // namespace

Result<> gatherLooks(git::Repository &repository)
{
    const auto tip = repository.target(looksRef);
    const auto seen = repository.refs(seenRefs);
    const auto feeds = repository.refs(feedRefs);
    if (!tip || !seen || !feeds) {
        return tl::unexpected(!tip ? tip.error() : !seen ? seen.error() : feeds.error());
    }
    const auto known = recordsOn(repository, tip->value_or(QString()));
    if (!known) {
        return tl::unexpected(known.error());
    }
    git::NewCommit commit;
    for (const QString &ref : *seen + *feeds) {
        const auto target = repository.target(ref);
        const QString path = pathOf(ref);
        // A damaged record, or one under a name of another program, stays here.
        if (!target || !*target || known->value(path) == **target
            || !isFileOf(BranchKind::Looks, path)) {
            continue;
        }
        // Together with what the branch has: an exchange may have been stopped before it was taken
        // into the record.
        const auto gathered = bytesOf(repository, known->value(path));
        const auto bytes = bytesOf(repository, **target);
        const MergedFile merged =
            mergedFile(BranchKind::Looks, path, {std::nullopt, gathered, bytes, false});
        if (bytes && merged.bytes != gathered) {
            commit.changes.append({path, merged.bytes});
        }
    }
    if (commit.changes.isEmpty()) {
        return {};
    }
    commit.parent = tip->value_or(QString());
    commit.keepsTree = true;
    commit.message = u"Gather the records of looks\n"_s;
    commit.author = program();
    commit.committer = program();
    // No clock is asked: the record itself has the times.
    commit.time = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const auto id = repository.commit(commit);
    const auto moved =
        id ? repository.move(looksRef, commit.parent, *id) : tl::unexpected(id.error());
    // Another program that gathers at the same time gathers the same; the next round takes the
    // rest.
    return moved.map([](bool) {});
}

Result<> spreadLooks(git::Repository &repository, const QString &before)
{
    const auto tip = repository.target(looksRef);
    if (!tip) {
        return tl::unexpected(tip.error());
    }
    const auto old = recordsOn(repository, before);
    const auto now = recordsOn(repository, tip->value_or(QString()));
    if (!old || !now) {
        return tl::unexpected(old ? now.error() : old.error());
    }
    for (auto record = now->cbegin(); record != now->cend(); ++record) {
        const auto target = repository.target(refOf(record.key()));
        if (target && *target == record.value()) {
            continue;
        }
        auto done = spread(repository, record.key(), old->value(record.key()), record.value());
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace parallax::archive::sync
