// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>

namespace parallax::archive {

/// The article for people and for `git diff`: YAML front matter, then one paragraph a line in
/// Markdown, then what was set aside (furniture of the page, text that extraction left out).
[[nodiscard]] QString toMarkdown(const Article &article);

} // namespace parallax::archive
