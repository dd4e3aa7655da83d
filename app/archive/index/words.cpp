// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

constexpr char32_t tatweel = 0x0640;

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

/// Spacing vowel signs of Indic scripts belong to their word and carry meaning.
bool isPartOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_SpacingCombining;
}

bool isWrittenWithoutSpaces(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

/// Letters that writers of Arabic use for one another.
char32_t withoutVariant(char32_t c)
{
    switch (c) {
    case 0x0622: // alef with madda
    case 0x0623: // alef with hamza above
    case 0x0625: // alef with hamza below
    case 0x0671: // alef wasla
        return 0x0627;
    case 0x0649: // alef maksura
    case 0x06CC: // Farsi yeh
        return 0x064A;
    case 0x0629: // teh marbuta
        return 0x0647;
    case 0x06A9: // keheh
        return 0x0643;
    default:
        return c;
    }
}

/// Whether the character is its own folded form; nearly all of a text are.
bool isPlain(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
}

void appendFolded(char32_t c, QString &folded)
{
    if (isPlain(c)) {
        folded.append(QChar(static_cast<char16_t>(c)));
        return;
    }
    if (c == U'\u00DF' || c == U'\u1E9E') { // Qt's folding is letter by letter
        folded.append("ss"_L1);
        return;
    }
    QString decomposed;
    decomposed.append(QChar::fromUcs4(c));
    decomposed = decomposed.normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const char32_t part : decomposed.toUcs4()) {
        if (!isMark(part) && part != tatweel && isPartOfWord(part)) {
            folded.append(QChar::fromUcs4(withoutVariant(part)));
        }
    }
}

/// The character that begins at a place; half a pair stands for itself.
char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    const bool isPair =
        first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(first, text.at(at + 1)) : first.unicode();
}

} // namespace

QList<Word> words(QStringView text)
{
    QList<Word> found;
    Word word;
    const auto finish = [&found, &word] {
        if (!word.folded.isEmpty()) {
            found.append(word);
        }
        word = {};
    };
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        const qsizetype next = at + (QChar::requiresSurrogates(c) ? 2 : 1);
        if (isPartOfWord(c)) {
            if (isWrittenWithoutSpaces(c)) {
                finish();
            }
            if (word.folded.isEmpty()) {
                word.span.begin = at;
            }
            appendFolded(c, word.folded);
            word.span.end = next;
            if (isWrittenWithoutSpaces(c)) {
                finish();
            }
        } else if (isMark(c) && !word.folded.isEmpty()) {
            word.span.end = next; // an accent or vowel sign that stands by itself
        } else {
            finish();
        }
        at = next;
    }
    finish();
    return found;
}

QString foldedText(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const Word &word : words(text)) {
        if (!folded.isEmpty()) {
            folded.append(u' ');
        }
        folded.append(word.folded);
    }
    return folded;
}

} // namespace parallax::archive::index
