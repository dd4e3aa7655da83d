// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "claimplace.h"

#include <app/domain/comparison.h>

#include <QCoreApplication>
#include <QLocale>

namespace parallax::ui {

/// The translated words for what the analysis found. Evidence language: "seen", "not found", never
/// "deleted" or "hidden".
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::Wording)

public:
    static QString kind(DiscrepancyKind kind); ///< "Figure"
    static QString title(DiscrepancyKind kind); ///< "Figure differs"
    static QString toldByOne(); ///< "Told by one outlet only"
    /// One sentence that says why two wordings are held to differ.
    static QString explanation(const Explanation &explanation);
    static QString state(CoverageState state); ///< "Reported"
    static QString lookedIn(LookedIn place); ///< "Photo captions"
    static QString reason(const MatchReason &reason); ///< "Same figure: 42,000 / 38,000"
    static QString place(const ClaimPlace &place); ///< "headline", "lead", "¶ 4"
    static QString qualifier(Qualifier qualifier); ///< "more than"; empty when exact
    static QString revisionKind(RevisionKind kind); ///< "first seen"
    /// Of a revision that was added later: "added later from the web archive web.archive.org".
    static QString origin(const QString &origin);
    /// A figure for a probability in words: certain, high, medium, low.
    static QString confidence(double confidence);
    static QString outlets(qsizetype count); ///< "three outlets"
    /// "three outlets", and how many when common text is counted once.
    static QString tellers(const Comparison &comparison, const ClaimGroup &group);
    /// When a revision was seen: by an archive or tracker if one says so, else by this workspace.
    /// Short date and time, UTC.
    static QString seen(const Revision &revision, const QLocale &locale);
    static QString time(const QDateTime &time, const QLocale &locale);
};

} // namespace parallax::ui
