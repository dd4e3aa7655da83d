// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsolver.h"

#include "articletext.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr qsizetype keptOptions = 16;
constexpr int rounds = 8; // it settles in two or three
/// More changed rows than any article has: then each block is decided by itself.
constexpr qsizetype hugeRows = 400;

// Logarithmic odds; see rowcuts.cpp.
constexpr double uncuttable = -30.0;
constexpr double pairPrior = -0.5;
constexpr double singlePrior = -0.9;
constexpr double addedPrior = 0.4; ///< trackers see more paragraphs added than taken away
constexpr double acrossVersions =
    3.0; ///< told in the other version in other words: moved or edited
constexpr double withinVersion = -5.0; ///< no version tells a thing twice
constexpr double keptQuotation = 1.0;
constexpr double brokenQuotation = -3.0;
constexpr double continuedPronoun = 0.8;
constexpr double continuedTopic = 2.0;
constexpr double equalPair = -20.0; ///< equal paragraphs of one block would be an unchanged row

/// Pronoun families of a text's words: he, she, they; bit by bit.
unsigned pronounsOf(const QHash<QString, int> &words)
{
    static const std::array<QStringList, 3> families{
        QStringList{u"he"_s, u"his"_s, u"him"_s, u"mr"_s},
        QStringList{u"she"_s, u"her"_s, u"ms"_s, u"mrs"_s},
        QStringList{u"they"_s, u"their"_s, u"them"_s}};
    unsigned found = 0;
    for (size_t i = 0; i < families.size(); ++i) {
        const QStringList &family = families.at(i);
        if (std::any_of(family.begin(), family.end(),
                        [&words](const QString &word) { return words.contains(word); }))
            found |= 1U << i;
    }
    return found;
}

unsigned leadingPronoun(const Cell &cell)
{
    constexpr qsizetype beginning = 24;
    const QStringList words =
        foldedWords(QStringView(cell.text).first(std::min(cell.text.size(), beginning)));
    QHash<QString, int> first;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, words.size()); ++i)
        first.insert(words[i], 1);
    return pronounsOf(first);
}

} // namespace

RowSolver::RowSolver(const QStringList &joinedRows, WordWeights weights)
    : m_weights(std::move(weights))
{
    for (const QString &text : joinedRows) {
        Row row;
        const std::optional<QString> same = doubledText(text);
        row.isUnchanged = same.has_value();
        row.text = same.value_or(text.trimmed());
        row.whole = cellOf(row.text, m_weights);
        if (row.isUnchanged)
            m_style.learn(row.whole.sentences);
        m_rows.append(row);
    }
    for (Row &row : m_rows) {
        row.wholeScore = singlePrior + paragraphScore(row.whole, m_style);
        if (!row.isUnchanged)
            row.cuts = cutsOf(row.text, m_weights, m_style);
    }
    findBlocks();
}

void RowSolver::findBlocks()
{
    qsizetype changed = 0;
    for (qsizetype begin = 0; begin < m_rows.size();) {
        if (m_rows[begin].isUnchanged) {
            ++begin;
            continue;
        }
        qsizetype end = begin;
        while (end < m_rows.size() && !m_rows[end].isUnchanged)
            ++end;
        Block block{begin, end, {}, 0, 0};
        rankOptions(block);
        m_blocks.append(block);
        changed += end - begin;
        begin = end;
    }
    m_isHuge = changed > hugeRows;
}

