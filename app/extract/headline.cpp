// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "headline.h"

#include "articletext.h"
#include "pagelines.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

// How much a place counts. On 90 pages of 90 outlets, 22 of which state two wordings of which one
// was right, JSON-LD was right on 12 and OpenGraph on 10; whether the title or the h1 agree with
// one of the two said nothing, so they only break ties. Fitting more than this lost on pages left
// out.
constexpr double weightOfHint = 10; // it was written for these pages
constexpr double weightOfLinked = 1;
constexpr double weightOfLinkedName = 0.6;
constexpr double weightOfMarked = 0.9;
constexpr double weightOfOpenGraph = 0.75;
constexpr double weightOfOther = 0.1;
constexpr double weightOfShown = 0.5; ///< at the article's head, where the h1 is a step of the path
constexpr double belowAKicker = 0.7; ///< share of what stands for "Harbour: Ferry leaves"
constexpr double shortened = 0.9; ///< share of what stands for the first words only
constexpr double lossOfShort = 0.3;
constexpr int fewWords = 3; ///< a shorter end may be part of a phrase, a shorter whole a label
constexpr qsizetype fewLetters = 8; ///< the same where words are not parted by spaces
constexpr int longestHeadMatter = 40; ///< words; a longer block is the body's
constexpr qsizetype blocksIntoBody = 3; ///< Readability sometimes begins above the headline

double weightOf(HeadlineSource source)
{
    switch (source) {
    case HeadlineSource::Hint:
        return weightOfHint;
    case HeadlineSource::Linked:
        return weightOfLinked;
    case HeadlineSource::LinkedName:
        return weightOfLinkedName;
    case HeadlineSource::Marked:
        return weightOfMarked;
    case HeadlineSource::OpenGraph:
        return weightOfOpenGraph;
    case HeadlineSource::Card:
    case HeadlineSource::Title:
    case HeadlineSource::Reading:
        break;
    }
    return weightOfOther;
}

/// A step of the way to the page ("Home › Politics › Ferry leaves") or something else that is not
/// the article's own head.
bool isElsewhere(const PageBlock &block)
{
    static const QSet<QString> places{u"nav"_s,  u"li"_s,     u"footer"_s, u"aside"_s,
                                      u"form"_s, u"button"_s, u"dialog"_s, u"table"_s};
    return block.within.intersects(places) || block.marks.contains("breadcrumb"_L1)
        || block.outerMarks.contains("breadcrumb"_L1);
}

bool isShort(const QString &text, const QString &letters)
{
    const bool hasWords = !letters.isEmpty() && letters.front().category() != QChar::Letter_Other;
    return hasWords ? wordCount(text) < fewWords : letters.size() < fewLetters;
}

struct Wording
{
    QString text;
    QString letters; ///< what two spellings of it have in common
    double support = 0;
};

/// What one place says in two parts, at each place where it may be cut.
struct Cuts
{
    QSet<QString> heads; ///< letters before " - Sport", " | Maren Courier"
    QSet<QString> tails; ///< letters behind "Harbour: "
};

Cuts cutsOf(const QString &text)
{
    // A hyphen alone parts the name of a section only as the last one, before one word.
    static const QRegularExpression end(
        u"\\s+[|»·•–—-]\\s+|\\s*[|ㅣ｜：]\\s*|-(?=[^\\s-]{1,20}$)"_s);
    static const QRegularExpression beginning(
        u"\\s+[|»·•–—-]\\s+|\\s*[|ㅣ｜：]\\s*|\\s?[:?!.][\"“”»«']?\\s+"_s);
    Cuts cuts;
    auto ends = end.globalMatch(text);
    while (ends.hasNext())
        cuts.heads += lettersOf(QStringView(text).first(ends.next().capturedStart()));
    auto beginnings = beginning.globalMatch(text);
    while (beginnings.hasNext())
        cuts.tails += lettersOf(QStringView(text).sliced(beginnings.next().capturedEnd()));
    return cuts;
}

