// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/error.h>
#include <app/domain/originalpage.h>

namespace parallax::fetch {

/// A stored capture as it can be shown without any network: an MHTML file or an EPUB publication as
/// one page with its pictures; anything else as it came. Pure, any thread.
/// Errors: Malformed, Empty, Unsupported; each says what is wrong with the file.
[[nodiscard]] Result<OriginalPage> originalPage(const Capture &capture);

} // namespace parallax::fetch
