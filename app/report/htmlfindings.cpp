// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlparts.h"

#include <app/domain/names.h>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

// Sentences nearer than this are worth showing beside "absent"; below it they share a name at most.
constexpr double nearEnough = 0.3;
constexpr qsizetype columns = 3;
constexpr qsizetype longestNearest = 220;

/// Words of the claim for the list of discrepancies: for figures and dates the number alone, else
/// the sentence.
QString wording(const Digest &digest, const Finding &finding, const Claim &claim)
{
    const QList<TextSpan> marks = finding.marks.value(claim.id);
    const bool isShort = finding.kind == DiscrepancyKind::Figure
        || finding.kind == DiscrepancyKind::Date || finding.kind == DiscrepancyKind::Name
        || finding.kind == DiscrepancyKind::Terminology;
    const QString sentence = markedWords(digest, claim.article, claim.span, marks);
    if (!isShort || marks.isEmpty()) {
        return sentence;
    }
    // Some words on both sides, so that the number is understood; the sentence stands further
    // below.
    constexpr qsizetype before = 24;
    constexpr qsizetype after = 40;
    const QString text = digest.words(claim.article, claim.span);
    TextSpan window{std::max(claim.span.begin, marks.first().begin - before),
                    std::min(claim.span.end, marks.last().end + after)};
    const auto at = [&](qsizetype position) {
        return text.at(position - claim.span.begin);
    };
    if (text.size() != claim.span.length()
        || !claim.span.contains({marks.first().begin, marks.last().end})) {
        return sentence;
    }
    while (window.begin > claim.span.begin && window.begin < marks.first().begin
           && !at(window.begin - 1).isSpace()) {
        ++window.begin;
    }
    while (window.end < claim.span.end && window.end > marks.last().end
           && !at(window.end).isSpace()) {
        --window.end;
    }
    return (window.begin > claim.span.begin ? u"…\u00a0"_s : QString())
        + markedWords(digest, claim.article, window, marks).trimmed()
        + (window.end < claim.span.end ? u"\u00a0…"_s : QString());
}

QString findingHtml(const HtmlContext &context, const Finding &finding)
{
    const Digest &digest = context.digest;
    QString values;
    for (const ClaimId &id : finding.claims) {
        const Claim &claim = *digest.claim(id);
        values += "<div class=\"val\">"_L1 + badge(claim.article) + "<q"_L1
            + ownLanguage(digest.articleOf(claim)) + '>'_L1 + wording(digest, finding, claim)
            + "</q>"_L1 + element("span"_L1, "e"_L1, evidence(context, claim)) + "</div>"_L1;
    }
    QString why;
    for (const Explanation &explanation : finding.explanations) {
        why += element("li"_L1, {}, html(explanationText(explanation, context.labels)));
    }
    const QString kind = html(kindText(finding.kind, context.labels))
        + element("small"_L1, {},
                  htmlFilled(context, "discrepancies.confidence"_L1,
                             {html(context.labels.share(finding.confidence))}));
    const QString scale = figureScale(context, finding);
    const QString body = scale.isEmpty() ? element("div"_L1, "vals"_L1, values)
                                         : "<div class=\"with-scale\">"_L1
            + element("div"_L1, "vals"_L1, values) + scale + "</div>"_L1;
    return "<div class=\"kd\">"_L1 + element("div"_L1, "k"_L1, kind)
        + "<div class=\"v\"><h3><a href=\"#"_L1 + html(finding.group->id.value) + "\">"_L1
        + html(finding.group->label) + "</a></h3>"_L1 + body
        + "</div></div>"_L1
        // Beside the grid, which is never cut: many pairs make a long list.
        + element("ul"_L1, "why"_L1, why) + '\n'_L1;
}

