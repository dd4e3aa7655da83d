// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

// Confidences above these are said in these words; the bounds follow the quartiles in which the
// analysis gives its scores.
constexpr double certainFrom = 0.95;
constexpr double highFrom = 0.75;
constexpr double mediumFrom = 0.5;

// A wording in a sentence is cut to this many characters, so that the sentence stays one.
constexpr qsizetype longestArgument = 90;

QString quoted(const QStringList &arguments, qsizetype index)
{
    const QString words = arguments.value(index).simplified();
    return words.size() <= longestArgument ? words : words.first(longestArgument - 1).trimmed() + u'…';
}

} // namespace

QString Wording::kind(DiscrepancyKind kind)
{
    switch (kind) {
    case DiscrepancyKind::Figure:
        return tr("Figure");
    case DiscrepancyKind::Quote:
        return tr("Quotation");
    case DiscrepancyKind::Attribution:
        //: kind of discrepancy: who is named as the source of a statement
        return tr("Attribution");
    case DiscrepancyKind::Date:
        return tr("Date or time");
    case DiscrepancyKind::Name:
        return tr("Name");
    case DiscrepancyKind::Certainty:
        return tr("Certainty");
    case DiscrepancyKind::Contradiction:
        return tr("Contradiction");
    case DiscrepancyKind::Terminology:
        //: kind of discrepancy: different words for the same thing
        return tr("Choice of words");
    case DiscrepancyKind::Prominence:
        //: kind of discrepancy: how far up in the article a claim stands
        return tr("Prominence");
    }
    return {};
}

QString Wording::title(DiscrepancyKind kind)
{
    switch (kind) {
    case DiscrepancyKind::Figure:
        return tr("Figure differs");
    case DiscrepancyKind::Quote:
        return tr("Quotation differs");
    case DiscrepancyKind::Attribution:
        return tr("Attribution differs");
    case DiscrepancyKind::Date:
        return tr("Date or time differs");
    case DiscrepancyKind::Name:
        return tr("Name differs");
    case DiscrepancyKind::Certainty:
        return tr("Certainty differs");
    case DiscrepancyKind::Contradiction:
        return tr("Statements contradict");
    case DiscrepancyKind::Terminology:
        return tr("Other words for the same");
    case DiscrepancyKind::Prominence:
        return tr("Prominence differs");
    }
    return {};
}

QString Wording::toldByOne()
{
    return tr("Told by one outlet only");
}

QString Wording::explanation(const Explanation &explanation)
{
    const QString one = quoted(explanation.arguments, 0);
    const QString two = quoted(explanation.arguments, 1);
    using Code = Explanation::Code;
    switch (explanation.code) {
    case Code::FigureValue:
        return tr("The figures differ: “%1” and “%2”.").arg(one, two);
    case Code::FigureBound:
        return tr("The same figure, bounded differently: “%1” and “%2”.").arg(one, two);
    case Code::FigureRounded:
        return tr("One figure rounds the other: “%1” and “%2”.").arg(one, two);
    case Code::FigureUnit:
        return tr("The figures count something else: “%1” and “%2”.").arg(one, two);
    case Code::QuoteAltered:
        return tr("The same quotation in other words: “%1” and “%2”.").arg(one, two);
    case Code::QuoteShortened:
        return tr("The quotation “%1” is shortened to “%2”.").arg(one, two);
    case Code::QuoteSpliced:
        return tr("Parts of the quotation are joined: “%1” and “%2”.").arg(one, two);
    case Code::QuoteParaphrased:
        return tr("A quotation here, “%1”, the outlet's own words there: “%2”.").arg(one, two);
    case Code::QuoteSpeaker:
        return tr("The quotation has another speaker: “%1” and “%2”.").arg(one, two);
    case Code::AttributionLost:
        return tr("“%1” is named as the source here; it is stated without a source there.").arg(one);
    case Code::AttributionChanged:
        return tr("Different sources are named: “%1” and “%2”.").arg(one, two);
    case Code::AttributionAnonymised:
        return tr("The source is named here, “%1”, and not named there: “%2”.").arg(one, two);
    case Code::DateDiffers:
        return tr("The dates differ: “%1” and “%2”.").arg(one, two);
    case Code::NameSpelling:
        return tr("The name is spelled differently: “%1” and “%2”.").arg(one, two);
    case Code::NameTitle:
        return tr("The same person with another title: “%1” and “%2”.").arg(one, two);
    case Code::NameIdentity:
        return tr("Another name stands in the same place: “%1” and “%2”.").arg(one, two);
    case Code::CertaintyHedged:
        return tr("Hedged here, “%1”; asserted there.").arg(one);
    case Code::CertaintyDenied:
        return tr("Denied here, “%1”; asserted there: “%2”.").arg(one, two);
    case Code::Contradicts:
        return tr("One statement denies the other: “%1” and “%2”.").arg(one, two);
    case Code::Terminology:
        return tr("Different words for the same: “%1” and “%2”.").arg(one, two);
    case Code::Prominence:
        return tr("It stands in different places: %1 here, %2 there.").arg(one, two);
    }
    return {};
}

