// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QAbstractTableModel>

namespace parallax::ui {

/// Annotations with what they stand on, oldest first.
class AnnotationModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnnotationModel)

public:
    enum Column { CodeColumn, NoteColumn, TargetColumn, AuthorColumn, TimeColumn, ColumnCount };

    enum Role {
        AnnotationIdRole = Qt::UserRole + 1, ///< QString
        GroupRole, ///< QString: group it stands on, empty when its words are gone
    };

    explicit AnnotationModel(QObject *parent = nullptr);
    ~AnnotationModel() override;

    /// \a groups: the group each annotation stands on, in the same order; empty when its words are
    /// gone.
    void setAnnotations(const QList<Annotation> &annotations, const QList<GroupId> &groups);

    [[nodiscard]] const QList<Annotation> &annotations() const { return m_annotations; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Claim", "Claim group", "Discrepancy".
    [[nodiscard]] static QString targetName(Annotation::Target target);

private:
    QList<Annotation> m_annotations;
    QList<GroupId> m_groups;
};

} // namespace parallax::ui
