// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/coveragemodel.h>
#include <ui/theme/theme.h>

#include <QWidget>

namespace parallax::ui {

/// The line under a claim, as a sign of its own: single for shared, double and warm for differing,
/// dotted for told by one outlet only.
void paintClaimMark(QPainter &painter, const QRectF &rect, const Theme &theme, GroupTone tone);

/// The same as a small widget before a title.
class ClaimMark final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimMark)

public:
    explicit ClaimMark(QWidget *parent = nullptr);
    ~ClaimMark() override;
    void setMark(const Theme &theme, GroupTone tone);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    GroupTone m_tone = GroupTone::Shared;
};

} // namespace parallax::ui
