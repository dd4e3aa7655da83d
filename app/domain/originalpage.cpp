// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalpage.h"

using namespace Qt::StringLiterals;

namespace parallax {
namespace {

/// How far into a file its first tag may stand: comments and declarations come before it.
constexpr qsizetype looked = 4096;

bool isAnyOf(const QString &name, std::initializer_list<QLatin1StringView> endings)
{
    for (const QLatin1StringView ending : endings) {
        if (name.endsWith(ending, Qt::CaseInsensitive)) {
            return true;
        }
    }
    return false;
}

} // namespace

OriginalKind originalKind(const Capture &capture)
{
    const QByteArray start = capture.bytes.left(looked).trimmed();
    const QString type = capture.mediaType.section(u';', 0, 0).trimmed().toLower();
    if (start.startsWith("%PDF-") || type == "application/pdf"_L1) {
        return OriginalKind::Pdf;
    }
    if (type == "multipart/related"_L1 || type == "application/epub+zip"_L1
        || type.contains("html"_L1)
        || isAnyOf(capture.fileName,
                   {".html"_L1, ".htm"_L1, ".xhtml"_L1, ".mhtml"_L1, ".mht"_L1, ".epub"_L1})) {
        return OriginalKind::Page;
    }
    const QByteArray lower = start.toLower();
    if (lower.contains("<html") || lower.startsWith("<!doctype html")) {
        return OriginalKind::Page;
    }
    // Files of two bytes a character begin with a mark; in others a NUL stands in no text.
    const bool isWide = start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF");
    return start.contains('\0') && !isWide ? OriginalKind::Unknown : OriginalKind::Text;
}

} // namespace parallax
