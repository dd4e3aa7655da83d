// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

namespace parallax::ui {

/// One outlet's figure on the scale.
struct ScaledFigure
{
    qsizetype outlet = 0;
    QString outletName;
    QString words; ///< as written
    Figure figure;
};

/// The figures of a group that can stand on one scale: those of the unit that most outlets give.
/// Empty when fewer than two outlets give one.
[[nodiscard]] QList<ScaledFigure> scaledFigures(const Comparison &comparison, const GroupId &group);

/// Figures as places on a line: a dot is exact, an arrow says more or less than, a bar about or a
/// range. Runs from left to right in every language.
class FigureScale final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureScale)

public:
    explicit FigureScale(const Theme &theme,
                         const QList<ScaledFigure> &figures,
                         QWidget *parent = nullptr);
    ~FigureScale() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Range
    {
        double from;
        double to;
        double step;
    };

    [[nodiscard]] Range range() const;
    void paintFigure(QPainter &painter,
                     const ScaledFigure &figure,
                     double middle,
                     const Range &range,
                     const QRectF &field) const;
    [[nodiscard]] int rowHeight() const;

    Theme m_theme;
    QList<ScaledFigure> m_figures;
};

} // namespace parallax::ui
