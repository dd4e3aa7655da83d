// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coveragefilter.h"

#include "coveragemodel.h"

namespace parallax::ui {

CoverageFilter::CoverageFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

CoverageFilter::~CoverageFilter() = default;

void CoverageFilter::setText(const QString &text)
{
    m_text = text.simplified();
    invalidateFilter();
}

void CoverageFilter::setStates(const QSet<CoverageState> &states)
{
    m_states = states;
    invalidateFilter();
}

void CoverageFilter::setOnlyUneven(bool onlyUneven)
{
    m_onlyUneven = onlyUneven;
    invalidateFilter();
}

void CoverageFilter::setOrder(Order order)
{
    m_order = order;
    sort(order == Order::Event ? -1 : 0);
    invalidate();
}

bool CoverageFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (m_order == Order::Outlets) {
        const int leftCount = left.data(CoverageModel::OutletsRole).toInt();
        const int rightCount = right.data(CoverageModel::OutletsRole).toInt();
        return leftCount != rightCount ? leftCount > rightCount : left.row() < right.row();
    }
    const QDateTime leftTime = left.data(CoverageModel::FirstReportRole).toDateTime();
    const QDateTime rightTime = right.data(CoverageModel::FirstReportRole).toDateTime();
    if (m_order == Order::Event || leftTime == rightTime) {
        return left.row() < right.row();
    }
    // What has no known time stands last, not first.
    return leftTime.isValid() && (!rightTime.isValid() || leftTime < rightTime);
}

bool CoverageFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QAbstractItemModel *source = sourceModel();
    if (!m_text.isEmpty()
        && !source->index(row, 0, parent).data().toString().contains(m_text, Qt::CaseInsensitive)) {
        return false;
    }
    bool hasState = m_states.isEmpty();
    bool isUneven = false;
    for (int column = 1; column < source->columnCount(parent); ++column) {
        const QVariant value = source->index(row, column, parent).data(CoverageModel::StateRole);
        if (value.isValid()) {
            const auto state = CoverageState(value.toInt());
            hasState = hasState || m_states.contains(state);
            isUneven = isUneven || state != CoverageState::Reported;
        }
    }
    return hasState && (isUneven || !m_onlyUneven);
}

} // namespace parallax::ui
