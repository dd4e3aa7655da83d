// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mhtmlframes.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

constexpr int mostFrames = 100; ///< of one page; more is no page to read
constexpr qsizetype mostFrameBytes = 32 * 1024 * 1024; ///< of all frames of a page together

/// A text as the value of an attribute, in ASCII.
QString asAttribute(const QByteArray &markup)
{
    QString value;
    const QString text = QString::fromUtf8(markup);
    value.reserve(text.size() + text.size() / 8);
    for (const char32_t character : text.toUcs4()) {
        if (character == U'&')
            value += u"&amp;"_s;
        else if (character == U'"')
            value += u"&quot;"_s;
        else if (character < 0x80)
            value += QChar(char16_t(character));
        else
            value += u"&#x%1;"_s.arg(uint(character), 0, 16);
    }
    return value;
}

} // namespace

QByteArray withFrames(const QByteArray &page, const FrameMarkup &markupOf)
{
    static const QRegularExpression frame(
        uR"re(<(i?frame)\b([^<>]*?)\bsrc\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'|([^\s"'<>]+))([^<>]*)>)re"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression frameset(u"</?(?:frameset|noframes)\\b[^<>]*>"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (!page.contains("rame"))
        return page;
    // One byte, one character: what is not changed stays the bytes it was.
    const QString text = QString::fromLatin1(page);
    QString result;
    qsizetype at = 0;
    qsizetype bytes = 0;
    int count = 0;
    bool isOfFrameset = false;
    auto frames = frame.globalMatch(text);
    while (frames.hasNext() && count < mostFrames && bytes < mostFrameBytes) {
        const QRegularExpressionMatch match = frames.next();
        QByteArray address =
            QString(match.captured(3) + match.captured(4) + match.captured(5)).trimmed().toLatin1();
        const auto markup = markupOf(address.replace("&amp;", "&"));
        if (!markup)
            continue;
        ++count;
        bytes += markup->size();
        const bool isFrame = match.captured(1).compare("frame"_L1, Qt::CaseInsensitive) == 0;
        isOfFrameset = isOfFrameset || isFrame;
        result += QStringView(text).sliced(at, match.capturedStart() - at);
        result += u"<iframe"_s + match.captured(2) + u" srcdoc=\""_s + asAttribute(*markup)
            + u"\" "_s + match.captured(6) + (isFrame ? u"></iframe>"_s : u">"_s);
        at = match.capturedEnd();
    }
    result += QStringView(text).sliced(at);
    // A parser keeps nothing but frames within a frameset.
    if (isOfFrameset)
        result.remove(frameset);
    return count == 0 ? page : result.toLatin1();
}

} // namespace parallax::fetch
