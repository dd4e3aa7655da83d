// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync.h"

#include <app/archive/git/remote.h>

#include <QHash>
#include <QSet>

namespace parallax::archive::sync {

/// The last step of an exchange: what is ours and not there yet goes there.
class Sending
{
public:
    /// \a there: object by branch, as the remote has them. \a refused: branches that were not
    /// merged and are not sent. What goes, and what does not and why, is noted in \a report.
    Sending(const git::Repository &repository,
            const QHash<QString, QString> &there,
            const QSet<QString> &refused,
            Report &report);

    /// False: others were quicker, begin the exchange again. Errors: those of git::Remote.
    [[nodiscard]] Result<bool> to(git::Remote &remote);

private:
    [[nodiscard]] Result<QList<git::SentBranch>> unsent();
    [[nodiscard]] bool isDamaged(const git::SentBranch &branch);
    void countSent(const git::SentBranch &branch);

    const git::Repository &m_repository;
    const QHash<QString, QString> &m_there;
    const QSet<QString> &m_refused;
    Report &m_report;
    QHash<QString, int> m_revisions; ///< to be sent, by branch
};

} // namespace parallax::archive::sync
