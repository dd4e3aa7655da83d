// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gathering.h"

#include <app/archive/librarycards.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

/// The revision that takes part, or null when the article had not been seen yet.
Result<const Revision *> chosenRevision(const ArticleRecord &record,
                                        const RevisionChoice &choice,
                                        const std::optional<QDateTime> &asOf)
{
    if (const auto chosen = choice.constFind(record.id); chosen != choice.cend()) {
        const auto found = std::ranges::find(record.revisions, *chosen, &Revision::id);
        if (found == record.revisions.cend()) {
            return failure(Error::Code::NotFound,
                           u"\"%1\" has no revision %2"_s.arg(record.id.value, chosen->value));
        }
        return &*found;
    }
    const Revision *newest = nullptr;
    for (const Revision &revision : record.revisions) {
        if (!asOf || seenAt(revision) <= *asOf) {
            newest = &revision;
        }
    }
    return newest;
}

ComparedArticle placeholder(const ArticleRecord &record)
{
    ComparedArticle compared;
    compared.id = record.id;
    compared.outlet = record.outlet;
    compared.revisionNumber = 0;
    compared.revisionCount = static_cast<int>(record.revisions.size());
    compared.article.outlet = record.outlet;
    return compared;
}

Result<ComparedArticle>
loaded(archive::Archive &archive, const ArticleRecord &record, const Revision &revision)
{
    auto stored = archive.load(revision.id);
    if (!stored) {
        return tl::unexpected(stored.error());
    }
    ComparedArticle compared;
    compared.id = record.id;
    compared.revision = revision.id;
    compared.revisionNumber = revision.number;
    compared.revisionCount = static_cast<int>(record.revisions.size());
    compared.outlet = record.outlet;
    compared.article = stored->article;
    compared.record = revision;
    for (const Revision &other : record.revisions) {
        if (other.id == revision.id) {
            continue;
        }
        // A damaged other revision costs only the look into it; verify names the damage.
        if (auto otherArticle = archive.load(other.id)) {
            compared.otherRevisions.append(otherArticle->article);
            compared.otherRecords.append(other);
        }
    }
    return compared;
}

} // namespace

QDateTime seenAt(const Revision &revision)
{
    return revision.archived.value_or(revision.fetched);
}

Result<Event> storedEvent(archive::Archive &archive, const EventId &id)
{
    const auto events = archive.events();
    if (!events) {
        return tl::unexpected(events.error());
    }
    const auto found = std::ranges::find(*events, id, &Event::id);
    if (found == events->cend()) {
        return failure(Error::Code::NotFound, u"there is no event \"%1\""_s.arg(id.value));
    }
    return *found;
}

Result<GatheredEvent> gathered(archive::Archive &archive,
                               const EventId &event,
                               const RevisionChoice &choice,
                               const std::optional<QDateTime> &asOf)
{
    const auto found = storedEvent(archive, event);
    if (!found) {
        return tl::unexpected(found.error());
    }
    GatheredEvent result;
    result.event = *found;
    for (const ArticleId &id : found->articles) {
        const auto record = archive.history(id);
        if (!record) {
            result.failures.append({id.value, record.error()});
            continue;
        }
        const auto revision = chosenRevision(*record, choice, asOf);
        if (!revision) {
            return tl::unexpected(revision.error());
        }
        if (*revision == nullptr) {
            result.articles.append(placeholder(*record));
            continue;
        }
        auto compared = loaded(archive, *record, **revision);
        if (!compared) {
            result.failures.append({id.value, compared.error()});
            continue;
        }
        result.articles.append(std::move(*compared));
    }
    // The reader's names of outlets; a comparison does not fail for want of them.
    const QList<LibraryCard> cards =
        archive::libraryCards(archive.repositoryPath()).value_or(QList<LibraryCard>());
    for (ComparedArticle &article : result.articles) {
        const QString name = cardOf(cards, LibraryCard::Kind::Outlet, article.outlet).name;
        article.outlet = name.isEmpty() ? article.outlet : name;
    }
    auto annotations = archive.annotations(event);
    if (annotations) {
        result.annotations = std::move(*annotations);
    } else {
        result.failures.append({u"annotations"_s, annotations.error()});
    }
    auto decisions = archive.alignmentDecisions(event);
    if (decisions) {
        result.decisions = std::move(*decisions);
    } else {
        result.failures.append({u"decisions"_s, decisions.error()});
    }
    return result;
}

} // namespace parallax::workspace
