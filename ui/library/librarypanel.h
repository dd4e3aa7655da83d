// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/librarycard.h>
#include <app/domain/revision.h>
#include <ui/theme/theme.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace parallax::ui {

class LibraryDelegate;
class LibraryFilter;
class LibraryModel;

/// Events and their articles with a filter; in a narrow window a rail of the articles' letters.
class LibraryPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryPanel)

public:
    explicit LibraryPanel(QWidget *parent = nullptr);
    ~LibraryPanel() override;

    void setLibrary(const QList<Event> &events, const QList<ArticleRecord> &articles);
    /// What the reader wrote on outlets, events and articles.
    void setCards(const QList<LibraryCard> &cards);
    /// The event whose articles are in panes.
    void setShownEvent(const EventId &event);
    /// Articles with a dot: they changed since the reader saw them.
    void setUnread(const QSet<ArticleId> &unread);
    void setTheme(const Theme &theme);
    /// A rail of letters in place of the list.
    void setRail(bool isRail);
    [[nodiscard]] bool isRail() const;

    [[nodiscard]] const LibraryModel &model() const { return *m_model; }

    void focusFilter();
    /// Whether the keyboard is in the list of events and articles.
    [[nodiscard]] bool isListFocused() const;
    /// Of the list's current row; no article: the row is an event's.
    [[nodiscard]] EventId currentEvent() const;
    [[nodiscard]] ArticleId currentArticle() const;

Q_SIGNALS:
    void eventChosen(const parallax::EventId &event);
    void articleChosen(const parallax::EventId &event, const parallax::ArticleId &article);
    void historyRequested(const parallax::EventId &event, const parallax::ArticleId &article);
    void importRequested(const QString &eventName); ///< files are to be added to this event
    /// The reader wants to write on it. \a subject: an article's id (of Kind::Outlet, too), or an
    /// event's.
    void describeRequested(parallax::LibraryCard::Kind kind, const QString &subject);
    void trackRequested(const parallax::ArticleId &article);
    /// Out of the event \a from, into the event \a to; empty ids for neither.
    void placeRequested(const parallax::ArticleId &article,
                        const parallax::EventId &from,
                        const parallax::EventId &to);
    void railChanged(bool isRail); ///< by the reader

protected:
    void changeEvent(QEvent *event) override;

private:
    void activate(const QModelIndex &index);
    void showMenu(const QPoint &at);
    void addArticleActions(QMenu *menu, const EventId &event, const ArticleId &article);
    void fillRail();
    void turnArrows();

    LibraryModel *m_model;
    LibraryFilter *m_filter;
    LibraryDelegate *m_delegate;
    Theme m_theme;
    QStackedWidget *m_stack;
    QLabel *m_title;
    QToolButton *m_collapse;
    QToolButton *m_expand;
    QTreeView *m_tree;
    QLabel *m_empty;
    QLineEdit *m_search;
    QVBoxLayout *m_letters;
};

} // namespace parallax::ui
