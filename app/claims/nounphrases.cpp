// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "nounphrases.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

using Kind = WordKind;

class PhraseReader
{
public:
    PhraseReader(const QList<Word> &words,
                 const QList<VerbGroup> &groups,
                 const text::Lexicon &lexicon)
        : m_words(words)
        , m_timeNouns(lexicon.list(u"time-nouns"_s))
        , m_isVerb(words.size(), false)
    {
        for (const VerbGroup &group : groups) {
            for (qsizetype i = group.first; i < group.after; ++i) {
                m_isVerb[i] = true;
            }
        }
    }

    QList<NounPhrase> run();

private:
    [[nodiscard]] bool belongs(qsizetype i, const NounPhrase &phrase, bool hasHead) const;
    [[nodiscard]] NounPhrase read(qsizetype i) const;
    [[nodiscard]] bool isTime(const NounPhrase &phrase) const;

    const QList<Word> &m_words;
    const QSet<QString> &m_timeNouns;
    QList<bool> m_isVerb;
};

bool opensPhrase(Kind kind)
{
    return isNominal(kind) || kind == Kind::Det || kind == Kind::Adj;
}

bool PhraseReader::belongs(qsizetype i, const NounPhrase &phrase, bool hasHead) const
{
    if (i >= m_words.size() || m_isVerb[i]) {
        return false;
    }
    const Kind kind = m_words[i].kind;
    const Kind before = m_words[i - 1].kind;
    const bool goesOn = i == phrase.first || m_words[i - 1].isPossessive;
    if (kind == Kind::Adv) { // "a very large crowd"
        return !hasHead && i + 1 < m_words.size() && !m_isVerb[i + 1]
            && (m_words[i + 1].kind == Kind::Adj || m_words[i + 1].kind == Kind::Num);
    }
    if (!opensPhrase(kind)) {
        return false;
    }
    if (before == Kind::Pron || before == Kind::ObjPron) {
        return false;
    }
    const bool opensAnother = kind == Kind::Det || kind == Kind::Pron || kind == Kind::ObjPron;
    const bool isAfterTime = hasHead && m_timeNouns.contains(m_words[i - 1].folded)
        && kind != Kind::Num && !m_timeNouns.contains(m_words[i].folded)
        && m_words[i - 1].kind == Kind::Name && !m_words[i - 1].isPossessive;
    const bool isPronoun = kind == Kind::Pron || kind == Kind::ObjPron;
    return !isPronoun && (goesOn || !((opensAnother && hasHead) || isAfterTime));
}

NounPhrase PhraseReader::read(qsizetype i) const
{
    NounPhrase phrase;
    phrase.first = phrase.after = phrase.head = i;
    bool hasHead = false;
    while (phrase.after == i ? opensPhrase(m_words[i].kind) && !m_isVerb[i]
                             : belongs(phrase.after, phrase, hasHead)) {
        if (isNominal(m_words[phrase.after].kind)) {
            phrase.head = phrase.after;
            hasHead = true;
        }
        ++phrase.after;
    }
    if (!hasHead && phrase.after > i) {
        phrase.head = phrase.after - 1;
        phrase.isAdjective = m_words[phrase.head].kind == Kind::Adj;
    }
    return phrase;
}

bool PhraseReader::isTime(const NounPhrase &phrase) const
{
    // "The New York Times" is none; "Monday", a name of one word, is.
    const Kind before = phrase.head > phrase.first ? m_words[phrase.head - 1].kind : Kind::Break;
    const bool isLongName = m_words[phrase.head].kind == Kind::Name && before == Kind::Name;
    return m_timeNouns.contains(m_words[phrase.head].folded) && !isLongName;
}

QList<NounPhrase> PhraseReader::run()
{
    QList<NounPhrase> phrases;
    for (qsizetype i = 0; i < m_words.size();) {
        NounPhrase phrase = read(i);
        if (phrase.after == i) {
            ++i;
            continue;
        }
        i = phrase.after;
        const qsizetype before = phrase.first - 1;
        const bool hasPreposition = before >= 0 && !m_isVerb[before]
            && (m_words[before].kind == Kind::Prep
                || (m_words[before].kind == Kind::To && m_words[before].folded == "to"_L1));
        if (hasPreposition && m_words[before].folded == "of"_L1 && !phrases.isEmpty()
            && phrases.last().after == before) {
            phrases.last().after = phrase.after;
            continue;
        }
        phrase.preposition = hasPreposition ? before : -1;
        phrase.isTime = isTime(phrase);
        phrases.append(phrase);
    }
    return phrases;
}

} // namespace

QList<NounPhrase>
nounPhrases(const QList<Word> &words, const QList<VerbGroup> &groups, const text::Lexicon &lexicon)
{
    return PhraseReader(words, groups, lexicon).run();
}

} // namespace parallax::claims
