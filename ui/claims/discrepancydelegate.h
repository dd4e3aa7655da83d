// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>
#include <ui/theme/themeddelegate.h>

class QTextLayout;

namespace parallax::ui {

/// Paints the differing words bold, outlets as badges, confidence as a bar with its word.
class DiscrepancyDelegate final : public ThemedDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiscrepancyDelegate)

public:
    using ThemedDelegate::ThemedDelegate;
    ~DiscrepancyDelegate() override;

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void layOutWords(QTextLayout &layout, const QList<TextSpan> &marks, bool isReversed) const;
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
};

} // namespace parallax::ui
