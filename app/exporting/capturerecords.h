// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

namespace parallax::exporting {

/// One capture, which may hold several revisions: a tracker's page, or one that was read again.
struct CaptureUse
{
    QList<Revision> revisions; ///< oldest first; never empty
    QDateTime time; ///< UTC: when its bytes were seen
};

/// The event's captures, each once, in the order of articles and revisions.
[[nodiscard]] QList<CaptureUse> captureUses(const Material &material);
/// http or https with a host.
[[nodiscard]] bool isWebAddress(const QUrl &url);
/// The media type with its charset, as it came; what the first bytes tell where none came.
[[nodiscard]] QByteArray recordType(const Capture &capture);
/// HTML or PDF: what a player can show as a page.
[[nodiscard]] bool isPageType(const QByteArray &type);
/// What is known of the capture, as application/warc-fields.
[[nodiscard]] QByteArray captureFacts(const CaptureUse &use, const Capture &capture);
/// The form of an address that indexes of web archives are sorted by (SURT):
/// "example,news)/story?id=1".
[[nodiscard]] QByteArray sortKey(const QUrl &url);

} // namespace parallax::exporting
