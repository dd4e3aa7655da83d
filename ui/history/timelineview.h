// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headlineforks.h"

#include <app/workspace/histories.h>
#include <ui/theme/theme.h>

#include <QAbstractScrollArea>

namespace parallax::ui {

/// A revision on the time line: lane and dot, both from 0; -1 for none.
struct TimelinePlace
{
    qsizetype lane = -1;
    qsizetype dot = -1;

    [[nodiscard]] bool isValid() const { return lane >= 0 && dot >= 0; }

    friend bool operator==(const TimelinePlace &, const TimelinePlace &) = default;
};

/// One lane an article over one time axis. A dot is when a text was first seen, by its size how
/// much changed; the pale bar before it is when it can have changed; hatching is where no look is
/// recorded; a cross is a look that did not reach the article; a ring with a tick is a correction
/// note; a dashed line beside the lane is a headline that was seen between two sights of another.
/// Time runs with the reading direction.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineView)

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    void setTheme(const Theme &theme);
    void setTimeline(const workspace::EventTimeline &timeline);

    [[nodiscard]] const workspace::EventTimeline &timeline() const { return m_timeline; }

    /// The two revisions that are compared.
    void setChosen(const TimelinePlace &older, const TimelinePlace &newer);

    /// Where the keyboard is.
    [[nodiscard]] TimelinePlace current() const { return m_current; }

    void setCurrent(const TimelinePlace &place);
    /// "Maren Courier, revision 2 of 4, seen …": for tool tips and screen readers.
    [[nodiscard]] QString description(const TimelinePlace &place) const;
    /// All dots in the order of the lanes, then of time.
    [[nodiscard]] QList<TimelinePlace> places() const;
    /// The dot's place in the viewport.
    [[nodiscard]] QRectF dotRect(const TimelinePlace &place) const;
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] double zoom() const { return m_zoom; }

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void zoomToFit();

Q_SIGNALS:
    /// A revision is to be shown; with Shift it becomes the older one of the two.
    void chosen(const parallax::ui::TimelinePlace &place, bool asOlder);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // timelineview.cpp
    [[nodiscard]] double
    timeX(const QDateTime &time) const; ///< in the viewport, mirrored if needed
    [[nodiscard]] double laneTop(qsizetype lane) const;
    [[nodiscard]] double laneHeight() const;
    [[nodiscard]] double axisHeight() const;
    [[nodiscard]] double forkHeight() const; ///< above each lane; 0 where nothing forks
    [[nodiscard]] double lineY(qsizetype lane) const; ///< of its dots
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] double span() const; ///< pixels of the whole time axis
    [[nodiscard]] QRectF timeArea() const; ///< without labels and axis
    [[nodiscard]] const workspace::TimelineDot *dot(const TimelinePlace &place) const;
    [[nodiscard]] double radius(const workspace::TimelineDot &dot) const;
    [[nodiscard]] TimelinePlace placeAt(const QPointF &point) const;
    [[nodiscard]] QColor laneColour(qsizetype lane) const;
    void setZoom(double zoom, double anchor);
    void updateRange();
    void updateBars();
    void ensureShown(const TimelinePlace &place);
    // timelineinput.cpp
    void step(int by);
    void stepLane(int by);
    // timelineforks.cpp
    [[nodiscard]] const HeadlineFork *forkAt(const TimelinePlace &place) const;
    [[nodiscard]] QString forkDescription(const TimelinePlace &place) const;
    void paintForks(QPainter &painter, qsizetype lane) const;
    // timelinepaint.cpp
    void paintAxis(QPainter &painter) const;
    void paintUnseen(QPainter &painter) const;
    void paintLane(QPainter &painter, qsizetype lane) const;
    void paintDot(QPainter &painter, const TimelinePlace &place) const;
    void paintHeadlines(QPainter &painter, qsizetype lane) const;
    void paintLabels(QPainter &painter) const;

    Theme m_theme;
    workspace::EventTimeline m_timeline;
    QList<QList<HeadlineFork>> m_forks; ///< by lane
    qint64 m_from = 0; ///< seconds since the epoch, at the beginning of the axis
    qint64 m_to = 1;
    double m_zoom = 1;
    TimelinePlace m_older;
    TimelinePlace m_newer;
    TimelinePlace m_current;
};

} // namespace parallax::ui
