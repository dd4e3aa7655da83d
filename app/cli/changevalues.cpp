// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changevalues.h"

#include "command.h"
#include "jsonvalues.h"

#include <app/domain/articlejson.h>
#include <app/workspace/changesummary.h>

#include <QJsonArray>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QJsonObject spanObject(const TextSpan &span)
{
    return {{u"begin"_s, span.begin}, {u"end"_s, span.end}};
}

QJsonValue spanValue(const std::optional<TextSpan> &span)
{
    return span ? QJsonValue(spanObject(*span)) : QJsonValue();
}

QJsonArray spanArray(const QList<TextSpan> &spans)
{
    QJsonArray array;
    for (const TextSpan &span : spans) {
        array.append(spanObject(span));
    }
    return array;
}

const Revision &revisionAt(const workspace::ArticleBlame &blame, qsizetype index)
{
    return blame.record.revisions.at(index);
}

QDateTime seenAt(const Revision &revision)
{
    return revision.archived.value_or(revision.fetched);
}

QJsonArray numbers(const workspace::ArticleBlame &blame, const QList<qsizetype> &indices)
{
    QJsonArray array;
    for (const qsizetype index : indices) {
        array.append(revisionAt(blame, index).number);
    }
    return array;
}

QString inRevision(const workspace::ArticleBlame &blame, qsizetype index)
{
    const Revision &revision = revisionAt(blame, index);
    return u"%1 in revision %2"_s.arg(isoTime(seenAt(revision))).arg(revision.number);
}

bool isUnannounced(const RevisionChange &change)
{
    return isOfContent(change.kind) && change.note < 0
        && change.kind != RevisionChange::Kind::CorrectionAdded;
}

} // namespace

QJsonObject changeObject(const RevisionChange &change, const QString &outlet)
{
    return {{u"kind"_s, workspace::changeKindName(change.kind)},
            {u"before"_s, change.before},
            {u"after"_s, change.after},
            {u"explanation"_s, workspace::changeInWords(change, outlet)},
            {u"old"_s, spanValue(change.oldSpan)},
            {u"new"_s, spanValue(change.newSpan)},
            {u"oldWords"_s, spanArray(change.oldWords)},
            {u"newWords"_s, spanArray(change.newWords)},
            {u"note"_s, change.note < 0 ? QJsonValue() : QJsonValue(change.note)}};
}

void insertChanges(QJsonObject &object, const ChangeSummary &summary, const QString &outlet)
{
    QJsonArray changes;
    QMap<QString, int> kinds;
    int unannounced = 0;
    for (const RevisionChange &change : summary.changes) {
        changes.append(changeObject(change, outlet));
        ++kinds[workspace::changeKindName(change.kind)];
        unannounced += isUnannounced(change) ? 1 : 0;
    }
    QJsonArray notes;
    for (const CorrectionNote &note : summary.notes) {
        notes.append(QJsonObject{{u"text"_s, note.text},
                                 {u"span"_s, spanValue(note.span)},
                                 {u"new"_s, note.isNew},
                                 {u"later"_s, note.isLater}});
    }
    QJsonObject counts;
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        counts.insert(kind.key(), kind.value());
    }
    object.insert(u"changes"_s, changes);
    object.insert(u"notes"_s, notes);
    object.insert(u"kinds"_s, counts);
    object.insert(u"unannounced"_s, unannounced);
}

QStringList changeLines(const ChangeSummary &summary, const QString &outlet)
{
    QStringList announced;
    QStringList others;
    int quiet = 0;
    for (const RevisionChange &change : summary.changes) {
        if (!isOfContent(change.kind)) {
            ++quiet;
            continue;
        }
        const QString line = u"  "_s + workspace::changeInWords(change, outlet).simplified();
        (isUnannounced(change) ? others : announced).append(line);
    }
    QStringList lines;
    if (!others.isEmpty()) {
        lines.append(u"no note about these was found in the text stored:"_s);
        lines += others;
    }
    if (!announced.isEmpty()) {
        lines.append(u"with a note of the outlet:"_s);
        lines += announced;
    }
    if (quiet > 0) {
        lines.append(u"and %1 of place, spelling, layout or page furniture only"_s.arg(quiet));
    }
    return lines;
}

QJsonObject originObject(const workspace::ArticleBlame &blame, qsizetype sentence)
{
    const SentenceOrigin &origin = blame.origins.at(sentence);
    const TextSpan span = blame.sentences.at(sentence).span;
    const auto place = [&blame](qsizetype index) {
        return QJsonObject{{u"revision"_s, revisionAt(blame, index).number},
                           {u"time"_s, isoTime(seenAt(revisionAt(blame, index)))}};
    };
    return {{u"begin"_s, span.begin},
            {u"end"_s, span.end},
            {u"text"_s, span.in(blame.article.text).toString()},
            {u"firstSeen"_s, place(origin.firstSeen)},
            {u"lastChanged"_s, place(origin.lastChanged)},
            {u"changedIn"_s, numbers(blame, origin.changedIn)},
            {u"movedIn"_s, numbers(blame, origin.movedIn)},
            {u"returnedIn"_s,
             origin.returnedIn ? QJsonValue(revisionAt(blame, *origin.returnedIn).number)
                               : QJsonValue()}};
}

QString originInWords(const workspace::ArticleBlame &blame, qsizetype sentence)
{
    const SentenceOrigin &origin = blame.origins.at(sentence);
    QStringList facts{u"first seen "_s + inRevision(blame, origin.firstSeen)};
    if (origin.lastChanged != origin.firstSeen) {
        facts.append(u"last changed "_s + inRevision(blame, origin.lastChanged));
    }
    if (!origin.movedIn.isEmpty()) {
        facts.append(u"moved "_s + inRevision(blame, origin.movedIn.last()));
    }
    if (origin.returnedIn) {
        facts.append(u"returned "_s + inRevision(blame, *origin.returnedIn));
    }
    return facts.join(u", "_s);
}

} // namespace parallax::cli
