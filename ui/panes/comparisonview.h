// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face.h"

#include <app/domain/comparison.h>
#include <app/domain/error.h>
#include <app/domain/originalpage.h>
#include <app/domain/revisionmatch.h>

#include <QWidget>

#include <functional>
#include <memory>

class QToolButton;

namespace parallax::ui {

class ArticlePane;
class Theme;

/// The articles of one event side by side, with claim marks, ribbons between the panes, linked
/// scrolling, and the pinned claim group as one level band through all panes.
///
/// Articles are named by their index in Comparison::articles, groups by their id; an empty GroupId
/// means "none". The view knows no archive: what it lacks it asks for by a signal, and the window
/// answers by the setter named there.
///
/// Keys are the window's business: it binds `n` `p` `Enter` `1`–`9` `l` `Esc` to nextGroup(),
/// previousGroup(), pinCurrentGroup(), focusPane(), setLinked(), unpin(). Keys pressed inside a
/// page reach the window's shortcuts.
class ComparisonView final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);
    ~ComparisonView() override;
    Q_DISABLE_COPY_MOVE(ComparisonView)

    /// Shows \a comparison. Panes whose article and revision stay the same keep their scroll
    /// position; the pinned group stays when a group with a claim of it is still there.
    void setComparison(const Comparison &comparison);
    [[nodiscard]] const Comparison &comparison() const;
    [[nodiscard]] int paneCount() const;
    /// The pane of an article, or null. It belongs to the view and dies at the next setComparison()
    /// that has fewer articles.
    [[nodiscard]] ArticlePane *pane(qsizetype article) const;

    void setTheme(const Theme &theme);
    /// Reader's own type: \a family empty for the theme's serif, \a pixelSize 0 for the size that
    /// fits the column.
    void setReadingFont(const QString &family, int pixelSize);
    /// \a lineHeight in heights of the type, 0: the theme's; \a measure: most letters a line, 0:
    /// the theme's.
    void setReadingSpace(double lineHeight, int measure);
    /// Whether text that other outlets have word for word has a ground of its own. Default: yes.
    void setCommonTextShown(bool shown);
    /// Whether paragraphs that all outlets tell alike are folded. Default: no.
    void setOnlyDifferences(bool isOnly);
    /// No motion at all: panes jump instead of gliding. Default: the desktop's animation setting.
    void setReducedMotion(bool reduced);
    /// Most lines a headline may take, 1 to 3 (1 in low windows).
    void setHeadlineLines(int lines);

    [[nodiscard]] GroupId pinnedGroup() const;
    [[nodiscard]] GroupId currentGroup() const;
    [[nodiscard]] GroupId hoveredGroup() const;
    /// Place of the group in the order of the event, 1-based, 0 when it is not there; for "Claim 7
    /// of 41".
    [[nodiscard]] int groupNumber(const GroupId &group) const;
    /// The group in words for a screen reader: "claim 7 of 41, figure differs, outlets: 3"; empty
    /// when it is not there.
    [[nodiscard]] QString spoken(const GroupId &group) const;
    [[nodiscard]] bool isLinked() const;
    /// While choosing, a claim that is clicked, or Enter on the current group, is told by
    /// claimChosen() and pins nothing.
    void setChoosing(bool isChoosing);
    [[nodiscard]] qsizetype focusedArticle() const; ///< -1 when no pane has the focus
    /// The article whose pane the reader used last; 0 at first.
    [[nodiscard]] qsizetype activeArticle() const;

    /// Makes the widget of a face when a pane first shows it; the pane owns what it returns.
    using FaceFactory = std::function<QWidget *(qsizetype article, QWidget *parent)>;
    /// The Source face is offered once it has a factory.
    void setFaceFactory(Face face, FaceFactory factory);
    /// Faces offered for an article; Reading is always there. Default: Reading and, with a factory,
    /// Source.
    void setFaces(qsizetype article, Faces faces);
    /// The moment shown; nothing: now. For the lists of revisions.
    void setAsOf(const std::optional<QDateTime> &asOf);
    void showFace(qsizetype article, Face face);

    /// Answer to captureRequested(): the page as stored, shown offline without its scripts.
    void setOriginal(qsizetype article, const Result<OriginalPage> &page);
    /// Answer to changesRequested(…, true): marks what changed since \a older, the revision before.
    void setChanges(qsizetype article, const Article &older, const RevisionMatch &match);
    void clearChanges(qsizetype article);

    /// Articles as their panes stand side by side, in reading direction; closed ones are not in it.
    [[nodiscard]] const QList<qsizetype> &shownArticles() const;
    /// Order and closed panes, told by the articles' ids; for the settings of the event.
    [[nodiscard]] QByteArray saveArrangement() const;
    bool restoreArrangement(const QByteArray &state);
    /// Widths of the panes, for the settings.
    [[nodiscard]] QByteArray saveState() const;
    bool restoreState(const QByteArray &state);

