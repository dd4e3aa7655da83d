// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "packer.h"

#include "looseguard.h"
#include "repository_p.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSet>
#include <QThread>

#include <git2/odb_backend.h>
#include <git2/sys/odb_backend.h>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace parallax::archive::git {
namespace {

/// So many packs are made one: each is asked for an object that none has.
constexpr qsizetype manyPacks = 10;
constexpr int packPriority = 1;
/// A name that somebody moves is locked for the time of one file's renaming.
constexpr int nameAttempts = 20;
constexpr unsigned long namePauseMilliseconds = 10;
constexpr QLatin1StringView articleBranches("refs/heads/articles/");

tl::unexpected<Error> cancelled()
{
    return failure(Error::Code::Cancelled, u"packing was ended early; nothing is lost"_s);
}

struct NamedTree
{
    QHash<QString, QByteArray> *names;
    QByteArray ending;
};

int nameEntry(const char *root, const git_tree_entry *entry, void *payload) noexcept
{
    auto *tree = static_cast<NamedTree *>(payload);
    const QString id = hex(*git_tree_entry_id(entry));
    if (auto found = tree->names->find(id); found != tree->names->end() && found->isEmpty()) {
        *found = QByteArray(root) + git_tree_entry_name(entry) + tree->ending;
    }
    return 0;
}

int collectId(const git_oid *id, void *payload) noexcept
{
    static_cast<std::vector<git_oid> *>(payload)->push_back(*id);
    return 0;
}

/// Whether the store gives the object, rehashed.
bool canRead(git_odb *store, const git_oid &id)
{
    return make<OdbObjectHandle>("git_odb_read", git_odb_read, store, &id).has_value();
}

} // namespace

Packer::Packer(QString repositoryPath, std::function<bool()> isCancelled)
    : m_path(std::move(repositoryPath))
    , m_isCancelled(std::move(isCancelled))
{
}

Result<> Packer::open()
{
    auto repository = make<RepositoryHandle>("git_repository_open_bare", git_repository_open_bare,
                                             m_path.toUtf8().constData());
    if (!repository) {
        return tl::unexpected(damageError(repository.error(), m_path));
    }
    m_repository = std::move(*repository);
    return guardLooseObjects(m_repository.get());
}

void Packer::list()
{
    const QDir objects(m_path + u"/objects"_s);
    for (const QString &folder : objects.entryList({u"??"_s}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &file : QDir(objects.filePath(folder)).entryList(QDir::Files)) {
            if (const QString name = folder + file; oid(name)) {
                m_loose.append(name);
                m_names.insert(name, {});
            }
        }
    }
    const QDir packs(objects.filePath(u"pack"_s));
    for (const QString &index : packs.entryList({u"pack-*.idx"_s}, QDir::Files)) {
        m_indexes.append(packs.filePath(index));
    }
    m_packsAll = m_indexes.size() >= manyPacks;
}

Result<OdbHandle> Packer::packsOnly(const QStringList &indexes) const
{
    auto store = make<OdbHandle>("git_odb_new", [](git_odb **out) { return git_odb_new(out); });
    for (const QString &index : indexes) {
        if (!store) {
            return store;
        }
        git_odb_backend *backend = nullptr;
        auto done = check("git_odb_backend_one_pack", git_odb_backend_one_pack, &backend,
                          index.toUtf8().constData());
        if (done) {
            done = check("git_odb_add_backend", git_odb_add_backend, store->get(), backend,
                         packPriority);
        }
        if (!done) {
            return tl::unexpected(damageError(done.error(), index));
        }
    }
    return store;
}

Result<> Packer::nameCommit(const QString &article, const git_oid &id)
{
    auto commit =
        make<CommitHandle>("git_commit_lookup", git_commit_lookup, m_repository.get(), &id);
    auto tree = commit ? make<TreeHandle>("git_commit_tree", git_commit_tree, commit->get())
                       : tl::unexpected(commit.error());
    if (!tree) {
        return tl::unexpected(damageError(tree.error(), u"commit "_s + hex(id)));
    }
    // The end of a name weighs most where packing sorts by it. With the article there, a capture
    // is compared with the captures of its own article and not with all others of that file name.
    NamedTree named{&m_names, '/' + article.toLatin1()};
    return check("git_tree_walk", git_tree_walk, tree->get(), GIT_TREEWALK_PRE, nameEntry, &named);
}

