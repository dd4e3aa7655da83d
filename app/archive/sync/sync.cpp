// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync.h"

#include "branches.h"
#include "counts.h"
#include "disputes.h"

#include <app/archive/annotationjson.h>
#include <app/archive/archive_p.h>
#include <app/archive/decisionjson.h>
#include <app/archive/git/remote.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

/// Each round, one of those who send at the same time gets through.
constexpr int mostRounds = 12;
/// Version of what branches mean; a later program raises it when an older one would misread them.
constexpr int exchangeFormat = 1;
constexpr QLatin1StringView formatFile("parallax-workspace.json");
constexpr QLatin1StringView looksRef("refs/heads/looks");
constexpr qsizetype mostNamed = 20; ///< branches of others that a message names

using Heads = QHash<QString, QString>; ///< object by branch

class Exchange
{
public:
    Exchange(git::Repository &repository, const Request &request)
        : m_repository(repository)
        , m_request(request)
    {
    }

    Result<Report> run()
    {
        for (int round = 0; round < mostRounds; ++round) {
            git::Remote remote(m_repository, m_request.address, m_request.access);
            if (auto received = receive(remote); !received) {
                return tl::unexpected(received.error());
            }
            if (auto merged = merge(); !merged) {
                return tl::unexpected(merged.error());
            }
            const auto isSent = send(remote);
            if (!isSent) {
                return tl::unexpected(isSent.error());
            }
            if (*isSent) {
                findSharedAddresses();
                return std::move(m_report);
            }
        }
        return failure(Error::Code::Unreadable,
                       m_request.address + u": others send to it all the time"_s);
    }

private:
    Result<> progress(git::TransferProgress::Step step, qint64 done, qint64 count) const
    {
        const auto &tell = m_request.access.progress;
        return tell && !tell({step, done, count, 0})
            ? Result<>(failure(Error::Code::Cancelled, m_request.address + u": stopped"_s))
            : Result<>();
    }

    /// Fetches what we do not have and sees whether it is ours to merge.
    Result<> receive(git::Remote &remote)
    {
        const auto offered = remote.branches();
        if (!offered) {
            return tl::unexpected(offered.error());
        }
        m_there.clear();
        m_report.leftThere.clear();
        for (const git::SentBranch &branch : *offered) {
            if (branchKind(branch.name)) {
                m_there.insert(branch.name, branch.target);
            } else if (branch.name != "HEAD"_L1 && !branch.name.endsWith("^{}"_L1)) {
                m_report.leftThere.append(branch.name.left(120));
            }
        }
        if (m_there.isEmpty() && !m_report.leftThere.isEmpty()) {
            return failure(
                Error::Code::Unsupported,
                u"%1: holds another project (%2); give an empty repository"_s.arg(
                    m_request.address,
                    m_report.leftThere.first(std::min(mostNamed, m_report.leftThere.size()))
                        .join(u", "_s)));
        }
        if (!m_there.isEmpty()) {
            if (auto fetched = remote.fetch(branchPatterns()); !fetched) {
                return fetched;
            }
        }
        return checkedFormat();
    }

    Result<> checkedFormat() const
    {
        const QString tip = m_there.value(workspaceRef);
        if (tip.isEmpty() && !m_there.isEmpty()) {
            return failure(Error::Code::Unsupported,
                           m_request.address + u": has no branch \"workspace\""_s);
        }
        if (tip.isEmpty()) {
            return {};
        }
        const auto files = checkedFiles(m_repository, BranchKind::Workspace, tip);
        if (!files) {
            return failure(Error::Code::Unsupported,
                           u"%1: its branch \"workspace\" is not of this program: %2"_s.arg(
                               m_request.address, files.error().detail));
        }
        const auto bytes = m_repository.file(tip, formatFile);
        if (!bytes) {
            return bytes.error().code == Error::Code::NotFound ? Result<>()
                                                               : tl::unexpected(bytes.error());
        }
        const auto object = objectFromBytes(*bytes);
        const int format = object ? object->value("format"_L1).toInt() : 0;
        if (format < 1 || format > exchangeFormat) {
            return failure(
                Error::Code::Unsupported,
                u"%1: is a workspace of format %2; this program exchanges format %3: install a "
                "newer one"_s.arg(m_request.address)
                    .arg(format)
                    .arg(exchangeFormat));
        }
        return {};
    }

