// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "discrepancyfilter.h"

#include "discrepancymodel.h"

namespace parallax::ui {

DiscrepancyFilter::DiscrepancyFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

DiscrepancyFilter::~DiscrepancyFilter() = default;

void DiscrepancyFilter::showDiscrepancies()
{
    m_show = Show::Discrepancies;
    invalidateFilter();
}

void DiscrepancyFilter::showKind(DiscrepancyKind kind)
{
    m_show = Show::OneKind;
    m_kind = kind;
    invalidateFilter();
}

void DiscrepancyFilter::showToldByOne()
{
    m_show = Show::ToldByOne;
    invalidateFilter();
}

void DiscrepancyFilter::setOutlet(std::optional<qsizetype> article)
{
    m_outlet = article;
    invalidateFilter();
}

bool DiscrepancyFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const int kind = index.data(DiscrepancyModel::KindRole).toInt();
    const bool isToldByOne = kind < 0;
    if (isToldByOne != (m_show == Show::ToldByOne)) {
        return false;
    }
    if (m_show == Show::OneKind && kind != int(m_kind)) {
        return false;
    }
    return !m_outlet
        || index.data(DiscrepancyModel::OutletsRole).value<QList<qsizetype>>().contains(*m_outlet);
}

} // namespace parallax::ui
