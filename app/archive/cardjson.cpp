// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cardjson.h"

#include "revisionmessage.h"

#include <app/domain/articlejson.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

constexpr qsizetype nameDigits = 16;

void setOrDrop(QJsonObject &object, QLatin1StringView name, const QJsonValue &value, bool isThere)
{
    if (isThere) {
        object.insert(name, value);
    } else {
        object.remove(name);
    }
}

} // namespace

QJsonObject toJson(const LibraryCard &card, const QJsonObject &before)
{
    QJsonObject object = before;
    object.insert("kind"_L1, QString(cardKindName(card.kind)));
    object.insert("subject"_L1, card.subject);
    setOrDrop(object, "name"_L1, card.name, !card.name.isEmpty());
    setOrDrop(object, "colour"_L1, card.colour, !card.colour.isEmpty());
    QJsonObject fields;
    for (auto field = card.fields.cbegin(); field != card.fields.cend(); ++field) {
        fields.insert(field.key(), field.value());
    }
    setOrDrop(object, "fields"_L1, fields, !fields.isEmpty());
    setOrDrop(object, "tags"_L1, QJsonArray::fromStringList(card.tags), !card.tags.isEmpty());
    return object;
}

Result<LibraryCard> cardFromJson(const QJsonObject &object)
{
    LibraryCard card;
    const QString kind = object.value("kind"_L1).toString();
    bool isKnown = false;
    for (const auto one :
         {LibraryCard::Kind::Outlet, LibraryCard::Kind::Event, LibraryCard::Kind::Article}) {
        if (kind == cardKindName(one)) {
            card.kind = one;
            isKnown = true;
        }
    }
    card.subject = object.value("subject"_L1).toString();
    if (!isKnown || card.subject.isEmpty()) {
        return failure(
            Error::Code::Malformed,
            u"a card of the library says not what it is about (kind \"%1\")"_s.arg(kind.left(40)));
    }
    card.name = object.value("name"_L1).toString();
    card.colour = object.value("colour"_L1).toString();
    const QJsonObject fields = object.value("fields"_L1).toObject();
    for (auto field = fields.constBegin(); field != fields.constEnd(); ++field) {
        card.fields.insert(field.key(), field.value().toString());
    }
    for (const QJsonValue &tag : object.value("tags"_L1).toArray()) {
        card.tags.append(tag.toString());
    }
    return tidied(card);
}

QString cardPath(LibraryCard::Kind kind, const QString &subject)
{
    return u"%1s/%2.json"_s.arg(cardKindName(kind), sha256(subject.toUtf8()).first(nameDigits));
}

} // namespace parallax::archive
