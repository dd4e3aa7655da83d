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

void addReferent(TermLists &lists, const QString &word, qsizetype referent)
{
    QList<qsizetype> &known = lists.referentsByWord[word];
    if (known.isEmpty() || known.constLast() != referent)
        known.append(referent);
}

} // namespace

TermLists TermLists::shipped()
{
    TermLists lists;
    for (const QJsonValue &value :
         objectOf(u":/align/terminology.json"_s).value("referents"_L1).toArray()) {
        QList<Term> terms;
        for (const QJsonValue &entry : value.toArray()) {
            const qsizetype tone = terms.isEmpty() ? 0 : terms.constLast().tone + 1;
            for (const QString &phrase : entry.toString().toCaseFolded().split(u'|'))
                terms.append({phrase.split(u' ', Qt::SkipEmptyParts), tone});
        }
        for (const Term &term : std::as_const(terms)) {
            const QString &first = term.words.constFirst();
            addReferent(lists, first, lists.referents.size());
            if (term.words.size() > 1)
                continue;
            addReferent(lists, first + u's', lists.referents.size());
            addReferent(lists, first + u"es"_s, lists.referents.size());
        }
        lists.referents.append(terms);
    }
    const QJsonObject antonyms = objectOf(u":/align/antonyms.json"_s);
    const auto read = [&antonyms](QLatin1StringView field) {
        QList<std::pair<QString, QString>> pairs;
        for (const QJsonValue &value : antonyms.value(field).toArray())
            pairs.append({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
        return pairs;
    };
    lists.opposites = read("opposites"_L1);
    lists.attributes = read("attributes"_L1);
    return lists;
}

} // namespace parallax::discrepancy
