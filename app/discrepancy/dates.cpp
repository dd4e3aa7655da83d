// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

#include "clausematch.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

bool isTime(const QString &value)
{
    return value.startsWith(u'T');
}

/// Values of one sort that agree as far as both are precise: "2016-12" and "2016-12-09".
bool isCompatible(const QString &a, const QString &b)
{
    return a.startsWith(b) || b.startsWith(a);
}

/// The value, or the day of the week ("W3") where the article has no date that would settle which
/// one is meant.
QString valueOf(const ClaimView &view, const DateMention &date)
{
    if (!date.value.isEmpty())
        return date.value;
    const QString day =
        view.lexicon.table(u"weekdays"_s).value(view.words(date.span).toCaseFolded());
    return day.isEmpty() ? QString() : u"W"_s + day;
}

bool isComparable(const QString &a, const QString &b)
{
    // Two days, two years, two times: of unlike precision one may be right beside the other.
    return !a.isEmpty() && !b.isEmpty() && isTime(a) == isTime(b) && a.size() == b.size();
}

/// "Friday", "last month": a word that many sentences hold for their own reasons.
bool isLoose(const ClaimView &view, const DateMention &date)
{
    const QString words = view.words(date.span);
    return std::none_of(words.cbegin(), words.cend(), [](QChar c) { return c.isDigit(); });
}

struct Neighbours
{
    QStringList stems;
    bool isOfSaying = false; ///< one of the nearest is a verb of speech
};

/// The nearest \a reach content words on either side of a date.
Neighbours neighbours(const ClaimView &view, const DateMention &date, qsizetype reach)
{
    const QSet<QString> &speech = view.lexicon.list(u"reporting-verbs"_s);
    const auto [first, last] = view.tokensIn(date.span);
    Neighbours result;
    const auto read = [&](qsizetype i, qsizetype &left) {
        const text::Token &token = view.tokens.at(i);
        if (token.kind != text::Token::Kind::Word || token.isFunctionWord)
            return;
        result.isOfSaying = result.isOfSaying || (left == reach && speech.contains(token.folded));
        if (!result.stems.contains(token.stem))
            result.stems.append(token.stem);
        --left;
    };
    for (qsizetype i = first - 1, left = reach; i >= 0 && left > 0; --i)
        read(i, left);
    for (qsizetype i = last, left = reach; i < view.tokens.size() && left > 0; ++i)
        read(i, left);
    return result;
}

/// "the 2016 election", "last year's race": a year without a preposition is part of a name.
bool isName(const ClaimView &view, const DateMention &date)
{
    const QString words = view.words(date.span);
    if (words.endsWith("'s"_L1) || words.endsWith(u"’s"_s))
        return true;
    constexpr qsizetype YearLength = 4;
    const qsizetype first = view.tokensIn(date.span).first;
    return date.value.size() == YearLength && date.span.length() == YearLength && first > 0
        && !view.lexicon.list(u"year-prepositions"_s).contains(view.tokens.at(first - 1).folded);
}

bool isWeekday(const ClaimView &view, const DateMention &date)
{
    return view.lexicon.table(u"weekdays"_s).contains(view.words(date.span).toCaseFolded());
}

/// The clause whose verb the date stands nearest to, in its own words.
const Clause *clauseOf(const ClaimView &view, const DateMention &date)
{
    for (const Clause &clause : view.claim->clauses) {
        const bool isInside =
            std::any_of(clause.parts.cbegin(), clause.parts.cend(),
                        [&date](const TextSpan &part) { return part.overlap(date.span) > 0; });
        if (isInside && !clause.lemma.isEmpty())
            return &clause;
    }
    return nullptr;
}

