// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digest.h"

#include <QLocale>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

struct Label
{
    QLatin1StringView key;
    QStringView english;
};

// A key ending in #one is the form for the count 1 of the key before it.
constexpr auto labels = std::to_array<Label>({
    {"title"_L1, u"%1: how %2 outlets told it"},
    {"title.single"_L1, u"%1: how one outlet told it"},
    {"number.2"_L1, u"two"},
    {"number.3"_L1, u"three"},
    {"number.4"_L1, u"four"},
    {"number.5"_L1, u"five"},
    {"number.6"_L1, u"six"},
    {"number.7"_L1, u"seven"},
    {"number.8"_L1, u"eight"},
    {"number.9"_L1, u"nine"},
    {"number.10"_L1, u"ten"},
    {"eyebrow"_L1, u"Parallax report · as of %1"},
    {"eyebrow.undated"_L1, u"Parallax report"},
    {"untitled"_L1, u"Untitled event"},
    {"list-separator"_L1, u", "},

    {"lead.articles"_L1, u"%n articles were compared."},
    {"lead.articles#one"_L1, u"One article was read."},
    {"lead.shared"_L1, u"%n things are told by two outlets or more."},
    {"lead.shared#one"_L1, u"One thing is told by two outlets or more."},
    {"lead.shared.none"_L1, u"No claim was found that two outlets tell."},
    {"lead.differing"_L1, u"In %n of them the outlets differ."},
    {"lead.differing#one"_L1, u"In one of them the outlets differ."},
    {"lead.differing.none"_L1, u"No difference between the outlets was found in them."},
    {"lead.only"_L1, u"%n things are told by one outlet only."},
    {"lead.only#one"_L1, u"One thing is told by one outlet only."},

    {"outlet.revisions"_L1, u"revision %1 of %2"},
    {"figures.claims"_L1, u"claims in the articles compared"},
    {"figures.claims#one"_L1, u"claim in the articles compared"},
    {"figures.shared"_L1, u"shared by two outlets or more"},
    {"figures.discrepancies"_L1, u"discrepancies · differing pairs of wordings: %1"},
    {"figures.discrepancies#one"_L1, u"discrepancy · differing pairs of wordings: %1"},
    {"figures.only"_L1, u"told by one outlet only"},
    {"figures.revisions"_L1, u"revisions seen of these articles"},
    {"figures.revisions#one"_L1, u"revision seen of this article"},

    {"discrepancies.heading"_L1, u"Discrepancies"},
    {"discrepancies.none"_L1,
     u"No discrepancy was found in the claims that two outlets or more tell. That is what this "
     u"program found, not "
     u"proof that there is none."},
    {"discrepancies.confidence"_L1, u"confidence %1"},
    {"discrepancies.absent"_L1, u"Not found in %1"},
    {"kind.figure"_L1, u"Figure"},
    {"kind.quote"_L1, u"Quotation altered"},
    {"kind.attribution"_L1, u"Attribution"},
    {"kind.date"_L1, u"Date or time"},
    {"kind.name"_L1, u"Name"},
    {"kind.certainty"_L1, u"Certainty"},
    {"kind.contradiction"_L1, u"Contradiction"},
    {"kind.terminology"_L1, u"Choice of words"},
    {"kind.prominence"_L1, u"Prominence"},

    {"explanation.figure-value"_L1, u"The figures differ: “%1” against “%2”."},
    {"explanation.figure-bound"_L1, u"The same figure is bounded differently: “%1” against “%2”."},
    {"explanation.figure-rounded"_L1, u"One figure rounds the other: “%1” against “%2”."},
    {"explanation.figure-unit"_L1,
     u"The figures count other things or in another unit: “%1” against “%2”."},
    {"explanation.quote-altered"_L1, u"The same words are quoted differently: “%1” against “%2”."},
    {"explanation.quote-shortened"_L1, u"One quotation is longer: “%1” against “%2”."},
    {"explanation.quote-spliced"_L1, u"Parts of a quotation are joined: “%1” against “%2”."},
    {"explanation.quote-paraphrased"_L1,
     u"Quoted here, “%1”; told in the outlet’s own words there, “%2”."},
    {"explanation.quote-speaker"_L1, u"The quotation is given to other speakers: %1 against %2."},
    {"explanation.attribution-lost"_L1,
     u"One names a source, “%1”; the other states it without one."},
    {"explanation.attribution-changed"_L1, u"The sources differ: “%1” against “%2”."},
    {"explanation.attribution-anonymised"_L1,
     u"One names the source, “%1”; the other does not, “%2”."},
    {"explanation.date-differs"_L1, u"The dates or times differ: “%1” against “%2”."},
    {"explanation.name-spelling"_L1, u"The name is spelt differently: “%1” against “%2”."},
    {"explanation.name-title"_L1, u"The title or office differs: “%1” against “%2”."},
    {"explanation.name-identity"_L1, u"Other people or places are named: “%1” against “%2”."},
    {"explanation.certainty-hedged"_L1, u"One hedges, “%1”; the other asserts it."},
    {"explanation.certainty-denied"_L1, u"One denies, “%1”; the other asserts, “%2”."},
    {"explanation.contradicts"_L1, u"The statements exclude each other: “%1” against “%2”."},
    {"explanation.terminology"_L1, u"Different words for the same thing: “%1” against “%2”."},
    {"explanation.prominence"_L1, u"It stands in another place: %1 against %2."},

    {"matrix.heading"_L1, u"Who told what, and where"},
    {"matrix.note"_L1,
     u"In the order of the event. “Absent” means: looked for in %1, and not found there."},
    {"matrix.note.empty"_L1, u"No claim was found in these articles."},
    {"matrix.group"_L1, u"Claim group"},
    {"matrix.rejected"_L1, u"match rejected"},
    {"state.reported"_L1, u"Reported"},
    {"state.differing"_L1, u"Differing"},
    {"state.attributed-elsewhere"_L1, u"Attributed elsewhere"},
    {"state.absent"_L1, u"Absent"},
    {"state.not-yet-published"_L1, u"Not yet published"},
    {"state.extraction-uncertain"_L1, u"Extraction uncertain"},
    {"place.top"_L1, u"headline or standfirst"},
    {"place.headline"_L1, u"headline"},
    {"place.lead"_L1, u"lead"},
    {"place.caption"_L1, u"caption"},
    {"place.subheading"_L1, u"subheading"},
    {"place.pull-quote"_L1, u"pull quote"},
    {"place.embed"_L1, u"embedded post"},
    {"place.live-entry"_L1, u"live entry"},
    {"place.dateline"_L1, u"dateline"},
    {"place.byline"_L1, u"byline"},
    {"place.furniture"_L1, u"page furniture"},
    {"place.paragraph"_L1, u"¶ %1"},
    {"looked.text"_L1, u"headline and text"},
    {"looked.captions"_L1, u"captions"},
    {"looked.page"_L1, u"page furniture"},
    {"looked.dropped"_L1, u"text left out by extraction"},
    {"looked.revisions"_L1, u"other revisions"},

    {"wording.heading"_L1, u"The wording, side by side"},
    {"wording.note"_L1,
     u"Marked words differ from the others in the group. Every quotation names the revision, the "
     u"paragraph and the "
     u"time it was seen."},
    {"wording.none"_L1, u"No claim was found that two outlets tell."},
    {"wording.alike"_L1, u"told alike"},
    {"wording.evidence"_L1, u"rev %1 %2"},
    {"wording.seen"_L1, u"seen %1"},
    {"wording.not-found"_L1, u"Not found in %1. Looked in: %2."},
    {"wording.uncertain"_L1, u"Uncertain in %1: something like it stands in %2, “%3”."},
    {"wording.not-published"_L1, u"Not yet published at this time: %1."},

    {"only.heading"_L1, u"What only one outlet tells"},
    {"only.note"_L1,
     u"No other article compared tells it, as far as this program found. The nearest sentence "
     u"elsewhere is shown "
     u"where one is close."},
    {"only.none"_L1, u"Every claim found is told by two outlets or more."},
    {"only.nearest"_L1, u"Nearest in %1 (similarity %2): “%3”"},

    {"shared.heading"_L1, u"Words in common"},
    {"shared.note"_L1,
     u"Twelve words in a row or more, or a whole sentence, that two outlets have alike. Such text "
     u"often comes from an agency. It does not show who had it from whom."},
    {"shared.none"_L1, u"No two outlets have twelve words in a row, or a whole sentence, alike."},
    {"shared.copy"_L1, u"Common text, %n words"},
    {"shared.copy#one"_L1, u"Common text, one word"},
    {"shared.quotation"_L1, u"The same speech quoted, %n words"},
    {"shared.quotation#one"_L1, u"The same speech quoted, one word"},
    {"shared.share"_L1, u"%1: %2 of 100 words stand in common text"},
    {"shared.agency.credit"_L1, u"%1 names the agency %2 in its byline or a credit"},
    {"shared.agency.text"_L1, u"%1 names the agency %2 in its text"},
    {"shared.independent"_L1, u"%1 articles tell it; with common text counted once, %2"},
    {"time.heading"_L1, u"Who told it when"},
    {"time.note"_L1,
     u"From the times that the outlets give and from when revisions were seen. Where the times "
     u"overlap, no order is said. A claim is followed through the revisions of its article."},
    {"time.none"_L1, u"No claim is told by two articles, and none changed."},
    {"order.first"_L1, u"first of those whose time is known"},
    {"order.followed"_L1, u"later than another"},
    {"order.same-day"_L1, u"the same day; more cannot be told"},
    {"order.undecided"_L1, u"the times known do not tell an order"},
    {"order.alone"_L1, u"no other time is known"},
    {"order.unknown"_L1, u"time unknown"},
    {"lag.minutes"_L1, u"%n minutes after the first known"},
    {"lag.minutes#one"_L1, u"one minute after the first known"},
    {"lag.hours"_L1, u"%n hours after the first known"},
    {"lag.hours#one"_L1, u"one hour after the first known"},
    {"lag.days"_L1, u"%n days after the first known"},
    {"lag.days#one"_L1, u"one day after the first known"},
    {"lag.at-least"_L1, u"at least %1"},
    {"time.claimed.at"_L1, u"%1, as the outlet says"},
    {"time.claimed.by"_L1, u"by %1, as the outlet says"},
    {"time.claimed.between"_L1, u"between %1 and %2, as the outlet says"},
    {"time.archived.at"_L1, u"%1, seen by an archive"},
    {"time.archived.by"_L1, u"by %1, when an archive saw it"},
    {"time.archived.between"_L1, u"between %1 and %2, when an archive saw it"},
    {"time.fetched.at"_L1, u"%1, when it was fetched"},
    {"time.fetched.by"_L1, u"by %1, when it was fetched"},
    {"time.fetched.between"_L1, u"between %1 and %2, when it was fetched"},
    {"time.after"_L1, u"after %1"},
    {"time.unknown"_L1, u"time unknown"},
    {"time.revision"_L1, u"not found before revision %1"},
    {"time.changed"_L1, u"other words from revision %1 on: “%2”, then “%3”"},
    {"time.figure-changed"_L1, u"another figure from revision %1 on: “%2”, then “%3”"},
    {"time.stood"_L1, u"words like it stand in another revision only: “%1”"},
    {"time.dropped"_L1, u"no longer found from revision %1 on"},

    {"decisions.heading"_L1, u"Readers’ decisions"},
    {"decisions.note"_L1,
     u"What readers decided on claims telling the same thing or not. Groups, discrepancies and "
     u"coverage follow these decisions; where two readers disagree, what the analysis found "
     u"stands."},
    {"decisions.confirm"_L1, u"confirmed: these tell the same"},
    {"decisions.reject"_L1, u"rejected: these do not tell the same"},
    {"decisions.link"_L1, u"linked by hand: these tell the same"},
    {"decisions.merge"_L1, u"merged: these tell the same"},
    {"decisions.split"_L1, u"split: not the same as the others"},
    {"decisions.disputed"_L1, u"Another reader decided the opposite."},
    {"decisions.lost"_L1, u"not found in the revision compared here"},
    {"decisions.confirmed-by"_L1, u"confirmed by %1"},
    {"decisions.linked-by"_L1, u"linked by hand: %1"},
    {"decisions.disputed-group"_L1, u"readers disagree"},
    {"annotations.heading"_L1, u"Notes and codes"},
    {"annotations.claim"_L1, u"on a claim"},
    {"annotations.group"_L1, u"on a claim group"},
    {"annotations.discrepancy"_L1, u"on a discrepancy"},
    {"annotations.other-revision"_L1, u"made on another revision than the one compared here"},

    {"texts.heading"_L1, u"The full texts, claims numbered"},
    {"texts.note"_L1,
     u"The text as stored. A raised number begins a claim and leads to its group; marked words are "
     u"part of a "
     u"discrepancy."},
    {"texts.empty"_L1, u"This article has no text."},
    {"texts.restored"_L1, u"(left out when the page was read, put back by the reader)"},
    {"texts.furniture"_L1, u"Set aside as page furniture"},
    {"texts.dropped"_L1, u"Left out by extraction"},
    {"texts.published"_L1, u"published %1, as the outlet says"},
    {"texts.corrections"_L1, u"Correction disclosed by the outlet"},

    {"provenance.heading"_L1, u"Where this comes from"},
    {"provenance.note"_L1,
     u"All times are UTC. “Fetched” is when the copy came to this workspace, “claimed” is the time "
     u"the outlet itself "
     u"gives; neither is proof of when it was written."},
    {"provenance.outlet"_L1, u"Outlet, address"},
    {"provenance.revision"_L1, u"Revision"},
    {"provenance.fetched"_L1, u"Fetched"},
    {"provenance.claimed"_L1, u"Claimed"},
    {"provenance.archived"_L1, u"seen by an archive %1"},
    {"provenance.last-seen"_L1, u"last found unchanged %1"},
    {"provenance.hash"_L1, u"SHA-256 of the stored page"},
    {"provenance.commit"_L1, u"Commit"},
    {"provenance.revision-of"_L1, u"%1 of %2"},
    {"provenance.not-stored"_L1, u"not stored"},
    {"provenance.unknown"_L1, u"unknown"},

    {"check.heading"_L1, u"Check this report."},
    {"check.archive"_L1,
     u"The archive is an ordinary git repository. In its folder, these commands show the texts "
     u"this report rests on, "
     u"and test that nothing stored was altered:"},
    {"check.not-stored"_L1,
     u"These articles were compared without being stored, so there is nothing to compare this "
     u"report with but the "
     u"files themselves."},
    {"check.limits"_L1,
     u"Claims, groups and discrepancies were proposed by a program. It can miss a claim, join two "
     u"that differ, or "
     u"part two that are one. “Absent” is said of the stored text only, never of what an outlet "
     u"knew or meant."},
    {"language.words"_L1,
     u"%1 (%2): of this language the program knows word lists only. Figures, dates, "
     u"quotations, names, sources, hedges and denials are looked for; contradicting "
     u"acts and loaded words are not, and fewer claims are linked."},
    {"language.neutral"_L1,
     u"%1 (%2): the program knows no words of this language. Only figures in digits, "
     u"names by their capitals, quotation marks and dates like 2016-12-09 are looked "
     u"for; sources, hedges and denials are not."},
    {"language.mixed"_L1,
     u"Claims in different languages are linked by names, figures, dates and words of "
     u"one origin; of what differs between them, only figures, hedges and denials are "
     u"looked for."},
    {"language.unknown"_L1, u"language not known"},

    {"footer.report"_L1, u"archive %1"},
    {"footer.as-of"_L1, u"as of %1"},
    {"footer.page"_L1, u"%1 of %2"},
});

