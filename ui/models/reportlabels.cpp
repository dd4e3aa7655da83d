// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportlabels.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

struct Label
{
    const char *key;
    const char *english;
    bool isCounted; ///< has other forms for other counts
};

// The English texts of app/report/labels.cpp once more, where the translation tools find them; a
// test holds the two lists together.
// clang-format off
constexpr Label labels[] = {
    {"title", QT_TRANSLATE_NOOP("Report", "%1: how %2 outlets told it"), false},
    {"title.single", QT_TRANSLATE_NOOP("Report", "%1: how one outlet told it"), false},
    {"number.2", QT_TRANSLATE_NOOP("Report", "two"), false},
    {"number.3", QT_TRANSLATE_NOOP("Report", "three"), false},
    {"number.4", QT_TRANSLATE_NOOP("Report", "four"), false},
    {"number.5", QT_TRANSLATE_NOOP("Report", "five"), false},
    {"number.6", QT_TRANSLATE_NOOP("Report", "six"), false},
    {"number.7", QT_TRANSLATE_NOOP("Report", "seven"), false},
    {"number.8", QT_TRANSLATE_NOOP("Report", "eight"), false},
    {"number.9", QT_TRANSLATE_NOOP("Report", "nine"), false},
    {"number.10", QT_TRANSLATE_NOOP("Report", "ten"), false},
    {"eyebrow", QT_TRANSLATE_NOOP("Report", "Parallax report · as of %1"), false},
    {"eyebrow.undated", QT_TRANSLATE_NOOP("Report", "Parallax report"), false},
    {"untitled", QT_TRANSLATE_NOOP("Report", "Untitled event"), false},
    {"list-separator", QT_TRANSLATE_NOOP("Report", ", "), false},
    {"lead.articles", QT_TRANSLATE_N_NOOP("Report", "%n articles were compared."), true},
    {"lead.shared", QT_TRANSLATE_N_NOOP("Report", "%n things are told by two outlets or more."), true},
    {"lead.shared.none", QT_TRANSLATE_NOOP("Report", "No claim was found that two outlets tell."), false},
    {"lead.differing", QT_TRANSLATE_N_NOOP("Report", "In %n of them the outlets differ."), true},
    {"lead.differing.none", QT_TRANSLATE_NOOP("Report", "No difference between the outlets was found in them."), false},
    {"lead.only", QT_TRANSLATE_N_NOOP("Report", "%n things are told by one outlet only."), true},
    {"outlet.revisions", QT_TRANSLATE_NOOP("Report", "revision %1 of %2"), false},
    {"figures.claims", QT_TRANSLATE_N_NOOP("Report", "claims in the articles compared"), true},
    {"figures.shared", QT_TRANSLATE_NOOP("Report", "shared by two outlets or more"), false},
    {"figures.discrepancies", QT_TRANSLATE_N_NOOP("Report", "discrepancies · differing pairs of wordings: %1"), true},
    {"figures.only", QT_TRANSLATE_NOOP("Report", "told by one outlet only"), false},
    {"figures.revisions", QT_TRANSLATE_N_NOOP("Report", "revisions seen of these articles"), true},
    {"discrepancies.heading", QT_TRANSLATE_NOOP("Report", "Discrepancies"), false},
    {"discrepancies.none", QT_TRANSLATE_NOOP("Report", "No discrepancy was found in the claims that two outlets or more tell. That is what this program found, not proof that there is none."), false},
    {"discrepancies.confidence", QT_TRANSLATE_NOOP("Report", "confidence %1"), false},
    {"discrepancies.absent", QT_TRANSLATE_NOOP("Report", "Not found in %1"), false},
    {"kind.figure", QT_TRANSLATE_NOOP("Report", "Figure"), false},
    {"kind.quote", QT_TRANSLATE_NOOP("Report", "Quotation altered"), false},
    {"kind.attribution", QT_TRANSLATE_NOOP("Report", "Attribution"), false},
    {"kind.date", QT_TRANSLATE_NOOP("Report", "Date or time"), false},
    {"kind.name", QT_TRANSLATE_NOOP("Report", "Name"), false},
    {"kind.certainty", QT_TRANSLATE_NOOP("Report", "Certainty"), false},
    {"kind.contradiction", QT_TRANSLATE_NOOP("Report", "Contradiction"), false},
    {"kind.terminology", QT_TRANSLATE_NOOP("Report", "Choice of words"), false},
    {"kind.prominence", QT_TRANSLATE_NOOP("Report", "Prominence"), false},
    {"explanation.figure-value", QT_TRANSLATE_NOOP("Report", "The figures differ: “%1” against “%2”."), false},
    {"explanation.figure-bound", QT_TRANSLATE_NOOP("Report", "The same figure is bounded differently: “%1” against “%2”."), false},
    {"explanation.figure-rounded", QT_TRANSLATE_NOOP("Report", "One figure rounds the other: “%1” against “%2”."), false},
    {"explanation.figure-unit", QT_TRANSLATE_NOOP("Report", "The figures count other things or in another unit: “%1” against “%2”."), false},
    {"explanation.quote-altered", QT_TRANSLATE_NOOP("Report", "The same words are quoted differently: “%1” against “%2”."), false},
    {"explanation.quote-shortened", QT_TRANSLATE_NOOP("Report", "One quotation is longer: “%1” against “%2”."), false},
    {"explanation.quote-spliced", QT_TRANSLATE_NOOP("Report", "Parts of a quotation are joined: “%1” against “%2”."), false},
    {"explanation.quote-paraphrased", QT_TRANSLATE_NOOP("Report", "Quoted here, “%1”; told in the outlet’s own words there, “%2”."), false},
    {"explanation.quote-speaker", QT_TRANSLATE_NOOP("Report", "The quotation is given to other speakers: %1 against %2."), false},
    {"explanation.attribution-lost", QT_TRANSLATE_NOOP("Report", "One names a source, “%1”; the other states it without one."), false},
    {"explanation.attribution-changed", QT_TRANSLATE_NOOP("Report", "The sources differ: “%1” against “%2”."), false},
    {"explanation.attribution-anonymised", QT_TRANSLATE_NOOP("Report", "One names the source, “%1”; the other does not, “%2”."), false},
    {"explanation.date-differs", QT_TRANSLATE_NOOP("Report", "The dates or times differ: “%1” against “%2”."), false},
    {"explanation.name-spelling", QT_TRANSLATE_NOOP("Report", "The name is spelt differently: “%1” against “%2”."), false},
    {"explanation.name-title", QT_TRANSLATE_NOOP("Report", "The title or office differs: “%1” against “%2”."), false},
    {"explanation.name-identity", QT_TRANSLATE_NOOP("Report", "Other people or places are named: “%1” against “%2”."), false},
    {"explanation.certainty-hedged", QT_TRANSLATE_NOOP("Report", "One hedges, “%1”; the other asserts it."), false},
    {"explanation.certainty-denied", QT_TRANSLATE_NOOP("Report", "One denies, “%1”; the other asserts, “%2”."), false},
    {"explanation.contradicts", QT_TRANSLATE_NOOP("Report", "The statements exclude each other: “%1” against “%2”."), false},
    {"explanation.terminology", QT_TRANSLATE_NOOP("Report", "Different words for the same thing: “%1” against “%2”."), false},
    {"explanation.prominence", QT_TRANSLATE_NOOP("Report", "It stands in another place: %1 against %2."), false},
    {"matrix.heading", QT_TRANSLATE_NOOP("Report", "Who told what, and where"), false},
    {"matrix.note", QT_TRANSLATE_NOOP("Report", "In the order of the event. “Absent” means: looked for in %1, and not found there."), false},
    {"matrix.note.empty", QT_TRANSLATE_NOOP("Report", "No claim was found in these articles."), false},
    {"matrix.group", QT_TRANSLATE_NOOP("Report", "Claim group"), false},
    {"matrix.rejected", QT_TRANSLATE_NOOP("Report", "match rejected"), false},
    {"state.reported", QT_TRANSLATE_NOOP("Report", "Reported"), false},
    {"state.differing", QT_TRANSLATE_NOOP("Report", "Differing"), false},
    {"state.attributed-elsewhere", QT_TRANSLATE_NOOP("Report", "Attributed elsewhere"), false},
    {"state.absent", QT_TRANSLATE_NOOP("Report", "Absent"), false},
    {"state.not-yet-published", QT_TRANSLATE_NOOP("Report", "Not yet published"), false},
    {"state.extraction-uncertain", QT_TRANSLATE_NOOP("Report", "Extraction uncertain"), false},
    {"place.top", QT_TRANSLATE_NOOP("Report", "headline or standfirst"), false},
    {"place.headline", QT_TRANSLATE_NOOP("Report", "headline"), false},
    {"place.lead", QT_TRANSLATE_NOOP("Report", "lead"), false},
    {"place.caption", QT_TRANSLATE_NOOP("Report", "caption"), false},
    {"place.subheading", QT_TRANSLATE_NOOP("Report", "subheading"), false},
    {"place.pull-quote", QT_TRANSLATE_NOOP("Report", "pull quote"), false},
    {"place.embed", QT_TRANSLATE_NOOP("Report", "embedded post"), false},
    {"place.live-entry", QT_TRANSLATE_NOOP("Report", "live entry"), false},
    {"place.dateline", QT_TRANSLATE_NOOP("Report", "dateline"), false},
    {"place.byline", QT_TRANSLATE_NOOP("Report", "byline"), false},
    {"place.furniture", QT_TRANSLATE_NOOP("Report", "page furniture"), false},
    {"place.paragraph", QT_TRANSLATE_NOOP("Report", "¶ %1"), false},
    {"looked.text", QT_TRANSLATE_NOOP("Report", "headline and text"), false},
    {"looked.captions", QT_TRANSLATE_NOOP("Report", "captions"), false},
    {"looked.page", QT_TRANSLATE_NOOP("Report", "page furniture"), false},
    {"looked.dropped", QT_TRANSLATE_NOOP("Report", "text left out by extraction"), false},
    {"looked.revisions", QT_TRANSLATE_NOOP("Report", "other revisions"), false},
    {"wording.heading", QT_TRANSLATE_NOOP("Report", "The wording, side by side"), false},
    {"wording.note", QT_TRANSLATE_NOOP("Report", "Marked words differ from the others in the group. Every quotation names the revision, the paragraph and the time it was seen."), false},
    {"wording.none", QT_TRANSLATE_NOOP("Report", "No claim was found that two outlets tell."), false},
    {"wording.alike", QT_TRANSLATE_NOOP("Report", "told alike"), false},
    {"wording.evidence", QT_TRANSLATE_NOOP("Report", "rev %1 %2"), false},
    {"wording.seen", QT_TRANSLATE_NOOP("Report", "seen %1"), false},
    {"wording.not-found", QT_TRANSLATE_NOOP("Report", "Not found in %1. Looked in: %2."), false},
    {"wording.uncertain", QT_TRANSLATE_NOOP("Report", "Uncertain in %1: something like it stands in %2, “%3”."), false},
    {"wording.not-published", QT_TRANSLATE_NOOP("Report", "Not yet published at this time: %1."), false},
    {"only.heading", QT_TRANSLATE_NOOP("Report", "What only one outlet tells"), false},
    {"only.note", QT_TRANSLATE_NOOP("Report", "No other article compared tells it, as far as this program found. The nearest sentence elsewhere is shown where one is close."), false},
    {"only.none", QT_TRANSLATE_NOOP("Report", "Every claim found is told by two outlets or more."), false},
    {"only.nearest", QT_TRANSLATE_NOOP("Report", "Nearest in %1 (similarity %2): “%3”"), false},
    {"shared.heading", QT_TRANSLATE_NOOP("Report", "Words in common"), false},
    {"shared.note", QT_TRANSLATE_NOOP("Report", "Twelve words in a row or more, or a whole sentence, that two outlets have alike. Such text often comes from an agency. It does not show who had it from whom."), false},
    {"shared.none", QT_TRANSLATE_NOOP("Report", "No two outlets have twelve words in a row, or a whole sentence, alike."), false},
    {"shared.copy", QT_TRANSLATE_N_NOOP("Report", "Common text, %n words"), true},
    {"shared.quotation", QT_TRANSLATE_N_NOOP("Report", "The same speech quoted, %n words"), true},
    {"shared.share", QT_TRANSLATE_NOOP("Report", "%1: %2 of 100 words stand in common text"), false},
    {"shared.agency.credit", QT_TRANSLATE_NOOP("Report", "%1 names the agency %2 in its byline or a credit"), false},
    {"shared.agency.text", QT_TRANSLATE_NOOP("Report", "%1 names the agency %2 in its text"), false},
    {"shared.independent", QT_TRANSLATE_NOOP("Report", "%1 articles tell it; with common text counted once, %2"), false},
    {"time.heading", QT_TRANSLATE_NOOP("Report", "Who told it when"), false},
    {"time.note", QT_TRANSLATE_NOOP("Report", "From the times that the outlets give and from when revisions were seen. Where the times overlap, no order is said. A claim is followed through the revisions of its article."), false},
    {"time.none", QT_TRANSLATE_NOOP("Report", "No claim is told by two articles, and none changed."), false},
    {"order.first", QT_TRANSLATE_NOOP("Report", "first of those whose time is known"), false},
    {"order.followed", QT_TRANSLATE_NOOP("Report", "later than another"), false},
    {"order.same-day", QT_TRANSLATE_NOOP("Report", "the same day; more cannot be told"), false},
    {"order.undecided", QT_TRANSLATE_NOOP("Report", "the times known do not tell an order"), false},
    {"order.alone", QT_TRANSLATE_NOOP("Report", "no other time is known"), false},
    {"order.unknown", QT_TRANSLATE_NOOP("Report", "time unknown"), false},
    {"lag.minutes", QT_TRANSLATE_N_NOOP("Report", "%n minutes after the first known"), true},
    {"lag.hours", QT_TRANSLATE_N_NOOP("Report", "%n hours after the first known"), true},
    {"lag.days", QT_TRANSLATE_N_NOOP("Report", "%n days after the first known"), true},
    {"lag.at-least", QT_TRANSLATE_NOOP("Report", "at least %1"), false},
    {"time.claimed.at", QT_TRANSLATE_NOOP("Report", "%1, as the outlet says"), false},
    {"time.claimed.by", QT_TRANSLATE_NOOP("Report", "by %1, as the outlet says"), false},
    {"time.claimed.between", QT_TRANSLATE_NOOP("Report", "between %1 and %2, as the outlet says"), false},
    {"time.archived.at", QT_TRANSLATE_NOOP("Report", "%1, seen by an archive"), false},
    {"time.archived.by", QT_TRANSLATE_NOOP("Report", "by %1, when an archive saw it"), false},
    {"time.archived.between", QT_TRANSLATE_NOOP("Report", "between %1 and %2, when an archive saw it"), false},
    {"time.fetched.at", QT_TRANSLATE_NOOP("Report", "%1, when it was fetched"), false},
    {"time.fetched.by", QT_TRANSLATE_NOOP("Report", "by %1, when it was fetched"), false},
    {"time.fetched.between", QT_TRANSLATE_NOOP("Report", "between %1 and %2, when it was fetched"), false},
    {"time.after", QT_TRANSLATE_NOOP("Report", "after %1"), false},
    {"time.unknown", QT_TRANSLATE_NOOP("Report", "time unknown"), false},
    {"time.revision", QT_TRANSLATE_NOOP("Report", "not found before revision %1"), false},
    {"time.changed", QT_TRANSLATE_NOOP("Report", "other words from revision %1 on: “%2”, then “%3”"), false},
    {"time.figure-changed", QT_TRANSLATE_NOOP("Report", "another figure from revision %1 on: “%2”, then “%3”"), false},
    {"time.stood", QT_TRANSLATE_NOOP("Report", "words like it stand in another revision only: “%1”"), false},
    {"time.dropped", QT_TRANSLATE_NOOP("Report", "no longer found from revision %1 on"), false},
    {"decisions.heading", QT_TRANSLATE_NOOP("Report", "Readers’ decisions"), false},
    {"decisions.note", QT_TRANSLATE_NOOP("Report", "What readers decided on claims telling the same thing or not. Groups, discrepancies and coverage follow these decisions; where two readers disagree, what the analysis found stands."), false},
    {"decisions.confirm", QT_TRANSLATE_NOOP("Report", "confirmed: these tell the same"), false},
    {"decisions.reject", QT_TRANSLATE_NOOP("Report", "rejected: these do not tell the same"), false},
    {"decisions.link", QT_TRANSLATE_NOOP("Report", "linked by hand: these tell the same"), false},
    {"decisions.merge", QT_TRANSLATE_NOOP("Report", "merged: these tell the same"), false},
    {"decisions.split", QT_TRANSLATE_NOOP("Report", "split: not the same as the others"), false},
    {"decisions.disputed", QT_TRANSLATE_NOOP("Report", "Another reader decided the opposite."), false},
    {"decisions.lost", QT_TRANSLATE_NOOP("Report", "not found in the revision compared here"), false},
    {"decisions.confirmed-by", QT_TRANSLATE_NOOP("Report", "confirmed by %1"), false},
    {"decisions.linked-by", QT_TRANSLATE_NOOP("Report", "linked by hand: %1"), false},
    {"decisions.disputed-group", QT_TRANSLATE_NOOP("Report", "readers disagree"), false},
    {"annotations.heading", QT_TRANSLATE_NOOP("Report", "Notes and codes"), false},
    {"annotations.claim", QT_TRANSLATE_NOOP("Report", "on a claim"), false},
    {"annotations.group", QT_TRANSLATE_NOOP("Report", "on a claim group"), false},
    {"annotations.discrepancy", QT_TRANSLATE_NOOP("Report", "on a discrepancy"), false},
    {"annotations.other-revision", QT_TRANSLATE_NOOP("Report", "made on another revision than the one compared here"), false},
    {"texts.heading", QT_TRANSLATE_NOOP("Report", "The full texts, claims numbered"), false},
    {"texts.note", QT_TRANSLATE_NOOP("Report", "The text as stored. A raised number begins a claim and leads to its group; marked words are part of a discrepancy."), false},
    {"texts.empty", QT_TRANSLATE_NOOP("Report", "This article has no text."), false},
    {"texts.restored",
     QT_TRANSLATE_NOOP("Report", "(left out when the page was read, put back by the reader)"),
     false},
    {"texts.furniture", QT_TRANSLATE_NOOP("Report", "Set aside as page furniture"), false},
    {"texts.dropped", QT_TRANSLATE_NOOP("Report", "Left out by extraction"), false},
    {"texts.published", QT_TRANSLATE_NOOP("Report", "published %1, as the outlet says"), false},
    {"texts.corrections", QT_TRANSLATE_NOOP("Report", "Correction disclosed by the outlet"), false},
    {"provenance.heading", QT_TRANSLATE_NOOP("Report", "Where this comes from"), false},
    {"provenance.note", QT_TRANSLATE_NOOP("Report", "All times are UTC. “Fetched” is when the copy came to this workspace, “claimed” is the time the outlet itself gives; neither is proof of when it was written."), false},
    {"provenance.outlet", QT_TRANSLATE_NOOP("Report", "Outlet, address"), false},
    {"provenance.revision", QT_TRANSLATE_NOOP("Report", "Revision"), false},
    {"provenance.fetched", QT_TRANSLATE_NOOP("Report", "Fetched"), false},
    {"provenance.claimed", QT_TRANSLATE_NOOP("Report", "Claimed"), false},
    {"provenance.last-seen", QT_TRANSLATE_NOOP("Report", "last found unchanged %1"), false},
    {"provenance.archived", QT_TRANSLATE_NOOP("Report", "seen by an archive %1"), false},
    {"provenance.hash", QT_TRANSLATE_NOOP("Report", "SHA-256 of the stored page"), false},
    {"provenance.commit", QT_TRANSLATE_NOOP("Report", "Commit"), false},
    {"provenance.revision-of", QT_TRANSLATE_NOOP("Report", "%1 of %2"), false},
    {"provenance.not-stored", QT_TRANSLATE_NOOP("Report", "not stored"), false},
    {"provenance.unknown", QT_TRANSLATE_NOOP("Report", "unknown"), false},
    {"check.heading", QT_TRANSLATE_NOOP("Report", "Check this report."), false},
    {"check.archive", QT_TRANSLATE_NOOP("Report", "The archive is an ordinary git repository. In its folder, these commands show the texts this report rests on, and test that nothing stored was altered:"), false},
    {"check.not-stored", QT_TRANSLATE_NOOP("Report", "These articles were compared without being stored, so there is nothing to compare this report with but the files themselves."), false},
    {"check.limits", QT_TRANSLATE_NOOP("Report", "Claims, groups and discrepancies were proposed by a program. It can miss a claim, join two that differ, or part two that are one. “Absent” is said of the stored text only, never of what an outlet knew or meant."), false},
    {"language.words", QT_TRANSLATE_NOOP("Report", "%1 (%2): of this language the program knows word lists only. Figures, dates, quotations, names, sources, hedges and denials are looked for; contradicting acts and loaded words are not, and fewer claims are linked."), false},
    {"language.neutral", QT_TRANSLATE_NOOP("Report", "%1 (%2): the program knows no words of this language. Only figures in digits, names by their capitals, quotation marks and dates like 2016-12-09 are looked for; sources, hedges and denials are not."), false},
    {"language.mixed", QT_TRANSLATE_NOOP("Report", "Claims in different languages are linked by names, figures, dates and words of one origin; of what differs between them, only figures, hedges and denials are looked for."), false},
    {"language.unknown", QT_TRANSLATE_NOOP("Report", "language not known"), false},
    {"footer.report", QT_TRANSLATE_NOOP("Report", "archive %1"), false},
    {"footer.as-of", QT_TRANSLATE_NOOP("Report", "as of %1"), false},
    {"footer.page", QT_TRANSLATE_NOOP("Report", "%1 of %2"), false},
};

