// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync.h"

#include "branches.h"
#include "counts.h"
#include "disputes.h"
#include "format.h"
#include "sending.h"

#include <app/archive/archive_p.h>
#include <app/archive/decisionjson.h>
#include <app/archive/git/bundlefile.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

/// Each round, one of those who send at the same time gets through.
constexpr int mostRounds = 12;
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

    Result<Report> run() { return git::isBundleAddress(m_request.address) ? taken() : exchanged(); }

private:
    /// A file is read and never written: what is new here stays here.
    Result<Report> taken()
    {
        m_report.isOneWay = true;
        git::BundleFile bundle(m_repository, m_request.address, m_request.access);
        const auto merged = receive(bundle).and_then([this] { return merge(); });
        if (!merged) {
            return tl::unexpected(merged.error());
        }
        findSharedAddresses();
        return std::move(m_report);
    }

    Result<Report> exchanged()
    {
        for (int round = 0; round < mostRounds; ++round) {
            git::Remote remote(m_repository, m_request.address, m_request.access);
            const auto merged = receive(remote).and_then([this] { return merge(); });
            if (!merged) {
                return tl::unexpected(merged.error());
            }
            const auto isSent = Sending(m_repository, m_there, m_refused, m_report).to(remote);
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

    Result<> progress(git::TransferProgress::Step step, qint64 done, qint64 count) const
    {
        const auto &tell = m_request.access.progress;
        return tell && !tell({step, done, count, 0})
            ? Result<>(failure(Error::Code::Cancelled, m_request.address + u": stopped"_s))
            : Result<>();
    }

    /// Fetches what we do not have and sees whether it is ours to merge.
    Result<> receive(git::BranchSource &source)
    {
        const auto offered = source.branches();
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
        if (m_there.isEmpty()) {
            return {};
        }
        if (!m_there.contains(workspaceRef)) {
            return failure(Error::Code::Unsupported,
                           m_request.address + u": has no branch \"workspace\""_s);
        }
        return source.fetch(branchPatterns()).and_then([this] {
            return checkedFormat(m_repository, m_request.address, m_there.value(workspaceRef));
        });
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
        if (auto written = writeFormat(m_repository); !written) {
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
