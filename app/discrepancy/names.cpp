// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include "spelling.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestDescription = 7; ///< words; a longer apposition is a clause

QStringList partsOf(const QString &name)
{
    QStringList parts = name.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-'; });
    parts.removeAll(QString());
    return parts;
}

/// Parts of a name without what stands before it: "Del. Peter Roe" is given as one name where the
/// title is not known.
QStringList withoutTitle(QStringList parts, const NameMention &name, const text::Lexicon &lexicon)
{
    const QStringList words = name.name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool isAbbreviation = word.endsWith(u'.') && word.size() > 2;
        if (parts.size() < 3
            || !(isAbbreviation || lexicon.list(u"titles"_s).contains(parts.constFirst())))
            break;
        parts.removeFirst();
    }
    return parts;
}

/// What a sentence calls a person beside the name: the words before it or the apposition after it.
struct Description
{
    TextSpan span; ///< with the name, where the words stand before it
    TextSpan words; ///< without it
    QStringList stems;
};

Description before(const ClaimView &view, const NameMention &name)
{
    const auto [first, last] = view.tokensIn(name.span);
    const QSet<QString> &speech = view.lexicon.list(u"reporting-verbs"_s);
    qsizetype begin = first;
    const qsizetype limit = std::max<qsizetype>(0, first - 3);
    while (begin > limit) {
        const text::Token &token = view.tokens.at(begin - 1);
        if (token.kind != text::Token::Kind::Word || token.isFunctionWord
            || speech.contains(token.folded))
            break;
        --begin;
    }
    Description result{name.span, {}, {}};
    if (begin < first) {
        result.span.begin = view.tokens.at(begin).span.begin;
        result.words = {result.span.begin, view.tokens.at(first - 1).span.end};
    }
    for (qsizetype i = begin; i < first; ++i)
        result.stems.append(view.tokens.at(i).stem);
    return result;
}

Description after(const ClaimView &view, const NameMention &name)
{
    static const QStringList articles{u"the"_s, u"a"_s,     u"an"_s, u"his"_s,
                                      u"her"_s, u"their"_s, u"its"_s};
    Description result;
    qsizetype i = view.tokensIn(name.span).second;
    if (i + 1 >= view.tokens.size() || view.tokens.at(i).folded != u","_s
        || !articles.contains(view.tokens.at(i + 1).folded))
        return result;
    const qsizetype begin = ++i;
    while (i < view.tokens.size() && view.tokens.at(i).kind != text::Token::Kind::Punctuation
           && i - begin < LongestDescription
           && !view.lexicon.list(u"relative-pronouns"_s).contains(view.tokens.at(i).folded)) {
        if (!view.tokens.at(i).isFunctionWord)
            result.stems.append(view.tokens.at(i).stem);
        ++i;
    }
    result.span = {view.tokens.at(begin).span.begin, view.tokens.at(i - 1).span.end};
    result.words = result.span;
    return result;
}

/// "the president, Ada Roe": the office between a determiner and the comma before the name.
Description apposedBefore(const ClaimView &view, const NameMention &name)
{
    constexpr qsizetype LongestOffice = 4;
    Description result;
    const qsizetype comma = view.tokensIn(name.span).first - 1;
    if (comma < 2 || view.tokens.at(comma).folded != ","_L1)
        return result;
    const QString &head = view.tokens.at(comma - 1).folded;
    if (!view.lexicon.list(u"titles"_s).contains(head)
        && !view.lexicon.list(u"people-nouns"_s).contains(head))
        return result;
    const QSet<QString> &determiners = view.lexicon.list(u"determiners"_s);
    for (qsizetype i = comma - 2; i >= 0 && comma - i <= LongestOffice + 1; --i) {
        const text::Token &token = view.tokens.at(i);
        if (token.kind == text::Token::Kind::Punctuation)
            return {};
        if (!determiners.contains(token.folded))
            continue;
        for (qsizetype k = i + 1; k < comma; ++k) {
            if (!view.tokens.at(k).isFunctionWord)
                result.stems.append(view.tokens.at(k).stem);
        }
        result.words = {view.tokens.at(i + 1).span.begin, view.tokens.at(comma - 1).span.end};
        result.span = {result.words.begin, name.span.end};
        return result;
    }
    return {};
}

