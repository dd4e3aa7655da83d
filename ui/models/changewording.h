// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/revisionchange.h>

#include <QCoreApplication>
#include <QLocale>

namespace parallax::ui {

/// The translated words for what changed between two revisions.
class ChangeWording
{
    Q_DECLARE_TR_FUNCTIONS(parallax::ui::ChangeWording)

public:
    static QString kind(RevisionChange::Kind kind); ///< "figure", "hardened"
    /// A sign beside the word, so that colour is never the only difference.
    static QString sign(RevisionChange::Kind kind);
    /// One sentence that says what kind of change this is.
    static QString explanation(const RevisionChange &change);
    /// "Three → Four", cut to one line's length.
    static QString words(const RevisionChange &change);
    /// "2 figures, 1 quotation, 4 others": the kinds that matter most, for one line.
    static QString inShort(const ChangeSummary &summary);
};

} // namespace parallax::ui
