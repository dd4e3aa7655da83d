// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationmodel.h"

#include "wording.h"

using namespace Qt::StringLiterals;

namespace parallax::ui {

AnnotationModel::AnnotationModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

AnnotationModel::~AnnotationModel() = default;

void AnnotationModel::setAnnotations(const QList<Annotation> &annotations,
                                     const QList<GroupId> &groups)
{
    beginResetModel();
    m_annotations = annotations;
    m_groups = groups;
    endResetModel();
}

int AnnotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_annotations.size());
}

int AnnotationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString AnnotationModel::targetName(Annotation::Target target)
{
    switch (target) {
    case Annotation::Target::Claim:
        return tr("Claim");
    case Annotation::Target::ClaimGroup:
        return tr("Claim group");
    case Annotation::Target::Discrepancy:
        return tr("Discrepancy");
    }
    return {};
}

QVariant AnnotationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Annotation &annotation = m_annotations.at(index.row());
    if (role == AnnotationIdRole) {
        return annotation.id.value;
    }
    if (role == GroupRole) {
        return m_groups.value(index.row()).value;
    }
    if (role == Qt::ToolTipRole) {
        return annotation.note;
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const QString words = annotation.selectors.isEmpty()
        ? QString()
        : annotation.selectors.first().exact.simplified();
    switch (index.column()) {
    case CodeColumn:
        return annotation.code;
    case NoteColumn:
        return annotation.note.simplified();
    case TargetColumn:
        return m_groups.value(index.row()).isEmpty()
            ? tr("%1: “%2” (words not found in this revision)")
                  .arg(targetName(annotation.target), words)
            : tr("%1: “%2”").arg(targetName(annotation.target), words);
    case AuthorColumn:
        return annotation.author;
    case TimeColumn:
        return Wording::time(annotation.modified, QLocale());
    default:
        return {};
    }
}

QVariant AnnotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case CodeColumn:
        return tr("Code");
    case NoteColumn:
        return tr("Note");
    case TargetColumn:
        return tr("Stands on");
    case AuthorColumn:
        return tr("Author");
    case TimeColumn:
        return tr("Changed");
    default:
        return {};
    }
}

} // namespace parallax::ui