/// Both dates are of the same act: words beside them agree. The date of a saying is another one
/// than that of what was said.
bool areOfSameAct(const ViewPair &pair, const DateMention &a, const DateMention &b)
{
    constexpr qsizetype Beside = 1;
    constexpr qsizetype Near = 2;
    constexpr qsizetype NearFigures = 3;
    constexpr qsizetype Far = 7;
    constexpr double SayingOverlap = 0.35;
    constexpr qsizetype FewestFar = 2;
    const auto common = [&](qsizetype reach) {
        const QStringList left = neighbours(pair.a, a, reach).stems;
        const QStringList right = neighbours(pair.b, b, reach).stems;
        return std::count_if(left.cbegin(), left.cend(),
                             [&right](const QString &stem) { return right.contains(stem); });
    };
    if (isName(pair.a, a) || isName(pair.b, b))
        return false;
    const Clause *left = clauseOf(pair.a, a);
    const Clause *right = clauseOf(pair.b, b);
    const bool isOneVerb = left && right && left->lemma == right->lemma;
    if (isOneVerb && isLoose(pair.a, a) && isLoose(pair.b, b) && common(Beside) > 0)
        return true;
    const bool isSaying =
        neighbours(pair.a, a, Beside).isOfSaying || neighbours(pair.b, b, Beside).isOfSaying;
    // Two things said on two days are no disagreement, one thing is.
    if (common(Beside) > 0 && (!isSaying || contentOverlap(pair.a, pair.b) >= SayingOverlap))
        return true;
    const bool isAnyLoose = isLoose(pair.a, a) || isLoose(pair.b, b);
    if (!isAnyLoose)
        return common(isTime(a.value) && isTime(b.value) ? Far : NearFigures) > 0;
    const bool isDay = isWeekday(pair.a, a) && isWeekday(pair.b, b);
    return !isSaying && (common(Near) > 0 || (isDay && common(Far) >= FewestFar));
}

/// "Tuesday" in two articles of different days is one word of two meanings: who is right about the
/// week cannot be told.
bool isSameWord(const ViewPair &pair, const DateMention &a, const DateMention &b)
{
    return pair.a.words(a.span).compare(pair.b.words(b.span), Qt::CaseInsensitive) == 0;
}

/// A part of the day, with its hours.
struct DayPart
{
    TextSpan span;
    int from = 0;
    int until = 24;
};

QList<DayPart> dayParts(const ClaimView &view)
{
    QList<DayPart> parts;
    for (const qsizetype i : view.dayPartTokens) {
        const text::Token &token = view.tokens.at(i);
        const QString hours = view.lexicon.table(u"day-parts"_s).value(token.folded);
        parts.append(
            {token.span, hours.section(u' ', 0, 0).toInt(), hours.section(u' ', 1, 1).toInt()});
    }
    return parts;
}

/// "at 11 a.m." against "in the afternoon"
QList<Finding> dayPartFindings(const ViewPair &pair, bool isSwapped)
{
    const ClaimView &clock = isSwapped ? pair.b : pair.a;
    const ClaimView &part = isSwapped ? pair.a : pair.b;
    if (part.dayPartTokens.size() != 1)
        return {};
    const QList<DayPart> parts = dayParts(part);
    const bool hasOwnTime = std::ranges::any_of(
        part.claim->dates, [](const DateMention &date) { return isTime(date.value); });
    if (hasOwnTime)
        return {};
    for (const DateMention &date : clock.claim->dates) {
        const int hour = isTime(date.value) ? date.value.sliced(1, 2).toInt() : -1;
        const DayPart &other = parts.constFirst();
        if (hour < 0 || (hour >= other.from && hour < other.until))
            continue;
        const DateMention mention{other.span, {}};
        if (!areOfSameAct(pair, isSwapped ? mention : date, isSwapped ? date : mention))
            continue;
        return {finding(pair, DiscrepancyKind::Date, Explanation::Code::DateDiffers,
                        isSwapped ? other.span : date.span, isSwapped ? date.span : other.span,
                        0.6)};
    }
    return {};
}

/// "on Monday morning" against "on Monday afternoon"
QList<Finding> otherDayPart(const ViewPair &pair)
{
    if (pair.a.dayPartTokens.size() != 1 || pair.b.dayPartTokens.size() != 1)
        return {};
    const QList<DayPart> left = dayParts(pair.a);
    const QList<DayPart> right = dayParts(pair.b);
    const auto hasTime = [](const ClaimView &view) {
        return std::ranges::any_of(view.claim->dates,
                                   [](const DateMention &date) { return isTime(date.value); });
    };
    if (hasTime(pair.a) || hasTime(pair.b))
        return {};
    const DayPart &a = left.constFirst();
    const DayPart &b = right.constFirst();
    const bool areApart = a.until <= b.from || b.until <= a.from;
    if (!areApart || !areOfSameAct(pair, {a.span, {}}, {b.span, {}}))
        return {};
    return {
        finding(pair, DiscrepancyKind::Date, Explanation::Code::DateDiffers, a.span, b.span, 0.5)};
}

