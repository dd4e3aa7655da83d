// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changemodel.h"

#include "changewording.h"

using namespace Qt::StringLiterals;

namespace parallax::ui {
namespace {

using Kind = RevisionChange::Kind;
constexpr quintptr topLevel = 0; ///< internal id of a group; a change has its group's row plus one

ChangeModel::Group groupOf(const RevisionChange &change)
{
    if (change.kind > Kind::Moved) {
        return ChangeModel::Group::Form;
    }
    if (change.note >= 0 || change.kind == Kind::CorrectionAdded) {
        return ChangeModel::Group::WithNote;
    }
    return change.kind == Kind::ClaimAdded ? ChangeModel::Group::NewSentences
                                           : ChangeModel::Group::WithoutNote;
}

} // namespace

ChangeModel::ChangeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ChangeModel::~ChangeModel() = default;

void ChangeModel::setSummary(const ChangeSummary &summary)
{
    beginResetModel();
    m_summary = summary;
    m_parts.clear();
    for (const Group group :
         {Group::WithoutNote, Group::WithNote, Group::NewSentences, Group::Form}) {
        Part part{group, {}};
        for (qsizetype i = 0; i < summary.changes.size(); ++i) {
            if (groupOf(summary.changes.at(i)) == group) {
                part.changes.append(i);
            }
        }
        if (!part.changes.isEmpty()) {
            m_parts.append(part);
        }
    }
    endResetModel();
}

const RevisionChange *ChangeModel::change(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel) {
        return nullptr;
    }
    const Part &part = m_parts.at(qsizetype(index.internalId()) - 1);
    return &m_summary.changes.at(part.changes.at(index.row()));
}

ChangeModel::Group ChangeModel::group(int row) const
{
    return m_parts.at(row).group;
}

int ChangeModel::count(Group group) const
{
    for (const Part &part : m_parts) {
        if (part.group == group) {
            return int(part.changes.size());
        }
    }
    return 0;
}

QModelIndex ChangeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex ChangeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel) {
        return {};
    }
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int ChangeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_parts.size());
    }
    const bool isGroup = parent.internalId() == topLevel && parent.column() == 0;
    return isGroup ? int(m_parts.at(parent.row()).changes.size()) : 0;
}

int ChangeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString ChangeModel::title(const Part &part) const
{
    const QString count = QLocale().toString(part.changes.size());
    switch (part.group) {
    case Group::WithoutNote:
        //: heading of a list of changes; %1 their number
        return tr("No note found for (%1)").arg(count);
    case Group::WithNote:
        //: heading of a list of changes; %1 their number
        return tr("With a note of the outlet (%1)").arg(count);
    case Group::NewSentences:
        //: heading of a list of changes; %1 their number
        return tr("New sentences (%1)").arg(count);
    case Group::Form:
        //: heading of a list of changes; %1 their number
        return tr("Spelling, layout and surroundings only (%1)").arg(count);
    }
    return {};
}

QString ChangeModel::toolTip(const RevisionChange &change) const
{
    QStringList lines{ChangeWording::explanation(change)};
    if (change.note >= 0 && change.note < m_summary.notes.size()) {
        const CorrectionNote &note = m_summary.notes.at(change.note);
        lines.append(note.isLater ? tr("A later revision has a note: “%1”").arg(note.text)
                                  : tr("The outlet’s note: “%1”").arg(note.text));
    } else if (groupOf(change) == Group::WithoutNote) {
        lines.append(tr("No note about this was found in the text stored."));
    }
    return lines.join(u'\n');
}

QVariant ChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RevisionChange *one = change(index);
    if (one == nullptr) {
        const Part &part = m_parts.at(index.row());
        if (role == GroupRole) {
            return int(part.group);
        }
        return role == Qt::DisplayRole && index.column() == KindColumn ? title(part) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == KindColumn
            ? QString(ChangeWording::sign(one->kind) + u' ' + ChangeWording::kind(one->kind))
            : ChangeWording::words(*one);
    case Qt::ToolTipRole:
        return toolTip(*one);
    case Qt::AccessibleTextRole:
        return QString(ChangeWording::kind(one->kind) + u": "_s + ChangeWording::words(*one));
    case KindRole:
        return int(one->kind);
    default:
        return {};
    }
}

} // namespace parallax::ui
