// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// libgit2 reads no bundles: this one reads git's head before the pack, and lets libgit2 index the
// pack.

#include "bundlefile.h"

#include "handle.h"
#include "remote.h"

#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

constexpr QLatin1StringView ending(".bundle");
constexpr QByteArrayView mark2("# v2 git bundle");
constexpr QByteArrayView mark3("# v3 git bundle");
/// An object, a name as long as file systems take it, and what git adds in words.
constexpr qint64 longestLine = 8192;
/// As many as a workspace of years has names; the head is kept in memory.
constexpr qsizetype mostNames = 1'000'000;
constexpr qint64 chunkSize = qint64{256} << 10;
/// "PACK", its version and the number of its objects, four bytes each.
constexpr qsizetype packHead = 12;
/// The least an object takes in a pack: a byte of type and size, an empty zlib stream.
constexpr qint64 smallestObject = 9;

using WritePackHandle = std::unique_ptr<git_odb_writepack, void (*)(git_odb_writepack *)>;

struct Indexing
{
    const RemoteAccess &access;
    bool isStopped = false;
};

int onIndexed(const git_indexer_progress *stats, void *payload) noexcept
{
    auto *indexing = static_cast<Indexing *>(payload);
    const auto &tell = indexing->access.progress;
    indexing->isStopped = tell
        && !tell({TransferProgress::Step::Receiving, stats->received_objects, stats->total_objects,
                  static_cast<qint64>(stats->received_bytes)});
    return indexing->isStopped ? GIT_EUSER : 0;
}

bool isObjectName(const QByteArray &text)
{
    return text.size() == hexSize && std::ranges::all_of(text, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
           });
}

QString pathOf(const QString &address)
{
    return address.startsWith("file:"_L1, Qt::CaseInsensitive) ? QUrl(address).toLocalFile()
                                                               : address;
}

} // namespace

bool isBundleAddress(const QString &address)
{
    if (!isLocalAddress(address)) {
        return false;
    }
    const QFileInfo file(pathOf(address));
    return file.exists() ? !file.isDir() : file.fileName().endsWith(ending);
}

BundleFile::BundleFile(const Repository &repository,
                       const QString &address,
                       const RemoteAccess &access)
    : m_repository(repository)
    , m_access(access)
    , m_path(pathOf(address))
    , m_file(m_path)
{
}

tl::unexpected<Error> BundleFile::wrong(Error::Code code, const QString &why) const
{
    return failure(code, u"\"%1\": %2"_s.arg(m_path, why));
}

Result<QList<SentBranch>> BundleFile::branches()
{
    if (auto read = readHeader(); !read) {
        return tl::unexpected(read.error());
    }
    return m_branches;
}

Result<> BundleFile::readHeader()
{
    if (!QFileInfo::exists(m_path)) {
        return wrong(Error::Code::NotFound, u"there is no such file"_s);
    }
    // A pipe or a device would be waited for without end.
    if (!QFileInfo(m_path).isFile() || !m_file.open(QIODevice::ReadOnly)) {
        return wrong(Error::Code::Unreadable, m_file.errorString());
    }
    if (m_file.size() > m_access.mostBytes) {
        return wrong(Error::Code::TooLarge, u"has more than %1 bytes"_s.arg(m_access.mostBytes));
    }
    const QByteArray mark = m_file.readLine(longestLine).trimmed();
    if (mark.startsWith("# v") && mark.endsWith(" git bundle") && mark != mark2 && mark != mark3) {
        return wrong(Error::Code::Unsupported, u"is a git bundle of another version"_s);
    }
    if (mark != mark2 && mark != mark3) {
        return wrong(Error::Code::Malformed, u"is no git bundle"_s);
    }
    m_version = mark == mark2 ? 2 : 3;
    while (true) {
        QByteArray line = m_file.readLine(longestLine);
        if (!line.endsWith('\n')) {
            return wrong(Error::Code::Malformed, u"its head ends in the middle of a line"_s);
        }
        line.chop(1);
        if (line.isEmpty()) {
            return m_branches.isEmpty() ? wrong(Error::Code::Malformed, u"names no branch"_s)
                                        : Result<>();
        }
        if (auto read = readLine(line); !read) {
            return read;
        }
    }
}

