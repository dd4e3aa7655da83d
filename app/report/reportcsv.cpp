// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv.h"
#include "digest.h"

#include <app/domain/names.h>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

/// Columns that tell one side: outlet, claim, commit, begin, end, text.
constexpr qsizetype sideColumns = 6;

QString field(QString text)
{
    // A spreadsheet would run a cell that begins with one of these as a formula.
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front())) {
        text.prepend(u'\'');
    }
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n')
        || text.contains(u'\r')) {
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    }
    return text;
}

QStringList sideFields(const Digest &digest, const DiscrepancySide &side)
{
    const Claim *claim = digest.claim(side.claim);
    if (claim == nullptr) {
        return {{}, side.claim.value, {}, {}, {}, side.text};
    }
    const ComparedArticle &article = digest.articleOf(*claim);
    return {article.outlet,
            side.claim.value,
            article.revision.value,
            QString::number(side.span.begin),
            QString::number(side.span.end),
            side.text};
}

QStringList placeFields(const Digest &digest, const CopyPlace &place)
{
    const ComparedArticle &article = digest.comparison().articles.at(place.article);
    return {article.outlet,
            {},
            article.revision.value,
            QString::number(place.span.begin),
            QString::number(place.span.end),
            digest.words(place.article, place.span)};
}

/// The words of one telling: of its claim, or as they last stood where no compared revision has it.
QStringList tellingFields(const Digest &digest, const Telling &telling)
{
    const ComparedArticle &article = digest.comparison().articles.at(telling.article);
    const Claim *claim = digest.claim(telling.claim);
    if (claim == nullptr) {
        return {article.outlet, {}, article.revision.value, {}, {}, telling.words};
    }
    return {article.outlet,
            telling.claim.value,
            article.revision.value,
            QString::number(claim->span.begin),
            QString::number(claim->span.end),
            digest.words(claim->article, claim->span)};
}

} // namespace

QString csvLine(const QStringList &fields)
{
    QString csv;
    for (qsizetype index = 0; index < fields.size(); ++index) {
        csv += (index > 0 ? u","_s : QString()) + field(fields.at(index));
    }
    return csv + "\r\n"_L1;
}

QStringList csvColumns()
{
    return u"kind,group,label,"
           "outlet_a,claim_a,commit_a,begin_a,end_a,text_a,"
           "outlet_b,claim_b,commit_b,begin_b,end_b,text_b,explanation,confidence"_s.split(u',');
}

QList<QStringList> csvRows(const Comparison &comparison)
{
    const Digest digest(comparison);
    const ReportLabels labels = ReportLabels::english();
    QList<QStringList> rows;
    for (const Discrepancy &discrepancy : comparison.discrepancies) {
        const ClaimGroup *group = digest.group(discrepancy.group);
        QStringList fields{discrepancyKindName(discrepancy.kind), discrepancy.group.value,
                           group != nullptr ? group->label : QString()};
        fields += sideFields(digest, discrepancy.a);
        fields += sideFields(digest, discrepancy.b);
        fields.append(explanationText(discrepancy.explanation, labels));
        fields.append(QString::number(discrepancy.confidence, 'f', 2));
        rows.append(fields);
    }
    for (const SharedRun &run : comparison.sharedCopy.runs) {
        for (qsizetype place = 1; place < run.places.size(); ++place) {
            rows.append(QStringList{u"shared-"_s + sharedRunKindName(run.kind), {}, {}}
                        + placeFields(digest, run.places.at(place - 1))
                        + placeFields(digest, run.places.at(place))
                        + QStringList{runText(run, labels), {}});
        }
    }
    for (const ClaimHistory &history : comparison.propagation) {
        const ClaimGroup *group = digest.group(history.group);
        const QStringList head{u"telling"_s, history.group.value,
                               group != nullptr ? group->label : QString()};
        for (const Telling &telling : history.tellings) {
            rows.append(head + tellingFields(digest, telling) + QStringList(sideColumns, QString())
                        + QStringList{tellingTexts(telling, labels).join(u"; "_s), {}});
        }
    }
    return rows;
}

QString toCsv(const Comparison &comparison)
{
    QString csv = csvLine(csvColumns());
    for (const QStringList &row : csvRows(comparison)) {
        csv += csvLine(row);
    }
    return csv;
}

} // namespace parallax::report
