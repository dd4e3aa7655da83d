// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looseguard.h"

#include <QFile>
#include <QSet>

#include <git2/sys/odb_backend.h>

#include <array>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

/// libgit2's own backends have 1 and 2; the highest is asked first.
constexpr int guardPriority = 100;
constexpr qsizetype chunkSize = 65536;

/// A backend that holds no objects: it lets libgit2 go on to the next one, or stops it.
struct Guard
{
    git_odb_backend backend; // first: libgit2 knows the guard by this address
    QString objects;
    QSet<QByteArray> whole;
};

/// True when the file ends where its compressed stream ends, and when there is no such file or it
/// is not compressed at all: libgit2 tells those by itself.
bool isWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return true;
    }
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return true;
    }
    std::array<Bytef, chunkSize> output{};
    int code = Z_OK;
    while (code == Z_OK) {
        QByteArray input = file.read(chunkSize);
        if (input.isEmpty()) {
            break;
        }
        stream.next_in = reinterpret_cast<Bytef *>(input.data());
        stream.avail_in = static_cast<uInt>(input.size());
        do {
            stream.next_out = output.data();
            stream.avail_out = static_cast<uInt>(output.size());
            code = inflate(&stream, Z_NO_FLUSH);
        } while (code == Z_OK && (stream.avail_in > 0 || stream.avail_out == 0));
        // No progress for want of input is no error while there is more of the file.
        code = code == Z_BUF_ERROR ? Z_OK : code;
    }
    inflateEnd(&stream);
    return code == Z_STREAM_END;
}

int check(git_odb_backend *backend, const git_oid *id) noexcept
{
    auto *guard = reinterpret_cast<Guard *>(backend);
    const QString name = hex(*id);
    const QByteArray key = name.toLatin1();
    if (guard->whole.contains(key)) {
        return GIT_PASSTHROUGH;
    }
    if (!isWhole(guard->objects + name.left(2) + u'/' + name.mid(2))) {
        const QByteArray message = "object " + key + " is truncated or not compressed data";
        git_error_set_str(GIT_ERROR_ODB, message.constData());
        return GIT_ERROR;
    }
    guard->whole.insert(key);
    return GIT_PASSTHROUGH;
}

int read(void ** /*data*/,
         size_t * /*size*/,
         git_object_t * /*type*/,
         git_odb_backend *backend,
         const git_oid *id)
{
    return check(backend, id);
}

int readHeader(size_t * /*size*/,
               git_object_t * /*type*/,
               git_odb_backend *backend,
               const git_oid *id)
{
    return check(backend, id);
}

int noObjects(git_odb_backend * /*backend*/, git_odb_foreach_cb /*callback*/, void * /*payload*/)
{
    return 0;
}

void freeGuard(git_odb_backend *backend)
{
    const std::unique_ptr<Guard> guard(reinterpret_cast<Guard *>(backend));
}

} // namespace

Result<> guardLooseObjects(git_repository *repository)
{
    auto odb = make<OdbHandle>("git_repository_odb", git_repository_odb, repository);
    if (!odb) {
        return tl::unexpected(odb.error());
    }
    auto guard = std::make_unique<Guard>();
    if (auto done = git::check("git_odb_init_backend", git_odb_init_backend, &guard->backend,
                               unsigned{GIT_ODB_BACKEND_VERSION});
        !done) {
        return done;
    }
    guard->backend.read = read;
    guard->backend.read_header = readHeader;
    guard->backend.foreach = noObjects; // libgit2 calls it without asking whether it is there
    guard->backend.free = freeGuard;
    guard->objects = QString::fromUtf8(git_repository_path(repository)) + u"objects/"_s;
    auto done = git::check("git_odb_add_backend", git_odb_add_backend, odb->get(), &guard->backend,
                           guardPriority);
    if (done) {
        [[maybe_unused]] const Guard *owned = guard.release(); // the object store frees it
    }
    return done;
}

} // namespace parallax::archive::git
