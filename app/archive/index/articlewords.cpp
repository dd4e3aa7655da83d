// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlewords.h"

#include "words.h"

namespace parallax::archive::index {

QString ArticleWords::newOnes(const QList<Word> &words)
{
    QString text;
    for (const Word &word : words) {
        const qsizetype before = m_seen.size();
        m_seen.insert(word.folded);
        if (m_seen.size() > before) {
            text += text.isEmpty() ? QString() : QString(u' ');
            text += word.folded;
        }
    }
    return text;
}

void ArticleWords::passKnown(const PassageText &passage)
{
    if (passage.part == SearchPart::Furniture) {
        return;
    }
    for (const Word &word : words(passage.text)) {
        m_seen.insert(word.folded);
    }
}

Result<> ArticleWords::add(qint64 row, const PassageText &passage)
{
    return change(Change::Add, row, passage);
}

Result<> ArticleWords::remove(qint64 row, const PassageText &passage)
{
    return change(Change::Remove, row, passage);
}

Result<> ArticleWords::change(Change change, qint64 row, const PassageText &passage)
{
    const QList<Word> all = words(passage.text);
    QString text;
    for (const Word &word : all) {
        text += text.isEmpty() ? QString() : QString(u' ');
        text += word.folded;
    }
    if (passage.part == SearchPart::Furniture) {
        return run(change, "furniture_words", "furniture", row, text);
    }
    const QString fresh = newOnes(all);
    auto done = run(change, "words", columnOf(passage.part), row, text);
    if (done && !fresh.isEmpty()) {
        done = run(change, "article_words", "text", row, fresh);
    }
    return done;
}

Result<> ArticleWords::run(
    Change change, const QByteArray &table, const char *column, qint64 row, QStringView text)
{
    const bool adds = change == Change::Add;
    auto insert = m_database.prepared("INSERT INTO " + table + '('
                                      + (adds ? QByteArray() : table + ", ") + "rowid, " + column
                                      + ") VALUES(" + (adds ? "" : "'delete', ") + "?, ?)");
    if (!insert) {
        return tl::unexpected(insert.error());
    }
    insert->bind(1, row);
    insert->bind(2, text);
    return insert->run();
}

} // namespace parallax::archive::index
