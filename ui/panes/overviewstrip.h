// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>
#include <ui/web/articleview.h>

#include <QAbstractSlider>

namespace parallax::ui {

/// One claim in the strip.
struct StripTick
{
    VerticalRange place; ///< article pixels
    MarkKind kind = MarkKind::Shared;
    bool isPinned = false;
    friend bool operator==(const StripTick &, const StripTick &) = default;
};

/// The edge of a pane: every claim as a tick by kind, the visible part as a handle. Click or drag
/// to go there; arrow, page, Home and End keys as in a scroll bar, which it is for a screen reader.
class OverviewStrip final : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit OverviewStrip(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OverviewStrip)

    void setTheme(const Theme &theme);
    void setTicks(const QList<StripTick> &ticks);
    /// Places set level with another text by hand, article pixels.
    void setTies(const QList<double> &places);
    /// \a height of the article, \a viewport: visible part, \a position of its upper edge; article
    /// pixels.
    void setExtent(double height, double viewport, double position);
    /// The level band as it runs through this strip, in pixels of the strip; none: no band.
    void setBand(const std::optional<VerticalRange> &band, MarkKind kind);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void positionRequested(double y); ///< article pixels

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] double toStrip(double y) const;
    [[nodiscard]] QRectF handle() const;
    void paintTie(QPainter &painter, double place) const;
    void paintTick(QPainter &painter, const StripTick &tick) const;
    void goTo(double stripY);

    Theme m_theme;
    QList<StripTick> m_ticks;
    QList<double> m_ties;
    double m_height = 0;
    double m_viewport = 0;
    double m_position = 0;
    std::optional<VerticalRange> m_band;
    MarkKind m_bandKind = MarkKind::Shared;
    double m_grip = 0; // where in the handle it was taken
    bool m_isFollowing = false; // values set from the page are not asked for again
};

/// Tokens of a kind of mark.
[[nodiscard]] QColor markColour(const Theme &theme, MarkKind kind);
[[nodiscard]] QColor bandColour(const Theme &theme, MarkKind kind);

} // namespace parallax::ui
