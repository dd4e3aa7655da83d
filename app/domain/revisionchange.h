// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>

#include <QList>
#include <QString>

#include <optional>

namespace parallax {

/// One thing that differs between two revisions of an article. Says what stood there and what
/// stands there, never why.
struct RevisionChange
{
    enum class Kind {
        CorrectionAdded, ///< the outlet's own note; `after` is the note
        CorrectionRemoved,
        Figure, ///< in a sentence that was edited: 40 → 52
        QuotationChanged,
        QuotationRemoved,
        QuotationAdded,
        AttributionLost, ///< the sentence names nobody any more who said it
        AttributionAdded,
        AttributionChanged,
        Hardened, ///< a hedge (`before`) went
        Softened, ///< a hedge (`after`) came
        Date, ///< another day or time of day
        Name, ///< another name, or another spelling of it, in the same place
        Headline,
        Standfirst,
        Caption,
        Byline,
        ClaimAdded, ///< a sentence that has no counterpart in the old text
        ClaimDropped, ///< a sentence that has no counterpart in the new text
        Wording, ///< other words in a sentence that was kept
        Moved, ///< the same sentence in another place
        Dateline, ///< the lines that say when and where, and agency credits
        Furniture, ///< what stands around the article: boxes, links, notices
        Spelling, ///< the same words, spelled otherwise
        Layout, ///< spaces, punctuation, other glyphs for the same mark, paragraphs joined
    };
    Kind kind = Kind::Figure;
    QString before; ///< the words that were there; may be empty
    QString after; ///< the words that are there; may be empty
    /// The sentence or paragraph they stand in, where they stand in the text.
    std::optional<TextSpan> oldSpan = std::nullopt;
    std::optional<TextSpan> newSpan = std::nullopt;
    /// The very words, ascending; empty where the whole sentence or paragraph is meant.
    QList<TextSpan> oldWords = {};
    QList<TextSpan> newWords = {};
    /// Index into ChangeSummary::notes of the outlet's note that speaks of this change; -1 when
    /// none of those that were read does. That is no proof that there is none elsewhere.
    qsizetype note = -1;
    friend bool operator==(const RevisionChange &, const RevisionChange &) = default;
};

/// A note by which an outlet tells of its own changes.
struct CorrectionNote
{
    QString text;
    std::optional<TextSpan> span; ///< into the newer text, where it stands there
    bool isNew = false; ///< the older revision does not have it
    bool isLater = false; ///< only a revision after the two compared has it
    friend bool operator==(const CorrectionNote &, const CorrectionNote &) = default;
};

/// What differs between two revisions of an article.
struct ChangeSummary
{
    QList<RevisionChange> changes; ///< in the order of the kinds, then of the text
    int added = 0; ///< sentences of the article itself: no byline, dateline, credit, correction
    int removed = 0;
    int edited = 0; ///< also split and merged ones
    int moved = 0;
    QList<CorrectionNote> notes = {}; ///< of the newer revision, and of later ones that were asked

    [[nodiscard]] bool isEmpty() const
    {
        return changes.isEmpty() && added + removed + edited + moved == 0;
    }

    friend bool operator==(const ChangeSummary &, const ChangeSummary &) = default;
};

/// Of what the article tells: everything but moves, spelling, layout and what stands around it.
[[nodiscard]] constexpr bool isOfContent(RevisionChange::Kind kind)
{
    return kind < RevisionChange::Kind::Moved;
}

/// Where a sentence of a revision comes from. Numbers are those of the revisions given.
struct SentenceOrigin
{
    qsizetype firstSeen = 0; ///< the oldest revision with the sentence or a part of it
    qsizetype lastChanged = 0; ///< the newest one that edited it; firstSeen when none did
    QList<qsizetype> changedIn; ///< all of them, ascending
    QList<qsizetype> movedIn; ///< ascending
    /// The newest revision that brought back a wording that an earlier one had and the one before
    /// had not.
    std::optional<qsizetype> returnedIn;
    friend bool operator==(const SentenceOrigin &, const SentenceOrigin &) = default;
};

} // namespace parallax
