// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotationjson.h"

#include <app/domain/articlejson.h>
#include <app/domain/names.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

constexpr QLatin1StringView articlePrefix("urn:parallax:article:");
constexpr QLatin1StringView annotationPrefix("urn:uuid:");

QJsonObject mergedInto(QJsonObject before, const QJsonObject &known)
{
    for (auto field = known.constBegin(); field != known.constEnd(); ++field) {
        before.insert(field.key(), field.value());
    }
    return before;
}

QJsonObject body(QLatin1StringView purpose, const QString &value)
{
    return {{u"type"_s, u"TextualBody"_s},
            {u"purpose"_s, purpose},
            {u"format"_s, u"text/plain"_s},
            {u"value"_s, value}};
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

} // namespace

QJsonObject toJson(const TextSelector &selector)
{
    const QJsonObject quote{{u"type"_s, u"TextQuoteSelector"_s},
                            {u"exact"_s, selector.exact},
                            {u"prefix"_s, selector.prefix},
                            {u"suffix"_s, selector.suffix}};
    const QJsonObject position{{u"type"_s, u"TextPositionSelector"_s},
                               {u"start"_s, selector.span.begin},
                               {u"end"_s, selector.span.end}};
    return {
        {u"source"_s, QString(articlePrefix + selector.article.value)},
        {u"state"_s,
         QJsonObject{{u"type"_s, u"parallax:Revision"_s}, {u"value"_s, selector.revision.value}}},
        {u"selector"_s, QJsonArray{quote, position}}};
}

Result<TextSelector> selectorFromJson(const QJsonObject &target)
{
    TextSelector selector;
    const QString source = target.value("source"_L1).toString();
    if (!source.startsWith(articlePrefix)) {
        return failure(Error::Code::Malformed, u"annotation without an article it stands on"_s);
    }
    selector.article = {source.mid(articlePrefix.size())};
    selector.revision = {target.value("state"_L1).toObject().value("value"_L1).toString()};
    for (const QJsonValue &value : target.value("selector"_L1).toArray()) {
        const QJsonObject part = value.toObject();
        const QString type = part.value("type"_L1).toString();
        if (type == "TextQuoteSelector"_L1) {
            selector.exact = part.value("exact"_L1).toString();
            selector.prefix = part.value("prefix"_L1).toString();
            selector.suffix = part.value("suffix"_L1).toString();
        } else if (type == "TextPositionSelector"_L1) {
            selector.span = {part.value("start"_L1).toInt(-1), part.value("end"_L1).toInt(-1)};
        }
    }
    if (selector.span.begin < 0 || selector.span.end < selector.span.begin) {
        return failure(Error::Code::Malformed, u"annotation with an impossible position"_s);
    }
    return selector;
}

QJsonObject toJson(const Annotation &annotation, const QJsonObject &before)
{
    QJsonArray bodies{body("commenting"_L1, annotation.note)};
    if (!annotation.code.isEmpty()) {
        bodies.append(body("classifying"_L1, annotation.code));
    }
    QJsonArray targets;
    for (const TextSelector &selector : annotation.selectors) {
        targets.append(toJson(selector));
    }
    QJsonObject own{
        {u"@context"_s,
         QJsonArray{u"http://www.w3.org/ns/anno.jsonld"_s,
                    QJsonObject{{u"parallax"_s, u"urn:parallax:"_s}}}},
        {u"id"_s, QString(annotationPrefix + annotation.id.value)},
        {u"type"_s, u"Annotation"_s},
        {u"motivation"_s, annotation.code.isEmpty() ? u"commenting"_s : u"classifying"_s},
        {u"creator"_s, QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, annotation.author}}},
        {u"created"_s, isoTime(annotation.created)},
        {u"modified"_s, isoTime(annotation.modified)},
        {u"body"_s, bodies},
        {u"target"_s, targets},
        {u"parallax:event"_s, annotation.event.value},
        {u"parallax:target"_s, annotationTargetName(annotation.target)},
        {u"parallax:discrepancyKind"_s, annotation.discrepancyKind},
        {u"parallax:positionUnit"_s, u"utf-16-code-unit"_s},
    };
    return mergedInto(before, own);
}

Result<Annotation> annotationFromJson(const QJsonObject &object)
{
    Annotation annotation;
    const QString id = object.value("id"_L1).toString();
    const auto target = annotationTargetFromName(object.value("parallax:target"_L1).toString());
    if (!id.startsWith(annotationPrefix) || !target) {
        return failure(Error::Code::Malformed, u"annotation without name or kind of target"_s);
    }
    annotation.id = {id.mid(annotationPrefix.size())};
    annotation.event = {object.value("parallax:event"_L1).toString()};
    annotation.target = *target;
    annotation.discrepancyKind = object.value("parallax:discrepancyKind"_L1).toString();
    annotation.author = object.value("creator"_L1).toObject().value("name"_L1).toString();
    annotation.created = timeFrom(object.value("created"_L1));
    annotation.modified = timeFrom(object.value("modified"_L1));
    for (const QJsonValue &value : object.value("body"_L1).toArray()) {
        const QJsonObject part = value.toObject();
        const QString purpose = part.value("purpose"_L1).toString();
        if (purpose == "commenting"_L1) {
            annotation.note = part.value("value"_L1).toString();
        } else if (purpose == "classifying"_L1) {
            annotation.code = part.value("value"_L1).toString();
        }
    }
    for (const QJsonValue &value : object.value("target"_L1).toArray()) {
        auto selector = selectorFromJson(value.toObject());
        if (!selector) {
            return tl::unexpected(selector.error());
        }
        annotation.selectors.append(std::move(*selector));
    }
    return annotation;
}

QJsonObject toJson(const Event &event, const QJsonObject &before)
{
    QJsonArray articles;
    for (const ArticleId &id : event.articles) {
        articles.append(id.value);
    }
    return mergedInto(
        before, {{u"id"_s, event.id.value}, {u"name"_s, event.name}, {u"articles"_s, articles}});
}

Result<Event> eventFromJson(const QJsonObject &object)
{
    Event event{{object.value("id"_L1).toString()}, object.value("name"_L1).toString(), {}};
    if (event.id.isEmpty() || !object.value("articles"_L1).isArray()) {
        return failure(Error::Code::Malformed, u"event without name or list of articles"_s);
    }
    for (const QJsonValue &value : object.value("articles"_L1).toArray()) {
        event.articles.append({value.toString()});
    }
    return event;
}

Result<QJsonObject> objectFromBytes(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(Error::Code::Malformed, u"no JSON: "_s + error.errorString());
    }
    if (!document.isObject()) {
        return failure(Error::Code::Malformed, u"JSON without an object"_s);
    }
    return document.object();
}

} // namespace parallax::archive
