// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace parallax::archive::git {

/// Author or committer as git keeps it.
struct Person
{
    QString name;
    QString mail;
};

/// A file to be put into a commit's tree; no bytes takes it away.
struct FileChange
{
    QString path;
    std::optional<QByteArray> bytes;
};

/// A commit to be made. It is reachable only when a branch is moved to it.
struct NewCommit
{
    QString parent; ///< object name, empty for the first of its branch
    QString secondParent = {}; ///< of a commit that joins two histories
    QString tree = {}; ///< not empty: this tree as it stands, without `changes`
    bool keepsTree = false; ///< the parent's files stay unless named in `changes`
    QList<FileChange> changes;
    QString message;
    Person author;
    Person committer;
    QDateTime time;
};

struct CommitFacts
{
    QString id;
    QString tree;
    QStringList parents;
    QString message;
    QDateTime time; ///< UTC
};

/// A branch's commits as far as they can be read.
struct Walk
{
    QList<CommitFacts> commits; ///< oldest first
    std::optional<Error> damage; ///< why the walk ended before the first commit
};

/// One entry of a commit's tree that is no folder.
struct TreeFile
{
    QString path;
    QString id;
    bool isPlain = true; ///< false: a link, another repository, or a folder nested too deeply
    friend bool operator==(const TreeFile &, const TreeFile &) = default;
};

/// One bare repository, everything by value: nothing of libgit2 shows. Not thread-safe.
/// Reading errors: NotFound, Damaged, Unreadable. Writing errors: NoSpace, NotWritable, Git.
class Repository
{
public:
    /// Opens the bare repository at \a path or makes it. Neither configuration nor ownership rules
    /// of the user's git play a part. Errors: NotWritable, NoSpace, Damaged, Git.
    [[nodiscard]] static Result<std::unique_ptr<Repository>> open(const QString &path);
    ~Repository();
    Q_DISABLE_COPY_MOVE(Repository)

    /// Makes HEAD name this branch, which need not exist yet.
    [[nodiscard]] Result<> setHead(const QString &ref);
    /// Full names ("refs/heads/…") that begin with \a prefix, sorted, damaged ones too.
    [[nodiscard]] Result<QStringList> refs(const QString &prefix) const;
    /// Object that a name stands on; nothing when there is no such name.
    [[nodiscard]] Result<std::optional<QString>> target(const QString &ref) const;
    /// All names and the objects they stand on; damaged names are left out.
    [[nodiscard]] Result<QHash<QString, QString>> targets() const;
    /// Moves a name from \a expected (empty: it must not exist) to \a newTarget under git's own
    /// lock. False when another process moved it meanwhile.
    [[nodiscard]] Result<bool>
    move(const QString &ref, const QString &expected, const QString &newTarget);

    [[nodiscard]] Result<QString> storeBlob(const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> blob(const QString &id) const;
    [[nodiscard]] Result<QString> commit(const NewCommit &commit);
    [[nodiscard]] Result<CommitFacts> commitFacts(const QString &id) const;
    [[nodiscard]] Result<Walk> walk(const QString &tip) const;
    [[nodiscard]] Result<QByteArray> file(const QString &commit, const QString &path) const;
    /// Paths of all files of a commit below \a folder (empty: all), sorted.
    [[nodiscard]] Result<QStringList> files(const QString &commit, const QString &folder) const;
    /// Unified diff of one path between two commits, in git's form.
    [[nodiscard]] Result<QString>
    diff(const QString &oldCommit, const QString &newCommit, const QString &path) const;

    /// The nearest commit that both histories hold, if any.
    [[nodiscard]] Result<std::optional<QString>> mergeBase(const QString &one,
                                                           const QString &two) const;
    /// Whether \a newer holds \a older in its history, or is the same.
    [[nodiscard]] Result<bool> holds(const QString &newer, const QString &older) const;
    /// Commits that \a tip has and \a hidden (may be empty) has not, older ones first.
    /// Errors: TooLarge (more than \a most), Damaged.
    [[nodiscard]] Result<QStringList>
    commitsSince(const QString &hidden, const QString &tip, qsizetype most) const;
    /// Files of a commit that nobody has looked at yet, by path. Errors: TooLarge (more than
    /// \a most).
    [[nodiscard]] Result<QList<TreeFile>> treeFiles(const QString &commit, qsizetype most) const;
    /// Errors: NotFound, Damaged.
    [[nodiscard]] Result<qint64> blobSize(const QString &id) const;

    /// Reads and rehashes every object. One message for each that is damaged: object name, reason.
    struct BrokenObject
    {
        QString id;
        QString reason;
    };

    [[nodiscard]] Result<QList<BrokenObject>> brokenObjects() const;
    [[nodiscard]] QString path() const;

private:
    friend class Remote;
    struct Private;
    explicit Repository(std::unique_ptr<Private> own);
    std::unique_ptr<Private> d;
};

} // namespace parallax::archive::git
