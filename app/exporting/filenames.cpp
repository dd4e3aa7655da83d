// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filenames.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

/// Long enough to be read, and with all the folders above it short enough for Windows.
constexpr qsizetype longestName = 80;
constexpr qsizetype hashDigits = 12;

bool isPlain(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9') || unit == u'-'
        || unit == u'_' || unit == u'.';
}

/// What Windows opens as a device, whatever its ending.
bool isDevice(const QString &name)
{
    static const QRegularExpression devices(
        u"\\A(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?\\z"_s);
    return devices.match(name).hasMatch();
}

} // namespace

QString safeName(const QString &text)
{
    QString name;
    for (const QChar character : text.toLower()) {
        if (isPlain(character)) {
            name.append(character);
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name.append(u'-');
        }
    }
    while (name.startsWith(u'.') || name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'.') || name.endsWith(u'-')) {
        name.chop(1);
    }
    if (name == text && !name.isEmpty() && name.size() <= longestName && !isDevice(name)) {
        return name;
    }
    const QByteArray hash =
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
    // A device's name with something behind it is no device; one with an ending is.
    name.replace(u'.', u'-');
    return name.first(std::min(name.size(), longestName - hashDigits - 1)) + u'-'
        + QString::fromLatin1(hash.first(hashDigits));
}

QString safePath(const QString &path)
{
    QStringList parts;
    for (const QString &part : path.split(u'/')) {
        parts.append(safeName(part));
    }
    return parts.join(u'/');
}

QString captureName(const Capture &capture)
{
    static const QRegularExpression plain(u"\\A[a-z0-9]{1,8}\\z"_s);
    const QString suffix = QFileInfo(capture.fileName).suffix().toLower();
    if (plain.match(suffix).hasMatch()) {
        return u"capture."_s + suffix;
    }
    static constexpr std::array types{
        std::pair{"text/html"_L1, "html"_L1}, std::pair{"application/xhtml+xml"_L1, "xhtml"_L1},
        std::pair{"text/plain"_L1, "txt"_L1}, std::pair{"application/pdf"_L1, "pdf"_L1},
        std::pair{"multipart/related"_L1, "mhtml"_L1}};
    for (const auto &[type, ending] : types) {
        if (capture.mediaType.startsWith(type)) {
            return u"capture."_s + ending;
        }
    }
    return u"capture.bin"_s;
}

} // namespace parallax::exporting
