// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers decided on the alignment, as a report tells it.

#include "htmlparts.h"

#include <app/domain/names.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

bool isDisputed(const Comparison &comparison, const DecisionId &id)
{
    return std::ranges::any_of(comparison.disagreements, [&id](const Disagreement &one) {
        return one.same == id || one.different == id;
    });
}

qsizetype articleOf(const Comparison &comparison, const TextSelector &selector)
{
    const auto found =
        std::ranges::find(comparison.articles, selector.article, &ComparedArticle::id);
    return found == comparison.articles.cend() ? -1 : found - comparison.articles.cbegin();
}

QString decisionHtml(const HtmlContext &context, const ToldDecision &told)
{
    const AlignmentDecision &decision = told.decision->decision;
    QString quotes;
    for (const QList<TextSelector> &part : decision.parts) {
        for (const TextSelector &place : part) {
            const qsizetype article = articleOf(context.digest.comparison(), place);
            const bool isLost = told.decision->lost.contains(place);
            quotes += "<div class=\"val\">"_L1
                + (article >= 0 ? badge(article) : u"<span></span>"_s) + "<q dir=\"auto\">"_L1
                + html(place.exact) + "</q>"_L1
                + element("span"_L1, "e"_L1,
                          isLost ? html(context, "decisions.lost"_L1) : QString())
                + "</div>"_L1;
        }
    }
    const QString who =
        html(decision.author) + element("small"_L1, {}, html(context.labels.time(decision.made)));
    const QString dispute = told.isDisputed
        ? element("p"_L1, "n"_L1, html(context, "decisions.disputed"_L1))
        : QString();
    return "<div class=\"kd note-row\">"_L1 + element("div"_L1, "k"_L1, who)
        + "<div class=\"v\">"_L1
        + element("p"_L1, "n"_L1, html(actText(decision.act, context.labels))) + dispute
        + element("div"_L1, "vals"_L1, quotes) + "</div></div>\n"_L1;
}

} // namespace

QList<ToldDecision> toldDecisions(const Comparison &comparison)
{
    QList<ToldDecision> told;
    for (const PlacedDecision &placed : comparison.decisions) {
        if (!placed.isOvertaken && verdict(placed.decision.act) != Verdict::Level) {
            told.append({&placed, isDisputed(comparison, placed.decision.id)});
        }
    }
    return told;
}

QString actText(AlignmentDecision::Act act, const ReportLabels &labels)
{
    return labels.text("decisions."_L1 + decisionActName(act));
}

QStringList
decisionTexts(const Comparison &comparison, const ClaimGroup &group, const ReportLabels &labels)
{
    QStringList confirmed;
    QStringList linked;
    for (const ClaimLink &link : comparison.alignment.links) {
        if (group.claims.contains(link.a) && group.claims.contains(link.b)) {
            (link.isByHand ? linked : confirmed) += link.confirmedBy;
        }
    }
    QStringList texts;
    const auto tell = [&](QStringList authors, const QString &label) {
        authors.sort();
        authors.removeDuplicates();
        if (!authors.isEmpty()) {
            texts.append(
                filled(labels.text(label), {authors.join(labels.text(u"list-separator"_s))}));
        }
    };
    tell(confirmed, u"decisions.confirmed-by"_s);
    tell(linked, u"decisions.linked-by"_s);
    if (!comparison.disagreementsOn(group).isEmpty()) {
        texts.append(labels.text(u"decisions.disputed-group"_s));
    }
    return texts;
}

QString decisionSection(const HtmlContext &context)
{
    QString content;
    for (const ToldDecision &told : toldDecisions(context.digest.comparison())) {
        content += decisionHtml(context, told);
    }
    const QString note = element("p"_L1, "note"_L1, html(context, "decisions.note"_L1));
    return content.isEmpty()
        ? QString()
        : element("section"_L1, {}, sectionHead(context, "decisions"_L1, note) + content);
}

} // namespace parallax::report
