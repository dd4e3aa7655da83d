// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <app/archive/archive_p.h>

namespace parallax::archive::index {

/// Writes the rows of the branches of small files. They are few: when one moves, all its rows are
/// made anew.
class SmallRows
{
public:
    SmallRows(Database &database, const git::Repository &repository);

    /// Inside a transaction. An empty \a tip: the branch is gone. Errors: those of
    /// Statement::step(); a file that cannot be read is logged and left out.
    [[nodiscard]] Result<> writeEvents(const QString &tip);
    [[nodiscard]] Result<> writeNotes(const QString &tip);

private:
    [[nodiscard]] Result<> writeTip(QLatin1StringView name, const QString &tip);
    [[nodiscard]] Result<> writeNote(const Annotation &note, qint64 number);

    Database &m_database;
    const git::Repository &m_repository;
};

} // namespace parallax::archive::index
