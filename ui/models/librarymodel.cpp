// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarymodel.h"

using namespace Qt::StringLiterals;

namespace parallax::ui {

LibraryModel::LibraryModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

LibraryModel::~LibraryModel() = default;

void LibraryModel::setLibrary(const QList<Event> &events, const QList<ArticleRecord> &articles)
{
    beginResetModel();
    m_events = events;
    m_articles.clear();
    for (const ArticleRecord &article : articles) {
        m_articles.insert(article.id, article);
    }
    endResetModel();
}

void LibraryModel::setShownEvent(const EventId &event)
{
    if (m_shown != event) {
        m_shown = event;
        tellAll();
    }
}

void LibraryModel::setUnread(const QSet<ArticleId> &unread)
{
    if (m_unread != unread) {
        m_unread = unread;
        tellAll();
    }
}

void LibraryModel::tellAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex parent = index(row, 0);
        Q_EMIT dataChanged(parent, parent);
        if (const int count = rowCount(parent); count > 0) {
            Q_EMIT dataChanged(index(0, 0, parent), index(count - 1, 0, parent));
        }
    }
}

const ArticleRecord *LibraryModel::article(const ArticleId &id) const
{
    const auto found = m_articles.constFind(id);
    return found == m_articles.cend() ? nullptr : &*found;
}

QModelIndex LibraryModel::indexOf(const EventId &event) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_events.at(row).id == event) {
            return index(row, 0);
        }
    }
    return {};
}

// An event's index carries 0, an article's the row of its event plus one.
QModelIndex LibraryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : quintptr(0));
}

QModelIndex LibraryModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(int(child.internalId()) - 1, 0, quintptr(0));
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_events.size());
    }
    return parent.internalId() == 0 && parent.column() == 0
        ? int(m_events.at(parent.row()).articles.size())
        : 0;
}

int LibraryModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == 0) {
        return eventData(m_events.at(index.row()), role);
    }
    return articleData(m_events.at(int(index.internalId()) - 1), index.row(), role);
}

QVariant LibraryModel::eventData(const Event &event, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case SearchRole:
        return event.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return tr("%n article(s)", nullptr, int(event.articles.size()));
    case EventIdRole:
        return event.id.value;
    case ArticleIdRole:
        return QString();
    case OutletIndexRole:
        return -1;
    case IsUnreadRole:
        return false;
    case RevisionCountRole:
        return 0;
    case IsShownRole:
        return event.id == m_shown;
    default:
        return {};
    }
}

QVariant LibraryModel::articleData(const Event &event, int row, int role) const
{
    const ArticleId &id = event.articles.at(row);
    const ArticleRecord *record = article(id);
    switch (role) {
    case Qt::DisplayRole:
        return record != nullptr && !record->outlet.isEmpty() ? record->outlet : id.value;
    case Qt::ToolTipRole:
        return record != nullptr ? record->headline : QString();
    case Qt::AccessibleDescriptionRole:
        return record != nullptr
            ? tr("%n revision(s). %1", nullptr, int(record->revisions.size())).arg(record->headline)
                + (m_unread.contains(id) ? u' ' + tr("Changed since you saw it.") : QString())
            : QString();
    case EventIdRole:
        return event.id.value;
    case ArticleIdRole:
        return id.value;
    case OutletIndexRole:
        return row;
    case IsUnreadRole:
        return m_unread.contains(id);
    case RevisionCountRole:
        return record != nullptr ? int(record->revisions.size()) : 0;
    case IsShownRole:
        return event.id == m_shown;
    case SearchRole:
        return record != nullptr ? QString(record->outlet + u'\n' + record->headline) : id.value;
    default:
        return {};
    }
}

} // namespace parallax::ui
