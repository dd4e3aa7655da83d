// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revisionchange.h>

#include <QAbstractItemModel>

namespace parallax::ui {

/// The changes between two revisions in groups: those for which no note of the outlet was found,
/// those of which a note speaks, new sentences, and mere form. Groups without changes are left out.
class ChangeModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangeModel)

public:
    enum class Group { WithoutNote, WithNote, NewSentences, Form };

    enum Column { KindColumn, WordsColumn, ColumnCount };

    enum Role { GroupRole = Qt::UserRole + 1, KindRole };

    explicit ChangeModel(QObject *parent = nullptr);
    ~ChangeModel() override;

    void setSummary(const ChangeSummary &summary);

    [[nodiscard]] const ChangeSummary &summary() const { return m_summary; }

    /// The change at an index, or null for a group.
    [[nodiscard]] const RevisionChange *change(const QModelIndex &index) const;
    /// The group at a row without parent.
    [[nodiscard]] Group group(int row) const;
    [[nodiscard]] int count(Group group) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    struct Part
    {
        Group group;
        QList<qsizetype> changes; ///< indices into the summary
    };

    [[nodiscard]] QString title(const Part &part) const;
    [[nodiscard]] QString toolTip(const RevisionChange &change) const;

    ChangeSummary m_summary;
    QList<Part> m_parts;
};

} // namespace parallax::ui
