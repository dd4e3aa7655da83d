// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QString>
#include <QStringList>

namespace parallax::extract {

/// Forms of paragraphs that class, id and itemprop attributes may tell.
enum class MarkedForm {
    Embed = 1, ///< a post of somebody else
    Pull = 2, ///< a pull quote
    Entry = 4, ///< an entry of a live blog
    Correction = 8,
};
Q_DECLARE_FLAGS(MarkedForms, MarkedForm)

/// What class, id and itemprop attributes say of the form of a paragraph, from
/// `:/extract/role-marks.tsv`.
class RoleMarks
{
public:
    RoleMarks();

    /// The forms that the attributes \a marks name.
    [[nodiscard]] MarkedForms of(QStringView marks) const;

private:
    QList<std::pair<MarkedForm, QString>> m_words; ///< each between hyphens
};

} // namespace parallax::extract
