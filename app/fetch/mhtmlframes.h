// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace parallax::fetch {

/// The markup of the frame that an address names, in UTF-8; nothing where the file does not hold it.
using FrameMarkup = std::function<std::optional<QByteArray>(const QByteArray &address)>;

/// A page with its frames set into it: each that \a markupOf knows carries its page in "srcdoc", so
/// that one reading sees the text of all. The frames of a frameset become frames within the page.
/// The bytes are of \a page's charset, whatever that is; what is set in is ASCII.
[[nodiscard]] QByteArray withFrames(const QByteArray &page, const FrameMarkup &markupOf);

} // namespace parallax::fetch