    void findDisputes(const QHash<QString, AlignmentDecision> &before)
    {
        QSet<DecisionId> came;
        const auto now = storedDecisions(m_repository);
        for (auto decision = now.cbegin(); decision != now.cend(); ++decision) {
            if (!before.contains(decision.key())) {
                came.insert(decision->id);
            }
        }
        QList<AlignmentDecision> all = now.values();
        std::ranges::sort(all, {}, [](const AlignmentDecision &one) { return one.id.value; });
        for (const Disagreement &one : disputes(all, came)) {
            if (!m_report.disagreements.contains(one)) {
                m_report.disagreements.append(one);
            }
        }
    }

    Result<> merge()
    {
        const auto decided = storedDecisions(m_repository);
        if (auto written = writeFormat(); !written) {
            return written;
        }
        if (auto gathered = gatherLooks(m_repository); !gathered) {
            return gathered;
        }
        const auto looks = m_repository.target(looksRef);
        if (!looks) {
            return tl::unexpected(looks.error());
        }
        m_refused.clear();
        QStringList names = m_there.keys();
        names.sort();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (auto go = progress(git::TransferProgress::Step::Checking, i, names.size()); !go) {
                return go;
            }
            if (auto merged = mergeBranch(names.at(i)); !merged) {
                return merged;
            }
        }
        findDisputes(decided);
        return spreadLooks(m_repository, looks->value_or(QString()));
    }

    /// A file on branch `workspace` says which format the branches have. The same commit
    /// everywhere.
    Result<> writeFormat()
    {
        const auto tip = m_repository.target(workspaceRef);
        if (!tip || !*tip) {
            return tip ? failure(Error::Code::Damaged, u"no branch \"workspace\""_s)
                       : tl::unexpected(tip.error());
        }
        if (m_repository.file(**tip, formatFile)) {
            return {};
        }
        const auto facts = m_repository.commitFacts(**tip);
        if (!facts) {
            return tl::unexpected(facts.error());
        }
        git::NewCommit commit;
        commit.parent = **tip;
        commit.keepsTree = true;
        commit.changes = {{formatFile, u"{\"format\": %1}\n"_s.arg(exchangeFormat).toUtf8()}};
        commit.message = u"Say which format the branches have\n"_s;
        commit.author = program();
        commit.committer = program();
        commit.time = facts->time;
        const auto id = m_repository.commit(commit);
        return id
            .and_then(
                [&](const QString &made) { return m_repository.move(workspaceRef, **tip, made); })
            .map([](bool) {});
    }

    Result<> mergeBranch(const QString &ref)
    {
        const BranchKind kind = *branchKind(ref);
        const auto merged = kind == BranchKind::Article
            ? mergedArticle(m_repository, ref, m_there.value(ref))
            : mergedFiles(m_repository, kind, ref, m_there.value(ref));
        if (!merged) {
            return tl::unexpected(merged.error());
        }
        if (kind == BranchKind::Article && merged->received > 0) {
            add(m_report.received.articles,
                {{ref.mid(articleRefs.size())}, merged->received, merged->wasNew});
        }
        add(m_report.received.files, counted(kind, merged->received));
        for (const Disagreement &one : merged->disagreements) {
            if (!m_report.disagreements.contains(one)) {
                m_report.disagreements.append(one);
            }
        }
        for (const Finding &problem : merged->problems) {
            if (!m_report.problems.contains(problem)) {
                m_report.problems.append(problem);
            }
        }
        if (merged->isRefused) {
            m_refused.insert(ref);
        }
        return {};
    }

    /// Our branches that the remote does not have as they are.
    Result<QList<git::SentBranch>> unsent()
    {
        const auto names = m_repository.refs(u"refs/heads/"_s);
        if (!names) {
            return tl::unexpected(names.error());
        }
        QList<git::SentBranch> branches;
        for (const QString &name : *names) {
            const QString there = m_there.value(name);
            const auto here = m_repository.target(name);
            if (!branchKind(name) || m_refused.contains(name)) {
                continue;
            }
            if (!here || !*here) {
                m_report.problems.append({Finding::Severity::Broken, name,
                                          here ? u"names nothing"_s : here.error().detail});
                continue;
            }
            if (**here != there) {
                branches.append({name, there, **here});
            }
        }
        return branches;
    }

    /// False: others were quicker, begin again.
    Result<bool> send(git::Remote &remote)
    {
        auto branches = unsent();
        if (!branches) {
            return tl::unexpected(branches.error());
        }
        // A damaged article of ours must not keep the others from going.
        branches->removeIf([this](const git::SentBranch &branch) { return isDamaged(branch); });
        if (branches->isEmpty()) {
            return true;
        }
        const auto result = remote.send(*branches);
        if (!result || result->isStale) {
            return result.map([](const auto &) { return false; });
        }
        QSet<QString> refused;
        for (const QString &refusal : result->refused) {
            const QString name = refusal.section(u": "_s, 0, 0);
            refused.insert(name);
            m_report.problems.append(
                {Finding::Severity::Warning, name,
                 u"the remote did not take it: "_s + refusal.section(u": "_s, 1)});
        }
        for (const git::SentBranch &branch : std::as_const(*branches)) {
            if (!refused.contains(branch.name)) {
                countSent(branch);
            }
        }
        return true;
    }

    bool isDamaged(const git::SentBranch &branch)
    {
        if (*branchKind(branch.name) != BranchKind::Article) {
            return false;
        }
        const auto checked = checkedRevisions(m_repository, {branch.name.mid(articleRefs.size())},
                                              branch.expected, branch.target);
        if (!checked) {
            m_report.problems.append({Finding::Severity::Broken, branch.name.mid(qsizetype{11}),
                                      checked.error().detail});
        } else {
            m_sentRevisions.insert(branch.name, *checked);
        }
        return !checked;
    }

    void countSent(const git::SentBranch &branch)
    {
        const BranchKind kind = *branchKind(branch.name);
        if (kind == BranchKind::Article) {
            if (const int revisions = m_sentRevisions.value(branch.name); revisions > 0) {
                add(m_report.sent.articles,
                    {{branch.name.mid(articleRefs.size())}, revisions, branch.expected.isEmpty()});
            }
            return;
        }
        add(m_report.sent.files, counted(kind, changedFiles(m_repository, kind, branch)));
    }

    /// The end of an article's name is told by its address alone.
    void findSharedAddresses()
    {
        QSet<QString> received;
        for (const ExchangedArticle &one : std::as_const(m_report.received.articles)) {
            received.insert(one.article.value);
        }
        QHash<QString, QStringList> byKey;
        for (const QString &ref : m_repository.refs(articleRefs).value_or(QStringList())) {
            const QString id = ref.mid(articleRefs.size());
            byKey[id.section(u'/', -1)].append(id);
        }
        for (const QStringList &ids : std::as_const(byKey)) {
            const auto came =
                std::ranges::find_if(ids, [&](const QString &id) { return received.contains(id); });
            if (ids.size() > 1 && came != ids.cend()) {
                const auto own =
                    std::ranges::find_if(ids, [&](const QString &id) { return id != *came; });
                m_report.disagreements.append(
                    {Disagreement::Kind::OneAddress, ids.first().section(u'/', -1), *own, *came});
            }
        }
    }

    git::Repository &m_repository;
    const Request &m_request;
    Report m_report;
    Heads m_there; ///< branches of a workspace that the remote has
    QSet<QString> m_refused; ///< of them, those that were not merged
    QHash<QString, int> m_sentRevisions;
};

