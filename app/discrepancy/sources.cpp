// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources.h"

#include <algorithm>
#include <optional>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 6; ///< words of "the Northcoast Evening Post"
constexpr qsizetype LongestAside =
    12; ///< words between the commas of "The Post, a weekly, reported"

constexpr qsizetype LongestSubject = 2; ///< words before "records" of "the old county records show"

bool isCapital(const ClaimView &view, qsizetype i)
{
    return i >= 0 && i < view.tokens.size()
        && view.tokens.at(i).kind != text::Token::Kind::Punctuation
        && view.tokens.at(i).span.in(view.text()).front().isUpper();
}

bool isAcronym(QStringView word)
{
    return word.size() > 1 && std::all_of(word.cbegin(), word.cend(), [](QChar c) {
               return c.isUpper() || c.isDigit();
           });
}

bool isMediumWord(const ClaimView &view, qsizetype i)
{
    // "Union-Tribune": the last part says what it is.
    const QString part = view.tokens.at(i).folded.section(u'-', -1);
    return view.lexicon.list(u"media-words"_s).contains(part);
}

/// First token of the name that ends before \a after, or nothing.
std::optional<qsizetype> nameBefore(const ClaimView &view, qsizetype after)
{
    qsizetype first = after;
    while (after - first < LongestName && isCapital(view, first - 1)
           && !view.isQuoted(view.tokens.at(first - 1).span))
        --first;
    const bool isWord =
        first < after && !(after - first == 1 && view.tokens.at(first).isFunctionWord);
    return isWord ? std::optional(first) : std::nullopt;
}

/// "The Post, a weekly in Maren, reported": the token behind the name, from the second comma.
qsizetype beforeAside(const ClaimView &view, qsizetype comma)
{
    for (qsizetype i = comma - 1; i > 0 && comma - i <= LongestAside; --i) {
        if (view.tokens.at(i).folded == ","_L1)
            return i;
    }
    return comma;
}

/// "The Ledger reports", "is reporting", "has reported": who reports is a newsroom.
std::optional<Source> reportingMedium(const ClaimView &view, qsizetype verb)
{
    const QString &word = view.tokens.at(verb).folded;
    const bool isReporting = view.lexicon.list(u"media-verbs"_s).contains(word);
    if (!isReporting || isCapital(view, verb) || view.isQuoted(view.tokens.at(verb).span))
        return std::nullopt;
    qsizetype after = verb;
    const QSet<QString> &auxiliaries = view.lexicon.list(u"auxiliaries"_s);
    while (after > 0 && auxiliaries.contains(view.tokens.at(after - 1).folded))
        --after;
    if (after > 0 && view.tokens.at(after - 1).folded == ","_L1)
        after = beforeAside(view, after - 1);
    const auto first = nameBefore(view, after);
    if (!first)
        return std::nullopt;
    // A person may report too: a name of a newsroom, an acronym or a single word with "the".
    const bool isMedium =
        isMediumWord(view, after - 1) || isAcronym(view.tokens.at(after - 1).span.in(view.text()));
    if (!isMedium)
        return std::nullopt;
    const TextSpan name{view.tokens.at(*first).span.begin, view.tokens.at(after - 1).span.end};
    return Source{
        Source::Kind::Medium, {name.begin, view.tokens.at(verb).span.end}, view.words(name)};
}

/// "according to The Hill", "as the Ledger notes"
std::optional<Source> citedMedium(const ClaimView &view)
{
    const Claim &claim = *view.claim;
    if (!claim.attribution || claim.speaker.isEmpty())
        return std::nullopt;
    const auto [first, last] = view.tokensIn(*claim.attribution);
    if (first >= last)
        return std::nullopt;
    const QString phrase = view.tokens.at(first).folded + u' '
        + (first + 1 < last ? view.tokens.at(first + 1).folded : QString());
    const bool isAccording = view.lexicon.list(u"according-to"_s).contains(phrase);
    const bool isAs = first > 0 && view.tokens.at(first - 1).folded == "as"_L1;
    if (!isAccording && !isAs)
        return std::nullopt;
    // "As AFP reports"; "as US Secretary Ada Roe said" names a person.
    bool isMedium = isAs && isAcronym(claim.speaker);
    for (qsizetype i = first; i < last && !isMedium; ++i)
        isMedium = isCapital(view, i) && isMediumWord(view, i);
    if (!isMedium)
        return std::nullopt;
    return Source{Source::Kind::Medium, *claim.attribution, claim.speaker};
}

bool isPronoun(const ClaimView &view, const QString &speaker)
{
    return view.lexicon.list(u"speaker-pronouns"_s).contains(speaker.toCaseFolded())
        || view.lexicon.list(u"speaker-pronouns-plural"_s).contains(speaker.toCaseFolded());
}