class Vote
{
public:
    Vote(const QList<StatedHeadline> &stated, const QList<PageBlock> &blocks)
        : m_blocks(blocks)
    {
        for (const StatedHeadline &one : stated)
            addWording(one.text);
        findHeadings();
        QSet<HeadlineSource> heard;
        for (const StatedHeadline &one : stated) {
            // A page that describes several articles describes its own first.
            const bool isFirst = !heard.contains(one.source);
            heard += one.source;
            support(one.text, isFirst ? weightOf(one.source) : weightOfOther);
        }
        for (const qsizetype heading : std::as_const(m_headings))
            support(m_blocks[heading].text, weightOfOther);
        if (m_headings.isEmpty())
            supportShown();
        for (Wording &wording : m_wordings) {
            if (isShort(wording.text, wording.letters) && !isHeading(wording))
                wording.support -= lossOfShort;
        }
    }

    /// The first of those with most support; none when the page names no headline.
    [[nodiscard]] const Wording *winner() const
    {
        const auto best = std::ranges::max_element(m_wordings, {}, &Wording::support);
        return best == m_wordings.end() ? nullptr : &*best;
    }

private:
    void addWording(const QString &text)
    {
        const QString letters = lettersOf(text);
        const bool isKnown = std::ranges::any_of(
            m_wordings, [&letters](const Wording &one) { return one.letters == letters; });
        if (!letters.isEmpty() && !isKnown)
            m_wordings.append({text, letters});
    }

    /// The h1s of the article's head that may hold its headline.
    void findHeadings()
    {
        QList<qsizetype> other;
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            const PageBlock &block = m_blocks[i];
            if (block.tag != "h1"_L1 || block.isHidden || isElsewhere(block))
                continue;
            const QString letters = lettersOf(block.text);
            const bool isStated =
                std::ranges::any_of(m_wordings, [&letters](const Wording &wording) {
                    return letters.endsWith(wording.letters)
                        || cutsOf(wording.text).heads.contains(letters);
                });
            (isStated ? m_headings : other) += i;
        }
        // One that nobody else names is a wording of its own where it is the only one.
        if (m_headings.isEmpty() && other.size() == 1
            && !isShort(m_blocks[other.first()].text, lettersOf(m_blocks[other.first()].text)))
            m_headings = other;
        for (const qsizetype heading : std::as_const(m_headings))
            addWording(m_blocks[heading].text);
    }

    [[nodiscard]] bool isHeading(const Wording &wording) const
    {
        return std::ranges::any_of(m_headings, [this, &wording](qsizetype heading) {
            return lettersOf(m_blocks[heading].text) == wording.letters;
        });
    }

    void support(const QString &text, double weight)
    {
        const QString letters = lettersOf(text);
        const Cuts cuts = cutsOf(text);
        for (Wording &wording : m_wordings) {
            if (wording.letters == letters)
                wording.support += weight;
            else if (cuts.heads.contains(wording.letters))
                wording.support += weight;
            else if (cuts.tails.contains(wording.letters)
                     && !isShort(wording.text, wording.letters))
                wording.support += belowAKicker * weight;
            else if (isPartOf(text, letters, wording))
                wording.support += shortened * weight;
        }
    }

    /// "Ferry leaves its crew" for "Ferry leaves its crew as lamps go out", where no mark parts the
    /// two: titles are shortened for the places where they are shared.
    static bool isPartOf(const QString &text, const QString &letters, const Wording &whole)
    {
        const bool isPart = letters.size() >= fewLetters && letters.size() < whole.letters.size()
            && (whole.letters.startsWith(letters) || whole.letters.endsWith(letters));
        if (!isPart)
            return false;
        const Cuts cuts = cutsOf(whole.text);
        return !cuts.heads.contains(letters)
            && (!cuts.tails.contains(letters) || isShort(text, letters));
    }

    /// Where the only h1 is the last step of the path, what stands at the article's head counts.
    void supportShown()
    {
        qsizetype body = 0;
        while (body < m_blocks.size()
               && !(m_blocks[body].isChosen && wordCount(m_blocks[body].text) > longestHeadMatter))
            ++body;
        const qsizetype end = std::min(m_blocks.size(), body + blocksIntoBody);
        QSet<qsizetype> told;
        for (qsizetype i = 0; i < end; ++i) {
            const PageBlock &block = m_blocks[i];
            if (block.isHidden || isElsewhere(block) || block.linkDensity > 0.5
                || wordCount(block.text) > longestHeadMatter)
                continue;
            const QString letters = lettersOf(block.text);
            for (qsizetype k = 0; k < m_wordings.size(); ++k) {
                Wording &wording = m_wordings[k];
                const bool isWhole = letters == wording.letters;
                const bool isTail =
                    !isShort(wording.text, wording.letters) && letters.endsWith(wording.letters);
                if (!told.contains(k) && (isWhole || isTail)) {
                    told += k;
                    wording.support += isWhole ? weightOfShown : belowAKicker * weightOfShown;
                }
            }
        }
    }

    const QList<PageBlock> &m_blocks;
    QList<Wording> m_wordings; ///< in the order in which they are stated
    QList<qsizetype> m_headings;
};

