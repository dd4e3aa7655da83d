// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/librarycard.h>
#include <app/domain/revision.h>

#include <QAbstractItemModel>

namespace parallax::ui {

/// Events and below them their articles, in the order in which they were added.
class LibraryModel final : public QAbstractItemModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryModel)

public:
    enum Role {
        EventIdRole = Qt::UserRole + 1, ///< QString, of the event or the article's event
        ArticleIdRole, ///< QString, empty for an event
        OutletIndexRole, ///< int: place within the event, for letter and colour; -1 for an event
        RevisionCountRole, ///< int
        IsShownRole, ///< bool: the article is in a pane
        IsUnreadRole, ///< bool: the article changed since the reader saw it
        SearchRole, ///< QString: everything a filter looks through
        TagsRole, ///< QStringList, of an article with those of its outlet
        FieldsRole, ///< QVariantMap: fields of the reader's own, with those of the outlet
        ColourRole, ///< QString as LibraryCard::colour; empty: by the place
    };

    explicit LibraryModel(QObject *parent = nullptr);
    ~LibraryModel() override;

    void setLibrary(const QList<Event> &events, const QList<ArticleRecord> &articles);
    /// The event whose articles are in panes.
    void setShownEvent(const EventId &event);

    /// What the reader wrote on outlets, events and articles.
    void setCards(const QList<LibraryCard> &cards);

    [[nodiscard]] const QList<LibraryCard> &cards() const { return m_cards; }

    /// The outlet of an article as the reader wants it called.
    [[nodiscard]] QString outletName(const ArticleId &article) const;
    /// Colours chosen for the outlets of these articles, so that no two are the same by chance:
    /// as Theme::setOutletColours() takes them. Empty when nothing was chosen.
    [[nodiscard]] QStringList outletColours(const QList<ArticleId> &articles) const;

    /// Articles that changed since the reader saw them.
    void setUnread(const QSet<ArticleId> &unread);

    [[nodiscard]] EventId shownEvent() const { return m_shown; }

    [[nodiscard]] const QList<Event> &events() const { return m_events; }

    [[nodiscard]] QList<ArticleRecord> articles() const { return m_articles.values(); }

    /// The record of an article, or null.
    [[nodiscard]] const ArticleRecord *article(const ArticleId &id) const;
    /// Index of an event; invalid when there is none.
    [[nodiscard]] QModelIndex indexOf(const EventId &event) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;

private:
    void tellAll();
    [[nodiscard]] QVariant eventData(const Event &event, int role) const;
    [[nodiscard]] QVariant articleData(const Event &event, int row, int role) const;
    [[nodiscard]] LibraryCard outletCard(const ArticleId &article) const;
    [[nodiscard]] QString articleSearch(const ArticleId &article) const;

    QList<Event> m_events;
    QHash<ArticleId, ArticleRecord> m_articles;
    QList<LibraryCard> m_cards;
    QSet<ArticleId> m_unread;
    EventId m_shown;
};

} // namespace parallax::ui
