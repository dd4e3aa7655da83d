// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "archive_p.h"

#include <app/archive/git/packer.h>

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

QString objectsFolder(const QString &workspaceFolder)
{
    return QDir::cleanPath(workspaceFolder) + u"/archive.git/objects"_s;
}

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

} // namespace

qsizetype Archive::looseObjects(const QString &workspaceFolder)
{
    // Object names spread evenly over 256 folders: git looks into this one, too.
    const QDir one(objectsFolder(workspaceFolder) + u"/17"_s);
    return one.entryList(QDir::Files).size() * 256;
}

Result<PackReport> Archive::pack(const QString &workspaceFolder,
                                 const std::function<bool()> &isCancelled)
{
    const QString objects = objectsFolder(workspaceFolder);
    PackReport report;
    report.bytesBefore = bytesBelow(objects);
    const auto packed = git::Packer(QDir(objects + u"/.."_s).canonicalPath(), isCancelled).pack();
    if (!packed) {
        return tl::unexpected(packed.error());
    }
    report.packed = packed->objects;
    report.removed = packed->removed;
    report.kept = packed->kept;
    report.bytesAfter = bytesBelow(objects);
    return report;
}

} // namespace parallax::archive
