// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "smallrows.h"

#include "words.h"

#include <app/archive/annotationjson.h>
#include <app/archive/smallfiles_p.h>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

/// What is looked through of a note: its code, then its words.
QString textOf(const Annotation &note)
{
    const bool hasBoth = !note.code.isEmpty() && !note.note.isEmpty();
    return note.code + (hasBoth ? u"\n\n"_s : QString()) + note.note;
}

template <typename T, typename Read>
QList<T> stored(const git::Repository &repository,
                QLatin1StringView ref,
                const QString &folder,
                const QString &tip,
                Read read)
{
    const auto files =
        tip.isEmpty() ? Result<QList<SmallFile>>() : smallFiles(repository, ref, folder);
    return files ? readable<T>(*files, read) : QList<T>();
}

} // namespace

SmallRows::SmallRows(Database &database, const git::Repository &repository)
    : m_database(database)
    , m_repository(repository)
{
}

Result<> SmallRows::writeTip(QLatin1StringView name, const QString &tip)
{
    auto row =
        m_database.prepared(tip.isEmpty() ? "DELETE FROM small_branch WHERE name = ?1 AND ?2 = ''"
                                          : "INSERT OR REPLACE INTO small_branch VALUES(?, ?)");
    if (!row) {
        return tl::unexpected(row.error());
    }
    row->bind(1, QString(name));
    row->bind(2, tip);
    return row->run();
}

Result<> SmallRows::writeEvents(const QString &tip)
{
    if (auto done = m_database.execute("DELETE FROM event_article"); !done) {
        return done;
    }
    auto row = m_database.prepared("INSERT OR REPLACE INTO event_article VALUES(?, ?, ?)");
    if (!row) {
        return tl::unexpected(row.error());
    }
    for (const Event &event :
         stored<Event>(m_repository, eventsRef, u"events"_s, tip, eventFromJson)) {
        for (qsizetype i = 0; i < event.articles.size(); ++i) {
            row->bind(1, event.id.value);
            row->bind(2, qint64{i});
            row->bind(3, event.articles.at(i).value);
            if (auto done = row->run(); !done) {
                return done;
            }
        }
    }
    return writeTip(eventsRef, tip);
}

Result<> SmallRows::writeNote(const Annotation &note, qint64 number)
{
    auto row = m_database.prepared("INSERT INTO note VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
    auto words = m_database.prepared("INSERT INTO note_words(rowid, text) VALUES(?, ?)");
    if (!row || !words) {
        return tl::unexpected(row ? words.error() : row.error());
    }
    const TextSelector place = note.selectors.value(0);
    const QString text = textOf(note);
    row->bind(1, number);
    row->bind(2, note.id.value);
    row->bind(3, note.event.value);
    row->bind(4, place.article.value);
    row->bind(5, place.revision.value);
    row->bind(6, qint64{place.span.begin});
    row->bind(7, qint64{place.span.end});
    row->bind(8, note.modified.toMSecsSinceEpoch());
    row->bind(9, text);
    words->bind(1, number);
    words->bind(2, foldedText(text));
    return row->run().and_then([&words] { return words->run(); });
}

Result<> SmallRows::writeNotes(const QString &tip)
{
    auto done = m_database.execute("DELETE FROM note; "
                                   "INSERT INTO note_words(note_words) VALUES('delete-all')");
    if (!done) {
        return done;
    }
    qint64 number = 0;
    for (const Annotation &note : stored<Annotation>(m_repository, annotationsRef, u"annotations"_s,
                                                     tip, annotationFromJson)) {
        done = writeNote(note, ++number);
        if (!done) {
            return done;
        }
    }
    return writeTip(annotationsRef, tip);
}

} // namespace parallax::archive::index
