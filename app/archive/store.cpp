// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive_p.h"
#include "articlekey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

Result<> checkedHistory(const ArticleHistory &history,
                        const Capture &capture,
                        const QList<Attachment> &attachments)
{
    const QString name = placeOf(capture);
    if (history.revisions.isEmpty()) {
        return failure(Error::Code::Empty, u"%1: no revision to store"_s.arg(name));
    }
    for (const Article &article : history.revisions) {
        if (article.text.trimmed().isEmpty()) {
            return failure(Error::Code::Empty, u"%1: an article without text"_s.arg(name));
        }
        const bool leavesText = std::ranges::any_of(article.paragraphs, [&](const Paragraph &p) {
            return p.span.begin < 0 || p.span.end < p.span.begin
                || p.span.end > article.text.size();
        });
        if (leavesText) {
            return failure(Error::Code::Malformed, u"%1: a paragraph leaves the text"_s.arg(name));
        }
    }
    return checkedAttachments(attachments);
}

/// The article of the same outlet whose newest text has the most in common with this one.
Result<std::optional<ArticleId>>
likest(const git::Repository &repository, const QString &outlet, const Article &article)
{
    const auto names = repository.refs(articleRefs + outlet + u'/');
    if (!names) {
        return tl::unexpected(names.error());
    }
    std::optional<ArticleId> best;
    double bestShare = 0;
    for (const QString &name : *names) {
        const ArticleId id{name.mid(articleRefs.size())};
        const auto branch = readBranch(repository, id);
        // A damaged neighbour cannot be compared; it must not stop this article.
        if (!branch || branch->history.revisions.isEmpty()) {
            continue;
        }
        const auto newest = storedArticle(repository, branch->history.revisions.last().revision.id);
        if (!newest) {
            continue;
        }
        const SharedText shared = sharedText(article, *newest);
        if (shared.isSameArticle() && shared.ofNew > bestShare) {
            best = id;
            bestShare = shared.ofNew;
        }
    }
    return best;
}

/// Whether this very look left a trace already.
bool isKnownLook(const Look &look, const StoredHistory &stored)
{
    return std::ranges::any_of(stored.revisions, [&look](const StoredRevision &revision) {
        return revision.revision.captureHash == look.captureHash
            && revision.revision.fetched == look.first;
    });
}

} // namespace

Result<ArticleId> Archive::Private::articleFor(const ArticleHistory &history,
                                               const Capture &capture) const
{
    const ArticleKey key = articleKey(history, capture);
    const auto own = repository->target(articleRefs + key.id().value);
    if (!own) {
        return tl::unexpected(own.error());
    }
    if (*own) {
        return key.id();
    }
    if (!key.hasAddress) {
        return likest(*repository, key.outlet, history.revisions.first())
            .map([&key](const std::optional<ArticleId> &like) { return like.value_or(key.id()); });
    }
    // One address is one article, even when a page and a tracker write its outlet's name
    // differently.
    const auto names = repository->refs(articleRefs);
    if (!names) {
        return tl::unexpected(names.error());
    }
    const auto same = std::ranges::find_if(
        *names, [&key](const QString &name) { return name.endsWith(u'/' + key.hash); });
    return same == names->cend() ? key.id() : ArticleId{same->mid(articleRefs.size())};
}

Result<ArticleId> Archive::articleFor(const ArticleHistory &history, const Capture &capture) const
{
    return history.revisions.isEmpty()
        ? failure(Error::Code::Empty, u"%1: no revision to store"_s.arg(placeOf(capture)))
        : d->articleFor(history, capture);
}

Result<> editLooks(git::Repository &repository,
                   const ArticleId &id,
                   const std::function<bool(Looks &)> &edit)
{
    const QString ref = seenRefs + id.value;
    for (int attempt = 0; attempt < storeAttempts; ++attempt) {
        const auto before = repository.target(ref);
        if (!before) {
            return tl::unexpected(before.error());
        }
        Looks looks;
        if (*before) {
            auto stored = repository.blob(**before).and_then(looksFromBytes);
            if (!stored) {
                return tl::unexpected(stored.error());
            }
            looks = std::move(*stored);
        }
        if (!edit(looks)) {
            return {};
        }
        const auto blob = repository.storeBlob(toBytes(looks));
        const auto moved = blob ? repository.move(ref, before->value_or(QString()), *blob)
                                : tl::unexpected(blob.error());
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        if (*moved) {
            return {};
        }
    }
    return tooBusy(ref);
}

Result<> Archive::Private::editLooks(const ArticleId &id, const std::function<bool(Looks &)> &edit)
{
    return archive::editLooks(*repository, id, edit);
}

Result<> Archive::Private::recordLook(const ArticleId &id,
                                      const Look &look,
                                      const PageValidators &validators)
{
    return editLooks(id, [&](Looks &looks) {
        const bool isNew = looks.add(look);
        if (isNew && !validators.isEmpty()) {
            looks.newest = {look.revision, validators};
        }
        return isNew;
    });
}

