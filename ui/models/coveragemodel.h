// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimplace.h"

#include <app/domain/comparison.h>

#include <QAbstractTableModel>
#include <QDateTime>
#include <QHash>
#include <QSet>

namespace parallax::ui {

/// What a coverage row is on the whole; decides the line drawn before its label.
enum class GroupTone { Shared, Differing, ToldByOne };
[[nodiscard]] GroupTone groupTone(const Comparison &comparison, const GroupId &group);

/// Claim groups (rows) by outlets (columns after the first).
class CoverageModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageModel)

public:
    enum Role {
        GroupRole = Qt::UserRole + 1, ///< QString
        ToneRole, ///< int of GroupTone, of the row
        StateRole, ///< int of CoverageState; invalid in column 0
        PlaceRole, ///< QString: most prominent place, "headline"; empty when nothing is reported
        ProminenceRole, ///< int: headline 3, lead 2, paragraph 1, none 0
        OutletIndexRole, ///< int, -1 in column 0
        OutletsRole, ///< int: how many tell the row's claim; see setCountsCopyOnce()
        FirstReportRole, ///< QDateTime by which the first outlet told it; invalid when not known
        FirstArticleRole, ///< int: the outlet that is first known to have told it; -1: not known
        FirstTextRole, ///< QString: the time of FirstReportRole, as short as can be
        RejectedRole, ///< QStringList: who rejected the match that the cell would have
        CopyRole, ///< bool: the cell's claim stands in text that another outlet has too
    };

    explicit CoverageModel(QObject *parent = nullptr);
    ~CoverageModel() override;

    void setComparison(const Comparison &comparison);

    /// The reader's own name, as in decisions.
    void setReader(const QString &name);

    /// Whether outlets that tell a claim in one common text count once.
    void setCountsCopyOnce(bool countsOnce);

    [[nodiscard]] const Comparison &comparison() const { return m_comparison; }

    /// The cell, or null for column 0 and outside.
    [[nodiscard]] const CoverageCell *cell(const QModelIndex &index) const;
    [[nodiscard]] GroupId group(int row) const;
    /// Row of a group, -1 when it is not there.
    [[nodiscard]] int rowOf(const GroupId &group) const;
    /// Number of cells in a state.
    [[nodiscard]] int count(CoverageState state) const;
    /// Rows in which this outlet reports the claim in any way.
    [[nodiscard]] int reportedBy(qsizetype article) const;
    /// The most prominent place of the cell's claims.
    [[nodiscard]] std::optional<ClaimPlace> place(const CoverageCell &cell) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant
    cellData(const QModelIndex &index, const CoverageCell &cell, int role) const;
    [[nodiscard]] QVariant labelData(int row, int role) const;
    [[nodiscard]] QString firstText(int row) const;
    [[nodiscard]] QString rejected(const QStringList &authors) const;
    [[nodiscard]] QString spokenCell(const QModelIndex &index, const CoverageCell &cell) const;

    Comparison m_comparison;
    QList<GroupTone> m_tones;
    QList<qsizetype> m_outlets; ///< one a row
    QList<qsizetype> m_independent;
    QList<QDateTime> m_firstReports;
    QList<qsizetype> m_firstArticles;
    bool m_withDates = false; ///< first reports of more than one day
    QHash<std::pair<int, int>, QStringList> m_rejected; ///< by row and article
    QString m_reader;
    QSet<ClaimId> m_copied;
    bool m_countsCopyOnce = false;
};

} // namespace parallax::ui
