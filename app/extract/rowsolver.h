// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowcuts.h"
#include "trackerrows.h"

namespace parallax::extract {

/// Chooses for every block of changed rows how many are pairs, where each is cut and on which side
/// the rest stands: starts from what each block says by itself, then lets blocks that tell the same
/// things speak to each other until nothing improves. Deterministic.
class RowSolver
{
public:
    RowSolver(const QStringList &joinedRows, WordWeights weights);

    [[nodiscard]] QList<TrackerRow> rows();

private:
    enum class Side { Old, New };

    struct Row
    {
        QString text;
        bool isUnchanged = false;
        Cell whole;
        QList<Cut> cuts; ///< best first
        double wholeScore = 0;
        qsizetype cut = 0; ///< the chosen one
    };

    struct Option
    {
        qsizetype pairs = 0;
        Side side = Side::New;
    };

    struct Block
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QList<Option> options;
        qsizetype chosen = 0;
        double ownScore = 0;
    };

    /// A cell of the present choice.
    struct Placed
    {
        const Cell *cell = nullptr;
        qsizetype row = 0;
        bool isOld = false;
        bool isNew = false;
    };

    void findBlocks();
    void rankOptions(Block &block) const;
    void improve();
    bool improveBlock(Block &block);
    bool improveTogether(Block &first, Block &second);
    bool improveCuts();
    [[nodiscard]] double score() const;
    [[nodiscard]] QList<Placed> placed() const;
    [[nodiscard]] double localScore() const;
    [[nodiscard]] double quotationScore(const QList<Placed> &cells, bool isOld) const;
    [[nodiscard]] double duplicateScore(const QList<Placed> &cells) const;
    [[nodiscard]] double continuityScore() const;
    [[nodiscard]] double duplicate(const Cell *first, const Cell *second) const;
    [[nodiscard]] const Cell *lastCell(const Block &block, Side side) const;

    WordWeights m_weights;
    ParagraphStyle m_style;
    QList<Row> m_rows;
    QList<Block> m_blocks;
    bool m_isHuge = false;
    mutable QHash<std::pair<const Cell *, const Cell *>, double> m_duplicates;
};

} // namespace parallax::extract
