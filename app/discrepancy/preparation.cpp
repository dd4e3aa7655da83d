// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparation.h"

#include "figurewords.h"
#include "names.h"
#include "termplaces.h"

#include <app/async/inblocks.h>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

void prepareOne(ClaimView &view, const TermLists &lists)
{
    const QHash<QString, QString> &dayParts = view.lexicon.table(u"day-parts"_s);
    view.figures = comparedFigures(view);
    for (const NameMention &name : view.claim->names)
        view.nameParts.append(nameParts(name, view.lexicon));
    view.termSets = setsIn(view, lists.referentsByWord);
    for (qsizetype i = 0; i < view.tokens.size(); ++i) {
        const text::Token &token = view.tokens.at(i);
        if (lists.oppositeWords.contains(token.folded))
            view.oppositeTokens.append(i);
        if (lists.attributeWords.contains(token.folded))
            view.attributeTokens.append(i);
        if (dayParts.contains(token.folded) && !view.isQuoted(token.span))
            view.dayPartTokens.append(i);
    }
}

} // namespace

void prepare(QList<ClaimView> &views, const TermLists &lists)
{
    constexpr qsizetype LeastClaims = 64; // a thread less is nothing against their work
    ClaimView *const written = views.data(); // every block writes to its own only
    async::inBlocks(views.size(), LeastClaims, [&](qsizetype begin, qsizetype end) {
        for (qsizetype k = begin; k < end; ++k)
            prepareOne(written[k], lists);
    });
}

} // namespace parallax::discrepancy
