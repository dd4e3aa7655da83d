// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "blocksums.h"

#include "markwords.h"
#include "pagelines.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {

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

BlockSums::BlockSums(const QList<PageBlock> &blocks, const QJsonObject &elements)
    : m_blocks(blocks)
    , m_elements(elements)
    , m_firstChosen(blocks.size())
{
    readElements();
    for (qsizetype i = 0; i < blocks.size(); ++i)
        readBlock(i);
    sumUp();
}

void BlockSums::readElements()
{
    for (auto it = m_elements.begin(); it != m_elements.end(); ++it) {
        const int element = it.key().toInt();
        const int parent = it.value()[0].toInt(-1);
        // Numbers grow inwards; anything else would lead in a circle.
        m_parents.insert(element, parent < element ? parent : -1);
        m_order.append(element);
    }
    std::ranges::sort(m_order);
}

void BlockSums::readBlock(qsizetype i)
{
    const PageBlock &block = m_blocks[i];
    const int count = wordCount(block.text);
    const QString make = makeOf(block);
    m_counts += count;
    m_makes += make;
    const auto put = [&block, count](WordSums &sums) {
        sums.words += count;
        sums.chosen += block.isChosen ? count : 0;
        sums.links += block.linkDensity * count;
    };
    put(m_page);
    put(m_alike[make]);
    ++m_alikeCount[make];
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
void BlockSums::sumUp()
{
    for (auto element = m_order.crbegin(); element != m_order.crend(); ++element) {
        const int outer = parentOf(*element);
        if (outer < 0)
            continue;
        const WordSums inner = m_below.value(*element);
        WordSums &sum = m_below[outer];
        sum.words += inner.words;
        sum.chosen += inner.chosen;
        sum.links += inner.links;
    }
}

QString BlockSums::makeOf(const PageBlock &block) const
{
    const QJsonValue parent = m_elements[QString::number(block.parent)];
    return block.tag + u'\t' + block.marks + u'\t' + parent[1].toString() + u'\t'
        + parent[2].toString();
}

int BlockSums::countLabelled(const PageBlock &block, qsizetype length) const
{
    return m_labels.value(block.folded.first(std::min(length, block.folded.size())));
}

uint64_t BlockSums::marksOf(int element)
{
    const auto known = m_marks.constFind(element);
    if (known != m_marks.constEnd())
        return *known;
    static const MarkWords marks;
    return m_marks[element] = marks.of(m_elements[QString::number(element)][2].toString());
}

uint64_t BlockSums::marksFrom(int element)
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

} // namespace parallax::extract
