// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names and the objects they stand on.

#include "repository_p.h"

#include <app/async/staysfree.h>

#include <QDirIterator>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSet>
#include <QThread>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

Q_LOGGING_CATEGORY(log, "parallax.archive.git")

/// A lock that is older cannot be of a program that is at work: it holds one for the time of one
/// file's renaming. It was killed, or the power failed.
constexpr qint64 deadLockSeconds = 60;

/// Takes the lock of a dead program away.
void removeDeadLock(const QString &path)
{
    const QFileInfo lock(path);
    if (lock.exists()
        && lock.lastModified().secsTo(QDateTime::currentDateTime()) > deadLockSeconds) {
        qCWarning(log, "removing %ls, which a program left behind that did not end in order",
                  qUtf16Printable(path));
        QFile::remove(path);
    }
}

/// Locks the name, waiting for others that move it at the moment.
Result<TransactionHandle> lockedRef(git_repository *repository, const QByteArray &name)
{
    for (int attempt = 0; attempt < lockAttempts; ++attempt) {
        auto transaction =
            make<TransactionHandle>("git_transaction_new", git_transaction_new, repository);
        if (!transaction) {
            return transaction;
        }
        forgetErrors();
        const int code = git_transaction_lock_ref(transaction->get(), name.constData());
        if (code >= 0) {
            return transaction;
        }
        if (code != GIT_ELOCKED) {
            return tl::unexpected(lastError(code, "git_transaction_lock_ref"));
        }
        if (attempt == 0) {
            removeDeadLock(QString::fromUtf8(git_repository_path(repository) + name + ".lock"));
        }
        QThread::msleep(lockPauseMilliseconds);
    }
    return failure(
        Error::Code::Git,
        u"%1 is locked; if no other program works on the archive, remove %2%1.lock"_s.arg(
            QString::fromUtf8(name), QString::fromUtf8(git_repository_path(repository))));
}

} // namespace

Result<> Repository::setHead(const QString &ref)
{
    async::mayTakeLong("Repository::setHead");
    const QByteArray name = ref.toUtf8();
    Error error;
    for (int attempt = 0; attempt < lockAttempts; ++attempt) {
        forgetErrors();
        const int code = git_repository_set_head(d->handle.get(), name.constData());
        if (code >= 0) {
            return {};
        }
        error = lastError(code, "git_repository_set_head");
        // Two programs that make a workspace together lock HEAD at the same moment; who looks
        // before the other locks gets a plain failure instead of GIT_ELOCKED.
        const bool isLocked = code == GIT_ELOCKED || error.detail.contains(u"HEAD.lock"_s);
        if (!isLocked) {
            break;
        }
        QThread::msleep(lockPauseMilliseconds);
    }
    return tl::unexpected(std::move(error));
}

Result<QStringList> Repository::refs(const QString &prefix) const
{
    async::mayTakeLong("Repository::refs");
    const QByteArray glob = (prefix + u'*').toUtf8();
    auto iterator = make<ReferenceIteratorHandle>("git_reference_iterator_glob_new",
                                                  git_reference_iterator_glob_new, d->handle.get(),
                                                  glob.constData());
    if (!iterator) {
        return tl::unexpected(damageError(iterator.error(), u"branches"_s));
    }
    QSet<QString> names;
    const char *name = nullptr;
    int code = 0;
    forgetErrors();
    while ((code = git_reference_next_name(&name, iterator->get())) >= 0) {
        names.insert(QString::fromUtf8(name));
    }
    if (code != GIT_ITEROVER) {
        return tl::unexpected(
            damageError(lastError(code, "git_reference_next_name"), u"branches"_s));
    }
    // libgit2 passes over branch files that it cannot read; they must not vanish silently.
    QDirIterator files(d->path + u"/refs", QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next().mid(d->path.size() + 1);
        if (file.startsWith(prefix) && !file.endsWith(".lock"_L1)) {
            names.insert(file);
        }
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return sorted;
}

Result<std::optional<QString>> Repository::target(const QString &ref) const
{
    async::mayTakeLong("Repository::target");
    const QByteArray name = ref.toUtf8();
    git_oid id{};
    forgetErrors();
    const int code = git_reference_name_to_id(&id, d->handle.get(), name.constData());
    if (code == GIT_ENOTFOUND || code == GIT_EINVALIDSPEC) {
        return std::optional<QString>();
    }
    if (code < 0) {
        return tl::unexpected(readError(lastError(code, "git_reference_name_to_id"), ref));
    }
    return std::optional(hex(id));
}

Result<QHash<QString, QString>> Repository::targets() const
{
    async::mayTakeLong("Repository::targets");
    auto iterator = make<ReferenceIteratorHandle>("git_reference_iterator_new",
                                                  git_reference_iterator_new, d->handle.get());
    if (!iterator) {
        return tl::unexpected(damageError(iterator.error(), u"branches"_s));
    }
    QHash<QString, QString> targets;
    forgetErrors();
    while (true) {
        git_reference *raw = nullptr;
        const int code = git_reference_next(&raw, iterator->get());
        if (code == GIT_ITEROVER) {
            return targets;
        }
        if (code < 0) {
            return tl::unexpected(
                damageError(lastError(code, "git_reference_next"), u"branches"_s));
        }
        const ReferenceHandle reference(raw);
        if (const git_oid *id = git_reference_target(raw); id != nullptr) {
            targets.insert(QString::fromUtf8(git_reference_name(raw)), hex(*id));
        }
    }
}

Result<bool> Repository::move(const QString &ref, const QString &expected, const QString &newTarget)
{
    async::mayTakeLong("Repository::move");
    const QByteArray name = ref.toUtf8();
    const auto id = oid(newTarget);
    if (!id) {
        return tl::unexpected(id.error());
    }
    // Not git_reference_create_matching: for a name that must not exist yet it looks before it
    // locks.
    auto transaction = lockedRef(d->handle.get(), name);
    if (!transaction) {
        return tl::unexpected(transaction.error());
    }
    const auto current = target(ref);
    if (!current) {
        return tl::unexpected(current.error());
    }
    if (current->value_or(QString()) != expected) {
        return false;
    }
    auto own = signature({}, QDateTime::fromSecsSinceEpoch(0));
    if (!own) {
        return tl::unexpected(own.error());
    }
    auto done = check("git_transaction_set_target", git_transaction_set_target, transaction->get(),
                      name.constData(), &*id, own->get(), "parallax");
    if (done) {
        done = check("git_transaction_commit", git_transaction_commit, transaction->get());
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return true;
}

} // namespace parallax::archive::git
