// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "face.h"

#include <app/domain/comparison.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace parallax::ui {

class HeadlineLabel;
class RevisionChooser;

/// The head of a pane: outlet, face chooser, headline, revision chooser, when it was seen.
class PaneHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PaneHeader(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaneHeader)

    /// \a index: of the outlet's badge. \a withDate: times alone would be ambiguous.
    void setArticle(const ComparedArticle &article, qsizetype index, bool withDate);
    void setTheme(const Theme &theme, double scale);
    void setFaces(Faces faces);
    void setFace(Face face);
    void setChangesShown(bool shown);

    /// Sets the headline for a header of this width; the lines it then needs, at most \a most.
    int fit(int width, int most);
    void setHeadlineLines(int lines);
    /// The articles of the other panes with their outlets, to swap with.
    void setNeighbours(const QList<std::pair<qsizetype, QString>> &neighbours);
    /// The moment shown; nothing: now.
    void setAsOf(const std::optional<QDateTime> &asOf);
    void showSwapMenu();
    void showRevisions();

Q_SIGNALS:
    void faceChosen(parallax::ui::Face face);
    void revisionChosen(int number); ///< 1-based
    void changesToggled(bool shown);
    void moveRequested(int by); ///< places onward in reading direction
    void swapRequested(qsizetype other); ///< with the pane of this article
    void closeRequested();
    void leftOutRequested();
    void keptRequested(); ///< what was kept with the revision

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showFaceMenu();
    void fillSwapMenu(QMenu *menu);
    [[nodiscard]] static QString faceName(Face face);
    void updateWords();
    void updateLook();

    Theme m_theme;
    double m_scale = 1;
    qsizetype m_index = 0;
    qsizetype m_leftOut = 0; ///< blocks of the page that extraction left out
    bool m_withDate = false;
    int m_number = 1;
    int m_count = 1;
    QString m_outlet;
    QList<std::pair<qsizetype, QString>> m_neighbours;
    Article m_article;
    Revision m_record;
    Face m_face = Face::Reading;
    Faces m_faces = Face::Reading;
    QLabel *m_badge;
    HeadlineLabel *m_name;
    QToolButton *m_faceButton;
    HeadlineLabel *m_headline;
    QToolButton *m_older;
    RevisionChooser *m_revision;
    QToolButton *m_newer;
    QToolButton *m_changes;
    HeadlineLabel *m_seen;
    LanguageSupport m_support = LanguageSupport::Full;
};

} // namespace parallax::ui
