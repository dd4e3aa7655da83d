// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wordgrammar.h"

#include <app/text/tokens.h>

namespace parallax::claims {

/// Finds the kinds of the words of one sentence; see words().
class WordReader
{
public:
    WordReader(QStringView sentence, const QList<TextSpan> &names, const text::Lexicon &lexicon);

    QList<Word> run();

private:
    void addTokens();
    [[nodiscard]] qsizetype contractionAt(QStringView written) const;
    void addContraction(const text::Token &token, qsizetype apostrophe);
    void addWord(const text::Token &token);
    [[nodiscard]] bool isInsideWord(const TextSpan &span) const;
    [[nodiscard]] bool joinsLast(const text::Token &token) const;
    void findTitleCase();
    [[nodiscard]] WordCandidates candidates(qsizetype i);
    [[nodiscard]] WordCandidates readKnown(const QList<WordKind> &kinds, qsizetype i, bool isNamed);
    [[nodiscard]] WordCandidates readOpenWord(Word *word);
    void readVerb(Word *word, WordCandidates *found) const;
    void readShape(const QString &folded, WordCandidates *found) const;
    void readCapital(const Word &word, qsizetype i, WordCandidates *found) const;
    [[nodiscard]] bool isInName(const TextSpan &span);
    void choose(const QList<WordCandidates> &all);
    void findFixedPhrases(QList<WordCandidates> *all) const;
    void findQualifiers();
    void findMissedVerbs();

    QStringView m_text;
    const QList<TextSpan> &m_names;
    const text::Lexicon &m_lexicon;
    const QSet<QString> &m_verbNouns;
    const QHash<QString, QString> &m_actNouns;
    const QHash<QString, QString> &m_contractions;
    std::shared_ptr<const WordGrammar> m_grammar;
    QList<Word> m_words;
    qsizetype m_nextName = 0;
    bool m_isTitleCase = false;
};

} // namespace parallax::claims
