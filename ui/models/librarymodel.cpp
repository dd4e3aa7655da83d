// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarymodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

constexpr qsizetype colourCount = 6; // of the set; further outlets are drawn as rings

QVariantMap variants(const QMap<QString, QString> &fields)
{
    QVariantMap map;
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        map.insert(field.key(), field.value());
    }
    return map;
}

/// Tags and fields in one line, for a tool tip and a screen reader.
QString inWords(const QStringList &tags, const QMap<QString, QString> &fields)
{
    QStringList words;
    for (const QString &tag : tags) {
        words.append(u'#' + tag);
    }
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        words.append(LibraryModel::tr("%1: %2").arg(field.key(), field.value()));
    }
    return words.join(u" · "_s);
}

} // namespace

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

void LibraryModel::setCards(const QList<LibraryCard> &cards)
{
    if (m_cards != cards) {
        m_cards = cards;
        tellAll();
    }
}

LibraryCard LibraryModel::outletCard(const ArticleId &id) const
{
    const ArticleRecord *record = article(id);
    return cardOf(m_cards, LibraryCard::Kind::Outlet,
                  record != nullptr ? record->outlet : QString());
}

QString LibraryModel::outletName(const ArticleId &id) const
{
    const LibraryCard card = outletCard(id);
    const QString name = card.name.isEmpty() ? card.subject : card.name;
    return name.isEmpty() ? id.value : name;
}

QStringList LibraryModel::outletColours(const QList<ArticleId> &articles) const
{
    QStringList chosen;
    for (const ArticleId &id : articles) {
        chosen.append(outletCard(id).colour);
    }
    if (std::ranges::all_of(chosen, &QString::isEmpty)) {
        return {};
    }
    // Those without a choice keep the colour of their place, unless somebody was given it.
    QStringList free;
    for (char16_t letter = u'A'; letter <= u'F'; ++letter) {
        if (!chosen.contains(QString(QChar(letter)))) {
            free.append(QString(QChar(letter)));
        }
    }
    QStringList result = chosen;
    for (qsizetype index = 0; index < chosen.size() && index < colourCount; ++index) {
        const QString usual(QChar(static_cast<char16_t>(u'A' + index)));
        if (chosen.at(index).isEmpty() && free.removeOne(usual)) {
            result[index] = usual;
        }
    }
    for (qsizetype index = 0; index < chosen.size() && index < colourCount; ++index) {
        if (result.at(index).isEmpty() && !free.isEmpty()) {
            result[index] = free.takeFirst();
        }
    }
    return result;
}

QString LibraryModel::articleSearch(const ArticleId &id) const
{
    const ArticleRecord *record = article(id);
    QStringList words{id.value};
    if (record != nullptr) {
        words = {outletName(id), record->outlet, record->headline};
    }
    return words.join(u'\n');
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
    const LibraryCard card = cardOf(m_cards, LibraryCard::Kind::Event, event.id.value);
    const QString written = inWords(card.tags, card.fields);
    switch (role) {
    case Qt::DisplayRole:
    case SearchRole:
        return event.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return QString(tr("%n article(s)", nullptr, int(event.articles.size()))
                       + (written.isEmpty() ? QString() : u'\n' + written));
    case TagsRole:
        return card.tags;
    case FieldsRole:
        return variants(card.fields);
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
    const LibraryCard card = cardOf(m_cards, LibraryCard::Kind::Article, id.value);
    const LibraryCard outlet = outletCard(id);
    QMap<QString, QString> fields = outlet.fields;
    fields.insert(card.fields);
    const QString written = inWords(card.tags + outlet.tags, fields);
    switch (role) {
    case Qt::DisplayRole:
        return outletName(id);
    case Qt::ToolTipRole:
        return QString((record != nullptr ? record->headline : QString())
                       + (written.isEmpty() ? QString() : u'\n' + written));
    case Qt::AccessibleDescriptionRole:
        return record != nullptr
            ? tr("%n revision(s). %1", nullptr, int(record->revisions.size())).arg(record->headline)
                + (m_unread.contains(id) ? u' ' + tr("Changed since you saw it.") : QString())
                + (written.isEmpty() ? QString() : u' ' + written)
            : QString();
    case TagsRole:
        return card.tags + outlet.tags;
    case FieldsRole:
        return variants(fields);
    case ColourRole:
        return outletColours(event.articles).value(row);
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
        return articleSearch(id);
    default:
        return {};
    }
}

} // namespace parallax::ui
