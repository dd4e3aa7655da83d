// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The nodes that stand on the texts: claims, what differs, and what readers said.

#include "jsonldnodes.h"

#include <app/domain/names.h>
#include <app/report/report.h>

using namespace Qt::StringLiterals;

namespace parallax::exporting {

RevisionId LinkedWriter::revisionOf(const Claim &claim) const
{
    return material.comparison.articles.at(claim.article).revision;
}

void LinkedWriter::span(const RevisionId &revision, const TextSpan &span)
{
    // A revision that could not be read has no text to count in.
    if (const auto text = texts.constFind(revision); text != texts.cend()) {
        json.member("plx:begin"_L1, text->before(span.begin));
        json.member("plx:end"_L1, text->before(span.end));
    }
}

void LinkedWriter::references(QLatin1StringView key, const QList<ClaimId> &claims)
{
    json.key(key);
    json.beginArray();
    for (const ClaimId &claim : claims) {
        reference(part(claim.value));
    }
    json.endArray();
}

void LinkedWriter::writeClaims()
{
    for (const Claim &claim : material.comparison.claims) {
        json.beginObject();
        json.member("@id"_L1, part(claim.id.value));
        json.member("@type"_L1, u"Claim"_s);
        json.member("text"_L1, material.comparison.text(claim));
        json.key("appearance"_L1);
        reference(revisionUrn(revisionOf(claim)));
        span(revisionOf(claim), claim.span);
        member("plx:speaker"_L1, claim.speaker);
        json.member("plx:certainty"_L1, certaintyName(claim.certainty));
        json.endObject();
    }
}

void LinkedWriter::writeCell(const CoverageCell &cell, const ComparedArticle &article)
{
    json.beginObject();
    json.key("plx:article"_L1);
    reference(workName(article.id));
    json.member("plx:state"_L1, coverageStateName(cell.state));
    if (!cell.looked.isEmpty()) {
        json.key("plx:lookedIn"_L1);
        json.beginArray();
        for (const LookedIn place : cell.looked) {
            json.value(lookedInName(place));
        }
        json.endArray();
    }
    json.endObject();
}

void LinkedWriter::writeGroups()
{
    const Comparison &comparison = material.comparison;
    for (qsizetype i = 0; i < comparison.alignment.groups.size(); ++i) {
        const ClaimGroup &group = comparison.alignment.groups.at(i);
        json.beginObject();
        json.member("@id"_L1, part(group.id.value));
        json.member("@type"_L1, u"plx:ClaimGroup"_s);
        json.member("name"_L1, group.label);
        references("plx:claims"_L1, group.claims);
        const auto row = std::ranges::find(comparison.coverage, group.id, &CoverageRow::group);
        if (row != comparison.coverage.cend()) {
            json.key("plx:coverage"_L1);
            json.beginArray();
            for (qsizetype cell = 0; cell < std::min(row->cells.size(), comparison.articles.size());
                 ++cell) {
                writeCell(row->cells.at(cell), comparison.articles.at(cell));
            }
            json.endArray();
        }
        json.endObject();
    }
}

void LinkedWriter::writeLinks()
{
    for (const ClaimLink &link : material.comparison.alignment.links) {
        json.beginObject();
        json.member("@type"_L1, u"plx:ClaimLink"_s);
        references("plx:claims"_L1, {link.a, link.b});
        json.member("plx:score"_L1, link.score);
        json.key("plx:byHand"_L1);
        json.flag(link.isByHand);
        json.key("plx:reasons"_L1);
        json.beginArray();
        for (const MatchReason &reason : link.why) {
            json.value(matchReasonName(reason.kind) + u": "_s + reason.text);
        }
        json.endArray();
        json.endObject();
    }
}

void LinkedWriter::writeSide(QLatin1StringView key, const DiscrepancySide &side)
{
    json.key(key);
    json.beginObject();
    json.key("plx:claim"_L1);
    reference(part(side.claim.value));
    if (const Claim *claim = material.comparison.claim(side.claim)) {
        span(revisionOf(*claim), side.span);
    }
    json.member("text"_L1, side.text);
    json.endObject();
}

void LinkedWriter::writeDiscrepancies()
{
    const auto labels = report::ReportLabels::english();
    for (const Discrepancy &one : material.comparison.discrepancies) {
        json.beginObject();
        json.member("@type"_L1, u"plx:Discrepancy"_s);
        json.member("plx:kind"_L1, discrepancyKindName(one.kind));
        json.key("plx:group"_L1);
        reference(part(one.group.value));
        writeSide("plx:a"_L1, one.a);
        writeSide("plx:b"_L1, one.b);
        json.member("description"_L1, report::explanationText(one.explanation, labels));
        json.member("plx:confidence"_L1, one.confidence);
        json.endObject();
    }
}

void LinkedWriter::writeTarget(const TextSelector &place)
{
    json.beginObject();
    json.member("@type"_L1, u"oa:SpecificResource"_s);
    json.key("oa:hasSource"_L1);
    reference(revisionUrn(place.revision));
    json.key("oa:hasSelector"_L1);
    json.beginArray();
    if (const auto text = texts.constFind(place.revision); text != texts.cend()) {
        json.beginObject();
        json.member("@type"_L1, u"oa:TextPositionSelector"_s);
        json.member("oa:start"_L1, text->before(place.span.begin));
        json.member("oa:end"_L1, text->before(place.span.end));
        json.endObject();
    }
    json.beginObject();
    json.member("@type"_L1, u"oa:TextQuoteSelector"_s);
    json.member("oa:exact"_L1, place.exact);
    member("oa:prefix"_L1, place.prefix);
    member("oa:suffix"_L1, place.suffix);
    json.endObject();
    json.endArray();
    json.endObject();
}

void LinkedWriter::writeAnnotations()
{
    const auto body = [this](const QString &text, const QString &purpose) {
        if (text.isEmpty()) {
            return;
        }
        json.beginObject();
        json.member("@type"_L1, u"oa:TextualBody"_s);
        json.member("rdf:value"_L1, text);
        json.key("oa:hasPurpose"_L1);
        reference(purpose);
        json.endObject();
    };
    for (const Annotation &one : material.annotations) {
        json.beginObject();
        json.member("@id"_L1, u"urn:uuid:"_s + escaped(one.id.value));
        json.member("@type"_L1, u"oa:Annotation"_s);
        json.key("oa:hasBody"_L1);
        json.beginArray();
        body(one.code, u"oa:tagging"_s);
        body(one.note, u"oa:commenting"_s);
        json.endArray();
        json.key("oa:hasTarget"_L1);
        json.beginArray();
        for (const TextSelector &place : one.selectors) {
            writeTarget(place);
        }
        json.endArray();
        json.member("plx:on"_L1, annotationTargetName(one.target));
        member("plx:kind"_L1, one.discrepancyKind);
        agent("dcterms:creator"_L1, u"Person"_s, one.author);
        time("dcterms:created"_L1, one.created);
        time("dcterms:modified"_L1, one.modified);
        json.endObject();
    }
}

void LinkedWriter::writeDecisions()
{
    for (const AlignmentDecision &one : material.decisions) {
        json.beginObject();
        json.member("@id"_L1, u"urn:parallax:decision:"_s + escaped(one.id.value));
        json.member("@type"_L1, u"plx:Decision"_s);
        json.member("plx:act"_L1, decisionActName(one.act));
        json.key("plx:parts"_L1);
        json.beginArray();
        for (const QList<TextSelector> &part : one.parts) {
            json.beginObject();
            json.key("oa:hasTarget"_L1);
            json.beginArray();
            for (const TextSelector &place : part) {
                writeTarget(place);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        agent("dcterms:creator"_L1, u"Person"_s, one.author);
        time("dcterms:created"_L1, one.made);
        json.endObject();
    }
}

} // namespace parallax::exporting
