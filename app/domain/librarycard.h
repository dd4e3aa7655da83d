// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace parallax {

/// What the reader wrote on one thing of the library: how an outlet is called and coloured, fields
/// of the reader's own ("owner" → "a foundation"), and tags.
struct LibraryCard
{
    enum class Kind { Outlet, Event, Article };
    Kind kind = Kind::Outlet;
    QString subject; ///< an outlet as its pages name it; the id of an event or an article
    QString name; ///< of an outlet: shown in place of `subject`; may be empty
    /// Of an outlet: "A" … "F" for a colour of the set, "#rrggbb" for one of the reader's own,
    /// empty: by its place in the event.
    QString colour;
    QMap<QString, QString> fields;
    QStringList tags;
    friend bool operator==(const LibraryCard &, const LibraryCard &) = default;

    /// Nothing is written on it.
    [[nodiscard]] bool isEmpty() const;
};

/// "outlet", "event", "article", as in files.
[[nodiscard]] QLatin1StringView cardKindName(LibraryCard::Kind kind);

/// The card as it is stored: spaces at both ends cut off, fields without name or value left out,
/// each tag once whatever its case (as written first), sorted; name and colour of outlets only, no
/// colour that is none.
[[nodiscard]] LibraryCard tidied(const LibraryCard &card);

/// The card of a thing; an empty one of that kind when none is stored.
[[nodiscard]] LibraryCard
cardOf(const QList<LibraryCard> &cards, LibraryCard::Kind kind, const QString &subject);

} // namespace parallax
