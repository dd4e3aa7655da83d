// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "verbclasses.h"
#include "verbgroups.h"

namespace parallax::claims {

/// Puts the verbs of a sentence into groups in one pass over its words. Its parts stand in
/// verbgroups.cpp (the pass) and ambiguousverbs.cpp (words that only looked like a verb, and verbs
/// that did not look like one).
class GroupReader
{
public:
    GroupReader(QList<Word> *words, const text::Lexicon &lexicon);

    QList<VerbGroup> run();

private:
    static constexpr qsizetype mostAdverbs = 4; ///< between the words of one group

    [[nodiscard]] WordKind kind(qsizetype i) const
    {
        return i >= 0 && i < m_words.size() ? m_words[i].kind : WordKind::Break;
    }

    [[nodiscard]] bool describesNoun(qsizetype i) const;
    void settleAmbiguous(qsizetype i);
    [[nodiscard]] bool isDescribed(qsizetype i) const;
    [[nodiscard]] bool endsPrepositionPhrase(qsizetype i) const;
    [[nodiscard]] bool followsPronoun(qsizetype i) const;
    [[nodiscard]] std::optional<VerbGroup> read(qsizetype i) const;
    [[nodiscard]] qsizetype next(qsizetype verb, bool mayInvert) const;
    [[nodiscard]] bool continues(qsizetype verb, qsizetype i) const;
    void finish(VerbGroup *group) const;
    void readPhrase(VerbGroup *group) const;
    [[nodiscard]] QString lemmaOf(qsizetype i) const;
    [[nodiscard]] VerbGroup finiteAt(qsizetype i) const;
    [[nodiscard]] bool mayBeVerb(qsizetype i) const;
    void makeFinite(QList<VerbGroup> *groups) const;
    [[nodiscard]] bool hasObject(const VerbGroup &group) const;

    QList<Word> &m_words;
    const QHash<QString, QString> &m_verbs;
    const QHash<QString, QString> &m_irregular;
    const QSet<QString> &m_future;
    const QSet<QString> &m_negating;
    VerbClasses m_classes;
    const QSet<QString> &m_describing;
};

/// Word of a noun phrase that may stand at its beginning or inside.
[[nodiscard]] inline bool opensNounPhrase(WordKind kind)
{
    return isNominal(kind) || kind == WordKind::Adj;
}

} // namespace parallax::claims
