// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readinghtml.h"

#include <ui/theme/theme.h>

#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QAction;
class QWebEngineView;

namespace parallax::ui {

class ReadingBridge;
class ShutInProfile;

/// Upper and lower edge in pixels of the article: 0 is its upper edge, however far it is scrolled.
struct VerticalRange
{
    double top = 0;
    double bottom = 0;
    friend bool operator==(const VerticalRange &, const VerticalRange &) = default;
};

/// Where things stand in a laid out article.
struct ReadingLayout
{
    double height = 0; ///< of the whole article
    double viewport = 0; ///< of the visible part
    QList<std::optional<VerticalRange>> marks; ///< one a mark; none when it is folded away
    QList<std::optional<VerticalRange>> ties; ///< first lines of the places of setTies()
    std::optional<VerticalRange> gap; ///< of the note set by openGap()
    friend bool operator==(const ReadingLayout &, const ReadingLayout &) = default;
};

/// Which marks look how. Indices into the marks of setArticle().
struct ReadingState
{
    QList<int> hover;
    QList<int> current;
    QList<int> pinned;
    std::optional<int> band; ///< the mark under which the level band lies
    MarkKind kind = MarkKind::Shared; ///< of the pinned group
    friend bool operator==(const ReadingState &, const ReadingState &) = default;
};

/// A note in the text at the place where a claim is missing.
struct GapNote
{
    double y = 0; ///< wished place, article pixels; it moves to the next paragraph's edge
    MarkKind kind = MarkKind::Shared;
    QString title;
    QString text;
    friend bool operator==(const GapNote &, const GapNote &) = default;
};

/// A place of the text that is being chosen, or that was and waits for its counterpart.
struct ChosenPlace
{
    TextSpan span;
    bool isHeld = false;
    friend bool operator==(const ChosenPlace &, const ChosenPlace &) = default;
};

/// The reading face: one article as HTML of our own in a shut-in page. Its scripts never run; ours
/// runs in a world apart and reports where the marks stand. All commands may be given before
/// the page is loaded, and are given again after a crash of the page's process.
class ArticleView final : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleView(ShutInProfile &profile, QWidget *parent = nullptr);
    ~ArticleView() override;
    Q_DISABLE_COPY_MOVE(ArticleView)

    /// \a emptyText stands in place of a text that has no words; empty: that none was found.
    void setArticle(const Article &article,
                    const ReadingMarks &marks,
                    const RevisionChanges &changes,
                    const QString &emptyText = {});
    void setTheme(const Theme &theme);
    /// Whether common text has its ground. Default: yes.
    void setCommonTextShown(bool shown);
    /// \a family empty: the theme's; \a pixelSize 0: what fits the column; \a scale: of all sizes,
    /// 1 = 100 %.
    void setType(const QString &family, int pixelSize, double scale);
    /// \a lineHeight in heights of the type, 0: the theme's; \a measure: most letters a line, 0:
    /// the theme's.
    void setSpace(double lineHeight, int measure);
    void setState(const ReadingState &state);
    void openGap(const std::optional<GapNote> &note);
    /// Scrolls to an article position, past start or end where asked to. \a duration in ms, 0
    /// jumps.
    void scrollTo(double y, int duration);
    /// Scrolls as the reader's own doing: scrolled() is told so.
    void scrollByReader(double y);
    /// Marks these words everywhere in the text, whatever their case; found() tells how many they
    /// are, now and whenever the text changes. Empty: none.
    void find(const QString &words);
    /// Stands on one of the words found, counted from 0 in text order, and brings it into view.
    /// -1: on none.
    void showFind(int index);
    /// Folds paragraphs in which nothing differs and nothing is told by one outlet only. \a label
    /// stands in their place, "%1" their number; empty: nothing is folded.
    void setFolding(const QString &label);
    /// Places that get a diamond beside their first line; the layout tells where they stand.
    void setTies(const QList<TextSpan> &places);
    /// Frames a place and brings it into view; nothing: none is framed.
    void showPlace(const std::optional<ChosenPlace> &place);
    /// While picking, the pointer chooses places (placePointed(), placePicked()) and no claims.
    void setPicking(bool isPicking);
    /// Asks for the place the reader means: the selection, else where the text's menu was opened
    /// (\a fromMenu; answer: placePicked()) or what is in the upper part of the view (answer:
    /// placeTold()).
    void askPlace(bool fromMenu);
    /// Another entry of the text's menu.
    void addMenuEntry(QAction *entry);
    /// Gives the keyboard focus inside the page to a mark.
    void focusMark(int mark);

    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] const ReadingLayout &layoutOfMarks() const { return m_layout; }

    /// Article position of the visible part's upper edge; below 0 when scrolled past the start.
    [[nodiscard]] double position() const { return m_position; }

    /// The widget that gets keys and pointer.
    [[nodiscard]] QWidget *inputWidget() const;
    /// Process id of the page; for tests of a crash. 0 when there is none.
    [[nodiscard]] qint64 processId() const;
    /// Runs \a script in our world and gives what it returns to \a answer; for tests.
    void evaluate(const QString &script, const std::function<void(const QVariant &)> &answer);

Q_SIGNALS:
    void ready();
    void laidOut();
    void scrolled(bool byReader);
    void markHovered(int mark); ///< -1: none
    void markClicked(int mark);
    void found(int count); ///< answer to find()
    void placePointed(qsizetype at); ///< the pointer is over this code unit of the text
    void placePicked(const parallax::TextSpan &span); ///< empty: a point; never outside the text
    void placeTold(const parallax::TextSpan &span); ///< the same; answer to askPlace(false)
    void failed(); ///< the page's process crashed more often than it is started again
    void entered(); ///< the reader came to this page with pointer, wheel or focus

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void start();
    void restart();
    void sendTheme();
    void sendContent();
    void sendDue();
    void sendTies();
    void connectPlaces();
    void send(const QString &name, QJsonObject command = {});
    void readLayout(const QJsonObject &layout);
    [[nodiscard]] double columnFontSize() const;

    Theme m_theme;
    Article m_article;
    ReadingMarks m_marks;
    RevisionChanges m_changes;
    QString m_emptyText;
    QString m_family;
    int m_pixelSize = 0;
    double m_scale = 1;
    double m_sentFontSize = 0;
    bool m_showsCommonText = true;
    double m_lineHeight = 0;
    int m_measure = 0;
    QList<TextSpan> m_ties;
    qsizetype m_length = 0; ///< of the text, code units
    bool m_isPicking = false;
    QString m_needle;
    QString m_foldLabel;
    ReadingState m_state;
    std::optional<GapNote> m_gap;
    ReadingLayout m_layout;
    double m_position = 0;
    double m_target = 0;
    int m_crashes = 0;
    int m_loads = 0;
    bool m_isReady = false;
    bool m_isContentDue = false; ///< the page still has the text before
    QList<QJsonObject> m_held; ///< commands about the text that is due
    std::unique_ptr<ReadingBridge> m_bridge;
    QWebEngineView *m_view = nullptr; // after the bridge: the page lets go of it first
};

} // namespace parallax::ui
