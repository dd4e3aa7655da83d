// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisionmatcher.h"

#include "equalsentences.h"
#include "revisionpairs.h"

#include <QHash>
#include <QString>
#include <queue>

#include <algorithm>

namespace parallax::align {

using namespace Qt::StringLiterals;

namespace {

/// A link has to account for this part of the shorter sentence's words, weighed by rarity, however
/// well the place fits: what was replaced is no edit. F1 is the same from .1 to .25; README.md.
constexpr double LowestCover = 0.25;

struct Link
{
    qsizetype oldIndex = 0;
    qsizetype newIndex = 0;
    double score = 0;
};

QString squeezed(QStringView text, const TextSpan &span)
{
    return span.in(text).toString().simplified();
}

/// Links in the order of their chance, as long as every match stays one sentence against several.
/// What a link accounts for cannot speak for another one: a long sentence takes in a second
/// partner only for words that the first does not have.
class Linker
{
public:
    Linker(const RevisionPairs &pairs, const PairModel &model, const EqualSentences &equal)
        : m_pairs(pairs)
        , m_model(model)
        , m_newsOf(equal.oldCount())
        , m_oldsOf(equal.newCount())
        , m_candidatesOfOld(equal.oldCount())
        , m_candidatesOfNew(equal.newCount())
    {
        for (qsizetype k = 0; k < pairs.candidates().size(); ++k) {
            const auto &candidate = pairs.candidates().at(k);
            const qsizetype i = candidate.oldIndex;
            const qsizetype j = candidate.newIndex;
            m_oldRest.insert(i, pairs.oldWords(i));
            m_newRest.insert(j, pairs.newWords(j));
            m_candidatesOfOld[i].append(k);
            m_candidatesOfNew[j].append(k);
            m_chances.append(
                model.chance(pairs.features(candidate, pairs.oldWords(i), pairs.newWords(j))));
            m_queue.emplace(m_chances.constLast(), -k);
        }
        run();
    }

    /// Strongest first.
    [[nodiscard]] const QList<Link> &links() const { return m_links; }

    [[nodiscard]] const QList<qsizetype> &newsOf(qsizetype i) const { return m_newsOf.at(i); }

    [[nodiscard]] const QList<qsizetype> &oldsOf(qsizetype j) const { return m_oldsOf.at(j); }

private:
    void run()
    {
        while (!m_queue.empty()) {
            const auto [chance, negative] = m_queue.top();
            m_queue.pop();
            const qsizetype k = -negative;
            if (chance < m_model.threshold)
                return;
            // A chance that has fallen since stands further down once more.
            if (chance <= m_chances.at(k) && isOneAgainstSeveral(k) && isCovered(k))
                link(k);
        }
    }

    [[nodiscard]] bool isOneAgainstSeveral(qsizetype k) const
    {
        const QList<qsizetype> &news = m_newsOf.at(m_pairs.candidates().at(k).oldIndex);
        const QList<qsizetype> &olds = m_oldsOf.at(m_pairs.candidates().at(k).newIndex);
        const auto haveOnePartner = [](const QList<qsizetype> &sentences,
                                       const QList<QList<qsizetype>> &partners) {
            return std::all_of(sentences.cbegin(), sentences.cend(),
                               [&partners](qsizetype s) { return partners.at(s).size() == 1; });
        };
        return (news.isEmpty() || olds.isEmpty()) && haveOnePartner(news, m_oldsOf)
            && haveOnePartner(olds, m_newsOf);
    }

    [[nodiscard]] bool isCovered(qsizetype k) const
    {
        const auto &candidate = m_pairs.candidates().at(k);
        return m_pairs.cover(candidate, m_oldRest.value(candidate.oldIndex),
                             m_newRest.value(candidate.newIndex))
            >= LowestCover;
    }

    void link(qsizetype k)
    {
        const qsizetype i = m_pairs.candidates().at(k).oldIndex;
        const qsizetype j = m_pairs.candidates().at(k).newIndex;
        m_newsOf[i].append(j);
        m_oldsOf[j].append(i);
        m_links.append({i, j, m_chances.at(k)});
        m_chances[k] = Linked;
        const WordCounts common = commonWords(m_oldRest.value(i), m_newRest.value(j));
        m_oldRest[i] = without(m_oldRest.value(i), common);
        m_newRest[j] = without(m_newRest.value(j), common);
        for (const qsizetype other : m_candidatesOfOld.at(i) + m_candidatesOfNew.at(j))
            lower(other);
    }

    void lower(qsizetype k)
    {
        const auto &candidate = m_pairs.candidates().at(k);
        const double chance = m_model.chance(m_pairs.features(
            candidate, m_oldRest.value(candidate.oldIndex), m_newRest.value(candidate.newIndex)));
        if (chance < m_chances.at(k)) {
            m_chances[k] = chance;
            m_queue.emplace(chance, -k);
        }
    }

    static constexpr double Linked = -1;

