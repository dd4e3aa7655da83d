// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures, sources and hedges of an edited passage.

#include "findings.h"
#include "normalform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::changes {
namespace {

using Kind = RevisionChange::Kind;

bool isSameFigure(const Figure &a, const Figure &b)
{
    return a.value == b.value && a.upper == b.upper && a.unit == b.unit
        && a.qualifier == b.qualifier;
}

bool countsTheSame(const Figure &a, const Figure &b)
{
    return a.unit == b.unit && a.noun == b.noun;
}

QList<Figure> figuresOf(const Passage &passage)
{
    QList<Figure> figures;
    for (const Claim *claim : passage.claims) {
        for (const Figure &figure : claim->figures) {
            const bool isKnown = std::ranges::any_of(figures, [&figure](const Figure &known) {
                return known.span.overlap(figure.span) > 0;
            });
            if (!isKnown) {
                figures.append(figure);
            }
        }
    }
    return figures;
}

/// The number with its qualifier and unit; the number alone where only that changed.
std::pair<TextSpan, TextSpan>
figureSpans(const Passage &before, const Figure &a, const Passage &after, const Figure &b)
{
    const bool isNumberOnly = a.qualifier == b.qualifier && a.unit == b.unit && !a.upper && !b.upper
        && before.of.words(a.number) != after.of.words(b.number);
    return isNumberOnly ? std::pair(a.number, b.number) : std::pair(a.span, b.span);
}

/// Takes away what both have.
template <typename T, typename Same>
void withoutShared(QList<T> &olds, QList<T> &news, Same same)
{
    olds.removeIf([&](const T &old) {
        const auto partner =
            std::ranges::find_if(news, [&](const T &other) { return same(old, other); });
        if (partner == news.end()) {
            return false;
        }
        news.erase(partner);
        return true;
    });
}

struct Source
{
    QString words;
    TextSpan span;
};

QList<Source> sourcesOf(const Passage &passage)
{
    QList<Source> sources;
    for (const Claim *claim : passage.claims) {
        QString speaker = claim->speaker;
        if (speaker.isEmpty() && claim->isAnonymous && claim->attribution) {
            speaker = passage.of.words(*claim->attribution);
        }
        const bool isKnown = std::ranges::any_of(
            sources, [&speaker](const Source &source) { return source.words == speaker; });
        if (!speaker.isEmpty() && !isKnown) {
            sources.append({speaker, claim->attribution.value_or(TextSpan())});
        }
    }
    return sources;
}

QString joined(const QList<Source> &sources)
{
    QStringList words;
    for (const Source &source : sources) {
        words.append(source.words);
    }
    return words.join(", "_L1);
}

QList<TextSpan> spansOf(const QList<Source> &sources)
{
    QList<TextSpan> spans;
    for (const Source &source : sources) {
        if (!source.span.isEmpty() && !spans.contains(source.span)) {
            spans.append(source.span);
        }
    }
    std::ranges::sort(spans, {}, &TextSpan::begin);
    return spans;
}

/// The name stands there, be it spelled otherwise.
bool standThere(const QList<Source> &sources, const Passage &passage)
{
    const QString text = normalForm(passage.words());
    return std::ranges::all_of(sources, [&text](const Source &source) {
        const QString name = normalForm(source.words);
        return text.contains(name)
            || std::ranges::any_of(text.split(u' '), [&name](const QString &word) {
                   return isSpellingOf(word, name);
               });
    });
}

QList<TextSpan> hedgesOf(const Passage &passage)
{
    QList<TextSpan> hedges;
    for (const Claim *claim : passage.claims) {
        for (const TextSpan &hedge : claim->hedges) {
            if (!hedges.contains(hedge)) {
                hedges.append(hedge);
            }
        }
    }
    return hedges;
}

QString joined(const Passage &passage, const QList<TextSpan> &spans)
{
    QStringList words;
    for (const TextSpan &span : spans) {
        words.append(passage.of.words(span));
    }
    words.removeDuplicates();
    return words.join(", "_L1);
}

} // namespace

void findFigures(const Passage &before, const Passage &after, Changes &changes)
{
    QList<Figure> olds = figuresOf(before);
    QList<Figure> news = figuresOf(after);
    withoutShared(olds, news, &isSameFigure);
    const auto pairUp = [&](auto fits) {
        for (qsizetype i = 0; i < olds.size();) {
            const auto partner = std::ranges::find_if(
                news, [&](const Figure &other) { return fits(olds.at(i), other); });
            if (partner == news.end()) {
                ++i;
                continue;
            }
            const auto [was, is] = figureSpans(before, olds.at(i), after, *partner);
            changes.append(replacement(Kind::Figure, before, was, after, is));
            news.erase(partner);
            olds.removeAt(i);
        }
    };
    pairUp(countsTheSame);
    pairUp([](const Figure &a, const Figure &b) { return a.unit == b.unit; });
}

void findAttribution(const Passage &before, const Passage &after, Changes &changes)
{
    const QList<Source> olds = sourcesOf(before);
    const QList<Source> news = sourcesOf(after);
    const QString was = joined(olds);
    const QString is = joined(news);
    if (normalForm(was) == normalForm(is) || isSpellingOf(was, is)) {
        return;
    }
    RevisionChange change{
        Kind::AttributionChanged, was, is, before.span, after.span, spansOf(olds), spansOf(news)};
    // A name that still stands in the sentence was told of otherwise, not left out.
    if (news.isEmpty()) {
        change.kind = Kind::AttributionLost;
        if (standThere(olds, after)) {
            return;
        }
    } else if (olds.isEmpty()) {
        change.kind = Kind::AttributionAdded;
        if (standThere(news, before)) {
            return;
        }
    } else if (standThere(olds, after) || standThere(news, before)) {
        return;
    }
    changes.append(change);
}

void findCertainty(const Passage &before, const Passage &after, Changes &changes)
{
    QList<TextSpan> olds = hedgesOf(before);
    QList<TextSpan> news = hedgesOf(after);
    withoutShared(olds, news, [&](const TextSpan &was, const TextSpan &is) {
        return normalForm(before.of.words(was)) == normalForm(after.of.words(is));
    });
    if (!olds.isEmpty() && news.isEmpty()) {
        changes.append(
            {Kind::Hardened, joined(before, olds), {}, before.span, after.span, olds, {}});
    } else if (olds.isEmpty() && !news.isEmpty()) {
        changes.append(
            {Kind::Softened, {}, joined(after, news), before.span, after.span, {}, news});
    }
}

} // namespace parallax::changes
