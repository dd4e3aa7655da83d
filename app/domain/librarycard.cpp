// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "librarycard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {
namespace {

bool isColour(const QString &text)
{
    if (text.size() == 1) {
        return text.front() >= u'A' && text.front() <= u'F';
    }
    return text.size() == 7 && text.front() == u'#'
        && std::all_of(text.cbegin() + 1, text.cend(), [](QChar digit) {
               return (digit >= u'0' && digit <= u'9') || (digit >= u'a' && digit <= u'f');
           });
}

} // namespace

bool LibraryCard::isEmpty() const
{
    return name.isEmpty() && colour.isEmpty() && fields.isEmpty() && tags.isEmpty();
}

QLatin1StringView cardKindName(LibraryCard::Kind kind)
{
    switch (kind) {
    case LibraryCard::Kind::Event:
        return "event"_L1;
    case LibraryCard::Kind::Article:
        return "article"_L1;
    case LibraryCard::Kind::Outlet:
        break;
    }
    return "outlet"_L1;
}

LibraryCard tidied(const LibraryCard &card)
{
    LibraryCard result;
    result.kind = card.kind;
    result.subject = card.subject;
    if (card.kind == LibraryCard::Kind::Outlet) {
        const QString name = card.name.simplified();
        result.name = name == card.subject ? QString() : name;
        const QString colour = card.colour.size() == 1 ? card.colour.toUpper()
                                                       : card.colour.toLower();
        result.colour = isColour(colour) ? colour : QString();
    }
    for (auto field = card.fields.cbegin(); field != card.fields.cend(); ++field) {
        const QString key = field.key().simplified();
        const QString value = field.value().trimmed();
        if (!key.isEmpty() && !value.isEmpty()) {
            result.fields.insert(key, value);
        }
    }
    for (const QString &written : card.tags) {
        const QString tag = written.simplified();
        if (!tag.isEmpty() && !result.tags.contains(tag, Qt::CaseInsensitive)) {
            result.tags.append(tag);
        }
    }
    std::ranges::sort(result.tags);
    return result;
}

LibraryCard cardOf(const QList<LibraryCard> &cards, LibraryCard::Kind kind, const QString &subject)
{
    const auto found = std::ranges::find_if(cards, [&](const LibraryCard &card) {
        return card.kind == kind && card.subject == subject;
    });
    if (found != cards.cend()) {
        return *found;
    }
    LibraryCard card;
    card.kind = kind;
    card.subject = subject;
    return card;
}

} // namespace parallax
