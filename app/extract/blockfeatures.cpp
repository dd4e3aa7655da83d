// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockfeatures.h"

#include "articletext.h"
#include "blocksums.h"
#include "markwords.h"
#include "phrases.h"

#include <algorithm>
#include <cmath>
#include <string_view>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr int manyWords = 60; // from here on a block is as long as blocks get
constexpr int nearBlocks = 3;
constexpr int farBlocks = 10;
constexpr int shortestWitness = 12; // letters that JSON-LD's body must hold to tell anything
constexpr int levelsAbove = 3;

const QStringList &placeNames()
{
    static const QStringList names{u"nav"_s,    u"aside"_s,      u"header"_s,     u"footer"_s,
                                   u"form"_s,   u"button"_s,     u"dialog"_s,     u"noscript"_s,
                                   u"figure"_s, u"figcaption"_s, u"blockquote"_s, u"li"_s,
                                   u"table"_s,  u"article"_s,    u"main"_s};
    return names;
}

const QStringList &tagNames()
{
    static const QStringList names{u"p"_s,  u"h1"_s,     u"h2"_s,      u"h3"_s, u"h4"_s,
                                   u"li"_s, u"div"_s,    u"section"_s, u"td"_s, u"pre"_s,
                                   u"dd"_s, u"figure"_s, u"center"_s};
    return names;
}

double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

bool isOneOf(QChar character, std::u16string_view characters)
{
    return characters.find(character.unicode()) != std::u16string_view::npos;
}

/// " above 1", " above 2", …: put together once, as they are asked for with every block.
QStringList numbered(const QString &name, int count)
{
    QStringList names;
    for (int number = 0; number <= count; ++number)
        names += name.arg(number);
    return names;
}

class Features
{
public:
    Features(const QList<PageBlock> &blocks,
             const QJsonObject &elements,
             const PageMetadata &data,
             qsizetype headline,
             const PageLines &words)
        : m_blocks(blocks)
        , m_sums(blocks, elements)
        , m_told(lettersOf(data.articleBody))
        , m_description(lettersOf(data.description))
        , m_headline(headline)
        , m_words(words)
    {
        for (const QString &name : data.byline) {
            const QString last = name.section(u' ', -1);
            if (last.size() > 2)
                m_authors += last.toCaseFolded();
        }
    }

    std::vector<std::vector<double>> rows()
    {
        std::vector<std::vector<double>> rows;
        rows.reserve(size_t(m_blocks.size()));
        for (qsizetype i = 0; i < m_blocks.size(); ++i) {
            m_row.clear();
            addText(m_blocks[i], i);
            addPlaces(m_blocks[i]);
            addMarks(i);
            addContainers(i);
            addNeighbours(i);
            rows.push_back(m_row);
        }
        return rows;
    }

    /// Names in the order in which the numbers were added; known after a row was made.
    [[nodiscard]] const QStringList &names() const { return m_names; }

private:
    void addText(const PageBlock &block, qsizetype i);
    void addPlaces(const PageBlock &block);
    void addMarks(qsizetype i);
    void addContainers(qsizetype i);
    void addNeighbours(qsizetype i);

    /// \a more ends the name; the two are put together for the first block only.
    void add(const QString &name, double value, QStringView more = {})
    {
        if (!m_hasNames)
            m_names += name + more;
        m_row.push_back(value);
    }

    const QList<PageBlock> &m_blocks;
    BlockSums m_sums;
    QString m_told;
    QString m_description;
    QStringList m_authors; ///< last names, folded
    qsizetype m_headline;
    const PageLines &m_words;
    std::vector<double> m_row;
    QStringList m_names;
    bool m_hasNames = false;
};

