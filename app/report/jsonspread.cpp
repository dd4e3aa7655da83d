// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonspread.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

void writeFlag(JsonWriter &json, QLatin1StringView name, bool isSet)
{
    json.key(name);
    json.flag(isSet);
}

void writeNumbers(JsonWriter &json, QLatin1StringView name, const QList<qsizetype> &numbers)
{
    json.key(name);
    json.beginArray();
    for (const qsizetype number : numbers) {
        json.value(number);
    }
    json.endArray();
}

void writeTime(JsonWriter &json, QLatin1StringView name, const std::optional<QDateTime> &time)
{
    json.memberOrNull(name, time && time->isValid() ? isoTime(*time) : QString());
}

void writeCount(JsonWriter &json, QLatin1StringView name, const std::optional<qint64> &count)
{
    json.key(name);
    if (count) {
        json.value(qsizetype(*count));
    } else {
        json.null();
    }
}

void writeRun(JsonWriter &json, const Comparison &comparison, const SharedRun &run)
{
    json.beginObject();
    json.member("kind"_L1, sharedRunKindName(run.kind));
    json.member("words"_L1, run.words);
    json.key("places"_L1);
    json.beginArray();
    for (const CopyPlace &place : run.places) {
        json.beginObject();
        json.member("article"_L1, place.article);
        json.member("begin"_L1, place.span.begin);
        json.member("end"_L1, place.span.end);
        json.member("text"_L1,
                    place.span.in(comparison.articles.at(place.article).article.text).toString());
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeArticle(JsonWriter &json, const SharedCopy &copy, qsizetype article)
{
    json.beginObject();
    json.member("article"_L1, article);
    json.member("share"_L1, copy.shares.at(article));
    json.key("agencies"_L1);
    json.beginArray();
    for (const NamedAgency &agency : copy.agencies) {
        if (agency.article != article) {
            continue;
        }
        json.beginObject();
        json.member("name"_L1, agency.name);
        writeFlag(json, "credit"_L1, agency.isCredit);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeTelling(JsonWriter &json, const Telling &telling)
{
    json.beginObject();
    json.member("article"_L1, telling.article);
    json.memberOrNull("claim"_L1, telling.claim.value);
    if (!telling.words.isEmpty()) {
        json.member("text"_L1, telling.words);
    }
    json.member("order"_L1, tellingOrderName(telling.order));
    json.member("revision"_L1, qsizetype(telling.firstRevision));
    json.member("clock"_L1, clockName(telling.appeared.clock));
    writeTime(json, "earliest"_L1, telling.appeared.earliest);
    writeTime(json, "latest"_L1, telling.appeared.latest);
    writeFlag(json, "dateOnly"_L1, telling.appeared.isDateOnly);
    writeCount(json, "leastLagSeconds"_L1, telling.leastLag);
    writeCount(json, "mostLagSeconds"_L1, telling.mostLag);
    json.key("changes"_L1);
    json.beginArray();
    for (const ClaimChange &change : telling.changes) {
        json.beginObject();
        json.member("from"_L1, qsizetype(change.fromRevision));
        json.member("to"_L1, qsizetype(change.toRevision));
        json.member("before"_L1, change.before);
        json.member("after"_L1, change.after);
        writeFlag(json, "figure"_L1, change.isFigure);
        json.endObject();
    }
    json.endArray();
    writeCount(json, "droppedIn"_L1, telling.droppedIn);
    json.endObject();
}

} // namespace

void writeSharedCopy(JsonWriter &json, const Comparison &comparison)
{
    const SharedCopy &copy = comparison.sharedCopy;
    json.key("sharedCopy"_L1);
    json.beginObject();
    json.key("runs"_L1);
    json.beginArray();
    for (const SharedRun &run : copy.runs) {
        writeRun(json, comparison, run);
    }
    json.endArray();
    json.key("articles"_L1);
    json.beginArray();
    for (qsizetype article = 0; article < copy.shares.size(); ++article) {
        writeArticle(json, copy, article);
    }
    json.endArray();
    json.key("clusters"_L1);
    json.beginArray();
    for (const CopyCluster &cluster : copy.clusters) {
        json.beginObject();
        writeNumbers(json, "articles"_L1, cluster.articles);
        writeNumbers(json, "runs"_L1, cluster.runs);
        json.endObject();
    }
    json.endArray();
    json.key("groups"_L1);
    json.beginArray();
    for (const ClaimGroup &group : comparison.alignment.groups) {
        const qsizetype outlets = comparison.outletCount(group);
        if (outlets < 2) {
            continue;
        }
        json.beginObject();
        json.member("group"_L1, group.id.value);
        json.member("articles"_L1, outlets);
        json.member("independent"_L1, comparison.independentTellings(group));
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writePropagation(JsonWriter &json, const Comparison &comparison)
{
    json.key("propagation"_L1);
    json.beginArray();
    for (const ClaimHistory &history : comparison.propagation) {
        json.beginObject();
        json.member("group"_L1, history.group.value);
        json.key("tellings"_L1);
        json.beginArray();
        for (const Telling &telling : history.tellings) {
            writeTelling(json, telling);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
}

} // namespace parallax::report
