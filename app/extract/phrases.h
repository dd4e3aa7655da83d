// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace parallax::extract {

/// Phrases of pages in all languages that the program knows, from
/// `:/lexicons/<language>/<name>.txt`. An entry is a whole line; "*" in it stands for any text.
/// Case, outer punctuation and white space do not count.
class Phrases
{
public:
    /// An unknown name gives an empty list.
    [[nodiscard]] static Phrases named(const QString &name);

    /// True when an entry matches the whole line.
    [[nodiscard]] bool matches(QStringView line) const;
    /// How many of the entries occur in the line.
    [[nodiscard]] int countIn(QStringView line) const;
    /// The longest entry that the line begins with, at a word's end; empty when there is none.
    /// Folded.
    [[nodiscard]] QString prefixOf(QStringView line) const;

    [[nodiscard]] bool contains(const QString &folded) const { return m_whole.contains(folded); }

    /// Entries without "*", folded.
    [[nodiscard]] const QSet<QString> &whole() const { return m_whole; }

private:
    QSet<QString> m_whole;
    QList<QStringList> m_patterns; ///< the pieces between the stars
    QList<std::pair<size_t, QString>> m_begun; ///< of m_whole, with what tells its first letters
};

/// Languages with lists of their own below `:/lexicons`.
[[nodiscard]] QStringList lexiconLanguages();
/// Entries of one list file, folded; empty when there is no such file.
[[nodiscard]] QStringList lexiconLines(const QString &language, const QString &name);
/// Case-folded, typographic quotes straightened, white space simplified, outer punctuation gone.
[[nodiscard]] QString foldedLine(QStringView line);

} // namespace parallax::extract
