// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/annotation.h>
#include <app/domain/error.h>

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace parallax::workspace {
class Workspace;
}

namespace parallax::ui {

/// Stores, changes and takes back notes through the workspace, each step undoable. Says what
/// happened when the archive has answered.
class AnnotationJournal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationJournal)

public:
    explicit AnnotationJournal(workspace::Workspace &workspace, QObject *parent = nullptr);
    ~AnnotationJournal() override;

    /// Id and times are given here.
    void add(Annotation annotation);
    /// The stored form and the one that is to take its place; same id.
    void change(const Annotation &before, Annotation after);
    void remove(const Annotation &annotation);

    [[nodiscard]] QUndoStack &undoStack() { return m_stack; }

Q_SIGNALS:
    void stored(const parallax::Annotation &annotation);
    void takenBack(const parallax::Annotation &annotation);
    void failed(const parallax::Error &error);

private:
    void push(const QString &text,
              const std::optional<Annotation> &before,
              const std::optional<Annotation> &after);
    void store(const Annotation &annotation);
    void takeBack(const Annotation &annotation);

    workspace::Workspace &m_workspace;
    QUndoStack m_stack;
};

} // namespace parallax::ui
