// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisionjson.h"

#include "annotationjson.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

constexpr QLatin1StringView decisionPrefix("urn:parallax:decision:");
/// A group has at most some claims of every article; far more than that is no decision.
constexpr int mostTargets = 4096;

} // namespace

QJsonObject toJson(const AlignmentDecision &decision, const QJsonObject &before)
{
    QJsonArray targets;
    for (qsizetype part = 0; part < decision.parts.size(); ++part) {
        for (const TextSelector &place : decision.parts.at(part)) {
            QJsonObject target = toJson(place);
            target.insert(u"parallax:part"_s, part);
            targets.append(target);
        }
    }
    const QJsonObject body{{u"type"_s, u"TextualBody"_s},
                           {u"purpose"_s, u"assessing"_s},
                           {u"format"_s, u"text/plain"_s},
                           {u"value"_s, decisionActName(decision.act)}};
    QJsonObject object = before;
    object.insert(u"@context"_s,
                  QJsonArray{u"http://www.w3.org/ns/anno.jsonld"_s,
                             QJsonObject{{u"parallax"_s, u"urn:parallax:"_s}}});
    object.insert(u"id"_s, QString(decisionPrefix + decision.id.value));
    object.insert(u"type"_s, u"Annotation"_s);
    object.insert(u"motivation"_s, u"linking"_s);
    object.insert(u"creator"_s,
                  QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, decision.author}});
    object.insert(u"created"_s, isoTime(decision.made));
    object.insert(u"body"_s, QJsonArray{body});
    object.insert(u"target"_s, targets);
    object.insert(u"parallax:event"_s, decision.event.value);
    object.insert(u"parallax:positionUnit"_s, u"utf-16-code-unit"_s);
    return object;
}

Result<AlignmentDecision> decisionFromJson(const QJsonObject &object)
{
    AlignmentDecision decision;
    const QString id = object.value("id"_L1).toString();
    const QJsonObject body = object.value("body"_L1).toArray().first().toObject();
    const auto act = decisionActFromName(body.value("value"_L1).toString());
    if (!id.startsWith(decisionPrefix) || !act) {
        return failure(Error::Code::Malformed, u"decision without name, or of unknown kind"_s);
    }
    decision.id = {id.mid(decisionPrefix.size())};
    decision.event = {object.value("parallax:event"_L1).toString()};
    decision.act = *act;
    decision.author = object.value("creator"_L1).toObject().value("name"_L1).toString();
    decision.made =
        QDateTime::fromString(object.value("created"_L1).toString(), Qt::ISODate).toUTC();
    const QJsonArray targets = object.value("target"_L1).toArray();
    if (targets.size() > mostTargets) {
        return failure(Error::Code::Malformed, u"decision on too many places"_s);
    }
    for (const QJsonValue &value : targets) {
        const QJsonObject target = value.toObject();
        auto selector = selectorFromJson(target);
        if (!selector) {
            return tl::unexpected(selector.error());
        }
        // Parts come in order; a number that leaves one out, or goes back, belongs to none.
        const int part = target.value("parallax:part"_L1).toInt(-1);
        if (part < 0 || part > decision.parts.size() || part + 1 < decision.parts.size()) {
            return failure(Error::Code::Malformed, u"decision with parts out of order"_s);
        }
        if (part == decision.parts.size()) {
            decision.parts.append(QList<TextSelector>());
        }
        decision.parts.last().append(std::move(*selector));
    }
    const qsizetype least = decision.act == AlignmentDecision::Act::Confirm ? 1 : 2;
    if (targets.size() < 2 || decision.parts.size() < least) {
        return failure(Error::Code::Malformed, u"decision on fewer than two places"_s);
    }
    return decision;
}

} // namespace parallax::archive
