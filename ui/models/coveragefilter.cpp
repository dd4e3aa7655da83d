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
