// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unpacked.h"

#include <app/domain/originalpage.h>

namespace parallax::fetch {

/// Whether the capture is a page saved as MHTML (RFC 2557).
[[nodiscard]] bool isMhtml(const Capture &capture);

/// The root page of an MHTML file with its charset, address and the time of saving; the frames that
/// the file holds are set into it (withFrames). The file as a
/// whole is what is kept. A file that ends before its last boundary gives the page, where that is
/// whole, and a failure that says so.
[[nodiscard]] Unpacked mhtmlPage(const Capture &capture);

/// The root page with the pictures, style sheets and frames that stand beside it in the file; what
/// the page names by an address or by "cid:" is found in them. A file that is cut off gives what it
/// holds. Errors: Malformed, Empty.
[[nodiscard]] Result<OriginalPage> mhtmlOriginal(const Capture &capture);

} // namespace parallax::fetch
