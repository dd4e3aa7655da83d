// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::align {

/// Agencies that the articles name, each name once an article: in the byline or a credit, in
/// brackets by itself ("(AFP)"), or in the text. By article, then by place.
[[nodiscard]] QList<NamedAgency> namedAgencies(const QList<ComparedArticle> &articles);

} // namespace parallax::align
