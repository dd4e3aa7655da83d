// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bag.h"
#include "filenames.h"
#include "zipwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace parallax::exporting {
namespace {

constexpr qint64 pieceSize = 64 * 1024;

class Folder final : public BagTarget
{
public:
    explicit Folder(QString path)
        : m_path(std::move(path))
    {
    }

    Result<> add(const QString &path, QIODevice &content) override
    {
        const QString whole = m_path + u'/' + path;
        QFile file(whole);
        if (!QDir().mkpath(QFileInfo(whole).path()) || !file.open(QIODevice::WriteOnly)) {
            return notWritten(file);
        }
        while (!content.atEnd()) {
            const QByteArray piece = content.read(pieceSize);
            if (piece.isEmpty()) {
                return failure(Error::Code::Unreadable, path + u": "_s + content.errorString());
            }
            if (file.write(piece) != piece.size()) {
                return notWritten(file);
            }
        }
        return file.flush() ? Result<>() : notWritten(file);
    }

private:
    static Result<> notWritten(const QFile &file)
    {
        return failure(file.error() == QFileDevice::ResourceError ? Error::Code::NoSpace
                                                                  : Error::Code::NotWritable,
                       u"\"%1\": %2"_s.arg(file.fileName(), file.errorString()));
    }

    QString m_path;
};

class Zip final : public BagTarget
{
public:
    Zip(QIODevice &out, QString folder)
        : m_zip(out)
        , m_folder(std::move(folder))
    {
    }

    Result<> add(const QString &path, QIODevice &content) override
    {
        return m_zip.add(m_folder + u'/' + path, content);
    }

    Result<> finish() { return m_zip.finish(); }

private:
    ZipWriter m_zip;
    QString m_folder;
};

} // namespace

Result<Outcome> writeBagFolder(const Material &material, const QString &path)
{
    const QFileInfo there(path);
    if (there.exists() && (!there.isDir() || !QDir(path).isEmpty())) {
        return failure(
            Error::Code::NotWritable,
            u"\"%1\" stands there already; a bag is written into a new folder"_s.arg(path));
    }
    // Beside the place where it goes, so that it can be put there in one step.
    const QTemporaryDir beside(there.absolutePath() + u"/.parallax-bag-XXXXXX"_s);
    if (!beside.isValid()) {
        return failure(Error::Code::NotWritable, u"\"%1\": %2"_s.arg(path, beside.errorString()));
    }
    const QString bag = beside.path() + u"/bag"_s;
    Folder target(bag);
    auto outcome = writeBag(material, target);
    if (!outcome) {
        return outcome;
    }
    const bool isFree = !there.exists() || QDir().rmdir(path);
    if (!isFree || !QDir().rename(bag, there.absoluteFilePath())) {
        return failure(Error::Code::NotWritable,
                       u"\"%1\": the folder cannot be put there"_s.arg(path));
    }
    return outcome;
}

Result<Outcome> writeBagZip(const Material &material, QIODevice &out)
{
    Zip target(out, safeName(material.event.id.value));
    auto outcome = writeBag(material, target);
    if (!outcome) {
        return outcome;
    }
    return target.finish().map([&outcome] { return *outcome; });
}

} // namespace parallax::exporting
