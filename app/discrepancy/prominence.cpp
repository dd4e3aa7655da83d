// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "prominence.h"

#include <algorithm>

namespace parallax::discrepancy {

namespace {

/// The first paragraphs are what a reader of the head of a page sees.
constexpr qsizetype LateParagraph = 8;

/// 0 headline or standfirst, else the number of the body paragraph, from 1.
qsizetype paragraphNumber(const ClaimView &view)
{
    if (view.claim->role == ParagraphRole::Headline
        || view.claim->role == ParagraphRole::Standfirst)
        return 0;
    const QList<Paragraph> &paragraphs = view.article->article.paragraphs;
    const qsizetype end = std::min(view.claim->paragraph + 1, paragraphs.size());
    return std::max<qsizetype>(
        1,
        std::count_if(paragraphs.cbegin(), paragraphs.cbegin() + end,
                      [](const Paragraph &paragraph) { return isRunningText(paragraph.role); }));
}

} // namespace

QList<Finding> prominenceFindings(const QList<const ClaimView *> &a,
                                  const QList<const ClaimView *> &b)
{
    if (a.isEmpty() || b.isEmpty())
        return {};
    const ViewPair pair{*a.constFirst(), *b.constFirst()};
    const qsizetype placeA = paragraphNumber(pair.a);
    const qsizetype placeB = paragraphNumber(pair.b);
    const qsizetype later = std::max(placeA, placeB);
    if (std::min(placeA, placeB) > 0 || later < LateParagraph)
        return {};
    Finding result = finding(pair, DiscrepancyKind::Prominence, Explanation::Code::Prominence,
                             pair.a.claim->span, pair.b.claim->span, 0.6);
    result.explanation.arguments = {QString::number(placeA), QString::number(placeB)};
    return {result};
}

} // namespace parallax::discrepancy
