// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageblock.h"

#include <QStringList>

namespace parallax::extract {

/// Where a page states a headline.
enum class HeadlineSource {
    Hint, ///< what is known of the outlet's pages, found in this one
    Linked, ///< JSON-LD's headline
    LinkedName, ///< JSON-LD's name beside a headline
    Marked, ///< microdata or RDFa
    OpenGraph,
    Card, ///< twitter:title, dc.title
    Title, ///< the page's title
    Reading, ///< Readability's choice
};

/// What one place says, without the outlet's name.
struct StatedHeadline
{
    HeadlineSource source = HeadlineSource::Title;
    QString text;
    friend bool operator==(const StatedHeadline &, const StatedHeadline &) = default;
};

struct Headline
{
    QString text; ///< as the page shows it where it does; empty when nothing names one
    QString kicker; ///< what stands before it in the same heading
    qsizetype block = -1; ///< the block that shows it, or the page's only h1
};

/// Takes the wording for which most places speak; they differ on one page in four. What a place
/// says counts for another wording, too, where only a line above it or the end of a title parts
/// the two.
[[nodiscard]] Headline headlineOf(const QList<StatedHeadline> &stated,
                                  const QList<PageBlock> &blocks);

} // namespace parallax::extract
