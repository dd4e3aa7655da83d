// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What no other kind accounts for: other words, other spelling, other marks.

#include "findings.h"
#include "normalform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::changes {
namespace {

using Kind = RevisionChange::Kind;

/// A question is no statement, and words in quotation marks are somebody's: these marks mean
/// something. Signs of measure belong to numbers.
bool isMeaningful(QChar c)
{
    return u"?!؟¿¡\"“”„«»%‰٪#&@*"_s.contains(c) || !c.isPunct();
}

bool isMereMarks(QStringView words)
{
    return std::ranges::all_of(words, [](QChar c) { return c.isSpace() || !isMeaningful(c); });
}

QStringList wordsOf(QStringView text)
{
    return text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isSpelling(QStringView was, QStringView is)
{
    const QStringList olds = wordsOf(was);
    const QStringList news = wordsOf(is);
    if (olds.isEmpty() || olds.size() != news.size()) {
        // "e mail" and "email": the same letters, parted otherwise.
        return !olds.isEmpty() && !news.isEmpty()
            && normalForm(olds.join(QString())) == normalForm(news.join(QString()));
    }
    for (qsizetype i = 0; i < olds.size(); ++i) {
        if (olds.at(i) != news.at(i) && !isSpellingOf(olds.at(i), news.at(i))) {
            return false;
        }
    }
    return true;
}

Kind kindOf(const Passage &before, const Passage &after, const EditPlace &place)
{
    const QString was = place.removed ? before.of.words(*place.removed) : QString();
    const QString is = place.added ? after.of.words(*place.added) : QString();
    if ((isMereMarks(was) && isMereMarks(is)) || glyphForm(was) == glyphForm(is)) {
        return Kind::Layout;
    }
    return place.removed && place.added && isSpelling(was, is) ? Kind::Spelling : Kind::Wording;
}

/// Whether other changes account for all of the words, marks aside.
bool isToldOf(const Passage &passage,
              const std::optional<TextSpan> &span,
              const Changes &changes,
              QList<TextSpan> RevisionChange::*words)
{
    if (!span) {
        return true;
    }
    const auto isTold = [&](qsizetype at) {
        return std::ranges::any_of(changes, [&](const RevisionChange &change) {
            return std::ranges::any_of(change.*words, [at](const TextSpan &told) {
                return told.begin <= at && at < told.end;
            });
        });
    };
    for (qsizetype at = span->begin; at < span->end; ++at) {
        const QChar c = passage.of.article.text.at(at);
        if ((c.isLetterOrNumber() || c.isSurrogate()) && !isTold(at)) {
            return false;
        }
    }
    return true;
}

/// Whether a place has words at all that another change tells of.
bool isTouched(const std::optional<TextSpan> &span,
               const Changes &changes,
               QList<TextSpan> RevisionChange::*words)
{
    return span && std::ranges::any_of(changes, [&](const RevisionChange &change) {
               return std::ranges::any_of(change.*words, [&span](const TextSpan &told) {
                   return told.overlap(*span) > 0;
               });
           });
}

QString joinedWords(const Passage &passage, const QList<TextSpan> &spans)
{
    QStringList words;
    for (const TextSpan &span : spans) {
        words.append(passage.of.words(span).simplified());
    }
    return words.join(u" … "_s);
}

} // namespace

void findWording(const Passage &before,
                 const Passage &after,
                 const QList<EditPlace> &places,
                 Changes &changes)
{
    const Changes told = changes;
    for (const Kind kind : {Kind::Wording, Kind::Spelling, Kind::Layout}) {
        RevisionChange change{kind, {}, {}, before.span, after.span};
        for (const EditPlace &place : places) {
            const bool isTold = (isTouched(place.removed, told, &RevisionChange::oldWords)
                                 || isTouched(place.added, told, &RevisionChange::newWords))
                && isToldOf(before, place.removed, told, &RevisionChange::oldWords)
                && isToldOf(after, place.added, told, &RevisionChange::newWords);
            if (isTold || kindOf(before, after, place) != kind) {
                continue;
            }
            if (place.removed) {
                change.oldWords.append(*place.removed);
            }
            if (place.added) {
                change.newWords.append(*place.added);
            }
        }
        if (!change.oldWords.isEmpty() || !change.newWords.isEmpty()) {
            change.before = joinedWords(before, change.oldWords);
            change.after = joinedWords(after, change.newWords);
            changes.append(change);
        }
    }
}

void findParagraphs(const RevisionText &before,
                    const RevisionText &after,
                    const RevisionMatch &match,
                    Changes &changes)
{
    for (qsizetype k = 1; k < match.matches.size(); ++k) {
        const SentenceMatch &one = match.matches.at(k - 1);
        const SentenceMatch &next = match.matches.at(k);
        const qsizetype oldA = one.oldSentences.last();
        const qsizetype oldB = next.oldSentences.first();
        const qsizetype newA = one.newSentences.last();
        const qsizetype newB = next.newSentences.first();
        if (oldB != oldA + 1 || newB != newA + 1) {
            continue;
        }
        const bool wasParted =
            before.sentences.at(oldA).paragraph != before.sentences.at(oldB).paragraph;
        const bool isParted =
            after.sentences.at(newA).paragraph != after.sentences.at(newB).paragraph;
        if (wasParted == isParted) {
            continue;
        }
        const auto between = [](const RevisionText &text, qsizetype a, qsizetype b) {
            return TextSpan{text.sentences.at(a).span.end, text.sentences.at(b).span.begin};
        };
        changes.append({Kind::Layout,
                        wasParted ? u"¶"_s : QString(),
                        isParted ? u"¶"_s : QString(),
                        before.sentences.at(oldB).span,
                        after.sentences.at(newB).span,
                        {between(before, oldA, oldB)},
                        {between(after, newA, newB)}});
    }
}

} // namespace parallax::changes
