// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Decisions on the alignment: a branch of small files, one for each author's word on some places.

#include "decisionjson.h"
#include "smallfiles_p.h"

#include <app/domain/names.h>

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

git::Person reader(const QString &author)
{
    return {author, u"researcher@localhost"_s};
}

Result<QString> pathOf(const AlignmentDecision &decision)
{
    const auto folder = jsonPath(u"decisions"_s, decision.event.value);
    if (!folder) {
        return folder;
    }
    return jsonPath(u"decisions/"_s + decision.event.value, decision.id.value);
}

} // namespace

Result<QList<AlignmentDecision>> Archive::alignmentDecisions(const EventId &event) const
{
    const auto files = smallFiles(*d->repository, decisionsRef, u"decisions/"_s + event.value);
    if (!files) {
        return tl::unexpected(files.error());
    }
    QList<AlignmentDecision> decisions = readable<AlignmentDecision>(*files, decisionFromJson);
    std::ranges::sort(decisions, [](const AlignmentDecision &left, const AlignmentDecision &right) {
        return std::tie(left.made, left.id.value) < std::tie(right.made, right.id.value);
    });
    return decisions;
}

Result<> Archive::storeAlignmentDecision(const AlignmentDecision &decision)
{
    const auto path = pathOf(decision);
    if (!path) {
        return tl::unexpected(path.error());
    }
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &tipTime) -> Result<std::optional<git::NewCommit>> {
        const QByteArray bytes = QJsonDocument(toJson(decision, objectOrNone(before))).toJson();
        if (before == bytes) {
            return std::nullopt;
        }
        const QString message =
            u"Decide: %1 (%2)"_s.arg(decisionActName(decision.act), decision.id.value);
        return fileCommit(*path, bytes, message, reader(decision.author),
                          decision.made.isValid() ? decision.made : tipTime);
    };
    return editFile(*d->repository, decisionsRef, *path, edit);
}

Result<> Archive::removeAlignmentDecision(const AlignmentDecision &decision, const QDateTime &time)
{
    const auto path = pathOf(decision);
    if (!path) {
        return tl::unexpected(path.error());
    }
    const auto edit = [&](const std::optional<QByteArray> &before,
                          const QDateTime &tipTime) -> Result<std::optional<git::NewCommit>> {
        if (!before) {
            return failure(Error::Code::NotFound,
                           u"no decision \"%1\""_s.arg(decision.id.value.left(80)));
        }
        return fileCommit(*path, std::nullopt, u"Take back decision "_s + decision.id.value,
                          reader(decision.author), time.isValid() ? time : tipTime);
    };
    return editFile(*d->repository, decisionsRef, *path, edit);
}

} // namespace parallax::archive
