// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisionhtml.h"

#include "sentencebrowser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::ui {

namespace {

enum class Tone { Plain, Added, Removed, Moved };

struct Mark
{
    TextSpan span;
    Tone tone;
};

/// Removed words are struck, added ones underlined: the colour only repeats it.
QString marked(const QString &words, Tone tone, const Theme &theme)
{
    const QString escaped = words.toHtmlEscaped();
    if (words.isEmpty() || tone == Tone::Plain) {
        return escaped;
    }
    const bool isRemoved = tone == Tone::Removed;
    const QLatin1String ink = isRemoved ? "del"_L1 : tone == Tone::Added ? "add"_L1 : "move"_L1;
    const QLatin1String soft = isRemoved ? "del-soft"_L1
        : tone == Tone::Added            ? "add-soft"_L1
                                         : "move-soft"_L1;
    return u"<span style=\"background-color:%1;color:%2;text-decoration:%3\">%4</span>"_s.arg(
        theme.colour(soft).name(), theme.colour(ink).name(),
        isRemoved ? u"line-through"_s : u"underline"_s, escaped);
}

QString paragraphHtml(ParagraphRole role, const QString &content, bool isRightToLeft)
{
    const QString direction = isRightToLeft ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s;
    if (role == ParagraphRole::Headline) {
        return u"<h2%1>%2</h2>"_s.arg(direction, content);
    }
    if (role == ParagraphRole::Subheading || role == ParagraphRole::LiveEntry) {
        return u"<h4%1>%2</h4>"_s.arg(direction, content);
    }
    switch (role) {
    case ParagraphRole::Byline:
    case ParagraphRole::Caption:
    case ParagraphRole::Credit:
    case ParagraphRole::Dateline:
        return u"<p%1><small>%2</small></p>"_s.arg(direction, content);
    case ParagraphRole::Correction:
        return u"<p%1><i>%2</i></p>"_s.arg(direction, content);
    default:
        return u"<p%1>%2</p>"_s.arg(direction, content);
    }
}

/// What stands in place of a paragraph, or before it; and whether the paragraph itself is left out.
struct FoldLine
{
    QString html;
    bool hides = false;
};

FoldLine foldLine(const QList<FoldedPart> &folded, qsizetype paragraph, const Theme &theme)
{
    const auto part = std::ranges::find_if(folded, [paragraph](const FoldedPart &one) {
        return one.first <= paragraph && paragraph <= one.last;
    });
    if (part == folded.cend()) {
        return {};
    }
    FoldLine line{{}, !part->isOpen};
    if (part->first == paragraph) {
        line.html =
            u"<p dir=\"%1\"><small><a href=\"%2\" style=\"color:%3\">%4</a></small></p>"_s.arg(
                // The interface speaks here, whatever direction the text has.
                part->words.isRightToLeft() ? u"rtl"_s : u"ltr"_s, part->address,
                theme.colour("ink-2"_L1).name(), part->words.toHtmlEscaped());
    }
    return line;
}

bool isMoved(const SentenceMatch &match)
{
    return match.kind == MatchKind::Moved;
}

QString anchorOf(qsizetype sentence)
{
    return u"<a name=\"%1\"></a>"_s.arg(sentenceAnchor(sentence));
}

/// The text of a range in one tone, with an anchor before each sentence that begins in it.
QString anchored(const QString &text,
                 const TextSpan &span,
                 Tone tone,
                 const QList<TextSpan> &sentences,
                 const Theme &theme)
{
    QString html;
    qsizetype done = span.begin;
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        const qsizetype begin = sentences.at(i).begin;
        if (begin < span.begin || begin >= span.end) {
            continue;
        }
        html += marked(text.mid(done, begin - done), tone, theme) + anchorOf(i);
        done = begin;
    }
    return html + marked(text.mid(done, span.end - done), tone, theme);
}

