// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readhistories.h"

#include <app/archive/articlekey.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::workspace {
namespace {

struct Dated
{
    Article article;
    Capture capture;
};

/// Times first, unknown ones last.
bool isEarlier(const Dated &a, const Dated &b)
{
    const std::optional<QDateTime> &left = a.article.observed;
    const std::optional<QDateTime> &right = b.article.observed;
    return left && (!right || *left < *right);
}

ReadHistory inTrueOrder(const ReadHistory &history)
{
    QList<Dated> all;
    for (qsizetype i = 0; i < history.captures.size(); ++i) {
        all.append({history.history.revisions.at(i), history.captures.at(i)});
    }
    std::ranges::stable_sort(all, isEarlier);
    ReadHistory sorted;
    sorted.stem = history.stem;
    for (const Dated &one : std::as_const(all)) {
        const Article *before =
            sorted.history.revisions.isEmpty() ? nullptr : &sorted.history.revisions.constLast();
        if (before != nullptr && before->text == one.article.text
            && before->observed == one.article.observed) {
            continue;
        }
        sorted.history.revisions.append(one.article);
        sorted.captures.append(one.capture);
    }
    return sorted;
}

} // namespace

QList<ReadHistory> joinedHistories(const QList<ReadHistory> &histories)
{
    QList<ReadHistory> joined;
    QStringList addresses;
    QHash<QString, qsizetype> byAddress;
    QHash<QString, qsizetype> byStem;
    for (const ReadHistory &history : histories) {
        const QString address =
            archive::canonicalAddress(history.history.revisions.constFirst().url);
        qsizetype at = address.isEmpty() ? -1 : byAddress.value(address, -1);
        if (at < 0 && !history.stem.isNull()) {
            at = byStem.value(history.stem, -1);
            // Two addresses are two articles, whatever their files are called.
            const bool isOther = at >= 0 && !address.isEmpty() && !addresses.at(at).isEmpty();
            at = isOther ? -1 : at;
        }
        if (at < 0) {
            at = joined.size();
            joined.append(history);
            addresses.append(address);
        } else {
            joined[at].history.revisions += history.history.revisions;
            joined[at].captures += history.captures;
        }
        if (!address.isEmpty()) {
            byAddress.insert(address, at);
            addresses[at] = address;
        }
        if (!history.stem.isNull() && !byStem.contains(history.stem)) {
            byStem.insert(history.stem, at);
        }
    }
    for (ReadHistory &history : joined) {
        history = history.captures.size() > 1 ? inTrueOrder(history) : history;
    }
    return joined;
}

} // namespace parallax::workspace
