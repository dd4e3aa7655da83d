// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisionchain.h"

#include "revisionmatcher.h"

#include <app/text/sentences.h>
#include <app/text/tokens.h>

#include <algorithm>

namespace parallax::align {

namespace {

/// One side of a match: its sentences, and the code units that both revisions have.
struct Side
{
    TextSpan whole;
    QList<qsizetype> kept; ///< ascending, without white space
};

Side side(const QString &text,
          const QList<TextSpan> &sentences,
          const QList<qsizetype> &matched,
          const QList<WordEdit> &edits,
          WordEdit::Kind ownKind)
{
    Side result{sentences.at(matched.constFirst()), {}};
    for (const qsizetype sentence : matched) {
        const TextSpan span = sentences.at(sentence);
        result.whole = {std::min(result.whole.begin, span.begin),
                        std::max(result.whole.end, span.end)};
        for (qsizetype at = span.begin; at < span.end; ++at) {
            const bool isEdited =
                std::any_of(edits.cbegin(), edits.cend(), [&](const WordEdit &edit) {
                    return edit.kind == ownKind && edit.span.begin <= at && at < edit.span.end;
                });
            if (!isEdited && !text.at(at).isSpace())
                result.kept.append(at);
        }
    }
    return result;
}

/// Where the part \a span of the one side stands on the other: between the same kept code units,
/// so that words that replaced others belong to it.
TextSpan carried(const TextSpan &span, const Side &from, const Side &to)
{
    if (from.kept.size() != to.kept.size() || span.contains(from.whole))
        return to.whole;
    const auto first = std::ranges::lower_bound(from.kept, span.begin) - from.kept.cbegin();
    const auto end = std::ranges::lower_bound(from.kept, span.end) - from.kept.cbegin();
    if (first >= end)
        return to.whole;
    const bool beginsWithEdit = from.kept.at(first) > span.begin;
    const bool endsWithEdit = from.kept.at(end - 1) + 1 < span.end;
    TextSpan result{to.kept.at(first), to.kept.at(end - 1) + 1};
    if (beginsWithEdit)
        result.begin = first > 0 ? to.kept.at(first - 1) + 1 : to.whole.begin;
    if (endsWithEdit)
        result.end = end < to.kept.size() ? to.kept.at(end) : to.whole.end;
    return result;
}

bool stands(const QString &words, const Article &article)
{
    return !words.isEmpty() && article.text.contains(words);
}

} // namespace

RevisionChain::RevisionChain(const ComparedArticle &compared)
    : m_lexicon(text::Lexicon::forLanguage(compared.article.language))
{
    const bool isStored = compared.otherRecords.size() == compared.otherRevisions.size()
        && !compared.otherRecords.isEmpty();
    for (qsizetype k = 0; k < compared.otherRevisions.size(); ++k) {
        // Without records the others come oldest first, the compared one in its own place.
        const int number = int(k) + (k + 1 < compared.revisionNumber ? 1 : 2);
        m_links.append({compared.otherRevisions.at(k),
                        isStored ? compared.otherRecords.at(k) : Revision(),
                        isStored ? compared.otherRecords.at(k).number : number,
                        {}});
    }
    m_links.append({compared.article, compared.record, compared.revisionNumber, {}});
    std::ranges::stable_sort(m_links, {}, &Link::number);
    m_compared =
        std::ranges::find(m_links, compared.revisionNumber, &Link::number) - m_links.begin();
    // Of one capture only one reading takes part, the compared one before others.
    for (qsizetype k = m_links.size() - 1; k > 0; --k) {
        if (m_links.at(k).record.kind != RevisionKind::ReExtraction)
            continue;
        if (m_compared != k - 1)
            m_links[k - 1].article = m_links.at(k).article;
        m_links.removeAt(k);
        m_compared -= m_compared >= k ? 1 : 0;
    }
    for (qsizetype k = 0; k < m_links.size(); ++k) {
        m_links[k].sentences = k == m_compared ? compared.sentences
                                               : text::sentences(m_links.at(k).article, m_lexicon);
    }
}

const RevisionMatch &RevisionChain::match(qsizetype older)
{
    const auto known = m_matches.find(older);
    if (known != m_matches.end())
        return known->second;
    const Link &before = m_links.at(older);
    const Link &after = m_links.at(older + 1);
    return m_matches
        .emplace(older,
                 revisionMatch(before.article.text, before.sentences, after.article.text,
                               after.sentences))
        .first->second;
}

std::optional<TextSpan> RevisionChain::stepped(qsizetype from, const TextSpan &span, bool isBack)
{
    const qsizetype older = isBack ? from - 1 : from;
    const RevisionMatch &all = match(older);
    const QList<TextSpan> &sentences = isBack ? all.newSentences : all.oldSentences;
    const auto sentence = std::ranges::max_element(
        sentences, {}, [&span](const TextSpan &one) { return one.overlap(span); });
    if (sentence == sentences.cend() || sentence->overlap(span) == 0)
        return std::nullopt;
    const qsizetype index = sentence - sentences.cbegin();
    for (qsizetype k = 0; k < all.matches.size(); ++k) {
        const SentenceMatch &one = all.matches.at(k);
        if (!(isBack ? one.newSentences : one.oldSentences).contains(index))
            continue;
        QList<WordEdit> edits;
        for (const MatchEdits &words : all.words) {
            if (words.match == k)
                edits = words.edits;
        }
        const Side before = side(m_links.at(older).article.text, all.oldSentences, one.oldSentences,
                                 edits, WordEdit::Kind::Delete);
        const Side after = side(m_links.at(older + 1).article.text, all.newSentences,
                                one.newSentences, edits, WordEdit::Kind::Insert);
        return isBack ? carried(span, after, before) : carried(span, before, after);
    }
    return std::nullopt;
}

bool RevisionChain::isSame(const QString &before, const QString &after) const
{
    const auto words = [this](const QString &text) {
        QStringList folded;
        for (const text::Token &token : text::tokens(text, m_lexicon)) {
            if (token.kind != text::Token::Kind::Punctuation)
                folded.append(token.folded);
        }
        return folded;
    };
    return words(before) == words(after);
}

ClaimChange
RevisionChain::change(qsizetype older, const TextSpan &before, const TextSpan &after) const
{
    const auto values = [this](const QString &text) {
        QList<std::pair<double, double>> found;
        for (const Figure &figure : text::quantities(text, m_lexicon))
            found.append({figure.value, figure.upper.value_or(figure.value)});
        std::ranges::sort(found);
        return found;
    };
    ClaimChange result;
    result.fromRevision = m_links.at(older).number;
    result.toRevision = m_links.at(older + 1).number;
    result.before = before.in(m_links.at(older).article.text).toString().simplified();
    result.after = after.in(m_links.at(older + 1).article.text).toString().simplified();
    result.isFigure = values(result.before) != values(result.after);
    return result;
}

RevisionChain::Course RevisionChain::followed(qsizetype at, const TextSpan &span)
{
    Course course{at, {}, std::nullopt};
    const QString words = span.in(m_links.at(at).article.text).toString();
    TextSpan here = span;
    while (course.first > 0) {
        const std::optional<TextSpan> before = stepped(course.first, here, true);
        if (!before)
            break;
        const ClaimChange found = change(course.first - 1, *before, here);
        if (!isSame(found.before, found.after))
            course.changes.prepend(found);
        here = *before;
        --course.first;
    }
    // Taken out and put back word by word: it was told before all the same.
    for (qsizetype k = 0; k < course.first; ++k) {
        if (stands(here.in(m_links.at(course.first).article.text).toString(),
                   m_links.at(k).article))
            course.first = k;
    }
    here = span;
    for (qsizetype k = at; k + 1 < m_links.size(); ++k) {
        const std::optional<TextSpan> after = stepped(k, here, false);
        if (!after) {
            if (!stands(here.in(m_links.at(k).article.text).toString(),
                        m_links.constLast().article))
                course.dropped = k + 1;
            break;
        }
        const ClaimChange found = change(k, here, *after);
        if (!isSame(found.before, found.after))
            course.changes.append(found);
        here = *after;
    }
    return course;
}

std::optional<std::pair<qsizetype, TextSpan>> RevisionChain::find(const QString &words) const
{
    for (qsizetype k = 0; k < m_links.size(); ++k) {
        const qsizetype begin = words.isEmpty() ? -1 : m_links.at(k).article.text.indexOf(words);
        if (begin >= 0)
            return std::pair(k, TextSpan{begin, begin + words.size()});
    }
    return std::nullopt;
}

} // namespace parallax::align