QString textHtml(const Article &article,
                 QList<Mark> marks,
                 const QList<TextSpan> &sentences,
                 const Theme &theme,
                 const QList<FoldedPart> &folded)
{
    std::stable_sort(marks.begin(), marks.end(), [](const Mark &one, const Mark &other) {
        return one.span.begin < other.span.begin;
    });
    const bool isRightToLeft = article.text.isRightToLeft();
    QString html;
    for (qsizetype i = 0; i < article.paragraphs.size(); ++i) {
        const Paragraph &paragraph = article.paragraphs.at(i);
        if (paragraph.role == ParagraphRole::Boilerplate) {
            continue;
        }
        const FoldLine line = foldLine(folded, i, theme);
        html += line.html;
        if (line.hides) {
            continue;
        }
        QString content;
        qsizetype done = paragraph.span.begin;
        for (const Mark &mark : std::as_const(marks)) {
            const qsizetype begin = std::max(mark.span.begin, done);
            const qsizetype end = std::min(mark.span.end, paragraph.span.end);
            if (begin >= end) {
                continue;
            }
            content += anchored(article.text, {done, begin}, Tone::Plain, sentences, theme)
                + anchored(article.text, {begin, end}, mark.tone, sentences, theme);
            done = end;
        }
        content +=
            anchored(article.text, {done, paragraph.span.end}, Tone::Plain, sentences, theme);
        html += paragraphHtml(paragraph.role, content, isRightToLeft);
    }
    return html;
}

/// The words of one edited sentence: both texts walked at once, their common words written once.
QString mergedWords(const QString &oldText,
                    const TextSpan &oldSpan,
                    const QString &newText,
                    const TextSpan &newSpan,
                    const QList<WordEdit> &edits,
                    const Theme &theme)
{
    QString html;
    qsizetype oldAt = oldSpan.begin;
    qsizetype newAt = newSpan.begin;
    const auto editAt = [&edits](WordEdit::Kind kind, qsizetype at) -> const WordEdit * {
        const auto found =
            std::find_if(edits.cbegin(), edits.cend(), [kind, at](const WordEdit &edit) {
                return edit.kind == kind && edit.span.begin <= at && at < edit.span.end;
            });
        return found == edits.cend() ? nullptr : &*found;
    };
    while (oldAt < oldSpan.end || newAt < newSpan.end) {
        if (const WordEdit *gone =
                oldAt < oldSpan.end ? editAt(WordEdit::Kind::Delete, oldAt) : nullptr) {
            const qsizetype end = std::min(gone->span.end, oldSpan.end);
            html += marked(oldText.mid(oldAt, end - oldAt), Tone::Removed, theme);
            oldAt = end;
        } else if (const WordEdit *put =
                       newAt < newSpan.end ? editAt(WordEdit::Kind::Insert, newAt) : nullptr) {
            const qsizetype end = std::min(put->span.end, newSpan.end);
            html += marked(newText.mid(newAt, end - newAt), Tone::Added, theme);
            newAt = end;
        } else if (newAt < newSpan.end) {
            html += QString(newText.at(newAt)).toHtmlEscaped();
            ++newAt;
            ++oldAt;
        } else {
            ++oldAt; // a space left over
        }
    }
    return html;
}

const QList<WordEdit> *editsOf(const RevisionMatch &match, qsizetype index)
{
    const auto found =
        std::find_if(match.words.cbegin(), match.words.cend(),
                     [index](const MatchEdits &edits) { return edits.match == index; });
    return found == match.words.cend() ? nullptr : &found->edits;
}

qsizetype paragraphOf(const Article &article, const TextSpan &span)
{
    const auto found =
        std::find_if(article.paragraphs.cbegin(), article.paragraphs.cend(),
                     [&span](const Paragraph &one) { return one.span.contains(span); });
    return found - article.paragraphs.cbegin();
}

TextSpan whole(const QList<TextSpan> &sentences, const QList<qsizetype> &indices)
{
    return {sentences.at(indices.first()).begin, sentences.at(indices.last()).end};
}

} // namespace

ChangeCounts changeCounts(const RevisionMatch &match)
{
    ChangeCounts counts;
    counts.added = match.added.size();
    counts.removed = match.removed.size();
    for (qsizetype i = 0; i < match.matches.size(); ++i) {
        const bool isEdited =
            editsOf(match, i) != nullptr || match.matches.at(i).kind == MatchKind::Edited;
        counts.edited += isEdited ? 1 : 0;
        counts.unchanged += !isEdited && !isMoved(match.matches.at(i)) ? 1 : 0;
    }
    return counts;
}