/// "shortly after", "about" before a clock time, as clock-bounds.tsv names it.
QString clockBound(const ClaimView &view, const DateMention &date)
{
    const qsizetype first = view.tokensIn(date.span).first;
    const QHash<QString, QString> &bounds = view.lexicon.table(u"clock-bounds"_s);
    for (const qsizetype length : {2, 1}) {
        QStringList words;
        for (qsizetype i = std::max<qsizetype>(0, first - length); i < first; ++i)
            words.append(view.tokens.at(i).folded);
        if (const auto bound = bounds.constFind(words.join(u' ')); bound != bounds.constEnd())
            return *bound;
    }
    return {};
}

int minutesOf(const QString &time)
{
    return time.sliced(1, 2).toInt() * 60 + QStringView(time).sliced(4, 2).toInt();
}

/// "3:10 a.m." is "shortly after 3 a.m."
bool isWithin(const ClaimView &bounded, const DateMention &round, const DateMention &exact)
{
    constexpr int Shortly = 20; // minutes
    constexpr int About = 10;
    constexpr qsizetype TimeLength = 6; // "T05:40"
    if (!isTime(round.value) || round.value.size() != TimeLength
        || exact.value.size() != TimeLength)
        return false;
    const QString bound = clockBound(bounded, round);
    const int later = minutesOf(exact.value) - minutesOf(round.value);
    return (bound == "after"_L1 && later >= 0 && later <= Shortly)
        || (bound == "before"_L1 && later <= 0 && later >= -Shortly)
        || (bound == "near"_L1 && std::abs(later) <= About);
}

bool hasPartner(const QString &date, const QStringList &others)
{
    return std::any_of(others.cbegin(), others.cend(), [&date](const QString &other) {
        return !other.isEmpty() && isTime(date) == isTime(other) && isCompatible(date, other);
    });
}

/// Values of all dates of both claims, weekdays by their name where one article has no date.
std::pair<QStringList, QStringList> values(const ViewPair &pair)
{
    const auto of = [](const ClaimView &view) {
        QStringList result;
        for (const DateMention &date : view.claim->dates)
            result.append(valueOf(view, date));
        return result;
    };
    return {of(pair.a), of(pair.b)};
}

} // namespace

QList<Finding> dateFindings(const ViewPair &pair)
{
    const QList<DateMention> &datesA = pair.a.claim->dates;
    const QList<DateMention> &datesB = pair.b.claim->dates;
    const auto [valuesA, valuesB] = values(pair);
    QList<Finding> findings;
    QList<bool> isDone(datesB.size(), false);
    for (qsizetype i = 0; i < datesA.size(); ++i) {
        const DateMention &a = datesA.at(i);
        if (valuesA.at(i).isEmpty() || hasPartner(valuesA.at(i), valuesB))
            continue;
        for (qsizetype j = 0; j < datesB.size(); ++j) {
            const DateMention &b = datesB.at(j);
            if (isDone.at(j) || !isComparable(valuesA.at(i), valuesB.at(j))
                || hasPartner(valuesB.at(j), valuesA) || isSameWord(pair, a, b)
                || isWithin(pair.a, a, b) || isWithin(pair.b, b, a) || !areOfSameAct(pair, a, b))
                continue;
            isDone[j] = true;
            const bool isAnyLoose = isLoose(pair.a, a) || isLoose(pair.b, b);
            findings.append(finding(pair, DiscrepancyKind::Date, Explanation::Code::DateDiffers,
                                    a.span, b.span, isAnyLoose ? 0.5 : 0.75));
            break;
        }
    }
    if (findings.isEmpty())
        findings = otherDayPart(pair);
    for (const bool isSwapped : {false, true}) {
        if (findings.isEmpty())
            findings += dayPartFindings(pair, isSwapped);
    }
    return findings;
}

} // namespace parallax::discrepancy
