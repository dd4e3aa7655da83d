// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attributions.h"

#include <app/domain/article.h>

namespace parallax::claims {

/// Who speaks in one article: gives every name its longest form and every pronoun the person it
/// most likely means. Attributions are handed over in text order, since a pronoun often means
/// whoever spoke last. What it is built from must outlive it.
class Speakers
{
public:
    Speakers(const Article &article,
             const QList<Sentence> &sentences,
             const QList<NameMention> &names,
             const QList<Quotation> &quotations,
             const text::Lexicon &lexicon);

    struct Speaker
    {
        QString name; ///< "Ida Lunn"; the pronoun itself where nobody is known
        bool isAnonymous = false;
    };

    /// The speaker of \a found, whose spans begin at \a offset, in the sentence \a sentence.
    Speaker resolve(const Attribution &found, qsizetype offset, qsizetype sentence);

    /// Who goes on speaking in \a sentence, where its verb says that somebody does: whoever spoke in
    /// one of the two sentences before. The sentence counts as theirs.
    std::optional<Speaker> goingOn(qsizetype sentence);

    /// Hears of the subject of a sentence that the outlet itself says: "She then turned round."
    void noteSubject(const Attribution &subject, qsizetype offset, qsizetype sentence);

private:
    enum class Gender { Unknown, Female, Male };

    struct Person
    {
        QString surname; ///< folded
        QString firstName; ///< folded, empty when only the surname is known
        QString name; ///< longest form without title
        qsizetype words = 1;
        Gender gender = Gender::Unknown;
        bool isPerson = false; ///< has a title or a known given name, or has spoken
        bool isThing = false; ///< "the Kremlin", "NATO"
    };

    struct Mention
    {
        TextSpan span;
        qsizetype words = 1; ///< without the title
        qsizetype person = 0;
        qsizetype sentence = 0;
        bool isQuoted = false;
        bool isSubject = false; ///< the first name of its sentence, no preposition before it
        bool isObject = false; ///< a preposition stands right before it
    };

    struct Spoken
    {
        Speaker speaker;
        qsizetype sentence = 0;
        qsizetype person = -1; ///< index, -1 for a noun phrase
        Gender gender = Gender::Unknown;
        bool isOnePerson = false;
        bool isPlural = false;
        bool isUnknown = false; ///< a pronoun that nobody was found for
    };

    void readNames(const QList<NameMention> &names);
    qsizetype personOf(const NameMention &name);
    void learn(Person *person, const NameMention &name) const;
    [[nodiscard]] Gender genderOf(const QString &words) const;
    [[nodiscard]] QString wordBefore(qsizetype position) const;
    [[nodiscard]] Spoken named(const Attribution &found, const TextSpan &source) const;
    [[nodiscard]] Spoken
    meant(const Attribution &found, const TextSpan &pronoun, qsizetype sentence) const;
    [[nodiscard]] bool hasQuotationBetween(qsizetype begin, qsizetype end) const;
    [[nodiscard]] double score(const Mention &mention, Gender gender, qsizetype sentence) const;
    [[nodiscard]] qsizetype mentionsBefore(qsizetype position) const;

    const Article &m_article;
    const text::Lexicon &m_lexicon;
    QList<Person> m_persons;
    QHash<QString, QList<qsizetype>> m_bySurname;
    const QList<Sentence> &m_sentences;
    const QList<Quotation> &m_quotations;
    QList<Mention> m_mentions;
    std::optional<Spoken> m_last;
    std::optional<Spoken> m_group; ///< the last who are no single person: "officials", a ministry
    std::optional<Spoken> m_subject; ///< whom the last "she" at the begin of a sentence meant
};

} // namespace parallax::claims
