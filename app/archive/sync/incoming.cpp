// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "incoming.h"

#include <app/archive/archive_p.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

/// Far more than any article has; a bound against histories made to fill memory.
constexpr qsizetype mostRevisions = 200'000;
constexpr qsizetype mostFilesOfRevision = 500;
constexpr qsizetype mostSmallFiles = 1'000'000;
constexpr qint64 largestSmallFile = qint64{16} << 20;
/// Captures of pages with their pictures; what the program itself fetches is smaller.
constexpr qint64 largestStoredFile = qint64{1} << 30;
constexpr qint64 largestText = qint64{64} << 20;

struct NamedBranch
{
    QLatin1StringView ref;
    BranchKind kind;
    QLatin1StringView files; ///< pattern of the names of its files
};

// Names as jsonPath() and slug() make them: no file system reads two of them as one or refuses one.
constexpr std::array branches{
    NamedBranch{"refs/heads/workspace"_L1, BranchKind::Workspace,
                R"(README\.md|parallax-workspace\.json)"_L1},
    NamedBranch{"refs/heads/events"_L1, BranchKind::Events,
                R"(events/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\.json)"_L1},
    NamedBranch{
        "refs/heads/annotations"_L1, BranchKind::Annotations,
        R"(annotations/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\.json)"_L1},
    NamedBranch{
        "refs/heads/decisions"_L1, BranchKind::Decisions,
        R"(decisions/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\.json)"_L1},
    NamedBranch{"refs/heads/restored"_L1, BranchKind::Restored,
                R"(articles/[a-z0-9-]{1,48}/[0-9a-f]{10}\.json)"_L1},
    NamedBranch{"refs/heads/library"_L1, BranchKind::Library,
                R"((?:outlets|events|articles)/[0-9a-f]{16}\.json)"_L1},
    NamedBranch{"refs/heads/tracking"_L1, BranchKind::Tracking,
                R"(articles/[a-z0-9-]{1,48}/[0-9a-f]{10}\.json|feeds/[0-9a-f]{16}\.json)"_L1},
    NamedBranch{"refs/heads/searches"_L1, BranchKind::Searches,
                R"(searches/[0-9a-f]{16}\.json)"_L1},
    NamedBranch{"refs/heads/looks"_L1, BranchKind::Looks,
                R"(articles/[a-z0-9-]{1,48}/[0-9a-f]{10}\.json|feeds/[0-9a-f]{16}\.json)"_L1},
};

bool matches(const QString &name, QLatin1StringView pattern)
{
    const QRegularExpression expression(u"\\A(?:"_s + pattern + u")\\z"_s);
    return expression.match(name).hasMatch();
}

bool isFileOfRevision(const QString &path)
{
    static const QRegularExpression known(
        u"\\A(?:article\\.json|article\\.md|capture\\.json|(?:capture|attachments)/[^/]+)\\z"_s);
    return known.match(path).hasMatch();
}

tl::unexpected<Error> refused(Error::Code code, const QString &commit, const QString &why)
{
    return failure(code, u"commit %1: %2"_s.arg(commit.left(12), why));
}

Result<> checkedTree(const git::Repository &repository, const QString &commit)
{
    const auto files = repository.treeFiles(commit, mostFilesOfRevision);
    if (!files) {
        return tl::unexpected(files.error());
    }
    for (const git::TreeFile &file : *files) {
        if (!file.isPlain || !isFileOfRevision(file.path)) {
            return refused(
                Error::Code::Malformed, commit,
                u"holds \"%1\", which is no part of a revision"_s.arg(file.path.left(120)));
        }
        const auto size = repository.blobSize(file.id);
        if (!size) {
            return tl::unexpected(size.error());
        }
        const bool isText = file.path.startsWith("article."_L1) || file.path == "capture.json"_L1;
        if (*size > (isText ? largestText : largestStoredFile)) {
            return refused(Error::Code::TooLarge, commit,
                           u"\"%1\" has %2 bytes"_s.arg(file.path.left(120)).arg(*size));
        }
    }
    return {};
}

