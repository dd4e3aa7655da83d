// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alertmodel.h"

#include "trackingwords.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace parallax::ui {

AlertModel::AlertModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

AlertModel::~AlertModel() = default;

QStringList AlertModel::linesOf(const ChangeAlert &alert)
{
    QStringList lines;
    for (const workspace::RevisionChange &change : alert.changes.changes) {
        lines.append(TrackingWords::change(change, alert.outlet));
    }
    if (const QString counts = TrackingWords::counts(alert.changes); !counts.isEmpty()) {
        lines.append(counts);
    }
    if (lines.isEmpty()) {
        lines.append(tr("The words are the same; spaces, marks or roles of paragraphs changed"));
    }
    return lines;
}

void AlertModel::setAlerts(const QList<ChangeAlert> &alerts)
{
    if (alerts == m_alerts) {
        return;
    }
    beginResetModel();
    m_alerts = alerts;
    m_lines.clear();
    for (const ChangeAlert &alert : alerts) {
        m_lines.append(linesOf(alert));
    }
    endResetModel();
}

// An alert's index carries 0, a line's the row of its alert plus one.
QModelIndex AlertModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex AlertModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int AlertModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_alerts.size());
    }
    return parent.internalId() == 0 && parent.column() == 0 ? int(m_lines.at(parent.row()).size())
                                                            : 0;
}

int AlertModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant AlertModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isLine = index.internalId() != 0;
    const qsizetype row = isLine ? qsizetype(index.internalId()) - 1 : index.row();
    const ChangeAlert &alert = m_alerts.at(row);
    switch (role) {
    case ArticleIdRole:
        return alert.article.value;
    case IsReadRole:
        return alert.isRead;
    case Qt::AccessibleTextRole:
        if (isLine || index.column() != ChangeColumn) {
            return data(index, Qt::DisplayRole);
        }
        return alert.isRead ? tr("%1: %2, read").arg(alert.outlet, alert.headline)
                            : tr("%1: %2, unread").arg(alert.outlet, alert.headline);
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
        if (index.column() == TimeColumn) {
            return isLine ? QString() : Wording::time(alert.time, QLocale());
        }
        if (isLine) {
            return m_lines.at(row).at(index.row());
        }
        //: a mark for what was not read yet, the outlet, the headline
        return alert.isRead ? tr("%1: %2").arg(alert.outlet, alert.headline)
                            : tr("● %1: %2").arg(alert.outlet, alert.headline);
    default:
        return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractItemModel::headerData(section, orientation, role);
    }
    return section == ChangeColumn ? tr("What changed") : tr("First seen");
}

} // namespace parallax::ui
