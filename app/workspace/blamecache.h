// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "histories.h"

#include <app/domain/revisionmatch.h>

#include <QCache>
#include <QMutex>

namespace parallax::workspace {

/// Follows the sentences of an article through its revisions, as blamed() does, and keeps the
/// sentences of each text and the match of each pair of texts, by the content of the texts:
/// stepping through a history, and a revision that comes to it, cost one match and not all of them.
/// Any thread may ask.
class BlameCache
{
public:
    BlameCache();
    ~BlameCache();
    Q_DISABLE_COPY_MOVE(BlameCache)

    /// As blamed().
    [[nodiscard]] ArticleBlame
    blamed(const ArticleRecord &record, const QList<Article> &articles, qsizetype revision);

    /// Pairs of texts that had to be matched so far.
    [[nodiscard]] qsizetype matched() const;

private:
    [[nodiscard]] QList<Sentence> sentences(const QByteArray &key, const Article &article);
    [[nodiscard]] RevisionMatch match(const QByteArray &key,
                                      const Article &older,
                                      const QList<Sentence> &olderSentences,
                                      const Article &newer,
                                      const QList<Sentence> &newerSentences);

    mutable QMutex m_mutex; ///< of what follows; nothing is worked out under it
    QCache<QByteArray, QList<Sentence>> m_sentences; ///< by text
    QCache<QByteArray, RevisionMatch> m_matches; ///< by both texts
    qsizetype m_matched = 0;
};

} // namespace parallax::workspace
