// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include "reportlabels.h"

#include <app/domain/names.h>

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

QString cut(const QString &words)
{
    const QString plain = words.simplified();
    return plain.size() <= longestArgument ? plain
                                           : plain.first(longestArgument - 1).trimmed() + u'…';
}

} // namespace

QString Wording::kind(DiscrepancyKind kind)
{
    return reportText("kind."_L1 + discrepancyKindName(kind));
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
    const QString key = report::explanationKey(explanation.code);
    report::ReportLabels labels;
    labels.language = QLocale().bcp47Name();
    for (const QString &name : {key, u"place.top"_s, u"place.paragraph"_s}) {
        labels.words.insert(name, reportText(name));
    }
    Explanation shortened = explanation;
    for (QString &argument : shortened.arguments) {
        argument = cut(argument);
    }
    return report::explanationText(shortened, labels);
}

QString Wording::state(CoverageState state)
{
    return reportText("state."_L1 + coverageStateName(state));
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
        return tr("¶ %1").arg(QLocale().toString(place.number));
    case ClaimPlace::Kind::Caption:
        //: place of a claim in an article
        return tr("photo caption");
    case ClaimPlace::Kind::Correction:
        //: place of a claim in an article
        return tr("correction note");
    case ClaimPlace::Kind::PullQuote:
        //: place of a claim in an article
        return tr("pull quote");
    case ClaimPlace::Kind::Embed:
        //: place of a claim in an article: a post of somebody else
        return tr("embedded post");
    case ClaimPlace::Kind::LiveEntry:
        //: place of a claim in an article: entry of a live blog
        return tr("live entry");
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

QString Wording::origin(const QString &origin)
{
    constexpr auto fromArchive = "archive "_L1;
    return origin.startsWith(fromArchive)
        ? tr("added later from the web archive %1").arg(origin.mid(fromArchive.size()))
        : tr("added later from a file");
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

QString Wording::tellers(const Comparison &comparison, const ClaimGroup &group)
{
    const qsizetype all = comparison.outletCount(group);
    const qsizetype independent = comparison.independentTellings(group);
    return independent == all ? outlets(all)
                              : tr("%1 (common text counted once: %2)")
                                    .arg(outlets(all), QLocale().toString(independent));
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
