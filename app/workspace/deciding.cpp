// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The workspace's use cases around decisions on the alignment.

#include "analysis.h"
#include "workspace.h"
#include "workspace_p.h"

namespace parallax::workspace {

void Workspace::decide(const AlignmentDecision &decision,
                       QObject *context,
                       Done<AlignmentDecision> done)
{
    onArchive(
        context,
        [decision](archive::Archive &archive) -> Result<AlignmentDecision> {
            if (auto stored = archive.storeAlignmentDecision(decision); !stored) {
                return tl::unexpected(stored.error());
            }
            return decision;
        },
        [this, done = std::move(done)](const Result<AlignmentDecision> &stored) {
            done(stored);
            if (stored) {
                Q_EMIT decisionsChanged(stored->event);
            }
        });
}

void Workspace::undecide(const AlignmentDecision &decision,
                         QObject *context,
                         Done<AlignmentDecision> done)
{
    onArchive(
        context,
        [decision, now = m_clock()](archive::Archive &archive) -> Result<AlignmentDecision> {
            if (auto removed = archive.removeAlignmentDecision(decision, now); !removed) {
                return tl::unexpected(removed.error());
            }
            return decision;
        },
        [this, done = std::move(done)](const Result<AlignmentDecision> &removed) {
            done(removed);
            if (removed) {
                Q_EMIT decisionsChanged(removed->event);
            }
        });
}

void Workspace::redecide(const Comparison &comparison, QObject *context, Done<Comparison> done)
{
    onArchive(
        context,
        [event = comparison.event.id](archive::Archive &archive) {
            return archive.alignmentDecisions(event);
        },
        [this, comparison, context,
         done = std::move(done)](const Result<QList<AlignmentDecision>> &decisions) {
            if (!decisions) {
                done(tl::unexpected(decisions.error()));
                return;
            }
            async::runThen(
                d->work, context,
                [comparison, all = *decisions] { return redecided(comparison, all); },
                [done](Comparison decided) { done(std::move(decided)); });
        });
}

} // namespace parallax::workspace