/// The office that a claim gives to a person; honorifics ("Mr") say nothing.
Description description(const ClaimView &view, const NameMention &name)
{
    const Description behind = after(view, name);
    if (!behind.stems.isEmpty())
        return behind;
    const Description apposed = apposedBefore(view, name);
    if (!apposed.stems.isEmpty())
        return apposed;
    Description ahead = before(view, name);
    if (ahead.words.isEmpty() && !name.title.isEmpty())
        ahead.words = {name.span.begin, name.span.begin + name.title.size()};
    static const QStringList honorifics{u"mr"_s,  u"mrs"_s, u"ms"_s,   u"miss"_s,
                                        u"sir"_s, u"dr"_s,  u"lady"_s, u"lord"_s};
    for (const QString &part : partsOf(name.title)) {
        if (!honorifics.contains(part))
            ahead.stems.append(part);
    }
    return ahead;
}

bool isAlike(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const QString &left) {
        return std::any_of(b.cbegin(), b.cend(), [&left](const QString &right) {
            // "Gen" and "General", "Rep" and "Representative"
            return left.startsWith(right.left(3)) || right.startsWith(left.left(3));
        });
    });
}

/// True when the other article knows this wording too: then it is no other name of the same person.
bool isKnownTo(const ClaimView &view, const QString &name)
{
    return view.text().contains(name, Qt::CaseInsensitive);
}

/// Likewise as a word of its own: who knows "Anne" need not know "Ann".
bool isWordOf(const ClaimView &view, const QString &name)
{
    const QStringView text = view.text();
    const auto isLetter = [text](qsizetype i) {
        return i >= 0 && i < text.size() && text.at(i).isLetter();
    };
    for (qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(name, at + 1, Qt::CaseInsensitive)) {
        if (!isLetter(at - 1) && !isLetter(at + name.size()))
            return true;
    }
    return false;
}

/// A part besides the surname is the same, as in "Security Adviser Ada Roe" and "Ada M. Roe".
bool shareFirstName(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.cbegin(), a.cend() - 1, [&b](const QString &part) {
        return part.size() > 1 && b.first(b.size() - 1).contains(part);
    });
}

/// "former", "retired": it makes another office of the same words.
bool isFormer(const ClaimView &view, const Description &description)
{
    const auto [first, last] = view.tokensIn(description.words);
    const QSet<QString> &words = view.lexicon.list(u"former-words"_s);
    for (qsizetype i = first; i < last; ++i) {
        if (words.contains(view.tokens.at(i).folded))
            return true;
    }
    return false;
}

/// The word right before the name says what a person is: "official", "Senator", "banker".
bool endsInOccupation(const ClaimView &view,
                      const Description &description,
                      const NameMention &name)
{
    if (description.words.begin > name.span.begin && name.title.isEmpty())
        return !description.stems.isEmpty();
    const auto [first, last] = view.tokensIn(description.words);
    if (first >= last)
        return false;
    const QString &word = view.tokens.at(last - 1).folded;
    static const QStringList endings{u"er"_s,  u"or"_s,    u"ist"_s, u"man"_s,
                                     u"ian"_s, u"woman"_s, u"ant"_s, u"ive"_s};
    return view.lexicon.list(u"people-nouns"_s).contains(word)
        || view.lexicon.list(u"titles"_s).contains(word)
        || std::any_of(endings.cbegin(), endings.cend(),
                       [&word](const QString &ending) { return word.endsWith(ending); });
}

