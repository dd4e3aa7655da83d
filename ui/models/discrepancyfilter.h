// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QSortFilterProxyModel>

namespace parallax::ui {

/// Discrepancies of one kind or all, of one outlet or all; or, instead, what one outlet alone
/// tells.
class DiscrepancyFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiscrepancyFilter)

public:
    enum class Show { Discrepancies, OneKind, ToldByOne };

    explicit DiscrepancyFilter(QObject *parent = nullptr);
    ~DiscrepancyFilter() override;

    void showDiscrepancies();
    void showKind(DiscrepancyKind kind);
    void showToldByOne();
    /// None: all outlets.
    void setOutlet(std::optional<qsizetype> article);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::Discrepancies;
    DiscrepancyKind m_kind = DiscrepancyKind::Figure;
    std::optional<qsizetype> m_outlet;
};

} // namespace parallax::ui