Result<> BundleFile::readLine(const QByteArray &line)
{
    if (m_branches.size() + m_prerequisites.size() >= mostNames) {
        return wrong(Error::Code::TooLarge, u"names more than %1 branches"_s.arg(mostNames));
    }
    if (m_version == 3 && line.startsWith('@')) {
        return line == "@object-format=sha1"
            ? Result<>()
            : wrong(Error::Code::Unsupported,
                    u"asks for \"%1\""_s.arg(QString::fromUtf8(line.mid(1, 80))));
    }
    const bool isPrerequisite = line.startsWith('-');
    const QByteArray id = line.mid(isPrerequisite ? 1 : 0, hexSize);
    const QByteArray rest = line.mid(id.size() + (isPrerequisite ? 1 : 0));
    const bool isBranch = rest.size() > 1 && rest.startsWith(' ');
    if (!isObjectName(id)
        || !(isPrerequisite ? rest.isEmpty() || rest.startsWith(' ') : isBranch)) {
        return wrong(Error::Code::Malformed, u"its head has a line that names no branch"_s);
    }
    if (isPrerequisite) {
        m_prerequisites.append(QString::fromLatin1(id));
    } else {
        m_branches.append({QString::fromUtf8(rest.mid(1)), {}, QString::fromLatin1(id)});
    }
    return {};
}

Result<> BundleFile::checkedPrerequisites() const
{
    for (const QString &id : m_prerequisites) {
        if (!m_repository.commitFacts(id)) {
            return wrong(Error::Code::Malformed,
                         u"builds on commit %1, which this workspace does not have; ask for a "
                         "bundle with the whole history"_s.arg(id.left(12)));
        }
    }
    return {};
}

Result<> BundleFile::checkedPack()
{
    const QByteArray head = m_file.peek(packHead);
    if (head.size() < packHead || !head.startsWith("PACK")) {
        return wrong(Error::Code::Malformed, u"holds no objects"_s);
    }
    // libgit2 makes room for as many objects as the pack claims to have.
    const auto claimed = qFromBigEndian<quint32>(head.constData() + 8);
    if (claimed > (m_file.size() - m_file.pos()) / smallestObject) {
        return wrong(Error::Code::Malformed,
                     u"claims %1 objects, for which it is too short"_s.arg(claimed));
    }
    return {};
}

Result<> BundleFile::fetch(const QStringList & /*patterns*/)
{
    if (auto checked = checkedPrerequisites(); !checked) {
        return checked;
    }
    if (auto checked = checkedPack(); !checked) {
        return checked;
    }
    // An object store of our own: the repository's finds the new pack when it looks for an object
    // that it does not know.
    auto objects =
        make<OdbHandle>("git_odb_open", git_odb_open,
                        QString(m_repository.path() + u"/objects"_s).toUtf8().constData());
    if (!objects) {
        return tl::unexpected(objects.error());
    }
    Indexing indexing{m_access};
    git_odb_writepack *raw = nullptr;
    if (auto begun = check("git_odb_write_pack", git_odb_write_pack, &raw, objects->get(),
                           onIndexed, &indexing);
        !begun) {
        return begun;
    }
    const WritePackHandle pack(raw, raw->free);
    git_indexer_progress stats{};
    Result<> done;
    while (done) {
        const QByteArray chunk = m_file.read(chunkSize);
        if (chunk.isEmpty()) {
            break;
        }
        done = check("git_odb_writepack::append", raw->append, raw, chunk.constData(),
                     static_cast<size_t>(chunk.size()), &stats);
    }
    if (done && m_file.error() != QFileDevice::NoError) {
        return wrong(Error::Code::Unreadable, m_file.errorString());
    }
    if (done) {
        done = check("git_odb_writepack::commit", raw->commit, raw, &stats);
    }
    if (indexing.isStopped) {
        return wrong(Error::Code::Cancelled, u"stopped"_s);
    }
    if (!done) {
        const bool isOfFile = done.error().code != Error::Code::NoSpace
            && done.error().code != Error::Code::NotWritable;
        return wrong(isOfFile ? Error::Code::Malformed : done.error().code, done.error().detail);
    }
    return {};
}

} // namespace parallax::archive::git
