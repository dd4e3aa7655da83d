// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisontext.h"
#include "counted.h"

#include <app/domain/names.h>
#include <app/report/report.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::cli {
namespace {

QString outletOf(const Comparison &comparison, const DiscrepancySide &side)
{
    const Claim *claim = comparison.claim(side.claim);
    return claim == nullptr ? QString() : comparison.articles.at(claim->article).outlet;
}

QString oneLine(const QString &text)
{
    return text.simplified();
}

QString discrepancyLines(const Comparison &comparison)
{
    const auto english = report::ReportLabels::english();
    QString lines;
    for (const Discrepancy &discrepancy : comparison.discrepancies) {
        if (discrepancy.repeats) {
            continue;
        }
        const ClaimGroup *group = comparison.group(discrepancy.group);
        lines += u"%1  %2\n    %3: %4\n    %5: %6\n    %7 (confidence %8)\n"_s.arg(
            discrepancyKindName(discrepancy.kind).leftJustified(13),
            group == nullptr ? QString() : group->label, outletOf(comparison, discrepancy.a),
            oneLine(discrepancy.a.text), outletOf(comparison, discrepancy.b),
            oneLine(discrepancy.b.text), report::explanationText(discrepancy.explanation, english),
            QString::number(discrepancy.confidence, 'f', 2));
    }
    return lines;
}

QString lookedText(const CoverageRow &row, qsizetype teller)
{
    QStringList places;
    for (qsizetype index = 0; index < row.cells.size(); ++index) {
        if (index == teller) {
            continue;
        }
        for (const LookedIn place : row.cells.at(index).looked) {
            if (const QString name = lookedInName(place); !places.contains(name)) {
                places.append(name);
            }
        }
    }
    return places.join(u", "_s);
}

QString sharedLines(const Comparison &comparison)
{
    const auto labels = report::ReportLabels::english();
    QString lines;
    for (const SharedRun &run : comparison.sharedCopy.runs) {
        QStringList outlets;
        for (const CopyPlace &place : run.places) {
            const QString &outlet = comparison.articles.at(place.article).outlet;
            if (!outlets.contains(outlet)) {
                outlets.append(outlet);
            }
        }
        const CopyPlace &first = run.places.constFirst();
        lines += u"  %1 (%2)\n      %3\n"_s.arg(
            report::runText(run, labels), outlets.join(u", "_s),
            oneLine(first.span.in(comparison.articles.at(first.article).article.text).toString()));
    }
    return lines;
}

/// Claims whose course in time says something: who was first, a change, a drop.
QString timeLines(const Comparison &comparison)
{
    const auto labels = report::ReportLabels::english();
    QString lines;
    for (const ClaimHistory &history : comparison.propagation) {
        const bool isTold = std::ranges::any_of(history.tellings, [](const Telling &telling) {
            return telling.order == TellingOrder::First || !telling.changes.isEmpty()
                || telling.droppedIn || telling.firstRevision > 1;
        });
        const ClaimGroup *group = comparison.group(history.group);
        if (!isTold || group == nullptr) {
            continue;
        }
        lines += u"  %1\n"_s.arg(group->label);
        for (const Telling &telling : history.tellings) {
            lines += u"      %1: %2\n"_s.arg(comparison.articles.at(telling.article).outlet,
                                             report::tellingTexts(telling, labels).join(u" · "_s));
        }
    }
    return lines;
}

/// What was not looked for because of an article's language; empty when all is English.
QString languageLines(const Comparison &comparison)
{
    QString lines;
    const auto labels = report::ReportLabels::english();
    for (const QString &notice : report::languageNotices(comparison, labels)) {
        lines += u"  %1\n"_s.arg(notice);
    }
    return lines.isEmpty() ? lines : QString(u"Languages\n"_s + lines + u'\n');
}

} // namespace

QString comparisonText(const Comparison &comparison)
{
    qsizetype shared = 0;
    QString single;
    for (qsizetype index = 0; index < comparison.alignment.groups.size(); ++index) {
        const ClaimGroup &group = comparison.alignment.groups.at(index);
        if (comparison.outletCount(group) > 1) {
            ++shared;
            continue;
        }
        const Claim *claim =
            group.claims.isEmpty() ? nullptr : comparison.claim(group.claims.first());
        if (claim != nullptr) {
            single += u"  %1: %2\n"_s.arg(comparison.articles.at(claim->article).outlet,
                                          oneLine(comparison.text(*claim)));
            const QString looked = lookedText(comparison.coverage.at(index), claim->article);
            if (!looked.isEmpty()) {
                single += u"      looked in: %1\n"_s.arg(looked);
            }
        }
    }
    const qsizetype groups = comparison.alignment.groups.size();
    return u"%1 in %2, %3 told by two outlets or more, %4, %5 told by one only\n\n"_s
               .arg(counted(comparison.claims.size(), u"claim"_s),
                    counted(comparison.articles.size(), u"article"_s))
               .arg(shared)
               .arg(counted(comparison.distinctDiscrepancyCount(), u"discrepancy"_s,
                            u"discrepancies"_s))
               .arg(groups - shared)
        + languageLines(comparison) + u"Discrepancies\n"_s + discrepancyLines(comparison)
        + u"\nTold by one outlet only\n"_s + single + u"\nWords in common\n"_s
        + sharedLines(comparison) + u"\nWho told it when\n"_s + timeLines(comparison);
}

} // namespace parallax::cli
