// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <bitset>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

bool isOuter(QChar character)
{
    // ":" and quotes stay: "related:" is a label, and a quoted phrase is somebody's words.
    return character.isSpace() || u".,;!|>»›•·-–—[]"_s.contains(character);
}

bool isAscii(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Case-folded and simplified in one pass.
QString foldedAscii(QStringView line)
{
    QString folded(line.size(), Qt::Uninitialized);
    QChar *to = folded.data();
    bool isAfterSpace = true;
    for (const QChar c : line) {
        const char16_t unit = c.unicode();
        const bool isSpace = unit == u' ' || (unit >= u'\t' && unit <= u'\r');
        if (!isSpace)
            *to++ = unit >= u'A' && unit <= u'Z' ? QChar(unit + (u'a' - u'A')) : c;
        else if (!isAfterSpace)
            *to++ = u' ';
        isAfterSpace = isSpace;
    }
    folded.truncate(to - folded.constData());
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

/// Tells most beginnings of three letters from each other; shorter phrases have none.
constexpr size_t beginnings = 2048;

size_t beginningOf(QStringView letters)
{
    if (letters.size() < 3)
        return beginnings;
    return (size_t(letters[0].unicode()) * 31 * 31 + size_t(letters[1].unicode()) * 31
            + letters[2].unicode())
        % beginnings;
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
    QString folded =
        isAscii(line) ? foldedAscii(line) : line.toString().toCaseFolded().simplified();
    folded.replace(u'’', u'\'').replace(u'‘', u'\'').replace(u'“', u'"').replace(u'”', u'"');
    qsizetype begin = 0;
    qsizetype end = folded.size();
    while (begin < end && isOuter(folded[begin]))
        ++begin;
    while (end > begin && isOuter(folded[end - 1]))
        --end;
    return begin == 0 && end == folded.size() ? folded : folded.sliced(begin, end - begin);
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
    for (const QString &phrase : std::as_const(phrases.m_whole))
        phrases.m_begun.append({beginningOf(phrase), phrase});
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
    std::bitset<beginnings + 1> begun;
    begun.set(beginnings);
    for (qsizetype i = 0; i + 3 <= folded.size(); ++i)
        begun.set(beginningOf(QStringView(folded).sliced(i, 3)));
    return int(std::count_if(m_begun.begin(), m_begun.end(), [&](const auto &phrase) {
        return begun.test(phrase.first) && folded.contains(phrase.second);
    }));
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
