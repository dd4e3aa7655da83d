// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlparts.h"

#include <app/domain/rejections.h>

using namespace Qt::StringLiterals;

namespace parallax::report {
namespace {

// With more articles the names do not fit their columns and the letters stand alone.
constexpr qsizetype mostNamedColumns = 6;
constexpr qsizetype longestLabel = 110;

QString cellHtml(const HtmlContext &context, const CoverageCell &cell, bool isRejected)
{
    if (isRejected) { // empty by a reader's word: nothing was looked for and not found
        return element("td"_L1, "c"_L1, html(context, "matrix.rejected"_L1));
    }
    QString content = stateShape(cell.state);
    const Claim *claim =
        cell.claims.isEmpty() ? nullptr : context.digest.claim(cell.claims.first());
    if (claim != nullptr) {
        content += html(context.digest.place(*claim, context.labels));
    }
    // The state in words, for who cannot see the shape.
    content += element("span"_L1, "sr"_L1, html(stateText(cell.state, context.labels)));
    return element("td"_L1, cell.state == CoverageState::Differing ? "c d"_L1 : "c"_L1, content);
}

QString headHtml(const HtmlContext &context)
{
    const QList<ComparedArticle> &articles = context.digest.comparison().articles;
    QString head = element("th"_L1, "g"_L1, html(context, "matrix.group"_L1));
    for (qsizetype index = 0; index < articles.size(); ++index) {
        const bool isNamed = articles.size() <= mostNamedColumns;
        head += element("th"_L1, {},
                        badge(index)
                            + (isNamed ? "<br>"_L1 + html(articles.at(index).outlet) : QString()));
    }
    return element("thead"_L1, {}, element("tr"_L1, {}, head));
}

QString legendHtml(const HtmlContext &context)
{
    QString legend;
    for (const CoverageState state :
         {CoverageState::Reported, CoverageState::Differing, CoverageState::AttributedElsewhere,
          CoverageState::Absent, CoverageState::NotYetPublished,
          CoverageState::ExtractionUncertain}) {
        legend +=
            element("span"_L1, {}, stateShape(state) + html(stateText(state, context.labels)));
    }
    return element("div"_L1, "lgd"_L1, legend);
}

} // namespace

QString matrixSection(const HtmlContext &context)
{
    const Comparison &comparison = context.digest.comparison();
    QString rows;
    for (const CoverageRow &row : comparison.coverage) {
        const ClaimGroup *group = context.digest.group(row.group);
        if (group == nullptr) {
            continue;
        }
        QString cells = "<td class=\"g\" dir=\"auto\"><a href=\"#"_L1 + html(group->id.value)
            + "\">"_L1 + html(shortened(group->label, longestLabel)) + "</a></td>"_L1;
        for (qsizetype article = 0; article < row.cells.size(); ++article) {
            cells += cellHtml(context, row.cells.at(article),
                              !rejectedBy(comparison, *group, article).isEmpty());
        }
        rows += element("tr"_L1, {}, cells) + '\n'_L1;
    }
    if (rows.isEmpty()) {
        const QString note = element("p"_L1, "note"_L1, html(context, "matrix.note.empty"_L1));
        return element("section"_L1, {}, sectionHead(context, "matrix"_L1, note));
    }
    const QList<LookedIn> looked = context.digest.looked();
    const QString note = looked.isEmpty()
        ? QString()
        : element(
            "p"_L1, "note"_L1,
            htmlFilled(context, "matrix.note"_L1, {html(lookedText(looked, context.labels))}));
    const bool isWide = comparison.articles.size() > mostNamedColumns;
    return element("section"_L1, {},
                   sectionHead(context, "matrix"_L1, note + legendHtml(context))
                       + element("table"_L1, isWide ? "m wide"_L1 : "m"_L1,
                                 headHtml(context) + element("tbody"_L1, {}, rows)));
}

} // namespace parallax::report
