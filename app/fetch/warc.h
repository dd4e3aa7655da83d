// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unpacked.h"

namespace parallax::fetch {

[[nodiscard]] bool isWarc(const Capture &capture);

/// The pages of a WARC or ARC file, gzipped or not: response, resource and conversion records of
/// HTML or PDF with status 2xx, without chunks and compression. A revisit record gives the page it
/// repeats, where that stands in the same file. Payload digests are checked; a record that does not
/// match its own is a failure.
[[nodiscard]] Unpacked warcPages(const Capture &capture);

} // namespace parallax::fetch
