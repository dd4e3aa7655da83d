// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clauses.h"

#include "predicates.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

bool isMark(WordKind kind)
{
    return kind == WordKind::Comma || kind == WordKind::Break;
}

/// The spans of the words of each node, punctuation at their edges left out.
QList<QList<TextSpan>> partsOf(const ClauseTree &tree)
{
    QList<QList<TextSpan>> parts(tree.nodes.size());
    qsizetype last = -1; // node of the last word that is no mark
    for (qsizetype i = 0; i < tree.words.size(); ++i) {
        const Word &word = tree.words[i];
        if (isMark(word.kind)) {
            continue;
        }
        QList<TextSpan> &own = parts[tree.owners[i]];
        if (last == tree.owners[i] && !own.isEmpty()) {
            own.last().end = word.span.end;
        } else {
            own.append(word.span);
        }
        last = tree.owners[i];
    }
    return parts;
}

void shift(std::optional<TextSpan> *span, qsizetype by)
{
    if (*span) {
        *span = (*span)->shifted(by);
    }
}

void shift(Clause *clause, qsizetype by)
{
    clause->span = clause->span.shifted(by);
    clause->verbGroup = clause->verbGroup.isEmpty() ? TextSpan() : clause->verbGroup.shifted(by);
    shift(&clause->subject, by);
    shift(&clause->agent, by);
    shift(&clause->patient, by);
    for (TextSpan &span : clause->parts) {
        span = span.shifted(by);
    }
    for (TextSpan &span : clause->objects) {
        span = span.shifted(by);
    }
    for (ClauseAdjunct &adjunct : clause->adjuncts) {
        adjunct.span = adjunct.span.shifted(by);
    }
    for (ActNoun &noun : clause->actNouns) {
        noun.span = noun.span.shifted(by);
    }
}

/// What is known about a sentence besides its text; spans are into it.
struct Known
{
    QList<TextSpan> names;
    QList<TextSpan> dates;
    std::optional<TextSpan> attribution;
};

QList<Clause> wholeSentence(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) {
        return {};
    }
    Clause clause;
    const qsizetype begin = trimmed.data() - text.data();
    clause.span = {begin, begin + trimmed.size()};
    clause.parts = {clause.span};
    return {clause};
}

QList<Clause> clausesOf(QStringView text, const Known &known, const text::Lexicon &lexicon)
{
    if (lexicon.table(u"verbs"_s).isEmpty()) {
        return wholeSentence(text);
    }
    const ClauseTree tree = clauseTree(text, known.names, known.attribution, lexicon);
    const QList<QList<TextSpan>> parts = partsOf(tree);
    QList<qsizetype> order;
    for (qsizetype i = 0; i < tree.nodes.size(); ++i) {
        if (!parts[i].isEmpty()) {
            order.append(i);
        }
    }
    if (order.isEmpty()) {
        return wholeSentence(text);
    }
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return parts[a].first().begin < parts[b].first().begin;
    });
    QList<qsizetype> places(tree.nodes.size(), -1);
    for (qsizetype i = 0; i < order.size(); ++i) {
        places[order[i]] = i;
    }
    const PredicateReader predicates(tree, known.dates, lexicon);
    QList<Clause> clauses;
    clauses.reserve(order.size());
    for (const qsizetype node : order) {
        Clause clause;
        clause.role = tree.nodes[node].role;
        qsizetype parent = tree.nodes[node].parent;
        while (parent >= 0 && places[parent] < 0) { // a clause without words of its own
            parent = tree.nodes[parent].parent;
        }
        clause.parent = parent < 0 ? -1 : places[parent];
        clause.parts = parts[node];
        clause.span = {parts[node].first().begin, parts[node].last().end};
        predicates.read(node, &clause);
        clauses.append(std::move(clause));
    }
    return clauses;
}

template <typename Mention>
QList<TextSpan> spansIn(const QList<Mention> &mentions, const TextSpan &sentence)
{
    QList<TextSpan> spans;
    for (const Mention &mention : mentions) {
        if (sentence.contains(mention.span)) {
            spans.append(mention.span.shifted(-sentence.begin));
        }
    }
    return spans;
}

} // namespace

QList<Clause> clauses(const Article &article, const Claim &claim, const text::Lexicon &lexicon)
{
    Known known;
    known.names = spansIn(claim.names, claim.span);
    known.dates = spansIn(claim.dates, claim.span);
    if (claim.attribution && claim.span.contains(*claim.attribution)) {
        known.attribution = claim.attribution->shifted(-claim.span.begin);
    }
    QList<Clause> found = clausesOf(claim.span.in(article.text), known, lexicon);
    for (Clause &clause : found) {
        shift(&clause, claim.span.begin);
    }
    return found;
}

QList<Clause> clauses(QStringView text, const text::Lexicon &lexicon)
{
    return clausesOf(text, {}, lexicon);
}

} // namespace parallax::claims
