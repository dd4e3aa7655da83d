// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "authorities.h"
#include "remote_p.h"
#include "repository_p.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QUrl>

#include <git2/sys/repository.h>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

/// Long enough for another program to send what it has to a folder of this computer.
constexpr int localLockMilliseconds = 30000;
#if LIBGIT2_VER_MAJOR > 1 || (LIBGIT2_VER_MAJOR == 1 && LIBGIT2_VER_MINOR >= 7)
constexpr int connectMilliseconds = 30000;
constexpr int answerMilliseconds = 120000;
#endif

constexpr std::array schemes{"file"_L1, "ssh"_L1, "git+ssh"_L1, "https"_L1, "http"_L1, "git"_L1};

QString schemeOf(const QString &address)
{
    const qsizetype at = address.indexOf("://"_L1);
    return at > 0 ? address.first(at).toLower() : QString();
}

Error::Code codeFor(int code, const Error &error)
{
    if (error.code == Error::Code::NoSpace) {
        return error.code;
    }
    // libgit2 words what a server answered and gives no number of its own for it.
    const QString &words = error.detail;
    if (code == GIT_EAUTH || code == GIT_ECERTIFICATE || words.contains("403"_L1)
        || words.contains("401"_L1) || words.contains("authenticat"_L1)
        || error.code == Error::Code::NotWritable) {
        return Error::Code::NotWritable;
    }
    if (code == GIT_ENOTFOUND || words.contains("404"_L1)
        || words.contains("not found"_L1, Qt::CaseInsensitive)
        || words.contains("does not appear to be a git repository"_L1)) {
        return Error::Code::NotFound;
    }
    return Error::Code::Unreadable;
}

QString folderOf(const QString &localAddress)
{
    return schemeOf(localAddress).isEmpty() ? localAddress : QUrl(localAddress).toLocalFile();
}

} // namespace

bool isLocalAddress(const QString &address)
{
    const QString scheme = schemeOf(address);
    if (!scheme.isEmpty()) {
        return scheme == "file"_L1;
    }
    // "user@host:path" is ssh's own form; a colon behind a slash belongs to a path.
    const qsizetype colon = address.indexOf(u':');
    const qsizetype slash = address.indexOf(u'/');
    const bool isDrive = colon == 1 && address.at(0).isLetter();
    return colon < 0 || isDrive || (slash >= 0 && slash < colon);
}

namespace {

int onCredential(git_credential **out,
                 const char * /*address*/,
                 const char *user,
                 unsigned int allowed,
                 void *payload) noexcept
{
    return static_cast<Remote::Private *>(payload)->credential(out, user, allowed);
}

int onCertificate(git_cert *certificate, int isValid, const char *host, void *payload) noexcept
{
    if (isValid != 0) {
        return 0;
    }
    auto *own = static_cast<Remote::Private *>(payload);
    if (certificate->cert_type == GIT_CERT_HOSTKEY_LIBSSH2) {
        return own->hostKey(certificate, QString::fromUtf8(host));
    }
    return own->stop(
        Error::Code::Unreadable,
        u"the certificate of %1 is not trusted on this computer, or not made for that name; "
        "nothing was sent. If its authority is your own, add it to the system's certificates, or "
        "name its file in SSL_CERT_FILE"_s.arg(QString::fromUtf8(host)));
}

int onReceived(const git_indexer_progress *stats, void *payload) noexcept
{
    return static_cast<Remote::Private *>(payload)->report(
        {TransferProgress::Step::Receiving, stats->received_objects, stats->total_objects,
         static_cast<qint64>(stats->received_bytes)});
}

int onSent(unsigned int current, unsigned int total, size_t bytes, void *payload) noexcept
{
    auto *own = static_cast<Remote::Private *>(payload);
    // What we send is ours: no bound.
    return own->access.progress
            && !own->access.progress(
                {TransferProgress::Step::Sending, current, total, static_cast<qint64>(bytes)})
        ? own->stop(Error::Code::Cancelled, u"stopped"_s)
        : 0;
}

int onAnswered(const char *name, const char *refusal, void *payload) noexcept
{
    if (refusal != nullptr) {
        static_cast<Remote::Private *>(payload)->refused.append(QString::fromUtf8(name) + u": "_s
                                                                + QString::fromUtf8(refusal));
    }
    return 0;
}

} // namespace

QString Remote::Private::shownAddress() const
{
    const QUrl url(address);
    return url.password().isEmpty() ? address : url.toString(QUrl::RemovePassword);
}

Error Remote::Private::error(int code, const char *call) const
{
    Error error = own ? *own : lastError(code, call);
    if (!own) {
        error.code = codeFor(code, error);
    }
    error.detail = shownAddress() + u": "_s + error.detail;
    return error;
}

