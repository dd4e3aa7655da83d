// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verbforms.h"

using namespace Qt::StringLiterals;

namespace parallax::claims {
namespace {

constexpr qsizetype longestVerb = 24; ///< letters; longer words are no verbs of news text
constexpr qsizetype shortestUnknown = 5; ///< letters of an unknown word in -ed: "freed", not "bed"

bool isVowel(QChar c)
{
    return QStringView(u"aeiou").contains(c);
}

/// "hop", "plan": one vowel between consonants doubles its last letter before an ending, so that
/// a single consonant before the ending stands for a dropped e ("hoping").
bool wouldDouble(QStringView stem)
{
    const qsizetype size = stem.size();
    return size >= 3 && !isVowel(stem[size - 1]) && isVowel(stem[size - 2])
        && !isVowel(stem[size - 3]);
}

/// The known verb that \a stem is when an ending that begins with a vowel was cut off, or empty.
QString verbOfStem(const QString &stem, const QHash<QString, QString> &verbs)
{
    const QString withE = stem + u'e';
    if (wouldDouble(stem) && verbs.contains(withE)) {
        return withE;
    }
    if (verbs.contains(stem)) {
        return stem;
    }
    const qsizetype size = stem.size();
    if (size >= 3 && stem[size - 1] == stem[size - 2] && verbs.contains(stem.chopped(1))) {
        return stem.chopped(1);
    }
    return verbs.contains(withE) ? withE : QString();
}

void readIrregular(const QString &entry, VerbForm *form)
{
    const QStringList words = entry.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i) {
        form->isBase = form->isBase || words[i] == "base"_L1;
        form->isPresent = form->isPresent || words[i] == "present"_L1;
        form->isPast = form->isPast || words[i] == "past"_L1;
        form->isParticiple = form->isParticiple || words[i] == "participle"_L1;
        form->isIng = form->isIng || words[i] == "ing"_L1;
    }
    form->lemma = words.value(0);
    form->isKnown = true;
}

QString verbOfThirdPerson(const QString &word, const QHash<QString, QString> &verbs)
{
    QStringList candidates{word.chopped(1)};
    if (word.endsWith("es"_L1)) {
        candidates.append(word.chopped(2));
    }
    if (word.endsWith("ies"_L1)) {
        candidates.append(word.chopped(3) + u'y');
    }
    for (const QString &candidate : std::as_const(candidates)) {
        if (verbs.contains(candidate)) {
            return candidate;
        }
    }
    return {};
}

} // namespace

VerbForm verbForm(const QString &word, const text::Lexicon &lexicon)
{
    VerbForm form;
    const QHash<QString, QString> &verbs = lexicon.table(u"verbs"_s);
    if (word.size() < 2 || word.size() > longestVerb) {
        return form;
    }
    const QHash<QString, QString> &irregular = lexicon.table(u"irregular-verbs"_s);
    const auto entry = irregular.constFind(word);
    if (entry != irregular.constEnd()) {
        readIrregular(*entry, &form);
        return form;
    }
    if (verbs.contains(word)) {
        form = {word, true, false, false, false, false, true};
        return form;
    }
    if (word.endsWith(u's') && word.size() > 3 && !word.endsWith("ss"_L1)) {
        form.lemma = verbOfThirdPerson(word, verbs);
        form.isPresent = form.isKnown = !form.lemma.isEmpty();
    } else if (word.endsWith("ed"_L1) && word.size() > 3) {
        const QString stem = word.chopped(2);
        const bool isDie = stem.endsWith(u'i') && verbs.contains(word.chopped(1)); // "died"
        form.lemma = isDie        ? word.chopped(1)
            : stem.endsWith(u'i') ? stem.chopped(1) + u'y'
                                  : verbOfStem(stem, verbs);
        form.isKnown = verbs.contains(form.lemma);
        if (!form.isKnown) {
            form.lemma = word.size() >= shortestUnknown ? stem : QString();
        }
        form.isPast = form.isParticiple = !form.lemma.isEmpty();
    } else if (word.endsWith("ing"_L1) && word.size() > 4) {
        form.lemma = verbOfStem(word.chopped(3), verbs);
        form.isIng = form.isKnown = !form.lemma.isEmpty();
    }
    return form;
}

} // namespace parallax::claims
