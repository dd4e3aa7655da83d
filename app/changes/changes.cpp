// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changes.h"

#include "blame.h"
#include "disclosure.h"
#include "findings.h"
#include "normalform.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::changes {
namespace {

using Kind = RevisionChange::Kind;

bool isLine(ParagraphRole role)
{
    return !isTelling(role) || role == ParagraphRole::Headline || role == ParagraphRole::Standfirst;
}

const QList<WordEdit> &editsOf(const RevisionMatch &match, qsizetype index)
{
    static const QList<WordEdit> none;
    const auto found = std::ranges::find(match.words, index, &MatchEdits::match);
    return found == match.words.cend() ? none : found->edits;
}

/// What one match brings, whatever its kind.
class MatchReader
{
public:
    MatchReader(const RevisionText &before, const RevisionText &after, ChangeSummary &summary)
        : m_before(before)
        , m_after(after)
        , m_summary(summary)
    {
    }

    void read(const SentenceMatch &match, const QList<WordEdit> &edits, bool isMoved)
    {
        const Passage old(m_before, match.oldSentences);
        const Passage now(m_after, match.newSentences);
        const ParagraphRole oldRole = m_before.roleOf(match.oldSentences.first());
        const ParagraphRole newRole = m_after.roleOf(match.newSentences.first());
        if (!isTelling(oldRole) || !isTelling(newRole)) {
            readLine(old, now);
            return;
        }
        m_summary.moved += isMoved ? 1 : 0;
        if (isMoved) {
            m_summary.changes.append({Kind::Moved, old.words(), now.words(), old.span, now.span});
        }
        if (old.words() == now.words()) {
            if (oldRole != newRole) {
                m_summary.changes.append(
                    {Kind::Layout, old.words(), now.words(), old.span, now.span});
            }
            return;
        }
        if (normalForm(old.words()) == normalForm(now.words())) {
            const bool isGlyph = glyphForm(old.words()) == glyphForm(now.words());
            m_summary.changes.append({isGlyph ? Kind::Layout : Kind::Spelling, old.words(),
                                      now.words(), old.span, now.span});
            return;
        }
        m_summary.edited += 1;
        readEdits(old, now, edits, isLine(newRole) && isLine(oldRole));
    }

private:
    /// Lines are told as such; what became one, or was one, left or came into the story itself.
    void readLine(const Passage &old, const Passage &now)
    {
        if (!isLine(m_before.roleOf(old.sentences.first()))) {
            m_summary.changes.append({Kind::ClaimDropped, old.words(), {}, old.span, {}});
        }
        if (!isLine(m_after.roleOf(now.sentences.first()))) {
            m_summary.changes.append({Kind::ClaimAdded, {}, now.words(), {}, now.span});
        }
    }

    void
    readEdits(const Passage &old, const Passage &now, const QList<WordEdit> &edits, bool isLine)
    {
        const QList<EditPlace> places = editPlaces(old, now, edits);
        findFigures(old, now, m_summary.changes);
        if (old.sentences.size() == 1 && now.sentences.size() == 1) {
            findAttribution(old, now, m_summary.changes);
        }
        findCertainty(old, now, m_summary.changes);
        findDates(old, now, places, m_summary.changes);
        findNames(old, now, places, m_summary.changes);
        if (!isLine) { // a line's other words are told with the line
            findWording(old, now, places, m_summary.changes);
        }
    }

    const RevisionText &m_before;
    const RevisionText &m_after;
    ChangeSummary &m_summary;
};

void findSentences(const RevisionText &before,
                   const RevisionText &after,
                   const RevisionMatch &match,
                   ChangeSummary &summary)
{
    for (const qsizetype sentence : match.added) {
        const TextSpan span = after.sentences.at(sentence).span;
        summary.added += isTelling(after.roleOf(sentence)) ? 1 : 0;
        if (!isLine(after.roleOf(sentence))) {
            summary.changes.append({Kind::ClaimAdded, {}, after.words(span), {}, span});
        }
    }
    for (const qsizetype sentence : match.removed) {
        const TextSpan span = before.sentences.at(sentence).span;
        summary.removed += isTelling(before.roleOf(sentence)) ? 1 : 0;
        if (!isLine(before.roleOf(sentence))) {
            summary.changes.append({Kind::ClaimDropped, before.words(span), {}, span, {}});
        }
    }
}

} // namespace

ChangeSummary changesOf(const RevisionText &older,
                        const RevisionText &newer,
                        const RevisionMatch &match,
                        const QList<Article> &later)
{
    ChangeSummary summary;
    findNotes(older.article, newer.article, summary.changes);
    findLines(older, newer, summary.changes);
    findQuotations(older, newer, summary.changes);
    MatchReader reader(older, newer, summary);
    const QList<bool> moved = movedMatches(match);
    for (qsizetype k = 0; k < match.matches.size(); ++k) {
        reader.read(match.matches.at(k), editsOf(match, k), moved.at(k));
    }
    findSentences(older, newer, match, summary);
    findParagraphs(older, newer, match, summary.changes);
    std::ranges::stable_sort(summary.changes, {}, &RevisionChange::kind);
    summary.notes = correctionNotes(older.article, newer.article, later);
    joinNotes(summary, older, newer);
    return summary;
}

} // namespace parallax::changes
