// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "articletext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::extract {

QString plainParagraph(QStringView text)
{
    const QString composed = text.trimmed().toString().normalized(QString::NormalizationForm_C);
    QString plain;
    plain.reserve(composed.size());
    for (qsizetype i = 0; i < composed.size();) {
        if (!composed[i].isSpace()) {
            plain += composed[i++];
            continue;
        }
        const qsizetype begin = i;
        while (i < composed.size() && composed[i].isSpace())
            ++i;
        const bool isSingleNoBreak =
            i - begin == 1 && (composed[begin] == QChar(0xA0) || composed[begin] == QChar(0x202F));
        plain += isSingleNoBreak ? composed[begin] : u' ';
    }
    return plain;
}

void setBlocks(Article &article, const QList<Block> &blocks)
{
    article.text.clear();
    article.paragraphs.clear();
    article.corrections.clear();
    article.headline.clear();
    const auto append = [&article](const Block &block) {
        const QString text = plainParagraph(block.text);
        if (text.isEmpty())
            return;
        if (!article.text.isEmpty())
            article.text += u"\n\n"_s;
        const qsizetype begin = article.text.size();
        article.text += text;
        article.paragraphs.append({block.role, {begin, article.text.size()}});
        if (block.role == ParagraphRole::Correction)
            article.corrections.append(text);
        if (block.role == ParagraphRole::Headline)
            article.headline = text;
    };
    const auto headline = std::find_if(blocks.begin(), blocks.end(), [](const Block &block) {
        return block.role == ParagraphRole::Headline;
    });
    if (headline != blocks.end())
        append(*headline);
    for (auto block = blocks.begin(); block != blocks.end(); ++block) {
        if (block != headline)
            append(*block);
    }
}

QString lettersOf(QStringView text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isInner = !word.isEmpty() && i + 1 < text.size()
            && text[i + 1].isLetterOrNumber()
            && (u"'’"_s.contains(character)
                || (u".,"_s.contains(character) && word.back().isDigit() && text[i + 1].isDigit()));
        if (character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
            || isInner) {
            word += character == u'’' ? QChar(u'\'') : character;
        } else if (!word.isEmpty()) {
            words += word.toCaseFolded();
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word.toCaseFolded();
    return words;
}

} // namespace parallax::extract
