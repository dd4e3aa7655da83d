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
    for (const auto &word : words) {
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
        QFile file(u":/align/countednouns.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // compiled in
        CountedNouns result;
        result.addNouns(isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject());
        result.addLanguages();
        return result;
    }();
    return nouns;
}

/// Both ways, every one with every other.
void CountedNouns::addSame(Pairs &pairs, const QStringList &nouns)
{
    for (const QString &a : nouns) {
        for (const QString &b : nouns)
            pairs.insert({a, b});
    }
}

void CountedNouns::addNouns(const QJsonObject &object)
{
    const Lexicon lexicon = Lexicon::forLanguage(u"en");
    const QJsonObject kinds = object.value("kinds"_L1).toObject();
    for (auto kind = kinds.constBegin(); kind != kinds.constEnd(); ++kind) {
        const QString general = stems({kind.key()}, lexicon).value(0);
        for (const QString &stem : stems(kind->toArray(), lexicon))
            addSame(m_pairs, {general, stem});
    }
    const QJsonArray same = object.value("same"_L1).toArray();
    for (const auto &set : same)
        addSame(m_pairs, stems(set.toArray(), lexicon));
}

/// The same thing in two languages; words of one language are the matter of the list above.
void CountedNouns::addLanguages()
{
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
                m_anybody.insert(word.constLast().stem);
        }
    }
    for (const auto &words : std::as_const(byThing)) {
        for (const auto &[language, stem] : words) {
            for (const auto &[otherLanguage, otherStem] : words) {
                if (language != otherLanguage)
                    m_acrossLanguages.insert({stem, otherStem});
            }
        }
    }
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
