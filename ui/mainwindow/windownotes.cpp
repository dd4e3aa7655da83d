// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes and codes: stored by the journal, shown where they stand.

#include "comparepage.h"
#include "mainwindow.h"
#include "windowactions.h"

#include <ui/annotations/annotationjournal.h>
#include <ui/claims/discrepancypanel.h>
#include <ui/claims/inspector.h>
#include <ui/notice/errorbar.h>
#include <ui/panes/comparisonview.h>
#include <ui/report/reportview.h>

#include <QAction>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

void MainWindow::connectNotes()
{
    Inspector &inspector = m_compare->inspector();
    connect(&inspector, &Inspector::annotationAdded, m_journal, &AnnotationJournal::add);
    connect(&inspector, &Inspector::annotationChanged, m_journal, &AnnotationJournal::change);
    connect(&inspector, &Inspector::annotationRemoved, m_journal, &AnnotationJournal::remove);
    connect(&inspector, &Inspector::authorChanged, this, [this](const QString &author) {
        if (m_settings) {
            m_settings->setValue(u"annotations/author"_s, author);
        }
    });
    connect(m_journal, &AnnotationJournal::stored, this, [this](const Annotation &annotation) {
        QList<Annotation> annotations = m_comparison.annotations;
        const auto found =
            std::find_if(annotations.begin(), annotations.end(),
                         [&annotation](const Annotation &one) { return one.id == annotation.id; });
        if (annotation.event != m_eventId) {
            return;
        }
        if (found == annotations.end()) {
            annotations.append(annotation);
        } else {
            *found = annotation;
        }
        updateAnnotations(annotations);
    });
    connect(m_journal, &AnnotationJournal::takenBack, this, [this](const Annotation &annotation) {
        QList<Annotation> annotations = m_comparison.annotations;
        annotations.removeIf(
            [&annotation](const Annotation &one) { return one.id == annotation.id; });
        updateAnnotations(annotations);
    });
    connect(m_journal, &AnnotationJournal::failed, this, [this](const Error &error) {
        m_errors->showError(tr("The note could not be stored."), error);
    });
    QUndoStack &stack = m_journal->undoStack();
    const auto name = [this, &stack] {
        m_actions->undo->setEnabled(stack.canUndo());
        m_actions->undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText())
                                                 : tr("&Undo"));
        m_actions->redo->setEnabled(stack.canRedo());
        m_actions->redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText())
                                                 : tr("&Redo"));
    };
    connect(&stack, &QUndoStack::indexChanged, this, name);
    name();
}

void MainWindow::updateAnnotations(const QList<Annotation> &annotations)
{
    m_comparison.annotations = annotations;
    m_compare->panes().setComparison(m_comparison);
    m_compare->inspector().setComparison(m_comparison);
    m_compare->discrepancies().setComparison(m_comparison);
    m_report->setComparison(m_comparison, m_asOf);
}

} // namespace parallax::ui
