// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/revision.h>

#include <optional>

namespace parallax::archive {

/// Looks at an article that found a stored text unchanged: one entry for each revision, capture and
/// place.
struct Look
{
    RevisionId revision; ///< whose text was found
    QString captureHash;
    QString place; ///< address or file name that was looked at
    QDateTime first; ///< UTC
    QDateTime last; ///< UTC
    int count = 1;
    friend bool operator==(const Look &, const Look &) = default;
};

/// All looks at one article, in the order in which their entries began. Kept in one object that
/// `refs/seen/<article>` names: a look is a fact about the text and makes no commit.
struct Looks
{
    QList<Look> entries;

    /// Adds one look; false when it is known already.
    [[nodiscard]] bool add(const Look &look);
    [[nodiscard]] std::optional<QDateTime> lastAt(const RevisionId &revision) const;
};

[[nodiscard]] QByteArray toBytes(const Looks &looks);
/// Errors: Malformed.
[[nodiscard]] Result<Looks> looksFromBytes(const QByteArray &bytes);

} // namespace parallax::archive
