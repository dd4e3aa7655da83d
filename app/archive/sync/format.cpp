// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "format.h"

#include "incoming.h"

#include <app/archive/annotationjson.h>
#include <app/archive/archive_p.h>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

/// Version of what branches mean; a later program raises it when an older one would misread them.
constexpr int exchangeFormat = 1;
constexpr QLatin1StringView formatFile("parallax-workspace.json");

} // namespace

Result<>
checkedFormat(const git::Repository &repository, const QString &address, const QString &there)
{
    const auto files = checkedFiles(repository, BranchKind::Workspace, there);
    if (!files) {
        return failure(Error::Code::Unsupported,
                       u"%1: its branch \"workspace\" is not of this program: %2"_s.arg(
                           address, files.error().detail));
    }
    const auto bytes = repository.file(there, formatFile);
    if (!bytes) {
        return bytes.error().code == Error::Code::NotFound ? Result<>()
                                                           : tl::unexpected(bytes.error());
    }
    const auto object = objectFromBytes(*bytes);
    const int format = object ? object->value("format"_L1).toInt() : 0;
    if (format < 1 || format > exchangeFormat) {
        return failure(Error::Code::Unsupported,
                       u"%1: is a workspace of format %2; this program exchanges format %3: "
                       "install a newer one"_s.arg(address)
                           .arg(format)
                           .arg(exchangeFormat));
    }
    return {};
}

Result<> writeFormat(git::Repository &repository)
{
    const auto tip = repository.target(workspaceRef);
    if (!tip || !*tip) {
        return tip ? failure(Error::Code::Damaged, u"no branch \"workspace\""_s)
                   : tl::unexpected(tip.error());
    }
    if (repository.file(**tip, formatFile)) {
        return {};
    }
    const auto facts = repository.commitFacts(**tip);
    if (!facts) {
        return tl::unexpected(facts.error());
    }
    git::NewCommit commit;
    commit.parent = **tip;
    commit.keepsTree = true;
    commit.changes = {{formatFile, u"{\"format\": %1}\n"_s.arg(exchangeFormat).toUtf8()}};
    commit.message = u"Say which format the branches have\n"_s;
    commit.author = program();
    commit.committer = program();
    commit.time = facts->time;
    const auto id = repository.commit(commit);
    return id
        .and_then([&](const QString &made) { return repository.move(workspaceRef, **tip, made); })
        .map([](bool) {});
}

} // namespace parallax::archive::sync
