// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>

namespace parallax::ui {

/// The media type with the encoding where something outside the page says it: a byte order mark, or
/// the server. Otherwise Chromium looks at the page's own words, and then at its bytes.
[[nodiscard]] QByteArray contentTypeOf(const Capture &capture);

} // namespace parallax::ui
