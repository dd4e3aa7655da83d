// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace parallax {

/// A half-open range [begin, end) of UTF-16 code units in an article's normalised (NFC) text.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - begin; }

    [[nodiscard]] bool isEmpty() const { return end <= begin; }

    [[nodiscard]] bool contains(const TextSpan &other) const
    {
        return begin <= other.begin && other.end <= end;
    }

    /// Number of code units both spans cover.
    [[nodiscard]] qsizetype overlap(const TextSpan &other) const
    {
        return std::max<qsizetype>(0, std::min(end, other.end) - std::max(begin, other.begin));
    }

    [[nodiscard]] QStringView in(QStringView text) const { return text.sliced(begin, length()); }

    [[nodiscard]] TextSpan shifted(qsizetype by) const { return {begin + by, end + by}; }

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

} // namespace parallax
