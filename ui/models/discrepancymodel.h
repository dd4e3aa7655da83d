// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisionwording.h"

#include <app/domain/comparison.h>

#include <QAbstractTableModel>

#include <optional>

namespace parallax::ui {

/// One line of the discrepancy table: what disagrees in one group in one way, over all its outlets,
/// or a claim that one outlet alone tells.
struct DiscrepancyRow
{
    std::optional<DiscrepancyKind> kind; ///< none: told by one outlet only
    GroupId group;
    QList<qsizetype> discrepancies; ///< indices into Comparison::discrepancies
    QList<qsizetype> outlets; ///< indices of articles, ascending
    double confidence = 1.0;
    QString text; ///< the wordings and what they are about
    QList<TextSpan> marks; ///< the differing words within `text`
    DecisionState state = DecisionState::Open; ///< of the group with those who decided on it
    friend bool operator==(const DiscrepancyRow &, const DiscrepancyRow &) = default;
};

/// In the order of the event: discrepancies first, then what one outlet alone tells.
class DiscrepancyModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiscrepancyModel)

public:
    enum Column {
        KindColumn,
        TextColumn,
        OutletsColumn,
        ConfidenceColumn,
        StatusColumn,
        ColumnCount
    };

    enum Role {
        KindRole = Qt::UserRole + 1, ///< int of DiscrepancyKind, -1 when told by one outlet only
        GroupRole, ///< QString
        OutletsRole, ///< QList<qsizetype>
        ConfidenceRole, ///< double, 0…1
        StateRole, ///< int of DecisionState
        MarksRole, ///< QList<parallax::TextSpan> into the text
    };

    explicit DiscrepancyModel(QObject *parent = nullptr);
    ~DiscrepancyModel() override;

    void setComparison(const Comparison &comparison);

    [[nodiscard]] const QList<DiscrepancyRow> &rows() const { return m_rows; }

    /// Number of rows that are discrepancies.
    [[nodiscard]] int discrepancyCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString displayText(const DiscrepancyRow &row, int column) const;
    [[nodiscard]] QString toolTip(const DiscrepancyRow &row) const;

    Comparison m_comparison;
    QList<DiscrepancyRow> m_rows;
};

} // namespace parallax::ui

Q_DECLARE_METATYPE(QList<parallax::TextSpan>)
