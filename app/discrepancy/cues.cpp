// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cues.h"

#include <algorithm>

namespace parallax::discrepancy {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestPhrase = 4; ///< words of "could not be confirmed"
/// Words behind a cue among which the first content word shows the clause that it is about.
constexpr qsizetype Reach = 4;

/// The month, or a name: what is listed is written small, but at the begin of a sentence.
bool isName(const ClaimView &view, const text::Token &token)
{
    return token.folded == "may"_L1 && token.span.in(view.text()).front().isUpper();
}

qsizetype clauseAt(const ClaimView &view, qsizetype token)
{
    const TextSpan &span = view.tokens.at(token).span;
    const QList<Clause> &clauses = view.claim->clauses;
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        for (const TextSpan &part : clauses.at(i).parts) {
            if (part.overlap(span) > 0)
                return i;
        }
    }
    return -1;
}

/// The clause of what the cue is about, or -1.
qsizetype clauseOf(const ClaimView &view, const Cue &cue)
{
    qsizetype token = -1;
    for (qsizetype i = cue.after; i < std::min(view.tokens.size(), cue.after + Reach); ++i) {
        if (view.tokens.at(i).kind == text::Token::Kind::Punctuation)
            break;
        token = i;
        if (!view.tokens.at(i).isFunctionWord)
            break;
    }
    const qsizetype behind = token < 0 ? -1 : clauseAt(view, token);
    return behind < 0 ? clauseAt(view, cue.first) : behind;
}

bool goesOn(const Clause &clause)
{
    return clause.role == Clause::Role::Content || clause.role == Clause::Role::Coordinate
        || clause.role == Clause::Role::Participle || clause.role == Clause::Role::Infinitive;
}

QList<Cue> foundCues(const ClaimView &view, const QString &list)
{
    const QSet<QString> &phrases = view.lexicon.list(list);
    const QSet<QString> &openings = view.lexicon.firstWords(list);
    QList<Cue> found;
    for (qsizetype i = 0; i < view.tokens.size(); ++i) {
        const text::Token &token = view.tokens.at(i);
        if (!openings.contains(token.folded) || isName(view, token) || view.isQuoted(token.span))
            continue;
        QString phrase;
        qsizetype after = i;
        for (qsizetype k = i; k < std::min(view.tokens.size(), i + LongestPhrase); ++k) {
            phrase += (k == i ? QString() : u" "_s) + view.tokens.at(k).folded;
            if (phrases.contains(phrase))
                after = k + 1;
        }
        if (after > i) {
            found.append({i, after});
            i = after - 1;
        }
    }
    return found;
}

struct CuesByList : KeptBy<QString, QList<Cue>>
{
    using KeptBy::KeptBy;
};

} // namespace

TextSpan Cue::span(const ClaimView &view) const
{
    return {view.tokens.at(first).span.begin, view.tokens.at(after - 1).span.end};
}

QList<Cue> cues(const ClaimView &view, const QString &list)
{
    return view.fact<CuesByList>().of(list, [&] { return foundCues(view, list); });
}

QList<qsizetype> scopeOf(const ClaimView &view, const Cue &cue)
{
    const QList<Clause> &clauses = view.claim->clauses;
    const qsizetype main = clauseOf(view, cue);
    if (main < 0)
        return {};
    QList<qsizetype> inside{main};
    for (qsizetype k = 0; k < inside.size(); ++k) {
        for (qsizetype i = 0; i < clauses.size(); ++i) {
            if (clauses.at(i).parent == inside.at(k) && goesOn(clauses.at(i))
                && clauses.at(i).span.begin >= view.tokens.at(cue.first).span.begin
                && !inside.contains(i))
                inside.append(i);
        }
    }
    QList<TextSpan> spans;
    for (const qsizetype i : std::as_const(inside))
        spans += clauses.at(i).parts;
    if (clauses.at(main).subject)
        spans.append(*clauses.at(main).subject);
    QList<qsizetype> tokens;
    for (qsizetype i = 0; i < view.tokens.size(); ++i) {
        const bool isOwn = i >= cue.first && i < cue.after;
        const bool isInside = std::any_of(spans.cbegin(), spans.cend(), [&](const TextSpan &span) {
            return span.overlap(view.tokens.at(i).span) > 0;
        });
        if (!isOwn && isInside)
            tokens.append(i);
    }
    return tokens;
}

} // namespace parallax::discrepancy
