// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markwords.h"

#include <QFile>

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
        for (const QString &word : line.sliced(tab + 1).split(u' ', Qt::SkipEmptyParts))
            m_words[word.front()].append({word, uint64_t{1} << (m_groups.size() - 1)});
    }
}

uint64_t MarkWords::of(QStringView marks) const
{
    uint64_t found = 0;
    for (const QString &word : wordsOf(marks)) {
        const auto alike = m_words.constFind(word.front());
        if (alike == m_words.constEnd())
            continue;
        for (const Known &known : *alike) {
            const bool isSaid = word == known.word
                || (known.word.size() > longestWholeWord && word.startsWith(known.word));
            found |= isSaid ? known.group : 0;
        }
    }
    return found;
}

} // namespace parallax::extract
