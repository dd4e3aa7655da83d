// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisionchanges.h"

#include <QHash>

#include <algorithm>

namespace parallax::ui {
namespace {

bool lies(const TextSpan &span, const QString &text)
{
    return span.begin >= 0 && span.begin < span.end && span.end <= text.size();
}

/// The places of all code units of some sentences, one after the other.
QList<qsizetype>
places(const QList<qsizetype> &sentences, const QList<TextSpan> &spans, const QString &text)
{
    QList<qsizetype> all;
    for (const qsizetype sentence : sentences) {
        if (sentence < 0 || sentence >= spans.size() || !lies(spans.at(sentence), text)) {
            continue;
        }
        for (qsizetype place = spans.at(sentence).begin; place < spans.at(sentence).end; ++place) {
            all.append(place);
        }
    }
    return all;
}

/// Walks both wordings of one match at the same pace: what is in no edit stands in both.
class MatchWalk
{
public:
    MatchWalk(const QString &older, const QString &newer, RevisionChanges &changes)
        : m_older(older)
        , m_newer(newer)
        , m_changes(changes)
    {
    }

    void walk(const QList<qsizetype> &oldPlaces,
              const QList<qsizetype> &newPlaces,
              const QList<WordEdit> &edits)
    {
        QHash<qsizetype, TextSpan> deletions;
        QHash<qsizetype, TextSpan> insertions;
        for (const WordEdit &edit : edits) {
            const bool isDeletion = edit.kind == WordEdit::Kind::Delete;
            if (lies(edit.span, isDeletion ? m_older : m_newer)) {
                (isDeletion ? deletions : insertions).insert(edit.span.begin, edit.span);
            }
        }
        const qsizetype newEnd = newPlaces.isEmpty() ? 0 : newPlaces.last() + 1;
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < oldPlaces.size() || j < newPlaces.size()) {
            const bool hasOld = i < oldPlaces.size();
            const bool hasNew = j < newPlaces.size();
            if (hasOld && deletions.contains(oldPlaces.at(i))) {
                const TextSpan span = deletions.value(oldPlaces.at(i));
                m_changes.removed.append(
                    {hasNew ? newPlaces.at(j) : newEnd, span.in(m_older).toString()});
                i += span.length();
            } else if (hasNew && insertions.contains(newPlaces.at(j))) {
                const TextSpan span = insertions.value(newPlaces.at(j));
                m_changes.inserted.append(span);
                j += span.length();
            } else {
                step(hasOld ? m_older.at(oldPlaces.at(i)) : QChar(),
                     hasNew ? m_newer.at(newPlaces.at(j)) : QChar(), i, j);
            }
        }
    }

private:
    /// White space may differ without being an edit; everything else goes in step.
    static void step(QChar old, QChar now, qsizetype &i, qsizetype &j)
    {
        if (old == now || now.isNull() || old.isNull()) {
            ++i;
            ++j;
        } else if (old.isSpace()) {
            ++i;
        } else if (now.isSpace()) {
            ++j;
        } else {
            ++i;
            ++j;
        }
    }

    const QString &m_older;
    const QString &m_newer;
    RevisionChanges &m_changes;
};

} // namespace

RevisionChanges
revisionChanges(const Article &older, const Article &newer, const RevisionMatch &match)
{
    RevisionChanges changes;
    QHash<qsizetype, qsizetype> endInNew; // old sentence → end of what became of it
    for (const SentenceMatch &one : match.matches) {
        const QList<qsizetype> now = places(one.newSentences, match.newSentences, newer.text);
        for (const qsizetype old : one.oldSentences) {
            endInNew.insert(old, now.isEmpty() ? 0 : now.last() + 1);
        }
        if (one.kind == MatchKind::Moved) {
            for (const qsizetype sentence : one.newSentences) {
                if (sentence >= 0 && sentence < match.newSentences.size()
                    && lies(match.newSentences.at(sentence), newer.text)) {
                    changes.moved.append(match.newSentences.at(sentence));
                }
            }
        }
    }
    MatchWalk walk(older.text, newer.text, changes);
    for (const MatchEdits &edits : match.words) {
        if (edits.match >= 0 && edits.match < match.matches.size()) {
            const SentenceMatch &one = match.matches.at(edits.match);
            walk.walk(places(one.oldSentences, match.oldSentences, older.text),
                      places(one.newSentences, match.newSentences, newer.text), edits.edits);
        }
    }
    for (const qsizetype sentence : match.added) {
        if (sentence >= 0 && sentence < match.newSentences.size()
            && lies(match.newSentences.at(sentence), newer.text)) {
            changes.inserted.append(match.newSentences.at(sentence));
        }
    }
    for (const qsizetype sentence : match.removed) {
        if (sentence < 0 || sentence >= match.oldSentences.size()
            || !lies(match.oldSentences.at(sentence), older.text)) {
            continue;
        }
        qsizetype before = sentence - 1;
        while (before >= 0 && !endInNew.contains(before)) {
            --before;
        }
        changes.removed.append({before >= 0 ? endInNew.value(before) : 0,
                                match.oldSentences.at(sentence).in(older.text).toString()});
    }
    const auto byBegin = [](const TextSpan &a, const TextSpan &b) {
        return a.begin < b.begin;
    };
    std::stable_sort(changes.inserted.begin(), changes.inserted.end(), byBegin);
    std::stable_sort(changes.moved.begin(), changes.moved.end(), byBegin);
    std::stable_sort(changes.removed.begin(), changes.removed.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    return changes;
}

} // namespace parallax::ui