/// A join adds nothing: its files are those of one of the two.
Result<> checkedJoin(const git::Repository &repository, const git::CommitFacts &join)
{
    if (join.parents.size() != 2) {
        return refused(Error::Code::Malformed, join.id, u"joins other than two histories"_s);
    }
    for (const QString &parent : join.parents) {
        const auto facts = repository.commitFacts(parent);
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        if (facts->tree == join.tree) {
            return {};
        }
    }
    return refused(Error::Code::Malformed, join.id, u"joins histories and adds files"_s);
}

Result<> checkedRevision(const git::Repository &repository,
                         const ArticleId &id,
                         const git::CommitFacts &facts)
{
    const auto stored = revisionFromMessage(facts.id, facts.message);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    if (stored->revision.article != id) {
        return refused(Error::Code::Malformed, facts.id,
                       u"is a revision of \"%1\""_s.arg(stored->revision.article.value.left(120)));
    }
    if (facts.parents.size() > 1) {
        return refused(Error::Code::Malformed, facts.id, u"a revision with two predecessors"_s);
    }
    if (auto tree = checkedTree(repository, facts.id); !tree) {
        return tree;
    }
    const auto article = storedArticle(repository, stored->revision.id);
    if (!article) {
        return tl::unexpected(article.error());
    }
    if (contentHash(*article) != stored->revision.contentHash) {
        return refused(Error::Code::Damaged, facts.id, u"the text does not match its hash"_s);
    }
    if (auto capture = storedCapture(repository, *stored); !capture) {
        return tl::unexpected(capture.error());
    }
    return storedAttachments(repository, stored->revision.id).map([](const auto &) {});
}

} // namespace

std::optional<BranchKind> branchKind(const QString &ref)
{
    if (ref.startsWith(articleRefs)) {
        const bool isArticle =
            matches(ref.mid(articleRefs.size()), R"([a-z0-9-]{1,48}/[0-9a-f]{10})"_L1);
        return isArticle ? std::optional(BranchKind::Article) : std::nullopt;
    }
    const auto *found = std::ranges::find(branches, ref, &NamedBranch::ref);
    return found == branches.end() ? std::nullopt : std::optional(found->kind);
}

QStringList branchPatterns()
{
    QStringList patterns{articleRefs + u'*'};
    for (const NamedBranch &branch : branches) {
        patterns.append(branch.ref);
    }
    return patterns;
}

bool isFileOf(BranchKind kind, const QString &path)
{
    const auto *found = std::ranges::find(branches, kind, &NamedBranch::kind);
    return found != branches.end() && matches(path, found->files);
}

Result<int> checkedRevisions(const git::Repository &repository,
                             const ArticleId &id,
                             const QString &known,
                             const QString &tip)
{
    const auto commits = repository.commitsSince(known, tip, mostRevisions);
    if (!commits) {
        return tl::unexpected(commits.error());
    }
    int revisions = 0;
    for (const QString &commit : *commits) {
        const auto facts = repository.commitFacts(commit);
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        const bool isJoin = isJoinMessage(facts->message);
        const auto checked =
            isJoin ? checkedJoin(repository, *facts) : checkedRevision(repository, id, *facts);
        if (!checked) {
            return tl::unexpected(checked.error());
        }
        revisions += isJoin ? 0 : 1;
    }
    return revisions;
}

Result<QList<git::TreeFile>>
checkedFiles(const git::Repository &repository, BranchKind kind, const QString &commit)
{
    auto files = repository.treeFiles(commit, mostSmallFiles);
    if (!files) {
        return files;
    }
    for (const git::TreeFile &file : *files) {
        if (!file.isPlain || !isFileOf(kind, file.path)) {
            return refused(
                Error::Code::Malformed, commit,
                u"holds \"%1\", which is no file of a workspace"_s.arg(file.path.left(120)));
        }
        const auto size = repository.blobSize(file.id);
        if (!size) {
            return tl::unexpected(size.error());
        }
        if (*size > largestSmallFile) {
            return refused(Error::Code::TooLarge, commit,
                           u"\"%1\" has %2 bytes"_s.arg(file.path).arg(*size));
        }
    }
    return files;
}

} // namespace parallax::archive::sync
