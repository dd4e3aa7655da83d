// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace parallax::extract {

/// What class, id and itemprop attributes say of the form of a paragraph ("embed", "pull",
/// "entry", "correction"), from `:/extract/role-marks.tsv`.
class RoleMarks
{
public:
    RoleMarks();

    /// Whether the attributes \a marks hold a word of this form.
    [[nodiscard]] bool say(const QString &form, QStringView marks) const;

private:
    QHash<QString, QStringList> m_words; ///< form → words, each between hyphens
};

} // namespace parallax::extract
