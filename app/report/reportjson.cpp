// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonspread.h"
#include "jsonwriter.h"
#include "report.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

void writeSpan(JsonWriter &json, const TextSpan &span)
{
    json.member("begin"_L1, span.begin);
    json.member("end"_L1, span.end);
}

void writeTime(JsonWriter &json, QLatin1StringView name, const std::optional<QDateTime> &time)
{
    json.memberOrNull(name, time && time->isValid() ? isoTime(*time) : QString());
}

void writeProvenance(JsonWriter &json, const ComparedArticle &compared)
{
    const Revision &record = compared.record;
    json.key("provenance"_L1);
    json.beginObject();
    json.member("article"_L1, compared.id.value);
    json.member("commit"_L1, compared.revision.value);
    json.member("revision"_L1, qsizetype(compared.revisionNumber));
    json.member("revisions"_L1, qsizetype(compared.revisionCount));
    json.member("kind"_L1, revisionKindName(record.kind));
    json.memberOrNull("url"_L1, record.url.toString(QUrl::FullyEncoded));
    writeTime(json, "fetched"_L1, record.fetched);
    writeTime(json, "claimed"_L1, record.claimed);
    writeTime(json, "archived"_L1, record.archived);
    writeTime(json, "lastSeen"_L1, record.lastSeen);
    json.memberOrNull("observedNote"_L1, record.observedNote);
    json.memberOrNull("sha256"_L1, record.captureHash);
    json.memberOrNull("textSha256"_L1, record.contentHash);
    json.endObject();
}

void writeArticle(JsonWriter &json, const ComparedArticle &compared)
{
    const Article &article = compared.article;
    json.beginObject();
    json.member("outlet"_L1, compared.outlet);
    json.member("file"_L1, compared.file);
    json.member("headline"_L1, article.headline);
    writeTime(json, "published"_L1, article.published);
    json.member("language"_L1, article.language);
    if (compared.languageSupport != LanguageSupport::Full) {
        json.member("languageSupport"_L1, languageSupportName(compared.languageSupport));
    }
    json.member("text"_L1, article.text);
    json.key("paragraphs"_L1);
    json.beginArray();
    for (const Paragraph &paragraph : article.paragraphs) {
        json.beginObject();
        writeSpan(json, paragraph.span);
        json.member("role"_L1, contractRole(paragraph.role));
        if (paragraph.isRestored) {
            json.member("restored"_L1, u"by the reader"_s);
        }
        json.endObject();
    }
    json.endArray();
    json.key("sentences"_L1);
    json.beginArray();
    for (const Sentence &sentence : compared.sentences) {
        json.beginObject();
        writeSpan(json, sentence.span);
        json.endObject();
    }
    json.endArray();
    if (!compared.revision.isEmpty()) {
        writeProvenance(json, compared);
    }
    json.endObject();
}

void writeFigure(JsonWriter &json, const Figure &figure)
{
    json.beginObject();
    writeSpan(json, figure.number);
    json.member("value"_L1, figure.value);
    if (figure.upper) {
        json.member("upper"_L1, *figure.upper);
    }
    json.member("unit"_L1, figure.unit);
    json.member("qualifier"_L1, qualifierName(figure.qualifier));
    json.endObject();
}

void writeClaim(JsonWriter &json, const Claim &claim)
{
    json.beginObject();
    json.member("id"_L1, claim.id.value);
    json.member("article"_L1, claim.article);
    writeSpan(json, claim.span);
    json.memberOrNull("speaker"_L1, claim.speaker);
    json.key("figures"_L1);
    json.beginArray();
    for (const Figure &figure : claim.figures) {
        writeFigure(json, figure);
    }
    json.endArray();
    json.key("quotations"_L1);
    json.beginArray();
    for (const Quotation &quotation : claim.quotations) {
        json.beginObject();
        writeSpan(json, quotation.span);
        json.endObject();
    }
    json.endArray();
    json.key("dates"_L1);
    json.beginArray();
    for (const DateMention &date : claim.dates) {
        json.beginObject();
        writeSpan(json, date.span);
        json.memberOrNull("value"_L1, date.value);
        json.endObject();
    }
    json.endArray();
    json.member("certainty"_L1, certaintyName(claim.certainty));
    json.endObject();
}

