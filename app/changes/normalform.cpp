// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "normalform.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::changes {
namespace {

/// One slip in a shorter word makes another word too often: "form", "from".
constexpr qsizetype fewestLetters = 5;

QSet<QString> differentWords(QStringView text)
{
    QSet<QString> words;
    QString word;
    const QString normal = normalForm(text) + u' ';
    for (const QChar c : normal) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.insert(std::exchange(word, {}));
        }
    }
    return words;
}

/// Letters and digits alone, without accents and case.
QString bareLetters(QStringView word)
{
    QString bare;
    const QString folded = word.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            bare += c;
        }
    }
    return bare;
}

/// What two words have besides their common beginning and end.
std::pair<QStringView, QStringView> middles(QStringView a, QStringView b, qsizetype &begin)
{
    begin = 0;
    while (begin < std::min(a.size(), b.size()) && a.at(begin) == b.at(begin)) {
        ++begin;
    }
    QStringView restA = a.sliced(begin);
    QStringView restB = b.sliced(begin);
    while (!restA.isEmpty() && !restB.isEmpty() && restA.back() == restB.back()) {
        restA.chop(1);
        restB.chop(1);
    }
    return {restA, restB};
}

bool isSlip(QStringView a, QStringView b)
{
    qsizetype begin = 0;
    const auto [restA, restB] = middles(a, b, begin);
    const bool isInside =
        begin > 0 && begin + restA.size() < a.size() && begin + restB.size() < b.size();
    const bool isSwap = restA.size() == 2 && restB.size() == 2 && restA.at(0) == restB.at(1)
        && restA.at(1) == restB.at(0);
    const bool isOneMore = restA.size() + restB.size() == 1;
    return isInside && (isSwap || isOneMore);
}

} // namespace

QString glyphForm(QStringView text)
{
    QString normal = text.toString().simplified();
    for (QChar &c : normal) {
        if (c == u'“' || c == u'”' || c == u'„' || c == u'«' || c == u'»') {
            c = u'"';
        } else if (c == u'‘' || c == u'’' || c == u'‚' || c == u'‹' || c == u'›') {
            c = u'\'';
        } else if (c.category() == QChar::Punctuation_Dash) {
            c = u'-';
        }
    }
    return normal.replace(u"…"_s, u"..."_s);
}

QString normalForm(QStringView text)
{
    return glyphForm(text).toCaseFolded();
}

double sharedWords(QStringView a, QStringView b)
{
    const QSet<QString> ofA = differentWords(a);
    const QSet<QString> ofB = differentWords(b);
    const qsizetype shorter = std::min(ofA.size(), ofB.size());
    if (shorter == 0) {
        return 0;
    }
    return static_cast<double>(QSet<QString>(ofA).intersect(ofB).size())
        / static_cast<double>(shorter);
}

bool isSpellingOf(QStringView a, QStringView b)
{
    const QString bareA = bareLetters(a);
    const QString bareB = bareLetters(b);
    if (bareA == bareB) {
        return !bareA.isEmpty();
    }
    const auto isNumber = [](QChar c) {
        return c.isDigit();
    };
    if (std::min(bareA.size(), bareB.size()) < fewestLetters || std::ranges::any_of(bareA, isNumber)
        || std::ranges::any_of(bareB, isNumber)) {
        return false;
    }
    return isSlip(bareA, bareB);
}

} // namespace parallax::changes