QString wordingCell(const HtmlContext &context, const Claim &claim)
{
    const ComparedArticle &article = context.digest.articleOf(claim);
    QStringList facts{evidence(context, claim)};
    if (article.record.fetched.isValid()) {
        facts.append(htmlFilled(context, "wording.seen"_L1,
                                {html(context.labels.time(article.record.fetched))}));
    }
    if (!claim.speaker.isEmpty()) {
        facts.append("<span dir=\"auto\">"_L1 + html(claim.speaker) + "</span>"_L1);
    }
    return "<div class=\"cell\"><div class=\"o\">"_L1 + badge(claim.article) + html(article.outlet)
        + "</div><q"_L1 + ownLanguage(article) + '>'_L1
        + markedWords(context.digest, claim.article, claim.span, context.digest.marks(claim.id))
        + "</q>"_L1 + element("div"_L1, "e"_L1, facts.join(u" · "_s)) + "</div>"_L1;
}

struct Missing
{
    QList<qsizetype> absent;
    QList<qsizetype> unpublished;
    QList<LookedIn> looked;
    QStringList uncertain; ///< HTML, one sentence an article
    QStringList nearest; ///< HTML
};

void addCell(const HtmlContext &context,
             qsizetype index,
             const CoverageCell &cell,
             Missing &missing)
{
    const QString words =
        shortened(cell.nearest ? context.digest.words(index, *cell.nearest) : cell.nearestText,
                  longestNearest);
    const QString quoted = "<span"_L1 + ownLanguage(context.digest.comparison().articles.at(index))
        + '>'_L1 + html(words) + "</span>"_L1;
    if (cell.state == CoverageState::ExtractionUncertain) {
        missing.uncertain.append(
            htmlFilled(context, "wording.uncertain"_L1,
                       {badge(index), html(lookedText({cell.nearestIn}, context.labels)), quoted}));
        return;
    }
    if (cell.state == CoverageState::NotYetPublished) {
        missing.unpublished.append(index);
        return;
    }
    missing.absent.append(index);
    for (const LookedIn place : cell.looked) {
        if (!missing.looked.contains(place)) {
            missing.looked.append(place);
        }
    }
    if (!words.isEmpty() && cell.nearestScore >= nearEnough) {
        missing.nearest.append(
            htmlFilled(context, "only.nearest"_L1,
                       {badge(index), html(context.labels.share(cell.nearestScore)), quoted}));
    }
}

/// What is said of the articles without a claim in the group.
QString missingHtml(const HtmlContext &context, const ClaimGroup &group)
{
    const CoverageRow *row = context.digest.coverage(group.id);
    if (row == nullptr) {
        return {};
    }
    Missing missing;
    const qsizetype count =
        std::min(row->cells.size(), context.digest.comparison().articles.size());
    for (qsizetype index = 0; index < count; ++index) {
        if (row->cells.at(index).claims.isEmpty()) {
            addCell(context, index, row->cells.at(index), missing);
        }
    }
    QStringList lines;
    if (!missing.absent.isEmpty()) {
        lines.append(
            htmlFilled(context, "wording.not-found"_L1,
                       {badges(missing.absent), html(lookedText(missing.looked, context.labels))}));
    }
    if (!missing.unpublished.isEmpty()) {
        lines.append(
            htmlFilled(context, "wording.not-published"_L1, {badges(missing.unpublished)}));
    }
    lines += missing.uncertain;
    lines += missing.nearest;
    return lines.isEmpty() ? QString() : element("div"_L1, "missing"_L1, lines.join("<br>"_L1));
}

