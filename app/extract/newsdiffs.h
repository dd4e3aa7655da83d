// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>

namespace parallax::extract {

/// True for a comparison page of NewsDiffs ("/diff/A/B/address"), as served or as a browser saved
/// it.
[[nodiscard]] bool isNewsDiffsPage(const Capture &capture);

/// Both versions of the article, older first: from the texts that the page hands to its script,
/// else from the comparison that the script has drawn. Times of archiving are read as US Eastern
/// time, in which NewsDiffs writes.
/// Errors: Malformed when neither version can be told; those of decoded().
[[nodiscard]] Result<Extraction> newsDiffsArticles(const Capture &capture);

} // namespace parallax::extract
