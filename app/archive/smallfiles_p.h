// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotationjson.h"
#include "archive_p.h"

namespace parallax::archive {

/// A file of a branch of small files: events, annotations, decisions on tracking.
struct SmallFile
{
    QString path;
    QByteArray bytes;
};

/// All files below a folder of a branch; one that cannot be read is logged and left out.
[[nodiscard]] Result<QList<SmallFile>>
smallFiles(const git::Repository &repository, QLatin1StringView ref, const QString &folder);
void warnLeftOut(const QString &path, const Error &error);

template <typename T, typename Read>
QList<T> readable(const QList<SmallFile> &files, Read read)
{
    QList<T> values;
    for (const SmallFile &file : files) {
        if (auto value = objectFromBytes(file.bytes).and_then(read)) {
            values.append(std::move(*value));
        } else {
            warnLeftOut(file.path, value.error());
        }
    }
    return values;
}

/// A damaged file is replaced; its bytes stay in the branch's history.
[[nodiscard]] QJsonObject objectOrNone(const std::optional<QByteArray> &bytes);

[[nodiscard]] git::NewCommit fileCommit(const QString &path,
                                        const std::optional<QByteArray> &bytes,
                                        const QString &message,
                                        const git::Person &author,
                                        const QDateTime &time);

} // namespace parallax::archive