constexpr QLatin1StringView oneSuffix = "#one"_L1;

const QHash<QString, QString> &englishWords()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> table;
        for (const Label &label : labels) {
            table.insert(QString(label.key), label.english.toString());
        }
        return table;
    }();
    return words;
}

// Unicode's isolates: what stands between does not mix with the direction around it.
constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

QLocale localeOf(const QString &language)
{
    return language.isEmpty() ? QLocale::c() : QLocale(language);
}

} // namespace

ReportLabels ReportLabels::english()
{
    return {u"en"_s, false, englishWords(), {}};
}

QStringList ReportLabels::keys()
{
    QStringList keys;
    for (const Label &label : labels) {
        if (!label.key.endsWith(oneSuffix)) {
            keys.append(QString(label.key));
        }
    }
    keys.sort();
    return keys;
}

QStringList ReportLabels::countedKeys()
{
    QStringList keys;
    for (const Label &label : labels) {
        if (label.key.endsWith(oneSuffix)) {
            keys.append(QString(label.key.chopped(oneSuffix.size())));
        }
    }
    keys.sort();
    return keys;
}

QString ReportLabels::text(const QString &key) const
{
    const auto own = words.constFind(key);
    return own != words.cend() ? *own : englishWords().value(key, key);
}

QString ReportLabels::text(const QString &key, qsizetype count) const
{
    QString found;
    if (counted) {
        found = counted(key, int(count));
    }
    if (found.isEmpty()) {
        const QString one = key + oneSuffix;
        found = text(count == 1 && (words.contains(one) || !words.contains(key))
                             && englishWords().contains(one)
                         ? one
                         : key);
    }
    return found.replace("%n"_L1, number(count));
}

QString ReportLabels::number(qsizetype value) const
{
    return localeOf(language).toString(value);
}

QString ReportLabels::share(double value) const
{
    return localeOf(language).toString(value, 'f', 2);
}

QString ReportLabels::time(const QDateTime &time) const
{
    return time.isValid() ? leftToRight(timeText(time)) : QString();
}

QString ReportLabels::leftToRight(const QString &text) const
{
    return isRightToLeft ? leftToRightIsolate + text + popIsolate : text;
}

QString ReportLabels::foreign(const QString &text) const
{
    return isRightToLeft ? firstStrongIsolate + text + popIsolate : text;
}

} // namespace parallax::report
