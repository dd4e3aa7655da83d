// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

bool isOuter(QChar character)
{
    // ":" and quotes stay: "related:" is a label, and a quoted phrase is somebody's words.
    return character.isSpace() || u".,;!|>»›•·-–—[]"_s.contains(character);
}

bool matchesPieces(QStringView line, const QStringList &pieces)
{
    if (!line.startsWith(pieces.first()) || !line.endsWith(pieces.last())
        || line.size() < pieces.first().size() + pieces.last().size())
        return false;
    qsizetype at = pieces.first().size();
    const qsizetype end = line.size() - pieces.last().size();
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const qsizetype found = line.indexOf(pieces[i], at);
        if (found < 0 || found + pieces[i].size() > end)
            return false;
        at = found + pieces[i].size();
    }
    return true;
}

} // namespace

QString foldedLine(QStringView line)
{
    QString folded = line.toString().toCaseFolded().simplified();
    folded.replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'“', u'"').replace(u'”', u'"');
    qsizetype begin = 0;
    qsizetype end = folded.size();
    while (begin < end && isOuter(folded[begin]))
        ++begin;
    while (end > begin && isOuter(folded[end - 1]))
        --end;
    return folded.sliced(begin, end - begin);
}

QStringList lexiconLanguages()
{
    return QDir(u":/lexicons"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList lexiconLines(const QString &language, const QString &name)
{
    QFile file(u":/lexicons/"_s + language + u'/' + name + u".txt"_s);
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(text).split(u'\n')) {
        if (!line.startsWith(u'#') && !line.trimmed().isEmpty())
            lines += line.trimmed().toString().toCaseFolded();
    }
    return lines;
}

Phrases Phrases::named(const QString &name)
{
    Phrases phrases;
    for (const QString &language : lexiconLanguages()) {
        for (const QString &line : lexiconLines(language, name)) {
            if (line.contains(u'*'))
                phrases.m_patterns += line.split(u'*');
            else
                phrases.m_whole.insert(foldedLine(line));
        }
    }
    return phrases;
}

bool Phrases::matches(QStringView line) const
{
    const QString folded = foldedLine(line);
    return !folded.isEmpty()
        && (m_whole.contains(folded)
            || std::any_of(
                m_patterns.begin(), m_patterns.end(),
                [&folded](const QStringList &pieces) { return matchesPieces(folded, pieces); }));
}

int Phrases::countIn(QStringView line) const
{
    const QString folded = foldedLine(line);
    return int(std::count_if(m_whole.begin(), m_whole.end(),
                             [&folded](const QString &phrase) { return folded.contains(phrase); }));
}

QString Phrases::prefixOf(QStringView line) const
{
    const QString folded = foldedLine(line);
    QString longest;
    for (const QString &phrase : m_whole) {
        const bool endsWord = folded.size() == phrase.size()
            || (folded.size() > phrase.size() && !folded[phrase.size()].isLetterOrNumber());
        if (endsWord && phrase.size() > longest.size() && folded.startsWith(phrase))
            longest = phrase;
    }
    return longest;
}

} // namespace parallax::extract
