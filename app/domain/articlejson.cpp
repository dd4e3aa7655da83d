// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlejson.h"

#include <app/domain/names.h>

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace parallax {
namespace {

QJsonValue timeOrNull(const std::optional<QDateTime> &time)
{
    return time ? QJsonValue(isoTime(*time)) : QJsonValue(QJsonValue::Null);
}

std::optional<QDateTime> timeFrom(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

QStringList stringsFrom(const QJsonValue &value)
{
    QStringList strings;
    for (const QJsonValue &item : value.toArray()) {
        strings.append(item.toString());
    }
    return strings;
}

Result<Paragraph> paragraphFromJson(const QJsonObject &object, qsizetype textLength)
{
    const auto role = roleFromName(object.value("role"_L1).toString());
    const TextSpan span{object.value("begin"_L1).toInt(-1), object.value("end"_L1).toInt(-1)};
    if (!role) {
        return failure(Error::Code::Malformed,
                       u"unknown paragraph role \"%1\""_s.arg(object.value("role"_L1).toString()));
    }
    if (span.begin < 0 || span.end < span.begin || span.end > textLength) {
        return failure(Error::Code::Malformed,
                       u"paragraph %1…%2 leaves the text of %3 code units"_s.arg(span.begin)
                           .arg(span.end)
                           .arg(textLength));
    }
    return Paragraph{*role, span};
}

} // namespace

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ");
}

QJsonObject toJson(const Article &article)
{
    QJsonArray paragraphs;
    for (const Paragraph &paragraph : article.paragraphs) {
        paragraphs.append(QJsonObject{{u"role"_s, roleName(paragraph.role)},
                                      {u"begin"_s, paragraph.span.begin},
                                      {u"end"_s, paragraph.span.end}});
    }
    QJsonArray dropped;
    for (const DroppedText &text : article.dropped) {
        QJsonObject block{{u"text"_s, text.text}, {u"reason"_s, text.reason}};
        if (text.paragraphsBefore >= 0) {
            block.insert("paragraphsBefore"_L1, text.paragraphsBefore);
        }
        dropped.append(block);
    }
    QJsonObject object{
        {u"outlet"_s, article.outlet},
        {u"headline"_s, article.headline},
        {u"byline"_s, QJsonArray::fromStringList(article.byline)},
        {u"url"_s, article.url.toString(QUrl::FullyEncoded)},
        {u"published"_s, timeOrNull(article.published)},
        {u"modified"_s, timeOrNull(article.modified)},
        {u"language"_s, article.language},
        {u"corrections"_s, QJsonArray::fromStringList(article.corrections)},
        {u"text"_s, article.text},
        {u"paragraphs"_s, paragraphs},
        {u"dropped"_s, dropped},
        {u"observed"_s, timeOrNull(article.observed)},
        {u"observedNote"_s, article.observedNote},
    };
    if (article.extractor > 0) {
        object.insert("extractor"_L1, article.extractor);
    }
    return object;
}

Result<Article> articleFromJson(const QJsonObject &object)
{
    for (const auto field : {"text"_L1, "headline"_L1}) {
        if (!object.value(field).isString()) {
            return failure(Error::Code::Malformed,
                           u"stored article has no field \"%1\""_s.arg(field));
        }
    }
    Article article;
    article.outlet = object.value("outlet"_L1).toString();
    article.headline = object.value("headline"_L1).toString();
    article.byline = stringsFrom(object.value("byline"_L1));
    article.url = QUrl(object.value("url"_L1).toString());
    article.published = timeFrom(object.value("published"_L1));
    article.modified = timeFrom(object.value("modified"_L1));
    article.language = object.value("language"_L1).toString();
    article.corrections = stringsFrom(object.value("corrections"_L1));
    article.text = object.value("text"_L1).toString();
    for (const QJsonValue &item : object.value("paragraphs"_L1).toArray()) {
        auto paragraph = paragraphFromJson(item.toObject(), article.text.size());
        if (!paragraph) {
            return tl::unexpected(paragraph.error());
        }
        article.paragraphs.append(*paragraph);
    }
    for (const QJsonValue &item : object.value("dropped"_L1).toArray()) {
        const QJsonObject text = item.toObject();
        article.dropped.append({text.value("text"_L1).toString(),
                                text.value("reason"_L1).toString(),
                                text.value("paragraphsBefore"_L1).toInt(-1)});
    }
    article.observed = timeFrom(object.value("observed"_L1));
    article.observedNote = object.value("observedNote"_L1).toString();
    article.extractor = object.value("extractor"_L1).toInt();
    return article;
}

} // namespace parallax
