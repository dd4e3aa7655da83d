// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/workspace.h>
#include <ui/highlight/highlighting.h>

#include <QObject>
#include <QPointer>

class QUndoStack;

namespace parallax::ui {

class ComparisonView;
class LeftOutDialog;
class SourceView;

/// Answers what the panes ask for: stored pages, changes since the revision before, sources.
class PaneSupplier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneSupplier)

public:
    /// \a stack gets the steps by which the reader puts left-out text back; both outlive this.
    PaneSupplier(workspace::Workspace &workspace,
                 ComparisonView &view,
                 QUndoStack &stack,
                 QObject *parent = nullptr);
    ~PaneSupplier() override;

    /// Which faces the articles have; to be called after setComparison() of the view.
    void update();

Q_SIGNALS:
    void failed(const QString &what, const parallax::Error &error);
    /// Something was decided that can be undone; \a sentence says what.
    void done(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeSource(qsizetype article, QWidget *parent);
    void readSource(qsizetype article, SourceView *source, SourceKind kind);
    void readCapture(qsizetype article);
    void readChanges(qsizetype article, bool shown);
    void showLeftOut(qsizetype article);
    void leaveOutAgain(const ArticleId &article, const QString &text);
    void changeLeftOut(const ArticleId &article, const DroppedText &text, bool isPutBack);
    /// Calls \a found with the revision before the one shown.
    void revisionBefore(qsizetype article, std::function<void(RevisionId)> found);
    [[nodiscard]] const ComparedArticle *compared(qsizetype article) const;

    workspace::Workspace &m_workspace;
    ComparisonView &m_view;
    QUndoStack &m_stack;
    QPointer<LeftOutDialog> m_leftOut; ///< while it is open
};

} // namespace parallax::ui
