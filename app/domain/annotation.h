// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/ids.h>
#include <app/domain/textspan.h>

#include <QDateTime>
#include <QList>
#include <QString>

namespace parallax {

/// Words of one revision, found again by their surroundings (W3C Web Annotation TextQuoteSelector
/// and TextPositionSelector).
struct TextSelector
{
    ArticleId article;
    RevisionId revision;
    TextSpan span;
    QString exact;
    QString prefix; ///< up to 32 code units before
    QString suffix; ///< up to 32 code units after
    friend bool operator==(const TextSelector &, const TextSelector &) = default;
};

/// A researcher's note and code on a claim, a claim group or a discrepancy.
struct Annotation
{
    enum class Target { Claim, ClaimGroup, Discrepancy };
    AnnotationId id;
    EventId event;
    Target target = Target::Claim;
    QString discrepancyKind; ///< contract word ("figure"), only for Target::Discrepancy
    QList<TextSelector> selectors; ///< one a claim; two for a discrepancy
    QString author;
    QString code; ///< from the code book, may be empty
    QString note;
    QDateTime created; ///< UTC
    QDateTime modified; ///< UTC
    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace parallax