void writeLink(JsonWriter &json, const ClaimLink &link)
{
    json.beginObject();
    json.member("a"_L1, link.a.value);
    json.member("b"_L1, link.b.value);
    json.member("score"_L1, link.score);
    json.key("why"_L1);
    json.beginArray();
    for (const MatchReason &reason : link.why) {
        json.value(QString(matchReasonName(reason.kind) + ": "_L1 + reason.text));
    }
    json.endArray();
    if (!link.confirmedBy.isEmpty()) {
        json.key("confirmedBy"_L1);
        json.beginArray();
        for (const QString &author : link.confirmedBy) {
            json.value(author);
        }
        json.endArray();
        json.key("byHand"_L1);
        json.flag(link.isByHand);
    }
    json.endObject();
}

void writeGroup(JsonWriter &json, const ClaimGroup &group)
{
    json.beginObject();
    json.member("id"_L1, group.id.value);
    json.member("label"_L1, group.label);
    json.key("claims"_L1);
    json.beginArray();
    for (const ClaimId &id : group.claims) {
        json.value(id.value);
    }
    json.endArray();
    json.endObject();
}

void writeSide(JsonWriter &json, QLatin1StringView name, const DiscrepancySide &side)
{
    json.key(name);
    json.beginObject();
    json.member("claim"_L1, side.claim.value);
    writeSpan(json, side.span);
    json.member("text"_L1, side.text);
    json.endObject();
}

void writeDiscrepancy(JsonWriter &json, const Discrepancy &discrepancy, const ReportLabels &labels)
{
    json.beginObject();
    json.member("kind"_L1, discrepancyKindName(discrepancy.kind));
    json.member("group"_L1, discrepancy.group.value);
    writeSide(json, "a"_L1, discrepancy.a);
    writeSide(json, "b"_L1, discrepancy.b);
    json.member("explanation"_L1, explanationText(discrepancy.explanation, labels));
    json.member("confidence"_L1, discrepancy.confidence);
    if (discrepancy.repeats) {
        json.member("repeats"_L1, *discrepancy.repeats);
    }
    json.endObject();
}

void writeNearest(JsonWriter &json, const CoverageCell &cell)
{
    json.key("nearest"_L1);
    json.beginObject();
    json.member("in"_L1, lookedInName(cell.nearestIn));
    if (cell.nearest) {
        writeSpan(json, *cell.nearest);
    }
    if (!cell.nearestText.isEmpty()) {
        json.member("text"_L1, cell.nearestText);
    }
    json.member("score"_L1, cell.nearestScore);
    json.endObject();
}