/// Keeps the numbers of pairs that the rows by themselves hold most likely, each with both sides.
void RowSolver::rankOptions(Block &block) const
{
    const qsizetype size = block.end - block.begin;
    QList<std::pair<double, qsizetype>> ranked;
    double rest = 0;
    for (qsizetype i = block.begin; i < block.end; ++i)
        rest += m_rows[i].wholeScore;
    double pairs = 0;
    for (qsizetype count = 0; count <= size; ++count) {
        ranked.append({pairs + rest, count});
        if (count < size) {
            const Row &row = m_rows[block.begin + count];
            pairs += row.cuts.isEmpty() ? uncuttable : pairPrior + row.cuts.first().score;
            rest -= row.wholeScore;
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (const auto &[score, count] : std::as_const(ranked)) {
        if (block.options.size() >= keptOptions)
            break;
        block.options.append({count, Side::New});
        if (count < size)
            block.options.append({count, Side::Old});
    }
}

QList<RowSolver::Placed> RowSolver::placed() const
{
    QList<Placed> cells;
    qsizetype block = 0;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        while (block < m_blocks.size() && m_blocks[block].end <= i)
            ++block;
        if (row.isUnchanged) {
            cells.append({&row.whole, i, true, true});
            continue;
        }
        const Block &own = m_blocks[block];
        const Option &option = own.options[own.chosen];
        if (i - own.begin < option.pairs && !row.cuts.isEmpty()) {
            cells.append({&row.cuts[row.cut].left, i, true, false});
            cells.append({&row.cuts[row.cut].right, i, false, true});
        } else {
            cells.append({&row.whole, i, option.side == Side::Old, option.side == Side::New});
        }
    }
    return cells;
}

double RowSolver::localScore() const
{
    double score = 0;
    for (const Block &block : m_blocks) {
        const Option &option = block.options[block.chosen];
        for (qsizetype i = block.begin; i < block.end; ++i) {
            const Row &row = m_rows[i];
            if (i - block.begin >= option.pairs)
                score += row.wholeScore;
            else
                score += row.cuts.isEmpty() ? uncuttable : pairPrior + row.cuts[row.cut].score;
        }
        if (option.pairs < block.end - block.begin && option.side == Side::New)
            score += addedPrior;
    }
    return score;
}

/// A quotation left open goes on in the next paragraph of the same version.
double RowSolver::quotationScore(const QList<Placed> &cells, bool isOld) const
{
    double score = 0;
    const Cell *previous = nullptr;
    for (const Placed &placed : cells) {
        if (isOld ? !placed.isOld : !placed.isNew)
            continue;
        if (previous != nullptr && previous->leavesQuoteOpen)
            score += placed.cell->startsWithQuote ? keptQuotation : brokenQuotation;
        previous = placed.cell;
    }
    return previous != nullptr && previous->leavesQuoteOpen ? score + brokenQuotation : score;
}

double RowSolver::duplicate(const Cell *first, const Cell *second) const
{
    const auto key = std::pair(std::min(first, second), std::max(first, second));
    const auto known = m_duplicates.constFind(key);
    if (known != m_duplicates.constEnd())
        return *known;
    const double value = nearDuplicate(*first, *second, m_weights);
    m_duplicates.insert(key, value);
    return value;
}

double RowSolver::duplicateScore(const QList<Placed> &cells) const
{
    double score = 0;
    QList<const Placed *> changed;
    for (const Placed &placed : cells) {
        if (placed.isOld != placed.isNew)
            changed.append(&placed);
    }
    for (qsizetype i = 0; i < changed.size(); ++i) {
        const Placed &first = *changed[i];
        for (qsizetype k = i + 1; k < changed.size(); ++k) {
            const Placed &second = *changed[k];
            const bool isPair = first.row == second.row; // their likeness is in the cut's own score
            const double strength = isPair ? 0 : duplicate(first.cell, second.cell);
            if (strength > 0)
                score += strength * (first.isOld == second.isOld ? withinVersion : acrossVersions);
        }
    }
    return score;
}

const Cell *RowSolver::lastCell(const Block &block, Side side) const
{
    const Option &option = block.options[block.chosen];
    if (option.pairs > 0) {
        const Row &row = m_rows[block.begin + option.pairs - 1];
        if (!row.cuts.isEmpty())
            return side == Side::Old ? &row.cuts[row.cut].left : &row.cuts[row.cut].right;
    }
    return nullptr;
}

/// The first row of one side only goes on from the last pair's cell of the same side: with the same
/// pronoun, and about the same things.
double RowSolver::continuityScore() const
{
    double score = 0;
    for (const Block &block : m_blocks) {
        const Option &option = block.options[block.chosen];
        const Cell *own = lastCell(block, option.side);
        const Cell *other = lastCell(block, option.side == Side::Old ? Side::New : Side::Old);
        if (own == nullptr || other == nullptr || block.begin + option.pairs >= block.end)
            continue;
        const Cell &next = m_rows[block.begin + option.pairs].whole;
        const unsigned pronoun = leadingPronoun(next);
        const bool isOwn = (pronounsOf(own->words) & pronoun) != 0;
        const bool isOther = (pronounsOf(other->words) & pronoun) != 0;
        if (isOwn != isOther)
            score += isOwn ? continuedPronoun : -continuedPronoun;
        score += continuedTopic
            * (similarity(*own, next, m_weights) - similarity(*other, next, m_weights));
    }
    return score;
}

double RowSolver::score() const
{
    const QList<Placed> cells = placed();
    double total = localScore() + quotationScore(cells, true) + quotationScore(cells, false)
        + continuityScore();
    if (!m_isHuge)
        total += duplicateScore(cells);
    for (const Block &block : m_blocks) {
        const Option &option = block.options[block.chosen];
        for (qsizetype i = block.begin; i < block.begin + option.pairs; ++i) {
            const Row &row = m_rows[i];
            if (!row.cuts.isEmpty() && row.cuts[row.cut].left.text == row.cuts[row.cut].right.text)
                total += equalPair;
        }
    }
    return total;
}

bool RowSolver::improveBlock(Block &block)
{
    const qsizetype before = block.chosen;
    qsizetype best = before;
    double bestScore = score();
    for (qsizetype option = 0; option < block.options.size(); ++option) {
        block.chosen = option;
        const double value = score();
        if (value > bestScore + 1e-9) {
            bestScore = value;
            best = option;
        }
    }
    block.chosen = best;
    return best != before;
}

/// Two blocks that tell the same thing may both have to change sides before the score rises.
bool RowSolver::improveTogether(Block &first, Block &second)
{
    constexpr qsizetype tried = 8;
    const auto before = std::pair(first.chosen, second.chosen);
    auto best = before;
    double bestScore = score();
    for (qsizetype i = 0; i < std::min(tried, first.options.size()); ++i) {
        for (qsizetype k = 0; k < std::min(tried, second.options.size()); ++k) {
            first.chosen = i;
            second.chosen = k;
            const double value = score();
            if (value > bestScore + 1e-9) {
                bestScore = value;
                best = std::pair(i, k);
            }
        }
    }
    first.chosen = best.first;
    second.chosen = best.second;
    return best != before;
}

bool RowSolver::improveCuts()
{
    bool isBetter = false;
    for (Row &row : m_rows) {
        double bestScore = score();
        const qsizetype before = row.cut;
        qsizetype best = before;
        for (qsizetype cut = 0; cut < row.cuts.size(); ++cut) {
            row.cut = cut;
            const double value = score();
            if (value > bestScore + 1e-9) {
                bestScore = value;
                best = cut;
            }
        }
        row.cut = best;
        isBetter = isBetter || best != before;
    }
    return isBetter;
}

void RowSolver::improve()
{
    if (m_isHuge)
        return;
    constexpr qsizetype fewBlocks = 24; // pairs of blocks are tried one by one
    for (int round = 0; round < rounds; ++round) {
        bool isBetter = false;
        for (Block &block : m_blocks)
            isBetter = improveBlock(block) || isBetter;
        isBetter = improveCuts() || isBetter;
        if (isBetter)
            continue;
        for (qsizetype i = 0; i < m_blocks.size() && m_blocks.size() <= fewBlocks; ++i) {
            for (qsizetype k = i + 1; k < m_blocks.size(); ++k)
                isBetter = improveTogether(m_blocks[i], m_blocks[k]) || isBetter;
        }
        if (!isBetter)
            break;
    }
}

QList<TrackerRow> RowSolver::rows()
{
    improve();
    QList<TrackerRow> rows;
    rows.resize(m_rows.size());
    for (const Placed &placed : placed()) {
        TrackerRow &row = rows[placed.row];
        if (placed.isOld)
            row.oldText = placed.cell->text;
        if (placed.isNew)
            row.newText = placed.cell->text;
    }
    return rows;
}

} // namespace parallax::extract
