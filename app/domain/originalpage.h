// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article.h"

namespace parallax {

/// In which way a capture can be shown as it came.
enum class OriginalKind {
    Page, ///< HTML: by itself, in an MHTML file or in an EPUB publication
    Pdf,
    Text, ///< plain text, which is its own original
    Unknown, ///< bytes that nothing here can show
};

/// Judges by the first bytes, then by what the capture says of itself. Pure; looks at no more than
/// the first kilobytes.
[[nodiscard]] OriginalKind originalKind(const Capture &capture);

/// Something that an original page shows besides its text: a picture, a style sheet.
struct OriginalPart
{
    QByteArray path; ///< as the page names it: "/parts/3", absolute within the page
    QByteArray mediaType;
    QByteArray bytes;
    friend bool operator==(const OriginalPart &, const OriginalPart &) = default;
};

/// A capture as it can be shown without any network.
struct OriginalPage
{
    OriginalKind kind = OriginalKind::Unknown;
    QByteArray bytes; ///< the page, the PDF or the text
    QByteArray mediaType; ///< with the charset, where one is known
    QList<OriginalPart> parts; ///< of a page
    friend bool operator==(const OriginalPage &, const OriginalPage &) = default;
};

} // namespace parallax
