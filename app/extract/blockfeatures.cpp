// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockfeatures.h"

#include "articletext.h"
#include "markwords.h"
#include "phrases.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <string_view>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr int fewWords = 5;
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

/// Length of the label in "Related: …", "READ MORE | …"
qsizetype labelLength(const QString &text)
{
    constexpr qsizetype longestLabel = 28; // characters
    constexpr int longestLabelWords = 4;
    for (qsizetype i = 2; i < std::min(text.size(), longestLabel); ++i) {
        if (u".,!?"_s.contains(text[i]))
            return 0;
        if (u":|>»"_s.contains(text[i]))
            return wordCount(QStringView(text).first(i)) <= longestLabelWords ? i : 0;
    }
    return 0;
}

/// What lies below one element.
struct Below
{
    double words = 0;
    double chosen = 0; ///< words that Readability chose
    double links = 0; ///< words in links
};

class Features
{
public:
    Features(const QList<PageBlock> &blocks,
             const QJsonObject &elements,
             const PageMetadata &data,
             qsizetype headline,
             const PageLines &words)
        : m_blocks(blocks)
        , m_elements(elements)
        , m_told(lettersOf(data.articleBody))
        , m_description(lettersOf(data.description))
        , m_headline(headline)
        , m_words(words)
    {
        for (auto it = elements.begin(); it != elements.end(); ++it) {
            const int element = it.key().toInt();
            const int parent = it.value()[0].toInt(-1);
            // Numbers grow inwards; anything else would lead in a circle.
            m_parents.insert(element, parent < element ? parent : -1);
            m_order.append(element);
        }
        std::ranges::sort(m_order);
        for (const QString &name : data.byline) {
            const QString last = name.section(u' ', -1);
            if (last.size() > 2)
                m_authors += last.toCaseFolded();
        }
        m_firstChosen = blocks.size();
        for (qsizetype i = 0; i < blocks.size(); ++i)
            readBlock(i);
        sumUp();
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
    void readBlock(qsizetype i);
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

    [[nodiscard]] int parentOf(int element) const { return m_parents.value(element, -1); }

    void sumUp();
    [[nodiscard]] uint64_t marksFrom(int element);

    [[nodiscard]] QString signatureOf(const PageBlock &block) const
    {
        const QJsonValue parent = m_elements[QString::number(block.parent)];
        return block.tag + u'\t' + block.marks + u'\t' + parent[1].toString() + u'\t'
            + parent[2].toString();
    }

    uint64_t marksOf(int element)
    {
        const auto known = m_marks.constFind(element);
        if (known != m_marks.constEnd())
            return *known;
        static const MarkWords marks;
        return m_marks[element] = marks.of(m_elements[QString::number(element)][2].toString());
    }

    const QList<PageBlock> &m_blocks;
    const QJsonObject &m_elements;
    QString m_told;
    QString m_description;
    QStringList m_authors; ///< last names, folded
    qsizetype m_headline;
    const PageLines &m_words;
    QList<int> m_counts; ///< words of each block
    QHash<int, Below> m_below;
    QHash<QString, Below> m_alike;
    QHash<QString, int> m_alikeCount;
    QHash<QString, int> m_seen; ///< folded text → first block
    QHash<QString, int> m_labels; ///< folded label → blocks that begin with it
    QHash<int, uint64_t> m_marks;
    QHash<int, uint64_t> m_marksFrom; ///< of the element and of those around it
    QHash<int, int> m_parents;
    QList<int> m_order; ///< numbers of elements, outer ones before inner ones
    Below m_page;
    qsizetype m_firstChosen = 0;
    qsizetype m_lastChosen = -1;
    std::vector<double> m_row;
    QStringList m_names;
    bool m_hasNames = false;
};

void Features::readBlock(qsizetype i)
{
    const PageBlock &block = m_blocks[i];
    const int count = wordCount(block.text);
    m_counts += count;
    const auto put = [&block, count](Below &below) {
        below.words += count;
        below.chosen += block.isChosen ? count : 0;
        below.links += block.linkDensity * count;
    };
    put(m_page);
    put(m_alike[signatureOf(block)]);
    ++m_alikeCount[signatureOf(block)];
    if (block.element >= 0)
        put(m_below[block.element]);
    if (const qsizetype label = labelLength(block.text); label > 0)
        ++m_labels[block.folded.first(std::min(label, block.folded.size()))];
    if (!m_seen.contains(block.folded))
        m_seen.insert(block.folded, int(i));
    if (block.isChosen && count >= fewWords) {
        m_firstChosen = std::min(m_firstChosen, i);
        m_lastChosen = i;
    }
}

/// What lies below an element lies below those around it, too; in one pass, however deep the page.
void Features::sumUp()
{
    for (auto element = m_order.crbegin(); element != m_order.crend(); ++element) {
        const int outer = parentOf(*element);
        if (outer < 0)
            continue;
        const Below inner = m_below.value(*element);
        Below &sum = m_below[outer];
        sum.words += inner.words;
        sum.chosen += inner.chosen;
        sum.links += inner.links;
    }
}

/// Marks of an element and of all around it but the outermost.
uint64_t Features::marksFrom(int element)
{
    QList<int> path;
    uint64_t marks = 0;
    for (int at = element; at > 0; at = parentOf(at)) {
        if (const auto known = m_marksFrom.constFind(at); known != m_marksFrom.constEnd()) {
            marks = *known;
            break;
        }
        path.append(at);
    }
    for (auto at = path.crbegin(); at != path.crend(); ++at) {
        marks |= marksOf(*at);
        m_marksFrom.insert(*at, marks);
    }
    return marks;
}

void Features::addText(const PageBlock &block, qsizetype i)
{
    const int count = m_counts[i];
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
    add(u"label again"_s,
        label > 0 && m_labels.value(block.folded.first(std::min(label, block.folded.size()))) > 1);
    add(u"some link"_s, block.linkDensity > 0.1);
    add(u"much link"_s, block.linkDensity > 0.4);
    const double capitals = part([](QChar c) { return c.isUpper(); });
    add(u"all capitals"_s,
        capitals > 0 && capitals >= 4 * part([](QChar c) { return c.isLower(); }));
    add(u"bracketed"_s,
        (block.text.startsWith(u'(') && block.text.endsWith(u')'))
            || (block.text.startsWith(u'[') && block.text.endsWith(u']')));
    add(u"begins with dash"_s, u"-–—•*>"_s.contains(block.text.front()));
    add(u"repeated"_s, m_seen.value(block.folded) < i);
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
    const uint64_t own = marksOf(block.element);
    uint64_t near = 0;
    int element = parentOf(block.element);
    for (int level = 0; level < 2 && element > 0; ++level) {
        near |= marksOf(element);
        element = parentOf(element);
    }
    const uint64_t far = marksFrom(element);
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
        element = std::max(0, parentOf(element));
        const Below &below = m_below[element];
        const double others = below.words - m_counts[i];
        const QString &name = names[level];
        add(u"chosen"_s, share(below.chosen - (block.isChosen ? m_counts[i] : 0), others), name);
        add(u"links"_s, share(below.links, below.words), name);
        add(u"part of chosen"_s, share(below.chosen, m_page.chosen), name);
        add(u"part of page"_s, share(below.words, m_page.words), name);
    }
    const QString signature = signatureOf(block);
    const Below &alike = m_alike[signature];
    const double others = alike.words - m_counts[i];
    add(u"alike chosen"_s, share(alike.chosen - (block.isChosen ? m_counts[i] : 0), others));
    add(u"alike part of chosen"_s, share(alike.chosen, m_page.chosen));
    add(u"alike links"_s, share(alike.links, alike.words));
    add(u"alike many"_s, std::log1p(std::min(m_alikeCount[signature], 20)) / std::log1p(20));
    add(u"alike length"_s, std::min(1.0, share(alike.words, m_alikeCount[signature]) / manyWords));
}

