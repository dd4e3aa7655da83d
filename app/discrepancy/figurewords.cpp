// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurewords.h"

#include "figurescope.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestQualifier = 4; ///< words: "just a little over"

Qualifier qualifierNamed(const QString &name)
{
    static const QHash<QString, Qualifier> names{
        {u"about"_s, Qualifier::About},      {u"more-than"_s, Qualifier::MoreThan},
        {u"at-least"_s, Qualifier::AtLeast}, {u"less-than"_s, Qualifier::LessThan},
        {u"up-to"_s, Qualifier::UpTo},
    };
    return names.value(name, Qualifier::Exact);
}

/// The bound before the word at \a first: "a little over". Moves \a first to its beginning.
QString readQualifier(const ClaimView &view, qsizetype &first)
{
    const QHash<QString, QString> &qualifiers = view.lexicon.table(u"qualifiers"_s);
    for (qsizetype length = LongestQualifier; length > 0; --length) {
        if (first < length)
            continue;
        QStringList words;
        for (qsizetype i = first - length; i < first; ++i)
            words.append(view.tokens.at(i).folded);
        const auto known = qualifiers.constFind(words.join(u' '));
        if (known == qualifiers.constEnd())
            continue;
        first -= length;
        return *known;
    }
    return {};
}

/// "for an hour", "in a week", "lasted a year": without such a word "a day" is a rate or a name.
bool isDurationOpener(const ClaimView &view, qsizetype before)
{
    return before >= 0
        && view.lexicon.list(u"duration-openers"_s).contains(view.tokens.at(before).folded);
}

std::optional<Figure> durationAt(const ClaimView &view, qsizetype unit)
{
    const QString name = view.lexicon.table(u"units"_s).value(view.tokens.at(unit).folded);
    if (unit < 1 || !unitSeconds(name)
        || !view.lexicon.list(u"number-articles"_s).contains(view.tokens.at(unit - 1).folded))
        return std::nullopt;
    qsizetype first = unit - 1;
    Figure figure;
    figure.value = 1;
    figure.unit = name;
    if (first > 0 && view.tokens.at(first - 1).folded == "half"_L1) {
        figure.value = 0.5;
        --first;
    }
    const qsizetype bare = first;
    figure.number = {view.tokens.at(first).span.begin, view.tokens.at(unit).span.end};
    figure.qualifierText = readQualifier(view, first);
    figure.qualifier = qualifierNamed(figure.qualifierText);
    const bool isBounded = first < bare;
    if (!isBounded && !isDurationOpener(view, first - 1))
        return std::nullopt;
    figure.span = {view.tokens.at(first).span.begin, figure.number.end};
    return figure;
}

/// "the third fire": an ordinal and the noun behind it, which is no name ("Third Avenue").
std::optional<Figure> ordinalAt(const ClaimView &view, qsizetype at)
{
    const QString value = view.lexicon.table(u"ordinals"_s).value(view.tokens.at(at).folded);
    if (value.isEmpty() || at + 1 >= view.tokens.size())
        return std::nullopt;
    const text::Token &noun = view.tokens.at(at + 1);
    if (noun.kind != text::Token::Kind::Word || noun.isFunctionWord
        || view.lexicon.list(u"time-nouns"_s).contains(noun.folded)
        || !noun.span.in(view.text()).front().isLower())
        return std::nullopt;
    Figure figure;
    figure.value = value.toDouble();
    figure.unit = OrdinalUnit;
    figure.noun = noun.stem;
    figure.number = view.tokens.at(at).span;
    figure.span = {figure.number.begin, noun.span.end};
    return figure;
}

/// "twice" is "two times".
std::optional<Figure> adverbAt(const ClaimView &view, qsizetype at)
{
    const QString value = view.lexicon.table(u"count-adverbs"_s).value(view.tokens.at(at).folded);
    const bool isRate = at + 1 < view.tokens.size()
        && view.lexicon.list(u"number-articles"_s).contains(view.tokens.at(at + 1).folded);
    if (value.isEmpty() || isRate)
        return std::nullopt;
    Figure figure;
    figure.value = value.toDouble();
    figure.unit = u"times"_s;
    figure.number = view.tokens.at(at).span;
    figure.span = figure.number;
    return figure;
}

/// "a crowd of more than 400", "put the crowd at 9,000": the number has no noun of its own and
/// counts people.
bool isOfGathering(const ClaimView &view, const Figure &figure)
{
    constexpr qsizetype Reach = 3; // words between: "the crowd was estimated at"
    if (!figure.unit.isEmpty() || !figure.noun.isEmpty())
        return false;
    const qsizetype first = view.tokensIn(figure.span).first;
    for (qsizetype i = first - 1; i >= std::max<qsizetype>(0, first - 1 - Reach); --i) {
        const text::Token &token = view.tokens.at(i);
        if (token.kind == text::Token::Kind::Punctuation)
            return false;
        if (view.lexicon.list(u"gatherings"_s).contains(token.folded))
            return i + 1 < first;
    }
    return false;
}

} // namespace

QList<Figure> comparedFigures(const ClaimView &view)
{
    QList<Figure> figures = view.claim->figures;
    for (Figure &figure : figures) {
        if (isOfGathering(view, figure))
            figure.unit = u"people"_s;
    }
    const auto add = [&figures](const std::optional<Figure> &figure) {
        const bool isNew = figure
            && std::none_of(figures.cbegin(), figures.cend(), [&figure](const Figure &known) {
                               return known.span.overlap(figure->span) > 0;
                           });
        if (isNew)
            figures.append(*figure);
    };
    for (qsizetype i = 0; i < view.tokens.size(); ++i) {
        add(durationAt(view, i));
        add(ordinalAt(view, i));
        add(adverbAt(view, i));
    }
    std::stable_sort(figures.begin(), figures.end(),
                     [](const Figure &a, const Figure &b) { return a.span.begin < b.span.begin; });
    return figures;
}

bool isAge(const ClaimView &view, const Figure &figure)
{
    if (figure.unit != "years"_L1)
        return false;
    const QString words = view.words(figure.span);
    const auto [first, last] = view.tokensIn(figure.span);
    return words.contains("old"_L1)
        || (last - first == 1 && view.tokens.at(first).kind == text::Token::Kind::Number);
}

std::optional<double> seconds(const ClaimView &view, const Figure &figure)
{
    const auto size = unitSeconds(figure.unit);
    if (!size || isAge(view, figure))
        return std::nullopt;
    return figure.value * *size;
}

} // namespace parallax::discrepancy