    const RevisionPairs &m_pairs;
    const PairModel &m_model;
    QList<QList<qsizetype>> m_newsOf;
    QList<QList<qsizetype>> m_oldsOf;
    QList<QList<qsizetype>> m_candidatesOfOld;
    QList<QList<qsizetype>> m_candidatesOfNew;
    QHash<qsizetype, WordCounts> m_oldRest; ///< words that no link accounts for yet
    QHash<qsizetype, WordCounts> m_newRest;
    QList<double> m_chances;
    std::priority_queue<std::pair<double, qsizetype>> m_queue; ///< chance, negative number
    QList<Link> m_links;
};

QList<SentenceMatch> matches(const Linker &linker, qsizetype newCount)
{
    QList<SentenceMatch> result;
    QList<bool> isDone(newCount, false);
    for (const Link &link : linker.links()) {
        if (isDone.at(link.newIndex))
            continue;
        SentenceMatch match{linker.oldsOf(link.newIndex), linker.newsOf(link.oldIndex),
                            MatchKind::Edited, link.score};
        std::sort(match.oldSentences.begin(), match.oldSentences.end());
        std::sort(match.newSentences.begin(), match.newSentences.end());
        if (match.newSentences.size() > 1)
            match.kind = MatchKind::Split;
        else if (match.oldSentences.size() > 1)
            match.kind = MatchKind::Merged;
        for (const qsizetype j : std::as_const(match.newSentences))
            isDone[j] = true;
        result.append(match);
    }
    return result;
}

/// Words that changed in one match. Several sentences of one side are read as one stretch; what
/// stands between them unmatched is left out of the edits.
QList<WordEdit> editsOf(const SentenceMatch &match,
                        QStringView oldText,
                        QStringView newText,
                        const RevisionMatch &whole)
{
    const auto joined = [](QStringView text, const QList<qsizetype> &indices,
                           const QList<TextSpan> &spans,
                           QList<std::pair<qsizetype, TextSpan>> &pieces) {
        QString result;
        for (const qsizetype index : indices) {
            if (!result.isEmpty())
                result += u' ';
            pieces.append({result.size(), spans.at(index)});
            result += spans.at(index).in(text);
        }
        return result;
    };
    QList<std::pair<qsizetype, TextSpan>> oldPieces;
    QList<std::pair<qsizetype, TextSpan>> newPieces;
    const QString a = joined(oldText, match.oldSentences, whole.oldSentences, oldPieces);
    const QString b = joined(newText, match.newSentences, whole.newSentences, newPieces);
    QList<WordEdit> result;
    for (const WordEdit &edit : wordEdits(a, b)) {
        for (const auto &[begin, span] :
             edit.kind == WordEdit::Kind::Delete ? oldPieces : newPieces) {
            const TextSpan inside{std::max(edit.span.begin, begin),
                                  std::min(edit.span.end, begin + span.length())};
            if (!inside.isEmpty())
                result.append({edit.kind, inside.shifted(span.begin - begin)});
        }
    }
    return result;
}

QStringList textsOf(QStringView text, const QList<TextSpan> &spans)
{
    QStringList texts;
    texts.reserve(spans.size());
    for (const TextSpan &span : spans)
        texts.append(squeezed(text, span));
    return texts;
}

QList<TextSpan> spansOf(const QList<Sentence> &sentences)
{
    QList<TextSpan> spans;
    spans.reserve(sentences.size());
    for (const Sentence &sentence : sentences)
        spans.append(sentence.span);
    return spans;
}

} // namespace

PairModel shippedRevisionModel()
{
    return PairModel::shipped(u"revisions.json"_s, RevisionPairs::featureNames());
}

RevisionMatch revisionMatch(QStringView oldText,
                            const QList<Sentence> &oldSentences,
                            QStringView newText,
                            const QList<Sentence> &newSentences)
{
    static const PairModel model = shippedRevisionModel();
    return revisionMatch(oldText, oldSentences, newText, newSentences, model);
}

RevisionMatch revisionMatch(QStringView oldText,
                            const QList<Sentence> &oldSentences,
                            QStringView newText,
                            const QList<Sentence> &newSentences,
                            const PairModel &model)
{
    RevisionMatch result;
    result.oldSentences = spansOf(oldSentences);
    result.newSentences = spansOf(newSentences);
    const QStringList oldTexts = textsOf(oldText, result.oldSentences);
    const QStringList newTexts = textsOf(newText, result.newSentences);

    const EqualSentences equal(oldTexts, newTexts);
    for (qsizetype j = 0; j < newTexts.size(); ++j) {
        if (equal.oldOf(j) >= 0)
            result.matches.append({{equal.oldOf(j)},
                                   {j},
                                   equal.isMoved(j) ? MatchKind::Moved : MatchKind::Unchanged,
                                   1.0});
    }
    const RevisionPairs pairs(oldTexts, newTexts, equal);
    result.matches += matches(Linker(pairs, model, equal), newTexts.size());
    std::sort(result.matches.begin(), result.matches.end(),
              [](const SentenceMatch &left, const SentenceMatch &right) {
                  return left.newSentences.constFirst() < right.newSentences.constFirst();
              });

    QList<bool> isOldMatched(oldTexts.size(), false);
    QList<bool> isNewMatched(newTexts.size(), false);
    for (qsizetype k = 0; k < result.matches.size(); ++k) {
        const SentenceMatch &match = result.matches.at(k);
        for (const qsizetype i : match.oldSentences)
            isOldMatched[i] = true;
        for (const qsizetype j : match.newSentences)
            isNewMatched[j] = true;
        if (match.kind == MatchKind::Unchanged || match.kind == MatchKind::Moved)
            continue;
        const QList<WordEdit> edits = editsOf(match, oldText, newText, result);
        if (!edits.isEmpty())
            result.words.append({k, edits});
    }
    for (qsizetype i = 0; i < oldTexts.size(); ++i) {
        if (!isOldMatched.at(i))
            result.removed.append(i);
    }
    for (qsizetype j = 0; j < newTexts.size(); ++j) {
        if (!isNewMatched.at(j))
            result.added.append(j);
    }
    return result;
}

} // namespace parallax::align
