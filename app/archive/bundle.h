// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/revision.h>

#include <functional>

class QIODevice;

namespace parallax::archive {

/// Writes the event with all that belongs to it as a git bundle, which `git clone` and other
/// workspaces (sync::synchronise()) read: the branches of its articles, and of the branches
/// `events`, `annotations`, `decisions`, `restored`, `library`, `tracking` and `looks` what speaks
/// of this event, its articles, their outlets, or the feeds that are watched for it. Where such a
/// branch has, or ever had, files of other events, what is of this one goes without its history, so
/// that nobody's other work is handed on. The same stored state gives the same bytes. \a goesOn as
/// git::writeBundle(). Errors: those of git::writeBundle().
[[nodiscard]] Result<> writeEventBundle(const QString &workspaceFolder,
                                        const Event &event,
                                        QIODevice &out,
                                        const std::function<bool(qsizetype, qsizetype)> &goesOn);

} // namespace parallax::archive
