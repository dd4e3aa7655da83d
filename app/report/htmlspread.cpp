// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlparts.h"

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

QString facts(const HtmlContext &context)
{
    const Comparison &comparison = context.digest.comparison();
    const SharedCopy &copy = comparison.sharedCopy;
    QString items;
    for (qsizetype article = 0; article < copy.shares.size(); ++article) {
        if (copy.shares.at(article) > 0) {
            items +=
                element("li"_L1, {},
                        html(shareText(copy.shares.at(article),
                                       comparison.articles.at(article).outlet, context.labels)));
        }
    }
    for (const NamedAgency &agency : copy.agencies) {
        items += element("li"_L1, {},
                         html(agencyText(agency, comparison.articles.at(agency.article).outlet,
                                         context.labels)));
    }
    return items.isEmpty() ? QString() : element("ul"_L1, "why spread"_L1, items);
}

/// The words once, as the first place has them, and all places.
QString runHtml(const HtmlContext &context, const SharedRun &run)
{
    const Digest &digest = context.digest;
    QList<qsizetype> articles;
    for (const CopyPlace &place : run.places) {
        if (!articles.contains(place.article)) {
            articles.append(place.article);
        }
    }
    const CopyPlace &first = run.places.constFirst();
    return "<div class=\"one\"><div class=\"k\">"_L1 + html(runText(run, context.labels)) + " "_L1
        + badges(articles) + "</div><q"_L1
        + ownLanguage(digest.comparison().articles.at(first.article)) + '>'_L1
        + html(digest.words(first.article, first.span)) + "</q></div>\n"_L1;
}

QString historyHtml(const HtmlContext &context, const ClaimHistory &history)
{
    const ClaimGroup &group = *context.digest.group(history.group);
    QString rows;
    for (const Telling &telling : history.tellings) {
        rows += "<div class=\"val\">"_L1 + badge(telling.article) + "<span dir=\"auto\">"_L1
            + html(tellingTexts(telling, context.labels).join(u" · "_s)) + "</span></div>"_L1;
    }
    return "<div class=\"one spread\"><h3><a href=\"#"_L1 + html(group.id.value) + "\">"_L1
        + html(group.label) + "</a></h3>"_L1 + rows + "</div>\n"_L1;
}

} // namespace

QString sharedSection(const HtmlContext &context)
{
    const SharedCopy &copy = context.digest.comparison().sharedCopy;
    QString content = facts(context);
    for (const SharedRun &run : copy.runs) {
        content += runHtml(context, run);
    }
    const QString note =
        element("p"_L1, "note"_L1,
                html(context, copy.runs.isEmpty() ? "shared.none"_L1 : "shared.note"_L1));
    return element("section"_L1, {}, sectionHead(context, "shared"_L1, note) + content);
}

QString timeSection(const HtmlContext &context)
{
    QString content;
    for (const ClaimHistory *history : context.digest.histories()) {
        content += historyHtml(context, *history);
    }
    const QString note = element(
        "p"_L1, "note"_L1, html(context, content.isEmpty() ? "time.none"_L1 : "time.note"_L1));
    return element("section"_L1, {}, sectionHead(context, "time"_L1, note) + content);
}

} // namespace parallax::report
