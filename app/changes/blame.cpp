// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blame.h"

#include "normalform.h"

#include <QHash>

#include <algorithm>

namespace parallax::changes {
namespace {

/// A wording that some revision had: since when the sentence is known, and who had it last.
struct KnownWording
{
    qsizetype firstSeen = 0;
    qsizetype lastHad = 0;
};

class Follower
{
public:
    explicit Follower(const BlamedRevision &first)
    {
        for (const Sentence &sentence : first.sentences) {
            m_origins.append(SentenceOrigin());
            m_known.insert(normalForm(sentence.span.in(first.text)), {0, 0});
        }
    }

    void step(qsizetype number,
              const BlamedRevision &now,
              const BlamedRevision &before,
              const RevisionMatch &match)
    {
        // What a better extraction shows was there when the capture before was taken.
        const qsizetype seen = now.isReExtraction ? number - 1 : number;
        QList<SentenceOrigin> origins(now.sentences.size(), {seen, seen, {}, {}, std::nullopt});
        const QList<bool> moved = movedMatches(match);
        for (qsizetype k = 0; k < match.matches.size(); ++k) {
            const SentenceMatch &one = match.matches.at(k);
            SentenceOrigin origin = joined(one.oldSentences);
            const bool isEdited = one.oldSentences.size() + one.newSentences.size() > 2
                || formOf(before, one.oldSentences.first())
                    != formOf(now, one.newSentences.first());
            if (isEdited && !now.isReExtraction) {
                origin.lastChanged = number;
                origin.changedIn.append(number);
            }
            if (moved.at(k) && !now.isReExtraction) {
                origin.movedIn.append(number);
            }
            for (const qsizetype sentence : one.newSentences) {
                origins[sentence] = origin;
            }
        }
        for (qsizetype j = 0; j < origins.size(); ++j) {
            remember(number, formOf(now, j), origins[j]);
        }
        m_origins = origins;
    }

    [[nodiscard]] const QList<SentenceOrigin> &origins() const { return m_origins; }

private:
    static QString formOf(const BlamedRevision &revision, qsizetype sentence)
    {
        return normalForm(revision.sentences.at(sentence).span.in(revision.text));
    }

    [[nodiscard]] SentenceOrigin joined(const QList<qsizetype> &sentences) const
    {
        SentenceOrigin origin = m_origins.at(sentences.first());
        for (const qsizetype sentence : sentences) {
            const SentenceOrigin &part = m_origins.at(sentence);
            origin.firstSeen = std::min(origin.firstSeen, part.firstSeen);
            origin.lastChanged = std::max(origin.lastChanged, part.lastChanged);
            origin.changedIn += part.changedIn;
            origin.movedIn += part.movedIn;
            if (part.returnedIn) {
                origin.returnedIn = std::max(origin.returnedIn.value_or(0), *part.returnedIn);
            }
        }
        for (QList<qsizetype> *list : {&origin.changedIn, &origin.movedIn}) {
            std::ranges::sort(*list);
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        return origin;
    }

    /// A wording that an earlier revision had and the one before had not has returned.
    void remember(qsizetype number, const QString &form, SentenceOrigin &origin)
    {
        const auto known = m_known.find(form);
        if (known == m_known.end()) {
            m_known.insert(form, {origin.firstSeen, number});
            return;
        }
        if (known->lastHad < number - 1) {
            origin.returnedIn = number;
            origin.firstSeen = std::min(origin.firstSeen, known->firstSeen);
        }
        known->firstSeen = std::min(origin.firstSeen, known->firstSeen);
        known->lastHad = number;
    }

    QList<SentenceOrigin> m_origins;
    QHash<QString, KnownWording> m_known;
};

} // namespace

QList<bool> movedMatches(const RevisionMatch &match)
{
    QList<bool> moved;
    qsizetype highest = -1; // old place of the sentences that stayed, so far
    for (const SentenceMatch &one : match.matches) {
        const bool isEdited = one.kind != MatchKind::Unchanged && one.kind != MatchKind::Moved;
        moved.append(one.kind == MatchKind::Moved
                     || (isEdited && one.oldSentences.last() < highest));
        if (one.kind == MatchKind::Unchanged) {
            highest = std::max(highest, one.oldSentences.first());
        }
    }
    qsizetype lowest = match.oldSentences.size();
    for (qsizetype k = match.matches.size() - 1; k >= 0; --k) {
        const SentenceMatch &one = match.matches.at(k);
        const bool isEdited = one.kind != MatchKind::Unchanged && one.kind != MatchKind::Moved;
        moved[k] = moved.at(k) || (isEdited && one.oldSentences.first() > lowest);
        if (one.kind == MatchKind::Unchanged) {
            lowest = std::min(lowest, one.oldSentences.first());
        }
    }
    return moved;
}

QList<SentenceOrigin> sentenceOrigins(const QList<BlamedRevision> &revisions,
                                      const QList<RevisionMatch> &matches)
{
    if (revisions.isEmpty()) {
        return {};
    }
    Follower follower(revisions.first());
    for (qsizetype k = 1; k < std::min(revisions.size(), matches.size() + 1); ++k) {
        follower.step(k, revisions.at(k), revisions.at(k - 1), matches.at(k - 1));
    }
    return follower.origins();
}

} // namespace parallax::changes
