// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passage.h"

#include <algorithm>

namespace parallax::changes {
namespace {

/// How many code units that both texts have stand before \a at; white space does not count.
qsizetype
keptBefore(const Passage &passage, qsizetype at, const QList<WordEdit> &edits, WordEdit::Kind kind)
{
    qsizetype count = 0;
    for (const qsizetype sentence : passage.sentences) {
        const TextSpan span = passage.of.sentences.at(sentence).span;
        for (qsizetype i = span.begin; i < std::min(span.end, at); ++i) {
            count += passage.of.article.text.at(i).isSpace() ? 0 : 1;
        }
    }
    for (const WordEdit &edit : edits) {
        if (edit.kind != kind) {
            continue;
        }
        for (qsizetype i = edit.span.begin; i < std::min(edit.span.end, at); ++i) {
            count -= passage.of.article.text.at(i).isSpace() ? 0 : 1;
        }
    }
    return count;
}

} // namespace

bool isTelling(ParagraphRole role)
{
    switch (role) {
    case ParagraphRole::Dateline:
    case ParagraphRole::Byline:
    case ParagraphRole::Credit:
    case ParagraphRole::Caption:
    case ParagraphRole::Correction:
    case ParagraphRole::Boilerplate:
        return false;
    default:
        return true;
    }
}

Passage::Passage(const RevisionText &text, const QList<qsizetype> &indices)
    : of(text)
    , sentences(indices)
    , span{text.sentences.at(indices.first()).span.begin,
           text.sentences.at(indices.last()).span.end}
{
    for (const Claim &claim : text.claims) {
        if (indices.contains(claim.sentence)) {
            claims.append(&claim);
        }
    }
}

RevisionChange replacement(RevisionChange::Kind kind,
                           const Passage &before,
                           const TextSpan &was,
                           const Passage &after,
                           const TextSpan &is)
{
    return {kind, before.of.words(was), after.of.words(is), before.span, after.span, {was}, {is}};
}

QList<EditPlace>
editPlaces(const Passage &before, const Passage &after, const QList<WordEdit> &edits)
{
    QList<EditPlace> places;
    qsizetype lastPlace = -1;
    for (const WordEdit &edit : edits) {
        const bool isRemoval = edit.kind == WordEdit::Kind::Delete;
        const qsizetype place =
            keptBefore(isRemoval ? before : after, edit.span.begin, edits, edit.kind);
        const bool isPartner = !isRemoval && place == lastPlace && !places.isEmpty()
            && places.last().removed && !places.last().added;
        if (!isPartner) {
            places.append(EditPlace());
        }
        (isRemoval ? places.last().removed : places.last().added) = edit.span;
        lastPlace = place;
    }
    return places;
}

} // namespace parallax::changes
