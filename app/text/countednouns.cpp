// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countednouns.h"

#include "tokens.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parallax::text {

using namespace Qt::StringLiterals;

namespace {

QStringList stems(const QJsonArray &words, const Lexicon &lexicon)
{
    QStringList result;
    for (const QJsonValue &word : words) {
        const QList<Token> found = tokens(word.toString(), lexicon);
        if (!found.isEmpty())
            result.append(found.constLast().stem);
    }
    return result;
}

} // namespace

const CountedNouns &CountedNouns::shipped()
{
    static const CountedNouns nouns = [] {
        CountedNouns result;
        QFile file(u":/align/countednouns.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // compiled in
        const QJsonObject object =
            isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        const Lexicon lexicon = Lexicon::forLanguage(u"en");
        const auto add = [&result](const QString &a, const QString &b) {
            result.m_pairs.insert({a, b});
            result.m_pairs.insert({b, a});
        };
        const QJsonObject kinds = object.value("kinds"_L1).toObject();
        for (auto kind = kinds.constBegin(); kind != kinds.constEnd(); ++kind) {
            const QString general = stems({kind.key()}, lexicon).value(0);
            for (const QString &stem : stems(kind->toArray(), lexicon))
                add(general, stem);
        }
        for (const QJsonValue &set : object.value("same"_L1).toArray()) {
            const QStringList same = stems(set.toArray(), lexicon);
            for (const QString &a : same) {
                for (const QString &b : same)
                    add(a, b);
            }
        }
        // The same thing in two languages; words of one language are the matter of the list above.
        QHash<QString, QList<std::pair<QString, QString>>> byThing; // language and stem
        for (const QString &language : {u"ar"_s, u"de"_s, u"en"_s, u"es"_s, u"fr"_s}) {
            const Lexicon own = Lexicon::forLanguage(language);
            const auto &things = own.table(u"counted-things"_s);
            for (auto thing = things.cbegin(); thing != things.cend(); ++thing) {
                const QList<Token> word = tokens(thing.key(), own);
                if (word.isEmpty())
                    continue;
                byThing[*thing].append({language, word.constLast().stem});
                if (*thing == "person"_L1)
                    result.m_anybody.insert(word.constLast().stem);
            }
        }
        for (const auto &words : std::as_const(byThing)) {
            for (const auto &[language, stem] : words) {
                for (const auto &[otherLanguage, otherStem] : words) {
                    if (language != otherLanguage)
                        result.m_acrossLanguages.insert({stem, otherStem});
                }
            }
        }
        return result;
    }();
    return nouns;
}

bool CountedNouns::isSame(const QString &a, const QString &b, const Pairs &pairs)
{
    return a == b || pairs.contains({a, b});
}

bool CountedNouns::countSame(const Figure &a, const Figure &b) const
{
    // Where a figure has no unit proper, its noun stands for it.
    return !a.noun.isEmpty() && isSame(a.noun, b.noun, m_pairs) && isSame(a.unit, b.unit, m_pairs);
}

bool CountedNouns::countSameAcrossLanguages(const Figure &a, const Figure &b) const
{
    return !a.noun.isEmpty() && isSame(a.noun, b.noun, m_acrossLanguages)
        && isSame(a.unit, b.unit, m_acrossLanguages);
}

bool CountedNouns::countPeopleAlike(const Figure &a, const Figure &b) const
{
    constexpr double LeastPeople = 10;
    constexpr double LargestRatio = 1.5; // set by hand, tried on invented events
    const auto mayBePeople = [](const Figure &figure) {
        const bool isBare = figure.noun.isEmpty() && figure.unit.isEmpty();
        return figure.value >= LeastPeople && (figure.unit == "people"_L1 || isBare);
    };
    return (isAnybody(a) || isAnybody(b)) && mayBePeople(a) && mayBePeople(b)
        && std::max(a.value, b.value) < LargestRatio * std::min(a.value, b.value);
}

bool CountedNouns::isAnybody(const Figure &figure) const
{
    return figure.unit == "people"_L1 && m_anybody.contains(figure.noun);
}

} // namespace parallax::text
