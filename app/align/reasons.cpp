// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reasons.h"

#include <app/text/countednouns.h>

#include <QSet>

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostWords = 3; // more is not read
constexpr qsizetype MostNames = 3;
/// A shorter common run may be chance: "of the".
constexpr qsizetype ShortestQuotedRun = 3;
constexpr qsizetype LongestShownRun = 60; ///< code units

struct WeighedReason
{
    MatchReason reason;
    double weight = 0;
};

QStringView textOf(const FeatureInput &input, qsizetype claim)
{
    return input.articles.at(input.claims.at(claim).article).article.text;
}

QString surface(const FeatureInput &input, qsizetype claim, int term)
{
    for (const ClaimWord &word : input.terms.at(claim).words) {
        if (word.term == term && word.isContent)
            return word.span.in(textOf(input, claim)).toString();
    }
    return {};
}

void addQuotation(QList<WeighedReason> &found, const FeatureInput &input, const ClaimPair &pair)
{
    const QList<ClaimWord> &a = input.terms.at(pair.a).words;
    const QList<ClaimWord> &b = input.terms.at(pair.b).words;
    qsizetype longest = 0;
    qsizetype end = 0;
    QList<qsizetype> row(b.size() + 1, 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = b.size(); j > 0; --j) {
            const bool isCommon =
                a.at(i).term == b.at(j - 1).term && a.at(i).isQuoted && b.at(j - 1).isQuoted;
            row[j] = isCommon ? row.at(j - 1) + 1 : 0;
            if (row.at(j) > longest) {
                longest = row.at(j);
                end = i + 1;
            }
        }
    }
    if (longest < ShortestQuotedRun)
        return;
    const TextSpan span{a.at(end - longest).span.begin, a.at(end - 1).span.end};
    QString words = span.in(textOf(input, pair.a)).toString().simplified();
    if (words.size() > LongestShownRun)
        words = words.left(words.lastIndexOf(u' ', LongestShownRun)) + u" …"_s;
    double weight = 0;
    for (qsizetype i = end - longest; i < end; ++i)
        weight += a.at(i).isContent ? input.terms.rarity(a.at(i).term) : 0;
    found.append({{MatchReason::Kind::Quotation, words}, weight});
}

/// 3: the same figure, 2: another count of the same people, 1: another figure of the same unit and
/// order, 0: nothing that could have linked the claims.
int kinshipOf(const Figure &a, const Figure &b)
{
    constexpr double LargestRatio = 4;
    const bool isUnitAlike = a.unit == b.unit || a.unit.isEmpty() || b.unit.isEmpty();
    if (isUnitAlike && std::abs(a.value - b.value) < 1e-9)
        return 3;
    if (text::CountedNouns::shipped().countPeopleAlike(a, b))
        return 2;
    const double larger = std::max(std::abs(a.value), std::abs(b.value));
    const bool isNear = larger <= LargestRatio * std::min(std::abs(a.value), std::abs(b.value));
    return !a.unit.isEmpty() && a.unit == b.unit && isNear ? 1 : 0;
}

void addFigures(QList<WeighedReason> &found, const FeatureInput &input, const ClaimPair &pair)
{
    constexpr double SameValue = 8; // a shared figure tells more than two rare words
    constexpr double OtherValue = 4;
    const auto number = [&input](qsizetype claim, const Figure &figure) {
        return figure.number.in(textOf(input, claim)).toString();
    };
    QSet<QString> said;
    for (const Figure &left : input.claims.at(pair.a).figures) {
        const Figure *other = nullptr;
        int best = 0;
        for (const Figure &right : input.claims.at(pair.b).figures) {
            const int kinship = kinshipOf(left, right);
            if (kinship > best) {
                best = kinship;
                other = &right;
            }
        }
        if (other == nullptr)
            continue;
        const QString a = number(pair.a, left);
        const QString b = number(pair.b, *other);
        const QString text = a == b ? a : a + u" / "_s + b;
        if (!said.contains(text))
            found.append({{MatchReason::Kind::Figure, text},
                          std::abs(left.value - other->value) < 1e-9 ? SameValue : OtherValue});
        said.insert(text);
    }
}

/// Shared terms, rarest first.
QList<int> rarestFirst(const EventTerms &terms, QList<int> common)
{
    std::stable_sort(common.begin(), common.end(), [&terms](int left, int right) {
        return terms.rarity(left) > terms.rarity(right);
    });
    return common;
}

void addTerms(QList<WeighedReason> &found,
              const FeatureInput &input,
              const ClaimPair &pair,
              MatchReason::Kind kind,
              const QList<int> &common,
              qsizetype most)
{
    QStringList words;
    double weight = 0;
    for (const int term : rarestFirst(input.terms, common)) {
        if (words.size() == most)
            break;
        const QString word = surface(input, pair.a, term);
        if (word.isEmpty())
            continue;
        words.append(word);
        weight += input.terms.rarity(term);
    }
    if (!words.isEmpty())
        found.append({{kind, words.join(u", "_s)}, weight});
}

void addDates(QList<WeighedReason> &found, const FeatureInput &input, const ClaimPair &pair)
{
    constexpr double SameDate = 3;
    for (const DateMention &left : input.claims.at(pair.a).dates) {
        for (const DateMention &right : input.claims.at(pair.b).dates) {
            if (left.value.isEmpty() || left.value != right.value)
                continue;
            found.append({{MatchReason::Kind::Date, left.span.in(textOf(input, pair.a)).toString()},
                          SameDate});
            return;
        }
    }
}

void addSpeaker(QList<WeighedReason> &found, const FeatureInput &input, const ClaimPair &pair)
{
    constexpr double SameSpeaker = 2.5;
    const auto last = [](const QString &name) {
        return name.section(u' ', -1).toCaseFolded();
    };
    const QString &a = input.claims.at(pair.a).speaker;
    const QString &b = input.claims.at(pair.b).speaker;
    if (!a.isEmpty() && !b.isEmpty() && last(a) == last(b))
        found.append({{MatchReason::Kind::Speaker, a.size() >= b.size() ? a : b}, SameSpeaker});
}

} // namespace

QList<MatchReason> reasons(const FeatureInput &input, const ClaimPair &pair)
{
    QList<WeighedReason> found;
    addQuotation(found, input, pair);
    addFigures(found, input, pair);
    const ClaimTerms &a = input.terms.at(pair.a);
    const ClaimTerms &b = input.terms.at(pair.b);
    const QList<int> names = shared(a.nameTerms, b.nameTerms);
    addTerms(found, input, pair, MatchReason::Kind::Names, names, MostNames);
    QList<int> words = shared(a.terms, b.terms);
    words.removeIf([&](int term) {
        return std::binary_search(names.cbegin(), names.cend(), term)
            || input.terms.stem(term).front().isDigit();
    });
    addTerms(found, input, pair, MatchReason::Kind::Words, words, MostWords);
    addDates(found, input, pair);
    addSpeaker(found, input, pair);
    std::stable_sort(found.begin(), found.end(),
                     [](const WeighedReason &left, const WeighedReason &right) {
                         return left.weight > right.weight;
                     });
    QList<MatchReason> result;
    for (const WeighedReason &reason : std::as_const(found))
        result.append(reason.reason);
    return result;
}

} // namespace parallax::align
