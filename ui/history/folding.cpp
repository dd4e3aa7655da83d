// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folding.h"

#include <algorithm>

namespace parallax::ui {
namespace {

/// A line that stands for fewer saves no room.
constexpr qsizetype fewestFolded = 3;

/// A paragraph that is shown and stands in both revisions.
struct Pair
{
    qsizetype older = -1; ///< index of a paragraph; -1: none is the same
    qsizetype newer = -1;
};

/// Indices of the paragraphs that are shown.
QList<qsizetype> shown(const Article &article)
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        if (article.paragraphs.at(i).role != ParagraphRole::Boilerplate) {
            indices.append(i);
        }
    }
    return indices;
}

/// Sentences of a paragraph, first and behind the last.
std::pair<qsizetype, qsizetype> sentencesOf(const Paragraph &paragraph,
                                            const QList<TextSpan> &sentences)
{
    const auto begin =
        std::ranges::lower_bound(sentences, paragraph.span.begin, {}, &TextSpan::begin);
    const auto end =
        std::ranges::lower_bound(begin, sentences.cend(), paragraph.span.end, {}, &TextSpan::begin);
    return {begin - sentences.cbegin(), end - sentences.cbegin()};
}

/// The old sentence that each new one is, word by word and in its place; -1: none.
QList<qsizetype> unchangedSentences(const RevisionMatch &match)
{
    QList<qsizetype> same(match.newSentences.size(), -1);
    for (const SentenceMatch &one : match.matches) {
        if (one.kind == MatchKind::Unchanged && one.oldSentences.size() == 1
            && one.newSentences.size() == 1) {
            same[one.newSentences.first()] = one.oldSentences.first();
        }
    }
    for (const MatchEdits &edited : match.words) {
        for (const qsizetype sentence : match.matches.at(edited.match).newSentences) {
            same[sentence] = -1;
        }
    }
    return same;
}

QList<Pair> pairs(const Article &oldArticle, const Article &newArticle, const RevisionMatch &match)
{
    const QList<qsizetype> same = unchangedSentences(match);
    const QList<qsizetype> older = shown(oldArticle);
    QList<Pair> found;
    for (const qsizetype newer : shown(newArticle)) {
        const Paragraph &paragraph = newArticle.paragraphs.at(newer);
        const auto [begin, end] = sentencesOf(paragraph, match.newSentences);
        Pair pair{-1, newer};
        if (begin < end && same.at(begin) >= 0) {
            const qsizetype first = match.oldSentences.at(same.at(begin)).begin;
            const auto there = std::ranges::find_if(older, [&](qsizetype index) {
                return oldArticle.paragraphs.at(index).span.begin <= first
                    && first < oldArticle.paragraphs.at(index).span.end;
            });
            const bool isSame = there != older.cend()
                && oldArticle.paragraphs.at(*there).role == paragraph.role
                && oldArticle.paragraphs.at(*there).span.in(oldArticle.text)
                    == paragraph.span.in(newArticle.text);
            bool isInPlace = isSame && paragraph.role != ParagraphRole::Headline;
            for (qsizetype i = begin; isInPlace && i < end; ++i) {
                isInPlace = same.at(i) == same.at(begin) + (i - begin);
            }
            pair.older = isInPlace ? *there : -1;
        }
        found.append(pair);
    }
    return found;
}

} // namespace

QList<Fold> folds(const Article &oldArticle, const Article &newArticle, const RevisionMatch &match)
{
    const QList<qsizetype> older = shown(oldArticle);
    const QList<Pair> all = pairs(oldArticle, newArticle, match);
    QList<Fold> found;
    for (qsizetype begin = 0; begin < all.size();) {
        qsizetype end = begin + 1;
        qsizetype place = older.indexOf(all.at(begin).older);
        const bool beginsOld = place == 0;
        while (end < all.size() && place >= 0 && place + 1 < older.size()
               && all.at(end).older == older.at(place + 1)) {
            ++end;
            ++place;
        }
        const bool endsOld = place + 1 == older.size();
        // One paragraph stays on either side, but at the beginning and the end of both texts.
        const qsizetype first = begin == 0 && beginsOld ? begin : begin + 1;
        const qsizetype last = end == all.size() && endsOld ? end : end - 1;
        if (place >= 0 && last - first >= fewestFolded) {
            found.append({all.at(first).older, all.at(last - 1).older, all.at(first).newer,
                          all.at(last - 1).newer, last - first});
        }
        begin = end;
    }
    return found;
}

} // namespace parallax::ui
