// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "repetitions.h"

#include <QStringList>

#include <algorithm>

namespace parallax::claims {
namespace {

/// Words in a row that are compared: fewer are met by chance.
constexpr qsizetype inARow = 3;
/// Share of a pull quote's rows of words that the text has. Pages shorten what they set out, and
/// the text puts "she said" in between.
constexpr double leastRepeated = 0.6;

QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c.toCaseFolded();
        } else if (!word.isEmpty() && c != u'\'' && c != u'’') {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

QStringList rowsOf(QStringView text)
{
    const QStringList words = wordsOf(text);
    QStringList rows;
    if (!words.isEmpty() && words.size() < inARow) {
        rows.append(words.join(u' '));
    }
    for (qsizetype i = 0; i + inARow <= words.size(); ++i) {
        rows.append(words.sliced(i, inARow).join(u' '));
    }
    return rows;
}

} // namespace

QSet<qsizetype> repetitions(const Article &article)
{
    QSet<qsizetype> found;
    QSet<QString> text;
    QSet<QStringList> captions;
    const bool hasPullQuote =
        std::ranges::any_of(article.paragraphs, [](const Paragraph &paragraph) {
            return paragraph.role == ParagraphRole::PullQuote;
        });
    for (const Paragraph &paragraph : article.paragraphs) {
        if (hasPullQuote && isRunningText(paragraph.role)) {
            for (const QString &row : rowsOf(paragraph.span.in(article.text))) {
                text.insert(row);
            }
        }
    }
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        const Paragraph &paragraph = article.paragraphs.at(i);
        const QStringView words = paragraph.span.in(article.text);
        if (paragraph.role == ParagraphRole::Caption) {
            const QStringList caption = wordsOf(words);
            if (captions.contains(caption)) {
                found.insert(i);
            }
            captions.insert(caption);
        } else if (paragraph.role == ParagraphRole::PullQuote) {
            const QStringList rows = rowsOf(words);
            const auto known = std::ranges::count_if(
                rows, [&text](const QString &row) { return text.contains(row); });
            if (double(known) >= leastRepeated * double(rows.size())) {
                found.insert(i);
            }
        }
    }
    return found;
}

} // namespace parallax::claims
