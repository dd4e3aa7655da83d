// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <app/domain/claim.h>
#include <app/domain/revision.h>
#include <app/domain/revisionmatch.h>
#include <app/workspace/workspace.h>

#include <QJsonObject>

namespace parallax::cli {

/// An address that a list or TimeMap names: {"url","kind","title","datetime"}.
[[nodiscard]] QJsonObject addressObject(const fetch::ListedAddress &address);

/// Time in the contract's form, or null.
[[nodiscard]] QJsonValue timeValue(const std::optional<QDateTime> &time);
[[nodiscard]] QJsonObject revisionObject(const Revision &revision);
[[nodiscard]] QJsonObject articleObject(const ArticleRecord &record);
[[nodiscard]] QJsonObject eventObject(const Event &event);
/// One document of `extract`; \a number is 0 when the file holds one revision only.
[[nodiscard]] QJsonObject extractObject(const QString &file,
                                        const Article &article,
                                        const QList<Sentence> &sentences,
                                        int number);
/// The contract of `diff`.
[[nodiscard]] QJsonObject
differenceObject(const workspace::Workspace::RevisionDifference &difference);

} // namespace parallax::cli
