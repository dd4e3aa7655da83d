// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurescope.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

/// Content words on either side of a number that tell what it measures.
constexpr qsizetype Neighbourhood = 4;
/// "30 miles" are 48.3 km: newsrooms write 48 or 50.
constexpr double ConversionSlack = 0.06;
/// Tokens behind a number in which its place is named.
constexpr qsizetype PlaceReach = 8;
/// Words of a whole: "of all registered voters in the district".
constexpr qsizetype LongestWhole = 4;

/// Size of each unit by family, from resources/align/unitsizes.json.
const QHash<QString, std::pair<QString, double>> &unitSizes()
{
    static const QHash<QString, std::pair<QString, double>> sizes = [] {
        QHash<QString, std::pair<QString, double>> result;
        QFile file(u":/align/unitsizes.json"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        Q_ASSERT(isOpen); // compiled in
        const QJsonObject families = isOpen
            ? QJsonDocument::fromJson(file.readAll()).object().value("families"_L1).toObject()
            : QJsonObject();
        for (auto family = families.constBegin(); family != families.constEnd(); ++family) {
            const QJsonObject units = family->toObject();
            for (auto unit = units.constBegin(); unit != units.constEnd(); ++unit)
                result.insert(unit.key(), {family.key(), unit->toDouble()});
        }
        return result;
    }();
    return sizes;
}

bool isNear(double a, double b, double share)
{
    return std::abs(a - b) <= share * std::max(std::abs(a), std::abs(b));
}

/// The nearest content words on either side, without those of the figure itself.
QStringList wordsAround(const ClaimView &view, const Figure &figure)
{
    const auto [first, last] = view.tokensIn(figure.span);
    QStringList stems;
    const auto read = [&](qsizetype i, qsizetype &left) {
        const text::Token &token = view.tokens.at(i);
        if (token.kind != text::Token::Kind::Word || token.isFunctionWord)
            return;
        stems.append(token.stem);
        --left;
    };
    for (qsizetype i = first - 1, left = Neighbourhood; i >= 0 && left > 0; --i)
        read(i, left);
    for (qsizetype i = last, left = Neighbourhood; i < view.tokens.size() && left > 0; ++i)
        read(i, left);
    return stems;
}

qsizetype commonAround(const ViewPair &pair, const Figure &a, const Figure &b)
{
    QStringList left = wordsAround(pair.a, a);
    left.removeDuplicates();
    const QStringList right = wordsAround(pair.b, b);
    return std::count_if(left.cbegin(), left.cend(),
                         [&right](const QString &stem) { return right.contains(stem); });
}

bool isOtherUnit(const ViewPair &pair, const Figure &a, const Figure &b)
{
    if (a.unit == b.unit || a.unit.isEmpty() || b.unit.isEmpty())
        return false;
    const auto left = unitSizes().constFind(a.unit);
    const auto right = unitSizes().constFind(b.unit);
    if (left == unitSizes().constEnd() || right == unitSizes().constEnd()
        || left->first != right->first)
        return false;
    // "Two days" and "two years" are everywhere: more than one word must agree.
    const qsizetype fewest = left->first == "time"_L1 ? 2 : 1;
    return isNear(a.value, b.value, 1e-9) && commonAround(pair, a, b) >= fewest;
}

bool isInPoints(const ClaimView &view, const Figure &figure)
{
    const auto [first, last] = view.tokensIn(figure.span);
    return std::any_of(view.tokens.cbegin() + first, view.tokens.cbegin() + last,
                       [&view](const text::Token &token) {
                           return view.lexicon.list(u"percentage-points"_s).contains(token.folded);
                       });
}

/// What a share is a share of: "of registered voters". Empty where it is not said.
struct Whole
{
    TextSpan span; ///< with the figure
    QStringList stems;
};

Whole wholeOf(const ClaimView &view, const Figure &figure)
{
    const qsizetype after = view.tokensIn(figure.span).second;
    Whole whole;
    if (after >= view.tokens.size() || view.tokens.at(after).folded != "of"_L1)
        return whole;
    for (qsizetype i = after + 1; i < view.tokens.size() && i - after <= LongestWhole + 1; ++i) {
        const text::Token &token = view.tokens.at(i);
        const bool isOpening = whole.stems.isEmpty()
            && (view.lexicon.list(u"determiners"_s).contains(token.folded)
                || token.folded == "all"_L1);
        if (isOpening)
            continue;
        const bool isVerb = std::any_of(
            view.claim->clauses.cbegin(), view.claim->clauses.cend(),
            [&token](const Clause &clause) { return clause.verbGroup.overlap(token.span) > 0; });
        if (isVerb || token.kind == text::Token::Kind::Punctuation || token.isFunctionWord)
            break;
        whole.stems.append(token.stem);
        whole.span = {figure.span.begin, token.span.end};
    }
    return whole;
}

std::optional<Finding> otherWhole(const ViewPair &pair, const Figure &a, const Figure &b)
{
    if (a.unit != "percent"_L1 || b.unit != "percent"_L1)
        return std::nullopt;
    if (isInPoints(pair.a, a) != isInPoints(pair.b, b))
        return finding(pair, DiscrepancyKind::Figure, Explanation::Code::FigureUnit, a.span, b.span,
                       0.7);
    const Whole left = wholeOf(pair.a, a);
    const Whole right = wholeOf(pair.b, b);
    if (left.stems.isEmpty() || right.stems.isEmpty())
        return std::nullopt;
    // The head noun is the last word read: it has a narrowing word beside it on one side only, or
    // is another noun altogether.
    const bool hasSameHead = left.stems.constLast() == right.stems.constLast();
    if (left.stems == right.stems || (hasSameHead && left.stems.size() == right.stems.size()))
        return std::nullopt;
    const bool isLeftNarrower = left.stems.size() > right.stems.size();
    const QString narrow = isLeftNarrower ? pair.a.words(left.span) : pair.b.words(right.span);
    const ClaimView &other = isLeftNarrower ? pair.b : pair.a;
    if (other.text().contains(narrow.section(u" of "_s, 1), Qt::CaseInsensitive))
        return std::nullopt; // it says so elsewhere
    return finding(pair, DiscrepancyKind::Figure, Explanation::Code::FigureUnit, left.span,
                   right.span, 0.6);
}

/// A name shortly behind a figure, and the words that take a part of it.
struct Place
{
    QString name; ///< stem
    TextSpan span; ///< from the figure to the name
    QString part; ///< "eastern", "parts of"; empty for the whole
};

QString partBefore(const ClaimView &view, qsizetype name)
{
    const QSet<QString> &words = view.lexicon.list(u"scope-words"_s);
    for (const qsizetype length : {1, 2}) {
        QString phrase;
        for (qsizetype i = std::max<qsizetype>(0, name - length); i < name; ++i)
            phrase += (phrase.isEmpty() ? QString() : u" "_s) + view.tokens.at(i).folded;
        if (words.contains(phrase))
            return phrase;
    }
    return {};
}

QList<Place> placesOf(const ClaimView &view, const Figure &figure)
{
    const qsizetype after = view.tokensIn(figure.span).second;
    const QSet<QString> &prepositions = view.lexicon.list(u"place-prepositions"_s);
    QList<Place> places;
    bool hasPreposition = false;
    for (qsizetype i = after; i < std::min(view.tokens.size(), after + PlaceReach); ++i) {
        const text::Token &token = view.tokens.at(i);
        hasPreposition =
            hasPreposition || prepositions.contains(token.folded) || token.folded == "of"_L1;
        const bool isName = token.kind == text::Token::Kind::Word && !token.isFunctionWord
            && token.span.in(view.text()).front().isUpper();
        if (isName && hasPreposition)
            places.append({token.stem, {figure.span.begin, token.span.end}, partBefore(view, i)});
    }
    return places;
}

std::optional<Finding> otherPart(const ViewPair &pair, const Figure &a, const Figure &b)
{
    for (const Place &left : placesOf(pair.a, a)) {
        for (const Place &right : placesOf(pair.b, b)) {
            if (left.name != right.name || left.part == right.part)
                continue;
            // An article that says elsewhere that it means the part has only been brief here.
            const bool isSaidElsewhere =
                (!left.part.isEmpty() && pair.b.text().contains(left.part, Qt::CaseInsensitive))
                || (!right.part.isEmpty()
                    && pair.a.text().contains(right.part, Qt::CaseInsensitive));
            if (!isSaidElsewhere)
                return finding(pair, DiscrepancyKind::Figure, Explanation::Code::FigureUnit,
                               left.span, right.span, 0.6);
        }
    }
    return std::nullopt;
}

} // namespace