QString groupHtml(const HtmlContext &context, const ClaimGroup &group)
{
    QStringList kinds;
    for (const DiscrepancyKind kind : context.digest.kinds(group)) {
        kinds.append(html(kindText(kind, context.labels)));
    }
    if (kinds.isEmpty()) {
        kinds.append(html(context, "wording.alike"_L1));
    }
    const Comparison &comparison = context.digest.comparison();
    const qsizetype tellings = comparison.outletCount(group);
    if (const qsizetype independent = comparison.independentTellings(group);
        independent < tellings) {
        kinds.append(htmlFilled(
            context, "shared.independent"_L1,
            {html(context.labels.number(tellings)), html(context.labels.number(independent))}));
    }
    for (const QString &decided : decisionTexts(comparison, group, context.labels)) {
        kinds.append(html(decided));
    }
    kinds.append(html(group.id.value));
    const QString head = "<div class=\"hd\"><h3>"_L1 + html(group.label) + "</h3>"_L1
        + element("span"_L1, {}, kinds.join(u" · "_s)) + "</div>"_L1;
    QStringList rows;
    const QList<const Claim *> claims = context.digest.claims(group);
    for (qsizetype begin = 0; begin < claims.size(); begin += columns) {
        QString row;
        for (qsizetype index = begin; index < std::min(begin + columns, claims.size()); ++index) {
            row += wordingCell(context, *claims.at(index));
        }
        rows.append(element("div"_L1, "cols"_L1, row));
    }
    // The heading stays with the first row: an element that cannot be cut holds both.
    const QString first = rows.isEmpty() ? QString() : rows.takeFirst();
    return "<div class=\"grp\" id=\""_L1 + html(group.id.value) + "\"><div class=\"keep\">"_L1
        + head + first + "</div>"_L1 + rows.join(QString()) + missingHtml(context, group)
        + "</div>\n"_L1;
}

} // namespace

QString discrepancySection(const HtmlContext &context)
{
    QString content;
    for (const Finding &finding : context.digest.findings()) {
        content += findingHtml(context, finding);
    }
    const QString note = content.isEmpty()
        ? element("p"_L1, "note"_L1, html(context, "discrepancies.none"_L1))
        : QString();
    return element("section"_L1, {}, sectionHead(context, "discrepancies"_L1, note) + content);
}

QString wordingSection(const HtmlContext &context)
{
    QString content;
    for (const ClaimGroup &group : context.digest.comparison().alignment.groups) {
        if (context.digest.isShared(group)) {
            content += groupHtml(context, group);
        }
    }
    const QString note =
        element("p"_L1, "note"_L1,
                html(context, content.isEmpty() ? "wording.none"_L1 : "wording.note"_L1));
    return element("section"_L1, {}, sectionHead(context, "wording"_L1, note) + content);
}

QString onlySection(const HtmlContext &context)
{
    const Digest &digest = context.digest;
    QString content;
    for (qsizetype article = 0; article < digest.comparison().articles.size(); ++article) {
        QString items;
        for (const ClaimGroup &group : digest.comparison().alignment.groups) {
            const QList<const Claim *> claims = digest.claims(group);
            if (claims.isEmpty() || digest.isShared(group) || claims.first()->article != article) {
                continue;
            }
            QString words;
            for (const Claim *claim : claims) {
                words += "<div class=\"val\"><q"_L1 + ownLanguage(digest.articleOf(*claim)) + '>'_L1
                    + markedWords(digest, article, claim->span, {}) + "</q>"_L1
                    + element("span"_L1, "e"_L1, evidence(context, *claim)) + "</div>"_L1;
            }
            items += "<div class=\"one\" id=\""_L1 + html(group.id.value) + "\">"_L1 + words
                + missingHtml(context, group) + "</div>\n"_L1;
        }
        if (!items.isEmpty()) {
            content +=
                element("div"_L1, "sh minor"_L1,
                        "<h3 class=\"outlet\">"_L1 + badge(article)
                            + html(digest.comparison().articles.at(article).outlet) + "</h3>"_L1)
                + items;
        }
    }
    const QString note = element(
        "p"_L1, "note"_L1, html(context, content.isEmpty() ? "only.none"_L1 : "only.note"_L1));
    return element("section"_L1, {}, sectionHead(context, "only"_L1, note) + content);
}

} // namespace parallax::report
