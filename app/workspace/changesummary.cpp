// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changesummary.h"

#include <app/align/revisionmatcher.h>
#include <app/changes/changes.h>
#include <app/claims/claims.h>
#include <app/text/sentences.h>

namespace parallax::workspace {
namespace {

changes::RevisionText textOf(Article article)
{
    const auto lexicon = text::Lexicon::forLanguage(article.language);
    auto sentences = text::sentences(article, lexicon);
    auto claims = claims::findClaims(article, sentences, 0, lexicon);
    return {std::move(article), std::move(sentences), std::move(claims), lexicon};
}

/// What is told of by a number only, or not at all.
bool isQuiet(const RevisionChange &change)
{
    return change.kind > RevisionChange::Kind::Byline;
}

} // namespace

RevisionDifference
differenceBetween(Article oldArticle, Article newArticle, const QList<Article> &later)
{
    changes::RevisionText older = textOf(std::move(oldArticle));
    changes::RevisionText newer = textOf(std::move(newArticle));
    RevisionMatch match = align::revisionMatch(older.article.text, older.sentences,
                                               newer.article.text, newer.sentences);
    ChangeSummary changes = changes::changesOf(older, newer, match, later);
    return {std::move(older.article), std::move(newer.article), std::move(match),
            std::move(changes)};
}

ChangeSummary changesBetween(const Article &oldArticle, const Article &newArticle)
{
    ChangeSummary summary = differenceBetween(oldArticle, newArticle).changes;
    summary.changes.removeIf(&isQuiet);
    return summary;
}

} // namespace parallax::workspace
