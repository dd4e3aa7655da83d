// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revision.h>
#include <app/workspace/changesummary.h>

#include <QAbstractItemModel>

namespace parallax::ui {

/// What changed in one article between two of its revisions.
struct ChangeAlert
{
    ArticleId article;
    QString outlet;
    QString headline;
    RevisionId before;
    RevisionId after;
    QDateTime time; ///< UTC, when `after` was first seen
    workspace::ChangeSummary changes;
    bool isRead = false;
    friend bool operator==(const ChangeAlert &, const ChangeAlert &) = default;
};

/// Articles that changed, newest first, and below each what changed in it.
class AlertModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlertModel)

public:
    enum Column { ChangeColumn, TimeColumn, ColumnCount };

    enum Role {
        ArticleIdRole = Qt::UserRole + 1, ///< QString
        IsReadRole, ///< bool
    };

    explicit AlertModel(QObject *parent = nullptr);
    ~AlertModel() override;

    void setAlerts(const QList<ChangeAlert> &alerts);

    [[nodiscard]] const QList<ChangeAlert> &alerts() const { return m_alerts; }

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// The lines below an alert.
    [[nodiscard]] static QStringList linesOf(const ChangeAlert &alert);

    QList<ChangeAlert> m_alerts;
    QList<QStringList> m_lines;
};

} // namespace parallax::ui