void writeCoverage(JsonWriter &json, const CoverageRow &row)
{
    json.beginObject();
    json.member("group"_L1, row.group.value);
    json.key("cells"_L1);
    json.beginArray();
    for (qsizetype index = 0; index < row.cells.size(); ++index) {
        const CoverageCell &cell = row.cells.at(index);
        json.beginObject();
        json.member("article"_L1, index);
        json.member("state"_L1, coverageStateName(cell.state));
        if (cell.claims.isEmpty()) {
            json.key("looked"_L1);
            json.beginArray();
            for (const LookedIn place : cell.looked) {
                json.value(lookedInName(place));
            }
            json.endArray();
        }
        if (cell.nearest || !cell.nearestText.isEmpty()) {
            writeNearest(json, cell);
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeAnnotation(JsonWriter &json, const Annotation &annotation)
{
    json.beginObject();
    json.member("id"_L1, annotation.id.value);
    json.member("target"_L1, annotationTargetName(annotation.target));
    if (annotation.target == Annotation::Target::Discrepancy) {
        json.member("kind"_L1, annotation.discrepancyKind);
    }
    json.member("author"_L1, annotation.author);
    json.member("code"_L1, annotation.code);
    json.member("note"_L1, annotation.note);
    writeTime(json, "created"_L1, annotation.created);
    writeTime(json, "modified"_L1, annotation.modified);
    json.key("selectors"_L1);
    json.beginArray();
    for (const TextSelector &selector : annotation.selectors) {
        json.beginObject();
        json.member("article"_L1, selector.article.value);
        json.member("commit"_L1, selector.revision.value);
        writeSpan(json, selector.span);
        json.member("exact"_L1, selector.exact);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writePlace(JsonWriter &json, const TextSelector &place, bool isLost)
{
    json.beginObject();
    json.member("article"_L1, place.article.value);
    json.member("commit"_L1, place.revision.value);
    writeSpan(json, place.span);
    json.member("exact"_L1, place.exact);
    json.key("lost"_L1);
    json.flag(isLost);
    json.endObject();
}

void writeDecision(JsonWriter &json, const PlacedDecision &placed)
{
    const AlignmentDecision &decision = placed.decision;
    json.beginObject();
    json.member("id"_L1, decision.id.value);
    json.member("act"_L1, decisionActName(decision.act));
    json.member("author"_L1, decision.author);
    writeTime(json, "made"_L1, decision.made);
    json.key("overtaken"_L1);
    json.flag(placed.isOvertaken);
    json.key("parts"_L1);
    json.beginArray();
    for (const QList<TextSelector> &part : decision.parts) {
        json.beginArray();
        for (const TextSelector &place : part) {
            writePlace(json, place, placed.lost.contains(place));
        }
        json.endArray();
    }
    json.endArray();
    json.endObject();
}

void writeDisagreement(JsonWriter &json, const Disagreement &disagreement)
{
    json.beginObject();
    json.member("a"_L1, disagreement.a.value);
    json.member("b"_L1, disagreement.b.value);
    json.member("same"_L1, disagreement.same.value);
    json.member("different"_L1, disagreement.different.value);
    json.endObject();
}

template <typename Items, typename Write>
void writeList(JsonWriter &json, QLatin1StringView name, const Items &items, Write write)
{
    json.key(name);
    json.beginArray();
    for (const auto &item : items) {
        write(json, item);
    }
    json.endArray();
}

} // namespace

QByteArray toJson(const Comparison &comparison)
{
    const ReportLabels labels = ReportLabels::english();
    const bool isStored = !comparison.event.id.isEmpty();
    JsonWriter json;
    json.beginObject();
    if (isStored) {
        json.key("event"_L1);
        json.beginObject();
        json.member("id"_L1, comparison.event.id.value);
        json.member("name"_L1, comparison.event.name);
        json.endObject();
    }
    writeList(json, "articles"_L1, comparison.articles, writeArticle);
    writeList(json, "claims"_L1, comparison.claims, writeClaim);
    writeList(json, "links"_L1, comparison.alignment.links, writeLink);
    writeList(json, "groups"_L1, comparison.alignment.groups, writeGroup);
    writeList(json, "discrepancies"_L1, comparison.discrepancies,
              [&labels](JsonWriter &to, const Discrepancy &discrepancy) {
                  writeDiscrepancy(to, discrepancy, labels);
              });
    writeList(json, "coverage"_L1, comparison.coverage, writeCoverage);
    writeSharedCopy(json, comparison);
    writePropagation(json, comparison);
    if (isStored) {
        writeList(json, "annotations"_L1, comparison.annotations, writeAnnotation);
        writeList(json, "decisions"_L1, comparison.decisions, writeDecision);
        writeList(json, "disagreements"_L1, comparison.disagreements, writeDisagreement);
    }
    json.endObject();
    return json.bytes() + '\n';
}

} // namespace parallax::report
