// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace parallax::extract {

/// Words of class, id and role attributes by what they say, from `:/extract/mark-words.tsv`.
class MarkWords
{
public:
    MarkWords();

    [[nodiscard]] const QStringList &groups() const { return m_groups; }

    /// One bit a group, in the order of groups().
    [[nodiscard]] uint64_t of(QStringView marks) const;

private:
    struct Known
    {
        QString word;
        uint64_t group = 0; ///< its bit
    };

    QStringList m_groups;
    QHash<QChar, QList<Known>> m_words; ///< by their first letter
};

} // namespace parallax::extract
