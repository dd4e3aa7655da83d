// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationjournal.h"

#include <app/workspace/workspace.h>
#include <ui/recordstep.h>

#include <QUuid>

#include <optional>

namespace parallax::ui {

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
    push(tr("Add Annotation"), std::nullopt, annotation);
}

void AnnotationJournal::change(const Annotation &before, Annotation after)
{
    after.modified = m_workspace.now();
    push(tr("Change Annotation"), before, after);
}

void AnnotationJournal::remove(const Annotation &annotation)
{
    push(tr("Remove Annotation"), annotation, std::nullopt);
}

void AnnotationJournal::push(const QString &text,
                             const std::optional<Annotation> &before,
                             const std::optional<Annotation> &after)
{
    m_stack.push(new RecordStep<Annotation>(
        text, before, after, [this](const Annotation &annotation) { store(annotation); },
        [this](const Annotation &annotation) { takeBack(annotation); }));
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
