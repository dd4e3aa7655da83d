// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/clause.h>
#include <app/domain/ids.h>

namespace parallax {

/// How a figure is bounded by the words before it.
enum class Qualifier {
    Exact,
    About,
    MoreThan,
    AtLeast,
    LessThan, ///< also "nearly", "almost"
    UpTo,
    Range, ///< "between 20 and 30": value and upper are set
    Vague, ///< "tens of thousands", "dozens": value is the lower bound, upper the upper bound
};

/// A quantity in the text.
struct Figure
{
    TextSpan span; ///< number with qualifier and unit words: "more than 1,000 rebels"
    TextSpan number; ///< number alone: "1,000"
    double value = 0;
    std::optional<double> upper;
    QString unit; ///< normalised: "people", "percent", "usd", "km", "hours"; the head noun's stem
                  ///< otherwise; may be empty
    Qualifier qualifier = Qualifier::Exact;
    QString qualifierText; ///< as written, folded: "more than"; empty when exact
    QString noun; ///< stem of the counted noun: "civilian", "rebel"; empty when nothing countable
                  ///< follows
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// A calendar date or a time of day.
struct DateMention
{
    TextSpan span;
    QString value; ///< ISO 8601, as precise as known: "2016-12-09", "2016-12", "2016", "T05:40";
                   ///< empty when unresolved
    friend bool operator==(const DateMention &, const DateMention &) = default;
};

/// Words between quotation marks.
struct Quotation
{
    TextSpan span; ///< without the marks
    friend bool operator==(const Quotation &, const Quotation &) = default;
};

/// A proper name with an optional title: "Gen Igor Konashenkov".
struct NameMention
{
    TextSpan span;
    QString title; ///< as written, may be empty
    QString name; ///< without the title
    friend bool operator==(const NameMention &, const NameMention &) = default;
};

enum class Certainty { Asserted, Hedged, Denied };

struct Sentence
{
    TextSpan span;
    qsizetype paragraph = 0; ///< index into Article::paragraphs
    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// One statement of one article. All spans are into the article's text.
struct Claim
{
    ClaimId id;
    qsizetype article = 0; ///< index into the compared articles
    TextSpan span;
    qsizetype sentence = 0; ///< index into the article's sentences
    qsizetype paragraph = 0;
    ParagraphRole role = ParagraphRole::Body;
    QString speaker; ///< who is said to have said it, empty when the outlet itself says it
    std::optional<TextSpan> attribution; ///< "Mr Kerry told reporters in Paris"
    bool isAnonymous = false; ///< attributed to nobody by name ("sources said", "reportedly")
    QList<Figure> figures;
    QList<Quotation> quotations;
    /// The same number in claims of one article whose quotations are parts of one: a quotation over
    /// several sentences, also with "he said" between them. -1 for all others.
    qsizetype quotationRun = -1;
    QList<DateMention> dates;
    QList<NameMention> names;
    QList<TextSpan> hedges; ///< "apparently", "may have"
    Certainty certainty = Certainty::Asserted;
    QList<Clause> clauses; ///< its propositions, in text order; one without a predicate when the
                           ///< language is not known
    friend bool operator==(const Claim &, const Claim &) = default;
};

} // namespace parallax
