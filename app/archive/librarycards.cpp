// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarycards.h"

#include "cardjson.h"
#include "smallfiles_p.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {

Result<QList<LibraryCard>> libraryCards(const QString &repositoryPath)
{
    const auto repository = git::Repository::open(repositoryPath);
    if (!repository) {
        return tl::unexpected(repository.error());
    }
    const auto files = smallFiles(**repository, libraryRef, {});
    if (!files) {
        return tl::unexpected(files.error());
    }
    QList<LibraryCard> cards = readable<LibraryCard>(*files, cardFromJson);
    std::ranges::sort(cards, [](const LibraryCard &left, const LibraryCard &right) {
        return std::tie(left.kind, left.subject) < std::tie(right.kind, right.subject);
    });
    return cards;
}

Result<>
storeLibraryCard(const QString &repositoryPath, const LibraryCard &card, const QDateTime &time)
{
    if (card.subject.isEmpty()) {
        return failure(Error::Code::Malformed, u"a card of the library about nothing"_s);
    }
    const auto repository = git::Repository::open(repositoryPath);
    if (!repository) {
        return tl::unexpected(repository.error());
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
    return editFile(**repository, libraryRef, path, edit);
}

} // namespace parallax::archive
