// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dates and names that were put in the place of others.

#include "findings.h"
#include "normalform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::changes {
namespace {

using Kind = RevisionChange::Kind;

template <typename Mention>
QList<Mention> mentions(const Passage &passage, QList<Mention> Claim::*of)
{
    QList<Mention> found;
    for (const Claim *claim : passage.claims) {
        for (const Mention &mention : claim->*of) {
            const bool isKnown = std::ranges::any_of(found, [&mention](const Mention &known) {
                return known.span.overlap(mention.span) > 0;
            });
            if (!isKnown) {
                found.append(mention);
            }
        }
    }
    return found;
}

bool isTimeOfDay(const DateMention &date)
{
    return date.value.startsWith(u'T');
}

bool hasAllWords(const QString &name, const QString &of)
{
    return sharedWords(name, of) >= 1.0;
}

} // namespace

void findDates(const Passage &before,
               const Passage &after,
               const QList<EditPlace> &places,
               Changes &changes)
{
    const QList<DateMention> olds = mentions(before, &Claim::dates);
    const QList<DateMention> news = mentions(after, &Claim::dates);
    // A weekday without a day of publication has no date; its words tell it apart all the same.
    const auto keyOf = [](const Passage &passage, const DateMention &date) {
        return date.value.isEmpty() ? normalForm(passage.of.words(date.span)) : date.value;
    };
    const auto has = [&keyOf](const Passage &passage, const QList<DateMention> &dates,
                              const QString &key) {
        return std::ranges::any_of(
            dates, [&](const DateMention &date) { return keyOf(passage, date) == key; });
    };
    for (const EditPlace &place : places) {
        if (!place.removed || !place.added) {
            continue;
        }
        const auto was = std::ranges::find_if(olds, [&](const DateMention &date) {
            return date.span.overlap(*place.removed) > 0 && !has(after, news, keyOf(before, date));
        });
        if (was == olds.cend()) {
            continue;
        }
        const auto is = std::ranges::find_if(news, [&](const DateMention &date) {
            return date.span.overlap(*place.added) > 0 && !has(before, olds, keyOf(after, date))
                && isTimeOfDay(date) == isTimeOfDay(*was);
        });
        if (is == news.cend()
            || normalForm(before.of.words(was->span)) == normalForm(after.of.words(is->span))) {
            continue;
        }
        changes.append(replacement(Kind::Date, before, was->span, after, is->span));
    }
}

void findNames(const Passage &before,
               const Passage &after,
               const QList<EditPlace> &places,
               Changes &changes)
{
    const QList<NameMention> olds = mentions(before, &Claim::names);
    const QList<NameMention> news = mentions(after, &Claim::names);
    const QString oldWords = before.words();
    const QString newWords = after.words();
    for (const EditPlace &place : places) {
        if (!place.removed || !place.added) {
            continue;
        }
        const auto was = std::ranges::find_if(olds, [&](const NameMention &name) {
            return name.span.overlap(*place.removed) > 0 && !newWords.contains(name.name);
        });
        const auto is = std::ranges::find_if(news, [&](const NameMention &name) {
            return name.span.overlap(*place.added) > 0 && !oldWords.contains(name.name);
        });
        // "Mr Tolland" for "Ines Tolland" is the same name told otherwise.
        if (was == olds.cend() || is == news.cend() || hasAllWords(was->name, is->name)) {
            continue;
        }
        changes.append(replacement(Kind::Name, before, was->span, after, is->span));
    }
}

} // namespace parallax::changes
