// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wordroles.h"

#include "verbclasses.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;
using Form = VerbGroup::Form;

constexpr qsizetype clauseReach = 25; ///< words in which a clause shows its verb
constexpr qsizetype statementReach = 8; ///< words between "told reporters in Paris" and its "that"

Kind kindAt(const QList<Word> &words, qsizetype i)
{
    return i >= 0 && i < words.size() ? words[i].kind : Kind::Break;
}

/// "that" after "said", "told reporters on Monday" or a quotation's comma.
bool opensStatement(const QList<Word> &words,
                    const QList<VerbGroup> &groups,
                    const VerbClasses &classes,
                    qsizetype i,
                    qsizetype lastGroup)
{
    const bool isNear = lastGroup >= 0 && i - groups[lastGroup].after <= statementReach;
    if (kindAt(words, i - 1) == Kind::Coord) {
        return true;
    }
    if (!isNear) {
        return false;
    }
    const bool isSpeech = classes.isSpeech(groups[lastGroup].lemma);
    return groups[lastGroup].after == i || isSpeech
        || (classes.takesStatement(groups[lastGroup].lemma) && !isNominal(kindAt(words, i - 1)));
}

/// "that" and its like: a conjunction, a relative pronoun, a pronoun or a determiner.
Kind kindOfThat(const QList<Word> &words,
                const QList<VerbGroup> &groups,
                const QList<qsizetype> &starts,
                const VerbClasses &classes,
                const QSet<QString> &timeNouns,
                qsizetype i,
                qsizetype lastGroup)
{
    qsizetype next = i + 1;
    while (kindAt(words, next) == Kind::Adv) {
        ++next;
    }
    const qsizetype following = next < words.size() ? starts[next] : -1;
    const bool isSubject = following >= 0 && groups[following].form == Form::Finite;
    const bool hasClause = clauseFollows(words, groups, starts, i + 1);
    const bool isAfterNoun = isNominal(kindAt(words, i - 1)) || kindAt(words, i - 1) == Kind::Rel;
    if (words[i].folded == "where"_L1) {
        return isAfterNoun ? Kind::Rel : Kind::Sub;
    }
    if (isAfterNoun && isSubject) {
        return Kind::Rel;
    }
    const Kind after = kindAt(words, i + 1);
    const bool opensClause = hasClause || after == Kind::Det || after == Kind::Pron
        || after == Kind::Plural
        || (after == Kind::Name && !timeNouns.contains(words[i + 1].folded));
    if (!opensClause || lastGroup + 1 >= groups.size()) {
        const bool isAfterComma = kindAt(words, i - 1) == Kind::Comma && i > 1 && lastGroup >= 0;
        return isSubject ? Kind::Pron : isAfterComma ? Kind::Sub : Kind::Det;
    }
    const bool isStatement = opensStatement(words, groups, classes, i, lastGroup)
        || (isAfterNoun && classes.isSpeechNoun(words[i - 1].folded));
    return isStatement || !isAfterNoun ? Kind::Sub : Kind::Rel;
}

} // namespace

QList<qsizetype> groupStarts(const QList<Word> &words, const QList<VerbGroup> &groups)
{
    QList<qsizetype> starts(words.size(), -1);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        starts[groups[i].first] = i;
    }
    return starts;
}

bool clauseFollows(const QList<Word> &words,
                   const QList<VerbGroup> &groups,
                   const QList<qsizetype> &starts,
                   qsizetype i)
{
    bool hasSubject = false;
    bool isInPhrase = false; // behind a preposition
    qsizetype relatives = 0;
    const qsizetype end = std::min(words.size(), i + clauseReach);
    while (i < end) {
        if (starts[i] >= 0) {
            const VerbGroup &group = groups[starts[i]];
            if (group.form == Form::Finite && relatives == 0) {
                return hasSubject;
            }
            if (!hasSubject) {
                return false;
            }
            relatives -= group.form == Form::Finite ? 1 : 0;
            i = group.after;
            continue;
        }
        switch (words[i].kind) {
        case Kind::Comma:
        case Kind::Break:
        case Kind::Sub:
            return false;
        case Kind::Rel:
            ++relatives;
            break;
        case Kind::Prep:
            isInPhrase = true;
            break;
        case Kind::Det:
        case Kind::Adj:
        case Kind::Adv:
            break;
        default:
            // "a complaint they heard": the verb is not of the first phrase.
            relatives += words[i].kind == Kind::Pron && i > 0 && hasSubject
                    && (words[i - 1].kind == Kind::Noun || words[i - 1].kind == Kind::Plural)
                ? 1
                : 0;
            hasSubject = hasSubject || (isNominal(words[i].kind) && !isInPhrase);
            isInPhrase = isInPhrase && isNominal(words[i].kind) && isNominal(kindAt(words, i + 1));
            break;
        }
        ++i;
    }
    return false;
}

void settleOpeners(QList<Word> *words, const QList<VerbGroup> &groups, const text::Lexicon &lexicon)
{
    const QHash<QString, QString> &table = lexicon.table(u"word-kinds"_s);
    const QList<qsizetype> starts = groupStarts(*words, groups);
    const VerbClasses classes(lexicon);
    const QSet<QString> &timeNouns = lexicon.list(u"time-nouns"_s);
    qsizetype lastGroup = -1;
    for (qsizetype i = 0; i < words->size(); ++i) {
        Word &word = (*words)[i];
        lastGroup = starts[i] >= 0 ? starts[i] : lastGroup;
        if (word.kind != Kind::Sub && word.kind != Kind::Prep && word.kind != Kind::Rel) {
            continue;
        }
        const QStringList kinds = table.value(word.folded).split(u' ');
        const qsizetype following = i + 1 < words->size() ? starts[i + 1] : -1;
        const bool hasClause = clauseFollows(*words, groups, starts, i + 1);
        if (kinds.contains("sub"_L1) && kinds.contains("rel"_L1) && word.kind != Kind::Prep) {
            word.kind = kindOfThat(*words, groups, starts, classes, timeNouns, i, lastGroup);
        } else if (kinds.contains("sub"_L1) && kinds.contains("prep"_L1)) {
            const bool opensVerb = following >= 0 && groups[following].form == Form::Gerund;
            word.kind = hasClause || opensVerb ? Kind::Sub : Kind::Prep;
        } else if (word.kind == Kind::Sub && !hasClause && following < 0) {
            word.kind = Kind::Adv; // "if possible"
        }
    }
}

} // namespace parallax::claims