struct KindName
{
    Disagreement::Kind kind;
    QLatin1StringView name;
};

constexpr std::array kindNames{
    KindName{Disagreement::Kind::EventName, "event-name"_L1},
    KindName{Disagreement::Kind::Note, "note"_L1},
    KindName{Disagreement::Kind::Removed, "removed-and-changed"_L1},
    KindName{Disagreement::Kind::Setting, "tracking"_L1},
    KindName{Disagreement::Kind::Card, "library"_L1},
    KindName{Disagreement::Kind::Search, "search"_L1},
    KindName{Disagreement::Kind::Decision, "decision"_L1},
    KindName{Disagreement::Kind::OneAddress, "one-address"_L1},
};

} // namespace

QString disagreementKindName(Disagreement::Kind kind)
{
    const auto *found = std::ranges::find(kindNames, kind, &KindName::kind);
    return found == kindNames.end() ? QString() : QString(found->name);
}

Result<Report> synchronise(const Request &request)
{
    // Opened as an archive first: that makes a new workspace, and refuses one of a later format.
    if (auto archive = Archive::open(request.folder); !archive) {
        return tl::unexpected(archive.error());
    }
    auto repository = git::Repository::open(request.folder + u"/archive.git"_s);
    if (!repository) {
        return tl::unexpected(repository.error());
    }
    return Exchange(**repository, request).run();
}

} // namespace parallax::archive::sync
