// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QSet>
#include <QSortFilterProxyModel>

namespace parallax::ui {

/// Rows with a word, with a cell in one of the chosen states, not told alike by all.
class CoverageFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageFilter)

public:
    explicit CoverageFilter(QObject *parent = nullptr);
    ~CoverageFilter() override;

    /// Empty: all.
    void setText(const QString &text);
    /// Rows with a cell in at least one of these; none chosen: all rows.
    void setStates(const QSet<CoverageState> &states);
    /// Leaves out rows that every outlet reports without a difference.
    void setOnlyUneven(bool onlyUneven);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QSet<CoverageState> m_states;
    bool m_onlyUneven = false;
};

/// For QSet.
[[nodiscard]] inline size_t qHash(CoverageState state, size_t seed = 0)
{
    return ::qHash(int(state), seed);
}

} // namespace parallax::ui
