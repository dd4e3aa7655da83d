// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers put back into articles: a branch of small files, one for each article.

#include "archive_p.h"
#include "restoring.h"
#include "smallfiles_p.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

/// The id's two parts are a folder and a file.
Result<QString> pathOf(const ArticleId &id)
{
    const qsizetype slash = id.value.lastIndexOf(u'/');
    if (slash < 0) {
        return jsonPath(u"articles"_s, id.value);
    }
    return jsonPath(u"articles"_s, id.value.first(slash)).and_then([&](const QString &) {
        return jsonPath(u"articles/"_s + id.value.first(slash), id.value.sliced(slash + 1));
    });
}

Result<QList<RestoredText>> textsFrom(const std::optional<QByteArray> &bytes)
{
    return bytes ? objectFromBytes(*bytes).and_then(restoredFromJson)
                 : Result<QList<RestoredText>>(QList<RestoredText>());
}

Result<> edited(git::Repository &repository,
                const ArticleId &id,
                const QDateTime &time,
                const QString &message,
                const std::function<bool(QList<RestoredText> &)> &change)
{
    const auto path = pathOf(id);
    if (!path) {
        return tl::unexpected(path.error());
    }
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &) -> Result<std::optional<git::NewCommit>> {
        // A damaged file is replaced; its bytes stay in the branch's history.
        QList<RestoredText> texts = textsFrom(before).value_or(QList<RestoredText>());
        if (!change(texts)) {
            return std::nullopt;
        }
        QJsonObject object = objectOrNone(before);
        object.insert("texts"_L1, toJson(texts).value("texts"_L1));
        const auto bytes = texts.isEmpty() ? std::optional<QByteArray>()
                                           : std::optional(QJsonDocument(object).toJson());
        return fileCommit(*path, bytes, message + id.value, program(), time);
    };
    return editFile(repository, restoredRef, *path, edit);
}

} // namespace

Result<QList<RestoredText>> restoredTexts(const git::Repository &repository, const ArticleId &id)
{
    const auto path = pathOf(id);
    const auto tip = repository.target(restoredRef);
    if (!path || !tip) {
        return tl::unexpected(path ? tip.error() : path.error());
    }
    if (!*tip) {
        return QList<RestoredText>();
    }
    auto bytes = repository.file(**tip, *path);
    if (!bytes && bytes.error().code == Error::Code::NotFound) {
        return QList<RestoredText>();
    }
    return bytes ? textsFrom(*bytes) : tl::unexpected(bytes.error());
}

Result<QList<RestoredText>> Archive::restoredTexts(const ArticleId &id) const
{
    return archive::restoredTexts(*d->repository, id);
}

Result<> Archive::putBack(const ArticleId &id, const DroppedText &text, const QDateTime &time)
{
    if (text.text.trimmed().isEmpty() || !time.isValid()) {
        return failure(Error::Code::Malformed, u"nothing to put back into %1"_s.arg(id.value));
    }
    if (auto known = d->repository->target(articleRefs + id.value); !known || !*known) {
        return failure(Error::Code::NotFound, u"no article \"%1\""_s.arg(id.value.left(120)));
    }
    return edited(
        *d->repository, id, time, u"Put text back into "_s, [&](QList<RestoredText> &texts) {
            const bool isKnown = std::ranges::any_of(
                texts, [&text](const RestoredText &one) { return isSameBlock(text, one); });
            if (!isKnown) {
                texts.append({text.text, text.reason, time.toUTC()});
            }
            return !isKnown;
        });
}

Result<> Archive::takeOut(const ArticleId &id, const QString &text, const QDateTime &time)
{
    bool wasThere = false;
    auto done = edited(*d->repository, id, time, u"Take text out again of "_s,
                       [&](QList<RestoredText> &texts) {
                           wasThere = texts.removeIf([&text](const RestoredText &one) {
                               return isSameBlock({text, one.reason}, one);
                           }) > 0;
                           return wasThere;
                       });
    if (done && !wasThere) {
        return failure(Error::Code::NotFound,
                       u"%1: this text was not put back"_s.arg(id.value.left(120)));
    }
    return done;
}

} // namespace parallax::archive
