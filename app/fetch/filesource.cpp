// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace parallax::fetch {
namespace {

QString mediaTypeOf(const QString &fileName)
{
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 11> types{{
        {".txt"_L1, "text/plain"_L1},
        {".html"_L1, "text/html"_L1},
        {".htm"_L1, "text/html"_L1},
        {".xhtml"_L1, "application/xhtml+xml"_L1},
        {".md"_L1, "text/markdown"_L1},
        {".mhtml"_L1, "multipart/related"_L1},
        {".mht"_L1, "multipart/related"_L1},
        {".pdf"_L1, "application/pdf"_L1},
        {".epub"_L1, "application/epub+zip"_L1},
        {".warc"_L1, "application/warc"_L1},
        {".wacz"_L1, "application/wacz"_L1},
    }};
    for (const auto &[ending, type] : types) {
        if (fileName.endsWith(ending, Qt::CaseInsensitive))
            return type;
    }
    return {};
}

/// By the ending: a file that holds pages is larger than a page.
qint64 largestOf(const QString &path)
{
    static constexpr std::array endings{".warc"_L1, ".arc"_L1, ".gz"_L1,    ".wacz"_L1, ".zip"_L1,
                                        ".epub"_L1, ".pdf"_L1, ".mhtml"_L1, ".mht"_L1};
    const bool isArchive = std::ranges::any_of(endings, [&path](QLatin1StringView ending) {
        return path.endsWith(ending, Qt::CaseInsensitive);
    });
    return isArchive ? largestArchive : largestFile;
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
            .arg(largestOf(path)));
}

/// "report_files" beside "report.html"; other languages of browsers write "report-Dateien".
bool isBesideItsPage(const QFileInfo &folder)
{
    static const QRegularExpression mark(u"^(.*)[_-]\\w+$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto match = mark.match(folder.fileName());
    if (!match.hasMatch())
        return false;
    const QString page = folder.absolutePath() + u'/' + match.captured(1);
    return QFileInfo::exists(page + u".html"_s) || QFileInfo::exists(page + u".htm"_s);
}

/// Goes through a folder and those below it.
class FolderWalk
{
public:
    void into(const QString &folder, int depth)
    {
        const QFileInfo info(folder);
        if (depth > deepestFolder) {
            note(ImportNote::Kind::FolderTooDeep, folder);
            return;
        }
        if (!info.isReadable() || !info.isExecutable()) {
            note(ImportNote::Kind::FolderForbidden, folder);
            return;
        }
        if (m_seen.contains(info.canonicalFilePath()))
            return;
        m_seen.insert(info.canonicalFilePath());
        const QDir directory(folder);
        for (const QFileInfo &entry : directory.entryInfoList(QDir::Files, QDir::Name)) {
            if (entry.isFile())
                add(entry.filePath());
        }
        const auto folders = QDir::Dirs | QDir::NoDotAndDotDot;
        for (const QFileInfo &entry : directory.entryInfoList(folders, QDir::Name)) {
            if (isBesideItsPage(entry))
                note(ImportNote::Kind::SavedPartsFolder, entry.filePath());
            else
                into(entry.filePath(), depth + 1);
        }
    }

    [[nodiscard]] FolderFiles take()
    {
        if (m_further > 0)
            note(ImportNote::Kind::FurtherFiles, {}, int(m_further));
        return std::move(m_found);
    }

private:
    void note(ImportNote::Kind kind, const QString &name, int count = 0)
    {
        m_found.leftOut.append({kind, {}, {}, name, {}, count});
    }

    void add(const QString &path)
    {
        if (m_found.files.size() < mostFiles)
            m_found.files.append(path);
        else
            ++m_further;
    }

    FolderFiles m_found;
    QSet<QString> m_seen; ///< canonical paths
    qsizetype m_further = 0;
};

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
    const qint64 largest = largestOf(path);
    if (info.size() > largest)
        return tooLarge(path, info.size());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    // One byte more than allowed shows a file that grew, or one in /proc that gives no size.
    Capture capture;
    capture.bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (capture.bytes.size() > largest)
        return tooLarge(path, capture.bytes.size());
    if (capture.bytes.size() < info.size())
        return unreadable(path, u"it changed while it was read"_s);
    if (capture.bytes.isEmpty())
        return failure(Error::Code::Empty, u"\"%1\" is empty"_s.arg(path));
    capture.fileName = info.fileName();
    capture.mediaType = mediaTypeOf(capture.fileName);
    return capture;
}

Result<FolderFiles> filesIn(const QString &folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return failure(Error::Code::NotFound, u"the folder \"%1\" does not exist"_s.arg(folder));
    if (!info.isDir())
        return unreadable(folder, u"it is not a folder"_s);
    if (!info.isReadable() || !info.isExecutable())
        return unreadable(folder, u"permission denied"_s);
    FolderWalk walk;
    walk.into(folder, 0);
    FolderFiles found = walk.take();
    if (found.files.isEmpty())
        return failure(Error::Code::Empty, u"the folder \"%1\" holds no files"_s.arg(folder));
    return found;
}

} // namespace parallax::fetch
