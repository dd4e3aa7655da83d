// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "digest.h"

#include <app/domain/names.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

// Numbers up to here are written as words in a title.
constexpr qsizetype largestNumberWord = 10;

qsizetype outletCount(const Comparison &comparison)
{
    QStringList outlets;
    for (const ComparedArticle &article : comparison.articles) {
        if (!outlets.contains(article.outlet)) {
            outlets.append(article.outlet);
        }
    }
    return outlets.size();
}

} // namespace

QString kindText(DiscrepancyKind kind, const ReportLabels &labels)
{
    return labels.text("kind."_L1 + discrepancyKindName(kind));
}

QString stateText(CoverageState state, const ReportLabels &labels)
{
    return labels.text("state."_L1 + coverageStateName(state));
}

QString lookedText(const QList<LookedIn> &places, const ReportLabels &labels)
{
    QStringList names;
    for (const LookedIn place : places) {
        names.append(labels.text("looked."_L1 + lookedInName(place)));
    }
    return names.join(labels.text(u"list-separator"_s));
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'") : QString();
}

QString
titleText(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels)
{
    if (!options.title.isEmpty()) {
        return options.title;
    }
    const QString event =
        comparison.event.name.isEmpty() ? labels.text(u"untitled"_s) : comparison.event.name;
    const qsizetype outlets = outletCount(comparison);
    if (outlets == 0) {
        return event;
    }
    if (outlets == 1) {
        return filled(labels.text(u"title.single"_s), {event});
    }
    const QString number = outlets <= largestNumberWord ? labels.text(u"number.%1"_s.arg(outlets))
                                                        : labels.number(outlets);
    return filled(labels.text(u"title"_s), {event, number});
}

QList<Section>
sections(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels)
{
    QStringList names;
    if (comparison.articles.size() > 1) {
        names += {u"discrepancies"_s, u"matrix"_s, u"wording"_s, u"only"_s, u"shared"_s, u"time"_s};
    }
    if (!toldDecisions(comparison).isEmpty()) {
        names.append(u"decisions"_s);
    }
    if (!comparison.annotations.isEmpty()) {
        names.append(u"annotations"_s);
    }
    if (options.includesFullTexts && !comparison.articles.isEmpty()) {
        names.append(u"texts"_s);
    }
    names.append(u"provenance"_s);
    QList<Section> found;
    for (const QString &name : std::as_const(names)) {
        found.append({"s-"_L1 + name, labels.text(name + ".heading"_L1)});
    }
    return found;
}

QStringList leadSentences(const Digest &digest, const ReportLabels &labels)
{
    const qsizetype articles = digest.comparison().articles.size();
    const qsizetype shared = digest.sharedCount();
    const qsizetype differing = digest.differingCount();
    const qsizetype only = digest.comparison().alignment.groups.size() - shared;
    QStringList sentences{labels.text(u"lead.articles"_s, articles)};
    if (articles > 1) {
        sentences.append(shared > 0 ? labels.text(u"lead.shared"_s, shared)
                                    : labels.text(u"lead.shared.none"_s));
        if (shared > 0) {
            sentences.append(differing > 0 ? labels.text(u"lead.differing"_s, differing)
                                           : labels.text(u"lead.differing.none"_s));
        }
        if (only > 0) {
            sentences.append(labels.text(u"lead.only"_s, only));
        }
    }
    return sentences;
}

QString filled(const QString &pattern, const QStringList &arguments)
{
    // Not QString::arg(): an argument may itself hold "%2".
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int digit = pattern.at(at) == u'%' && at + 1 < pattern.size()
            ? pattern.at(at + 1).digitValue()
            : -1;
        if (digit >= 1) {
            text += arguments.value(digit - 1);
            ++at;
        } else {
            text += pattern.at(at);
        }
    }
    return text;
}

QString shortened(const QString &text, qsizetype limit)
{
    if (text.size() <= limit) {
        return text;
    }
    qsizetype end = text.lastIndexOf(u' ', limit - 1);
    // A single word longer than half the room is cut in itself, but never inside a surrogate pair.
    if (end < limit / 2) {
        end = limit - 1;
        if (text.at(end).isLowSurrogate()) {
            --end;
        }
    }
    return text.first(end).trimmed() + u'…';
}

QStringList languageNotices(const Comparison &comparison, const ReportLabels &labels)
{
    QStringList notices;
    QSet<QString> languages;
    for (const ComparedArticle &compared : comparison.articles) {
        const QString &tag = compared.article.language;
        // An article that does not say its language is read as English.
        languages.insert(tag.isEmpty() ? u"en"_s : tag.section(u'-', 0, 0).toLower());
        if (compared.languageSupport == LanguageSupport::Full) {
            continue;
        }
        const bool isWords = compared.languageSupport == LanguageSupport::Words;
        const QString shown = tag.startsWith("und"_L1) ? labels.text(u"language.unknown"_s) : tag;
        notices.append(filled(labels.text(isWords ? u"language.words"_s : u"language.neutral"_s),
                              {compared.outlet, shown}));
    }
    if (languages.size() > 1) {
        notices.append(labels.text(u"language.mixed"_s));
    }
    return notices;
}

Footer
footer(const Comparison &comparison, const ReportOptions &options, const ReportLabels &labels)
{
    constexpr qsizetype shortHash = 7; // as git abbreviates
    QStringList parts;
    QStringList commits;
    for (const ComparedArticle &article : comparison.articles) {
        if (!article.revision.isEmpty()) {
            commits.append(
                article.revision.value.first(std::min(shortHash, article.revision.value.size())));
        }
    }
    constexpr qsizetype commitsInFooter = 4; // more do not fit the line
    if (!commits.isEmpty() && commits.size() <= commitsInFooter) {
        parts.append(filled(labels.text(u"footer.report"_s), {commits.join(u' ')}));
    }
    if (options.asOf.isValid()) {
        parts.append(filled(labels.text(u"footer.as-of"_s), {labels.time(options.asOf)}));
    }
    return {titleText(comparison, options, labels),
            parts.join(u" · "_s),
            labels.text(u"footer.page"_s),
            labels.isRightToLeft,
            labels.language,
            options.asOf,
            sections(comparison, options, labels)};
}

} // namespace parallax::report
