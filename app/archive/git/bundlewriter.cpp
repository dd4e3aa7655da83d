// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libgit2 has no writer of bundles: this one writes git's head (gitformat-bundle) before libgit2's
// pack.

#include "bundlewriter.h"

#include "repository_p.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

struct Writing
{
    QIODevice &out;
    const std::function<bool(qsizetype, qsizetype)> &goesOn;
    qsizetype objects = 0;
    bool isStopped = false;
    bool hasFailed = false;
};

int onPiece(void *bytes, size_t size, void *payload) noexcept
{
    auto *writing = static_cast<Writing *>(payload);
    const auto length = static_cast<qint64>(size);
    writing->hasFailed = writing->out.write(static_cast<const char *>(bytes), length) != length;
    return writing->hasFailed ? GIT_EUSER : 0;
}

int onStep(int /*stage*/, uint32_t done, uint32_t total, void *payload) noexcept
{
    auto *writing = static_cast<Writing *>(payload);
    writing->isStopped = writing->goesOn && !writing->goesOn(done, total);
    return writing->isStopped ? GIT_EUSER : 0;
}

Result<PackBuilderHandle> packOf(git_repository *repository, const QList<git_oid> &tips)
{
    auto builder = make<PackBuilderHandle>("git_packbuilder_new", git_packbuilder_new, repository);
    auto walk = make<RevwalkHandle>("git_revwalk_new", git_revwalk_new, repository);
    if (!builder || !walk) {
        return builder ? tl::unexpected(walk.error()) : std::move(builder);
    }
    // More threads would find other differences between objects, and the bytes would be others.
    git_packbuilder_set_threads(builder->get(), 1);
    auto done = check("git_revwalk_sorting", git_revwalk_sorting, walk->get(),
                      static_cast<unsigned int>(GIT_SORT_TOPOLOGICAL) | GIT_SORT_TIME);
    for (const git_oid &tip : tips) {
        if (done) {
            done = check("git_revwalk_push", git_revwalk_push, walk->get(), &tip);
        }
    }
    if (done) {
        done = check("git_packbuilder_insert_walk", git_packbuilder_insert_walk, builder->get(),
                     walk->get());
    }
    if (!done) {
        return tl::unexpected(damageError(done.error(), u"branches"_s));
    }
    return builder;
}

} // namespace

Result<> writeBundle(const Repository &repository,
                     const QStringList &branches,
                     const QString &head,
                     QIODevice &out,
                     const std::function<bool(qsizetype, qsizetype)> &goesOn)
{
    auto opened = make<RepositoryHandle>("git_repository_open_bare", git_repository_open_bare,
                                         repository.path().toUtf8().constData());
    if (!opened) {
        return tl::unexpected(damageError(opened.error(), repository.path()));
    }
    QByteArray header("# v2 git bundle\n");
    QByteArray headLine;
    QList<git_oid> tips;
    for (const QString &branch : branches) {
        const auto target = repository.target(branch);
        const auto id =
            target && *target ? oid(**target) : failure(Error::Code::NotFound, u"no "_s + branch);
        if (!id) {
            return tl::unexpected(target ? id.error() : target.error());
        }
        tips.append(*id);
        header += (**target).toLatin1() + ' ' + branch.toUtf8() + '\n';
        if (branch == head) {
            headLine = (**target).toLatin1() + " HEAD\n";
        }
    }
    Writing writing{out, goesOn};
    auto builder = packOf(opened->get(), tips);
    auto done = builder ? check("git_packbuilder_set_callbacks", git_packbuilder_set_callbacks,
                                builder->get(), onStep, &writing)
                        : Result<>(tl::unexpected(builder.error()));
    header += headLine + '\n';
    if (done && out.write(header) != header.size()) {
        return failure(Error::Code::NotWritable, out.errorString());
    }
    if (done) {
        done = check("git_packbuilder_foreach", git_packbuilder_foreach, builder->get(), onPiece,
                     &writing);
    }
    if (writing.isStopped) {
        return failure(Error::Code::Cancelled, u"the export was stopped; nothing was written"_s);
    }
    if (writing.hasFailed) {
        return failure(Error::Code::NotWritable, out.errorString());
    }
    return done ? done : tl::unexpected(damageError(done.error(), u"objects"_s));
}

} // namespace parallax::archive::git