Result<> Packer::nameBranch(const QString &ref, const git_oid &tip)
{
    const QString article = ref.startsWith(articleBranches) ? ref.section(u'/', -1) : QString();
    QSet<QString> seen;
    std::vector<git_oid> waiting{tip};
    while (!waiting.empty()) {
        const git_oid id = waiting.back();
        waiting.pop_back();
        const QString name = hex(id);
        if (seen.contains(name) || !m_names.contains(name)) {
            continue; // packed before: what it holds was packed with it
        }
        seen.insert(name);
        m_names[name] = "commit/" + article.toLatin1();
        if (auto done = nameCommit(article, id); !done) {
            continue; // a damaged commit is found when the pack is written
        }
        const auto commit =
            make<CommitHandle>("git_commit_lookup", git_commit_lookup, m_repository.get(), &id);
        for (unsigned int i = 0; commit && i < git_commit_parentcount(commit->get()); ++i) {
            waiting.push_back(*git_commit_parent_id(commit->get(), i));
        }
    }
    return {};
}

Result<> Packer::nameObjects()
{
    auto iterator = make<ReferenceIteratorHandle>("git_reference_iterator_new",
                                                  git_reference_iterator_new, m_repository.get());
    if (!iterator) {
        return tl::unexpected(iterator.error());
    }
    git_reference *raw = nullptr;
    while (git_reference_next(&raw, iterator->get()) == 0) {
        if (isCancelled()) {
            git_reference_free(raw);
            return cancelled();
        }
        const ReferenceHandle reference(raw);
        const git_oid *target = git_reference_target(raw);
        if (target == nullptr || !m_names.contains(hex(*target))) {
            continue;
        }
        const QString name = QString::fromUtf8(git_reference_name(raw));
        if (name.startsWith("refs/heads/"_L1)) {
            if (auto done = nameBranch(name, *target); !done) {
                return done;
            }
        } else {
            m_names[hex(*target)] = name.section(u'/', -1).toUtf8();
        }
    }
    return {};
}

int Packer::onProgress(int /*stage*/, uint32_t /*done*/, uint32_t /*total*/, void *self)
{
    return static_cast<Packer *>(self)->isCancelled() ? GIT_EUSER : 0;
}

Result<QString> Packer::writePack()
{
    auto builder =
        make<PackBuilderHandle>("git_packbuilder_new", git_packbuilder_new, m_repository.get());
    if (!builder) {
        return tl::unexpected(builder.error());
    }
    // The reader's window goes on meanwhile.
    git_packbuilder_set_threads(builder->get(), 1);
    auto done = check("git_packbuilder_set_callbacks", git_packbuilder_set_callbacks,
                      builder->get(), &Packer::onProgress, this);
    auto store = make<OdbHandle>("git_repository_odb", git_repository_odb, m_repository.get());
    if (!store) {
        return tl::unexpected(store.error());
    }
    for (auto name = m_names.cbegin(); done && name != m_names.cend(); ++name) {
        if (isCancelled()) {
            return cancelled();
        }
        // One damaged object would fail the whole pack; it stays where it is, for verify to name.
        if (const auto id = oid(name.key()); id && canRead(store->get(), *id)) {
            done = check("git_packbuilder_insert", git_packbuilder_insert, builder->get(), &*id,
                         name->constData());
        }
    }
    if (done) {
        const QByteArray folder = (m_path + u"/objects/pack"_s).toUtf8();
        done = check("git_packbuilder_write", git_packbuilder_write, builder->get(),
                     folder.constData(), 0U, nullptr, nullptr);
    }
    if (!done) {
        return isCancelled() ? cancelled() : tl::unexpected(done.error());
    }
    m_packed.objects = static_cast<qsizetype>(git_packbuilder_object_count(builder->get()));
#if LIBGIT2_VER_MAJOR > 1 || LIBGIT2_VER_MINOR >= 5
    return QString::fromLatin1(git_packbuilder_name(builder->get()));
#else
    return hex(*git_packbuilder_hash(builder->get()));
#endif
}