/// "the former adviser", "Mr Roe's lawyer" is one person whom readers can find out; "officials",
/// "an official" is nobody.
bool isUnnamed(const ClaimView &view)
{
    const Claim &claim = *view.claim;
    if (!claim.isAnonymous)
        return false;
    if (!claim.attribution || claim.speaker.isEmpty())
        return true;
    // "Ada Roe reportedly said" names her.
    if (claim.speaker.section(u' ', -1, -1, QString::SectionSkipEmpty).front().isUpper())
        return false;
    const QString words = view.words(*claim.attribution);
    const bool isPlural = claim.speaker.endsWith(u's') || claim.speaker.contains("people"_L1);
    const bool isDefinite = words.startsWith("the "_L1, Qt::CaseInsensitive)
        || claim.speaker.contains("’s "_L1) || claim.speaker.contains("'s "_L1);
    return isPlural || !isDefinite;
}

/// "records show", "the audit found": told from a document, with nobody who says it.
std::optional<Source> evidence(const ClaimView &view)
{
    const QSet<QString> &nouns = view.lexicon.list(u"evidence-nouns"_s);
    const QSet<QString> &verbs = view.lexicon.list(u"evidence-verbs"_s);
    const auto isStop = [&view](qsizetype i) {
        return i < 0 || i >= view.tokens.size()
            || view.tokens.at(i).kind == text::Token::Kind::Punctuation;
    };
    for (qsizetype i = 0; i + 1 < view.tokens.size(); ++i) {
        const text::Token &noun = view.tokens.at(i);
        if (!nouns.contains(noun.folded) || !verbs.contains(view.tokens.at(i + 1).folded)
            || view.isQuoted(noun.span))
            continue;
        // "…, after leaked letters revealed that": the document is behind a part of the sentence.
        bool isFrame = isStop(i + 2);
        for (qsizetype k = i; k >= i - LongestSubject && !isFrame; --k)
            isFrame = isStop(k - 1);
        if (!isFrame)
            continue;
        Source source{Source::Kind::Named,
                      {noun.span.begin, view.tokens.at(i + 1).span.end},
                      view.words(noun.span)};
        source.isPaper = true;
        return source;
    }
    return std::nullopt;
}

/// As sourceOf(), which asks once a claim.
Source foundSource(const ClaimView &view)
{
    for (qsizetype i = 0; i < view.tokens.size(); ++i) {
        if (const auto medium = reportingMedium(view, i))
            return *medium;
    }
    if (const auto medium = citedMedium(view))
        return *medium;
    const Claim &claim = *view.claim;
    const TextSpan span = claim.attribution.value_or(claim.span);
    if (isUnnamed(view) && claim.attribution && !claim.speaker.isEmpty())
        return {Source::Kind::Unnamed, span, claim.speaker};
    // "Critics have called": nobody by that name.
    if (claim.attribution
        && view.lexicon.list(u"anonymous-sources"_s).contains(claim.speaker.toCaseFolded()))
        return {Source::Kind::Unnamed, span, claim.speaker};
    // "reportedly" and its like name nobody either, yet they are hedges: certainty tells of them.
    if (claim.speaker.isEmpty() || isPronoun(view, claim.speaker) || !claim.attribution)
        return evidence(view).value_or(Source{Source::Kind::None, claim.span, {}});
    Source source{Source::Kind::Named, span, claim.speaker};
    const QString phrase = claim.speaker.section(u" from "_s, 0, 0).section(u" of "_s, 0, 0);
    for (const QString &word : phrase.toCaseFolded().split(u' ', Qt::SkipEmptyParts))
        source.isPaper = source.isPaper || view.lexicon.list(u"document-sources"_s).contains(word);
    return source;
}

struct OwnSource
{
    explicit OwnSource(const ClaimView &view)
        : source(foundSource(view))
    {
    }

    Source source;
};

} // namespace

QStringList sourceWords(const QString &name)
{
    static const QStringList passing{u"the"_s, u"a"_s,   u"an"_s, u"of"_s,  u"for"_s,
                                     u"mr"_s,  u"mrs"_s, u"ms"_s, u"his"_s, u"her"_s};
    QStringList words;
    for (const QString &word : name.toCaseFolded().split(u' ', Qt::SkipEmptyParts)) {
        QString plain = word;
        plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        if (!plain.isEmpty() && !passing.contains(plain))
            words.append(plain);
    }
    return words;
}

bool areAlike(const QString &a, const QString &b)
{
    const QStringList left = sourceWords(a);
    const QStringList right = sourceWords(b);
    return std::any_of(left.cbegin(), left.cend(),
                       [&right](const QString &word) { return right.contains(word); });
}

Source sourceOf(const ClaimView &view)
{
    return view.fact<OwnSource>().source;
}

} // namespace parallax::discrepancy