void Features::addNeighbours(qsizetype i)
{
    const auto around = [this, i](qsizetype from, qsizetype to) {
        Below below;
        for (qsizetype k = std::max<qsizetype>(0, from); k < std::min(to, m_blocks.size()); ++k) {
            if (k == i)
                continue;
            below.words += m_counts[k];
            below.chosen += m_blocks[k].isChosen ? m_counts[k] : 0;
            below.links += m_blocks[k].linkDensity * m_counts[k];
        }
        return below;
    };
    static const QStringList names = numbered(u" %1"_s, farBlocks);
    for (const int reach : {1, nearBlocks, farBlocks}) {
        const Below before = around(i - reach, i);
        const Below after = around(i + 1, i + 1 + reach);
        const QString &name = names[reach];
        add(u"chosen before"_s, share(before.chosen, before.words), name);
        add(u"chosen after"_s, share(after.chosen, after.words), name);
        add(u"links before"_s, share(before.links, before.words), name);
        add(u"links after"_s, share(after.links, after.words), name);
        add(u"words before"_s, std::min(1.0, before.words / (manyWords * reach)), name);
        add(u"words after"_s, std::min(1.0, after.words / (manyWords * reach)), name);
    }
    const bool isBefore = i < m_firstChosen;
    const bool isAfter = i > m_lastChosen;
    add(u"before chosen"_s, isBefore);
    add(u"after chosen"_s, isAfter);
    add(u"far from chosen"_s,
        isBefore      ? std::min(1.0, double(m_firstChosen - i) / farBlocks)
            : isAfter ? std::min(1.0, double(i - m_lastChosen) / farBlocks)
                      : 0);
    add(u"soon after first"_s, i >= m_firstChosen && i < m_firstChosen + nearBlocks);
    add(u"soon before last"_s, i <= m_lastChosen && i > m_lastChosen - nearBlocks);
    add(u"way through"_s,
        share(double(i - m_firstChosen), double(m_lastChosen - m_firstChosen)) > 1
            ? 1
            : std::max(0.0,
                       share(double(i - m_firstChosen), double(m_lastChosen - m_firstChosen))));
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
