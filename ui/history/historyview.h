// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelineview.h"

#include <app/workspace/workspace.h>
#include <ui/highlight/highlighting.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace parallax::ui {

class HistoryPanel;
class NewsPanel;
class RevisionTexts;

/// The revisions of all articles of an event on one time line, what changed between any two of
/// them, and what is new in the whole workspace.
class HistoryView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryView)

public:
    explicit HistoryView(workspace::Workspace &workspace, QWidget *parent = nullptr);
    ~HistoryView() override;

    void setTheme(const Theme &theme);
    /// Articles of the event shown, in their order; the chosen one stays chosen.
    void setArticles(const EventId &event, const QList<ArticleRecord> &articles);
    void chooseArticle(const ArticleId &article);
    /// Steps the newer of the two revisions, the older one staying just before it.
    void stepRevision(int by);
    /// The command that shows a repository; empty: what is installed. See gitTool().
    void setGitCommand(const QString &command);
    /// Which revisions were read last, and the events by name.
    void setRead(const workspace::ReadMarks &marks, const QList<Event> &events);
    /// Compares the article's newest revision with this one as soon as its event is shown.
    void chooseSince(const ArticleId &article, const RevisionId &readLast);
    /// "First revision that contains …"
    void startSearch();

Q_SIGNALS:
    void failed(const parallax::Error &error);
    /// Something the reader is to be told that is no error of the workspace.
    void problem(const QString &sentence);
    /// The newest revision of an article was shown.
    void articleRead(const parallax::ArticleId &article, const parallax::RevisionId &revision);
    void allRead(const parallax::workspace::ReadMarks &marks);
    void articleRequested(const parallax::EventId &event,
                          const parallax::ArticleId &article,
                          const parallax::RevisionId &readLast);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // historyview.cpp
    void chooseRevisions(const TimelinePlace &older, const TimelinePlace &newer);
    void choosePlace(const TimelinePlace &place, bool asOlder);
    void showArticle();
    void fillRevisions(QComboBox *box, qsizetype article, qsizetype chosen);
    void showChosen();
    [[nodiscard]] RevisionId revisionOf(const QComboBox *box) const;
    [[nodiscard]] const ArticleRecord *article() const;
    [[nodiscard]] const ArticleRecord *olderArticle() const;
    // historyrequests.cpp
    void showDifference();
    void askForTimeline();
    void askForBlame();
    void askForNews();
    void readSource(SourceKind kind);
    void search(const QString &words);
    void markRead();
    void copyPatch();
    void openGitTool();
    // historyparts.cpp
    QWidget *buildHead();
    QWidget *buildChoosers();
    QWidget *buildLower();
    void connectParts();
    void arrange();

    workspace::Workspace &m_workspace;
    EventId m_event;
    QList<ArticleRecord> m_articles;
    qsizetype m_olderArticle = 0; ///< of which the older revision is; mostly the chosen one
    Theme m_theme;
    workspace::ReadMarks m_marks;
    QList<Event> m_events;
    std::optional<std::pair<ArticleId, RevisionId>> m_since;
    QString m_gitCommand;
    quint64 m_request = 0; ///< answers to older requests are dropped
    bool m_needsTimeline = true; ///< asked for when the view is first shown
    bool m_needsNews = true;
    QTimer *m_blameDelay; ///< blame reads the whole history: not for revisions only stepped over
    QComboBox *m_article;
    TimelineView *m_timeline;
    QComboBox *m_old;
    QComboBox *m_new;
    QLabel *m_counts;
    QToolButton *m_newsButton;
    QToolButton *m_more;
    QButtonGroup *m_modes;
    RevisionTexts *m_texts;
    HistoryPanel *m_panel;
    NewsPanel *m_news;
    QStackedWidget *m_pages;
    QSplitter *m_splitter;
    QSplitter *m_lower;
};

} // namespace parallax::ui
