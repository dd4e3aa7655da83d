// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storeplan.h"

#include "joinedhistories.h"

#include <algorithm>
#include <vector>

namespace parallax::archive {
namespace {

/// Stored revisions whose text came from this capture, oldest first.
QList<StoredRevision> readFrom(const QString &captureHash, const StoredHistory &stored)
{
    QList<StoredRevision> found;
    for (const StoredRevision &candidate : stored.revisions) {
        const bool wasSeen = std::ranges::any_of(stored.looks.entries, [&](const Look &look) {
            return look.revision == candidate.revision.id && look.captureHash == captureHash;
        });
        const bool wasTwin = std::ranges::any_of(stored.twins, [&](const StoredRevision &twin) {
            return twin.revision.number == candidate.revision.number
                && twin.revision.captureHash == captureHash;
        });
        if (wasSeen || wasTwin || candidate.revision.captureHash == captureHash) {
            found.append(candidate);
        }
    }
    return found;
}

/// Capture that the latest look at this place brought; empty when nobody looked there.
QString latestCaptureAt(const QString &place, const StoredHistory &stored)
{
    QString capture;
    QDateTime latest;
    const auto consider = [&](const QDateTime &time, const QString &hash) {
        if (!latest.isValid() || time >= latest) {
            latest = time;
            capture = hash;
        }
    };
    for (const StoredRevision &revision : stored.revisions) {
        if (revision.place() == place) {
            consider(revision.revision.fetched, revision.revision.captureHash);
        }
    }
    for (const Look &look : stored.looks.entries) {
        if (look.place == place) {
            consider(look.last, look.captureHash);
        }
    }
    return capture;
}

/// Place of what an outside observer saw: before the first stored one seen later.
qsizetype placeByTime(const std::optional<QDateTime> &seen, const QList<StoredRevision> &stored)
{
    if (!seen) {
        return stored.size();
    }
    const QList<QDateTime> times = seenTimes(stored);
    const auto later =
        std::ranges::find_if(times, [&seen](const QDateTime &time) { return time > *seen; });
    return std::distance(times.cbegin(), later);
}

StoreStep singleStep(const StoredRevision &incoming, const StoredHistory &stored)
{
    const QString &content = incoming.revision.contentHash;
    const Revision &newest = stored.revisions.last().revision;
    const qsizetype at = placeByTime(incoming.revision.archived, stored.revisions);
    const bool isNewest = at == stored.revisions.size();
    if (isNewest && newest.contentHash == content) {
        return {.known = newest.id};
    }
    const QList<StoredRevision> readings = readFrom(incoming.revision.captureHash, stored);
    const auto same = std::ranges::find_if(readings, [&](const StoredRevision &reading) {
        return reading.revision.contentHash == content;
    });
    if (same != readings.cend()) {
        const QString place = incoming.place();
        const bool isSameLook = same->revision.fetched == incoming.revision.fetched
            || (incoming.revision.archived && same->revision.archived == incoming.revision.archived);
        const bool isSameFile =
            !place.isEmpty() && latestCaptureAt(place, stored) == incoming.revision.captureHash;
        if (isSameLook || isSameFile) {
            return {.known = same->revision.id};
        }
    } else if (!readings.isEmpty()) {
        return {.kind = RevisionKind::ReExtraction, .reExtracts = readings.last().revision.id};
    }
    if (isNewest) {
        return {};
    }
    const Revision &after = stored.revisions.at(at).revision;
    if (after.contentHash == content) {
        return {.known = after.id};
    }
    if (at > 0 && stored.revisions.at(at - 1).revision.contentHash == content) {
        return {.known = stored.revisions.at(at - 1).revision.id};
    }
    return {.precedes = after.id};
}

/// Longest common subsequence of texts: for each incoming one its stored counterpart, or -1. Of
/// several equally long ones the latest stored texts are taken, so that a repeated text is
/// appended.
std::vector<qsizetype> counterparts(const QList<StoredRevision> &incoming,
                                    const QList<StoredRevision> &stored)
{
    const auto rows = static_cast<size_t>(incoming.size()) + 1;
    const auto columns = static_cast<size_t>(stored.size()) + 1;
    const auto isSame = [&](size_t row, size_t column) {
        return incoming.at(static_cast<qsizetype>(row) - 1).revision.contentHash
            == stored.at(static_cast<qsizetype>(column) - 1).revision.contentHash;
    };
    std::vector<int> length(rows * columns, 0);
    for (size_t row = 1; row < rows; ++row) {
        for (size_t column = 1; column < columns; ++column) {
            length[row * columns + column] = isSame(row, column)
                ? length[(row - 1) * columns + column - 1] + 1
                : std::max(length[(row - 1) * columns + column],
                           length[row * columns + column - 1]);
        }
    }
    std::vector<qsizetype> found(rows - 1, -1);
    size_t row = rows - 1;
    size_t column = columns - 1;
    while (row > 0 && column > 0) {
        if (isSame(row, column)) {
            found[row - 1] = static_cast<qsizetype>(column) - 1;
            --row;
            --column;
        } else if (length[(row - 1) * columns + column] >= length[row * columns + column - 1]) {
            --row;
        } else {
            --column;
        }
    }
    return found;
}

/// A revision that is not stored and came in a capture of its own.
StoreStep stepOfOwnCapture(const StoredRevision &incoming, const StoredHistory &stored)
{
    const QList<StoredRevision> readings = readFrom(incoming.revision.captureHash, stored);
    if (!readings.isEmpty()) {
        return {.kind = RevisionKind::ReExtraction, .reExtracts = readings.last().revision.id};
    }
    const qsizetype at = placeByTime(incoming.revision.archived, stored.revisions);
    return at == stored.revisions.size()
        ? StoreStep()
        : StoreStep{.precedes = stored.revisions.at(at).revision.id};
}

QList<StoreStep> historySteps(const QList<StoredRevision> &incoming, const StoredHistory &stored)
{
    const std::vector<qsizetype> known = counterparts(incoming, stored.revisions);
    const QString capture = incoming.first().revision.captureHash;
    const bool isOneCapture = std::ranges::all_of(incoming, [&](const StoredRevision &revision) {
        return revision.revision.captureHash == capture;
    });
    QList<StoredRevision> readings = readFrom(capture, stored);
    const bool wasRead = !readings.isEmpty();
    readings.removeIf([](const StoredRevision &reading) {
        return reading.revision.kind == RevisionKind::ReExtraction;
    });
    const QList<QDateTime> times = seenTimes(incoming);
    const bool isDated = std::ranges::any_of(incoming, [](const StoredRevision &revision) {
        return revision.revision.archived.has_value();
    });
    QList<StoreStep> steps;
    RevisionId next; // the next later one that is stored
    for (qsizetype i = incoming.size() - 1; i >= 0; --i) {
        const qsizetype counterpart = known.at(static_cast<size_t>(i));
        StoreStep step;
        if (counterpart >= 0) {
            next = stored.revisions.at(counterpart).revision.id;
            step.known = next;
        } else if (!isOneCapture) {
            step = stepOfOwnCapture(incoming.at(i), stored);
            if (step.reExtracts.isEmpty() && !next.isEmpty()) {
                step.precedes = next;
            }
        } else if (wasRead && readings.size() == incoming.size()) {
            step.kind = RevisionKind::ReExtraction;
            step.reExtracts = readings.at(i).revision.id;
        } else {
            step.kind = wasRead ? RevisionKind::ReExtraction : RevisionKind::Update;
            step.precedes = next;
            // Of a page that knows the time of some of its states only, the others stand between.
            const qsizetype at =
                isDated ? placeByTime(times.at(i), stored.revisions) : stored.revisions.size();
            if (!wasRead && next.isEmpty() && at < stored.revisions.size()) {
                step.precedes = stored.revisions.at(at).revision.id;
            }
        }
        steps.prepend(step);
    }
    return steps;
}

} // namespace

QList<StoreStep> storePlan(const QList<StoredRevision> &incoming, const StoredHistory &stored)
{
    QList<StoredRevision> distinct;
    for (const StoredRevision &revision : incoming) {
        if (distinct.isEmpty()
            || distinct.last().revision.contentHash != revision.revision.contentHash) {
            distinct.append(revision);
        }
    }
    QList<StoreStep> planned;
    if (stored.revisions.isEmpty()) {
        planned = QList<StoreStep>(distinct.size());
        planned.first().kind = RevisionKind::First;
    } else if (distinct.size() == 1) {
        planned = {singleStep(distinct.first(), stored)};
    } else {
        planned = historySteps(distinct, stored);
    }
    QList<StoreStep> steps;
    for (qsizetype i = 0, next = 0; i < incoming.size(); ++i) {
        const bool repeats =
            i > 0 && incoming.at(i).revision.contentHash == incoming.at(i - 1).revision.contentHash;
        steps.append(repeats ? StoreStep{.repeatsStepBefore = true} : planned.at(next++));
    }
    return steps;
}

QList<StoredRevision> inOrderOfTexts(const QList<StoredRevision> &committed, const Looks &looks)
{
    QList<StoredRevision> ordered;
    const auto indexOf = [&ordered](const RevisionId &id) {
        if (id.isEmpty()) {
            return qsizetype{-1};
        }
        const auto found = std::ranges::find_if(
            ordered, [&id](const StoredRevision &other) { return other.revision.id == id; });
        return found == ordered.end() ? qsizetype{-1} : std::distance(ordered.begin(), found);
    };
    for (const StoredRevision &revision : committed) {
        qsizetype at = ordered.size();
        if (const qsizetype next = indexOf(revision.precedes); next >= 0) {
            at = next;
        } else if (const qsizetype base = indexOf(revision.reExtracts); base >= 0) {
            at = base + 1;
            while (at < ordered.size()
                   && ordered.at(at).revision.kind == RevisionKind::ReExtraction) {
                ++at;
            }
        }
        ordered.insert(at, revision);
    }
    StoredHistory history{ordered, looks};
    numberAndDate(history);
    return history.revisions;
}

void numberAndDate(StoredHistory &history)
{
    for (qsizetype i = 0; i < history.revisions.size(); ++i) {
        Revision &revision = history.revisions[i].revision;
        revision.number = static_cast<int>(i) + 1;
        if (revision.kind != RevisionKind::ReExtraction) {
            revision.kind = i == 0 ? RevisionKind::First : RevisionKind::Update;
        }
        // To have fetched an old capture is no look at the article.
        const bool isOld = !history.revisions.at(i).origin.isEmpty() && revision.archived;
        const QDateTime own = isOld ? *revision.archived : revision.fetched;
        revision.lastSeen = std::max(own, history.looks.lastAt(revision.id).value_or(own));
        const auto archived = history.looks.firstArchived(revision.id);
        if (archived && (!revision.archived || *archived < *revision.archived)) {
            revision.archived = archived;
        }
    }
    for (const StoredRevision &twin : std::as_const(history.twins)) {
        if (twin.revision.number < 1 || twin.revision.number > history.revisions.size()) {
            continue;
        }
        Revision &revision = history.revisions[twin.revision.number - 1].revision;
        const QDateTime own = twin.origin.isEmpty() || !twin.revision.archived
            ? twin.revision.fetched
            : *twin.revision.archived;
        const QDateTime last =
            std::max(own, history.looks.lastAt(twin.revision.id).value_or(own));
        revision.lastSeen = std::max(revision.lastSeen.value_or(last), last);
    }
}

} // namespace parallax::archive