// clang-format on

QString translated(const Label &label, int count = -1)
{
    return QCoreApplication::translate("Report", label.english, nullptr, count);
}

QString languageOfTranslation()
{
    //: BCP 47 code of the language this file translates into: "de", "ar"
    return QCoreApplication::translate("Report", "en");
}

QString countedText(const QString &key, int count)
{
    for (const Label &label : labels) {
        if (label.isCounted && key == QLatin1StringView(label.key)) {
            // Translation writes the count in digits of English; the report writes its language's.
            return translated(label, count)
                .replace(QString::number(count), QLocale(languageOfTranslation()).toString(count));
        }
    }
    return {};
}

} // namespace

report::ReportLabels reportLabels()
{
    report::ReportLabels result = report::ReportLabels::english();
    result.language = languageOfTranslation();
    if (result.language == u"en"_s) {
        return result;
    }
    result.isRightToLeft = QLocale(result.language).textDirection() == Qt::RightToLeft;
    for (const Label &label : labels) {
        result.words.insert(QString::fromLatin1(label.key), translated(label));
    }
    result.counted = countedText;
    return result;
}

QString reportText(const QString &key)
{
    for (const Label &label : labels) {
        if (key == QLatin1StringView(label.key)) {
            return translated(label);
        }
    }
    return key;
}

QStringList reportLabelKeys()
{
    QStringList keys;
    for (const Label &label : labels) {
        keys.append(QString::fromLatin1(label.key));
    }
    keys.sort();
    return keys;
}

} // namespace parallax::ui
