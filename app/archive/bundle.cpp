// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The branches of one event are put together in a repository that lies over the workspace's objects
// and is thrown away: nothing is written into the workspace.

#include "bundle.h"

#include "archive_p.h"
#include "cardjson.h"
#include "librarycards.h"
#include "smallfiles_p.h"
#include "trackingjson.h"

#include <app/archive/git/bundlewriter.h>
#include <app/archive/sync/branches.h>

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <array>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

/// As many as a workspace may exchange.
constexpr qsizetype mostFiles = 1'000'000;
constexpr qsizetype mostCommits = 1'000'000;

constexpr std::array sharedBranches{eventsRef,   annotationsRef, decisionsRef,
                                    restoredRef, libraryRef,     trackingRef};

class EventBundle
{
public:
    EventBundle(const git::Repository &source, git::Repository &scratch, const Event &event)
        : m_source(source)
        , m_scratch(scratch)
        , m_event(event)
    {
        for (const ArticleId &article : event.articles) {
            m_articleFiles.insert(u"articles/"_s + article.value + u".json"_s);
        }
    }

    Result<> gather()
    {
        m_cardFiles.insert(cardPath(LibraryCard::Kind::Event, m_event.id.value));
        for (const ArticleId &article : m_event.articles) {
            auto done = take(articleRefs + article.value);
            if (done) {
                done = take(seenRefs + article.value);
            }
            if (done) {
                done = findCards(article);
            }
            if (!done) {
                return done;
            }
        }
        if (auto done = findFeeds(); !done) {
            return done;
        }
        for (const QLatin1StringView branch : sharedBranches) {
            if (auto done = takePart(branch); !done) {
                return done;
            }
        }
        const auto done = take(workspaceRef);
        return done ? sync::gatherLooks(m_scratch) : done;
    }

private:
    /// Cards of the article and of every outlet that its pages ever named.
    Result<> findCards(const ArticleId &article)
    {
        m_cardFiles.insert(cardPath(LibraryCard::Kind::Article, article.value));
        const auto branch = readBranch(m_source, article);
        if (!branch) {
            return tl::unexpected(branch.error());
        }
        for (const StoredRevision &stored : branch->history.revisions) {
            m_cardFiles.insert(cardPath(LibraryCard::Kind::Outlet, stored.revision.outlet));
        }
        return {};
    }

    /// Feeds whose entries are offered to the event, with what is known of them.
    Result<> findFeeds()
    {
        const auto files = smallFiles(m_source, trackingRef, u"feeds"_s);
        if (!files) {
            return tl::unexpected(files.error());
        }
        for (const WatchedFeed &feed : readable<WatchedFeed>(*files, watchedFeedFromJson)) {
            if (feed.event != m_event.id) {
                continue;
            }
            m_feedFiles.insert(u"feeds/"_s + feed.id.value + u".json"_s);
            if (auto done = take(feedRefs + feed.id.value); !done) {
                return done;
            }
        }
        return {};
    }

    [[nodiscard]] bool isOurs(const QString &ref, const QString &path) const
    {
        if (ref == libraryRef) {
            return m_cardFiles.contains(path);
        }
        const QString &id = m_event.id.value;
        return m_articleFiles.contains(path) || m_feedFiles.contains(path)
            || path == u"events/"_s + id + u".json"_s
            || path.startsWith(u"annotations/"_s + id + u'/')
            || path.startsWith(u"decisions/"_s + id + u'/');
    }

    Result<> stand(const QString &ref, const QString &target)
    {
        return m_scratch.move(ref, {}, target).map([](bool) {});
    }

    /// A name as it is; one that is not there is none of the event's.
    Result<> take(const QString &ref)
    {
        const auto target = m_source.target(ref);
        if (!target || !*target) {
            return target ? Result<>() : tl::unexpected(target.error());
        }
        return stand(ref, **target);
    }

