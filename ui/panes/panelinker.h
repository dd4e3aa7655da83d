// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonmarks.h"
#include "handties.h"
#include "linkband.h"

#include <app/align/scrollmap.h>

#include <QObject>

#include <map>

namespace parallax::ui {

class ArticlePane;

/// What ties panes together: the hovered, current and pinned group, the level of the pinned claims,
/// and scrolling. One pane leads, the others follow; positions that a pane reports of its own doing
/// never lead.
class PaneLinker final : public QObject
{
    Q_OBJECT

public:
    explicit PaneLinker(QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaneLinker)

    /// \a comparison, its marks and ties must stay until the next call.
    void setPanes(const QList<ArticlePane *> &panes,
                  const Comparison &comparison,
                  const ComparisonMarks &marks,
                  const HandTies &ties);

    /// The panes as they stand side by side; those that are closed are not in it.
    void setOrder(const QList<qsizetype> &articles) { m_order = articles; }

    /// Until the next setPanes() nothing is tied; before panes die.
    void forgetPanes() { m_panes.clear(); }

    void setGlide(int milliseconds) { m_glide = milliseconds; }

    [[nodiscard]] GroupId pinned() const { return m_pinned; }

    [[nodiscard]] GroupId current() const { return m_current; }

    [[nodiscard]] GroupId hovered() const { return m_hovered; }

    [[nodiscard]] bool isLinked() const { return m_isLinked; }

    [[nodiscard]] qsizetype leader() const { return m_leader; }

    void pin(const GroupId &group, qsizetype leader, int mark = -1);
    void unpin();
    void hover(const GroupId &group);
    void setCurrent(const GroupId &group);
    void setLinked(bool linked);
    /// While a place is held the texts stand still for each other, linked or not: the reader looks
    /// for its counterpart.
    void setHeld(bool isHeld);
    void setLeader(qsizetype article);

    /// Gives the pages their states again after their text was set anew.
    void refresh();
    void paneLaidOut(qsizetype article);
    void paneScrolled(qsizetype article, bool byReader);

    /// Ribbons between the pane at this place of the order and the next one.
    [[nodiscard]] QList<Ribbon> ribbons(qsizetype place) const;
    /// Where the pinned group stands in the article, article pixels: its claim, or the gap.
    [[nodiscard]] std::optional<VerticalRange> pinnedPlace(qsizetype article) const;

Q_SIGNALS:
    void moved(); ///< ribbons are to be painted again

private:
    [[nodiscard]] std::optional<VerticalRange> place(const MarkedGroup &group,
                                                     qsizetype article) const;
    [[nodiscard]] std::optional<VerticalRange>
    inView(const MarkedGroup &group, qsizetype article, int mark) const;
    [[nodiscard]] QList<align::ScrollMap::Anchor> handMade(qsizetype from, qsizetype to) const;
    [[nodiscard]] double mapped(qsizetype from, qsizetype to, double y) const;
    [[nodiscard]] double endOf(qsizetype article) const;
    [[nodiscard]] qsizetype leaderFor(const MarkedGroup &group) const;
    [[nodiscard]] double restingLevel(const MarkedGroup &group, qsizetype leader) const;
    [[nodiscard]] Ribbon::State state(const MarkedGroup &group) const;
    void addRibbons(QList<Ribbon> &all, const MarkedGroup &group, qsizetype place) const;
    [[nodiscard]] std::optional<VerticalRange> pointBeyond(const MarkedGroup &group,
                                                           qsizetype place) const;
    void openGaps();
    void addTies(QList<Ribbon> &all, qsizetype place) const;

    [[nodiscard]] bool isFollowing() const { return m_isLinked && !m_isHeld; }

    void level(int duration);
    void follow();
    void showStates();
    void showBands();

    QList<ArticlePane *> m_panes;
    QList<qsizetype> m_order; // articles side by side
    const Comparison *m_comparison = nullptr;
    const ComparisonMarks *m_marks = nullptr;
    const HandTies *m_ties = nullptr;
    GroupId m_pinned;
    GroupId m_current;
    GroupId m_hovered;
    int m_pinnedMark = -1; // the one of several in the leader that was clicked
    double m_level = 0; // of the pinned claims, pixels of the views
    bool m_isLevelKnown = false; // false: pinned before the leading view had a height
    qsizetype m_leader = 0;
    int m_glide = 0;
    bool m_isLinked = true;
    bool m_isHeld = false;
    mutable std::map<std::pair<qsizetype, qsizetype>, align::ScrollMap>
        m_maps; // until the layout changes
};

} // namespace parallax::ui