/// A description as the office is called in full: "chief executive" for "CEO".
QString officeOf(const ClaimView &view, const Description &description, const NameMention &name)
{
    const QString words = description.words.isEmpty() ? name.title : view.words(description.words);
    const QString plain = words.toCaseFolded().remove(u'.').simplified();
    const QHash<QString, QString> &synonyms = view.lexicon.table(u"title-synonyms"_s);
    // "Harbour Works CEO": the house is no part of the office, "deputy" is.
    const QStringList parts = plain.split(u' ');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (const QString office = parts.sliced(i).join(u' '); synonyms.contains(office))
            return synonyms.value(office);
        if (view.lexicon.list(u"titles"_s).contains(parts.at(i))
            || view.lexicon.list(u"former-words"_s).contains(parts.at(i)))
            break;
    }
    return plain;
}

/// "former governor and radio host Ada Roe": the other text may give the other office.
bool isOneOfSeveral(const ClaimView &view, const Description &description)
{
    const qsizetype first = view.tokensIn(description.words).first;
    const QSet<QString> &joiners = view.lexicon.list(u"clause-joiners"_s);
    return first > 0 && joiners.contains(view.tokens.at(first - 1).folded);
}

/// The last two words of a description stand in the other article too.
bool isDescriptionKnownTo(const ClaimView &other,
                          const ClaimView &view,
                          const Description &description,
                          const NameMention &name)
{
    const auto [first, last] = view.tokensIn(description.words);
    if (last - first < 2) {
        const QString word = view.words(description.words) + u' ';
        return isKnownTo(other, word + name.name.section(u' ', 0, 0))
            || isKnownTo(other, word + name.name.section(u' ', -1, -1));
    }
    const TextSpan tail{view.tokens.at(last - 2).span.begin, view.tokens.at(last - 1).span.end};
    return isKnownTo(other, view.words(tail));
}

/// Where every noun is written like a name ("Fabrik Ostrel", "Werk Ostrel"), only a known given
/// name shows that two names are of people.
bool mayBePeople(const ViewPair &pair, const QString &firstA, const QString &firstB)
{
    const text::Lexicon &lexicon = pair.a.lexicon;
    const auto isGivenName = [&lexicon](const QString &name) {
        return lexicon.list(u"given-names-female"_s).contains(name)
            || lexicon.list(u"given-names-male"_s).contains(name);
    };
    return !lexicon.list(u"noun-forms"_s).contains(u"capital"_s) || isGivenName(firstA)
        || isGivenName(firstB);
}

QList<Finding> otherFirstName(const ViewPair &pair,
                              const NameMention &a,
                              const NameMention &b,
                              const QString &firstA,
                              const QString &firstB)
{
    if (isWordOf(pair.a, b.name) || isWordOf(pair.b, a.name) || !mayBePeople(pair, firstA, firstB))
        return {};
    // Two of one family: each article knows the other one too, if only by the first name.
    if (isWordOf(pair.a, firstB) || isWordOf(pair.b, firstA))
        return {};
    // "Top Democrats", "Leading Democrats": no person.
    const bool isGroup = a.name.endsWith(u's') && b.name.endsWith(u's')
        && (firstA.endsWith("ing"_L1) || pair.a.lexicon.list(u"never-names"_s).contains(firstA)
            || pair.b.lexicon.list(u"never-names"_s).contains(firstB) || a.name.count(u' ') > 2);
    if (isGroup)
        return {};
    const bool isSpelling = editDistance(firstA, firstB) <= 1 && firstA.size() > 3;
    const auto code =
        isSpelling ? Explanation::Code::NameSpelling : Explanation::Code::NameIdentity;
    return {finding(pair, DiscrepancyKind::Name, code, a.span, b.span, isSpelling ? 0.8 : 0.45)};
}

