// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unpacked.h"
#include "zipfile.h"

#include <app/domain/originalpage.h>

namespace parallax::fetch {

/// Whether a ZIP file is an EPUB publication.
[[nodiscard]] bool isEpub(const ZipFile &zip);

/// An EPUB publication (2 or 3) as one page: its documents in the order of the spine, with the
/// title, authors, date and language of the package.
[[nodiscard]] Unpacked epubPage(const Capture &capture, const ZipFile &zip);

/// The publication as it can be shown: its documents as one page, with the pictures and style sheets
/// that they name. Errors: as the failures of epubPage() when it gives no page.
[[nodiscard]] Result<OriginalPage> epubOriginal(const ZipFile &zip);

} // namespace parallax::fetch
