// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "speakers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype pronounReach = 8; ///< sentences between a pronoun and the name it stands for
constexpr qsizetype trailingReach = 30; ///< code units of "said on Friday." after a pronoun
constexpr qsizetype mostNamesakes = 32; ///< persons of one surname that are told apart

// What speaks for a name before a pronoun, in sentences of distance. Chosen by hand: no material
// at hand says whom a pronoun means.
constexpr double subjectBonus = 1.5;
constexpr double nearSubjectBonus = 1.0; ///< subject of the sentence right before
constexpr double personBonus = 1.5;
constexpr double fullNameBonus = 0.75; ///< two words and more, which may be a person
constexpr double genderBonus = 0.5;
constexpr double thingMalus = 6.0;
constexpr double objectMalus = 1.0;
constexpr double quotedMalus = 4.0;
constexpr double statementMalus = 2.0; ///< named in the statement itself: "Oake is ill, he said"
constexpr double speakerBonus = 2.5; ///< who spoke last goes on

/// "NATO", or shouting: capitals alone never name a person for sure.
bool isInCapitals(const QString &name)
{
    return name.size() >= 2 && name.toUpper() == name && name.toLower() != name;
}

} // namespace

Speakers::Speakers(const Article &article,
                   const QList<Sentence> &sentences,
                   const QList<NameMention> &names,
                   const QList<Quotation> &quotations,
                   const text::Lexicon &lexicon)
    : m_article(article)
    , m_lexicon(lexicon)
    , m_sentences(sentences)
    , m_quotations(quotations)
{
    readNames(names);
}

void Speakers::readNames(const QList<NameMention> &names)
{
    // Full names first: a surname in the headline belongs to the name that the text gives later.
    for (const NameMention &name : names) {
        if (name.name.contains(u' ')) {
            personOf(name);
        }
    }
    const QSet<QString> &prepositions = m_lexicon.list(u"noun-prepositions"_s);
    const QSet<QString> &boundaries = m_lexicon.list(u"clause-words"_s);
    const QSet<QString> &ends = m_lexicon.list(u"noun-phrase-ends"_s);
    qsizetype sentence = 0;
    qsizetype quotation = 0;
    qsizetype lastSubject = -1;
    for (const NameMention &name : names) {
        while (sentence + 1 < m_sentences.size()
               && m_sentences[sentence + 1].span.begin <= name.span.begin) {
            ++sentence;
        }
        while (quotation < m_quotations.size()
               && m_quotations[quotation].span.end <= name.span.begin) {
            ++quotation;
        }
        Mention mention;
        mention.span = name.span;
        mention.words = name.name.count(u' ') + 1;
        mention.person = personOf(name);
        mention.sentence = sentence;
        mention.isQuoted = quotation < m_quotations.size()
            && m_quotations[quotation].span.begin <= name.span.begin;
        const QString before = wordBefore(name.span.begin);
        mention.isObject = prepositions.contains(before)
            || (ends.contains(before) && !boundaries.contains(before));
        mention.isSubject = !mention.isQuoted && !mention.isObject && sentence != lastSubject;
        lastSubject = mention.isSubject ? sentence : lastSubject;
        Person &person = m_persons[mention.person];
        person.isThing = person.isThing || isInCapitals(name.name.section(u' ', -1, -1))
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
    const QSet<QString> &prepositions = m_lexicon.list(u"noun-prepositions"_s);
    const QStringList words = name.name.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    // "Bishop of Ostrel" is no longer form of "Ostrel".
    const bool isPhrase = std::ranges::any_of(
        words, [&prepositions](const QString &word) { return prepositions.contains(word); });
    const QString surname = isPhrase ? words.join(u' ') : words.value(words.size() - 1);
    const QString first = !isPhrase && words.size() > 1 ? words.first() : QString();
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
    Spoken spoken = found.kind == Attribution::Kind::Named ? named(found, source)
                                                           : meant(found, source, sentence);
    spoken.sentence = sentence;
    if (spoken.person >= 0) {
        m_persons[spoken.person].isPerson = !m_persons[spoken.person].isThing;
    }
    if (!spoken.isUnknown) {
        m_last = spoken;
        if (!spoken.isOnePerson || spoken.isPlural) {
            m_group = spoken;
        }
    }
    return spoken.speaker;
}

std::optional<Speakers::Speaker> Speakers::goingOn(qsizetype sentence)
{
    constexpr qsizetype reach = 2; // sentences; further off somebody else may be meant
    if (!m_last || sentence - m_last->sentence > reach) {
        return std::nullopt;
    }
    m_last->sentence = sentence;
    return m_last->speaker;
}

void Speakers::noteSubject(const Attribution &subject, qsizetype offset, qsizetype sentence)
{
    const TextSpan source = subject.source.shifted(offset);
    const bool isPronoun = subject.kind == Attribution::Kind::Pronoun;
    Spoken spoken = isPronoun ? meant(subject, source, sentence) : named(subject, source);
    spoken.sentence = sentence;
    if (spoken.isUnknown) {
        return;
    }
    if (spoken.isPlural) {
        m_group = spoken;
    } else if (isPronoun || spoken.person >= 0) {
        m_subject = spoken;
    }
}

Speakers::Spoken Speakers::named(const Attribution &found, const TextSpan &source) const
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
    const Person &person = m_persons[mention.person];
    spoken.person = mention.person;
    spoken.isOnePerson = !person.isThing;
    spoken.gender = person.gender;
    const QStringView lead = TextSpan{source.begin, mention.span.begin}.in(m_article.text);
    for (const QStringView word : lead.split(u' ', Qt::SkipEmptyParts)) {
        if (m_lexicon.list(u"clause-joiners"_s).contains(word.toString().toCaseFolded())) {
            spoken.person = -1; // "Mr Oake and Mrs Lunn"
            spoken.isPlural = true;
            spoken.isOnePerson = false;
            return spoken;
        }
    }
    // A name stays as it is written, with its title, unless the article knows a longer one.
    const QStringView before = lead.trimmed().sliced(lead.trimmed().lastIndexOf(u' ') + 1);
    if (person.words > mention.words && (before.isEmpty() || !person.name.startsWith(before))) {
        spoken.speaker.name = lead + person.name;
    }
    return spoken;
}

