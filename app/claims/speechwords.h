// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/lexicon.h>

namespace parallax::claims {

/// The word lists that tell who speaks, looked up once for many sentences. The lexicon must outlive
/// it.
struct SpeechWords
{
    explicit SpeechWords(const text::Lexicon &lexicon);

    const QSet<QString> &reporting;
    const QSet<QString> &speech;
    const QSet<QString> &quoting;
    const QSet<QString> &reportingPhrases;
    const QSet<QString> &subordinators;
    const QSet<QString> &nouns;
    const QHash<QString, QString> &weekdays;
    const QSet<QString> &telling;
    const QSet<QString> &auxiliaries;
    const QSet<QString> &passives;
    const QSet<QString> &finiteVerbs;
    const QSet<QString> &boundaries;
    const QSet<QString> &joiners;
    const QSet<QString> &afterName;
    const QSet<QString> &determiners;
    const QSet<QString> &prepositions;
    const QSet<QString> &titles;
    const QSet<QString> &abbreviatedTitles;
    const QSet<QString> &pronouns;
    const QSet<QString> &pluralPronouns;
    const QSet<QString> &personalRelatives;
    const QSet<QString> &relatives;
    const QSet<QString> &anonymous;
    const QSet<QString> &according;
    const QSet<QString> &citing;
    const QSet<QString> &femaleNames;
    const QSet<QString> &maleNames;
};

} // namespace parallax::claims