QString Wording::state(CoverageState state)
{
    switch (state) {
    case CoverageState::Reported:
        return tr("Reported");
    case CoverageState::Differing:
        return tr("Differing");
    case CoverageState::AttributedElsewhere:
        return tr("Attributed elsewhere");
    case CoverageState::Absent:
        return tr("Absent");
    case CoverageState::NotYetPublished:
        return tr("Not yet published");
    case CoverageState::ExtractionUncertain:
        return tr("Extraction uncertain");
    }
    return {};
}

QString Wording::lookedIn(LookedIn place)
{
    switch (place) {
    case LookedIn::Text:
        return tr("Headline and text");
    case LookedIn::Captions:
        return tr("Photo captions");
    case LookedIn::Furniture:
        return tr("Page furniture");
    case LookedIn::DroppedText:
        return tr("Text left out of the article");
    case LookedIn::OtherRevisions:
        return tr("Other revisions");
    }
    return {};
}

QString Wording::reason(const MatchReason &reason)
{
    switch (reason.kind) {
    case MatchReason::Kind::Names:
        return tr("Same names: %1").arg(reason.text);
    case MatchReason::Kind::Figure:
        return tr("Figures of the same unit: %1").arg(reason.text);
    case MatchReason::Kind::Words:
        return tr("Words in common: %1").arg(reason.text);
    case MatchReason::Kind::Quotation:
        return tr("Quotation in common: %1").arg(reason.text);
    case MatchReason::Kind::Date:
        return tr("Same date: %1").arg(reason.text);
    case MatchReason::Kind::Speaker:
        return tr("Same speaker: %1").arg(reason.text);
    case MatchReason::Kind::Place:
        return tr("Similar place in both articles: %1").arg(reason.text);
    }
    return {};
}

QString Wording::place(const ClaimPlace &place)
{
    switch (place.kind) {
    case ClaimPlace::Kind::Headline:
        //: place of a claim in an article
        return tr("headline");
    case ClaimPlace::Kind::Lead:
        //: place of a claim in an article: the first paragraph
        return tr("lead");
    case ClaimPlace::Kind::Paragraph:
        //: place of a claim in an article: paragraph number
        return tr("¶ %1").arg(place.number);
    case ClaimPlace::Kind::Caption:
        //: place of a claim in an article
        return tr("photo caption");
    case ClaimPlace::Kind::Correction:
        //: place of a claim in an article
        return tr("correction note");
    case ClaimPlace::Kind::Furniture:
        //: place of a claim in an article: outside the text
        return tr("page furniture");
    }
    return {};
}

QString Wording::qualifier(Qualifier qualifier)
{
    switch (qualifier) {
    case Qualifier::Exact:
        return {};
    case Qualifier::About:
        return tr("about");
    case Qualifier::MoreThan:
        return tr("more than");
    case Qualifier::AtLeast:
        return tr("at least");
    case Qualifier::LessThan:
        return tr("less than");
    case Qualifier::UpTo:
        return tr("up to");
    case Qualifier::Range:
        return tr("between");
    case Qualifier::Vague:
        return tr("vague");
    }
    return {};
}

QString Wording::revisionKind(RevisionKind kind)
{
    switch (kind) {
    case RevisionKind::First:
        return tr("first seen");
    case RevisionKind::Update:
        return tr("text changed");
    case RevisionKind::ReExtraction:
        return tr("same page, read anew by Parallax");
    }
    return {};
}

QString Wording::confidence(double confidence)
{
    if (confidence >= certainFrom) {
        //: confidence of the analysis
        return tr("certain");
    }
    if (confidence >= highFrom) {
        //: confidence of the analysis
        return tr("high");
    }
    //: confidence of the analysis
    return confidence >= mediumFrom ? tr("medium") : tr("low");
}

QString Wording::outlets(qsizetype count)
{
    switch (count) {
    case 1:
        return tr("one outlet");
    case 2:
        return tr("two outlets");
    case 3:
        return tr("three outlets");
    default:
        return tr("%n outlet(s)", nullptr, int(count));
    }
}

QString Wording::seen(const Revision &revision, const QLocale &locale)
{
    return time(revision.archived.value_or(revision.fetched), locale);
}

QString Wording::time(const QDateTime &time, const QLocale &locale)
{
    if (!time.isValid()) {
        return tr("time not known");
    }
    const QDateTime utc = time.toUTC();
    return tr("%1, %2 UTC")
        .arg(locale.toString(utc.date(), u"d MMM yyyy"_s), locale.toString(utc.time(), u"HH:mm"_s));
}

} // namespace parallax::ui
