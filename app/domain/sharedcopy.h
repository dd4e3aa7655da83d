// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>

#include <QList>
#include <QString>

namespace parallax {

/// Where common words stand in one of the compared articles.
struct CopyPlace
{
    qsizetype article = 0; ///< index into the compared articles
    TextSpan span; ///< into the article's text
    friend bool operator==(const CopyPlace &, const CopyPlace &) = default;
};

/// The same words, one after the other, in articles of different outlets. Nothing is said of who
/// had them from whom: both may have them from a third.
struct SharedRun
{
    enum class Kind {
        Copy, ///< words of the outlets' own telling
        Quotation, ///< in quotation marks in every place: both quote the same speaker
    };
    Kind kind = Kind::Copy;
    qsizetype words = 0; ///< how many words stand in common
    QList<CopyPlace> places; ///< by article, then by place; disjoint; of two outlets at least
    friend bool operator==(const SharedRun &, const SharedRun &) = default;
};

/// An agency that an article names. A name in the byline or in a credit says where text comes from;
/// in the text it may be a source like any other.
struct NamedAgency
{
    qsizetype article = 0;
    QString name; ///< as written
    TextSpan span; ///< into the article's text; empty when only the page's data name it
    bool isCredit = false; ///< in the byline, in a credit, or in brackets by itself
    friend bool operator==(const NamedAgency &, const NamedAgency &) = default;
};

/// Articles tied to each other by common copy, directly or by way of a third.
struct CopyCluster
{
    QList<qsizetype> articles; ///< ascending
    QList<qsizetype> runs; ///< indices into SharedCopy::runs, all of kind Copy
    friend bool operator==(const CopyCluster &, const CopyCluster &) = default;
};

/// The words that outlets have in common.
struct SharedCopy
{
    QList<SharedRun> runs; ///< by first place, longer ones first
    /// One an article: share of its words that stand in runs of kind Copy, 0…1. Bylines, credits
    /// and furniture are not counted.
    QList<double> shares;
    QList<NamedAgency> agencies; ///< by article, then by place
    QList<CopyCluster> clusters; ///< by first article
    friend bool operator==(const SharedCopy &, const SharedCopy &) = default;
};

} // namespace parallax
