// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/httpfacts.h>
#include <app/domain/textspan.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace parallax {

/// What a paragraph of an article is. Furniture of the page (skip links, consent notices, share
/// boxes) stays in the text as Boilerplate: set aside, never lost.
enum class ParagraphRole {
    Headline,
    Standfirst,
    Dateline, ///< "Published on 12:00 AM, December 11, 2016"
    Byline,
    Credit, ///< agency credit: "Reuters", "AFP, Paris"
    Body,
    Subheading,
    Caption,
    Correction, ///< the outlet's own correction or amendment note
    PullQuote, ///< words of the text set out once more as a decoration
    ListItem,
    Table, ///< one row, its cells parted by " | "
    Embed, ///< a post of somebody else that the article shows
    LiveEntry, ///< time and heading of one entry of a live blog
    Boilerplate,
};

/// Whether it is a paragraph of the outlet's own running text, whatever its form; what readers
/// count when they say "the third paragraph".
[[nodiscard]] constexpr bool isRunningText(ParagraphRole role)
{
    return role == ParagraphRole::Body || role == ParagraphRole::ListItem
        || role == ParagraphRole::Table;
}

struct Paragraph
{
    ParagraphRole role = ParagraphRole::Body;
    TextSpan span; ///< into Article::text
    bool isRestored = false; ///< extraction left it out, the reader put it back; never stored
    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// Text that extraction left out of the article, with the reason ("navigation", "hidden", …).
struct DroppedText
{
    QString text;
    QString reason;
    /// How many paragraphs of the article stand before it on the page; -1 when that is not known.
    int paragraphsBefore = -1;
    friend bool operator==(const DroppedText &, const DroppedText &) = default;
};

/// One article as one revision of it reads.
struct Article
{
    QString outlet; ///< as the page names it, or empty
    QString headline;
    QStringList byline;
    QUrl url; ///< original address, may be empty
    std::optional<QDateTime>
        published; ///< UTC, as the outlet claims; a time without zone counts as UTC
    std::optional<QDateTime> modified; ///< UTC, as the outlet claims
    QString language; ///< BCP 47, empty when unknown
    QStringList corrections;
    /// NFC; paragraphs parted by one blank line ("\n\n"), headline first.
    QString text;
    QList<Paragraph> paragraphs; ///< ascending, disjoint, cover all of `text` but the separators
    QList<DroppedText> dropped;
    /// When this revision was seen by whoever recorded it (tracker, archive), as far as known.
    std::optional<QDateTime> observed;
    QString observedNote; ///< a gap known only in words: "about 3 hours later"
    int extractor = 0; ///< version of the reading that made it; 0: before versions were told

    friend bool operator==(const Article &, const Article &) = default;
};

/// Bytes as they came, before anybody interpreted them.
struct Capture
{
    QByteArray bytes;
    QString mediaType; ///< "text/plain", "text/html", …; may be empty
    QString fileName; ///< without folder
    QUrl url; ///< final address, empty for a local file
    QDateTime fetched; ///< UTC
    HttpFacts http = {}; ///< empty for a local file
    friend bool operator==(const Capture &, const Capture &) = default;
};

/// The revisions of one article that one capture holds, oldest first; never empty.
struct ArticleHistory
{
    QList<Article> revisions;
    friend bool operator==(const ArticleHistory &, const ArticleHistory &) = default;
};

/// Everything found in one capture; a plain page gives one history with one revision.
using Extraction = QList<ArticleHistory>;

} // namespace parallax
