// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <app/domain/claim.h>

#include <QHash>
#include <QSet>
#include <QString>

namespace parallax::text {

/// A word as lists and tokens write it: case-folded; in Arabic without vowel signs and lengthening
/// strokes, and with one form of alef, since newspapers write all of these or none.
[[nodiscard]] QString foldedWord(QStringView word);

/// Words of one language that the analysis knows, read from `:/lexicons/<language>/*.txt` (lists)
/// and `*.tsv` (tables), on top of `:/lexicons/any`, which serves every language. An unknown
/// language has only the latter. Each language is read once for the whole program; copies are
/// shared.
class Lexicon
{
public:
    /// How much the program knows of a language. Shown to readers: a comparison never claims more
    /// than it could look for.
    enum class Support {
        Full, ///< also acts, meanings and loaded words (English)
        Words, ///< figures in words, dates, speakers, hedges and denials
        Neutral, ///< digits, capitals, quotation marks and ISO dates only
    };

    /// BCP 47 tag; only the primary language counts; empty means English.
    [[nodiscard]] static Lexicon forLanguage(QStringView language);

    [[nodiscard]] QString language() const { return m_language; }

    /// Told by the lists that there are, so that a new folder of words counts at once.
    [[nodiscard]] Support support() const;

    /// Folded entries of one list file: "abbreviations", "hedges", "reporting-verbs", "titles", …;
    /// empty when the language has no such list.
    [[nodiscard]] const QSet<QString> &list(const QString &name) const;
    /// Folded key → value of one tab-separated list: "number-words", "units", "qualifiers",
    /// "months", …
    [[nodiscard]] const QHash<QString, QString> &table(const QString &name) const;

    /// First words of all entries of one list or table: a quick "no" before a phrase is put
    /// together.
    [[nodiscard]] const QSet<QString> &firstWords(const QString &name) const;

private:
    void readFolder(const QString &folder);

    QString m_language;
    QHash<QString, QSet<QString>> m_lists;
    QHash<QString, QHash<QString, QString>> m_tables;
    QHash<QString, QSet<QString>> m_firstWords;
};

} // namespace parallax::text
