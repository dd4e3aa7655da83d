// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "followedplaces.h"

#include <app/align/revisionmatcher.h>
#include <app/text/sentences.h>

#include <algorithm>

namespace parallax::workspace {
namespace {

/// The revision that the words were chosen in, or null.
const Article *chosenIn(const TextSelector &selector, const ComparedArticle &article)
{
    const qsizetype known = std::min(article.otherRecords.size(), article.otherRevisions.size());
    for (qsizetype index = 0; index < known; ++index) {
        if (article.otherRecords.at(index).id == selector.revision) {
            return &article.otherRevisions.at(index);
        }
    }
    return nullptr;
}

} // namespace

std::optional<TextSpan> followedPlace(const TextSelector &selector, const ComparedArticle &article)
{
    const Article *older = chosenIn(selector, article);
    if (older == nullptr) {
        return std::nullopt;
    }
    const text::Lexicon lexicon = text::Lexicon::forLanguage(older->language);
    const QList<Sentence> sentences = text::sentences(*older, lexicon);
    const RevisionMatch match =
        align::revisionMatch(older->text, sentences, article.article.text, article.sentences);
    std::optional<TextSpan> place;
    for (const SentenceMatch &one : match.matches) {
        const bool isTheirs = std::ranges::any_of(one.oldSentences, [&](qsizetype sentence) {
            return match.oldSentences.at(sentence).overlap(selector.span) > 0;
        });
        for (const qsizetype sentence : isTheirs ? one.newSentences : QList<qsizetype>()) {
            const TextSpan &now = match.newSentences.at(sentence);
            place = place
                ? TextSpan{std::min(place->begin, now.begin), std::max(place->end, now.end)}
                : now;
        }
    }
    return place;
}

} // namespace parallax::workspace
