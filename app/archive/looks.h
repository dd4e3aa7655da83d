// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/revision.h>
#include <app/domain/tracking.h>

#include <optional>

namespace parallax::archive {

/// Looks at an article that found a stored text unchanged: one entry for each revision, capture and
/// place, for live pages for each revision and place.
struct Look
{
    RevisionId revision; ///< whose text was found
    QString captureHash;
    QString place; ///< address or file name that was looked at
    QDateTime first; ///< UTC
    QDateTime last; ///< UTC
    int count = 1;
    /// A page fetched to see whether it changed: it is not kept, and its bytes differ at each look
    /// when only furniture changes. `captureHash` is that of the latest one.
    bool isLive = false;
    /// Not empty: an outside archive looked (as StoredRevision::origin); the times are its own.
    QString origin = {};
    friend bool operator==(const Look &, const Look &) = default;
};

/// Entries of failed looks that are kept of one article: the newest.
constexpr qsizetype mostFailedLooks = 500;

/// Validators that came with a text.
struct KnownValidators
{
    RevisionId revision; ///< whose text came with them
    PageValidators validators;
    friend bool operator==(const KnownValidators &, const KnownValidators &) = default;
};

/// All looks at one article, in the order in which their entries began. Kept in one object that
/// `refs/seen/<article>` names: a look is a fact about the text and makes no commit.
struct Looks
{
    QList<Look> entries;
    QList<FailedLook> failed = {}; ///< oldest first
    KnownValidators newest = {}; ///< of the latest look that brought any

    /// Adds one look; false when it is known already.
    [[nodiscard]] bool add(const Look &look);
    /// Adds a failed look. It counts to the entry before when that ended the same way and no look
    /// showed the article since;  lastGood is the latest that did. False when it is known
    /// already.
    [[nodiscard]] bool add(const FailedLook &look, const std::optional<QDateTime> &lastGood);
    [[nodiscard]] std::optional<QDateTime> lastAt(const RevisionId &revision) const;
    /// When an outside archive first found the text.
    [[nodiscard]] std::optional<QDateTime> firstArchived(const RevisionId &revision) const;
};

[[nodiscard]] QByteArray toBytes(const Looks &looks);
/// Errors: Malformed.
[[nodiscard]] Result<Looks> looksFromBytes(const QByteArray &bytes);

} // namespace parallax::archive
