// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "features.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNames = 6;
/// Figures this near one another tell of the same thing: "nearly $44 million", "$43,885,310".
constexpr double NearShare = 0.03;

bool isUnitAlike(const Figure &a, const Figure &b)
{
    return a.unit == b.unit || a.unit.isEmpty() || b.unit.isEmpty();
}

bool isNear(const Figure &a, const Figure &b)
{
    return std::abs(a.value - b.value)
        <= NearShare * std::max(std::abs(a.value), std::abs(b.value));
}

/// How the figures of two claims stand to one another.
struct FigureTally
{
    int same = 0; ///< same value and no other unit
    int near = 0; ///< nearly the same
    int other =
        0; ///< same named unit, another value: the same thing counted otherwise, or another thing
    int alone = 0; ///< figures of the side with fewer that found no partner
};

FigureTally figureTally(const Claim &a, const Claim &b)
{
    FigureTally tally;
    for (const Figure &left : a.figures) {
        bool isSame = false;
        bool isNearly = false;
        bool isOther = false;
        for (const Figure &right : b.figures) {
            if (!isUnitAlike(left, right))
                continue;
            const bool isEqual = std::abs(left.value - right.value) < 1e-9;
            isSame = isSame || isEqual;
            isNearly = isNearly || isNear(left, right);
            isOther = isOther || (!isEqual && !left.unit.isEmpty() && left.unit == right.unit);
        }
        tally.same += isSame ? 1 : 0;
        tally.near += isNearly && !isSame ? 1 : 0;
        tally.other += isOther && !isSame && !isNearly ? 1 : 0;
    }
    const auto fewer = static_cast<int>(std::min(a.figures.size(), b.figures.size()));
    tally.alone = std::max(0, fewer - tally.same - tally.near - tally.other);
    return tally;
}

QString lastWord(const QString &name)
{
    return name.section(u' ', -1, -1, QString::SectionSkipEmpty).toCaseFolded();
}

/// 1 the same speaker, -1 two different ones, 0 not known; of the last words of their names.
int speakerAgreement(const Claim &a, const Claim &b, const QString &lastOfA, const QString &lastOfB)
{
    if (a.speaker.isEmpty() || b.speaker.isEmpty())
        return 0;
    return lastOfA == lastOfB ? 1 : -1;
}

qsizetype sharedDates(const Claim &a, const Claim &b)
{
    if (a.dates.isEmpty() || b.dates.isEmpty())
        return 0;
    QSet<QString> values;
    for (const DateMention &date : a.dates) {
        if (!date.value.isEmpty())
            values.insert(date.value);
    }
    return std::count_if(b.dates.cbegin(), b.dates.cend(), [&values](const DateMention &date) {
        return values.contains(date.value);
    });
}

} // namespace

void addDetailFeatures(FeatureTable &table, const FeatureInput &input)
{
    const EventTerms &terms = input.terms;
    const auto add = [&](const QString &name, auto value) {
        table.add(name, input.pairs, value);
    };
    add(u"names.sharedRarity"_s, [&](const ClaimPair &p) {
        return terms.sharedRarity(terms.at(p.a).nameTerms, terms.at(p.b).nameTerms);
    });
    add(u"names.unshared"_s, [&](const ClaimPair &p) {
        const QList<int> &a = terms.at(p.a).nameTerms;
        const QList<int> &b = terms.at(p.b).nameTerms;
        qsizetype common = 0;
        forShared(a, b, [&common](qsizetype) { ++common; });
        return std::min(MostNames, a.size() + b.size() - 2 * common);
    });
    QList<FigureTally> tallies;
    for (const ClaimPair &pair : input.pairs)
        tallies.append(figureTally(input.claims.at(pair.a), input.claims.at(pair.b)));
    add(u"figures.same"_s,
        [&](const ClaimPair &, qsizetype row) { return std::min(3, tallies.at(row).same); });
    add(u"figures.near"_s,
        [&](const ClaimPair &, qsizetype row) { return std::min(2, tallies.at(row).near); });
    add(u"figures.other"_s,
        [&](const ClaimPair &, qsizetype row) { return std::min(2, tallies.at(row).other); });
    add(u"figures.alone"_s,
        [&](const ClaimPair &, qsizetype row) { return std::min(2, tallies.at(row).alone); });
    QStringList lastWords;
    lastWords.reserve(input.claims.size());
    for (const Claim &claim : input.claims)
        lastWords.append(lastWord(claim.speaker));
    const auto agreement = [&](const ClaimPair &p) {
        return speakerAgreement(input.claims.at(p.a), input.claims.at(p.b), lastWords.at(p.a),
                                lastWords.at(p.b));
    };
    add(u"speaker.same"_s, [&](const ClaimPair &p) { return agreement(p) > 0 ? 1 : 0; });
    add(u"speaker.other"_s, [&](const ClaimPair &p) { return agreement(p) < 0 ? 1 : 0; });
    add(u"dates.same"_s, [&](const ClaimPair &p) {
        return std::min<qsizetype>(2, sharedDates(input.claims.at(p.a), input.claims.at(p.b)));
    });
    add(u"dates.other"_s, [&](const ClaimPair &p) {
        const Claim &a = input.claims.at(p.a);
        const Claim &b = input.claims.at(p.b);
        return !a.dates.isEmpty() && !b.dates.isEmpty() && sharedDates(a, b) == 0 ? 1 : 0;
    });
}

} // namespace parallax::align
