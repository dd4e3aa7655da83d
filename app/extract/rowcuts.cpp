// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcuts.h"

#include "articletext.h"
#include "pagelines.h"

#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

// Logarithmic odds, set by hand on made-up pages and checked on pages printed from known versions.
constexpr double badStart = -5.0; ///< a paragraph that begins in lower case
constexpr double badEnd = -2.5; ///< a paragraph without a full stop: a subheading, else a wrong cut
constexpr double unopenedQuote = -4.0;
constexpr double unrelatedPair = -0.7; ///< about half of changed pairs share no more than the topic
constexpr double relatedGain = 12.0;
constexpr double relatedFrom = 0.18; ///< two sentences of one article share as much by chance
constexpr double largestGain = 10.0;
constexpr double abbreviationEnd = -4.0;
constexpr double repeatedWord = 1.2; ///< each first or last word that both cells share, in order
constexpr double colonEnd = -2.0;
constexpr qsizetype comparedWords = 3;
constexpr qsizetype keptCuts = 4;

bool isQuote(QChar c)
{
    return u"\"“”„«»"_s.contains(c);
}

bool opensQuote(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c == u'“' || c == u'„')
        return true;
    if (c == u'”')
        return false;
    return at == 0 || text[at - 1].isSpace() || u"([—–-"_s.contains(text[at - 1]);
}

bool isStop(QChar c)
{
    return u".!?…؟。"_s.contains(c);
}

bool isCloser(QChar c)
{
    return u"\"”’'»)]"_s.contains(c);
}

/// "Mr.", "Lt.", "U.S.", "J.": a full stop that seldom ends a sentence.
bool endsWithAbbreviation(QStringView left)
{
    if (!left.endsWith(u'.'))
        return false;
    qsizetype begin = left.size() - 1;
    while (begin > 0 && !left[begin - 1].isSpace())
        --begin;
    const QStringView word = left.sliced(begin, left.size() - 1 - begin);
    static const QSet<QString> titles{
        u"mr"_s,  u"mrs"_s,  u"ms"_s,   u"dr"_s,   u"st"_s,  u"gen"_s, u"lt"_s,  u"col"_s,
        u"sgt"_s, u"capt"_s, u"cmdr"_s, u"prof"_s, u"sen"_s, u"rep"_s, u"gov"_s, u"rev"_s,
        u"jr"_s,  u"sr"_s,   u"no"_s,   u"vs"_s,   u"adm"_s, u"maj"_s, u"hon"_s, u"jan"_s,
        u"feb"_s, u"aug"_s,  u"sept"_s, u"oct"_s,  u"nov"_s, u"dec"_s, u"bzw"_s, u"ca"_s};
    const bool isInitial = word.size() == 1 && word.front().isUpper();
    return isInitial || titles.contains(word.toString().toCaseFolded())
        || (word.contains(u'.') && word.size() <= 5 && word.front().isLetter());
}

bool beginsSentence(QStringView right)
{
    qsizetype at = 0;
    while (at < right.size() && (isQuote(right[at]) || u"'‘’([¿¡"_s.contains(right[at])))
        ++at;
    return at < right.size() && (!right[at].isLower() && !right[at].isSpace());
}

/// Where a sentence ends before this position: terminal mark, then closing quotes or brackets.
bool endsSentenceAt(QStringView text, qsizetype end)
{
    while (end > 0 && isCloser(text[end - 1]))
        --end;
    return end > 0 && isStop(text[end - 1]);
}

struct CutPlace
{
    qsizetype leftEnd = 0;
    qsizetype rightBegin = 0;
    bool repeatsStart =
        false; ///< goes on as the row begins: the likeliest start of the second cell
};

/// Ends of sentences, for subheadings every space before a capital, and where the row's first
/// words come again.
QList<CutPlace> cutPlaces(QStringView row)
{
    constexpr qsizetype fewestLetters = 8; // of two first words: "the ferry"
    qsizetype second = row.indexOf(u' ');
    second = second < 0 ? -1 : row.indexOf(u' ', second + 1);
    const QStringView beginning = second >= fewestLetters ? row.first(second) : QStringView();
    QList<CutPlace> places;
    for (qsizetype i = 1; i < row.size(); ++i) {
        const bool repeats =
            !beginning.isEmpty() && row[i - 1].isSpace() && row.sliced(i).startsWith(beginning);
        if (row[i].isSpace()
            || (!repeats && !beginsSentence(row.sliced(i, std::min<qsizetype>(4, row.size() - i)))))
            continue;
        const bool isGlued =
            row[i].isUpper() || (isQuote(row[i]) && i + 1 < row.size() && !row[i + 1].isSpace());
        if (row[i - 1].isSpace()) {
            qsizetype end = i;
            while (end > 0 && row[end - 1].isSpace())
                --end;
            places.append({end, i, repeats});
        } else if (isGlued && endsSentenceAt(row, i)) {
            places.append({i, i, false});
        }
    }
    return places;
}

