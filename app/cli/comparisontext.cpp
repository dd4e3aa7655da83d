// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comparisontext.h"

#include <app/discrepancy/discrepancies.h>
#include <app/domain/names.h>

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
            oneLine(discrepancy.b.text), discrepancy::explanation(discrepancy.explanation),
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
    return u"%1 claims in %2 articles, %3 told by two outlets or more, %4 discrepancies, %5 told by one only\n\n"_s
               .arg(comparison.claims.size())
               .arg(comparison.articles.size())
               .arg(shared)
               .arg(comparison.distinctDiscrepancyCount())
               .arg(groups - shared)
        + u"Discrepancies\n"_s + discrepancyLines(comparison) + u"\nTold by one outlet only\n"_s
        + single;
}

} // namespace parallax::cli
