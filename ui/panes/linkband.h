// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/theme/theme.h>
#include <ui/web/articleview.h>

#include <QPainterPath>
#include <QWidget>

#include <functional>
#include <optional>

namespace parallax::ui {

/// A band from a claim in one pane to its counterpart in the next. Places are pixels of the views
/// beside the band; an end without height is a point: the group is missing there and the ribbon
/// goes on beyond.
struct Ribbon
{
    enum class State { Dimmed, Rest, Hover, Pinned }; // in the order of painting
    VerticalRange start; ///< at the pane that comes first in reading direction
    VerticalRange end;
    MarkKind kind = MarkKind::Shared;
    State state = State::Rest;

    /// Set level by hand: a line, with a diamond at each end that stands at its place.
    struct Tie
    {
        bool begins = false;
        bool ends = false;
        friend bool operator==(const Tie &, const Tie &) = default;
    };

    std::optional<Tie> tie = std::nullopt;
    friend bool operator==(const Ribbon &, const Ribbon &) = default;
};

/// The channel between two panes: paints their ribbons, and is the handle that shares out width.
/// Hidden from assistive technology; the inspector holds the same in words.
class LinkBand final : public QWidget
{
    Q_OBJECT

public:
    /// \a ribbons is asked on every repaint, so that a scrolling page costs one repaint a frame.
    LinkBand(std::function<QList<Ribbon>()> ribbons, QWidget *parent);
    Q_DISABLE_COPY_MOVE(LinkBand)

    void setTheme(const Theme &theme);
    /// The part beside the views, in pixels of this widget: ribbons are cut there.
    void setViewRange(int top, int bottom);
    [[nodiscard]] QList<Ribbon> visibleRibbons() const;

Q_SIGNALS:
    void dragged(int pixels); ///< onward in reading direction is positive
    void dragFinished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintTie(QPainter &painter, const Ribbon &ribbon) const;
    void paintRibbon(QPainter &painter, const Ribbon &ribbon) const;

    std::function<QList<Ribbon>()> m_ribbons;
    Theme m_theme;
    int m_top = 0;
    int m_bottom = 0;
    double m_dragX = 0;
};

} // namespace parallax::ui