Result<> Packer::removeLoose(const QString &packName)
{
    QStringList indexes = m_indexes;
    indexes.prepend(m_path + u"/objects/pack/pack-%1.idx"_s.arg(packName));
    indexes.removeDuplicates();
    const auto store = packsOnly(indexes);
    if (!store) {
        return tl::unexpected(store.error());
    }
    for (const QString &name : std::as_const(m_loose)) {
        if (isCancelled()) {
            return cancelled();
        }
        const auto id = oid(name);
        const QString path = m_path + u"/objects/"_s + name.left(2) + u'/' + name.mid(2);
        const bool isRemoved = id && canRead(store->get(), *id) && QFile::remove(path);
        ++(isRemoved ? m_packed.removed : m_packed.kept);
    }
    return {};
}

Result<> Packer::removeOldPacks(const QString &packName)
{
    const QString own = m_path + u"/objects/pack/pack-%1.idx"_s.arg(packName);
    const auto store = packsOnly({own});
    if (!store) {
        return tl::unexpected(store.error());
    }
    for (const QString &index : std::as_const(m_indexes)) {
        const QString stem = index.chopped(4);
        if (index == own || QFile::exists(stem + u".keep"_s)) {
            continue;
        }
        const auto old = packsOnly({index});
        std::vector<git_oid> ids;
        auto listed = old ? check("git_odb_foreach", git_odb_foreach, old->get(), collectId, &ids)
                          : Result<>(tl::unexpected(old.error()));
        bool isWhole = listed.has_value();
        for (const git_oid &id : ids) {
            if (isCancelled()) {
                return cancelled();
            }
            isWhole = isWhole && canRead(store->get(), id);
        }
        if (!isWhole) {
            continue; // a damaged pack stays: what can still be read of it is in there
        }
        // The index first: a pack without index is passed over, an index without pack is not.
        for (const QString &ending : {u".idx"_s, u".rev"_s, u".bitmap"_s, u".pack"_s}) {
            QFile::remove(stem + ending);
        }
    }
    return {};
}

Result<> Packer::packNames()
{
    auto names =
        make<RefdbHandle>("git_repository_refdb", git_repository_refdb, m_repository.get());
    if (!names) {
        return tl::unexpected(names.error());
    }
    for (int attempt = 0; attempt < nameAttempts; ++attempt) {
        const auto done = check("git_refdb_compress", git_refdb_compress, names->get());
        if (done || !done.error().detail.contains("lock"_L1)) {
            return done;
        }
        QThread::msleep(namePauseMilliseconds);
    }
    return {}; // others store without pause; the names are as good where they are
}

Result<Packed> Packer::pack()
{
    if (auto opened = open(); !opened) {
        return tl::unexpected(opened.error());
    }
    list();
    if (m_packsAll) {
        const auto store = packsOnly(m_indexes);
        std::vector<git_oid> ids;
        auto listed = store
            ? check("git_odb_foreach", git_odb_foreach, store->get(), collectId, &ids)
            : Result<>(tl::unexpected(store.error()));
        m_packsAll = listed.has_value();
        for (const git_oid &id : ids) {
            m_names.insert(hex(id), {});
        }
    }
    Result<> done;
    if (!m_names.isEmpty()) {
        done = nameObjects();
        const auto name = done ? writePack() : tl::unexpected(done.error());
        done = name ? removeLoose(*name) : Result<>(tl::unexpected(name.error()));
        if (done && m_packsAll) {
            done = removeOldPacks(*name);
        }
    }
    if (done) {
        done = isCancelled() ? Result<>(cancelled()) : packNames();
    }
    if (!done) {
        return tl::unexpected(done.error());
    }
    return m_packed;
}

} // namespace parallax::archive::git
