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

    enum class Order {
        Event, ///< as in the event
        Outlets, ///< told by most outlets first
        FirstReport, ///< by the time by which it was told first, as far as known
    };

    /// Empty: all.
    void setText(const QString &text);
    /// Rows with a cell in at least one of these; none chosen: all rows.
    void setStates(const QSet<CoverageState> &states);
    /// Leaves out rows that every outlet reports without a difference.
    void setOnlyUneven(bool onlyUneven);

    void setOrder(Order order);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_text;
    QSet<CoverageState> m_states;
    bool m_onlyUneven = false;
    Order m_order = Order::Event;
};

/// For QSet.
[[nodiscard]] inline size_t qHash(CoverageState state, size_t seed = 0)
{
    return ::qHash(int(state), seed);
}

} // namespace parallax::ui
