// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include "articletext.h"
#include "phrases.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {
namespace {

/// Running news text has 30 to 45 % function words of these short lists; a foreign one under 10 %.
constexpr double smallestShare = 0.12;
constexpr qsizetype fewestWords = 8;
/// A headline holds few words of any list: only longer texts are said to be in a language that is
/// known by its frequent words alone, and only when these are many; still longer ones in none.
constexpr qsizetype fewestOtherWords = 20;
constexpr double smallestOtherShare = 0.2;
constexpr qsizetype fewestUnknownWords = 40;
constexpr qsizetype fewestForeignLetters = 20;
constexpr qsizetype probeLength = 20000; // characters; more does not change the vote
constexpr double foreignShare = 0.5; ///< of the letters, in scripts that no list is written in

struct WordList
{
    QString language;
    QSet<QString> words;
    bool isOther = false; ///< nothing else is known of the language
};

/// Every list of frequent words there is, those of languages known by name only included.
QList<WordList> wordLists()
{
    QList<WordList> lists;
    for (const QString &language : lexiconLanguages()) {
        const QStringList entries = lexiconLines(language, u"language-words"_s);
        if (!entries.isEmpty())
            lists.append({language, QSet<QString>(entries.begin(), entries.end()), false});
    }
    for (const QString &line : lexiconLines(u"any"_s, u"other-languages"_s)) {
        const QStringList entries = line.section(u':', 1).split(u' ', Qt::SkipEmptyParts);
        lists.append(
            {line.section(u':', 0, 0), QSet<QString>(entries.begin(), entries.end()), true});
    }
    return lists;
}

/// Scripts without spaces between words have too few "words" to count; their letters say enough.
bool isInForeignScript(QStringView text)
{
    qsizetype letters = 0;
    qsizetype foreign = 0;
    for (const QChar c : text) {
        if (!c.isLetter())
            continue;
        ++letters;
        const bool isKnown =
            c.script() == QChar::Script_Latin || c.script() == QChar::Script_Arabic;
        foreign += isKnown ? 0 : 1;
    }
    return letters >= fewestForeignLetters && double(foreign) > foreignShare * double(letters);
}

} // namespace

QString languageOf(QStringView text)
{
    static const QList<WordList> lists = wordLists();
    const QStringView probe = text.first(std::min(text.size(), probeLength));
    if (isInForeignScript(probe))
        return u"und"_s;
    const QStringList words = foldedWords(probe);
    if (words.size() < fewestWords)
        return {};
    QString best;
    double bestShare = smallestShare;
    for (const WordList &list : lists) {
        const auto count = std::count_if(words.begin(), words.end(), [&list](const QString &word) {
            return list.words.contains(word);
        });
        const double share = double(count) / double(words.size());
        const bool isSure =
            !list.isOther || (words.size() >= fewestOtherWords && share >= smallestOtherShare);
        if (share > bestShare && isSure) {
            best = list.language;
            bestShare = share;
        }
    }
    return best.isEmpty() && words.size() >= fewestUnknownWords ? u"und"_s : best;
}

} // namespace parallax::extract
