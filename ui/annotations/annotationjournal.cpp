// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationjournal.h"

#include <app/workspace/workspace.h>

#include <QUndoCommand>
#include <QUuid>

#include <optional>

namespace parallax::ui {

namespace {

/// One step from one state of a note to another; no state before: it is new; none after: it is
/// removed.
class Step final : public QUndoCommand
{
public:
    Step(const QString &text,
         AnnotationJournal &journal,
         std::optional<Annotation> before,
         std::optional<Annotation> after)
        : QUndoCommand(text)
        , m_journal(journal)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { go(m_after, m_before); }

    void redo() override { go(m_before, m_after); }

private:
    void go(const std::optional<Annotation> &from, const std::optional<Annotation> &to)
    {
        if (to) {
            m_journal.store(*to);
        } else if (from) {
            m_journal.takeBack(*from);
        }
    }

    AnnotationJournal &m_journal;
    std::optional<Annotation> m_before;
    std::optional<Annotation> m_after;
};

} // namespace

AnnotationJournal::AnnotationJournal(workspace::Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

AnnotationJournal::~AnnotationJournal() = default;

void AnnotationJournal::add(Annotation annotation)
{
    annotation.id = {QUuid::createUuid().toString(QUuid::WithoutBraces)};
    annotation.created = m_workspace.now();
    annotation.modified = annotation.created;
    m_stack.push(new Step(tr("Add Annotation"), *this, std::nullopt, annotation));
}

void AnnotationJournal::change(const Annotation &before, Annotation after)
{
    after.modified = m_workspace.now();
    m_stack.push(new Step(tr("Change Annotation"), *this, before, after));
}

void AnnotationJournal::remove(const Annotation &annotation)
{
    m_stack.push(new Step(tr("Remove Annotation"), *this, annotation, std::nullopt));
}

void AnnotationJournal::store(const Annotation &annotation)
{
    m_workspace.annotate(annotation, this, [this](const Result<Annotation> &result) {
        if (result) {
            Q_EMIT stored(*result);
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

void AnnotationJournal::takeBack(const Annotation &annotation)
{
    m_workspace.removeAnnotation(annotation, this, [this](const Result<Annotation> &result) {
        if (result) {
            Q_EMIT takenBack(*result);
        } else {
            Q_EMIT failed(result.error());
        }
    });
}

} // namespace parallax::ui
