// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dates.h"

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

/// Content words near a date. A verb of speech there means that the date is of the saying: empty
/// then.
QStringList wordsAround(const ClaimView &view, const DateMention &date, qsizetype reach)
{
    const QSet<QString> &speech = view.lexicon.list(u"reporting-verbs"_s);
    const auto [first, last] = view.tokensIn(date.span);
    QStringList stems;
    for (qsizetype i = std::max<qsizetype>(0, first - reach);
         i < std::min(view.tokens.size(), last + reach); ++i) {
        const text::Token &token = view.tokens.at(i);
        const bool isInside = i >= first && i < last;
        if (isInside || token.kind != text::Token::Kind::Word || token.isFunctionWord)
            continue;
        if (speech.contains(token.folded) && isLoose(view, date))
            return {};
        stems.append(token.stem);
    }
    return stems;
}

bool hasCommonNeighbour(const ViewPair &pair, const DateMention &a, const DateMention &b)
{
    constexpr qsizetype Near = 4;
    constexpr qsizetype Far = 8; // a date in figures is rarely there by chance
    const bool isAnyLoose = isLoose(pair.a, a) || isLoose(pair.b, b);
    const QStringList left = wordsAround(pair.a, a, isAnyLoose ? Near : Far);
    const QStringList right = wordsAround(pair.b, b, isAnyLoose ? Near : Far);
    return std::any_of(left.cbegin(), left.cend(),
                       [&right](const QString &stem) { return right.contains(stem); });
}

bool hasPartner(const DateMention &date, const QList<DateMention> &others)
{
    return std::any_of(others.cbegin(), others.cend(), [&date](const DateMention &other) {
        return !other.value.isEmpty() && isTime(date.value) == isTime(other.value)
            && isCompatible(date.value, other.value);
    });
}

} // namespace

QList<Finding> dateFindings(const ViewPair &pair)
{
    const QList<DateMention> &datesA = pair.a.claim->dates;
    const QList<DateMention> &datesB = pair.b.claim->dates;
    QList<Finding> findings;
    QList<bool> isDone(datesB.size(), false);
    for (const DateMention &a : datesA) {
        if (hasPartner(a, datesB))
            continue;
        for (qsizetype j = 0; j < datesB.size(); ++j) {
            const DateMention &b = datesB.at(j);
            if (isDone.at(j) || !isComparable(a.value, b.value) || hasPartner(b, datesA)
                || !hasCommonNeighbour(pair, a, b))
                continue;
            isDone[j] = true;
            const bool isAnyLoose = isLoose(pair.a, a) || isLoose(pair.b, b);
            findings.append(finding(pair, DiscrepancyKind::Date, Explanation::Code::DateDiffers,
                                    a.span, b.span, isAnyLoose ? 0.5 : 0.75));
            break;
        }
    }
    return findings;
}

} // namespace parallax::discrepancy
