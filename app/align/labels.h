// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features.h"

#include <functional>

namespace parallax::align {

/// The wording of a group that shows most of what its claims share, cut to one line. \a members
/// are not empty; \a chance tells how likely two of them are the same claim.
[[nodiscard]] QString label(const FeatureInput &input,
                            const QList<qsizetype> &members,
                            const std::function<double(qsizetype, qsizetype)> &chance);

/// \a text cut at the end of a word so that it fits \a length code units, with an ellipsis when
/// cut, and never inside quotation marks: the cut is before them, or they are closed behind it.
[[nodiscard]] QString shortened(QStringView text, qsizetype length);

} // namespace parallax::align