Result<CommittedSteps> commitSteps(git::Repository &repository,
                                   const QString &tip,
                                   const ArticleHistory &history,
                                   const QList<Capture> &captures,
                                   const QList<Attachment> &attachments,
                                   const QList<StoredRevision> &incoming,
                                   const QList<StoreStep> &steps)
{
    CommittedSteps result{tip, {}};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const StoreStep &step = steps.at(i);
        if (step.repeatsStepBefore || !step.known.isEmpty()) {
            result.ids.append(step.repeatsStepBefore ? result.ids.last() : step.known);
            continue;
        }
        StoredRevision revision = incoming.at(i);
        revision.revision.kind = step.kind;
        revision.precedes = step.precedes;
        revision.reExtracts = step.reExtracts;
        git::NewCommit commit;
        commit.parent = result.tip;
        commit.changes =
            revisionFiles(history.revisions.at(i), captures.at(i), attachments, revision);
        commit.message = revisionMessage(revision);
        commit.author = program();
        commit.committer = program();
        commit.time = revision.revision.fetched;
        const auto id = repository.commit(commit);
        if (!id) {
            return tl::unexpected(id.error());
        }
        result.tip = *id;
        result.ids.append({*id});
    }
    return result;
}

Result<QList<Archive::StoreResult>> Archive::store(const ArticleHistory &history,
                                                   const Capture &capture)
{
    // Also without a revision, so that the refusal names the capture.
    const qsizetype count = std::max<qsizetype>(history.revisions.size(), 1);
    return store(history, QList<Capture>(count, capture));
}

Result<QList<Archive::StoreResult>> Archive::store(const ArticleHistory &history,
                                                   const QList<Capture> &captures)
{
    const Capture capture = captures.isEmpty() ? Capture() : captures.last();
    if (auto checked = checkedHistory(history, capture, {}); !checked) {
        return tl::unexpected(checked.error());
    }
    if (captures.size() != history.revisions.size()) {
        return failure(Error::Code::Malformed,
                       u"%1: not every revision has its capture"_s.arg(placeOf(capture)));
    }
    const auto id = d->articleFor(history, capture);
    if (!id) {
        return tl::unexpected(id.error());
    }
    return d->storeInto(*id, history, captures, {}, false);
}

Result<QList<Archive::StoreResult>> Archive::storeLook(const ArticleId &into,
                                                       const ArticleHistory &history,
                                                       const Capture &capture,
                                                       const QList<Attachment> &attachments)
{
    if (auto checked = checkedHistory(history, capture, attachments); !checked) {
        return tl::unexpected(checked.error());
    }
    const auto id = into.isEmpty() ? d->articleFor(history, capture) : Result<ArticleId>(into);
    if (!id) {
        return tl::unexpected(id.error());
    }
    return d->storeInto(*id, history, QList<Capture>(history.revisions.size(), capture),
                        attachments, true);
}

Result<QList<Archive::StoreResult>>
Archive::Private::storeInto(const ArticleId &id,
                            const ArticleHistory &history,
                            const QList<Capture> &captures,
                            const QList<Attachment> &attachments,
                            bool isLive)
{
    const Capture &capture = captures.last();
    QList<StoredRevision> incoming;
    for (qsizetype i = 0; i < history.revisions.size(); ++i) {
        incoming.append(describedRevision(id, history.revisions.at(i), captures.at(i)));
    }
    const QString ref = articleRefs + id.value;
    for (int attempt = 0; attempt < storeAttempts; ++attempt) {
        auto branch = readBranch(*repository, id);
        if (!branch || branch->damage) {
            return tl::unexpected(branch ? *branch->damage : branch.error());
        }
        const QList<StoreStep> steps = storePlan(incoming, branch->history);
        const auto made =
            commitSteps(*repository, branch->tip, history, captures, attachments, incoming, steps);
        if (!made) {
            return tl::unexpected(made.error());
        }
        const QList<RevisionId> &ids = made->ids;
        const bool isUnchanged = made->tip == branch->tip;
        const auto moved =
            isUnchanged ? Result<bool>(true) : repository->move(ref, branch->tip, made->tip);
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        if (!*moved) {
            continue;
        }
        const QDateTime fetched = incoming.last().revision.fetched;
        const Look look{
            ids.last(), incoming.last().revision.captureHash, placeOf(capture), fetched, fetched, 1,
            isLive};
        if (isUnchanged && !isKnownLook(look, branch->history)) {
            const PageValidators validators{capture.url, capture.http.etag,
                                            capture.http.lastModified};
            if (auto recorded = recordLook(id, look, validators); !recorded) {
                return tl::unexpected(recorded.error());
            }
        }
        const auto stored = readBranch(*repository, id);
        if (!stored || stored->damage) {
            return tl::unexpected(stored ? *stored->damage : stored.error());
        }
        const ArticleRecord record = recordOf(id, *stored);
        QList<StoreResult> results;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto revision = std::ranges::find(record.revisions, ids.at(i), &Revision::id);
            if (revision == record.revisions.cend()) {
                return failure(Error::Code::Damaged, ref + u": lost a revision"_s);
            }
            const StoreStep &step = steps.at(i);
            results.append({*revision, step.known.isEmpty() && !step.repeatsStepBefore});
        }
        return results;
    }
    return tooBusy(ref);
}

} // namespace parallax::archive
