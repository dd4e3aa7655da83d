// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype pronounReach = 8; ///< sentences between a pronoun and the name it stands for
constexpr qsizetype longestAcronym = 6;
constexpr qsizetype mostNamesakes = 32; ///< persons of one surname that are told apart

// What speaks for a name before a pronoun, in sentences of distance. Chosen by hand: no material
// at hand says whom a pronoun means.
constexpr double subjectBonus = 1.5;
constexpr double personBonus = 1.5;
constexpr double genderBonus = 1.0;
constexpr double thingMalus = 6.0;
constexpr double objectMalus = 1.0;
constexpr double quotedMalus = 4.0;
constexpr double statementMalus = 2.0; ///< named in the statement itself: "Oake is ill, he said"
constexpr double speakerBonus = 2.5; ///< who spoke last goes on

bool isAcronym(const QString &name)
{
    return name.size() >= 2 && name.size() <= longestAcronym && name.toUpper() == name;
}

} // namespace

Speakers::Speakers(const Article &article,
                   const QList<Sentence> &sentences,
                   const QList<NameMention> &names,
                   const QList<Quotation> &quotations,
                   const text::Lexicon &lexicon)
    : m_article(article)
    , m_lexicon(lexicon)
    , m_quotations(quotations)
{
    readNames(sentences, names, quotations);
}

void Speakers::readNames(const QList<Sentence> &sentences,
                         const QList<NameMention> &names,
                         const QList<Quotation> &quotations)
{
    // Full names first: a surname in the headline belongs to the name that the text gives later.
    for (const NameMention &name : names) {
        if (name.name.contains(u' ')) {
            personOf(name);
        }
    }
    const QSet<QString> &prepositions = m_lexicon.list(u"noun-prepositions"_s);
    const QSet<QString> &ends = m_lexicon.list(u"noun-phrase-ends"_s);
    qsizetype sentence = 0;
    qsizetype quotation = 0;
    qsizetype lastSubject = -1;
    for (const NameMention &name : names) {
        while (sentence + 1 < sentences.size()
               && sentences[sentence + 1].span.begin <= name.span.begin) {
            ++sentence;
        }
        while (quotation < quotations.size() && quotations[quotation].span.end <= name.span.begin) {
            ++quotation;
        }
        Mention mention;
        mention.span = name.span;
        mention.words = name.name.count(u' ') + 1;
        mention.person = personOf(name);
        mention.sentence = sentence;
        mention.isQuoted =
            quotation < quotations.size() && quotations[quotation].span.begin <= name.span.begin;
        const QString before = wordBefore(name.span.begin);
        mention.isObject = prepositions.contains(before) || ends.contains(before);
        mention.isSubject = !mention.isQuoted && !mention.isObject && sentence != lastSubject;
        lastSubject = mention.isSubject ? sentence : lastSubject;
        Person &person = m_persons[mention.person];
        person.isThing = person.isThing || isAcronym(name.name)
            || (name.title.isEmpty() && !person.isPerson
                && m_lexicon.list(u"determiners"_s).contains(before));
        m_mentions.append(mention);
    }
}

/// The folded word right before \a position on the same line.
QString Speakers::wordBefore(qsizetype position) const
{
    const QStringView text = m_article.text;
    qsizetype end = position;
    if (end > 0 && text[end - 1] == u' ') {
        --end;
    }
    qsizetype begin = end;
    while (begin > 0 && text[begin - 1].isLetter()) {
        --begin;
    }
    return text.sliced(begin, end - begin).toString().toCaseFolded();
}

Speakers::Gender Speakers::genderOf(const QString &words) const
{
    Gender gender = Gender::Unknown;
    for (QString word : words.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        if (word.endsWith(u'.')) {
            word.chop(1);
        }
        const bool isFemale = m_lexicon.list(u"words-female"_s).contains(word);
        const bool isMale = m_lexicon.list(u"words-male"_s).contains(word);
        if (isFemale != isMale) {
            gender = isFemale ? Gender::Female : Gender::Male;
        }
    }
    return gender;
}

void Speakers::learn(Person *person, const NameMention &name) const
{
    const qsizetype words = name.name.count(u' ') + 1;
    if (words > person->words) {
        person->words = words;
        person->name = name.name;
        person->firstName = name.name.section(u' ', 0, 0).toCaseFolded();
    }
    person->isPerson = person->isPerson || !name.title.isEmpty();
    if (person->gender == Gender::Unknown) {
        person->gender = genderOf(name.title);
    }
    if (person->gender == Gender::Unknown && words > 1) {
        const bool isFemale = m_lexicon.list(u"given-names-female"_s).contains(person->firstName);
        const bool isMale = m_lexicon.list(u"given-names-male"_s).contains(person->firstName);
        person->gender = isFemale ? Gender::Female : isMale ? Gender::Male : Gender::Unknown;
        person->isPerson = person->isPerson || isFemale || isMale;
    }
}

/// The person of the surname whose first name and gender do not contradict; a new one when there is
/// none. A bare surname is the person of that name who came first.
qsizetype Speakers::personOf(const NameMention &name)
{
    const QString surname = name.name.section(u' ', -1, -1).toCaseFolded();
    const QString first =
        name.name.contains(u' ') ? name.name.section(u' ', 0, 0).toCaseFolded() : QString();
    const Gender gender = genderOf(name.title);
    QList<qsizetype> &known = m_bySurname[surname];
    for (const qsizetype index : std::as_const(known)) {
        Person &person = m_persons[index];
        const bool isSameFirst =
            first.isEmpty() || person.firstName.isEmpty() || person.firstName == first;
        const bool isSameGender = gender == Gender::Unknown || person.gender == Gender::Unknown
            || person.gender == gender;
        if ((isSameFirst && isSameGender) || known.size() >= mostNamesakes) {
            learn(&person, name);
            return index;
        }
    }
    Person person;
    person.surname = surname;
    person.name = name.name;
    person.words = 0;
    learn(&person, name);
    known.append(m_persons.size());
    m_persons.append(person);
    return m_persons.size() - 1;
}