QString oldHtml(const Article &article,
                const RevisionMatch &match,
                const Theme &theme,
                const QList<FoldedPart> &folded)
{
    QList<Mark> marks;
    for (const qsizetype sentence : match.removed) {
        marks.append({match.oldSentences.at(sentence), Tone::Removed});
    }
    for (const MatchEdits &edits : match.words) {
        for (const WordEdit &edit : edits.edits) {
            if (edit.kind == WordEdit::Kind::Delete) {
                marks.append({edit.span, Tone::Removed});
            }
        }
    }
    for (qsizetype i = 0; i < match.matches.size(); ++i) {
        if (isMoved(match.matches.at(i)) && editsOf(match, i) == nullptr) {
            marks.append(
                {whole(match.oldSentences, match.matches.at(i).oldSentences), Tone::Moved});
        }
    }
    return textHtml(article, marks, match.oldSentences, theme, folded);
}

QString newHtml(const Article &article,
                const RevisionMatch &match,
                const Theme &theme,
                const QList<FoldedPart> &folded)
{
    QList<Mark> marks;
    for (const qsizetype sentence : match.added) {
        marks.append({match.newSentences.at(sentence), Tone::Added});
    }
    for (const MatchEdits &edits : match.words) {
        for (const WordEdit &edit : edits.edits) {
            if (edit.kind == WordEdit::Kind::Insert) {
                marks.append({edit.span, Tone::Added});
            }
        }
    }
    for (qsizetype i = 0; i < match.matches.size(); ++i) {
        if (isMoved(match.matches.at(i)) && editsOf(match, i) == nullptr) {
            marks.append(
                {whole(match.newSentences, match.matches.at(i).newSentences), Tone::Moved});
        }
    }
    return textHtml(article, marks, match.newSentences, theme, folded);
}

QString inlineHtml(const Article &oldArticle,
                   const Article &newArticle,
                   const RevisionMatch &match,
                   const Theme &theme,
                   const QList<FoldedPart> &folded)
{
    struct Piece
    {
        qsizetype paragraph;
        qsizetype begin;
        QString html;
    };

    QList<Piece> pieces;
    QHash<qsizetype, Piece> placeOfOld; // where each old sentence stands in the new text
    for (qsizetype i = 0; i < match.matches.size(); ++i) {
        const SentenceMatch &one = match.matches.at(i);
        const TextSpan oldSpan = whole(match.oldSentences, one.oldSentences);
        const TextSpan newSpan = whole(match.newSentences, one.newSentences);
        const QList<WordEdit> *edits = editsOf(match, i);
        const QString html = edits != nullptr
            ? mergedWords(oldArticle.text, oldSpan, newArticle.text, newSpan, *edits, theme)
            : marked(newSpan.in(newArticle.text).toString(),
                     isMoved(one) ? Tone::Moved : Tone::Plain, theme);
        pieces.append({paragraphOf(newArticle, newSpan), newSpan.begin,
                       anchorOf(one.newSentences.first()) + html});
        for (const qsizetype sentence : one.oldSentences) {
            placeOfOld.insert(sentence, pieces.last());
        }
    }
    for (const qsizetype sentence : match.added) {
        const TextSpan span = match.newSentences.at(sentence);
        pieces.append(
            {paragraphOf(newArticle, span), span.begin,
             anchorOf(sentence) + marked(span.in(newArticle.text).toString(), Tone::Added, theme)});
    }
    for (const qsizetype sentence : match.removed) {
        // It stands where the sentence before it stands now; at the beginning when there is none.
        Piece place{0, -1, {}};
        for (qsizetype before = sentence - 1; before >= 0; --before) {
            if (const auto found = placeOfOld.constFind(before); found != placeOfOld.cend()) {
                place = *found;
                break;
            }
        }
        place.html = marked(match.oldSentences.at(sentence).in(oldArticle.text).toString(),
                            Tone::Removed, theme);
        pieces.append(place);
    }
    std::stable_sort(pieces.begin(), pieces.end(),
                     [](const Piece &one, const Piece &other) { return one.begin < other.begin; });
    QString html;
    for (qsizetype i = 0; i < pieces.size();) {
        const qsizetype paragraph = pieces.at(i).paragraph;
        QStringList sentences;
        for (; i < pieces.size() && pieces.at(i).paragraph == paragraph; ++i) {
            sentences.append(pieces.at(i).html);
        }
        const bool isRightToLeft = newArticle.text.isRightToLeft();
        const FoldLine line = foldLine(folded, paragraph, theme);
        html += line.html;
        if (line.hides) {
            continue;
        }
        const ParagraphRole role = paragraph < newArticle.paragraphs.size()
            ? newArticle.paragraphs.at(paragraph).role
            : ParagraphRole::Body;
        html += paragraphHtml(role, sentences.join(u' '), isRightToLeft);
    }
    return html;
}

} // namespace parallax::ui