QList<Finding> sameSurname(const ViewPair &pair,
                           const NameMention &a,
                           const NameMention &b,
                           const QStringList &partsA,
                           const QStringList &partsB)
{
    if (partsA.size() > 1 && partsB.size() > 1
        && !isShortForm(partsA.constFirst(), partsB.constFirst())
        && !shareFirstName(partsA, partsB))
        return otherFirstName(pair, a, b, partsA.constFirst(), partsB.constFirst());
    if (partsA.size() == 1 && partsB.size() == 1)
        return {}; // one family, or no person at all
    if (!a.title.isEmpty() && !b.title.isEmpty() && isAlike(partsOf(a.title), partsOf(b.title)))
        return {};
    if (pair.a.claim->role == ParagraphRole::Headline
        || pair.b.claim->role == ParagraphRole::Headline)
        return {}; // before a name in a headline stands its verb
    const Description left = description(pair.a, a);
    const Description right = description(pair.b, b);
    if (!endsInOccupation(pair.a, left, a) || !endsInOccupation(pair.b, right, b))
        return {};
    const bool isOtherTime = isFormer(pair.a, left) != isFormer(pair.b, right);
    if (!isOtherTime
        && (isAlike(left.stems, right.stems)
            || officeOf(pair.a, left, a) == officeOf(pair.b, right, b)))
        return {};
    // An office that the other article gives too, elsewhere, is no other office.
    const bool isKnown = !isOtherTime ? isDescriptionKnownTo(pair.b, pair.a, left, a)
            || isDescriptionKnownTo(pair.a, pair.b, right, b)
        : isFormer(pair.a, left) ? isKnownTo(pair.b, pair.a.words(left.words))
                                 : isKnownTo(pair.a, pair.b.words(right.words));
    if (isKnown)
        return {};
    if (isOneOfSeveral(pair.a, left) || isOneOfSeveral(pair.b, right))
        return {};
    return {finding(pair, DiscrepancyKind::Name, Explanation::Code::NameTitle, left.span,
                    right.span, 0.5)};
}

/// Two surnames are one with a slip, and neither article knows the other one: "Russia" is in
/// "Russian", but of people with a first name only the whole word counts.
bool isMisspelling(const ViewPair &pair, const QStringList &partsA, const QStringList &partsB)
{
    const QString &a = partsA.constLast();
    const QString &b = partsB.constLast();
    if (!isSlip(a, b))
        return false;
    if (partsA.size() == 1 || partsB.size() == 1)
        return !isKnownTo(pair.a, b) && !isKnownTo(pair.b, a);
    const QString &firstA = partsA.constFirst();
    const QString &firstB = partsB.constFirst();
    return !isWordOf(pair.a, b) && !isWordOf(pair.b, a)
        && (isShortForm(firstA, firstB) || editDistance(firstA, firstB) <= 1);
}

} // namespace

QStringList nameParts(const NameMention &name, const text::Lexicon &lexicon)
{
    return withoutTitle(partsOf(name.name), name, lexicon);
}

bool mayBeMisspelt(const QStringList &partsA, const QStringList &partsB)
{
    return !partsA.isEmpty() && !partsB.isEmpty() && partsA != partsB
        && (partsA.constLast() == partsB.constLast()
            || isSlip(partsA.constLast(), partsB.constLast()));
}

QList<Finding> nameFindings(const ViewPair &pair)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i < pair.a.nameParts.size(); ++i) {
        const NameMention &a = pair.a.claim->names.at(i);
        const QStringList &partsA = pair.a.nameParts.at(i);
        for (qsizetype j = 0; j < pair.b.nameParts.size(); ++j) {
            const NameMention &b = pair.b.claim->names.at(j);
            const QStringList &partsB = pair.b.nameParts.at(j);
            if (partsA.isEmpty() || partsB.isEmpty())
                continue;
            if (partsA.constLast() == partsB.constLast())
                findings += sameSurname(pair, a, b, partsA, partsB);
            else if (isMisspelling(pair, partsA, partsB))
                findings.append(finding(pair, DiscrepancyKind::Name,
                                        Explanation::Code::NameSpelling, a.span, b.span, 0.75));
        }
    }
    return findings;
}

QList<Finding> spellingFindings(const ViewPair &pair)
{
    QList<Finding> findings = nameFindings(pair);
    findings.removeIf([&pair](const Finding &found) {
        const bool isFull =
            pair.a.words(found.a).contains(u' ') && pair.b.words(found.b).contains(u' ');
        return found.explanation.code != Explanation::Code::NameSpelling || !isFull;
    });
    return findings;
}

} // namespace parallax::discrepancy
