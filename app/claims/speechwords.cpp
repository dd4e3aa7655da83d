// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speechwords.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {

SpeechWords::SpeechWords(const text::Lexicon &lexicon)
    : reporting(lexicon.list(u"reporting-verbs"_s))
    , speech(lexicon.list(u"speech-verbs"_s))
    , quoting(lexicon.list(u"quoting-verbs"_s))
    , reportingPhrases(lexicon.list(u"reporting-phrases"_s))
    , subordinators(lexicon.list(u"subordinators"_s))
    , nouns(lexicon.list(u"reporting-nouns"_s))
    , weekdays(lexicon.table(u"weekdays"_s))
    , telling(lexicon.list(u"telling-verbs"_s))
    , auxiliaries(lexicon.list(u"auxiliaries"_s))
    , passives(lexicon.list(u"passive-auxiliaries"_s))
    , finiteVerbs(lexicon.list(u"finite-verbs"_s))
    , boundaries(lexicon.list(u"clause-words"_s))
    , joiners(lexicon.list(u"clause-joiners"_s))
    , afterName(lexicon.list(u"noun-phrase-ends"_s))
    , determiners(lexicon.list(u"determiners"_s))
    , prepositions(lexicon.list(u"noun-prepositions"_s))
    , titles(lexicon.list(u"titles"_s))
    , abbreviatedTitles(lexicon.list(u"abbreviations-titles"_s))
    , pronouns(lexicon.list(u"speaker-pronouns"_s))
    , pluralPronouns(lexicon.list(u"speaker-pronouns-plural"_s))
    , personalRelatives(lexicon.list(u"relative-pronouns-sure"_s))
    , relatives(lexicon.list(u"relative-pronouns"_s))
    , anonymous(lexicon.list(u"anonymous-sources"_s))
    , according(lexicon.list(u"according-to"_s))
    , citing(lexicon.list(u"citing-verbs"_s))
    , femaleNames(lexicon.list(u"given-names-female"_s))
    , maleNames(lexicon.list(u"given-names-male"_s))
{
}

} // namespace parallax::claims
