// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive.h"
#include "storeplan.h"

#include <app/archive/git/repository.h>
#include <app/archive/index/index.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace parallax::archive {

constexpr QLatin1StringView articleRefs("refs/heads/articles/");
constexpr QLatin1StringView seenRefs("refs/seen/");
constexpr QLatin1StringView workspaceRef("refs/heads/workspace");
constexpr QLatin1StringView eventsRef("refs/heads/events");
constexpr QLatin1StringView annotationsRef("refs/heads/annotations");
constexpr QLatin1StringView decisionsRef("refs/heads/decisions");
constexpr QLatin1StringView restoredRef("refs/heads/restored");
constexpr QLatin1StringView trackingRef("refs/heads/tracking");
constexpr QLatin1StringView searchesRef("refs/heads/searches");
constexpr QLatin1StringView feedRefs("refs/feeds/");

/// The derived index: one file beside the repository.
[[nodiscard]] QString indexPath(const QString &workspaceFolder);
/// Reads an article's branch into the list, or names its damage there.
void readInto(Archive::Articles &all, const git::Repository &repository, const ArticleId &id);

/// Who commits; the author of an annotation is the researcher.
[[nodiscard]] git::Person program();

/// An article's branch as it stands.
struct Branch
{
    QString tip; ///< empty: no branch yet
    StoredHistory history;
    std::optional<Error> damage; ///< why older revisions are not in `history`
};

/// Errors: Damaged.
[[nodiscard]] Result<Branch> readBranch(const git::Repository &repository, const ArticleId &id);
/// The same as it stood, or stands elsewhere, at a commit.
[[nodiscard]] Result<Branch>
readBranchAt(const git::Repository &repository, const ArticleId &id, const QString &tip);
[[nodiscard]] ArticleRecord recordOf(const ArticleId &id, const Branch &branch);
/// Article of a commit that a branch holds. Errors: Damaged.
[[nodiscard]] Result<Article> storedArticle(const git::Repository &repository,
                                            const RevisionId &id);
/// What the reader put back into an article. Errors: Malformed.
[[nodiscard]] Result<QList<RestoredText>> restoredTexts(const git::Repository &repository,
                                                        const ArticleId &id);
/// Errors: Damaged.
[[nodiscard]] Result<Capture> storedCapture(const git::Repository &repository,
                                            const StoredRevision &revision);
/// Errors: Malformed (a name that is no plain file name, or twice there), TooLarge.
[[nodiscard]] Result<> checkedAttachments(const QList<Attachment> &attachments);
/// What `capture.json` says of them.
[[nodiscard]] QJsonArray describedAttachments(const QList<Attachment> &attachments);
/// Files of the branch's tree, below `attachments/`.
[[nodiscard]] QList<git::FileChange> attachmentFiles(const QList<Attachment> &attachments);
/// Attachments of a revision, each checked against its hash. Errors: Damaged.
[[nodiscard]] Result<QList<Attachment>> storedAttachments(const git::Repository &repository,
                                                          const RevisionId &id);
/// The branch's tree of a new revision.
[[nodiscard]] QList<git::FileChange> revisionFiles(const Article &article,
                                                   const Capture &capture,
                                                   const QList<Attachment> &attachments,
                                                   const StoredRevision &revision);

/// Changes the record of looks on top of whatever another program records meanwhile; \a edit says
/// whether there is anything to store.
[[nodiscard]] Result<> editLooks(git::Repository &repository,
                                 const ArticleId &id,
                                 const std::function<bool(Looks &)> &edit);

/// Path below a folder of a small JSON file, or Malformed when \a name is no safe file name.
[[nodiscard]] Result<QString> jsonPath(const QString &folder, const QString &name);

/// A change to one file of a branch of small files. \a change gets the file as it stands (empty:
/// none) and the tip's time, and gives the commit to make (without parent), or nothing when nothing
/// changes.
using FileEdit = std::function<Result<std::optional<git::NewCommit>>(
    const std::optional<QByteArray> &, const QDateTime &)>;
/// Applies the edit on top of whatever another program commits meanwhile.
[[nodiscard]] Result<> editFile(git::Repository &repository,
                                QLatin1StringView ref,
                                const QString &path,
                                const FileEdit &edit);

/// How often a branch that others move at the same time is tried again; each round, one of them
/// gets on.
constexpr int storeAttempts = 100;
[[nodiscard]] tl::unexpected<Error> tooBusy(const QString &ref);

struct Archive::Private
{
    std::unique_ptr<git::Repository> repository;
    QString folder; ///< of the workspace
    std::unique_ptr<index::Index> derived; ///< opened when first needed
    /// Articles of each event as last read or stored here: what another program added is told by
    /// it.
    QHash<EventId, QList<ArticleId>> knownArticles;

    /// The derived index, opened. Errors: Damaged, NotWritable.
    [[nodiscard]] Result<index::Index *> indexed();
    [[nodiscard]] Result<ArticleId> articleFor(const ArticleHistory &history,
                                               const Capture &capture) const;
    /// Adds one look, with the validators that came with it.
    [[nodiscard]] Result<>
    recordLook(const ArticleId &id, const Look &look, const PageValidators &validators = {});
    /// Changes the record of looks on top of whatever another program records meanwhile; \a edit
    /// says whether there is anything to store.
    [[nodiscard]] Result<> editLooks(const ArticleId &id, const std::function<bool(Looks &)> &edit);
    /// \a isLive: a page fetched to see whether it changed.
    [[nodiscard]] Result<QList<StoreResult>> storeInto(const ArticleId &id,
                                                       const ArticleHistory &history,
                                                       const QList<Capture> &captures,
                                                       const QList<Attachment> &attachments,
                                                       bool isLive);
};

/// A branch on top of which a plan was committed; no name stands there yet.
struct CommittedSteps
{
    QString tip;
    QList<RevisionId> ids; ///< of each incoming revision, stored now or before
};

/// Commits what is new on top of \a tip. Errors: those of git::Repository::commit().
[[nodiscard]] Result<CommittedSteps> commitSteps(git::Repository &repository,
                                                 const QString &tip,
                                                 const ArticleHistory &history,
                                                 const QList<Capture> &captures,
                                                 const QList<Attachment> &attachments,
                                                 const QList<StoredRevision> &incoming,
                                                 const QList<StoreStep> &steps);

} // namespace parallax::archive