int Remote::Private::stop(Error::Code code, const QString &detail)
{
    own = Error{code, detail};
    return GIT_EUSER;
}

int Remote::Private::report(const TransferProgress &progress)
{
    if (access.progress && !access.progress(progress)) {
        return stop(Error::Code::Cancelled, u"stopped"_s);
    }
    if (progress.bytes > access.mostBytes) {
        return stop(Error::Code::TooLarge, u"sent more than %1 bytes"_s.arg(access.mostBytes));
    }
    return 0;
}

Result<> Remote::Private::listOurs()
{
    handle.reset(); // before what it stands on
    ours.reset();
    branchesOnly = std::make_unique<QTemporaryDir>();
    const QString folder = branchesOnly->path();
    const auto names = repository.refs(u"refs/heads/"_s);
    if (!names || !branchesOnly->isValid()) {
        return names ? failure(Error::Code::NotWritable, branchesOnly->errorString())
                     : tl::unexpected(names.error());
    }
    QByteArray list;
    for (const QString &name : *names) {
        const auto target = repository.target(name);
        if (target && *target) {
            list += (*target)->toLatin1() + ' ' + name.toUtf8() + '\n';
        }
    }
    auto made = make<RepositoryHandle>("git_repository_init", git_repository_init,
                                       folder.toUtf8().constData(), 1U);
    QFile file(folder + u"/packed-refs"_s);
    if (!made || !file.open(QIODevice::WriteOnly) || file.write(list) != list.size()) {
        return made ? failure(Error::Code::NotWritable, folder + u": "_s + file.errorString())
                    : tl::unexpected(made.error());
    }
    file.close();
    auto objects =
        make<OdbHandle>("git_repository_odb", git_repository_odb, repository.d->handle.get());
    if (!objects) {
        return tl::unexpected(objects.error());
    }
    ours = std::move(*made);
    return check("git_repository_set_odb", git_repository_set_odb, ours.get(), objects->get());
}

Result<> Remote::Private::connect(git_direction direction)
{
    if (schemeOf(address) == "https"_L1) {
        if (auto trusted = namedAuthorities(); !trusted) {
            return trusted;
        }
    }
    if (auto listed = listOurs(); !listed) {
        return listed;
    }
    auto made = make<RemoteHandle>("git_remote_create_anonymous", git_remote_create_anonymous,
                                   ours.get(), address.toUtf8().constData());
    if (!made) {
        return tl::unexpected(made.error());
    }
    handle = std::move(*made);
    own.reset();
    asked = 0;
    keysTried = 0;
    if (report({}) != 0) {
        return tl::unexpected(error(GIT_EUSER, "connect"));
    }
    git_proxy_options proxy{};
    git_proxy_options_init(&proxy, GIT_PROXY_OPTIONS_VERSION);
    proxy.type = GIT_PROXY_AUTO;
    forgetErrors();
    const int code = git_remote_connect(handle.get(), direction, &callbacks, &proxy, nullptr);
    if (code < 0) {
        return tl::unexpected(error(code, "git_remote_connect"));
    }
    if (hasAsked && access.tellHelper) {
        access.tellHelper(address, secret, true);
        hasAsked = false;
    }
    return {};
}

Result<QList<SentBranch>> Remote::Private::listed()
{
    const git_remote_head **heads = nullptr;
    size_t count = 0;
    forgetErrors();
    if (const int code = git_remote_ls(&heads, &count, handle.get()); code < 0) {
        return tl::unexpected(error(code, "git_remote_ls"));
    }
    QList<SentBranch> branches;
    for (size_t i = 0; i < count; ++i) {
        branches.append({QString::fromUtf8(heads[i]->name), {}, hex(heads[i]->oid)});
    }
    return branches;
}

Remote::Remote(Repository &repository, QString address, const RemoteAccess &access)
    : d(new Private{repository, std::move(address), access})
{
#if LIBGIT2_VER_MAJOR > 1 || (LIBGIT2_VER_MAJOR == 1 && LIBGIT2_VER_MINOR >= 7)
    git_libgit2_opts(GIT_OPT_SET_SERVER_CONNECT_TIMEOUT, connectMilliseconds);
    git_libgit2_opts(GIT_OPT_SET_SERVER_TIMEOUT, answerMilliseconds);
#endif
    git_remote_init_callbacks(&d->callbacks, GIT_REMOTE_CALLBACKS_VERSION);
    d->callbacks.credentials = onCredential;
    d->callbacks.certificate_check = onCertificate;
    d->callbacks.transfer_progress = onReceived;
    d->callbacks.push_transfer_progress = onSent;
    d->callbacks.push_update_reference = onAnswered;
    d->callbacks.payload = d.get();
}

