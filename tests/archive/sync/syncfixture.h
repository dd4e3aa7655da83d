// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/archive/sync/sync.h>

#include <QTemporaryDir>

#include <tests/archive/archivefixture.h>

namespace parallax::archive::testing {

/// A bare repository as `git init --bare` makes it, and workspaces beside it.
class Newsroom
{
public:
    Newsroom();

    [[nodiscard]] QString remote() const { return m_folder.filePath(QStringLiteral("remote.git")); }

    [[nodiscard]] QString folder(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] std::unique_ptr<Archive> workspace(const QString &name) const;
    /// Exchanges the workspace with the remote.
    [[nodiscard]] Result<sync::Report> exchange(const QString &name,
                                                const git::RemoteAccess &access = {}) const;

private:
    QTemporaryDir m_folder;
};

/// Stores one more state of the article at \a minutes after noon, in a capture of its own.
[[nodiscard]] RevisionId
store(Archive &archive,
      const QStringList &paragraphs,
      int minutes,
      const QUrl &url = QUrl(QStringLiteral("https://northcoast.example/ostrel")));
/// Second paragraph of each revision, in the order of the history.
[[nodiscard]] QStringList bodies(Archive &archive, const ArticleId &id);
[[nodiscard]] ArticleId onlyArticle(Archive &archive);

/// Exchanges the workspaces "first", "second" and "first" again with the remote at \a address, and
/// lets stock git check it; what goes wrong fails the test.
void exchangeBothWays(const Newsroom &room, const QString &address);

/// Stock git; `git` alone is also a namespace.
[[nodiscard]] inline Outcome stockGit(const QString &repository, const QStringList &arguments)
{
    return testing::git(repository, arguments);
}

} // namespace parallax::archive::testing
