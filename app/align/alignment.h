// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

namespace parallax::align {

/// Links and groups over the claims of all articles. Deterministic; explained. Claims must carry
/// ids.
[[nodiscard]] Alignment alignment(const QList<ComparedArticle> &articles,
                                  const QList<Claim> &claims);

/// How likely two texts make the same claim, 0…1; no context needed (command `score`).
[[nodiscard]] double similarity(QStringView a, QStringView b);
/// similarity() at and above this counts as the same claim.
[[nodiscard]] double similarityThreshold();

} // namespace parallax::align
