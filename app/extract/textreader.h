// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/error.h>

#include <QStringView>

namespace parallax::extract {

/// Largest text or page that is read; larger input is Error::TooLarge.
constexpr qint64 largestInput = 32LL * 1024 * 1024;

/// Decodes bytes to NFC text with "\n" line ends. UTF-8, UTF-16 (with or without byte order mark),
/// Windows-1252 are detected; UTF-8 that was once read as Windows-1252 (mojibake) is put right.
/// Errors: Empty, NotText (binary), TooLarge.
[[nodiscard]] Result<QString> decoded(const QByteArray &bytes);

/// True when the text has the form of a revision-tracker page saved as text.
[[nodiscard]] bool isTrackerText(QStringView text);

/// Reads a revision-tracker page (NewsSniffer) saved as text: one history, one revision a version.
/// Errors: Malformed when rows cannot be given to versions.
[[nodiscard]] Result<Extraction> trackerArticles(const QString &text);

/// Reads a newspaper page saved or copied as text.
/// Errors: Empty.
[[nodiscard]] Result<Extraction> plainArticle(const QString &text);

/// True when the bytes look like HTML (by media type, file ending or content); such a capture
/// needs a PageReader first.
[[nodiscard]] bool needsBrowser(const Capture &capture);

/// Reads any capture that needs no browser.
/// Errors: those of decoded(), trackerArticles(), plainArticle(); Unsupported for known binary
/// formats (PDF, images, archives), named.
[[nodiscard]] Result<Extraction> articles(const Capture &capture);

} // namespace parallax::extract