void markQuotes(Cell &cell, const QString &text)
{
    bool isOpen = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isQuote(text[i]))
            continue;
        if (opensQuote(text, i)) {
            isOpen = true;
        } else {
            cell.closesUnopened = cell.closesUnopened || !isOpen;
            isOpen = false;
        }
    }
    cell.leavesQuoteOpen = isOpen;
    cell.startsWithQuote = !text.isEmpty() && isQuote(text.front());
}

int sentencesIn(QStringView text)
{
    int count = 1;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        if (text[i].isSpace() && !text[i + 1].isSpace() && endsSentenceAt(text, i)
            && beginsSentence(text.sliced(i + 1)) && !endsWithAbbreviation(text.first(i)))
            ++count;
    }
    return count;
}

/// Weight of the words that both sides of a cut share, kept up to date as the cut moves right.
class MovingOverlap
{
public:
    MovingOverlap(QStringView row, const WordWeights &weights)
        : m_weights(weights)
    {
        for (const QString &word : foldedWords(row)) {
            ++m_right[word];
            m_total += weights.value(word, 1.0);
        }
    }

    void move(QStringView piece)
    {
        for (const QString &word : foldedWords(piece)) {
            int &left = m_left[word];
            int &right = m_right[word];
            m_common -= std::min(left, right) * m_weights.value(word, 1.0);
            ++left;
            --right;
            m_common += std::min(left, right) * m_weights.value(word, 1.0);
        }
    }

    [[nodiscard]] double share() const { return m_total > 0 ? 2 * m_common / m_total : 0; }

private:
    const WordWeights &m_weights;
    QHash<QString, int> m_left;
    QHash<QString, int> m_right;
    double m_total = 0;
    double m_common = 0;
};

/// How many words two lists share from the front.
int commonStart(const QStringList &left, const QStringList &right)
{
    const auto end = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    return int(end.first - left.begin());
}

/// Two wordings of one paragraph often begin or end alike.
double frameScore(const Cell &left, const Cell &right)
{
    const int first = commonStart(left.firstWords, right.firstWords);
    const QStringList leftBack(left.lastWords.rbegin(), left.lastWords.rend());
    const QStringList rightBack(right.lastWords.rbegin(), right.lastWords.rend());
    double score = repeatedWord * (first + commonStart(leftBack, rightBack));
    // Lines that begin in lower case are fragments on both sides, no wrong cuts.
    if (first > 1 && !left.startsWell && !right.startsWell)
        score -= badStart;
    return score;
}

} // namespace

Cell cellOf(QStringView text, const WordWeights &weights)
{
    Cell cell;
    cell.text = text.trimmed().toString();
    const QStringList words = foldedWords(cell.text);
    for (const QString &word : words) {
        ++cell.words[word];
        cell.weight += weights.value(word, 1.0);
    }
    cell.wordTotal = int(words.size());
    cell.firstWords = words.first(std::min<qsizetype>(comparedWords, words.size()));
    cell.lastWords = words.last(std::min<qsizetype>(comparedWords, words.size()));
    // Old typewriter habit, kept by some agencies: two apostrophes for a closing quotation mark.
    QString quoted = cell.text;
    quoted.replace(u"''"_s, u"\""_s);
    markQuotes(cell, quoted);
    cell.sentences = sentencesIn(quoted);
    cell.startsWell = beginsSentence(cell.text);
    cell.endsWell = endsSentence(cell.text);
    return cell;
}

double similarity(const Cell &left, const Cell &right, const WordWeights &weights)
{
    const Cell &small = left.words.size() < right.words.size() ? left : right;
    const Cell &large = &small == &left ? right : left;
    double common = 0;
    for (auto word = small.words.begin(); word != small.words.end(); ++word)
        common +=
            std::min(word.value(), large.words.value(word.key())) * weights.value(word.key(), 1.0);
    const double total = left.weight + right.weight;
    return total > 0 ? 2 * common / total : 0;
}

