// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace parallax::discrepancy {

/// Words that a reader may correct: resources/align/terminology.json, loadedterms.json and
/// antonyms.json.
struct TermLists
{
    /// A folded phrase, as words. Phrases of one set and equal tone are not told apart.
    struct Term
    {
        QStringList words;
        qsizetype tone = 0;
        bool hasPlural = true; ///< its plural names the same thing
    };

    QList<QList<Term>> referents; ///< sets of terms that newsrooms use for one thing
    /// Sets from this index on are of loadedterms.json: tone 0 is plain, every other one judges.
    qsizetype firstLoaded = 0;
    QList<std::pair<QString, QString>> opposites; ///< folded words of which only one can be true
    /// Indices of the sets with a term that begins with this folded word, ascending. A term of one
    /// word stands under its plurals, too.
    QHash<QString, QList<qsizetype>> referentsByWord;
    /// Likewise, of the noun right behind them: "older sister", "younger sister".
    QList<std::pair<QString, QString>> attributes;

    QSet<QString> oppositeWords; ///< all of `opposites`
    QSet<QString> attributeWords; ///< all of `attributes`

    [[nodiscard]] static TermLists shipped();
};

} // namespace parallax::discrepancy
