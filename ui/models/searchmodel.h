// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/search.h>

#include <QAbstractListModel>
#include <QLocale>

namespace parallax::ui {

/// What a search found, in its order. The display text of a row is the whole result in words.
class SearchModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SearchModel)

public:
    enum Role {
        HeadlineRole = Qt::UserRole + 1, ///< of the revision
        FactsRole, ///< outlet, part, revision and time, one line
        SnippetRole
    };

    explicit SearchModel(QObject *parent = nullptr);
    ~SearchModel() override;

    void setHits(const QList<SearchHit> &hits);

    [[nodiscard]] const QList<SearchHit> &hits() const { return m_hits; }

    void setLocale(const QLocale &locale);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

    /// "Caption", "Correction note", … for one thing found there.
    [[nodiscard]] static QString partText(SearchPart part);

private:
    [[nodiscard]] QString facts(const SearchHit &hit) const;

    QList<SearchHit> m_hits;
    QLocale m_locale;
};

} // namespace parallax::ui
