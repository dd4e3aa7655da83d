// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/lexicon.h>

#include <QStringList>

namespace parallax::claims {

/// What the lexicon knows of verbs and nouns of acts. The lexicon must outlive it.
class VerbClasses
{
public:
    explicit VerbClasses(const text::Lexicon &lexicon);

    /// Classes of a verb, of its plain form when the lexicon has no entry with its particle.
    [[nodiscard]] QStringList ofVerb(const QString &lemma) const;
    /// Classes of the act that a noun names; empty for other nouns.
    [[nodiscard]] QStringList ofNoun(const QString &folded) const;
    /// Classes that say the opposite of one of \a classes, without those of \a classes.
    [[nodiscard]] QStringList opposites(const QStringList &classes) const;

    [[nodiscard]] bool isSpeech(const QString &lemma) const; ///< gives words to a speaker
    [[nodiscard]] bool isSpeechNoun(const QString &folded) const; ///< "claim", "statement"
    [[nodiscard]] bool takesStatement(const QString &lemma) const; ///< "said that", "showed that"
    [[nodiscard]] bool needsObject(const QString &lemma) const; ///< "arrest" whom?
    [[nodiscard]] bool isNounToo(const QString &lemma) const; ///< "plan"
    [[nodiscard]] bool isNaming(const QString &lemma) const; ///< "a group called Choice"
    [[nodiscard]] bool controlsObject(const QString &lemma) const; ///< "urge him to"
    [[nodiscard]] bool hasNoPassive(const QString &lemma) const; ///< "die"
    [[nodiscard]] bool isNegating(const QString &lemma) const; ///< "refuse to"
    [[nodiscard]] bool isWanting(const QString &lemma) const; ///< "plan to"

private:
    [[nodiscard]] bool hasClassIn(const QString &lemma, const QSet<QString> &classes) const;
    [[nodiscard]] bool governs(const QString &lemma, QLatin1StringView how) const;

    const QHash<QString, QString> &m_verbs;
    const QHash<QString, QString> &m_nouns;
    const QHash<QString, QString> &m_opposites;
    const QHash<QString, QString> &m_governing;
    const QSet<QString> &m_verbNouns;
    const QSet<QString> &m_speech;
    const QSet<QString> &m_statement;
    const QSet<QString> &m_object;
    const QSet<QString> &m_control;
    const QSet<QString> &m_intransitive;
};

} // namespace parallax::claims