Remote::~Remote() = default;

Result<QList<SentBranch>> Remote::branches()
{
    const QString scheme = schemeOf(d->address);
    if (!scheme.isEmpty() && std::ranges::find(schemes, scheme) == schemes.end()) {
        return failure(Error::Code::Unsupported,
                       u"%1: cannot be reached by \"%2\""_s.arg(d->shownAddress(), scheme));
    }
    if (isLocalAddress(d->address) && !QFileInfo(folderOf(d->address)).isDir()) {
        return failure(Error::Code::NotFound, u"\"%1\": there is no such folder"_s.arg(d->address));
    }
    if (auto connected = d->connect(GIT_DIRECTION_FETCH); !connected) {
        return tl::unexpected(connected.error());
    }
    return d->listed();
}

Result<> Remote::fetch(const QStringList &patterns)
{
    // libgit2 wants to know a name of ours for a pattern; git_remote_download() moves none.
    std::vector<QByteArray> specs;
    for (const QString &pattern : patterns) {
        const QString own = QString(pattern).replace("refs/heads/"_L1, "refs/sync/"_L1);
        specs.push_back((u'+' + pattern + u':' + own).toUtf8());
    }
    std::vector<char *> pointers;
    for (QByteArray &spec : specs) {
        pointers.push_back(spec.data());
    }
    const git_strarray list{pointers.data(), pointers.size()};
    git_fetch_options options{};
    git_fetch_options_init(&options, GIT_FETCH_OPTIONS_VERSION);
    options.callbacks = d->callbacks;
    options.download_tags = GIT_REMOTE_DOWNLOAD_TAGS_NONE;
    options.update_fetchhead = 0;
    options.proxy_opts.type = GIT_PROXY_AUTO;
    forgetErrors();
    const int code = git_remote_download(d->handle.get(), &list, &options);
    const auto done =
        code < 0 ? Result<>(tl::unexpected(d->error(code, "git_remote_download"))) : Result<>();
    d->disconnect();
    return done;
}

Result<Remote::SendResult> Remote::send(const QList<SentBranch> &branches)
{
    if (!isLocalAddress(d->address)) {
        return d->sendLocked(branches);
    }
    // A server moves a branch only from where we saw it; libgit2 moves the branches of a folder
    // without a look.
    const QString folder = folderOf(d->address);
    QLockFile lock(folder + u"/parallax-sync.lock"_s);
    if (!lock.tryLock(localLockMilliseconds)) {
        const bool isBusy = lock.error() == QLockFile::LockFailedError;
        return failure(isBusy ? Error::Code::Unreadable : Error::Code::NotWritable,
                       isBusy ? u"%1: another program sends to it all the time"_s.arg(folder)
                              : u"%1: cannot be written to"_s.arg(folder));
    }
    return d->sendLocked(branches);
}

Result<Remote::SendResult> Remote::Private::sendLocked(const QList<SentBranch> &branches)
{
    refused.clear();
    if (auto connected = connect(GIT_DIRECTION_PUSH); !connected) {
        return tl::unexpected(connected.error());
    }
    const auto there = listed();
    if (!there) {
        disconnect();
        return tl::unexpected(there.error());
    }
    QHash<QString, QString> standing;
    for (const SentBranch &branch : *there) {
        standing.insert(branch.name, branch.target);
    }
    std::vector<QByteArray> specs;
    for (const SentBranch &branch : branches) {
        if (standing.value(branch.name) != branch.expected) {
            disconnect();
            return SendResult{true, {}};
        }
        specs.push_back((branch.name + u':' + branch.name).toUtf8());
    }
    std::vector<char *> pointers;
    for (QByteArray &spec : specs) {
        pointers.push_back(spec.data());
    }
    const git_strarray list{pointers.data(), pointers.size()};
    git_push_options options{};
    git_push_options_init(&options, GIT_PUSH_OPTIONS_VERSION);
    options.callbacks = callbacks;
    options.proxy_opts.type = GIT_PROXY_AUTO;
    forgetErrors();
    const int code = git_remote_upload(handle.get(), &list, &options);
    // A branch that somebody moved since we looked, at the remote or here.
    const bool isStale = code == GIT_ENONFASTFORWARD;
    const auto failed = error(code, "git_remote_upload");
    disconnect();
    if (code < 0 && !isStale) {
        return tl::unexpected(failed);
    }
    return SendResult{isStale, refused};
}

} // namespace parallax::archive::git
