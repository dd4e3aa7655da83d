// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "restoring.h"

#include <app/domain/articlejson.h>

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive {
namespace {

/// Share of the words, counted with their repetitions, that an edited block keeps.
constexpr double keptByAnEdit = 0.8;
constexpr QLatin1StringView separator("\n\n"); ///< between two paragraphs of an article's text

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            letters += c.toCaseFolded();
        }
    }
    return letters;
}

QHash<QString, int> wordsOf(const QString &text)
{
    QHash<QString, int> words;
    const QStringList all = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : all) {
        ++words[word];
    }
    return words;
}

/// Words in common, as a share of both texts' words.
double sharedWords(const QString &left, const QString &right)
{
    const QHash<QString, int> ours = wordsOf(left);
    const QHash<QString, int> theirs = wordsOf(right);
    int shared = 0;
    int all = 0;
    for (auto word = ours.cbegin(); word != ours.cend(); ++word) {
        shared += std::min(*word, theirs.value(word.key()));
        all += *word;
    }
    for (const int count : theirs) {
        all += count;
    }
    return all == 0 ? 0 : 2.0 * shared / all;
}

/// A paragraph on its way into the new text.
struct Piece
{
    Paragraph paragraph;
    QString text;
};

Article rebuilt(Article article, const QList<Piece> &pieces)
{
    article.text.clear();
    article.paragraphs.clear();
    for (const Piece &piece : pieces) {
        if (!article.text.isEmpty()) {
            article.text += separator;
        }
        const qsizetype begin = article.text.size();
        article.text += piece.text;
        Paragraph paragraph = piece.paragraph;
        paragraph.span = {begin, article.text.size()};
        article.paragraphs.append(paragraph);
    }
    return article;
}

} // namespace

bool isSameBlock(const DroppedText &dropped, const RestoredText &restored)
{
    const QString letters = lettersOf(dropped.text);
    const QString known = lettersOf(restored.text);
    if (letters == known) {
        return !letters.isEmpty() || dropped.text == restored.text;
    }
    return dropped.reason == restored.reason
        && sharedWords(dropped.text, restored.text) >= keptByAnEdit;
}

Article withRestored(Article article, const QList<RestoredText> &restored)
{
    if (restored.isEmpty() || article.dropped.isEmpty()) {
        return article;
    }
    QList<Piece> pieces;
    for (const Paragraph &paragraph : std::as_const(article.paragraphs)) {
        pieces.append({paragraph, paragraph.span.in(article.text).toString()});
    }
    QList<DroppedText> left;
    int before = 0; // blocks put back so far, all of which stand earlier on the page
    for (const DroppedText &dropped : std::as_const(article.dropped)) {
        const bool isPutBack = std::ranges::any_of(
            restored, [&dropped](const RestoredText &one) { return isSameBlock(dropped, one); });
        // A paragraph is one line, in normal form C, as all of them are.
        const QString text = dropped.text.normalized(QString::NormalizationForm_C).simplified();
        if (!isPutBack || text.isEmpty()) {
            left.append(dropped);
            continue;
        }
        const qsizetype place = dropped.paragraphsBefore < 0
            ? pieces.size()
            : std::min<qsizetype>(dropped.paragraphsBefore + before, pieces.size());
        Paragraph paragraph;
        paragraph.isRestored = true;
        // The headline stays first, whatever stood above it on the page.
        const bool hasHeadline =
            !pieces.isEmpty() && pieces.first().paragraph.role == ParagraphRole::Headline;
        pieces.insert(std::max<qsizetype>(place, hasHeadline ? 1 : 0), {paragraph, text});
        before += dropped.paragraphsBefore < 0 ? 0 : 1;
    }
    if (left.size() == article.dropped.size()) {
        return article;
    }
    article.dropped = left;
    return rebuilt(std::move(article), pieces);
}

QJsonObject toJson(const QList<RestoredText> &texts)
{
    QJsonArray array;
    for (const RestoredText &one : texts) {
        array.append(QJsonObject{
            {u"text"_s, one.text}, {u"reason"_s, one.reason}, {u"since"_s, isoTime(one.since)}});
    }
    return {{u"texts"_s, array}};
}

Result<QList<RestoredText>> restoredFromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("texts"_L1);
    if (!list.isArray()) {
        return failure(Error::Code::Malformed, u"texts put back: the file holds no list"_s);
    }
    QList<RestoredText> texts;
    for (const QJsonValue &value : list.toArray()) {
        const RestoredText one{
            value["text"_L1].toString(), value["reason"_L1].toString(),
            QDateTime::fromString(value["since"_L1].toString(), Qt::ISODate).toUTC()};
        if (one.text.isEmpty() || !one.since.isValid()) {
            return failure(Error::Code::Malformed,
                           u"texts put back: an entry without text or time"_s);
        }
        texts.append(one);
    }
    return texts;
}

} // namespace parallax::archive
