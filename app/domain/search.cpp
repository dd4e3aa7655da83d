// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax {
namespace {

/// In the order of allSearchParts.
constexpr std::array partNames{
    "headline"_L1, "standfirst"_L1, "byline"_L1,    "body"_L1,
    "caption"_L1,  "correction"_L1, "furniture"_L1, "annotation"_L1,
};

} // namespace

QString searchPartName(SearchPart part)
{
    return partNames.at(static_cast<size_t>(part));
}

std::optional<SearchPart> searchPartFromName(QStringView name)
{
    for (const SearchPart part : allSearchParts) {
        if (name == partNames.at(static_cast<size_t>(part))) {
            return part;
        }
    }
    return std::nullopt;
}

} // namespace parallax