void Features::addText(const PageBlock &block, qsizetype i)
{
    const int count = m_sums.words(i);
    const double length = double(block.text.size());
    const auto part = [&block, length](auto test) {
        return double(std::count_if(block.text.begin(), block.text.end(), test)) / length;
    };
    add(u"words"_s, std::log1p(std::min(count, manyWords)) / std::log1p(manyWords));
    add(u"few words"_s, count < fewWords);
    add(u"ends sentence"_s, endsSentence(block.text));
    add(u"ends with colon"_s, block.text.endsWith(u':'));
    add(u"ends with dots"_s, block.text.endsWith(u"..."_s) || block.text.endsWith(u'…'));
    add(u"begins small"_s, block.text.front().isLower());
    add(u"begins with quote"_s, u"\"“„«'‘「"_s.contains(block.text.front()));
    add(u"digits"_s, part([](QChar c) { return c.isDigit(); }));
    add(u"capitals"_s, part([](QChar c) { return c.isUpper(); }));
    add(u"commas"_s, std::min(1.0, 20 * part([](QChar c) { return isOneOf(c, u",،、，"); })));
    add(u"bars"_s, std::min(1.0, 20 * part([](QChar c) { return isOneOf(c, u"|•·/>»"); })));
    add(u"copyright"_s, block.text.contains(u'©'));
    add(u"address"_s, block.text.contains(u'@') || block.text.contains(u"http"_s));
    add(u"links"_s, block.linkDensity);
    add(u"all link"_s, block.linkDensity > 0.9);
    add(u"loud"_s, block.loudness);
    add(u"all loud"_s, block.loudness > 0.9);
    add(u"breaks"_s, std::min(1.0, block.breaks / 5.0));
    add(u"time"_s, !block.time.isEmpty());
    add(u"furniture"_s, m_words.isFurniture(block.text));
    add(u"teaser"_s, m_words.isTeaser(block.text));
    add(u"related head"_s, m_words.isRelatedHead(block.text));
    add(u"caption line"_s, m_words.isCaption(block.text));
    add(u"correction line"_s, m_words.isCorrection(block.text));
    add(u"byline"_s, !m_words.byline(block.text).isEmpty());
    add(u"agency"_s, m_words.isAgencyCredit(block.text));
    const QString letters = lettersOf(block.text);
    const bool isTold = letters.size() >= shortestWitness && m_told.contains(letters);
    add(u"told"_s, isTold);
    add(u"not told"_s, !m_told.isEmpty() && !isTold);
    const bool isDescription = letters.size() >= shortestWitness
        && (m_description.contains(letters)
            || (m_description.size() >= 2 * shortestWitness
                && letters.startsWith(m_description.first(2 * shortestWitness))));
    add(u"description"_s, isDescription);
    add(u"author named"_s,
        std::any_of(m_authors.begin(), m_authors.end(),
                    [&block](const QString &name) { return block.folded.contains(name); }));
    static const Phrases appeals = Phrases::named(u"appeal-words"_s);
    const int appealing = appeals.countIn(block.text);
    add(u"appeal"_s, std::min(appealing, 1));
    add(u"appeals"_s, std::min(appealing, 3) / 3.0);
    const qsizetype label = labelLength(block.text);
    add(u"label"_s, label > 0);
    add(u"label before link"_s, label > 0 && block.linkDensity > 0.4);
    add(u"label again"_s, label > 0 && m_sums.countLabelled(block, label) > 1);
    add(u"some link"_s, block.linkDensity > 0.1);
    add(u"much link"_s, block.linkDensity > 0.4);
    const double capitals = part([](QChar c) { return c.isUpper(); });
    add(u"all capitals"_s,
        capitals > 0 && capitals >= 4 * part([](QChar c) { return c.isLower(); }));
    add(u"bracketed"_s,
        (block.text.startsWith(u'(') && block.text.endsWith(u')'))
            || (block.text.startsWith(u'[') && block.text.endsWith(u']')));
    add(u"begins with dash"_s, u"-–—•*>"_s.contains(block.text.front()));
    add(u"repeated"_s, m_sums.firstLike(block) < i);
    add(u"headline again"_s,
        m_headline >= 0 && i != m_headline && m_blocks[m_headline].folded == block.folded);
}

void Features::addPlaces(const PageBlock &block)
{
    add(u"chosen"_s, block.isChosen);
    add(u"hidden"_s, block.isHidden);
    for (const QString &place : placeNames())
        add(u"in "_s, block.within.contains(place), place);
    for (const QString &tag : tagNames())
        add(u"tag "_s, block.tag == tag, tag);
}

void Features::addMarks(qsizetype i)
{
    static const QStringList groups = MarkWords().groups();
    const PageBlock &block = m_blocks[i];
    const uint64_t own = m_sums.marksOf(block.element);
    uint64_t near = 0;
    int element = m_sums.parentOf(block.element);
    for (int level = 0; level < 2 && element > 0; ++level) {
        near |= m_sums.marksOf(element);
        element = m_sums.parentOf(element);
    }
    const uint64_t far = m_sums.marksFrom(element);
    for (qsizetype group = 0; group < groups.size(); ++group) {
        const uint64_t bit = uint64_t{1} << group;
        add(u"own mark "_s, (own & bit) != 0, groups[group]);
        add(u"near mark "_s, (near & bit) != 0, groups[group]);
        add(u"far mark "_s, (far & bit) != 0, groups[group]);
    }
}