public Q_SLOTS:
    /// Pins a group: the panes glide until its claims stand level. An empty or unknown id unpins.
    void pinGroup(const parallax::GroupId &group);
    void unpin();
    /// Shows a group as under the pointer, in all panes. An empty id ends it.
    void hoverGroup(const parallax::GroupId &group);
    /// Gives a group the focus ring and brings it into view without pinning; pins it when another
    /// was pinned.
    void setCurrentGroup(const parallax::GroupId &group);
    /// The next claim of another group in the pane the reader is in, in text order.
    void nextInPane();
    void previousInPane();
    void nextGroup();
    void previousGroup();
    /// Pins the current group; unpins it when it is pinned already.
    void pinCurrentGroup();
    /// Begins to set two places of different texts level by hand; placesTied() tells which.
    void tiePlaces();
    /// Opens the bar that finds words in all texts at once; its words are looked for anew.
    void openFind();
    void findNext();
    void findPrevious();
    void focusPane(int article); ///< 0-based; opens it again; unknown numbers do nothing
    /// Takes a pane out of the row; the last one stays. focusPane() brings it back.
    void closePane(qsizetype article);
    void showAllPanes();
    /// Two panes change places; each keeps its width.
    void swapPanes(qsizetype article, qsizetype other);
    /// Opens the list of panes to swap the active one with.
    void chooseSwap();
    /// Opens the list of revisions of the active pane.
    void chooseRevision();
    /// Moves a pane by so many places onward in reading direction, as far as there are any.
    void movePane(qsizetype article, int by);
    void setLinked(bool linked);

Q_SIGNALS:
    void groupHovered(const parallax::GroupId &group); ///< empty: none
    void groupPinned(const parallax::GroupId &group); ///< empty: unpinned
    void currentGroupChanged(const parallax::GroupId &group);
    void linkedChanged(bool linked);
    void activeArticleChanged(qsizetype article);
    void arrangementChanged(); ///< order of the panes, or which are closed
    void claimActivated(const parallax::ClaimId &claim); ///< clicked, or Enter on it
    void claimChosen(const parallax::ClaimId &claim); ///< the same while choosing
    /// Two places shall stand level; answer: setComparison().
    void placesTied(const parallax::DecidedPlace &one, const parallax::DecidedPlace &other);
    /// The reader wants to see what was kept with the revision of this article.
    void keptRequested(qsizetype article);
    void revisionRequested(qsizetype article, int number); ///< 1-based; answer: setComparison()
    void faceChanged(qsizetype article, parallax::ui::Face face);
    void captureRequested(qsizetype article); ///< answer: setOriginal()
    void changesRequested(qsizetype article,
                          bool shown); ///< answer: setChanges() or clearChanges()
    void leftOutRequested(qsizetype article); ///< to see what extraction left out
    void problem(const QString &sentence); ///< a page could not be shown; for the error bar

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrangePanes();
    void addPane();
    void updateOrder();
    void placePanes();
    void connectTying();
    void offerTying(ArticlePane *pane, qsizetype article);
    void connectSwapping(ArticlePane *pane, qsizetype article);
    void tellNeighbours();
    [[nodiscard]] qsizetype headAt(const QPoint &global) const;
    void rearrange();
    [[nodiscard]] QString nameOf(qsizetype article) const;
    void updateMeasures();
    void activate(qsizetype article, int mark);
    void setActive(qsizetype article);
    void stepGroup(qsizetype step);
    void stepInPane(qsizetype step);
    void showEdges();
    [[nodiscard]] QString foldLabel() const;
    QToolButton *edgeButton(const QString &name);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace parallax::ui
