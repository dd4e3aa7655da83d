// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparisonmarks.h"
#include "face.h"

#include <app/domain/error.h>
#include <app/domain/originalpage.h>
#include <ui/theme/theme.h>
#include <ui/web/articleview.h>

#include <QWidget>

#include <functional>
#include <map>

class QStackedWidget;

namespace parallax::ui {

class OriginalView;
class OverviewStrip;
class PaneHeader;
class ShutInProfile;

/// One article of a comparison: header, the chosen face, and the overview strip at its edge.
class ArticlePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePane(ShutInProfile &profile, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ArticlePane)

    /// Shows an article. The scroll position stays when it is another revision of the same article.
    void setArticle(const ComparedArticle &article,
                    qsizetype index,
                    const ReadingMarks &marks,
                    bool withDate);
    void setTheme(const Theme &theme);
    void setType(const QString &family, int pixelSize, double scale);
    void setCommonTextShown(bool shown);
    void setFolding(const QString &label);

    void setFaceFactory(Face face, std::function<QWidget *(QWidget *)> factory);
    void setFaces(Faces faces);

    [[nodiscard]] Face face() const { return m_face; }

    void showFace(Face face);
    void setOriginal(const Result<OriginalPage> &page);

    void setChanges(const RevisionChanges &changes);

    [[nodiscard]] const RevisionChanges &changes() const { return m_changes; }

    [[nodiscard]] ArticleView *view() const { return m_view; }

    [[nodiscard]] OverviewStrip *strip() const { return m_strip; }

    [[nodiscard]] PaneHeader *header() const { return m_header; }

    /// True when claims can be pointed at: the reading face is shown and laid out.
    [[nodiscard]] bool hasMarks() const;
    /// Where a mark stands in the visible part (its upper edge is 0); none when it is folded away.
    [[nodiscard]] std::optional<VerticalRange> markInView(int mark) const;
    /// Upper edge of the face, in pixels of the pane.
    [[nodiscard]] int viewTop() const;

    /// Brings the strip to where the text is; once a frame is enough.
    void updateStrip();
    /// Marks in the strip that belong to the pinned group.
    void setPinnedMarks(const QList<int> &marks);
    /// Places that a reader set level with another text, see handTies().
    void setTies(const QList<TextSpan> &places);
    /// The first line of such a place in the visible part; none when it is folded away.
    [[nodiscard]] std::optional<VerticalRange> tieInView(qsizetype place) const;
    /// The level band in the strip, in pixels of the view.
    void setBand(const std::optional<VerticalRange> &band, MarkKind kind);

Q_SIGNALS:
    void laidOut();
    void scrolled(bool byReader);
    void markHovered(int mark);
    void markClicked(int mark);
    void entered();
    void faceChanged(parallax::ui::Face face);
    void captureRequested();
    void revisionRequested(int number);
    void changesRequested(bool shown);
    void moveRequested(int by); ///< places onward in reading direction
    void closeRequested();
    void leftOutRequested();
    void keptRequested();
    void failed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setArticleToView();

    ShutInProfile &m_profile;
    ComparedArticle m_article;
    ReadingMarks m_marks;
    RevisionChanges m_changes;
    QList<int> m_pinnedMarks;
    Theme m_theme;
    Face m_face = Face::Reading;
    std::map<Face, std::function<QWidget *(QWidget *)>> m_factories;
    PaneHeader *m_header;
    QStackedWidget *m_stack;
    ArticleView *m_view;
    OriginalView *m_original = nullptr;
    double m_zoom = 1; ///< of the original
    QWidget *m_source = nullptr;
    OverviewStrip *m_strip;
};

} // namespace parallax::ui
