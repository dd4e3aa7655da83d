// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revision.h>

#include <QToolButton>

namespace parallax::ui {

/// Which revision a pane shows, and a list of all of them: when each was seen and what it is. At an
/// earlier moment those that were not seen yet stand apart.
class RevisionChooser final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionChooser)

public:
    explicit RevisionChooser(QWidget *parent = nullptr);
    ~RevisionChooser() override;

    /// \a revisions: those that are known, in any order; \a number: of the one shown, 0 when none
    /// had been seen by then.
    void setRevisions(const QList<Revision> &revisions, int number, int count);
    /// The moment shown; nothing: now.
    void setAsOf(const std::optional<QDateTime> &asOf);

    /// Opens the list with the revision shown chosen; for a key of the window.
    void openList();

Q_SIGNALS:
    void revisionChosen(int number); ///< 1-based

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateWords();
    void fillMenu();

    QList<Revision> m_revisions; ///< newest first, as the eye looks for it
    int m_number = 1;
    int m_count = 1;
    std::optional<QDateTime> m_asOf;
};

} // namespace parallax::ui
