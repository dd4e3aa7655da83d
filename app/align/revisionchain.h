// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/comparison.h>
#include <app/domain/revisionmatch.h>
#include <app/text/lexicon.h>

#include <map>

namespace parallax::align {

/// The revisions of one article, oldest first, through which a wording is followed. A re-extraction
/// is no edit by the outlet: it stands for the revision it was made from.
class RevisionChain
{
public:
    explicit RevisionChain(const ComparedArticle &compared);

    struct Link
    {
        Article article;
        Revision record; ///< default when nothing is stored
        int number = 1;
        QList<Sentence> sentences;
    };

    [[nodiscard]] const QList<Link> &links() const { return m_links; }

    /// Index of the revision that takes part in the comparison.
    [[nodiscard]] qsizetype compared() const { return m_compared; }

    /// What became of one wording.
    struct Course
    {
        qsizetype first = 0; ///< index of the oldest link that has it
        QList<ClaimChange> changes; ///< oldest first
        std::optional<qsizetype>
            dropped; ///< index of the link that no longer has it, nor any newer
    };

    /// Follows the words at \a span of link \a at to both ends of the chain.
    [[nodiscard]] Course followed(qsizetype at, const TextSpan &span);
    /// The oldest link that has these very words, and where.
    [[nodiscard]] std::optional<std::pair<qsizetype, TextSpan>> find(const QString &words) const;

private:
    const RevisionMatch &match(qsizetype older);
    std::optional<TextSpan> stepped(qsizetype from, const TextSpan &span, bool isBack);
    [[nodiscard]] ClaimChange
    change(qsizetype older, const TextSpan &before, const TextSpan &after) const;
    [[nodiscard]] bool isSame(const QString &before, const QString &after) const;

    QList<Link> m_links;
    qsizetype m_compared = 0;
    text::Lexicon m_lexicon;
    std::map<qsizetype, RevisionMatch> m_matches; ///< of a link and the next one
};

} // namespace parallax::align
