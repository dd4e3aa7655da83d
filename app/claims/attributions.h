// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/text/tokens.h>

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

/// Who a sentence gives its statement to.
struct Attribution
{
    enum class Kind {
        Named, ///< a name or a noun phrase
        Pronoun, ///< "he said": whom it means is found from the sentences before
    };
    Kind kind = Kind::Named;
    QString speaker; ///< as written, without a leading article; a pronoun folded
    TextSpan source; ///< of `speaker`
    TextSpan span; ///< "Mr Kerry told reporters in Paris"
    bool isAnonymous = false;
    bool isPlural = false; ///< of pronouns: "they"
    friend bool operator==(const Attribution &, const Attribution &) = default;
};

/// The attribution of one sentence, or none where the outlet itself speaks. \a tokens are those of
/// the sentence, \a quotations its quoted parts; all spans are into \a sentence.
[[nodiscard]] std::optional<Attribution> attribution(QStringView sentence,
                                                     const QList<text::Token> &tokens,
                                                     const QList<TextSpan> &quotations,
                                                     const SpeechWords &words);

} // namespace parallax::claims
