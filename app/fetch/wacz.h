// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unpacked.h"
#include "zipfile.h"

namespace parallax::fetch {

/// The pages of a WACZ file (specification 1.1.1 of Webrecorder): those that pages/*.jsonl name, or
/// all of its WARC files where there is no such list. Digests of datapackage.json are checked: what
/// does not match its own is a failure and is not read. A signature is noted, not checked.
/// \a zip: all entries of the capture.
[[nodiscard]] Unpacked waczPages(const Capture &capture, ZipFile zip);

/// Whether a ZIP file that holds these paths is WACZ.
[[nodiscard]] bool isWacz(const QStringList &paths);

} // namespace parallax::fetch