double Speakers::score(const Mention &mention, Gender gender, qsizetype sentence) const
{
    const Person &person = m_persons[mention.person];
    double result = double(mention.sentence - sentence);
    // Where the subject of a sentence is known, no other name of it is.
    const bool isKnown = (m_subject && m_subject->sentence == mention.sentence)
        || (m_last && m_last->sentence == mention.sentence);
    const bool isSubject = mention.isSubject && !isKnown;
    result += isSubject ? subjectBonus : 0;
    result += isSubject && sentence - mention.sentence == 1 ? nearSubjectBonus : 0;
    result += person.isPerson ? personBonus : person.words > 1 ? fullNameBonus : 0;
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
    spoken.isUnknown = true;
    if (m_lexicon.list(u"pronouns-first"_s).contains(found.speaker)) {
        spoken.speaker.name = m_article.byline.size() == 1 ? m_article.byline.first()
                                                           : pronoun.in(m_article.text).toString();
        return spoken;
    }
    const bool isFemale = m_lexicon.list(u"pronouns-female"_s).contains(found.speaker);
    const bool isMale = m_lexicon.list(u"pronouns-male"_s).contains(found.speaker);
    if (isFemale == isMale) {
        // "They", "it": whoever spoke last, if that was not one person; else the last group.
        if (m_last && (!m_last->isOnePerson || m_last->isPlural)
            && (!m_group || m_last->sentence >= m_group->sentence)) {
            return *m_last;
        }
        return m_group && sentence - m_group->sentence <= pronounReach ? *m_group : spoken;
    }
    const Gender gender = isFemale ? Gender::Female : Gender::Male;
    const Gender other = isFemale ? Gender::Male : Gender::Female;
    const bool isTrailing = m_sentences.at(sentence).span.end - pronoun.end <= trailingReach;
    double best = -double(pronounReach);
    for (const auto &[earlier, bonus] :
         {std::pair(&m_subject, subjectBonus), std::pair(&m_last, speakerBonus)}) {
        if (!*earlier || (*earlier)->gender == other || (*earlier)->isPlural) {
            continue;
        }
        const bool isNear = earlier == &m_subject && sentence - (*earlier)->sentence == 1;
        const double value = bonus + double((*earlier)->sentence - sentence)
            + (isNear ? nearSubjectBonus : 0)
            + ((*earlier)->isOnePerson ? personBonus : -personBonus)
            + ((*earlier)->gender == gender ? genderBonus : 0);
        if (value > best) {
            best = value;
            spoken = **earlier;
        }
    }
    for (qsizetype i = mentionsBefore(pronoun.begin) - 1; i >= 0; --i) {
        const Mention &mention = m_mentions[i];
        if (sentence - mention.sentence > pronounReach) {
            break;
        }
        if (m_persons[mention.person].gender == other) {
            continue;
        }
        // "Oake is ill, he said" means somebody else; 'Oake turned round: "Leave," he said' and
        // "Oake came, but he said nothing of it" do not.
        const bool isStatement = mention.sentence == sentence && (isTrailing || !mention.isSubject)
            && !hasQuotationBetween(mention.span.end, pronoun.begin);
        const double value = score(mention, gender, sentence) - (isStatement ? statementMalus : 0);
        if (value > best) {
            best = value;
            spoken = {.speaker = {m_persons[mention.person].name, false},
                      .person = mention.person,
                      .gender = gender,
                      .isOnePerson = true};
        }
    }
    return spoken;
}

} // namespace parallax::claims
