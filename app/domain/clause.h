// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/textspan.h>

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parallax {

/// A phrase beside the verb and its objects: "in Paris", "on Monday", "to reporters".
struct ClauseAdjunct
{
    enum class Kind { Place, Time, Addressee, Topic, Other };
    Kind kind = Kind::Other;
    QString
        preposition; ///< folded; empty for a bare "Monday" and for "reporters" in "told reporters"
    TextSpan span; ///< the noun phrase, without the preposition
    friend bool operator==(const ClauseAdjunct &, const ClauseAdjunct &) = default;
};

/// A noun that names an act: "resignation".
struct ActNoun
{
    TextSpan span;
    QStringList classes; ///< as Clause::classes
    friend bool operator==(const ActNoun &, const ActNoun &) = default;
};

/// One proposition of a sentence: who does what to whom, where and when, as far as it was
/// recognised. All spans are into the article's text. What was not recognised is empty, never
/// guessed to be something else.
struct Clause
{
    enum class Role {
        Main, ///< the outlet's own statement, or a headline's fragment
        Attribution, ///< "Mr X told reporters on Monday that", ", according to Y"
        Content, ///< what somebody is said to have said, thought or shown; parent: its frame
        Coordinate, ///< "and did y"; parent: the clause it goes on
        Relative, ///< "who did y"
        Subordinate, ///< "after it did y"
        Participle, ///< "killing 12", "killed in the blast"
        Infinitive, ///< "to do y"
        Apposition, ///< "a former aide": says what its subject is, has no verb
    };
    Role role = Role::Main;
    qsizetype parent = -1; ///< index into the same list; -1: depends on no other clause
    TextSpan span; ///< from its first to its last word; may enclose other clauses
    QList<TextSpan> parts; ///< its own words; disjoint from those of all other clauses, ascending

    TextSpan verbGroup; ///< "had not been arrested"; empty without a verb
    QString lemma; ///< of the main verb, with its particle: "arrest", "step down"
    QStringList classes; ///< acts the verb may tell (verbs.tsv), most typical first; may be empty
    QStringList opposites; ///< acts that say the opposite of `classes`
    bool isNegated = false; ///< "did not", "never", "refused to" (of what was refused)
    bool isModal = false; ///< may, could, should, and what somebody plans, wants or is asked to do
    bool isFuture = false; ///< will, is going to, headline's "to do"
    bool isPassive = false;

    std::optional<TextSpan> subject; ///< grammatical; may lie outside of the clause
    bool isSubjectInherited = false; ///< `subject` stands in another clause
    QList<TextSpan> objects; ///< noun phrases after the verb without preposition
    QList<ClauseAdjunct> adjuncts;
    std::optional<TextSpan> agent; ///< who does it, in active and passive alike
    std::optional<TextSpan> patient; ///< to whom or what it is done
    QList<ActNoun> actNouns; ///< in its own words
    friend bool operator==(const Clause &, const Clause &) = default;
};

} // namespace parallax
