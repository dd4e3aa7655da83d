// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "unpacked.h"

namespace parallax::fetch {

/// Puts right what the program that saved a page left in it: address and time of saving
/// (SingleFile, Save Page WE, WebScrapBook, HTTrack, browsers), and for a page of a web archive
/// (Wayback Machine, pywb) the original address and the time of capture; the archive's toolbar and
/// scripts are cut out of `page` and rewritten links are put back. `kept` stays as it came.
void readSavingMarks(UnpackedPage &page);

/// A web archive's address taken apart: "https://archive.example/web/20161210093000id_/http://…".
struct MementoAddress
{
    QUrl original;
    QDateTime time; ///< UTC
};

[[nodiscard]] std::optional<MementoAddress> mementoAddress(const QUrl &url);

} // namespace parallax::fetch
