// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace parallax {

/// A string that names one thing of one sort; different sorts do not mix.
template <typename Tag>
struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;

    friend auto operator<=>(const Id &left, const Id &right)
    {
        return QString::compare(left.value, right.value) <=> 0;
    }

    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using EventId = Id<struct EventTag>; ///< a slug, `ostrel-bridge-closed`
using ArticleId =
    Id<struct ArticleTag>; ///< branch name below `articles/`, `northcoast-wire/1f9c2ab34d`
using RevisionId = Id<struct RevisionTag>; ///< commit hash, 40 hexadecimal digits
using ClaimId = Id<struct ClaimTag>; ///< `c1`, unique within one comparison
using GroupId = Id<struct GroupTag>; ///< `g1`, unique within one comparison
using AnnotationId = Id<struct AnnotationTag>; ///< a UUID without braces
using FeedId = Id<struct FeedTag>; ///< 16 hexadecimal digits, told by the feed's address

} // namespace parallax