/// The block that shows a headline and nothing else: the h1 of the article's head, another of its
/// head, an h1 of the path.
qsizetype blockWith(const QString &letters, const QList<PageBlock> &blocks)
{
    qsizetype found = -1;
    qsizetype step = -1;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (lettersOf(blocks[i].text) != letters)
            continue;
        const bool isHeading = blocks[i].tag == "h1"_L1;
        if (isHeading && !isElsewhere(blocks[i]))
            return i;
        step = isHeading && step < 0 ? i : step;
        found = found < 0 && !isElsewhere(blocks[i]) ? i : found;
    }
    return found >= 0 ? found : step;
}

/// The heading that ends with a headline, whose first words are a line above it.
qsizetype blockBelowKicker(const Wording &headline, const QList<PageBlock> &blocks)
{
    if (isShort(headline.text, headline.letters))
        return -1;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const bool isHeading = blocks[i].tag == "h1"_L1 || blocks[i].tag == "h2"_L1;
        if (isHeading && !blocks[i].isHidden && !isElsewhere(blocks[i])
            && lettersOf(blocks[i].text).endsWith(headline.letters))
            return i;
    }
    return -1;
}

qsizetype onlyHeading(const QList<PageBlock> &blocks)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks[i].tag != "h1"_L1 || wordCount(blocks[i].text) < fewWords
            || isElsewhere(blocks[i]))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

} // namespace

Headline headlineOf(const QList<StatedHeadline> &stated, const QList<PageBlock> &blocks)
{
    const Vote vote(stated, blocks);
    const Wording *chosen = vote.winner();
    Headline headline;
    if (chosen == nullptr) {
        headline.block = onlyHeading(blocks);
        headline.text = headline.block >= 0 ? blocks[headline.block].text : QString();
        return headline;
    }
    headline.text = chosen->text;
    headline.block = blockWith(chosen->letters, blocks);
    if (headline.block >= 0) {
        headline.text = blocks[headline.block].text;
        return headline;
    }
    headline.block = blockBelowKicker(*chosen, blocks);
    if (headline.block >= 0) {
        const QString &whole = blocks[headline.block].text;
        if (whole.endsWith(chosen->text)) {
            static const QRegularExpression separator(u"\\s*[:|·•–—-]?\\s*$"_s);
            headline.kicker = whole.chopped(chosen->text.size()).remove(separator);
        }
        return headline;
    }
    headline.block = onlyHeading(blocks);
    return headline;
}

} // namespace parallax::extract
