// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>

#include <QHeaderView>

namespace parallax::ui {

/// Column heads with the outlet's badge, its name, and how much of all it tells.
class CoverageHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoverageHeader)

public:
    explicit CoverageHeader(QWidget *parent = nullptr);
    ~CoverageHeader() override;

    void setTheme(const Theme &theme);
    /// Claim groups each outlet reports, and of how many.
    void setShares(const QList<int> &reported, int of);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    Theme m_theme;
    QList<int> m_reported;
    int m_of = 0;
};

} // namespace parallax::ui
