// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "termlists.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const QString &path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen); // compiled in
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

using SetsByWord = QHash<QString, QList<qsizetype>>;

void addSet(SetsByWord &byWord, const QString &word, qsizetype referent)
{
    QList<qsizetype> &known = byWord[word];
    if (known.isEmpty() || known.constLast() != referent)
        known.append(referent);
}

/// Forms of a verb whose base is given, as regular verbs make them: what no text says does no harm.
QStringList formsOf(const QString &base)
{
    QStringList forms{base, base + u's', base + u"es"_s, base + u"ed"_s, base + u"ing"_s};
    if (base.endsWith(u'e'))
        forms += {base + u'd', base.chopped(1) + u"ing"_s};
    else if (base.endsWith(u'y'))
        forms += {base.chopped(1) + u"ied"_s, base.chopped(1) + u"ies"_s};
    else
        forms += {base + base.back() + u"ed"_s, base + base.back() + u"ing"_s};
    return forms;
}

/// "push* through" in all forms of its verb.
QList<QStringList> phrasesOf(const QString &entry)
{
    const QStringList words = entry.split(u' ', Qt::SkipEmptyParts);
    QList<QStringList> phrases;
    if (!words.constFirst().endsWith(u'*'))
        return {words};
    for (const QString &form : formsOf(words.constFirst().chopped(1)))
        phrases.append(QStringList{form} + words.sliced(1));
    return phrases;
}

QList<TermLists::Term> termsOf(const QJsonArray &tones)
{
    QList<TermLists::Term> terms;
    for (qsizetype tone = 0; tone < tones.size(); ++tone) {
        for (const QString &entry : tones.at(tone).toString().toCaseFolded().split(u'|')) {
            const bool hasPlural = !entry.endsWith(u'!');
            for (const QStringList &phrase : phrasesOf(hasPlural ? entry : entry.chopped(1)))
                terms.append({phrase, tone, hasPlural});
        }
    }
    return terms;
}

void readSets(QList<QList<TermLists::Term>> &into, SetsByWord &byWord, const QJsonArray &sets)
{
    for (const QJsonValue &set : sets) {
        const QList<TermLists::Term> terms = termsOf(set.toArray());
        for (const TermLists::Term &term : terms) {
            const QString &first = term.words.constFirst();
            addSet(byWord, first, into.size());
            if (term.words.size() > 1 || !term.hasPlural)
                continue;
            addSet(byWord, first + u's', into.size());
            addSet(byWord, first + u"es"_s, into.size());
        }
        into.append(terms);
    }
}

} // namespace

TermLists TermLists::shipped()
{
    TermLists lists;
    readSets(lists.referents, lists.referentsByWord,
             objectOf(u":/align/terminology.json"_s).value("referents"_L1).toArray());
    lists.firstLoaded = lists.referents.size();
    readSets(lists.referents, lists.referentsByWord,
             objectOf(u":/align/loadedterms.json"_s).value("sets"_L1).toArray());
    const QJsonObject antonyms = objectOf(u":/align/antonyms.json"_s);
    const auto read = [&antonyms](QLatin1StringView field) {
        QList<std::pair<QString, QString>> pairs;
        for (const QJsonValue &value : antonyms.value(field).toArray())
            pairs.append({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
        return pairs;
    };
    lists.opposites = read("opposites"_L1);
    lists.attributes = read("attributes"_L1);
    for (const auto &[one, other] : std::as_const(lists.opposites))
        lists.oppositeWords |= {one, other};
    for (const auto &[one, other] : std::as_const(lists.attributes))
        lists.attributeWords |= {one, other};
    return lists;
}

} // namespace parallax::discrepancy
