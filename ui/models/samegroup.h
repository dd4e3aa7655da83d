// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::ui {

/// Words of one claim in one article.
struct ClaimWords
{
    ArticleId article;
    QString text;
    friend bool operator==(const ClaimWords &, const ClaimWords &) = default;
};

/// The words of a group's claims; empty when there is no such group. They tell it where its number
/// does not: numbers change when articles come or go, and when readers decide.
[[nodiscard]] QList<ClaimWords> groupWords(const Comparison &comparison, const GroupId &group);
/// The group that has most of these words; the first of several. Empty when none has any.
[[nodiscard]] GroupId groupWithWords(const Comparison &comparison, const QList<ClaimWords> &words);
/// The group of \a after that is this group of \a before.
[[nodiscard]] GroupId
sameGroup(const Comparison &before, const GroupId &group, const Comparison &after);

} // namespace parallax::ui
