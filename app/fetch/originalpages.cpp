// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "originalpages.h"

#include "epub.h"
#include "mhtml.h"
#include "zipfile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

/// \a type with the charset that the capture names, if it names one.
QByteArray withCharset(const char *type, const Capture &capture)
{
    static const QRegularExpression charset(u"charset\\s*=\\s*[\"']?([\\w.:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = charset.match(capture.mediaType);
    return match.hasMatch() ? type + QByteArray("; charset=") + match.captured(1).toLatin1()
                            : QByteArray(type);
}

} // namespace

Result<OriginalPage> originalPage(const Capture &capture)
{
    if (capture.bytes.isEmpty())
        return failure(Error::Code::Empty, u"the capture is empty"_s);
    if (isZip(capture.bytes)) {
        const auto zip = zipFile(capture.bytes, [](const QString &) { return true; });
        if (!zip)
            return tl::unexpected(zip.error());
        if (!isEpub(*zip)) {
            return failure(Error::Code::Unsupported,
                           u"it is an archive or an office document, no page"_s);
        }
        return epubOriginal(*zip);
    }
    if (isMhtml(capture))
        return mhtmlOriginal(capture);
    switch (originalKind(capture)) {
    case OriginalKind::Pdf:
        return OriginalPage{OriginalKind::Pdf, capture.bytes, "application/pdf", {}};
    case OriginalKind::Page:
        return OriginalPage{
            OriginalKind::Page, capture.bytes, withCharset("text/html", capture), {}};
    case OriginalKind::Text:
        return OriginalPage{
            OriginalKind::Text, capture.bytes, withCharset("text/plain", capture), {}};
    case OriginalKind::Unknown:
        break;
    }
    return failure(Error::Code::Unsupported,
                   capture.mediaType.isEmpty()
                       ? u"it is no page, PDF or text"_s
                       : u"it is of type %1"_s.arg(capture.mediaType.left(80)));
}

} // namespace parallax::fetch
