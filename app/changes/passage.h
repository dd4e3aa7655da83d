// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/article.h>
#include <app/domain/claim.h>
#include <app/domain/revisionchange.h>
#include <app/domain/revisionmatch.h>
#include <app/text/lexicon.h>

namespace parallax::changes {

/// One revision with everything that is compared.
struct RevisionText
{
    Article article;
    QList<Sentence> sentences; ///< all but boilerplate
    QList<Claim> claims; ///< of these sentences
    text::Lexicon lexicon;

    [[nodiscard]] QString words(const TextSpan &span) const
    {
        return span.in(article.text).toString();
    }

    [[nodiscard]] ParagraphRole roleOf(qsizetype sentence) const
    {
        return article.paragraphs.at(sentences.at(sentence).paragraph).role;
    }
};

/// Whether sentences of this role tell the story, rather than tell of the article.
[[nodiscard]] bool isTelling(ParagraphRole role);

/// Sentences of one match, and the claims in them.
struct Passage
{
    const RevisionText &of;
    QList<qsizetype> sentences;
    TextSpan span; ///< from the first one's beginning to the last one's end
    QList<const Claim *> claims;

    Passage(const RevisionText &text, const QList<qsizetype> &indices);

    [[nodiscard]] QString words() const { return of.words(span); }
};

/// What was taken out and put in at one place of an edited passage; one of both may be missing.
struct EditPlace
{
    std::optional<TextSpan> removed;
    std::optional<TextSpan> added;
};

/// Words of \a before that stand no more, with those of \a after in their place.
[[nodiscard]] RevisionChange replacement(RevisionChange::Kind kind,
                                         const Passage &before,
                                         const TextSpan &was,
                                         const Passage &after,
                                         const TextSpan &is);

/// The edits of a match by their places. Edits at the same place stand between the same words that
/// were kept.
[[nodiscard]] QList<EditPlace>
editPlaces(const Passage &before, const Passage &after, const QList<WordEdit> &edits);

} // namespace parallax::changes
