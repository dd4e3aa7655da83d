// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

QString mediaTypeOf(const QString &fileName)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 7> types{{
        {".txt"_L1, "text/plain"_L1},
        {".html"_L1, "text/html"_L1},
        {".htm"_L1, "text/html"_L1},
        {".xhtml"_L1, "application/xhtml+xml"_L1},
        {".md"_L1, "text/markdown"_L1},
        {".mhtml"_L1, "multipart/related"_L1},
        {".pdf"_L1, "application/pdf"_L1},
    }};
    for (const auto &[ending, type] : types) {
        if (fileName.endsWith(ending, Qt::CaseInsensitive))
            return type;
    }
    return {};
}

auto unreadable(const QString &path, const QString &reason)
{
    return failure(Error::Code::Unreadable, u"cannot read \"%1\": %2"_s.arg(path, reason));
}

auto tooLarge(const QString &path, qint64 size)
{
    return failure(
        Error::Code::TooLarge,
        u"cannot read \"%1\": it has %2 bytes, more than the %3 that are read"_s.arg(path)
            .arg(size)
            .arg(largestFile));
}

} // namespace

Result<Capture> readFile(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymLink() && !info.exists())
        return failure(
            Error::Code::NotFound,
            u"\"%1\" is a link to \"%2\", which does not exist"_s.arg(path, info.symLinkTarget()));
    if (!info.exists())
        return failure(Error::Code::NotFound, u"\"%1\" does not exist"_s.arg(path));
    if (info.isDir())
        return unreadable(path, u"it is a folder"_s);
    // Opening a pipe waits for a writer, and a device may never end.
    if (!info.isFile())
        return unreadable(path, u"it is a pipe, socket or device, not a file"_s);
    if (info.size() > largestFile)
        return tooLarge(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    // One byte more than allowed shows a file that grew, or one in /proc that gives no size.
    Capture capture;
    capture.bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (capture.bytes.size() > largestFile)
        return tooLarge(path, capture.bytes.size());
    if (capture.bytes.size() < info.size())
        return unreadable(path, u"it changed while it was read"_s);
    if (capture.bytes.isEmpty())
        return failure(Error::Code::Empty, u"\"%1\" is empty"_s.arg(path));
    capture.fileName = info.fileName();
    capture.mediaType = mediaTypeOf(capture.fileName);
    return capture;
}

Result<QStringList> filesIn(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return failure(Error::Code::NotFound, u"the folder \"%1\" does not exist"_s.arg(folder));
    if (!info.isDir())
        return unreadable(folder, u"it is not a folder"_s);
    if (!info.isReadable() || !info.isExecutable())
        return unreadable(folder, u"permission denied"_s);
    const QDir directory(folder);
    QStringList paths;
    for (const QFileInfo &entry : directory.entryInfoList(QDir::Files, QDir::Name)) {
        if (entry.isFile())
            paths += entry.filePath();
    }
    if (paths.isEmpty())
        return failure(Error::Code::Empty, u"the folder \"%1\" holds no files"_s.arg(folder));
    return paths;
}

} // namespace parallax::fetch
