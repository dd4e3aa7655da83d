// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the reader wrote on outlets, events and articles: a branch of small files.

#include "cardjson.h"
#include "smallfiles_p.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {

Result<QList<LibraryCard>> Archive::libraryCards() const
{
    const auto files = smallFiles(*d->repository, libraryRef, {});
    if (!files) {
        return tl::unexpected(files.error());
    }
    QList<LibraryCard> cards = readable<LibraryCard>(*files, cardFromJson);
    std::ranges::sort(cards, [](const LibraryCard &left, const LibraryCard &right) {
        return std::tie(left.kind, left.subject) < std::tie(right.kind, right.subject);
    });
    return cards;
}

Result<> Archive::storeLibraryCard(const LibraryCard &card, const QDateTime &time)
{
    if (card.subject.isEmpty()) {
        return failure(Error::Code::Malformed, u"a card of the library about nothing"_s);
    }
    const LibraryCard tidy = tidied(card);
    const QString path = cardPath(tidy.kind, tidy.subject);
    const QString about = u"%1 \"%2\""_s.arg(cardKindName(tidy.kind), tidy.subject.left(80));
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &) -> Result<std::optional<git::NewCommit>> {
        std::optional<QByteArray> bytes;
        const QJsonObject object = toJson(tidy, objectOrNone(before));
        // A field that only a newer version knows keeps the file.
        if (!tidy.isEmpty() || object.size() > toJson(tidy).size()) {
            bytes = QJsonDocument(object).toJson();
        }
        if (before == bytes) {
            return std::nullopt;
        }
        return fileCommit(path, bytes, (bytes ? u"Describe "_s : u"Clear "_s) + about, program(),
                          time);
    };
    return editFile(*d->repository, libraryRef, path, edit);
}

} // namespace parallax::archive