bool isConverted(const Figure &a, const Figure &b)
{
    if (a.unit == b.unit || a.unit.isEmpty() || b.unit.isEmpty())
        return false;
    const auto left = unitSizes().constFind(a.unit);
    const auto right = unitSizes().constFind(b.unit);
    return left != unitSizes().constEnd() && right != unitSizes().constEnd()
        && left->first == right->first && left->second > 0 && right->second > 0
        && isNear(a.value * left->second, b.value * right->second, ConversionSlack);
}

std::optional<double> unitSeconds(const QString &unit)
{
    if (unit.isEmpty())
        return std::nullopt;
    const auto size = unitSizes().constFind(unit);
    if (size == unitSizes().constEnd() || size->first != "time"_L1)
        return std::nullopt;
    return size->second;
}

std::optional<Finding> scopeFinding(const ViewPair &pair, const Figure &a, const Figure &b)
{
    if (isOtherUnit(pair, a, b))
        return finding(pair, DiscrepancyKind::Figure, Explanation::Code::FigureUnit, a.span, b.span,
                       0.7);
    const bool isSameNumber = isNear(a.value, b.value, 1e-9) && a.unit == b.unit;
    if (!isSameNumber)
        return std::nullopt;
    if (auto other = otherWhole(pair, a, b))
        return other;
    return otherPart(pair, a, b);
}

} // namespace parallax::discrepancy
