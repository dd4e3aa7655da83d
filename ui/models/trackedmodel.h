// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/workspace/trackingreport.h>

#include <QAbstractTableModel>

namespace parallax::ui {

/// The tracked articles and how they stand.
class TrackedModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrackedModel)

public:
    enum Column {
        OutletColumn,
        HeadlineColumn,
        StateColumn, ///< of the latest look, in words
        LookColumn, ///< when the latest look was
        ChangeColumn, ///< when the newest text was first seen
        NextColumn,
        GapColumn, ///< how long nobody has seen the article
        ScheduleColumn,
        ColumnCount
    };

    enum Role {
        ArticleIdRole = Qt::UserRole + 1, ///< QString
        SortRole, ///< times as times; the rest as displayed
        SearchRole, ///< QString: everything a filter looks through
        IsFailedRole, ///< bool: the latest look did not show the article
    };

    explicit TrackedModel(QObject *parent = nullptr);
    ~TrackedModel() override;

    /// \a now: UTC, for the gap. Rows of articles that stay keep their place in views.
    void setArticles(const QList<workspace::TrackedArticle> &articles, const QDateTime &now);

    [[nodiscard]] const QList<workspace::TrackedArticle> &articles() const { return m_articles; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const workspace::TrackedArticle &article, int column) const;
    [[nodiscard]] QString toolTip(const workspace::TrackedArticle &article, int column) const;

    QList<workspace::TrackedArticle> m_articles;
    QDateTime m_now;
};

} // namespace parallax::ui
