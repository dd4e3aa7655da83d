// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace parallax::ui {

/// The library by what the reader typed: words in outlet, headline, event and tags, "tag:regional",
/// and "owner:foundation" for a field of the reader's own. All of them must fit; quotation marks
/// hold words together. An article is also found by what stands on its event and its outlet.
class LibraryFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryFilter)

public:
    explicit LibraryFilter(QObject *parent = nullptr);
    ~LibraryFilter() override;

    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_terms;
};

/// What was typed, split at spaces outside of quotation marks; the marks are left out.
[[nodiscard]] QStringList filterTerms(const QString &text);

} // namespace parallax::ui
