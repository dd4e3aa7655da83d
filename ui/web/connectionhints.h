// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parallax::ui {

/// The page with every `<link>` blanked that may open a connection, or look up an address, without
/// a request that could be refused: "preconnect", "dns-prefetch" and whatever else is not known to
/// be harmless, in the documents of `srcdoc` frames, too. Chromium follows them while it reads the
/// page (seen with Qt 6.8), past interceptors and settings. What remains has the same bytes; a page
/// in UTF-16, by its mark or its media type, comes back in UTF-8 with a mark, which wins over both.
/// For showing only: nothing stored changes.
[[nodiscard]] QByteArray withoutConnectionHints(const QByteArray &page,
                                                const QByteArray &mediaType);

} // namespace parallax::ui
