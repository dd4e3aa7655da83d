// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/archive/archive.h>
#include <app/workspace/workspace.h>

namespace parallax::workspace {

/// The articles of an event as they take part in a comparison; runs on the archive pool.
/// An article that cannot be loaded is left out and named in `failures`; the others go on.
struct GatheredEvent
{
    Event event;
    QList<ComparedArticle> articles;
    QList<Annotation> annotations;
    QList<AlignmentDecision> decisions;
    QList<FailedItem> failures;
};

/// Errors: NotFound when there is no such event, or a chosen revision is not one of its article's.
[[nodiscard]] Result<GatheredEvent> gathered(archive::Archive &archive,
                                             const EventId &event,
                                             const RevisionChoice &choice,
                                             const std::optional<QDateTime> &asOf);

/// Errors: NotFound; as Archive::events().
[[nodiscard]] Result<Event> storedEvent(archive::Archive &archive, const EventId &id);

/// When a revision was first seen by anybody: by an outside archive or tracker, else by this
/// workspace.
[[nodiscard]] QDateTime seenAt(const Revision &revision);

} // namespace parallax::workspace
