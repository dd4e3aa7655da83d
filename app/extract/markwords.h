// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    QStringList m_groups;
    QList<QStringList> m_words;
};

} // namespace parallax::extract
