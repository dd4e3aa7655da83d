// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sending.h"

#include "counts.h"
#include "incoming.h"

#include <app/archive/archive_p.h>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {

Sending::Sending(const git::Repository &repository,
                 const QHash<QString, QString> &there,
                 const QSet<QString> &refused,
                 Report &report)
    : m_repository(repository)
    , m_there(there)
    , m_refused(refused)
    , m_report(report)
{
}

/// Our branches that the remote does not have as they are.
Result<QList<git::SentBranch>> Sending::unsent()
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
            m_report.problems.append(
                {Finding::Severity::Broken, name, here ? u"names nothing"_s : here.error().detail});
            continue;
        }
        if (**here != there) {
            branches.append({name, there, **here});
        }
    }
    return branches;
}

Result<bool> Sending::to(git::Remote &remote)
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
        m_report.problems.append({Finding::Severity::Warning, name,
                                  u"the remote did not take it: "_s + refusal.section(u": "_s, 1)});
    }
    for (const git::SentBranch &branch : std::as_const(*branches)) {
        if (!refused.contains(branch.name)) {
            countSent(branch);
        }
    }
    return true;
}

bool Sending::isDamaged(const git::SentBranch &branch)
{
    if (*branchKind(branch.name) != BranchKind::Article) {
        return false;
    }
    const auto checked = checkedRevisions(m_repository, {branch.name.mid(articleRefs.size())},
                                          branch.expected, branch.target);
    if (!checked) {
        m_report.problems.append(
            {Finding::Severity::Broken, branch.name.mid(qsizetype{11}), checked.error().detail});
    } else {
        m_revisions.insert(branch.name, *checked);
    }
    return !checked;
}

void Sending::countSent(const git::SentBranch &branch)
{
    const BranchKind kind = *branchKind(branch.name);
    if (kind == BranchKind::Article) {
        if (const int revisions = m_revisions.value(branch.name); revisions > 0) {
            add(m_report.sent.articles,
                {{branch.name.mid(articleRefs.size())}, revisions, branch.expected.isEmpty()});
        }
        return;
    }
    add(m_report.sent.files, counted(kind, changedFiles(m_repository, kind, branch)));
}

} // namespace parallax::archive::sync
