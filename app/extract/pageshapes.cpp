// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pull quotes, lists and tables among the paragraphs of an article.

#include "pageforms.h"
#include "phrases.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr int longestPullQuote = 80; // words, with the name below it
constexpr int shortestPullQuote = 4; // words that are no chance repetition
constexpr qsizetype fewestItems = 2; // of a list, rows or cells of a table
constexpr double longestCell = 12; // words on the average; longer ones are columns of a layout
constexpr double leastOfTable = 0.3; // share of a table's blocks that the article took
constexpr double mostlyLinks = 0.5;
constexpr int mostSetOff = 500; // blocks that are looked up in the rest of the text

bool isInList(const PageBlock &block)
{
    return block.tag == "li"_L1 || block.within.contains(u"li"_s);
}

} // namespace

void PageForms::shape()
{
    shapeQuotes();
    shapeTables();
    shapeLists();
}

/// Words that stand in a paragraph of the text and once more, larger, beside it.
void PageForms::shapeQuotes()
{
    QStringList texts;
    for (const PageBlock &block : std::as_const(m_blocks))
        texts.append(block.role == ParagraphRole::Body ? lettersOf(block.text) : QString());
    int setOff = 0;
    for (PageBlock &block : m_blocks) {
        const bool mayBe =
            block.role == ParagraphRole::Body || block.role == ParagraphRole::Subheading;
        if (!mayBe)
            continue;
        if (isSaid(MarkedForm::Pull, block, longestPullQuote)) {
            block.role = ParagraphRole::PullQuote;
            continue;
        }
        const bool isSetOff = block.tag == "blockquote"_L1 || block.within.contains(u"blockquote"_s)
            || block.within.contains(u"aside"_s)
            || (block.within.contains(u"figure"_s) && !block.within.contains(u"figcaption"_s));
        if (!isSetOff || wordCount(block.text) < shortestPullQuote
            || wordCount(block.text) > longestPullQuote || ++setOff > mostSetOff)
            continue;
        const QString own = lettersOf(block.text);
        const bool isRepeated = std::ranges::any_of(texts, [&own](const QString &text) {
            return text.size() > own.size() && text.contains(own);
        });
        if (isRepeated)
            block.role = ParagraphRole::PullQuote;
    }
}

void PageForms::shapeLists()
{
    QMap<int, QList<qsizetype>> items; // element → its paragraphs
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i].role == ParagraphRole::Body && isInList(m_blocks[i]))
            items[m_tree.nearest(m_blocks[i].element, u"li"_s)].append(i);
    }
    QHash<int, qsizetype> together; // list → items
    for (auto it = items.cbegin(); it != items.cend(); ++it)
        ++together[m_tree.parent(it.key())];
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        // Items of several paragraphs are sections or entries, not points of a list.
        const bool isPoint =
            it->size() == 1 && together.value(m_tree.parent(it.key())) >= fewestItems;
        if (it.key() >= 0 && isPoint)
            m_blocks[it->first()].role = ParagraphRole::ListItem;
    }
}

void PageForms::shapeTables()
{
    QMap<int, QList<qsizetype>> tables;
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        if (!m_blocks[i].within.contains(u"table"_s) || m_blocks[i].isHidden)
            continue;
        const int table = m_tree.nearest(m_blocks[i].element, u"table"_s);
        if (table >= 0)
            tables[table].append(i);
    }
    for (const QList<qsizetype> &table : std::as_const(tables))
        shapeTable(table);
}

/// A table of which the article took a part is taken whole, a row a paragraph; one that only
/// arranges the page stays as it is.
void PageForms::shapeTable(const QList<qsizetype> &table)
{
    QMap<int, QList<qsizetype>> rows;
    QSet<int> cells;
    qsizetype inCells = 0;
    int words = 0;
    int taken = 0;
    double links = 0;
    for (const qsizetype i : table) {
        const PageBlock &block = m_blocks[i];
        const int cell = std::max(m_tree.nearest(block.element, u"td"_s),
                                  m_tree.nearest(block.element, u"th"_s));
        const int row = m_tree.nearest(cell, u"tr"_s);
        if (cell < 0 || row < 0)
            continue;
        ++inCells;
        cells.insert(cell);
        rows[row].append(i);
        words += wordCount(block.text);
        taken += block.role ? 1 : 0;
        links += block.linkDensity;
    }
    const auto whole = std::ranges::count_if(
        rows, [](const QList<qsizetype> &row) { return row.size() >= fewestItems; });
    const auto count = double(inCells);
    const bool isData = whole >= fewestItems && cells.size() == inCells
        && words <= longestCell * count && links < mostlyLinks * count;
    if (!isData || taken < leastOfTable * count)
        return;
    for (const QList<qsizetype> &row : std::as_const(rows)) {
        PageBlock &first = m_blocks[row.first()];
        first.role = ParagraphRole::Table;
        for (const qsizetype i : row.sliced(1)) {
            first.text += u" | "_s + m_blocks[i].text;
            m_blocks[i].role.reset();
            m_blocks[i].isMerged = true;
        }
        first.folded = foldedLine(first.text);
    }
}

} // namespace parallax::extract
