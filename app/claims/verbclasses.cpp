// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbclasses.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {

VerbClasses::VerbClasses(const text::Lexicon &lexicon)
    : m_verbs(lexicon.table(u"verbs"_s))
    , m_nouns(lexicon.table(u"act-nouns"_s))
    , m_opposites(lexicon.table(u"verb-opposites"_s))
    , m_governing(lexicon.table(u"governing-classes"_s))
    , m_verbNouns(lexicon.list(u"verb-nouns"_s))
    , m_speech(lexicon.list(u"speech-classes"_s))
    , m_statement(lexicon.list(u"content-classes"_s))
    , m_object(lexicon.list(u"object-classes"_s))
    , m_control(lexicon.list(u"object-control-classes"_s))
    , m_intransitive(lexicon.list(u"intransitive-classes"_s))
{
}

QStringList VerbClasses::ofVerb(const QString &lemma) const
{
    const auto found = m_verbs.constFind(lemma);
    const QString entry =
        found == m_verbs.constEnd() ? m_verbs.value(lemma.section(u' ', 0, 0)) : *found;
    return entry.split(u' ', Qt::SkipEmptyParts);
}

QStringList VerbClasses::ofNoun(const QString &folded) const
{
    return m_nouns.value(folded).split(u' ', Qt::SkipEmptyParts);
}

QStringList VerbClasses::opposites(const QStringList &classes) const
{
    QStringList found;
    for (const QString &name : classes) {
        for (const QString &other : m_opposites.value(name).split(u' ', Qt::SkipEmptyParts)) {
            if (!classes.contains(other) && !found.contains(other)) {
                found.append(other);
            }
        }
    }
    return found;
}

bool VerbClasses::hasClassIn(const QString &lemma, const QSet<QString> &classes) const
{
    const QStringList own = ofVerb(lemma);
    return std::any_of(own.begin(), own.end(),
                       [&](const QString &name) { return classes.contains(name); });
}

bool VerbClasses::isSpeech(const QString &lemma) const
{
    return hasClassIn(lemma, m_speech);
}

bool VerbClasses::isSpeechNoun(const QString &folded) const
{
    return m_speech.contains(ofNoun(folded).value(0));
}

bool VerbClasses::takesStatement(const QString &lemma) const
{
    return hasClassIn(lemma, m_statement);
}

bool VerbClasses::needsObject(const QString &lemma) const
{
    return hasClassIn(lemma, m_object);
}

bool VerbClasses::isNounToo(const QString &lemma) const
{
    return m_verbNouns.contains(lemma) || m_nouns.contains(lemma);
}

bool VerbClasses::isNaming(const QString &lemma) const
{
    return ofVerb(lemma).contains("call-name"_L1);
}

bool VerbClasses::controlsObject(const QString &lemma) const
{
    return m_control.contains(ofVerb(lemma).value(0));
}

bool VerbClasses::hasNoPassive(const QString &lemma) const
{
    return m_intransitive.contains(ofVerb(lemma).value(0));
}

bool VerbClasses::governs(const QString &lemma, QLatin1StringView how) const
{
    // Only the most typical class: "fail" is not "lose" here.
    return m_governing.value(ofVerb(lemma).value(0)) == how;
}

bool VerbClasses::isNegating(const QString &lemma) const
{
    return governs(lemma, "negated"_L1);
}

bool VerbClasses::isWanting(const QString &lemma) const
{
    return governs(lemma, "wanted"_L1);
}

} // namespace parallax::claims
