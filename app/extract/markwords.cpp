// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markwords.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

constexpr qsizetype longestWholeWord = 3; // letters; "ad" is no beginning of "address"

/// "storyBody__text-lead" → "story body text lead"
QStringList wordsOf(QStringView marks)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const QChar c = marks[i];
        const bool isHump = c.isUpper() && i > 0 && marks[i - 1].isLower();
        if ((isHump || !c.isLetter()) && !word.isEmpty()) {
            words += word;
            word.clear();
        }
        if (c.isLetter())
            word += c.toLower();
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

} // namespace

MarkWords::MarkWords()
{
    QFile file(u":/extract/mark-words.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab <= 0)
            continue;
        m_groups += line.first(tab);
        m_words += line.sliced(tab + 1).split(u' ', Qt::SkipEmptyParts);
    }
}

uint64_t MarkWords::of(QStringView marks) const
{
    uint64_t found = 0;
    const QStringList words = wordsOf(marks);
    for (qsizetype group = 0; group < m_words.size(); ++group) {
        const bool isSaid = std::any_of(words.begin(), words.end(), [&](const QString &word) {
            return std::any_of(
                m_words[group].begin(), m_words[group].end(), [&word](const QString &known) {
                    return word == known
                        || (known.size() > longestWholeWord && word.startsWith(known));
                });
        });
        found |= isSaid ? uint64_t{1} << group : 0;
    }
    return found;
}

} // namespace parallax::extract
