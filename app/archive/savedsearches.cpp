// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searches that the reader keeps: a branch of small files.

#include "searchjson.h"
#include "smallfiles_p.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {

Result<QList<SavedSearch>> Archive::savedSearches() const
{
    const auto files = smallFiles(*d->repository, searchesRef, u"searches"_s);
    if (!files) {
        return tl::unexpected(files.error());
    }
    QList<SavedSearch> searches = readable<SavedSearch>(*files, savedSearchFromJson);
    std::ranges::sort(searches, {}, &SavedSearch::name);
    return searches;
}

Result<> Archive::storeSearch(const SavedSearch &search, const QDateTime &time)
{
    if (search.name.trimmed().isEmpty()) {
        return failure(Error::Code::Malformed, u"a search needs a name to be kept"_s);
    }
    const QString path = savedSearchPath(search.name);
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &) -> Result<std::optional<git::NewCommit>> {
        const QByteArray bytes = QJsonDocument(toJson(search)).toJson();
        if (before == bytes) {
            return std::nullopt;
        }
        return fileCommit(path, bytes, u"Keep search: "_s + search.name, program(), time);
    };
    return editFile(*d->repository, searchesRef, path, edit);
}

Result<> Archive::removeSearch(const QString &name, const QDateTime &time)
{
    const QString path = savedSearchPath(name);
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &) -> Result<std::optional<git::NewCommit>> {
        if (!before) {
            return failure(Error::Code::NotFound,
                           u"no search is kept as \"%1\""_s.arg(name.left(80)));
        }
        return fileCommit(path, std::nullopt, u"Drop search: "_s + name, program(), time);
    };
    return editFile(*d->repository, searchesRef, path, edit);
}

} // namespace parallax::archive
