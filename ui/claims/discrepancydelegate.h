// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QStyledItemDelegate>

namespace parallax::ui {

/// Paints the differing words bold, outlets as badges, confidence as a bar with its word.
class DiscrepancyDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiscrepancyDelegate)

public:
    explicit DiscrepancyDelegate(QObject *parent = nullptr);
    ~DiscrepancyDelegate() override;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintWords(QPainter *painter,
                    const QStyleOptionViewItem &option,
                    const QRect &rect,
                    const QModelIndex &index) const;
    void paintOutlets(QPainter *painter,
                      const QStyleOptionViewItem &option,
                      const QRect &rect,
                      const QModelIndex &index) const;
    void paintStatus(QPainter *painter,
                     const QStyleOptionViewItem &option,
                     const QRect &rect,
                     const QModelIndex &index) const;
    void paintConfidence(QPainter *painter,
                         const QStyleOptionViewItem &option,
                         const QRect &rect,
                         const QModelIndex &index) const;

    Theme m_theme;
};

} // namespace parallax::ui
