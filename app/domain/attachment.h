// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parallax {

/// What else was kept of a page when it was captured: a picture of it, the page with its images in
/// one file. Apart from the capture, since reading and comparing never need it.
struct Attachment
{
    QString name; ///< a plain file name of ASCII letters, digits, hyphens and dots
    QString mediaType; ///< "image/png", "multipart/related"
    QByteArray bytes;
    friend bool operator==(const Attachment &, const Attachment &) = default;
};

/// Bytes of all attachments of one revision together: a long page's picture and its images fit, a
/// page with films in it does not swell the archive.
inline constexpr qsizetype mostAttachedBytes = 64 * 1024 * 1024;

} // namespace parallax
