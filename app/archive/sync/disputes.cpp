// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "disputes.h"

#include <app/archive/annotationjson.h>
#include <app/archive/archive_p.h>
#include <app/archive/decisionjson.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::sync {
namespace {

/// The same words of the same article, in whatever revision.
bool isSamePlace(const TextSelector &one, const TextSelector &two)
{
    return one.article == two.article && one.exact == two.exact;
}

using Part = QList<TextSelector>;

bool hasPlace(const Part &part, const TextSelector &place)
{
    return std::ranges::any_of(
        part, [&place](const TextSelector &other) { return isSamePlace(place, other); });
}

/// Two places in different parts of \a different that \a same holds together.
std::optional<std::pair<TextSelector, TextSelector>> disputed(const AlignmentDecision &same,
                                                              const AlignmentDecision &different)
{
    Part together;
    for (const Part &part : same.parts) {
        together += part;
    }
    for (qsizetype i = 0; i < different.parts.size(); ++i) {
        for (const TextSelector &one : different.parts.at(i)) {
            for (qsizetype k = i + 1; hasPlace(together, one) && k < different.parts.size(); ++k) {
                for (const TextSelector &two : different.parts.at(k)) {
                    if (hasPlace(together, two)) {
                        return std::pair(one, two);
                    }
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace

QHash<QString, AlignmentDecision> storedDecisions(const git::Repository &repository)
{
    QHash<QString, AlignmentDecision> found;
    const QString tip = repository.target(decisionsRef).value_or(std::nullopt).value_or(QString());
    const auto files = tip.isEmpty() ? Result<QList<git::TreeFile>>()
                                     : checkedFiles(repository, BranchKind::Decisions, tip);
    for (const git::TreeFile &file : files.value_or(QList<git::TreeFile>())) {
        const auto decision =
            repository.blob(file.id).and_then(objectFromBytes).and_then(decisionFromJson);
        if (decision) {
            found.insert(file.id, *decision);
        }
    }
    return found;
}

QList<Disagreement> disputes(const QList<AlignmentDecision> &all, const QSet<DecisionId> &came)
{
    QList<Disagreement> found;
    for (const AlignmentDecision &same : all) {
        for (const AlignmentDecision &different : all) {
            const bool isNew = came.contains(same.id) || came.contains(different.id);
            if (!isNew || same.event != different.event || same.author == different.author
                || verdict(same.act) != Verdict::Same
                || verdict(different.act) != Verdict::Different) {
                continue;
            }
            if (const auto pair = disputed(same, different)) {
                const Disagreement one{Disagreement::Kind::Decision,
                                       pair->first.exact + u" / "_s + pair->second.exact,
                                       same.author, different.author};
                if (!found.contains(one)) {
                    found.append(one);
                }
            }
        }
    }
    return found;
}

} // namespace parallax::archive::sync