    /// Whether no commit of the branch ever held anything of another event.
    Result<bool> isWhollyOurs(const QString &ref, const QString &tip) const
    {
        const auto commits = m_source.commitsSince({}, tip, mostCommits);
        if (!commits) {
            return tl::unexpected(commits.error());
        }
        // The newest first: what is foreign is mostly still there.
        for (auto commit = commits->crbegin(); commit != commits->crend(); ++commit) {
            const auto files = m_source.treeFiles(*commit, mostFiles);
            if (!files) {
                return tl::unexpected(files.error());
            }
            for (const git::TreeFile &file : *files) {
                if (!isOurs(ref, file.path)) {
                    return false;
                }
            }
        }
        return true;
    }

    Result<> takePart(const QString &ref)
    {
        const auto tip = m_source.target(ref);
        if (!tip || !*tip) {
            return tip ? Result<>() : tl::unexpected(tip.error());
        }
        const auto isWhole = isWhollyOurs(ref, **tip);
        if (!isWhole) {
            return tl::unexpected(isWhole.error());
        }
        return *isWhole ? stand(ref, **tip) : takeFiles(ref, **tip);
    }

    Result<> takeFiles(const QString &ref, const QString &tip)
    {
        const auto files = m_source.treeFiles(tip, mostFiles);
        const auto facts = m_source.commitFacts(tip);
        if (!files || !facts) {
            return tl::unexpected(files ? facts.error() : files.error());
        }
        git::NewCommit commit;
        for (const git::TreeFile &file : *files) {
            if (isOurs(ref, file.path) && file.isPlain) {
                auto bytes = m_source.blob(file.id);
                if (!bytes) {
                    return tl::unexpected(bytes.error());
                }
                commit.changes.append({file.path, std::move(*bytes)});
            }
        }
        if (commit.changes.isEmpty()) {
            return {};
        }
        commit.message = u"Take out event "_s + m_event.id.value + u'\n';
        commit.author = program();
        commit.committer = program();
        commit.time = facts->time;
        return m_scratch.commit(commit).and_then(
            [this, &ref](const QString &id) { return stand(ref, id); });
    }

    const git::Repository &m_source;
    git::Repository &m_scratch;
    const Event &m_event;
    QSet<QString> m_articleFiles; ///< on branches `restored` and `tracking`
    QSet<QString> m_cardFiles;
    QSet<QString> m_feedFiles;
};

/// An empty repository that finds the objects of another one.
Result<std::unique_ptr<git::Repository>> repositoryOver(const QString &path, const QString &source)
{
    if (auto made = git::Repository::open(path); !made) {
        return made;
    }
    QFile alternates(path + u"/objects/info/alternates"_s);
    QDir().mkpath(path + u"/objects/info"_s);
    const QByteArray line = (QDir(source).canonicalPath() + u"/objects"_s).toUtf8() + '\n';
    if (!alternates.open(QIODevice::WriteOnly) || alternates.write(line) != line.size()
        || !alternates.flush()) {
        return failure(Error::Code::NotWritable,
                       u"\"%1\": %2"_s.arg(alternates.fileName(), alternates.errorString()));
    }
    alternates.close();
    return git::Repository::open(path);
}

} // namespace

Result<> writeEventBundle(const QString &workspaceFolder,
                          const Event &event,
                          QIODevice &out,
                          const std::function<bool(qsizetype, qsizetype)> &goesOn)
{
    const auto source = git::Repository::open(QDir::cleanPath(workspaceFolder) + u"/archive.git"_s);
    if (!source) {
        return tl::unexpected(source.error());
    }
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        return failure(Error::Code::NotWritable, folder.errorString());
    }
    const auto scratch = repositoryOver(folder.path() + u"/bundle.git"_s, (*source)->path());
    if (!scratch) {
        return tl::unexpected(scratch.error());
    }
    auto gathered = EventBundle(**source, **scratch, event).gather();
    const auto branches = gathered ? (*scratch)->refs(u"refs/heads/"_s)
                                   : Result<QStringList>(tl::unexpected(gathered.error()));
    if (!branches) {
        return tl::unexpected(branches.error());
    }
    return git::writeBundle(**scratch, *branches, workspaceRef, out, goesOn);
}

} // namespace parallax::archive
