// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace parallax::align {

/// Pairs of equal sentences of two revisions: those of a longest common sequence stay in place,
/// what is left over is paired in order and has moved.
class EqualSentences
{
public:
    EqualSentences(const QStringList &oldTexts, const QStringList &newTexts);

    /// The equal partner, or -1.
    [[nodiscard]] qsizetype newOf(qsizetype i) const { return m_newOf.at(i); }

    [[nodiscard]] qsizetype oldOf(qsizetype j) const { return m_oldOf.at(j); }

    [[nodiscard]] bool isMoved(qsizetype j) const { return m_isMoved.at(j); }

    /// Sentences without an equal partner, ascending.
    [[nodiscard]] QList<qsizetype> leftOld() const;
    [[nodiscard]] QList<qsizetype> leftNew() const;

    [[nodiscard]] qsizetype oldCount() const { return m_newOf.size(); }

    [[nodiscard]] qsizetype newCount() const { return m_oldOf.size(); }

private:
    void add(qsizetype i, qsizetype j, bool isMoved);
    void pairInPlace(const QStringList &oldTexts, const QHash<QString, QList<qsizetype>> &places);
    void pairMoved(const QStringList &oldTexts, QHash<QString, QList<qsizetype>> &places);

    QList<qsizetype> m_newOf;
    QList<qsizetype> m_oldOf;
    QList<bool> m_isMoved;
};

} // namespace parallax::align
