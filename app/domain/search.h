// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revision.h>

#include <array>

namespace parallax {

/// What a found passage is.
enum class SearchPart {
    Headline,
    Standfirst,
    Byline, ///< also dateline and agency credit
    Body, ///< and what stands in it: subheadings, lists, tables, pull quotes, posts
    Caption,
    Correction,
    Furniture, ///< of the page, set aside; looked through only when asked for
    Annotation, ///< a researcher's note or its code
};

inline constexpr std::array allSearchParts{
    SearchPart::Headline, SearchPart::Standfirst, SearchPart::Byline,    SearchPart::Body,
    SearchPart::Caption,  SearchPart::Correction, SearchPart::Furniture, SearchPart::Annotation,
};

/// headline, standfirst, byline, body, caption, correction, furniture, annotation
[[nodiscard]] QString searchPartName(SearchPart part);
[[nodiscard]] std::optional<SearchPart> searchPartFromName(QStringView name);

/// Which revision of an article stands for it among the results.
enum class SearchedRevisions {
    Newest, ///< the newest one that holds what is looked for; one result an article
    First, ///< the first one that holds it; earliest results first
    All, ///< every one that holds it
};

/// What is looked for, and where.
struct SearchRequest
{
    /// Words, "phrases", -without, one OR other, begin*. Words may stand anywhere in one revision;
    /// OR joins the two beside it. Case and accents do not count.
    QString query = {};
    QString outlet = {}; ///< name or first part of the article's id, upper and lower case alike
    std::optional<EventId> event = {};
    std::optional<QDateTime> since = {}; ///< UTC; revisions seen at this time or later
    std::optional<QDateTime> until = {}; ///< UTC; revisions seen at this time or earlier
    QList<SearchPart> parts = {}; ///< empty: all but furniture
    SearchedRevisions revisions = SearchedRevisions::Newest;
    qsizetype most = 200; ///< results
    friend bool operator==(const SearchRequest &, const SearchRequest &) = default;
};

/// A search that the reader keeps.
struct SavedSearch
{
    QString name; ///< unique in the workspace
    SearchRequest request;
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// One place where it was found.
struct SearchHit
{
    SearchPart part = SearchPart::Body;
    ArticleId article;
    RevisionId revision;
    int number = 0; ///< of the revision
    int newestNumber = 0; ///< of the article's newest revision
    /// The newest revision holds it too. False says only that it was not seen there.
    bool isInNewest = true;
    QString outlet;
    QString headline; ///< of the revision
    QUrl url;
    QDateTime seen; ///< UTC: when the revision was seen
    TextSpan place; ///< first found word or phrase, in Article::text of the revision
    QString snippet; ///< the found passage or the part of it around what was found
    QList<TextSpan> marks; ///< what was found, in `snippet`; ascending, disjoint
    qsizetype passages = 1; ///< passages of this revision in which something was found
    AnnotationId annotation; ///< only for SearchPart::Annotation
    EventId event; ///< of the annotation
    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

struct SearchResults
{
    QList<SearchHit> hits;
    bool isCut = false; ///< there are more than were asked for
    /// English: why the results may be short of something, for instance an index under
    /// construction; empty when nothing is missing.
    QString caveat;
    friend bool operator==(const SearchResults &, const SearchResults &) = default;
};

} // namespace parallax
