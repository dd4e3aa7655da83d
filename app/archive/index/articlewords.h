// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "articlerows.h"
#include "words.h"

#include <QSet>

namespace parallax::archive::index {

/// What the full-text tables are told of one article. `words` knows every word of every passage;
/// `article_words` knows of each passage only the words that no earlier passage of its article has,
/// so that even the most frequent word names each article once. What belongs to the page and not to
/// the article, the same on every page of an outlet, has a table of its own, `furniture_words`.
class ArticleWords
{
public:
    explicit ArticleWords(Database &database)
        : m_database(database)
    {
    }

    /// Passages of an article in the order of their numbers, without leaving one out: those that
    /// the tables know, then those that they are told. Errors: those of Statement::step().
    void passKnown(const PassageText &passage);
    [[nodiscard]] Result<> add(qint64 row, const PassageText &passage);
    /// The tables keep no text: to take a row away, they must be told again what stood in it.
    [[nodiscard]] Result<> remove(qint64 row, const PassageText &passage);

private:
    enum class Change { Add, Remove };
    [[nodiscard]] Result<> change(Change change, qint64 row, const PassageText &passage);
    [[nodiscard]] Result<>
    run(Change change, const QByteArray &table, const char *column, qint64 row, QStringView text);
    /// Of these words, those that were not there before; from now on they were.
    [[nodiscard]] QString newOnes(const QList<Word> &words);

    Database &m_database;
    QSet<QString> m_seen;
};

} // namespace parallax::archive::index
