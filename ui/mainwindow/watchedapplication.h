// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace parallax::ui {

/// The application, able to tell what kept its thread: every event that took longer than a limit,
/// with its receiver and what took longest within it. For those who look for a window that does not
/// answer; off unless asked for by the environment variable PARALLAX_STOPS (milliseconds) or
/// setLimit().
class WatchedApplication final : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WatchedApplication)

public:
    WatchedApplication(int &argc, char **argv);
    ~WatchedApplication() override;

    /// One event that took longer than the limit.
    struct Stop
    {
        double milliseconds = 0;
        double processor = 0; ///< of it, milliseconds in which the thread was at work itself
        QString what; ///< "Timer of QTimer, of which 62 ms LayoutRequest of QWidget “pages”"
    };

    /// \a milliseconds an event may take; 0 or less: nothing is timed.
    void setLimit(double milliseconds);

    /// In the order in which they ended, since the last forget().
    [[nodiscard]] const QList<Stop> &stops() const { return m_stops; }

    /// The longest event since the last forget(), milliseconds, within the limit or not.
    [[nodiscard]] double longest() const { return m_longest; }

    /// The same in processor time of the thread: other programs at work do not count.
    [[nodiscard]] double longestProcessor() const { return m_longestProcessor; }

    void forget();
    bool notify(QObject *receiver, QEvent *event) override;

private:
    struct Frame
    {
        qint64 begun = 0; ///< nanoseconds
        qint64 processor = 0; ///< of the thread when it began, nanoseconds
        int loop = 0; ///< nested event loops when it began
        bool hasLoop = false; ///< it ran a loop of its own: its time is no stop
        QString what;
        double longestPart = 0; ///< milliseconds
        QString part;
    };

    void finish(const Frame &frame);

    QElapsedTimer m_clock;
    double m_limit = 0;
    double m_longest = 0;
    double m_longestProcessor = 0;
    QList<Frame> m_frames;
    QList<Stop> m_stops;
};

} // namespace parallax::ui
