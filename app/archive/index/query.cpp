// SPDX-FileCopyrightText: 2026 The Parallax Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parallax::archive::index {
namespace {

constexpr QStringView openingMarks(u"\"\u201C\u201D\u201E\u00AB\u00BB");

/// What stands between two spaces, or between quotation marks.
struct Piece
{
    QString text;
    bool isQuoted = false;
    bool isUnwanted = false;
    bool isPrefix = false;

    [[nodiscard]] bool isOr() const { return !isQuoted && !isUnwanted && text == "OR"_L1; }
};

Result<QList<Piece>> pieces(const QString &text)
{
    QList<Piece> found;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        Piece piece;
        const bool hasMinus = text.at(at) == u'-' || text.at(at) == u'\u2212';
        if (hasMinus && at + 1 < text.size() && !text.at(at + 1).isSpace()) {
            piece.isUnwanted = true;
            ++at;
        }
        if (openingMarks.contains(text.at(at))) {
            qsizetype end = at + 1;
            while (end < text.size() && !openingMarks.contains(text.at(end))) {
                ++end;
            }
            if (end == text.size()) {
                return failure(Error::Code::Malformed,
                               u"the quotation mark before \"%1\" is not closed"_s.arg(
                                   text.sliced(at + 1).left(40)));
            }
            piece.isQuoted = true;
            piece.text = text.sliced(at + 1, end - at - 1);
            at = end + 1;
        } else {
            const qsizetype begin = at;
            while (at < text.size() && !text.at(at).isSpace()
                   && !openingMarks.contains(text.at(at))) {
                ++at;
            }
            piece.text = text.sliced(begin, at - begin);
        }
        if (!piece.isQuoted && piece.text.endsWith(u'*')) {
            piece.isPrefix = true;
        } else if (piece.isQuoted && at < text.size() && text.at(at) == u'*') {
            piece.isPrefix = true;
            ++at;
        }
        found.append(piece);
    }
    return found;
}

tl::unexpected<Error> lonelyOr()
{
    return failure(Error::Code::Malformed, u"OR needs a word on either side"_s);
}

} // namespace

Result<Query> parsedQuery(const QString &text)
{
    const auto found = pieces(text);
    if (!found) {
        return tl::unexpected(found.error());
    }
    Query query;
    bool joinsNext = false;
    bool canBeJoined = false; // what stood last is a wanted term
    qsizetype count = 0;
    for (const Piece &piece : *found) {
        if (piece.isOr()) {
            if (!canBeJoined || joinsNext) {
                return lonelyOr();
            }
            joinsNext = true;
            continue;
        }
        Term term;
        for (const Word &word : words(piece.text)) {
            term.words.append(word.folded);
        }
        term.isPrefix = piece.isPrefix;
        if (term.words.isEmpty()) {
            continue; // a dash, a full stop: nothing the index knows
        }
        if (++count > mostTerms) {
            return failure(Error::Code::Malformed,
                           u"more than %1 words or phrases"_s.arg(mostTerms));
        }
        if (piece.isUnwanted) {
            if (joinsNext) {
                return lonelyOr();
            }
            query.unwanted.append(term);
        } else if (joinsNext) {
            query.wanted.last().append(term);
        } else {
            query.wanted.append(QList<Term>{term});
        }
        canBeJoined = !piece.isUnwanted;
        joinsNext = false;
    }
    if (joinsNext) {
        return lonelyOr();
    }
    if (query.wanted.isEmpty()) {
        return failure(Error::Code::Malformed,
                       query.unwanted.isEmpty()
                           ? u"nothing to look for: not one letter or digit"_s
                           : u"nothing to look for: only words that must not be there"_s);
    }
    return query;
}

QString matchExpression(const Term &term)
{
    // Folded words hold letters and digits only, so nothing needs to be doubled.
    return u'"' + term.words.join(u' ') + u'"' + (term.isPrefix ? u"*"_s : QString());
}

QList<TextSpan> occurrences(const Term &term, const QList<Word> &text)
{
    QList<TextSpan> found;
    const qsizetype length = term.words.size();
    for (qsizetype at = 0; at + length <= text.size();) {
        bool isSame = true;
        for (qsizetype i = 0; isSame && i < length; ++i) {
            const QString &word = text.at(at + i).folded;
            const bool mayGoOn = term.isPrefix && i + 1 == length;
            isSame = mayGoOn ? word.startsWith(term.words.at(i)) : word == term.words.at(i);
        }
        if (isSame) {
            found.append({text.at(at).span.begin, text.at(at + length - 1).span.end});
        }
        at += isSame ? length : 1;
    }
    return found;
}

} // namespace parallax::archive::index
