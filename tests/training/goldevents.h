// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>

#include <QSet>

namespace parallax::training {

/// A sentence of an article: outlet number, sentence number (headline 0).
using SentenceId = std::pair<qsizetype, qsizetype>;
using SentenceLink = std::pair<SentenceId, SentenceId>; ///< smaller id first

/// One event annotated by hand.
struct GoldEvent
{
    QString name;
    QList<ComparedArticle> articles;
    QList<Claim> claims;
    QList<QList<SentenceId>> sentencesOf; ///< of each claim
    QSet<SentenceLink> required;
    QSet<SentenceLink> optional;
};

/// The events of all *.json files of a folder, by file name.
[[nodiscard]] QList<GoldEvent> goldEvents(const QString &folder);
/// The same event told by two of its outlets only, every choice of two.
[[nodiscard]] QList<GoldEvent> duos(const GoldEvent &event);

} // namespace parallax::training