double nearDuplicate(const Cell &left, const Cell &right, const WordWeights &weights)
{
    constexpr int fewestWords = 4;
    constexpr double from =
        0.42; // mean of Dice and containment; other pairs of one page stay below
    constexpr double to = 0.75;
    if (left.wordTotal < fewestWords || right.wordTotal < fewestWords)
        return left.text == right.text && !left.text.isEmpty() ? 1.0 : 0.0;
    const double dice = similarity(left, right, weights);
    const double smaller = std::min(left.weight, right.weight);
    const double containment = smaller > 0 ? dice * (left.weight + right.weight) / 2 / smaller : 0;
    return std::clamp(((dice + containment) / 2 - from) / (to - from), 0.0, 1.0);
}

void ParagraphStyle::learn(int sentences)
{
    m_counts.at(size_t(std::clamp(sentences, 1, 4) - 1)) += 1;
}

double ParagraphStyle::logProbability(int sentences) const
{
    const double total = m_counts[0] + m_counts[1] + m_counts[2] + m_counts[3];
    const double tail = sentences > 4 ? 0.7 * (sentences - 4) : 0;
    return std::log(m_counts.at(size_t(std::clamp(sentences, 1, 4) - 1)) / total) - tail;
}

double paragraphScore(const Cell &cell, const ParagraphStyle &style)
{
    double score = style.logProbability(cell.sentences);
    if (!cell.startsWell)
        score += badStart;
    if (!cell.endsWell)
        score += cell.text.endsWith(u':') ? colonEnd : badEnd;
    if (cell.closesUnopened)
        score += unopenedQuote;
    return score;
}

QList<Cut> cutsOf(QStringView row, const WordWeights &weights, const ParagraphStyle &style)
{
    struct Candidate
    {
        CutPlace place;
        double share = 0;
        double rough = 0;
    };

    QList<Candidate> candidates;
    MovingOverlap overlap(row, weights);
    qsizetype moved = 0;
    for (const CutPlace place : cutPlaces(row)) {
        overlap.move(row.sliced(moved, place.rightBegin - moved));
        moved = place.rightBegin;
        const bool isSentence = endsSentenceAt(row, place.leftEnd);
        const double gain =
            std::min(largestGain, relatedGain * std::max(0.0, overlap.share() - relatedFrom));
        candidates.append(
            {place, overlap.share(),
             gain + (isSentence ? 0 : 2 * badEnd) + (place.repeatsStart ? 2 * repeatedWord : 0)});
    }
    // Reading every half of a long row in full would take quadratic time.
    constexpr qsizetype readInFull = 24;
    const auto better = [](const Candidate &a, const Candidate &b) {
        return a.rough != b.rough ? a.rough > b.rough : a.place.leftEnd < b.place.leftEnd;
    };
    const qsizetype kept = std::min(readInFull, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + kept, candidates.end(), better);
    candidates.resize(kept);

    QList<Cut> cuts;
    for (const Candidate &candidate : std::as_const(candidates)) {
        const QStringView left = row.first(candidate.place.leftEnd);
        Cut cut{cellOf(left, weights), cellOf(row.sliced(candidate.place.rightBegin), weights), 0};
        cut.score = paragraphScore(cut.left, style) + paragraphScore(cut.right, style)
            + unrelatedPair
            + std::min(largestGain, relatedGain * std::max(0.0, candidate.share - relatedFrom));
        cut.score += frameScore(cut.left, cut.right);
        if (endsWithAbbreviation(left))
            cut.score += abbreviationEnd;
        cuts.append(cut);
    }
    std::stable_sort(cuts.begin(), cuts.end(),
                     [](const Cut &a, const Cut &b) { return a.score > b.score; });
    if (cuts.size() > keptCuts)
        cuts.resize(keptCuts);
    return cuts;
}

std::optional<QString> doubledText(QStringView row)
{
    const QStringView text = row.trimmed();
    const qsizetype half = text.size() / 2;
    const bool isOdd = text.size() % 2 != 0;
    if (text.size() < 2 || (isOdd && (half == 0 || !text[half].isSpace())))
        return std::nullopt;
    if (text.first(half) != text.last(half))
        return std::nullopt;
    return text.first(half).trimmed().toString();
}

} // namespace parallax::extract
