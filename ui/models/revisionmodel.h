// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revision.h>

#include <QAbstractTableModel>

namespace parallax::ui {

/// The revisions of one article, oldest first.
class RevisionModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RevisionModel)

public:
    enum Column {
        NumberColumn,
        SeenColumn,
        ClaimedColumn,
        NoteColumn,
        HeadlineColumn,
        ColumnCount
    };

    enum Role { RevisionIdRole = Qt::UserRole + 1 };

    explicit RevisionModel(QObject *parent = nullptr);
    ~RevisionModel() override;

    void setArticle(const ArticleRecord &article);

    [[nodiscard]] const ArticleRecord &article() const { return m_article; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ArticleRecord m_article;
};

} // namespace parallax::ui
