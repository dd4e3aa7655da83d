// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digest.h"

#include <app/domain/names.h>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

constexpr qsizetype longestWords = 90;

QString momentText(const QDateTime &time, bool isDateOnly, const ReportLabels &labels)
{
    return isDateOnly ? labels.leftToRight(time.toUTC().toString(u"yyyy-MM-dd"_s))
                      : labels.time(time);
}

QString appearanceText(const AppearanceTime &time, const ReportLabels &labels)
{
    if (!time.latest) {
        return time.earliest
            ? filled(labels.text(u"time.after"_s), {momentText(*time.earliest, false, labels)})
            : labels.text(u"time.unknown"_s);
    }
    const QString latest = momentText(*time.latest, time.isDateOnly, labels);
    const QString key = "time."_L1 + clockName(time.clock);
    if (!time.earliest) {
        return filled(labels.text(key + ".by"_L1), {latest});
    }
    const QString earliest = momentText(*time.earliest, time.isDateOnly, labels);
    return earliest == latest ? filled(labels.text(key + ".at"_L1), {latest})
                              : filled(labels.text(key + ".between"_L1), {earliest, latest});
}

/// "25 minutes after the first known", in the largest unit that says something.
QString lagText(qint64 seconds, const ReportLabels &labels)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < 2 * hour) {
        return labels.text(u"lag.minutes"_s, qsizetype(seconds / minute));
    }
    return seconds < 2 * day ? labels.text(u"lag.hours"_s, qsizetype(seconds / hour))
                             : labels.text(u"lag.days"_s, qsizetype(seconds / day));
}

QString orderText(const Telling &telling, const ReportLabels &labels)
{
    const QString order = labels.text("order."_L1 + tellingOrderName(telling.order));
    // Of days without times no hours are counted.
    if (!telling.leastLag || telling.appeared.isDateOnly) {
        return order;
    }
    const QString least = lagText(*telling.leastLag, labels);
    return telling.mostLag == telling.leastLag ? least
                                               : filled(labels.text(u"lag.at-least"_s), {least});
}

} // namespace

QStringList tellingTexts(const Telling &telling, const ReportLabels &labels)
{
    QStringList texts{orderText(telling, labels)};
    if (telling.order != TellingOrder::Unknown) {
        texts.append(appearanceText(telling.appeared, labels));
    }
    if (telling.firstRevision > 1) {
        texts.append(
            filled(labels.text(u"time.revision"_s), {labels.number(telling.firstRevision)}));
    }
    for (const ClaimChange &change : telling.changes) {
        texts.append(
            filled(labels.text(change.isFigure ? u"time.figure-changed"_s : u"time.changed"_s),
                   {labels.number(change.toRevision), shortened(change.before, longestWords),
                    shortened(change.after, longestWords)}));
    }
    if (telling.claim.isEmpty()) {
        texts.append(
            filled(labels.text(u"time.stood"_s), {shortened(telling.words, longestWords)}));
    }
    if (telling.droppedIn) {
        texts.append(filled(labels.text(u"time.dropped"_s), {labels.number(*telling.droppedIn)}));
    }
    return texts;
}

QString agencyText(const NamedAgency &agency, const QString &outlet, const ReportLabels &labels)
{
    return filled(
        labels.text(agency.isCredit ? u"shared.agency.credit"_s : u"shared.agency.text"_s),
        {outlet, agency.name});
}

QString runText(const SharedRun &run, const ReportLabels &labels)
{
    return labels.text("shared."_L1 + sharedRunKindName(run.kind), run.words);
}

QString shareText(double share, const QString &outlet, const ReportLabels &labels)
{
    // Less than one in a hundred is not nothing.
    const qsizetype percent = std::max<qsizetype>(share > 0 ? 1 : 0, qRound(100 * share));
    return filled(labels.text(u"shared.share"_s), {outlet, labels.number(percent)});
}

} // namespace parallax::report