void Features::addContainers(qsizetype i)
{
    const PageBlock &block = m_blocks[i];
    int element = block.element;
    static const QStringList names = numbered(u" above %1"_s, levelsAbove);
    for (int level = 1; level <= levelsAbove; ++level) {
        element = std::max(0, m_sums.parentOf(element));
        const WordSums below = m_sums.below(element);
        const double others = below.words - m_sums.words(i);
        const QString &name = names[level];
        add(u"chosen"_s, share(below.chosen - (block.isChosen ? m_sums.words(i) : 0), others),
            name);
        add(u"links"_s, share(below.links, below.words), name);
        add(u"part of chosen"_s, share(below.chosen, m_sums.page().chosen), name);
        add(u"part of page"_s, share(below.words, m_sums.page().words), name);
    }
    const WordSums alike = m_sums.alike(i);
    const int count = m_sums.countAlike(i);
    const double others = alike.words - m_sums.words(i);
    add(u"alike chosen"_s, share(alike.chosen - (block.isChosen ? m_sums.words(i) : 0), others));
    add(u"alike part of chosen"_s, share(alike.chosen, m_sums.page().chosen));
    add(u"alike links"_s, share(alike.links, alike.words));
    add(u"alike many"_s, std::log1p(std::min(count, 20)) / std::log1p(20));
    add(u"alike length"_s, std::min(1.0, share(alike.words, count) / manyWords));
}

void Features::addNeighbours(qsizetype i)
{
    const auto around = [this, i](qsizetype from, qsizetype to) {
        WordSums below;
        for (qsizetype k = std::max<qsizetype>(0, from); k < std::min(to, m_blocks.size()); ++k) {
            if (k == i)
                continue;
            below.words += m_sums.words(k);
            below.chosen += m_blocks[k].isChosen ? m_sums.words(k) : 0;
            below.links += m_blocks[k].linkDensity * m_sums.words(k);
        }
        return below;
    };
    static const QStringList names = numbered(u" %1"_s, farBlocks);
    for (const int reach : {1, nearBlocks, farBlocks}) {
        const WordSums before = around(i - reach, i);
        const WordSums after = around(i + 1, i + 1 + reach);
        const QString &name = names[reach];
        add(u"chosen before"_s, share(before.chosen, before.words), name);
        add(u"chosen after"_s, share(after.chosen, after.words), name);
        add(u"links before"_s, share(before.links, before.words), name);
        add(u"links after"_s, share(after.links, after.words), name);
        add(u"words before"_s, std::min(1.0, before.words / (manyWords * reach)), name);
        add(u"words after"_s, std::min(1.0, after.words / (manyWords * reach)), name);
    }
    const qsizetype first = m_sums.firstChosen();
    const qsizetype last = m_sums.lastChosen();
    const bool isBefore = i < first;
    const bool isAfter = i > last;
    add(u"before chosen"_s, isBefore);
    add(u"after chosen"_s, isAfter);
    add(u"far from chosen"_s,
        isBefore      ? std::min(1.0, double(first - i) / farBlocks)
            : isAfter ? std::min(1.0, double(i - last) / farBlocks)
                      : 0);
    add(u"soon after first"_s, i >= first && i < first + nearBlocks);
    add(u"soon before last"_s, i <= last && i > last - nearBlocks);
    add(u"way through"_s,
        share(double(i - first), double(last - first)) > 1
            ? 1
            : std::max(0.0, share(double(i - first), double(last - first))));
    add(u"before headline"_s, m_headline >= 0 && i < m_headline);
    add(u"soon after headline"_s, m_headline >= 0 && i > m_headline && i <= m_headline + farBlocks);
    // Below a head that points elsewhere, in the same box or the next.
    qsizetype head = i;
    const auto isHead = [this](qsizetype k) {
        return m_blocks[k].tag.size() == 2 && m_blocks[k].tag.front() == u'h';
    };
    while (head >= 0 && i - head <= farBlocks && !(isHead(head) && head != i))
        --head;
    const bool hasHead = head >= 0 && i - head <= farBlocks;
    add(u"below head"_s, hasHead);
    add(u"below related head"_s,
        hasHead
            && (m_words.isRelatedHead(m_blocks[head].text)
                || m_words.isFurniture(m_blocks[head].text)));
    add(u"below chosen head"_s, hasHead && m_blocks[head].isChosen);
    add(u"before same tag"_s, i + 1 < m_blocks.size() && m_blocks[i + 1].tag == m_blocks[i].tag);
    add(u"after same tag"_s, i > 0 && m_blocks[i - 1].tag == m_blocks[i].tag);
    m_hasNames = true;
}

} // namespace

std::vector<std::vector<double>> blockFeatures(const QList<PageBlock> &blocks,
                                               const QJsonObject &elements,
                                               const PageMetadata &data,
                                               qsizetype headlineBlock,
                                               const PageLines &words)
{
    return Features(blocks, elements, data, headlineBlock, words).rows();
}

QStringList blockFeatureNames()
{
    PageBlock block;
    block.text = u"x"_s;
    const PageLines words;
    const QList<PageBlock> blocks{block};
    const QJsonObject elements;
    Features features(blocks, elements, PageMetadata(), -1, words);
    (void)features.rows();
    return features.names();
}

} // namespace parallax::extract
