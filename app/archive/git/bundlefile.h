// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "branchsource.h"
#include "remoteaccess.h"
#include "repository.h"

#include <QFile>

namespace parallax::archive::git {

/// Whether the address names a git bundle: a file of this computer, there or not.
[[nodiscard]] bool isBundleAddress(const QString &address);

/// A git bundle of version 2 or 3 (gitformat-bundle(5)), as `git bundle create` and the export of
/// an event write it. Read from a file that nobody vouches for: names, counts and sizes are
/// bounded, and the objects go through libgit2's indexer, which rehashes every one. Errors:
/// NotFound (no such file), Unreadable, Malformed (no bundle, truncated, damaged, or one that
/// builds on commits which the repository does not have), Unsupported (another version, SHA-256, or
/// objects left out), TooLarge, Cancelled, NoSpace, NotWritable.
class BundleFile final : public BranchSource
{
public:
    BundleFile(const Repository &repository, const QString &address, const RemoteAccess &access);

    [[nodiscard]] Result<QList<SentBranch>> branches() override;
    [[nodiscard]] Result<> fetch(const QStringList &patterns) override;

private:
    [[nodiscard]] Result<> readHeader();
    [[nodiscard]] Result<> readLine(const QByteArray &line);
    [[nodiscard]] Result<> checkedPrerequisites() const;
    [[nodiscard]] Result<> checkedPack();
    [[nodiscard]] tl::unexpected<Error> wrong(Error::Code code, const QString &why) const;

    const Repository &m_repository;
    const RemoteAccess &m_access;
    QString m_path;
    QFile m_file;
    int m_version = 0;
    QList<SentBranch> m_branches;
    QStringList m_prerequisites;
};

} // namespace parallax::archive::git
