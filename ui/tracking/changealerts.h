// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readmarks.h"

#include <app/workspace/workspace.h>
#include <ui/models/alertmodel.h>

namespace parallax::ui {

/// What changed in stored articles, whoever looked (the window, a command, a timer): the latest
/// change of each, or, where the reader has not seen some, everything since what he has seen.
class ChangeAlerts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeAlerts)

public:
    /// The workspace must be open; it and the marks outlive this.
    ChangeAlerts(workspace::Workspace &workspace, ReadMarks &marks, QObject *parent = nullptr);
    ~ChangeAlerts() override;

    void setLibrary(const workspace::Library &library);

    /// Newest first, the unread ones among them.
    [[nodiscard]] const QList<ChangeAlert> &alerts() const { return m_alerts; }

    [[nodiscard]] int unreadCount() const;
    [[nodiscard]] QSet<ArticleId> unread() const;
    [[nodiscard]] bool isUnread(const ArticleId &article) const;
    void markRead(const ArticleId &article);
    void markAllRead();

Q_SIGNALS:
    void changed();
    /// The reader has seen this revision.
    void marked(const parallax::ArticleId &article, const parallax::RevisionId &revision);
    /// A change was found that was not known before and is unread.
    void found(const parallax::ui::ChangeAlert &alert);

private:
    void compareNext();
    void take(const ChangeAlert &alert);

    workspace::Workspace &m_workspace;
    ReadMarks &m_marks;
    QList<ArticleRecord> m_articles;
    QList<ChangeAlert> m_alerts;
    QList<ChangeAlert> m_waiting; ///< without their changes
    bool m_isComparing = false;
    bool m_isFirst = true;
};

} // namespace parallax::ui
