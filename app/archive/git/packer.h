// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handle.h"
#include "library.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace parallax::archive::git {

/// What a Packer did.
struct Packed
{
    qsizetype objects = 0; ///< in the new pack
    qsizetype removed = 0; ///< loose files taken away
    qsizetype kept = 0; ///< loose files that stay: their object could not be read from a pack
};

/// Packs a repository. The steps are: list what is loose, write one pack of it and let it reach the
/// disk, read every object back from packs alone and remove its loose file, put all names into one
/// file. Every step leaves a whole repository behind, however it ends. When there are many packs,
/// everything goes into the new one, and an old pack is removed once all its objects were read back
/// from the new one.
class Packer
{
public:
    /// \a isCancelled is asked between objects; may be empty.
    Packer(QString repositoryPath, std::function<bool()> isCancelled);

    /// Errors: NoSpace, NotWritable, Damaged, Git, Cancelled.
    [[nodiscard]] Result<Packed> pack();

private:
    [[nodiscard]] Result<> open();
    /// Hexadecimal names of the loose files and of the indexes of packs.
    void list();
    /// Names that bring objects of like content together: they decide what is compared with what.
    [[nodiscard]] Result<> nameObjects();
    [[nodiscard]] Result<> nameBranch(const QString &ref, const git_oid &tip);
    [[nodiscard]] Result<> nameCommit(const QString &article, const git_oid &commit);
    [[nodiscard]] Result<QString> writePack();
    [[nodiscard]] Result<> removeLoose(const QString &packName);
    [[nodiscard]] Result<> removeOldPacks(const QString &packName);
    [[nodiscard]] Result<> packNames();
    /// An object store that knows these packs only.
    [[nodiscard]] Result<OdbHandle> packsOnly(const QStringList &indexes) const;

    [[nodiscard]] bool isCancelled() const { return m_isCancelled && m_isCancelled(); }

    [[nodiscard]] static int onProgress(int stage, uint32_t done, uint32_t total, void *self);

    Library m_library; // first: libgit2 must outlive the handles
    QString m_path;
    std::function<bool()> m_isCancelled;
    RepositoryHandle m_repository;
    QStringList m_loose;
    QStringList m_indexes; ///< of packs, absolute paths
    QHash<QString, QByteArray> m_names; ///< of objects that are to be packed
    bool m_packsAll = false;
    Packed m_packed;
};

} // namespace parallax::archive::git
