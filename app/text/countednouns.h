// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/claim.h>

#include <QSet>

#include <utility>

namespace parallax::text {

/// Nouns that name the same counted thing: resources/align/countednouns.json, which a reader may
/// correct. "Vehicles" may be "cars" and "lorries"; "cars" are no "lorries".
class CountedNouns
{
public:
    [[nodiscard]] static const CountedNouns &shipped();

    /// True when both figures count the same noun, by stem or by the list, in the same unit.
    [[nodiscard]] bool countSame(const Figure &a, const Figure &b) const;

private:
    [[nodiscard]] bool isSame(const QString &a, const QString &b) const;

    QSet<std::pair<QString, QString>> m_pairs; ///< stems, both ways
};

} // namespace parallax::text