/// Index after the last mention that ends at or before \a position.
qsizetype Speakers::mentionsBefore(qsizetype position) const
{
    const auto after =
        std::ranges::upper_bound(m_mentions, position, std::less<>(),
                                 [](const Mention &mention) { return mention.span.end; });
    return after - m_mentions.cbegin();
}

Speakers::Speaker Speakers::resolve(const Attribution &found, qsizetype offset, qsizetype sentence)
{
    const TextSpan source = found.source.shifted(offset);
    m_last = found.kind == Attribution::Kind::Named ? named(found, source)
                                                    : meant(found, source, sentence);
    m_last->sentence = sentence;
    return m_last->speaker;
}

Speakers::Spoken Speakers::named(const Attribution &found, const TextSpan &source)
{
    Spoken spoken;
    spoken.speaker = {found.speaker, found.isAnonymous};
    const qsizetype after = mentionsBefore(source.end);
    const bool isName = after > 0 && m_mentions[after - 1].span.end == source.end
        && source.contains(m_mentions[after - 1].span);
    if (!isName) {
        const QString head = found.speaker.section(u' ', -1, -1).toCaseFolded();
        spoken.gender = genderOf(found.speaker);
        spoken.isPlural = head.endsWith(u's');
        spoken.isOnePerson = !spoken.isPlural
            && (spoken.gender != Gender::Unknown || m_lexicon.list(u"people-nouns"_s).contains(head)
                || m_lexicon.list(u"titles"_s).contains(head)
                || m_lexicon.list(u"anonymous-sources"_s).contains(head));
        return spoken;
    }
    const Mention &mention = m_mentions[after - 1];
    Person &person = m_persons[mention.person];
    person.isPerson = !person.isThing;
    spoken.person = mention.person;
    spoken.isOnePerson = person.isPerson;
    spoken.gender = person.gender;
    // A name stays as it is written, with its title, unless the article knows a longer one.
    if (person.words > mention.words) {
        spoken.speaker.name =
            TextSpan{source.begin, mention.span.begin}.in(m_article.text) + person.name;
    }
    return spoken;
}

double Speakers::score(const Mention &mention, Gender gender, qsizetype sentence) const
{
    const Person &person = m_persons[mention.person];
    double result = double(mention.sentence - sentence);
    result += mention.isSubject ? subjectBonus : 0;
    result += person.isPerson ? personBonus : 0;
    result += person.gender == gender ? genderBonus : 0;
    result -= person.isThing && !person.isPerson ? thingMalus : 0;
    result -= mention.isObject ? objectMalus : 0;
    result -= mention.isQuoted ? quotedMalus : 0;
    return result;
}

bool Speakers::hasQuotationBetween(qsizetype begin, qsizetype end) const
{
    const auto next =
        std::ranges::lower_bound(m_quotations, begin, std::less<>(),
                                 [](const Quotation &quotation) { return quotation.span.begin; });
    return next != m_quotations.cend() && next->span.begin < end;
}

/// The person a pronoun means: the best of those named shortly before and of who spoke last.
Speakers::Spoken
Speakers::meant(const Attribution &found, const TextSpan &pronoun, qsizetype sentence) const
{
    Spoken spoken;
    spoken.speaker = {found.speaker, false};
    if (m_lexicon.list(u"pronouns-first"_s).contains(found.speaker)) {
        if (m_article.byline.size() == 1) {
            spoken.speaker.name = m_article.byline.first();
        }
        return spoken;
    }
    const bool isFemale = m_lexicon.list(u"pronouns-female"_s).contains(found.speaker);
    const bool isMale = m_lexicon.list(u"pronouns-male"_s).contains(found.speaker);
    if (isFemale == isMale) {
        return m_last.value_or(spoken);
    }
    const Gender gender = isFemale ? Gender::Female : Gender::Male;
    const Gender other = isFemale ? Gender::Male : Gender::Female;
    double best = -double(pronounReach);
    if (m_last && m_last->gender != other && !m_last->isPlural) {
        best = speakerBonus + double(m_last->sentence - sentence)
            + (m_last->isOnePerson ? personBonus : -personBonus)
            + (m_last->gender == gender ? genderBonus : 0);
        spoken = *m_last;
    }
    for (qsizetype i = mentionsBefore(pronoun.begin) - 1; i >= 0; --i) {
        const Mention &mention = m_mentions[i];
        if (sentence - mention.sentence > pronounReach) {
            break;
        }
        if (m_persons[mention.person].gender == other) {
            continue;
        }
        // "Oake is ill, he said" means somebody else; 'Oake turned round: "Leave," he said' does
        // not.
        const bool isStatement =
            mention.sentence == sentence && !hasQuotationBetween(mention.span.end, pronoun.begin);
        const double value = score(mention, gender, sentence) - (isStatement ? statementMalus : 0);
        if (value > best) {
            best = value;
            spoken.speaker = {m_persons[mention.person].name, false};
            spoken.person = mention.person;
            spoken.isOnePerson = true;
            spoken.isPlural = false;
            spoken.gender = gender;
        }
    }
    return spoken;
}

} // namespace parallax::claims
