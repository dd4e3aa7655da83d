// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unpacked.h"

namespace parallax::fetch {

/// The addresses of a text that holds nothing else: one a line; empty lines and lines that begin
/// with "#" are passed over, a title may follow behind a tab. Also Windows' .url and macOS' .webloc
/// shortcuts. Nothing when the text is something else.
[[nodiscard]] std::optional<QList<ListedAddress>> urlList(const Capture &capture);

/// The outlines of an OPML file (feeds and pages). Nothing when it is no OPML; Malformed when the
/// XML breaks off, with what stood before in the unpacked addresses.
[[nodiscard]] std::optional<Unpacked> opml(const Capture &capture);

/// The mementos of a TimeMap: application/link-format (RFC 7089), its JSON form (MemGator), CDX as
/// text or JSON (Wayback Machine), CDXJ (pywb). A CDX names no memento addresses; they are those
/// of the archive that \a capture.url names, else of web.archive.org. Further TimeMaps that a
/// long one is parted into are among the addresses, behind the mementos. Nothing when it is no
/// TimeMap.
[[nodiscard]] std::optional<Unpacked> timeMap(const Capture &capture);

} // namespace parallax::fetch
